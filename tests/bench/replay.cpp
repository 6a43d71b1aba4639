// Folds a record of 100,000 events (or as many as asked) anew and compares every table with what stood there before.
//
//   replay [EVENTS]      prints one line of JSON; ends with 1 when a table differs
#include "store/fold.h"
#include "support/record_fixture.h"

#include <chrono>
#include <cstdlib>
#include <iostream>
#include <map>

namespace {

using namespace pintu;
using namespace pintu::test;
using Steady = std::chrono::steady_clock;

double secondsSince(Steady::time_point from)
{
    return std::chrono::duration<double>(Steady::now() - from).count();
}

/// Days of 900 tickets, each taken, called, served and done, in commands of a thousand events; then a day with all else
/// in it.
void write(TestOffice& office, std::int64_t events)
{
    writeFullDay(office);
    std::int64_t written = office.journal.head()->seq;
    auto day = Day::of(office.clock.time, Zone::wib).plus(1);
    while (written < events) {
        std::vector<Draft> drafts{draftOf(DayOpened{day})};
        for (std::int64_t n = 1; n <= 900 && written + static_cast<std::int64_t>(drafts.size()) < events; ++n) {
            const auto id = TicketId::timed(office.clock.time, office.entropy);
            drafts.push_back(draftOf(TicketTaken{id, day, "A", n, PriorityClass::ordinary, "KES", office.clock.time}));
            drafts.push_back(draftOf(TicketCalled{id, 1, CallReason::longestWait, office.clock.time}));
            drafts.push_back(draftOf(TicketServing{{id, office.clock.time}}));
            drafts.push_back(draftOf(TicketDone{{id, office.clock.time}}));
        }
        drafts.push_back(draftOf(DayClosed{day}));
        written += static_cast<std::int64_t>(office.write(drafts).size());
        day = day.plus(1);
    }
}

auto tablesOf(Database& database)
{
    std::map<std::string, std::vector<std::vector<std::string>>> out;
    for (const auto& table : foldTables()) out[table] = rowsOf(database, table);
    return out;
}

} // namespace

int main(int count, char** words)
{
    const std::int64_t wanted = count > 1 ? std::atoll(words[1]) : 100'000;
    TestOffice office{Engine::sqlite};
    auto started = Steady::now();
    write(office, wanted);
    const auto writing = secondsSince(started);
    const auto before = tablesOf(office.database);
    started = Steady::now();
    const auto events = foldEverything(office.database);
    const auto seconds = secondsSince(started);
    const bool equal = tablesOf(office.database) == before;
    std::cout << "{\"name\":\"replay\",\"events\":" << events << ",\"seconds\":" << seconds
              << ",\"events_per_second\":" << static_cast<double>(events) / seconds
              << ",\"writing_seconds\":" << writing << ",\"equal\":" << (equal ? "true" : "false") << "}\n";
    return equal ? 0 : 1;
}
