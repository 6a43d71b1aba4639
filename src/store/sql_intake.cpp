#include "store/sql_intake.h"

#include "core/base/encoding.h"

namespace pintu {
namespace {

/// After these words the office waits for nothing.
constexpr std::string_view answers = "('rejected', 'forwarded', 'served', 'failed')";

template <class... Args>
std::vector<ReceivedSlip> select(Database& database, std::string_view where, const Args&... args)
{
    std::vector<ReceivedSlip> out;
    const std::string sql = "SELECT issuer, number, apart, cti, urgency, issued_at, expires_at, slip, signer, word, "
                            "word_count, outcome, return_text, first_at, first_desk, said_at, due, target, checked, "
                            "attempts "
                            "FROM received_slips " +
                            std::string{where};
    for (const auto& row :
         database.all<std::string, long long, std::string, std::string, Urgency, long long, long long, std::string,
                      std::string, PartnerWord, long long, long long, std::string, Time, std::string, long long,
                      long long, std::string, IdentityCheck, long long>(sql, args...)) {
        ReceivedSlip s;
        std::string cti;
        std::tie(s.name.issuer, s.name.number, s.name.apart, cti, s.urgency, s.issuedAt, s.expiresAt, s.slip, s.signer,
                 s.word, s.count, s.outcome, s.returnText, s.firstAt, s.firstDesk, s.saidAt, s.due, s.target, s.check,
                 s.attempts) = row;
        s.cti = fromHex(cti).value_or(Bytes{});
        out.push_back(std::move(s));
    }
    return out;
}

} // namespace

std::optional<ReceivedSlip> SqlIntake::find(const SlipName& name)
{
    const auto found = select(m_database, "WHERE issuer = :issuer AND number = :number AND apart = :apart", name.issuer,
                              name.number, name.apart);
    return found.empty() ? std::nullopt : std::optional{found.front()};
}

std::vector<ReceivedSlip> SqlIntake::ofNumber(const std::string& issuer, std::int64_t number)
{
    return select(m_database, "WHERE issuer = :issuer AND number = :number ORDER BY apart", issuer, number);
}

std::vector<ReceivedSlip> SqlIntake::since(Time from, std::int64_t most)
{
    return select(m_database, "WHERE first_at >= :from ORDER BY made DESC LIMIT :most", from, most);
}

std::int64_t SqlIntake::countSince(Time from)
{
    return std::get<0>(*m_database.one<long long>("SELECT count(*) FROM received_slips WHERE first_at >= :from", from));
}

std::vector<ReceivedSlip> SqlIntake::unanswered()
{
    return select(m_database, "WHERE word NOT IN " + std::string{answers} + " ORDER BY made DESC");
}

std::vector<ReceivedSlip> SqlIntake::answeredSince(Time from, std::int64_t most)
{
    return select(m_database,
                  "WHERE word IN " + std::string{answers} + " AND said_at >= :from ORDER BY said_at DESC LIMIT :most",
                  from.seconds(), most);
}

std::int64_t SqlIntake::countAnsweredSince(Time from)
{
    return std::get<0>(*m_database.one<long long>("SELECT count(*) FROM received_slips WHERE word IN " +
                                                      std::string{answers} + " AND said_at >= :from",
                                                  from.seconds()));
}

std::vector<PartnerSaid> SqlIntake::words(const SlipName& name)
{
    std::vector<PartnerSaid> out;
    for (auto& [count, word, outcome, said, due, target] :
         m_database.all<long long, PartnerWord, long long, Time, long long, std::string>(
             "SELECT author_count, word, outcome, said_at, due, target FROM referral_words WHERE issuer = :issuer AND "
             "number = :number AND apart = :apart AND author = 'partner' ORDER BY place",
             name.issuer, name.number, name.apart))
        out.push_back({name.issuer, name.number, count, word, outcome, said.seconds(), {}, name.apart, due, target});
    return out;
}

std::int64_t SqlIntake::newestSigned()
{
    return std::get<0>(*m_database.one<long long>(
        "SELECT coalesce(max(issued_at), 0) FROM received_slips WHERE exception = '' OR signer <> ''"));
}

Fold intakeFold()
{
    Fold fold{"intake", 3, {"received_slips", "referral_words"}};
    fold.on<SlipHeard>([](const SlipHeard& body, const Event& event, Statements& out) {
        out.add("INSERT INTO received_slips (issuer, number, apart, cti, urgency, issued_at, expires_at, slip, signer, "
                "road, exception, word, word_count, outcome, return_text, first_at, first_desk, made, place) VALUES "
                "(:issuer, :number, :apart, :cti, :urgency, :issued, :expires, :slip, :signer, :road, :exception, "
                "'seen', 0, 0, '', "
                ":at, :desk, :made, :place) "
                // A paper that was first known by its typed code only is now known by its bytes.
                "ON CONFLICT (issuer, number, apart) DO UPDATE SET cti = excluded.cti, urgency = excluded.urgency, "
                "issued_at = excluded.issued_at, expires_at = excluded.expires_at, slip = excluded.slip, signer = "
                "excluded.signer, place = excluded.place",
                body.issuer, body.number, body.apart, toHex(body.cti), body.urgency, body.issuedAt, body.expiresAt,
                body.slip, body.signer, body.road, body.exception, event.at, event.actor, placeOf(event),
                placeOf(event));
    });
    fold.on<PartnerSaid>([](const PartnerSaid& body, const Event& event, Statements& out) {
        out.add(
            "UPDATE received_slips SET word = :word, word_count = :count, outcome = :outcome, return_text = "
            ":text, said_at = :said, due = :due, target = :target, checked = CASE WHEN :check = 'none' THEN checked "
            "ELSE :made END, attempts = attempts + :missed, place = :place WHERE issuer = :issuer AND number = "
            ":number AND apart = :apart",
            body.word, body.count, body.outcome, body.text, body.saidAt, body.due, body.target, body.check, body.check,
            body.word == PartnerWord::noShow ? 1 : 0, placeOf(event), body.issuer, body.number, body.apart);
        out.add("INSERT INTO referral_words (place, issuer, number, apart, author, author_count, word, outcome, road, "
                "said_at, bytes, due, target) VALUES (:place, :issuer, :number, :apart, 'partner', :count, :word, "
                ":outcome, 'desk', :said, :bytes, :due, :target)",
                placeOf(event), body.issuer, body.number, body.apart, body.count, body.word, body.outcome,
                Time{body.saidAt * 1000}, body.text, body.due, body.target);
    });
    fold.undoneBy([](const std::string& subject, Statements& out) {
        const auto slip = SlipName::parse(subject).value_or(SlipName{}); // no slip: nothing is taken away
        out.add("DELETE FROM received_slips WHERE issuer = :issuer AND number = :number AND apart = :apart",
                slip.issuer, slip.number, slip.apart);
        out.add("DELETE FROM referral_words WHERE issuer = :issuer AND number = :number AND apart = :apart AND author "
                "= 'partner'",
                slip.issuer, slip.number, slip.apart);
    });
    return fold;
}

} // namespace pintu
