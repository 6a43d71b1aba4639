#include "office/match_desk.h"

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

/// A list as parseFact reads it, in which each of these codes is there or is not.
std::string listText(const KnownFact* known, const std::vector<std::string>& codes, Truth there)
{
    std::string out;
    bool first = true;
    const auto add = [&](const std::string& code, Truth isThere) {
        if (!std::exchange(first, false)) out += ", ";
        out += (isThere == Truth::no ? "bukan " : "") + code;
    };
    if (known != nullptr && known->whole) out = "lengkap: ";
    if (known != nullptr)
        for (const auto& entry : known->entries)
            if (std::ranges::find(codes, entry.code) == codes.end()) add(entry.code, entry.there);
    for (const auto& code : codes) add(code, there);
    return out;
}

std::optional<std::size_t> listAbout(const RuleBook& book, const std::vector<std::size_t>& lists, About about)
{
    for (const auto list : lists)
        if (book.facts()[list].about == about) return list;
    return std::nullopt;
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
    auto& given = known.given;
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
        const bool everybody = point.why == OpenWhy::membersUnknown;
        auto question = questionOf(known, everybody ? everyMemberListed : m_book.facts()[point.fact].code,
                                   point.member == OpenPoint::family ? 0 : point.member);
        if (!everybody) question.ask = std::move(asked.question);
        out.ask.push_back(std::move(question));
    }
    for (auto& answered : answeredOf(known, teller))
        if (std::ranges::none_of(out.ask, [&](const MatchQuestion& asked) {
                return asked.fact == answered.fact && asked.person == answered.person;
            }))
            out.answered.push_back(std::move(answered));
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
        line.received = receivedOf(known, match);
        line.papers = papersOf(known, match);
        out.found.push_back(std::move(line));
    }
    std::ranges::stable_sort(
        out.found, [](const FoundMatch& a, const FoundMatch& b) { return orderOf(a.verdict) < orderOf(b.verdict); });
    return out;
}

const KnownFact* MatchDesk::listOf(const Known& known, std::size_t fact, std::size_t member) const
{
    const bool ofFamily = m_book.facts()[fact].about == About::family;
    return (ofFamily ? known.family.facts : known.family.members[member].facts).find(fact);
}

MatchQuestion MatchDesk::questionOf(const Known& known, std::string_view fact, std::size_t member) const
{
    MatchQuestion out;
    out.fact = fact;
    out.person = known.records[member];
    if (fact == everyMemberListed) {
        for (const auto& one : known.family.members) out.ask += (out.ask.empty() ? "" : ", ") + one.name;
        return out;
    }
    const auto& row = m_book.facts()[*m_book.fact(fact)];
    out.kind = row.kind;
    out.ask = row.ask;
    out.choices = choicesOf(known, row, member);
    return out;
}

std::vector<MatchChoice> MatchDesk::choicesOf(const Known& known, const RuleFact& row, std::size_t member) const
{
    std::vector<MatchChoice> out;
    for (const auto& choice : row.choices) {
        auto says = choice;
        std::ranges::replace(says, '_', ' ');
        out.push_back({choice, std::move(says)});
    }
    if (row.kind != FactKind::list) return out;
    const auto* list = listOf(known, *m_book.fact(row.code), member);
    out.push_back({"lengkap:", {}});
    const auto add = [&](const std::string& code, const std::string& name) {
        if (std::ranges::find(out, name, &MatchChoice::says) == out.end())
            out.push_back({listText(list, {code}, Truth::yes), name});
    };
    for (const auto& rule : m_book.rules()) {
        if (row.entries == ListOf::programmes && rule.row->about == row.about)
            add(rule.programme->code, rule.programme->name.id);
        if (row.entries != ListOf::papers) continue;
        for (const auto& papers : rule.papers)
            for (const auto& code : papers)
                if (const auto* paper = m_site.catalogue().paper(code)) add(code, paper->name.id);
    }
    return out;
}

std::vector<MatchQuestion> MatchDesk::answeredOf(const Known& known, const Teller& teller) const
{
    std::vector<MatchQuestion> out;
    for (auto given = known.given.rbegin(); given != known.given.rend(); ++given) {
        const auto& code = given->words.fact;
        const auto place = m_book.fact(code);
        if (!place && code != everyMemberListed) continue;
        const bool ofMember = place && m_book.facts()[*place].about == About::member;
        auto question = questionOf(known, code, ofMember ? given->member : 0);
        if (std::ranges::any_of(out, [&](const MatchQuestion& newer) {
                return newer.fact == question.fact && newer.person == question.person;
            }))
            continue;
        if (ofMember) question.who = known.family.members[given->member].name;
        const auto* fact = place ? listOf(known, *place, given->member) : nullptr;
        question.answer = fact != nullptr ? teller.known(*place, *fact) : given->words.value;
        out.push_back(std::move(question));
    }
    return out;
}

std::optional<FactAnswer> MatchDesk::receivedOf(const Known& known, const Match& match) const
{
    const auto& rule = m_book.rules()[match.rule];
    const auto member = match.member == OpenPoint::family ? 0 : match.member;
    const auto answer = [&](std::size_t list, std::size_t of, Truth there) {
        const auto codes = there == Truth::yes ? std::vector{rule.programme->code} : rule.names;
        return FactAnswer{known.records[of], m_book.facts()[list].code,
                          listText(listOf(known, list, of), codes, there)};
    };
    if (match.verdict != MatchVerdict::already) {
        const auto list = listAbout(m_book, m_book.programmeLists(), rule.row->about);
        return list ? std::optional{answer(*list, member, Truth::yes)} : std::nullopt;
    }
    for (const auto list : m_book.programmeLists())
        for (std::size_t i = 0; i < known.records.size(); ++i)
            if (listOf(known, list, i) == match.membership) return answer(list, i, Truth::no);
    return std::nullopt;
}

/// With the person whom it is about: a card of one must not count for another.
std::vector<PaperShown> MatchDesk::papersOf(const Known& known, const Match& match) const
{
    std::vector<PaperShown> out;
    const auto list = listAbout(m_book, m_book.paperLists(), About::member);
    if (!list) return out;
    const auto member = match.member == OpenPoint::family ? 0 : match.member;
    for (const auto* wanted : match.papers)
        for (const auto& code : alternatives(*wanted)) {
            const auto* paper = m_site.catalogue().paper(code);
            out.push_back({paper ? paper->name.id : code,
                           {known.records[member], m_book.facts()[*list].code,
                            listText(listOf(known, *list, member), {code}, Truth::yes), FactSource::shown}});
        }
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
