#include "store/sql_referrals.h"

#include "seal/encoding.h"

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

std::int64_t place(const Event& event)
{
    return placeOf(event.epoch, event.seq);
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

std::vector<SqlReferrals::Word> SqlReferrals::words(const SlipName& name)
{
    std::vector<Word> out;
    for (auto& [author, count, word, outcome, road, said] :
         m_database.all<std::string, long long, std::string, long long, std::string, Time>(
             "SELECT author, author_count, word, outcome, road, said_at FROM referral_words WHERE issuer = :issuer AND "
             "number = :number ORDER BY place",
             name.issuer, name.number))
        out.push_back({author, count, word, outcome, road, said});
    return out;
}

void SqlReferrals::note(const SlipName& name, std::string_view author, std::int64_t count, std::string_view word,
                        std::int64_t outcome, const std::string& road, Time said, const std::string& bytes,
                        const Event& event)
{
    m_database.run(
        "INSERT INTO referral_words (place, issuer, number, author, author_count, word, outcome, road, said_at, bytes) "
        "VALUES (:place, :issuer, :number, :author, :count, :word, :outcome, :road, :said, :bytes)",
        place(event), name.issuer, name.number, author, count, word, outcome, road, said, bytes);
}

void SqlReferrals::settle(ReferralId id, const Event& event)
{
    const auto referral = find(id);
    if (!referral) return;
    const auto standing = referral->standing();
    m_database.run("UPDATE referrals SET state = :state, conflict = :conflict, place = :place WHERE id = :id",
                   standing.state, standing.conflict, place(event), id);
}

void SqlReferrals::apply(const ReferralIssued& body, const Event& event)
{
    m_database.run("INSERT INTO referrals (id, case_id, line, person, partner, issuer, number, cti, urgency, service, "
                   "issued_at, expires_at, slip, consent, "
                   "replaces, replaced_by, office_word, partner_word, resident_word, office_count, partner_count, "
                   "resident_count, outcome, doubled, state, "
                   "conflict, made, place) VALUES (:id, :case, :line, :person, :partner, :issuer, :number, :cti, "
                   ":urgency, :service, :issued, :expires, :slip, "
                   ":consent, :replaces, 0, 'issued', 'none', 'none', 1, 0, 0, 0, 0, 'issued', 0, :made, :place)",
                   body.referral, body.caseId, body.line, body.person, body.partner, body.issuer, body.number,
                   toHex(body.cti), body.urgency, body.service, body.issuedAt, body.expiresAt, body.slip, body.consent,
                   body.replaces, place(event), place(event));
    note({body.issuer, body.number}, "office", 1, nameOf(OfficeWord::issued), 0, "desk", event.at, body.slip, event);
    if (body.replaces == 0) return;
    m_database.run("UPDATE referrals SET replaced_by = :by, office_word = 'cancelled', office_count = office_count + 1 "
                   "WHERE number = :old",
                   body.number, body.replaces);
    if (const auto old = byNumber(body.replaces)) settle(old->id, event);
}

void SqlReferrals::apply(const OfficeSaid& body, const Event& event)
{
    m_database.run("UPDATE referrals SET office_word = :word, office_count = :count WHERE id = :id", body.word,
                   body.count, body.referral);
    if (const auto referral = find(body.referral))
        note(referral->name, "office", body.count, nameOf(body.word), 0, "desk", event.at, {}, event);
    settle(body.referral, event);
}

void SqlReferrals::apply(const ResidentSaid& body, const Event& event)
{
    m_database.run("UPDATE referrals SET resident_word = :word, resident_count = :count WHERE id = :id", body.word,
                   body.count, body.referral);
    if (const auto referral = find(body.referral))
        note(referral->name, "resident", body.count, nameOf(body.word), 0, body.road, event.at, {}, event);
    settle(body.referral, event);
}

void SqlReferrals::apply(const ReturnHeard& body, const Event& event)
{
    const SlipName name{body.issuer, body.number};
    const auto others = std::get<0>(*m_database.one<long long>(
        "SELECT count(*) FROM referral_words WHERE issuer = :issuer AND number = :number AND "
        "author = :author AND author_count = :count AND word <> :word",
        body.issuer, body.number, body.partner, body.count, nameOf(body.word)));
    note(name, body.partner, body.count, nameOf(body.word), body.outcome, body.road, Time{body.saidAt * 1000},
         body.text, event);
    if (body.referral.empty()) return;
    // The newest by the partner's own count; two different words of one count are a conflict that a person settles, and
    // help wins.
    m_database.run(
        "UPDATE referrals SET partner_word = :word, partner_count = :count, outcome = :outcome WHERE id = :id AND "
        "(partner_count < :than OR (partner_count = :same AND partner_word IN ('none', 'seen', 'rejected', 'failed', "
        "'noShow')))",
        body.word, body.count, body.outcome, body.referral, body.count, body.count);
    if (others > 0) m_database.run("UPDATE referrals SET doubled = 1 WHERE id = :id", body.referral);
    settle(body.referral, event);
}

} // namespace pintu
