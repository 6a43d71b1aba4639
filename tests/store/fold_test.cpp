#include "core/record/event_examples.h"
#include "store/engines.h"
#include "store/fold.h"
#include "store/sql_intake.h"
#include "store/sql_tickets.h"
#include "support/record_fixture.h"

#include <gmock/gmock.h>

#include <map>
#include <set>

namespace pintu::test {
namespace {

class FoldsOnBoth : public OnBothEngines {};
INSTANTIATE_TEST_SUITE_P(, FoldsOnBoth, testing::Values(Engine::sqlite, Engine::postgresql), engineName);

using Tables = std::map<std::string, std::vector<std::vector<std::string>>>;

Tables folded(Database& database)
{
    Tables out;
    for (const auto& table : foldTables()) out[table] = rowsOf(database, table);
    return out;
}

TEST_P(FoldsOnBoth, AFullDayLeavesARowInEveryFold)
{
    TestOffice office{GetParam()};
    writeFullDay(office);
    for (const auto& [table, rows] : folded(office.database)) EXPECT_FALSE(rows.empty()) << table;
}

TEST_P(FoldsOnBoth, FoldingEverythingAgainGivesEqualTables)
{
    TestOffice office{GetParam()};
    writeFullDay(office);
    const auto before = folded(office.database);
    const auto events = foldEverything(office.database);
    EXPECT_EQ(events, office.journal.head()->seq);
    EXPECT_EQ(folded(office.database), before);
}

TEST(FoldsOfTwoEngines, AreEqual)
{
    if (withoutPostgres()) GTEST_SKIP() << "PINTU_WITHOUT_POSTGRES=1";
    const auto site = freshSite();
    TestOffice file{Engine::sqlite, site};
    TestOffice server{Engine::postgresql, site};
    writeFullDay(file);
    writeFullDay(server);
    const auto left = folded(file.database);
    const auto right = folded(server.database);
    for (const auto& [table, rows] : left) EXPECT_EQ(rows, right.at(table)) << table;
}

TEST_P(FoldsOnBoth, AnUndoneStepCountsNoMore)
{
    TestOffice office{GetParam()};
    const auto day = Day::of(office.clock.time, Zone::wib);
    const auto ticket = TicketId::timed(office.clock.time, office.entropy);
    office.say(DayOpened{day}, TicketTaken{ticket, day, "A", 1, PriorityClass::ordinary, {}, office.clock.time});
    office.say(TicketCalled{ticket, 2, CallReason::longestWait, office.clock.time});
    const auto before = rowsOf(office.database, "tickets");
    const auto serving = office.say(TicketServing{{ticket, office.clock.time}}).front();
    office.say(Undone{ticket.text(), serving.epoch, serving.seq});
    EXPECT_EQ(SqlTickets{office.database}.ticket(ticket)->state, TicketState::called);
    EXPECT_EQ(rowsOf(office.database, "tickets"), before);
    EXPECT_EQ(rowsOf(office.database, "ticket_steps").size(), 2U);
}

TEST_P(FoldsOnBoth, AnUndoneWordOfADeskCountsNoMore)
{
    TestOffice desk{GetParam()};
    desk.say(SlipHeard{"D0999", 17, {}, Urgency::routine, 100, 0, {}, "typed", {}});
    const auto slips = rowsOf(desk.database, "received_slips");
    const auto word = desk.say(PartnerSaid{"D0999", 17, 1, PartnerWord::accepted, 0, 150, "RR1:A"}).front();
    desk.say(Undone{"D0999/17", word.epoch, word.seq});
    EXPECT_EQ(rowsOf(desk.database, "received_slips"), slips);
    EXPECT_TRUE(rowsOf(desk.database, "referral_words").empty());
}

TEST_P(FoldsOnBoth, ASlipWhoseAcceptanceWasUndoneIsFoldedAgainAsIfItCameFirst)
{
    TestOffice desk{GetParam()};
    const SlipHeard heard{"D0999", 17, {1, 2}, Urgency::routine, 100, 200, "RS1:X", "scan", {}};
    const auto first = desk.say(heard, PartnerSaid{"D0999", 17, 1, PartnerWord::accepted, 0, 150, "RR1:A"});
    desk.say(Undone{"D0999/17", 1, first[1].seq}, Undone{"D0999/17", 1, first[0].seq});
    EXPECT_TRUE(rowsOf(desk.database, "received_slips").empty());
    desk.clock.forward(std::chrono::minutes{5});
    const auto again = desk.write(
        {draftOf(heard), draftOf(PartnerSaid{"D0999", 17, 2, PartnerWord::accepted, 0, 450, "RR1:B"})}, "P99");
    const auto slip = *SqlIntake{desk.database}.find({"D0999", 17});
    EXPECT_EQ(slip.firstAt, again.front().at);
    EXPECT_EQ(slip.firstDesk, "P99");
    const auto before = folded(desk.database);
    foldEverything(desk.database);
    EXPECT_EQ(folded(desk.database), before);
}

TEST_P(FoldsOnBoth, AnUnknownTypeIsANewerProgramsEvent)
{
    TestOffice office{GetParam()};
    const auto act = [&] { office.write({Draft{"ticketSang", "x", Bytes{0xa0}, {}, {}}}); };
    EXPECT_EQ(troubleOf(act), TroubleKind::newerSchema);
    EXPECT_EQ(office.journal.head()->seq, 2);
}

TEST(KnownEventTypes, AreAllThatTheRecordHasABodyFor)
{
    auto types = knownEventTypes();
    std::vector<std::string_view> bodies;
    forEachEventExample([&](const auto& body) { bodies.push_back(std::decay_t<decltype(body)>::type); });
    EXPECT_THAT(types, testing::UnorderedElementsAreArray(bodies));
}

/// The least body that leaves each kind of statement of its type.
template <class Body>
Body sampleOf()
{
    if constexpr (std::same_as<Body, ClockPutBack>)
        return {{TicketMoments{}}};
    else if constexpr (std::same_as<Body, TicketsKept>)
        return {{}, {TicketId{}}};
    else if constexpr (std::same_as<Body, RegistryBegun>)
        return {{}, 0, {}, {}, {}, {}, {MappedColumn{}}};
    else
        return {};
}

TEST(Folds, WhatAnEventDoesToTheTablesDependsOnItsTypeAlone)
{
    forEachEventExample([](const auto& body) {
        using Body = std::decay_t<decltype(body)>;
        for (const auto& fold : folds()) {
            const auto emit = fold.events().find(Body::type);
            if (emit == fold.events().end()) continue;
            const auto sqlOf = [&](const Body& which) {
                Event event;
                event.clear = encodeBody(which);
                Statements out;
                emit->second(event, out);
                std::set<std::string> sql; // once for each of many
                for (std::size_t i = 0; i < out.size(); ++i) sql.emplace(out[i].sql);
                return sql;
            };
            EXPECT_EQ(sqlOf(body), sqlOf(sampleOf<Body>())) << Body::type;
        }
    });
}

TEST(Folds, EachTableSaysWhichEventsWriteIt)
{
    using Write = Fold::Write;
    EXPECT_THAT(writesOf("ticketTaken"),
                testing::UnorderedElementsAre(Write{"tickets", "INSERT"}, Write{"ticket_steps", "INSERT"}));
    EXPECT_THAT(writesOf("clockPutBack"), testing::ElementsAre(Write{"tickets", "UPDATE"}));
    EXPECT_THAT(writesOf("dayOpened"), testing::UnorderedElementsAre(Write{"tickets", "UPDATE"},
                                                                     Write{"days", "UPDATE"}, Write{"days", "INSERT"}));
    EXPECT_THAT(writesOf("counterOpened"),
                testing::UnorderedElementsAre(Write{"counters", "INSERT"}, Write{"counters", "UPDATE"},
                                              Write{"counter_breaks", "DELETE"}));
    EXPECT_THAT(writesOf("personKeyMade"), testing::IsEmpty());
    EXPECT_THAT(writesOf("undone"),
                testing::IsSupersetOf({Write{"tickets", "DELETE"}, Write{"tickets", "INSERT"},
                                       Write{"received_slips", "DELETE"}, Write{"undone_events", "INSERT"}}));
}

TEST(Folds, EveryTableIsWrittenBySomeEvent)
{
    std::set<std::string> written;
    for (const auto type : knownEventTypes())
        for (const auto& write : writesOf(type)) written.insert(write.table);
    EXPECT_THAT(foldTables(), testing::UnorderedElementsAreArray(written));
}

/// 2,000 events here; tests/bench/replay does 100,000.
TEST(FoldEverything, AThousandTicketsComeOutTheSame)
{
    TestOffice office{Engine::sqlite};
    const auto day = Day::of(office.clock.time, Zone::wib);
    std::vector<Draft> drafts{draftOf(DayOpened{day})};
    for (int n = 1; n <= 999; ++n) {
        const auto id = TicketId::timed(office.clock.time, office.entropy);
        drafts.push_back(draftOf(
            TicketTaken{id, day, n % 2 ? "A" : "K", (n + 1) / 2, PriorityClass::ordinary, {}, office.clock.time}));
        drafts.push_back(draftOf(TicketCalled{id, n, CallReason::longestWait, office.clock.time}));
    }
    office.write(drafts);
    const auto before = folded(office.database);
    EXPECT_EQ(foldEverything(office.database), 2 + 1 + 2 * 999);
    EXPECT_EQ(folded(office.database), before);
}

} // namespace
} // namespace pintu::test
