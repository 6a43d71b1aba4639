#include "office/people_desk.h"

#include "core/people/name.h"
#include "core/people/region_code.h"
#include "office/written_text.h"
#include "seal/sealed_words.h"
#include "store/sql_office.h"

#include <algorithm>

namespace pintu {
namespace {

using Drafts = std::vector<Draft>;

void clean(PersonWords& words)
{
    for (auto* field : {&words.name, &words.nik, &words.familyCard, &words.address, &words.rt, &words.rw, &words.phone,
                        &words.guardian})
        *field = writtenText(*field);
    words.description = writtenText(words.description, Lines::many);
    words.notes = writtenText(words.notes, Lines::many);
}

/// What temporary numbers begin with: the office's regency. An office of 0.1.0 may not have said where it is; its own
/// code keeps its numbers apart from others' all the same, and `doctor` says what to do.
std::string originOf(Site& site)
{
    const auto regency = site.profile().village.substr(0, std::string_view{"36.73"}.size());
    return isRegionCode(regency) && regency.size() == std::string_view{"36.73"}.size() ? regency : site.id();
}

} // namespace

Result<PeopleDesk::Stated, StatePersonRefusal> PeopleDesk::state(const Command& command, PersonForm form,
                                                                 AnotherPerson another)
{
    clean(form.words);
    const auto& keys = m_site.keys();
    const auto nik = Nik::parse(form.words.nik);
    const auto card = FamilyCardNumber::parse(form.words.familyCard);
    if (nik) form.words.nik = nik->text(); // text that is no NIK stays as it was written
    if (card) form.words.familyCard = card->text();
    const auto today = Day::of(m_site.clock().now(), m_site.zone());
    const int year = static_cast<int>(today.calendar().year());
    if (form.words.born) {
        form.birthYear = static_cast<int>(form.words.born->calendar().year());
        form.birthEstimated = false;
    }

    const auto events = m_site.run(command, [&](Time now) -> Result<Drafts, StatePersonRefusal> {
        const auto origin = originOf(m_site);
        const bool isNew = form.person.empty();
        const auto person = isNew ? PersonId::timed(now, m_site.entropy()) : form.person;
        PersonStated statement{
            person, form.sex, form.birthYear, form.birthEstimated, form.village, form.identityStatus, {},
            {},     {},       form.basedOn,   form.source,         form.asOf};
        if (const auto known = identifyingNik(form.words.nik, form.words.familyCard))
            statement.nikIndex = blindIndex(keys.index, "nik", known->text());
        if (card && !card->implausible()) statement.familyIndex = blindIndex(keys.index, "kk", card->text());
        const auto prefix = temporaryNumber(origin, year, 0);
        auto facts = m_rows.facts(person, statement.nikIndex, prefix.substr(0, prefix.size() - 6));
        facts.lastTemporary = std::max(facts.lastTemporary, m_site.perhapsGiven(today).temporary);
        const auto stated = decideStatePerson(statement, form.words, facts, another, origin, year);
        if (!stated) return refused(stated.refusal());
        const auto key = facts.stored ? facts.stored->key : KeyId::random(m_site.entropy());
        return Drafts{draftOf(*stated, key, form.words)};
    });
    if (!events) return refused(events.refusal());

    Stated out;
    const auto stated = theOne<PersonStated>(*events);
    out.person = stated.person;
    out.temporary = stated.temporary;
    for (const auto& event : *events)
        if (event.type == PersonStated::type) out.seq = placeOf(event.epoch, event.seq);
    if (nik) {
        NikFacts facts;
        facts.sex = form.sex;
        facts.birth = form.words.born       ? Birth::on(*form.words.born)
                      : form.birthYear != 0 ? Birth::in(static_cast<int>(form.birthYear))
                                            : Birth{};
        facts.homePlace = form.village;
        facts.familyCard = card;
        for (const auto& code : m_site.catalogue().provinceCodes()) facts.regions.provinces.insert(code);
        out.warnings = warningsOf(*nik, facts);
    }
    return out;
}

std::optional<PersonRecord> PeopleDesk::open(const std::string& actor, PersonId person, const std::string& purpose)
{
    if (!m_rows.resident(person)) return std::nullopt;
    {
        Database::Writing writing{m_site.database()};
        SqlOffice{m_site.database()}.noteAccess(m_site.clock().now(), actor, person.text(), writtenText(purpose));
        writing.commit();
    }
    m_site.keepWitness(1);
    return record(person);
}

std::optional<PersonRecord> PeopleDesk::record(PersonId person)
{
    const auto resident = m_rows.resident(person);
    if (!resident) return std::nullopt;
    return PersonRecord{*resident, m_site.journal().wordsAt<PersonWords>(resident->seq)};
}

Result<PersonErased, EraseRefusal> PeopleDesk::erase(const Command& command, PersonId person, const std::string& basis)
{
    const auto events = m_site.run(command, [&](Time) -> Result<Drafts, EraseRefusal> {
        const auto resident = m_rows.resident(person);
        if (!resident) return refused(EraseRefusal::unknown);
        if (resident->erased) return refused(EraseRefusal::erasedBefore);
        Drafts drafts{draftOf(PersonErased{person, resident->key, basis})};
        for (const auto& other : m_rows.joined(person))
            if (other.id != person && !other.erased)
                drafts.push_back(draftOf(PersonErased{other.id, other.key, basis}));
        return drafts;
    });
    if (!events) return refused(events.refusal());
    return theOne<PersonErased>(*events);
}

Result<PersonsLinked, LinkRefusal> PeopleDesk::link(const Command& command, PersonId goesOn, PersonId other)
{
    const auto events = m_site.run(command, [&](Time) -> Result<Drafts, LinkRefusal> {
        const auto linked = decideLink(m_rows.resident(goesOn), m_rows.resident(other));
        if (!linked) return refused(linked.refusal());
        return Drafts{draftOf(*linked)};
    });
    if (!events) return refused(events.refusal());
    return theOne<PersonsLinked>(*events);
}

Result<PersonsLinked, LinkRefusal> PeopleDesk::part(const Command& command, PersonId other)
{
    const auto events = m_site.run(command, [&](Time) -> Result<Drafts, LinkRefusal> {
        const auto parted = decidePart(m_rows.resident(other));
        if (!parted) return refused(parted.refusal());
        return Drafts{draftOf(*parted)};
    });
    if (!events) return refused(events.refusal());
    return theOne<PersonsLinked>(*events);
}

} // namespace pintu
