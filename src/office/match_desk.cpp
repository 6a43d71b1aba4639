#include "office/match_desk.h"

#include "core/matching/told.h"
#include "store/sql_people.h"

#include <utility>

namespace pintu {
namespace {

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

Family MatchDesk::familyOf(const PersonRecord& person)
{
    const auto today = Day::of(m_site.clock().now(), m_site.zone());
    Family out;
    if (person.words) out.members.push_back(memberOf(m_book, person.resident, *person.words, today));
    for (const auto& other : SqlPeople{m_site.database()}.onFamilyCardOf(person.resident.id)) {
        if (other.id == person.resident.id || !other.linkedTo.empty()) continue;
        if (const auto words = m_site.journal().wordsAt<PersonWords>(other.seq))
            out.members.push_back(memberOf(m_book, other, *words, today));
    }
    // "36.73.02.1011": the first digit of a village says its kind.
    const auto& village = person.resident.village;
    if (const auto dot = village.rfind('.'); dot != std::string::npos && village.size() - dot == 5) {
        if (village[dot + 1] == '1') put(m_book, out.facts, "tinggal_di", "kelurahan");
        if (village[dot + 1] == '2') put(m_book, out.facts, "tinggal_di", "desa");
    }
    return out;
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
