#include "screens/counter_form.h"

#include "core/people/name.h"
#include "screens/born_text.h"
#include "screens/text.h"

#include <algorithm>
#include <utility>

namespace pintu {
namespace {

constexpr std::size_t villageCode = 13; // 36.73.02.1011

bool hasDigits(const std::string& text)
{
    return text.find_first_of("0123456789") != std::string::npos;
}

/// How many letters the record keeps of a field; nothing where it keeps what the text means instead.
std::optional<std::size_t> mostOf(FormField field)
{
    switch (field) {
    case FormField::name: return mostLetters(personLimits, &PersonWords::name);
    case FormField::nik: return mostLetters(personLimits, &PersonWords::nik);
    case FormField::familyCard: return mostLetters(personLimits, &PersonWords::familyCard);
    case FormField::village: return mostLetters(personLimits, &PersonWords::address);
    case FormField::rt: return mostLetters(personLimits, &PersonWords::rt);
    case FormField::rw: return mostLetters(personLimits, &PersonWords::rw);
    case FormField::phone: return mostLetters(personLimits, &PersonWords::phone);
    case FormField::guardian:
    case FormField::broughtBy: return mostLetters(personLimits, &PersonWords::guardian);
    case FormField::found: return mostLetters(personLimits, &PersonWords::description);
    case FormField::sex:
    case FormField::born:
    case FormField::since: return std::nullopt;
    }
    return std::nullopt;
}

/// What a correction leaves of the record where its field was not touched.
PersonDraft untouched(const PersonCard& card)
{
    PersonDraft out;
    out.person = card.resident.id;
    out.basedOn = card.resident.seq;
    out.words = card.words;
    out.sex = card.resident.sex;
    out.birthYear = card.resident.birthYear;
    out.birthEstimated = card.resident.birthEstimated;
    out.village = card.resident.village;
    out.identityStatus = card.resident.identityStatus;
    return out;
}

void takeBirth(PersonDraft& draft, const PersonFormState& form, Day today)
{
    const auto birth = birthIn(form.of(FormField::born), today);
    draft.words.born = birth.day();
    draft.birthYear = birth.year();
    draft.birthEstimated = birth.estimated();
}

void takeVillage(PersonDraft& draft, const PersonFormState& form)
{
    draft.village.clear();
    if (!form.of(FormField::village).empty() && form.village < form.villages.size())
        draft.village = form.villages[form.village]->code;
    else
        draft.words.address = form.of(FormField::village); // a place that no list knows is kept as it was told
}

PersonDraft correctionOf(const PersonFormState& form, Day today)
{
    auto out = untouched(*form.corrects);
    const auto take = [&](FormField field, std::string& into) {
        if (form.isChanged(field)) into = form.of(field);
    };
    take(FormField::name, out.words.name);
    take(FormField::nik, out.words.nik);
    take(FormField::familyCard, out.words.familyCard);
    take(FormField::rt, out.words.rt);
    take(FormField::rw, out.words.rw);
    take(FormField::phone, out.words.phone);
    take(FormField::guardian, out.words.guardian);
    if (form.isChanged(FormField::sex)) out.sex = parseSexLetter(form.of(FormField::sex)).value_or(Sex::unknown);
    if (form.isChanged(FormField::born)) takeBirth(out, form, today);
    if (form.isChanged(FormField::village)) takeVillage(out, form);
    // Whoever had no number and shows one now has papers.
    if (form.isChanged(FormField::nik) && Nik::parse(out.words.nik) && !Nik::parse(form.corrects->words.nik))
        out.identityStatus = form.source == FactSource::shown ? "KTP" : "LUPA";
    out.source = form.source;
    out.asOf = birthIn(form.of(FormField::since), today).day();
    return out;
}

} // namespace

std::optional<TextTooLong> PersonFormState::tooLong(FormField field) const
{
    const auto most = mostOf(field);
    const auto letters = countCodePoints(of(field));
    if (!most || letters <= *most) return std::nullopt;
    return TextTooLong{{}, *most, letters};
}

std::vector<FormField> fieldsOf(FormKind kind)
{
    using enum FormField;
    if (kind == FormKind::withoutCard) return {name, sex, born, found, broughtBy};
    if (kind == FormKind::correction)
        return {name, nik, familyCard, sex, born, village, rt, rw, phone, guardian, since};
    return {name, nik, familyCard, sex, born, village, rt, rw, phone, guardian};
}

bool PersonFormState::isNamedAsTwin() const
{
    constexpr int alike = 800; // of 1000
    return !twins.empty() && likeness(foldName(of(FormField::name)), foldName(twins.front().name)) >= alike;
}

PersonDraft draftOf(const PersonFormState& form, Day today)
{
    if (form.corrects) return correctionOf(form, today);
    PersonDraft out;
    out.words.name = form.of(FormField::name);
    out.words.nik = form.of(FormField::nik);
    out.words.familyCard = form.of(FormField::familyCard);
    out.words.rt = form.of(FormField::rt);
    out.words.rw = form.of(FormField::rw);
    out.words.phone = form.of(FormField::phone);
    out.words.guardian = form.of(FormField::guardian);
    out.sex = parseSexLetter(form.of(FormField::sex)).value_or(Sex::unknown);
    takeBirth(out, form, today);
    takeVillage(out, form);
    out.identityStatus = Nik::parse(out.words.nik) ? "KTP" : "LUPA";
    if (form.kind == FormKind::withoutCard) {
        out.identityStatus = out.words.name.empty() ? "TIDAK_DIKETAHUI" : "BELUM_TERDATA";
        if (out.words.name.empty()) out.words.name = "Tidak dikenal"; // stands on Indonesian paper
        out.words.description = form.of(FormField::found);
        out.words.guardian = form.of(FormField::broughtBy);
    }
    return out;
}

CounterForm::CounterForm(CounterWorkplace& workplace, std::shared_ptr<CounterFormOffice> office,
                         std::function<void(PersonCard, FormKind)> saved, std::function<void()> foundTwins,
                         std::function<void()> askHow)
    : m_workplace{workplace},
      m_office{std::move(office)},
      m_saved{std::move(saved)},
      m_foundTwins{std::move(foundTwins)},
      m_askHow{std::move(askHow)}
{
}

Day CounterForm::today() const
{
    return Day::of(m_workplace.now(), m_state.facts->profile.timeZone());
}

void CounterForm::begin(FormKind kind, const std::string& typed, SharedFacts facts)
{
    ++m_forms;
    m_state = {};
    m_state.facts = std::move(facts);
    m_state.kind = kind;
    if (kind == FormKind::person) {
        if (const auto* place = m_state.facts->catalogue->place(m_state.facts->profile.village)) {
            m_state.of(FormField::village) = place->name;
            m_state.villages = {place};
            keepVillage();
        }
        if (Nik::parse(typed)) {
            m_state.of(FormField::nik) = typed;
            checkNik();
        }
    }
    if (!hasDigits(typed)) m_state.of(FormField::name) = typed;
    m_workplace.moveTo(Spot::form);
}

void CounterForm::correct(const PersonCard& card, SharedFacts facts)
{
    ++m_forms;
    m_state = {};
    m_state.facts = std::move(facts);
    m_state.kind = FormKind::correction;
    m_state.corrects = card;
    m_state.of(FormField::name) = card.words.name;
    m_state.of(FormField::nik) = card.words.nik;
    m_state.of(FormField::familyCard) = card.words.familyCard;
    if (card.resident.sex != Sex::unknown) m_state.of(FormField::sex) = std::string{sexLetter(card.resident.sex)};
    if (card.words.born)
        m_state.of(FormField::born) = bornText(*card.words.born);
    else if (card.resident.birthYear != 0)
        m_state.of(FormField::born) = std::to_string(card.resident.birthYear);
    m_state.of(FormField::village) = card.words.address;
    if (const auto* place = m_state.facts->catalogue->place(card.resident.village)) {
        m_state.of(FormField::village) = place->name;
        m_state.villages = {place};
        keepVillage();
    }
    m_state.of(FormField::rt) = card.words.rt;
    m_state.of(FormField::rw) = card.words.rw;
    m_state.of(FormField::phone) = card.words.phone;
    m_state.of(FormField::guardian) = card.words.guardian;
    m_state.before = m_state.text;
    m_workplace.moveTo(Spot::form);
}

void CounterForm::focused(FormField field)
{
    m_workplace.focused(Spot::form);
    m_state.at = field;
}

void CounterForm::type(FormField field, const std::string& text)
{
    if (m_state.of(field) == text) return;
    m_state.of(field) = text;
    m_state.source.reset(); // it was said of what stood there
    if (field == FormField::nik || field == FormField::familyCard || field == FormField::sex ||
        field == FormField::born)
        checkNik();
    if (field == FormField::village && text == m_state.picked.text && !m_state.picked.villages.empty()) {
        m_state.villages = m_state.picked.villages;
        m_state.village = m_state.picked.village;
    } else if (field == FormField::village) {
        m_state.villages.clear();
        m_state.village = 0;
        for (const auto* place : m_state.facts->catalogue->placesNamed(text, m_state.facts->profile.village))
            if (place->code.size() == villageCode && !place->retired) m_state.villages.push_back(place);
    }
    m_workplace.show();
}

void CounterForm::moveVillage(int step)
{
    if (m_state.villages.empty()) return;
    const auto count = static_cast<int>(m_state.villages.size());
    m_state.village = static_cast<std::size_t>(((static_cast<int>(m_state.village) + step) % count + count) % count);
    keepVillage();
    m_workplace.show();
}

/// A scan leaves its first keys in the field before they go again: what was picked before must not go with them.
void CounterForm::keepVillage()
{
    m_state.picked = {m_state.of(FormField::village), m_state.villages, m_state.village};
}

/// Beside the field and never in the way: real numbers break every rule.
void CounterForm::checkNik()
{
    auto& form = m_state;
    const auto nik = Nik::parse(form.of(FormField::nik));
    form.warnings.clear();
    form.notNik = nik || form.of(FormField::nik).empty() ? std::nullopt : whyNotNik(form.of(FormField::nik));
    if (!nik) return;
    const bool tells = !nik->implausible();
    if (tells && form.of(FormField::sex).empty() && nik->sex() != Sex::unknown)
        form.of(FormField::sex) = std::string{sexLetter(nik->sex())};
    if (tells && form.of(FormField::born).empty())
        if (const auto day = nik->birthDay(today())) form.of(FormField::born) = bornText(*day);
    NikFacts facts;
    facts.sex = parseSexLetter(form.of(FormField::sex)).value_or(Sex::unknown);
    facts.birth = birthIn(form.of(FormField::born), today());
    facts.familyCard = FamilyCardNumber::parse(form.of(FormField::familyCard));
    facts.regions = form.facts->regions;
    if (form.village < form.villages.size()) facts.homePlace = form.villages[form.village]->code;
    for (const auto warning : warningsOf(*nik, facts))
        if (!isRemark(warning)) form.warnings.push_back(warning);
}

/// What the NIK and the office already told is passed by; a correction stops at every field.
void CounterForm::enter()
{
    auto& form = m_state;
    if (form.at == FormField::village && form.village < form.villages.size()) {
        form.of(FormField::village) = form.villages[form.village]->name;
        form.villages = {form.villages[form.village]};
        form.village = 0;
        keepVillage();
    }
    const auto fields = fieldsOf(form.kind);
    auto next = std::ranges::find(fields, form.at);
    if (next != fields.end()) ++next;
    if (!form.corrects)
        next = std::find_if(next, fields.end(), [&](FormField field) { return form.of(field).empty(); });
    if (next == fields.end()) {
        save(AnotherPerson::ask);
        return;
    }
    form.at = *next;
    m_workplace.moveTo(Spot::form);
}

/// Never cut: whoever wrote it knows what may go.
void CounterForm::refuseLong(FormField field)
{
    m_workplace.say(Tone::warn, trLater("This text is longer than its field has room for. Shorten it, then save."));
    m_state.at = field;
    m_workplace.moveTo(Spot::form);
}

/// Whether there is something to save, and all that must be known of it is.
bool CounterForm::isReadyToCorrect()
{
    const auto fields = fieldsOf(m_state.kind);
    const bool changed = std::ranges::any_of(
        fields, [&](FormField field) { return field != FormField::since && m_state.isChanged(field); });
    if (!changed) {
        m_workplace.say(Tone::calm, trLater("Nothing is changed. Esc goes back."));
        return false;
    }
    const auto& since = m_state.of(FormField::since);
    const auto day = birthIn(since, today()).day();
    if (!since.empty() && (!day || *day > today())) {
        m_workplace.say(Tone::warn, trLater("Since when? Write a day that has been, such as 28-11-2026, or nothing."));
        m_state.at = FormField::since;
        m_workplace.moveTo(Spot::form);
        return false;
    }
    if (!m_state.source) m_askHow();
    return m_state.source.has_value();
}

void CounterForm::saveKnown(FactSource source)
{
    m_state.source = source;
    save(AnotherPerson::ask);
}

void CounterForm::save(AnotherPerson another)
{
    for (const auto field : fieldsOf(m_state.kind))
        if (m_state.tooLong(field)) return refuseLong(field);
    if (m_state.corrects && !isReadyToCorrect()) return;
    struct Saved {
        Result<PersonCard, StatePersonRefusal> card;
        std::vector<PersonRow> twins;
    };
    m_workplace.send(
        "person " + std::to_string(m_forms),
        [office = m_office, command = m_workplace.newCommand(), draft = draftOf(m_state, today()), another] {
            Saved saved{office->state(command, draft, another), {}};
            if (!saved.card && saved.card.refusal() == StatePersonRefusal::nikBelongsToAnother)
                saved.twins = office->withNik(draft.words.nik);
            return saved;
        },
        [this, kind = m_state.kind](Saved saved) {
            if (saved.card) {
                m_saved(std::move(saved.card).value(), kind);
                return;
            }
            switch (saved.card.refusal()) {
            case StatePersonRefusal::noName:
                m_workplace.say(Tone::warn, trLater("Write some name first: the one the person gives."));
                m_state.at = FormField::name;
                m_workplace.moveTo(Spot::form);
                return;
            case StatePersonRefusal::textTooLong: refuseLong(m_state.at); return;
            case StatePersonRefusal::nikBelongsToAnother:
                m_state.twins = std::move(saved.twins);
                m_foundTwins();
                return;
            case StatePersonRefusal::changedSince:
                m_workplace.say(Tone::warn,
                                trLater("Somebody else changed this record just now. Look the person up again."));
                return;
            case StatePersonRefusal::erased:
                m_workplace.say(Tone::warn,
                                trLater("This record was erased at the resident's wish. Write the person down anew."));
                return;
            }
        });
}

} // namespace pintu
