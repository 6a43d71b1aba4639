// What a counter's look at its queue costs with 100 and with 1,000 people waiting: their rows read, and the order of
// calling reckoned for all of them; and what it costs to tell a newcomer how long it will take. In turn in one run.
//
//   refresh [--rounds N]     a line of JSON each; ends with 1 when ten times as many people cost more than twelve times
#include "bench/measure.h"
#include "store/sql_tickets.h"
#include "store/sql_waits.h"
#include "support/record_fixture.h"

#include <cstdlib>
#include <limits>
#include <string_view>

namespace {

using namespace pintu;
using namespace pintu::test;

OfficeProfile oneQueue()
{
    OfficeProfile out;
    out.deskGroups = {{"A", "Umum", "General", {}, 7, 45}};
    out.counters = {{1, {"A"}}};
    return out;
}

/// An office day with so many people of all classes, in the order in which they came.
struct Hall {
    explicit Hall(std::int64_t people) : office{Engine::sqlite}, day{Day::of(office.clock.time, Zone::wib)}
    {
        std::vector<Draft> drafts{draftOf(DayOpened{day}), draftOf(CounterOpened{1, "P07"})};
        for (std::int64_t n = 1; n <= people; ++n) {
            const auto priority = n % 7 == 0 ? PriorityClass::priority : PriorityClass::ordinary;
            drafts.push_back(draftOf(TicketTaken{TicketId::timed(office.clock.time, office.entropy), day, "A", n,
                                                 priority, "KES", office.clock.time.plus(std::chrono::seconds{n})}));
        }
        office.write(drafts);
    }
    std::size_t look()
    {
        const auto profile = oneQueue();
        const auto queue = SqlTickets{office.database}.queue(day);
        return queue.inOrder(profile.counters.front(), profile, office.clock.time.plus(std::chrono::hours{1})).size();
    }

    std::size_t tell()
    {
        const auto profile = oneQueue();
        SqlTickets tickets{office.database};
        auto queue = tickets.queue(day);
        Ticket newcomer;
        newcomer.queue = "A";
        newcomer.arrival = std::numeric_limits<std::int64_t>::max();
        newcomer.taken = office.clock.time.plus(std::chrono::hours{1});
        queue.waiting.push_back(newcomer);
        const auto counters = countersFor("A", profile.counters, {{1, tickets.counter(day, 1).current.has_value()}},
                                          {{"A", std::ssize(queue.waiting)}});
        const auto minutes = SqlWaits{office.database}.serviceMinutes("A", day);
        return static_cast<std::size_t>(
            estimateWait(queue.ahead(newcomer, profile, newcomer.taken), counters, minutes, 7).ahead);
    }

    TestOffice office;
    Day day;
};

bool within(const char* name, const bench::Rates& rates, int rounds)
{
    bench::Line{name}
        .number("ms_100_waiting", 1e3 / rates.ours)
        .number("ms_1000_waiting", 1e3 / rates.versus)
        .number("ratio", rates.ratio)
        .count("n", rounds)
        .print();
    return rates.ratio <= 12;
}

} // namespace

int main(int count, char** arguments)
{
    int rounds = 50;
    if (count == 3 && std::string_view{arguments[1]} == "--rounds") rounds = std::atoi(arguments[2]);
    Hall few{100};
    Hall many{1'000};
    std::size_t seen = 0;
    const bool looks = within("refresh",
                              bench::inTurn(
                                  rounds, 1, [&] { seen += few.look(); }, [&] { seen += many.look(); }),
                              rounds);
    const bool tells = within("estimate",
                              bench::inTurn(
                                  rounds, 1, [&] { seen += few.tell(); }, [&] { seen += many.tell(); }),
                              rounds);
    return seen > 0 && looks && tells ? 0 : 1;
}
