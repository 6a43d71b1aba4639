#include "screens/counter_screen.h"
#include "screens/text.h"

#include <algorithm>
#include <charconv>
#include <string>
#include <utility>

/// C2 and C3: writing somebody down, with papers or without.
namespace pintu {
namespace {

constexpr std::size_t villageCode = 13; // 36.73.02.1011
constexpr int oldest = 130;

std::string twoDigits(unsigned number)
{
    return (number < 10 ? "0" : "") + std::to_string(number);
}

std::string dayText(Day day)
{
    const auto date = day.calendar();
    return twoDigits(static_cast<unsigned>(date.day())) + "-" + twoDigits(static_cast<unsigned>(date.month())) + "-" +
           std::to_string(static_cast<int>(date.year()));
}

std::vector<int> numbersIn(const std::string& text)
{
    std::vector<int> out;
    for (std::size_t at = 0; at < text.size();) {
        if (text[at] < '0' || text[at] > '9') {
            ++at;
            continue;
        }
        int number = 0;
        const auto [end, error] = std::from_chars(text.data() + at, text.data() + text.size(), number);
        if (error == std::errc{}) out.push_back(number);
        at = static_cast<std::size_t>(end - text.data());
    }
    return out;
}

/// "12-04-1985", "12041985", "1985" or an age, "41".
Birth birthIn(const std::string& text, Day today)
{
    auto numbers = numbersIn(text);
    if (numbers.size() == 1 && text.size() == 8) {
        const int joined = numbers.front();
        numbers = {joined / 1'000'000, joined / 10'000 % 100, joined % 10'000};
    }
    if (numbers.size() == 3) {
        const std::chrono::year_month_day date{std::chrono::year{numbers[2]},
                                               std::chrono::month{static_cast<unsigned>(numbers[1])},
                                               std::chrono::day{static_cast<unsigned>(numbers[0])}};
        if (!date.ok()) return {};
        return Birth::on(Day{std::chrono::sys_days{date}.time_since_epoch().count()});
    }
    if (numbers.size() != 1) return {};
    const int number = numbers.front();
    if (number <= oldest) return Birth::aboutYears(number, today);
    const int thisYear = static_cast<int>(today.calendar().year());
    return number > thisYear - oldest && number <= thisYear ? Birth::in(number) : Birth{};
}

} // namespace

std::vector<FormField> fieldsOf(FormKind kind)
{
    using enum FormField;
    if (kind == FormKind::withoutCard) return {name, sex, born, found, broughtBy};
    return {name, nik, familyCard, sex, born, village, rt, rw, phone, guardian};
}

void CounterScreen::openForm(FormKind kind)
{
    if (m_view.stage != CounterStage::desk || m_busy) return;
    const auto typed = m_view.field;
    ++m_forms;
    m_view.form = {};
    m_under.reset();
    m_view.form.kind = kind;
    m_view.page = CounterPage::form;
    m_view.notice = {};
    m_nextSearch.reset();
    m_view.field.clear();
    m_view.people.clear();
    m_view.ticketFound.reset();
    m_view.searched.reset();
    if (kind == FormKind::person) {
        const auto& home = m_view.facts.profile.village;
        if (const auto* place = m_view.catalogue().place(home)) {
            m_view.form.of(FormField::village) = place->name;
            m_view.form.villages = {place};
            keepVillage();
        }
        // What was looked for is what is known already.
        if (Nik::parse(typed)) {
            m_view.form.of(FormField::nik) = typed;
            checkNik();
        } else if (numbersIn(typed).empty())
            m_view.form.of(FormField::name) = typed;
    } else if (numbersIn(typed).empty())
        m_view.form.of(FormField::name) = typed;
    m_view.form.at = FormField::name;
    moveTo(Spot::form);
}

void CounterScreen::focusedField(FormField field)
{
    m_view.focus = Spot::form;
    m_view.form.at = field;
}

void CounterScreen::typeForm(FormField field, const std::string& text)
{
    auto& form = m_view.form;
    if (form.of(field) == text) return;
    form.of(field) = text;
    if (field == FormField::nik || field == FormField::familyCard || field == FormField::sex ||
        field == FormField::born)
        checkNik();
    if (field == FormField::village && text == form.picked.text && !form.picked.villages.empty()) {
        form.villages = form.picked.villages;
        form.village = form.picked.village;
    } else if (field == FormField::village) {
        form.villages.clear();
        form.village = 0;
        for (const auto* place : m_view.catalogue().placesNamed(text, m_view.facts.profile.village))
            if (place->code.size() == villageCode && !place->retired) form.villages.push_back(place);
    }
    show();
}

void CounterScreen::moveVillage(int step)
{
    auto& form = m_view.form;
    if (form.villages.empty()) return;
    const auto count = static_cast<int>(form.villages.size());
    form.village = static_cast<std::size_t>(((static_cast<int>(form.village) + step) % count + count) % count);
    keepVillage();
    show();
}

/// A scan leaves its first keys in the field before they go again: what was picked before must not go with them.
void CounterScreen::keepVillage()
{
    auto& form = m_view.form;
    form.picked = {form.of(FormField::village), form.villages, form.village};
}

/// Beside the field and never in the way: real numbers break every rule.
void CounterScreen::checkNik()
{
    auto& form = m_view.form;
    const auto today = Day::of(m_clock.now(), m_view.zone());
    const auto nik = Nik::parse(form.of(FormField::nik));
    form.warnings.clear();
    form.notNik = nik || form.of(FormField::nik).empty() ? std::nullopt : whyNotNik(form.of(FormField::nik));
    if (!nik) return;
    const bool tells = !nik->implausible();
    if (tells && form.of(FormField::sex).empty() && nik->sex() != Sex::unknown)
        form.of(FormField::sex) = std::string{sexLetter(nik->sex())};
    if (tells && form.of(FormField::born).empty())
        if (const auto day = nik->birthDay(today)) form.of(FormField::born) = dayText(*day);
    NikFacts facts;
    facts.sex = parseSexLetter(form.of(FormField::sex)).value_or(Sex::unknown);
    facts.birth = birthIn(form.of(FormField::born), today);
    facts.familyCard = FamilyCardNumber::parse(form.of(FormField::familyCard));
    facts.regions = m_view.facts.regions;
    if (form.village < form.villages.size()) facts.homePlace = form.villages[form.village]->code;
    for (const auto warning : warningsOf(*nik, facts))
        if (!isRemark(warning)) form.warnings.push_back(warning);
}

/// The next empty field; behind the last one the form is saved. What the NIK and the office already told is passed by.
void CounterScreen::enterInForm()
{
    auto& form = m_view.form;
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
        saveForm();
        return;
    }
    form.at = *next;
    moveTo(Spot::form);
}

PersonDraft CounterScreen::draft() const
{
    const auto& form = m_view.form;
    const auto today = Day::of(m_clock.now(), m_view.zone());
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

void CounterScreen::saveForm()
{
    save(AnotherPerson::ask);
}

void CounterScreen::saveAsAnotherPerson()
{
    if (m_view.page == CounterPage::twins) save(AnotherPerson::yes);
}

void CounterScreen::useTwin()
{
    if (m_view.page == CounterPage::twins && !m_view.form.twins.empty()) openPerson(m_view.form.twins.front().id);
}

void CounterScreen::save(AnotherPerson another)
{
    struct Saved {
        Result<PersonCard, StatePersonRefusal> card;
        std::vector<PersonRow> twins;
    };
    const bool withoutCard = m_view.form.kind == FormKind::withoutCard;
    send(
        "person " + std::to_string(m_forms),
        [office = m_office, command = newCommand(), draft = draft(), another] {
            Saved saved{office->state(command, draft, another), {}};
            if (!saved.card && saved.card.refusal() == StatePersonRefusal::nikBelongsToAnother)
                saved.twins = office->withNik(draft.words.nik);
            return saved;
        },
        [this, withoutCard](Saved saved) {
            if (saved.card) {
                beginRequest(std::move(saved.card).value(), withoutCard);
                return;
            }
            switch (saved.card.refusal()) {
            case StatePersonRefusal::noName:
                say(Tone::warn, trLater("Write some name first: the one the person gives."));
                m_view.form.at = FormField::name;
                moveTo(Spot::form);
                return;
            case StatePersonRefusal::nikBelongsToAnother:
                m_view.form.twins = std::move(saved.twins);
                m_view.page = CounterPage::twins;
                moveTo(Spot::twins);
                return;
            case StatePersonRefusal::changedSince:
                say(Tone::warn, trLater("Somebody else changed this record just now. Look the person up again."));
                return;
            case StatePersonRefusal::erased:
                say(Tone::warn, trLater("This record was erased at the resident's wish. Write the person down anew."));
                return;
            }
        });
}

} // namespace pintu
