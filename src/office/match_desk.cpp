#include "office/match_desk.h"

#include "core/matching/told.h"
#include "office/written_text.h"
#include "store/sql_people.h"

#include <algorithm>
#include <utility>

namespace pintu {
namespace {

using Drafts = std::vector<Draft>;

/// What fits first, then what must be asked, then what there is already and what does not fit.
int orderOf(MatchVerdict verdict)
{
    switch (verdict) {
    case MatchVerdict::fits: return 0;
    case MatchVerdict::papersMissing: return 1;
    case MatchVerdict::factsMissing: return 2;
    case MatchVerdict::already: return 3;
    case MatchVerdict::doesNotFit: break;
    }
    return 4;
}

/// Puts a fact that the record answers, where the rules ask for it. These codes stand in facts.toml, too.
void put(const RuleBook& book, KnownFacts& facts, std::string_view code, std::string_view value)
{
    const auto place = book.fact(code);
    if (!place) return;
    const auto read = parseFact(book.facts()[*place], value);
    if (!read || !*read) return;
    auto known = **read;
    known.source = FactSource::shown;
    facts.put(*place, std::move(known));
}

FamilyMember memberOf(const RuleBook& book, const Resident& resident, const PersonWords& words, Day today)
{
    FamilyMember out{words.name, {}, resident.sex, {}};
    if (words.born)
        out.birth = Birth::on(*words.born);
    else if (resident.birthYear != 0 && resident.birthEstimated)
        out.birth =
            Birth::aboutYears(static_cast<int>(today.calendar().year()) - static_cast<int>(resident.birthYear), today);
    else if (resident.birthYear != 0)
        out.birth = Birth::in(static_cast<int>(resident.birthYear));
    const auto& status = resident.identityStatus;
    if (!resident.nikIndex.empty() || status == "KTP" || status == "NIK_TANPA_KTP" || status == "HILANG")
        put(book, out.facts, "punya_nik", "ya");
    else if (status == "BELUM_TERDATA")
        put(book, out.facts, "punya_nik", "tidak");
    if (status == "KTP")
        put(book, out.facts, "punya_ktp", "ya");
    else if (status == "NIK_TANPA_KTP" || status == "HILANG" || status == "BELUM_TERDATA")
        put(book, out.facts, "punya_ktp", "tidak");
    return out;
}

std::string whoIs(const FamilyMember& member, Day on)
{
    auto out = member.name;
    if (member.sex != Sex::unknown) out += ", " + std::string{sexLetter(member.sex)};
    if (const auto age = ageOn(member.birth, on))
        out += ", " + std::string{member.birth.estimated() ? "sekitar " : ""} + std::to_string(age->years) + " tahun";
    return out;
}

MatchSection sectionOf(const Teller& teller, const std::vector<Match>& found, std::size_t member, std::string who)
{
    MatchSection out{.who = std::move(who)};
    for (const auto& match : found) {
        if (match.member != member) continue;
        MatchLine line{teller.sentence(match), teller.remarks(match), teller.basis(match)};
        switch (match.verdict) {
        case MatchVerdict::already: out.already.push_back(std::move(line)); break;
        case MatchVerdict::fits:
        case MatchVerdict::papersMissing: out.fits.push_back(std::move(line)); break;
        case MatchVerdict::factsMissing: out.toAsk.push_back(std::move(line)); break;
        case MatchVerdict::doesNotFit: out.notFitting.push_back(std::move(line)); break;
        }
    }
    return out;
}

} // namespace

MatchDesk::Known MatchDesk::knownOf(const PersonRecord& person)
{
    const auto today = Day::of(m_site.clock().now(), m_site.zone());
    Known out;
    auto& family = out.family;
    const auto add = [&](const Resident& resident, const PersonWords& words) {
        family.members.push_back(memberOf(m_book, resident, words, today));
        out.records.push_back(resident.id);
    };
    if (person.words) add(person.resident, *person.words);
    for (const auto& other : SqlPeople{m_site.database()}.onFamilyCardOf(person.resident.id)) {
        if (other.id == person.resident.id || !other.linkedTo.empty()) continue;
        if (const auto words = m_site.journal().wordsAt<PersonWords>(other.seq)) add(other, *words);
    }
    // "36.73.02.1011": the first digit of a village says its kind.
    const auto& village = person.resident.village;
    if (const auto dot = village.rfind('.'); dot != std::string::npos && village.size() - dot == 5) {
        if (village[dot + 1] == '1') put(m_book, family.facts, "tinggal_di", "kelurahan");
        if (village[dot + 1] == '2') put(m_book, family.facts, "tinggal_di", "desa");
    }
    addAnswers(out);
    return out;
}

/// In the order in which they were given, so that the newest of each fact is the one that stays.
void MatchDesk::addAnswers(Known& known)
{
    struct Given {
        std::int64_t place = 0;
        std::size_t member = 0;
        FactStated stated;
        FactWords words;
    };
    std::vector<Given> given;
    PeopleDesk people{m_site};
    for (std::size_t member = 0; member < known.records.size(); ++member)
        for (const auto& record : people.joined(known.records[member]))
            for (const auto& event : m_site.journal().eventsAbout(record.id.text())) {
                if (event.type != FactStated::type) continue;
                if (auto words = m_site.journal().personKeys().words<FactWords>(event))
                    given.push_back({placeOf(event), member, bodyOf<FactStated>(event), std::move(*words)});
            }
    std::ranges::sort(given, {}, &Given::place);
    for (const auto& one : given) {
        if (one.words.fact == everyMemberListed) {
            known.family.complete = one.words.value == "ya";
            continue;
        }
        const auto place = m_book.fact(one.words.fact);
        if (!place) continue; // a newer catalogue asks for it no more
        const auto& row = m_book.facts()[*place];
        auto read = parseFact(row, one.words.value);
        if (!read || !*read) continue;
        auto fact = **read;
        fact.source = one.stated.source;
        fact.asOf = one.stated.asOf;
        (row.about == About::family ? known.family.facts : known.family.members[one.member].facts)
            .put(*place, std::move(fact));
    }
}

Family MatchDesk::familyOf(const PersonRecord& person)
{
    return knownOf(person).family;
}

MatchView MatchDesk::viewOf(const PersonRecord& person, std::size_t most)
{
    const auto known = knownOf(person);
    MatchView out;
    out.on = Day::of(m_site.clock().now(), m_site.zone());
    if (known.records.empty()) return out;
    const auto found = match(m_book, known.family, out.on);
    const Teller teller{m_book, known.family, out.on};
    for (auto& asked : teller.asked(found, most)) {
        const auto& point = asked.open.point;
        const bool ofFamily = point.member == OpenPoint::family;
        MatchQuestion question;
        question.person = known.records[ofFamily ? 0 : point.member];
        question.ask = std::move(asked.question);
        if (point.why == OpenWhy::membersUnknown)
            question.fact = everyMemberListed;
        else {
            const auto& row = m_book.facts()[point.fact];
            question.fact = row.code;
            question.kind = row.kind;
            question.choices = row.choices;
        }
        out.ask.push_back(std::move(question));
    }
    for (const auto& match : found) {
        const auto& rule = m_book.rules()[match.rule];
        FoundMatch line;
        if (match.member != OpenPoint::family) line.who = known.family.members[match.member].name;
        line.programme = rule.programme->name.id;
        line.verdict = match.verdict;
        line.sentence = teller.sentence(match);
        line.remarks = teller.remarks(match);
        line.basis = teller.basis(match);
        const auto* service = m_site.catalogue().service(rule.row->service);
        if (m_site.catalogue().offers(service)) line.service = service->number;
        out.found.push_back(std::move(line));
    }
    std::ranges::stable_sort(
        out.found, [](const FoundMatch& a, const FoundMatch& b) { return orderOf(a.verdict) < orderOf(b.verdict); });
    return out;
}

Result<FactStated, FactRefusal> MatchDesk::stateFact(const Command& command, const FactAnswer& answer)
{
    const auto events = m_site.run(command, [&](Time now) -> Result<Drafts, FactRefusal> {
        const auto resident = SqlPeople{m_site.database()}.resident(answer.person);
        if (!resident) return refused(FactRefusal::noSuchPerson);
        if (resident->erased) return refused(FactRefusal::personErased);
        const FactWords words{answer.fact, writtenText(answer.value)};
        if (words.fact == everyMemberListed) {
            if (words.value != "ya" && words.value != "tidak") return refused(FactRefusal::notAValue);
        } else {
            const RuleBook book{m_site.catalogue()}; // as it is inside the command
            const auto place = book.fact(words.fact);
            if (!place) return refused(FactRefusal::unknownFact);
            // A day and a source stand apart, never in the value.
            if (words.value.find('@') != std::string::npos) return refused(FactRefusal::notAValue);
            const auto read = parseFact(book.facts()[*place], words.value);
            if (!read || !*read || tooLong(words, factLimits)) return refused(FactRefusal::notAValue);
        }
        const FactStated stated{answer.person, answer.source, Day::of(now, m_site.zone())};
        return Drafts{draftOf(stated, resident->key, words)};
    });
    if (!events) return refused(events.refusal());
    return theOne<FactStated>(*events);
}

MatchPage matchPage(const RuleBook& book, const Family& family, Day on, const std::vector<Match>& found)
{
    const Teller teller{book, family, on};
    MatchPage out;
    out.day = longDayText(on);
    out.askFirst = teller.askFirst(found);
    out.sections.push_back(sectionOf(teller, found, OpenPoint::family, {}));
    for (std::size_t i = 0; i < family.members.size(); ++i)
        out.sections.push_back(sectionOf(teller, found, i, whoIs(family.members[i], on)));
    return out;
}

} // namespace pintu
