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
    case FormField::born: return std::nullopt;
    }
    return std::nullopt;
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
    return {name, nik, familyCard, sex, born, village, rt, rw, phone, guardian};
}

bool PersonFormState::isNamedAsTwin() const
{
    constexpr int alike = 800; // of 1000
    return !twins.empty() && likeness(foldName(of(FormField::name)), foldName(twins.front().name)) >= alike;
}

PersonDraft draftOf(const PersonFormState& form, Day today)
{
    PersonDraft out;
    out.words.name = form.of(FormField::name);
    out.words.nik = form.of(FormField::nik);
    out.words.familyCard = form.of(FormField::familyCard);
    out.words.rt = form.of(FormField::rt);
    out.words.rw = form.of(FormField::rw);
    out.words.phone = form.of(FormField::phone);
    out.words.guardian = form.of(FormField::guardian);
    out.sex = parseSexLetter(form.of(FormField::sex)).value_or(Sex::unknown);
    const auto birth = birthIn(form.of(FormField::born), today);
    out.words.born = birth.day();
    out.birthYear = birth.year();
    out.birthEstimated = birth.estimated();
    if (!form.of(FormField::village).empty() && form.village < form.villages.size())
        out.village = form.villages[form.village]->code;
    else
        out.words.address = form.of(FormField::village); // a place that no list knows is kept as it was told
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
                         std::function<void(PersonCard, FormKind)> saved, std::function<void()> foundTwins)
    : m_workplace{workplace},
      m_office{std::move(office)},
      m_saved{std::move(saved)},
      m_foundTwins{std::move(foundTwins)}
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

void CounterForm::focused(FormField field)
{
    m_workplace.focused(Spot::form);
    m_state.at = field;
}

void CounterForm::type(FormField field, const std::string& text)
{
    if (m_state.of(field) == text) return;
    m_state.of(field) = text;
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

/// What the NIK and the office already told is passed by.
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

void CounterForm::save(AnotherPerson another)
{
    for (const auto field : fieldsOf(m_state.kind))
        if (m_state.tooLong(field)) return refuseLong(field);
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
