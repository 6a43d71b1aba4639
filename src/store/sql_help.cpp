#include "store/sql_help.h"

#include <string>

namespace pintu {
namespace {

template <class... Args>
std::vector<HelpCall> select(Database& database, std::string_view where, const Args&... args)
{
    std::vector<HelpCall> out;
    const std::string sql = "SELECT id, called_at, counter, answered_at, ended FROM help_calls " + std::string{where};
    for (const auto& [id, called, counter, answered, ended] :
         database.all<HelpId, Time, long long, Time, std::string>(sql, args...)) {
        const auto end = parseEnum<HelpEnd>(ended);
        if (!end && !ended.empty()) throw Trouble{TroubleKind::damaged, "a call for help ended in an unknown way"};
        out.push_back({id, called, counter, answered, end});
    }
    return out;
}

} // namespace

std::optional<HelpCall> SqlHelp::find(HelpId id)
{
    const auto found = select(m_database, "WHERE id = :id", id);
    return found.empty() ? std::nullopt : std::optional{found.front()};
}

std::vector<HelpCall> SqlHelp::open()
{
    return select(m_database, "WHERE ended = '' ORDER BY made");
}

Fold helpFold()
{
    Fold fold{"help", 1, {"help_calls"}};
    fold.on<HelpCalled>([](const HelpCalled& body, const Event& event, Statements& out) {
        out.add("INSERT INTO help_calls (id, called_at, counter, answered_at, ended, made, place) VALUES (:id, "
                ":called, 0, 0, '', :made, :place)",
                body.call, body.at, placeOf(event), placeOf(event));
    });
    fold.on<HelpAnswered>([](const HelpAnswered& body, const Event& event, Statements& out) {
        out.add("UPDATE help_calls SET counter = :counter, answered_at = :answered, place = :place WHERE id = :id",
                body.counter, body.at, placeOf(event), body.call);
    });
    fold.on<HelpEnded>([](const HelpEnded& body, const Event& event, Statements& out) {
        out.add("UPDATE help_calls SET ended = :ended, place = :place WHERE id = :id", body.why, placeOf(event),
                body.call);
    });
    return fold;
}

} // namespace pintu
