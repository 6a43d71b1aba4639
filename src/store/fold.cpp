#include "store/fold.h"

#include "seal/encoding.h"
#include "store/sql_cases.h"
#include "store/sql_intake.h"
#include "store/sql_office.h"
#include "store/sql_people.h"
#include "store/sql_referrals.h"
#include "store/sql_tickets.h"

#include <map>

namespace pintu {
namespace {

using Apply = void (*)(Database&, const Event&);

template <class Rows, class Body>
void applied(Database& database, const Event& event)
{
    const auto body = decodeBody<Body>(event.clear);
    if (!body) throw Trouble{TroubleKind::damaged, "the body of an event cannot be read"};
    Rows{database}.apply(*body, event);
}

template <class Rows, class... Bodies>
void enlist(std::map<std::string_view, Apply>& into)
{
    (into.emplace(Bodies::type, &applied<Rows, Bodies>), ...);
}

Event decoded(const std::string& base64)
{
    const auto bytes = fromBase64(base64);
    auto event = bytes ? decodeEvent(*bytes) : std::nullopt;
    if (!event) throw Trouble{TroubleKind::damaged, "an event cannot be read"};
    return std::move(*event);
}

/// Folds a ticket or a received slip again from its events before a place, without those that were undone.
void foldAgain(Database& database, const std::string& subject, std::int64_t until)
{
    if (const auto slip = SlipName::parse(subject)) {
        SqlIntake{database}.forget(*slip);
    } else {
        database.run("DELETE FROM tickets WHERE id = :id", subject);
        database.run("DELETE FROM ticket_steps WHERE ticket = :id", subject);
    }
    const auto rows =
        database.all<std::string>("SELECT e.bytes FROM events e LEFT JOIN undone_events u ON u.undone = e.place "
                                  "WHERE e.subject = :subject AND e.place < :until AND u.undone IS NULL AND "
                                  "e.type NOT IN ('undone', 'printed', 'printFailed') ORDER BY e.place",
                                  subject, until);
    for (const auto& [bytes] : rows) applyEvent(database, decoded(bytes));
}

void applyUndone(Database& database, const Event& event)
{
    const auto body = decodeBody<Undone>(event.clear);
    if (!body) throw Trouble{TroubleKind::damaged, "the body of an event cannot be read"};
    database.run("INSERT INTO undone_events (undone, place) VALUES (:undone, :place)", placeOf(body->epoch, body->seq),
                 placeOf(event.epoch, event.seq));
    foldAgain(database, body->about, placeOf(event.epoch, event.seq));
}

const std::map<std::string_view, Apply>& folds()
{
    static const auto all = [] {
        std::map<std::string_view, Apply> out;
        enlist<SqlOffice, EpochOpened, ProfileSet, ReferenceLoaded, TrustLoaded, HeadSigned, Printed, PrintFailed>(out);
        enlist<SqlTickets, DayOpened, DayClosed, ClockPutBack, CounterOpened, CounterClosed, TicketTaken, TicketCalled,
               TicketRecalled, TicketServing, TicketDone, TicketMissed, TicketHeld, TicketResumed, TicketTransferred,
               TicketReturned, TicketLeft>(out);
        enlist<SqlPeople, PersonStated, PersonKeyMade, PersonErased, PersonsLinked>(out);
        enlist<SqlCases, CaseOpened, CaseLineStated, CaseMoved>(out);
        enlist<SqlReferrals, ReferralIssued, OfficeSaid, ResidentSaid, ReturnHeard>(out);
        enlist<SqlIntake, SlipHeard, PartnerSaid>(out);
        out.emplace(Undone::type, &applyUndone);
        return out;
    }();
    return all;
}

} // namespace

void applyEvent(Database& database, const Event& event)
{
    const auto found = folds().find(event.type);
    if (found == folds().end())
        throw Trouble{TroubleKind::newerSchema, "an event of a type that this program does not know"};
    found->second(database, event);
}

std::vector<std::string_view> knownEventTypes()
{
    std::vector<std::string_view> out;
    for (const auto& [type, apply] : folds()) out.push_back(type);
    return out;
}

const std::vector<std::string>& foldTables()
{
    static const std::vector<std::string> all{
        "epochs",    "profiles",   "reference_loads", "trust_lists",    "checkpoints",   "undone_events",
        "printings", "days",       "counters",        "tickets",        "ticket_steps",  "residents",
        "cases",     "case_lines", "referrals",       "referral_words", "received_slips"};
    return all;
}

std::int64_t foldEverything(Database& database)
{
    Database::Writing writing{database};
    for (const auto& table : foldTables()) database.run("DELETE FROM " + table);
    std::int64_t count = 0;
    for (std::int64_t place = 0;;) {
        const auto rows = database.all<long long, std::string>(
            "SELECT place, bytes FROM events WHERE place > :place ORDER BY place LIMIT 1000", place);
        if (rows.empty()) break;
        for (const auto& [at, bytes] : rows) {
            applyEvent(database, decoded(bytes));
            place = at;
            ++count;
        }
    }
    writing.commit();
    return count;
}

} // namespace pintu
