#include "seal/digest.h"
#include "store/engines.h"
#include "store/journal.h"
#include "store/sql_people.h"
#include "store/sql_tickets.h"
#include "support/damaged_file.h"
#include "support/record_fixture.h"

#include <atomic>
#include <functional>
#include <set>
#include <sys/wait.h>
#include <thread>
#include <unistd.h>

namespace pintu::test {
namespace {

class Journals : public OnBothEngines {};
INSTANTIATE_TEST_SUITE_P(, Journals, testing::Values(Engine::sqlite, Engine::postgresql), engineName);

enum class No { never, today };
using Drafts = Result<std::vector<Draft>, No>;

const Day today = *Day::parse("2026-11-23");

/// Takes the next ticket of series A, as a kiosk does.
Result<std::vector<Event>, No> takeTicket(Journal& journal, Database& database, Entropy& entropy,
                                          const Command& command)
{
    return journal.run(command, [&](Time at) -> Drafts {
        const auto last = SqlTickets{database}.lastNumber(today, "A");
        return std::vector{
            draftOf(TicketTaken{TicketId::timed(at, entropy), today, "A", last + 1, PriorityClass::ordinary, {}, at})};
    });
}

std::int64_t countOf(Database& database, const std::string& table)
{
    return std::get<0>(*database.one<long long>("SELECT count(*) FROM " + table));
}

TEST_P(Journals, ChainsEachEventToTheOneBefore)
{
    TestOffice office{GetParam()};
    const auto events = office.say(DayOpened{today}, CounterOpened{1, "P07"});
    const auto digest = sha256(encode(events[0]));
    EXPECT_TRUE(std::equal(digest.begin(), digest.end(), events[1].prev.begin()));
    EXPECT_EQ(events[1].seq, events[0].seq + 1);
    EXPECT_EQ(office.journal.head()->seq, events[1].seq);
}

TEST_P(Journals, AnswersARepeatedCommandFromTheRecordAndWritesNothing)
{
    TestOffice office{GetParam()};
    office.say(DayOpened{today});
    const Command command{office.newCommand(), "kiosk1"};
    const auto first = takeTicket(office.journal, office.database, office.entropy, command).value();
    const auto second = takeTicket(office.journal, office.database, office.entropy, command).value();
    EXPECT_EQ(first, second);
    EXPECT_EQ(countOf(office.database, "tickets"), 1);
    EXPECT_EQ(countOf(office.database, "events"), 4);
}

/// One flipped bit in the index of commands; the retry comes from a program that has just been opened.
class DamagedIndex : public testing::Test {
protected:
    void writtenOnceThenFlipped(const CommandId& id)
    {
        ASSERT_TRUE(take(id));
        flipBitInIndex(office.record, "events_by_command", id.text());
    }
    Result<std::vector<Event>, No> take(const CommandId& id)
    {
        auto database = office.record.open();
        Journal journal{database, office.record.site(), office.clock, office.entropy, nullptr};
        return takeTicket(journal, database, office.entropy, {id, "kiosk1"});
    }
    void SetUp() override { office.say(DayOpened{today}); }

    TestOffice office{Engine::sqlite};
};

TEST_F(DamagedIndex, StopsARetryInsteadOfDoingItTwice)
{
    const auto future = office.clock.time.plus(std::chrono::hours{9000});
    for (const auto& id : {office.newCommand(), CommandId::random(office.entropy),
                           CommandId::timed(future, office.entropy), following(office.newCommand().uuid, "step 1")}) {
        writtenOnceThenFlipped(id);
        const auto before = countOf(office.database, "tickets");
        EXPECT_EQ(troubleOf([&] { (void)take(id); }), TroubleKind::damaged) << id.text();
        EXPECT_EQ(countOf(office.database, "tickets"), before);
        office.database.script("REINDEX");
    }
}

TEST_F(DamagedIndex, StopsARetryThatComesAfterOtherWork)
{
    const auto id = office.newCommand();
    writtenOnceThenFlipped(id);
    for (int i = 0; i < 40; ++i) office.say(CounterOpened{1, "P07"});
    EXPECT_EQ(troubleOf([&] { (void)take(id); }), TroubleKind::damaged);
}

TEST_F(DamagedIndex, StopsAnAnswerOfWhichOneEventIsMissing)
{
    const auto events = office.say(CounterOpened{1, "P07"}, CounterOpened{2, "P07"});
    flipBitInIndex(office.record, "events_by_command", events.front().command.text()); // of one of the two entries
    EXPECT_EQ(troubleOf([&] { (void)take(events.front().command); }), TroubleKind::damaged);
}

TEST_F(DamagedIndex, LetsOtherCommandsGoOn)
{
    writtenOnceThenFlipped(office.newCommand());
    EXPECT_TRUE(take(office.newCommand()));
}

TEST_P(Journals, ARefusalWritesNothing)
{
    TestOffice office{GetParam()};
    const auto before = clearBodies(office.journal);
    const auto result = office.journal.run({office.newCommand(), "P07"}, [&](Time) -> Drafts {
        office.database.run("UPDATE profiles SET body = ''"); // a rule that misbehaves leaves nothing behind either
        return refused(No::today);
    });
    EXPECT_EQ(result.refusal(), No::today);
    EXPECT_EQ(clearBodies(office.journal), before);
    EXPECT_EQ(countOf(office.database, "profiles WHERE body = ''"), 0);
}

TEST_P(Journals, ATroubleInTheMiddleRollsBackAll)
{
    TestOffice office{GetParam()};
    const auto before = clearBodies(office.journal);
    const auto twice = DayOpened{today};
    // The second fold of the same day meets the primary key: our own error, caught by the net.
    EXPECT_TRUE(troubleOf([&] { office.say(CounterOpened{1, "P07"}, twice, twice); }).has_value());
    EXPECT_EQ(clearBodies(office.journal), before);
    EXPECT_EQ(countOf(office.database, "counters"), 0);
    EXPECT_EQ(countOf(office.database, "days"), 0);
}

TEST_P(Journals, GoesOnAfterATrouble)
{
    TestOffice office{GetParam()};
    EXPECT_TRUE(troubleOf([&] { office.say(DayOpened{today}, DayOpened{today}); }).has_value());
    office.say(DayOpened{today});
    EXPECT_EQ(countOf(office.database, "days"), 1);
    EXPECT_EQ(office.journal.head()->seq, 3);
}

TEST_P(Journals, TimeNeverRunsBackwards)
{
    TestOffice office{GetParam()};
    const auto late = office.say(DayOpened{today}).front().at;
    office.clock.time.ms -= 3'600'000;
    EXPECT_EQ(office.say(CounterOpened{1, "P07"}).front().at, late);
}

TEST_P(Journals, TellsExactlyTheEventsAfterAPlace)
{
    TestOffice office{GetParam()};
    office.say(DayOpened{today}, CounterOpened{1, "P07"}, CounterOpened{2, "P08"}, CounterOpened{3, "P09"});
    const auto after = office.journal.eventsAfter(placeOf(1, 4), 100);
    ASSERT_EQ(after.size(), 2U);
    EXPECT_EQ(after[0].seq, 5);
    EXPECT_EQ(after[1].seq, 6);
    EXPECT_EQ(office.journal.eventsAfter(placeOf(1, 3), 2).back().seq, 5);
    EXPECT_TRUE(office.journal.eventsAfter(placeOf(1, 6), 100).empty());
}

TEST_P(Journals, ANewEpochBeginsAtOneAndPointsBack)
{
    TestOffice office{GetParam()};
    const auto before = *office.journal.head();
    const auto key = office.keys.signing.publicKey().bytes;
    const auto event =
        office
            .say(EpochOpened{
                office.record.site(), SiteKind::office, Bytes(16, 7), {key.begin(), key.end()}, "restored", "0.1.0"})
            .front();
    EXPECT_EQ(event.epoch, 2);
    EXPECT_EQ(event.seq, 1);
    EXPECT_EQ(event.prev, before.hash);
    EXPECT_EQ(office.say(DayOpened{today}).front().seq, 2);
}

TEST_P(Journals, RefusesTheRecordOfAnotherSite)
{
    TestOffice office{GetParam()};
    Journal other{office.database, "D9999", office.clock, office.entropy, &office.keys};
    const auto act = [&] {
        (void)other.run({office.newCommand(), "P07"},
                        [](Time) -> Drafts { return std::vector{draftOf(DayOpened{today})}; });
    };
    EXPECT_EQ(troubleOf(act), TroubleKind::notOurs);
}

TEST_P(Journals, OpensSealedWordsWithKeysAndNotWithout)
{
    TestOffice office{GetParam()};
    PersonWords words;
    words.name = "Siti Contoh";
    PersonStated body;
    body.person = PersonId::timed(office.clock.time, office.entropy);
    const auto events = office.write({draftOf(body, KeyId::random(office.entropy), words)});
    ASSERT_EQ(events.size(), 2U) << "the key's own event comes first";
    const auto place = placeOf(events[1].epoch, events[1].seq);
    EXPECT_EQ(office.journal.wordsAt<PersonWords>(place), words);

    Journal kiosk{office.database, office.record.site(), office.clock, office.entropy, nullptr};
    EXPECT_EQ(troubleOf([&] { (void)kiosk.wordsAt<PersonWords>(place); }), TroubleKind::noKey);
}

TEST(JournalsOfTwoEngines, TellTheSameStory)
{
    if (withoutPostgres()) GTEST_SKIP() << "PINTU_WITHOUT_POSTGRES=1";
    const auto site = freshSite();
    TestOffice file{Engine::sqlite, site};
    TestOffice server{Engine::postgresql, site};
    writeFullDay(file);
    writeFullDay(server);
    const auto told = clearBodies(file.journal);
    EXPECT_GT(told.size(), 80U);
    EXPECT_EQ(told, clearBodies(server.journal));
}

// ---- Several writers
// -----------------------------------------------------------------------------------------------------

constexpr int writers = 8;
constexpr int ticketsEach = 25;

void takeSome(const TestOffice& office, std::uint64_t seed)
{
    auto database = office.record.open();
    SeededEntropy entropy{seed};
    Journal journal{database, office.record.site(), office.clock, entropy, nullptr};
    for (int i = 0; i < ticketsEach; ++i)
        (void)takeTicket(journal, database, entropy, {CommandId::random(entropy), "kiosk"}).value();
}

void expectNoHoleAndNoDouble(TestOffice& office)
{
    std::set<std::int64_t> numbers;
    std::int64_t seq = 0;
    for (const auto& event : office.journal.eventsAfter(0, 10'000)) {
        EXPECT_EQ(event.seq, ++seq);
        if (event.type != TicketTaken::type) continue;
        EXPECT_TRUE(numbers.insert(bodyOf<TicketTaken>(event).number).second);
    }
    EXPECT_EQ(numbers.size(), static_cast<std::size_t>(writers * ticketsEach));
    EXPECT_EQ(*numbers.begin(), 1);
    EXPECT_EQ(*numbers.rbegin(), writers * ticketsEach);
}

TEST_P(Journals, EightThreadsLeaveNoHoleAndNoDouble)
{
    TestOffice office{GetParam()};
    office.say(DayOpened{today});
    {
        std::vector<std::jthread> threads;
        for (std::uint64_t n = 0; n < writers; ++n) threads.emplace_back([&office, n] { takeSome(office, 100 + n); });
    }
    expectNoHoleAndNoDouble(office);
}

TEST_P(Journals, EightProcessesLeaveNoHoleAndNoDouble)
{
    TestOffice office{GetParam()};
    office.say(DayOpened{today});
    std::vector<pid_t> children;
    for (std::uint64_t n = 0; n < writers; ++n) {
        const auto child = fork();
        if (child == 0) {
            try {
                takeSome(office, 200 + n);
            } catch (const std::exception&) {
                _exit(1);
            }
            _exit(0);
        }
        children.push_back(child);
    }
    for (const auto child : children) {
        int status = 0;
        waitpid(child, &status, 0);
        EXPECT_EQ(status, 0);
    }
    expectNoHoleAndNoDouble(office);
}

} // namespace
} // namespace pintu::test
