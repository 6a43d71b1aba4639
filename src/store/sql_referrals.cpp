#include "store/sql_referrals.h"

#include "core/base/encoding.h"

#include <map>
#include <set>

namespace pintu {
namespace {

template <class... Args>
std::vector<Referral> select(Database& database, std::string_view where, const Args&... args)
{
    std::vector<Referral> out;
    const std::string sql = "SELECT id, case_id, line, person, partner, issuer, number, cti, urgency, service, "
                            "issued_at, expires_at, slip, consent, replaced_by, "
                            "office_word, partner_word, resident_word, office_count, partner_count, resident_count, "
                            "outcome, doubled, made FROM referrals " +
                            std::string{where};
    for (const auto& row :
         database.all<ReferralId, CaseId, LineId, PersonId, std::string, std::string, long long, std::string, Urgency,
                      long long, long long, long long, std::string, Consent, long long, OfficeWord, PartnerWord,
                      ResidentWord, long long, long long, long long, long long, bool, long long>(sql, args...)) {
        Referral r;
        std::string cti;
        std::tie(r.id, r.caseId, r.line, r.person, r.partner, r.name.issuer, r.name.number, cti, r.urgency, r.service,
                 r.issuedAt, r.expiresAt, r.slip, r.consent, r.replacedBy, r.officeWord, r.partnerWord, r.residentWord,
                 r.officeCount, r.partnerCount, r.residentCount, r.outcome, r.doubled, r.seq) = row;
        r.cti = fromHex(cti).value_or(Bytes{});
        out.push_back(std::move(r));
    }
    return out;
}

std::optional<Referral> first(std::vector<Referral> referrals)
{
    return referrals.empty() ? std::nullopt : std::optional{referrals.front()};
}

template <NamedEnum E>
std::vector<std::pair<std::string, E>> namesOf()
{
    std::vector<std::pair<std::string, E>> out;
    for (const auto name : EnumNames<E>::names) out.emplace_back(std::string{name}, *parseEnum<E>(name));
    return out;
}

/// "CASE column WHEN 'name' THEN … END" over an enum; the value alone where every name gives the same.
template <NamedEnum E, class Then>
std::string cases(std::string_view column, Then then)
{
    std::string out = "CASE " + std::string{column};
    std::set<std::string> different;
    for (const auto& [name, value] : namesOf<E>()) {
        const std::string result = then(value);
        different.insert(result);
        out += " WHEN '" + name + "' THEN " + result;
    }
    return different.size() == 1 ? *different.begin() : out + " END";
}

/// Where a referral stands is a function of three words; its rule stands in core, and here it is written out as SQL.
template <class Part>
std::string standing(Part part)
{
    return cases<OfficeWord>("office_word", [&](OfficeWord office) {
        return cases<PartnerWord>("partner_word", [&](PartnerWord partner) {
            return cases<ResidentWord>(
                "resident_word", [&](ResidentWord resident) { return part(standingOf(office, partner, resident)); });
        });
    });
}

/// Where the referral stands after its words have changed.
void settle(std::string_view which, const auto& value, const Event& event, Statements& out)
{
    static const std::string settled =
        "UPDATE referrals SET state = " +
        standing([](const Standing& s) { return "'" + std::string{nameOf(s.state)} + "'"; }) +
        ", conflict = CASE WHEN doubled = 1 THEN 1 ELSE " +
        standing([](const Standing& s) { return std::string{s.conflict ? "1" : "0"}; }) + " END, place = :place WHERE ";
    static const std::string byId = settled + "id = :id";
    static const std::string byNumber = settled + "number = :number";
    out.add(which == "id" ? byId : byNumber, placeOf(event), value);
}

/// A word of the office or the resident about a referral of ours.
void note(ReferralId id, std::string_view author, std::int64_t count, std::string_view word, std::string_view road,
          const Event& event, Statements& out)
{
    out.add("INSERT INTO referral_words (place, issuer, number, author, author_count, word, outcome, road, said_at, "
            "bytes) SELECT :place, issuer, number, :author, :count, :word, 0, :road, :said, '' FROM referrals WHERE id "
            "= :id",
            placeOf(event), author, count, word, road, event.at, id);
}

void note(const SlipName& name, std::string_view author, std::int64_t count, std::string_view word,
          std::int64_t outcome, std::string_view road, Time said, const std::string& bytes, const Event& event,
          Statements& out)
{
    out.add("INSERT INTO referral_words (place, issuer, number, author, author_count, word, outcome, road, said_at, "
            "bytes) VALUES (:place, :issuer, :number, :author, :count, :word, :outcome, :road, :said, :bytes)",
            placeOf(event), name.issuer, name.number, author, count, word, outcome, road, said, bytes);
}

} // namespace

std::optional<Referral> SqlReferrals::find(ReferralId id)
{
    return first(select(m_database, "WHERE id = :id", id));
}

std::optional<Referral> SqlReferrals::byNumber(std::int64_t number)
{
    return first(select(m_database, "WHERE number = :number", number));
}

std::optional<SqlReferrals::SlipStanding> SqlReferrals::standingOfSlip(std::int64_t number, const std::string& slip)
{
    // The same question twice: a server answers it by a function that runs as the owner.
    const auto* const sql =
        m_database.engine() == Engine::postgresql
            ? "SELECT state, partner FROM slip_standing(:number, :slip)"
            : "SELECT CASE WHEN replaced_by <> 0 THEN 'cancelled' ELSE state END, CASE WHEN service = 0 THEN '' ELSE "
              "partner END FROM referrals WHERE number = :number AND slip = :slip";
    const auto row = m_database.one<ReferralState, std::string>(sql, number, slip);
    if (!row) return std::nullopt;
    return SlipStanding{std::get<0>(*row), std::get<1>(*row)};
}

std::vector<Referral> SqlReferrals::ofCase(CaseId id)
{
    return select(m_database, "WHERE case_id = :id ORDER BY number", id);
}

std::vector<Referral> SqlReferrals::newest(std::int64_t most)
{
    return select(m_database, "ORDER BY number DESC LIMIT :most", most);
}

std::vector<Referral> SqlReferrals::overdue(Time now)
{
    return select(m_database, "WHERE expires_at < :now AND state IN ('issued', 'seen', 'noShow') ORDER BY number",
                  now.seconds());
}

std::vector<SqlReferrals::OfLine> SqlReferrals::ofOpenLines()
{
    std::map<std::int64_t, Time> spoken;
    for (const auto& [number, said] : m_database.all<long long, Time>(
             "SELECT w.number, max(w.said_at) FROM referral_words w JOIN referrals r ON r.number = w.number AND "
             "r.issuer "
             "= w.issuer JOIN case_lines l ON l.id = r.line WHERE l.ended = '' AND r.replaced_by = 0 GROUP BY "
             "w.number"))
        spoken[number] = said;
    std::vector<OfLine> out;
    for (auto& referral :
         select(m_database, "WHERE replaced_by = 0 AND line IN (SELECT id FROM case_lines WHERE ended = '') ORDER BY "
                            "number")) {
        const auto said = spoken[referral.name.number];
        out.push_back({std::move(referral), said});
    }
    return out;
}

std::int64_t SqlReferrals::lastNumber()
{
    return std::get<0>(*m_database.one<long long>("SELECT coalesce(max(number), 0) FROM referrals"));
}

SameWords SqlReferrals::heardBefore(const ReturnHeard& heard)
{
    const auto row = m_database.one<long long>(
        "SELECT count(*) FROM referral_words WHERE issuer = :issuer AND number = :number AND author = :author AND "
        "author_count = :count AND word = :word AND bytes = :bytes",
        heard.issuer, heard.number, heard.partner, heard.count, nameOf(heard.word), heard.text);
    return std::get<0>(*row) > 0 ? SameWords::yes : SameWords::no;
}

SameWords SqlReferrals::heardOfCount(const Referral& referral, const ReturnHeard& heard)
{
    // What came before the referral was about an earlier paper of the same number.
    const auto row = m_database.one<long long>(
        "SELECT count(*) FROM referral_words WHERE issuer = :issuer AND number = :number AND author = :author AND "
        "author_count = :count AND word = :word AND outcome = :outcome AND place > :made",
        referral.name.issuer, referral.name.number, heard.partner, heard.count, nameOf(heard.word), heard.outcome,
        referral.seq);
    return std::get<0>(*row) > 0 ? SameWords::yes : SameWords::no;
}

SameWords SqlReferrals::heardOfAnyCount(const Referral& referral, const ReturnHeard& heard)
{
    const auto row = m_database.one<long long>(
        "SELECT count(*) FROM referral_words WHERE issuer = :issuer AND number = :number AND author = :author AND word "
        "= :word AND place > :made",
        referral.name.issuer, referral.name.number, heard.partner, nameOf(heard.word), referral.seq);
    return std::get<0>(*row) > 0 ? SameWords::yes : SameWords::no;
}

std::vector<SqlReferrals::Word> SqlReferrals::words(const SlipName& name)
{
    std::vector<Word> out;
    for (auto& [author, count, word, outcome, road, said] :
         m_database.all<std::string, long long, std::string, long long, std::string, Time>(
             "SELECT author, author_count, word, outcome, road, said_at FROM referral_words WHERE issuer = :issuer AND "
             "number = :number AND apart = :apart ORDER BY place",
             name.issuer, name.number, name.apart))
        out.push_back({author, count, word, outcome, road, said});
    return out;
}

Fold referralsFold()
{
    Fold fold{"referrals", 1, {"referrals", "referral_words"}};
    fold.on<ReferralIssued>([](const ReferralIssued& body, const Event& event, Statements& out) {
        out.add("INSERT INTO referrals (id, case_id, line, person, partner, issuer, number, cti, urgency, service, "
                "issued_at, expires_at, slip, consent, replaces, replaced_by, office_word, partner_word, "
                "resident_word, office_count, partner_count, resident_count, outcome, doubled, state, conflict, made, "
                "place) VALUES (:id, :case, :line, :person, :partner, :issuer, :number, :cti, :urgency, :service, "
                ":issued, :expires, :slip, :consent, :replaces, 0, 'issued', 'none', 'none', 1, 0, 0, 0, 0, 'issued', "
                "0, :made, :place)",
                body.referral, body.caseId, body.line, body.person, body.partner, body.issuer, body.number,
                toHex(body.cti), body.urgency, body.service, body.issuedAt, body.expiresAt, body.slip, body.consent,
                body.replaces, placeOf(event), placeOf(event));
        note({body.issuer, body.number}, "office", 1, nameOf(OfficeWord::issued), 0, "desk", event.at, body.slip, event,
             out);
        // Numbers begin with 1: where nothing is replaced, nothing has the number 0.
        out.add("UPDATE referrals SET replaced_by = :by, office_word = 'cancelled', office_count = office_count + 1 "
                "WHERE number = :old",
                body.number, body.replaces);
        settle("number", body.replaces, event, out);
    });
    fold.on<OfficeSaid>([](const OfficeSaid& body, const Event& event, Statements& out) {
        out.add("UPDATE referrals SET office_word = :word, office_count = :count WHERE id = :id", body.word, body.count,
                body.referral);
        note(body.referral, "office", body.count, nameOf(body.word), "desk", event, out);
        settle("id", body.referral, event, out);
    });
    fold.on<ResidentSaid>([](const ResidentSaid& body, const Event& event, Statements& out) {
        out.add("UPDATE referrals SET resident_word = :word, resident_count = :count WHERE id = :id", body.word,
                body.count, body.referral);
        note(body.referral, "resident", body.count, nameOf(body.word), body.road, event, out);
        settle("id", body.referral, event, out);
    });
    // Of a slip that the office does not know only the word is kept: its referral is empty.
    fold.on<ReturnHeard>([](const ReturnHeard& body, const Event& event, Statements& out) {
        note({body.issuer, body.number}, body.partner, body.count, nameOf(body.word), body.outcome, body.road,
             Time{body.saidAt * 1000}, body.text, event, out);
        // The newest by the partner's own count; two different words of one count are a conflict that a person
        // settles, and help wins.
        out.add("UPDATE referrals SET partner_word = :word, partner_count = :count, outcome = :outcome WHERE id = :id "
                "AND (partner_count < :than OR (partner_count = :same AND partner_word IN ('none', 'seen', "
                "'rejected', 'failed', 'noShow')))",
                body.word, body.count, body.outcome, body.referral, body.count, body.count);
        out.add("UPDATE referrals SET doubled = 1 WHERE id = :id AND EXISTS (SELECT 1 FROM referral_words WHERE issuer "
                "= :issuer AND number = :number AND author = :author AND author_count = :count AND word <> :word)",
                body.referral, body.issuer, body.number, body.partner, body.count, nameOf(body.word));
        settle("id", body.referral, event, out);
    });
    return fold;
}

} // namespace pintu
