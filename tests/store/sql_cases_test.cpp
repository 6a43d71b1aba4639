#include "store/engines.h"
#include "store/sql_cases.h"
#include "support/record_fixture.h"

namespace pintu::test {
namespace {

class StoredCases : public OnBothEngines {};
INSTANTIATE_TEST_SUITE_P(, StoredCases, testing::Values(Engine::sqlite, Engine::postgresql), engineName);

TEST_P(StoredCases, HoldTheirLinesInTheOrderTheyWereSaid)
{
    TestOffice office{GetParam()};
    const auto day = writeFullDay(office);
    SqlCases cases{office.database};
    const auto stored = *cases.find(day.caseId);
    EXPECT_EQ(stored.person, day.withNik);
    EXPECT_EQ(stored.ticket, day.servedTicket);
    EXPECT_EQ(stored.state, CaseState::referred);
    EXPECT_EQ(stored.lines, 2);
    const auto lines = cases.lines(day.caseId);
    ASSERT_EQ(lines.size(), 2U);
    EXPECT_EQ(lines[0].kind, LineKind::complaint);
    EXPECT_EQ(lines[0].sector, "KES");
    EXPECT_EQ(lines[1].kind, LineKind::need);
}

TEST_P(StoredCases, ASensitiveLineTellsNothingInTheClear)
{
    TestOffice office{GetParam()};
    const auto day = writeFullDay(office);
    const auto line = SqlCases{office.database}.lines(day.caseId).at(1);
    EXPECT_TRUE(line.sensitive);
    EXPECT_EQ(line.sector, "");
    EXPECT_EQ(line.programme, "");
    EXPECT_EQ(office.journal.wordsAt<LineWords>(line.seq)->programme, "LPSK");
}

TEST_P(StoredCases, AreFoundByPerson)
{
    TestOffice office{GetParam()};
    const auto day = writeFullDay(office);
    SqlCases cases{office.database};
    EXPECT_EQ(cases.ofPerson(day.withNik).size(), 1U);
    EXPECT_EQ(cases.ofPerson(day.withoutNik).front().state, CaseState::handled);
    EXPECT_TRUE(cases.ofPerson(day.erased).empty());
}

TEST_P(StoredCases, ALineSaidAgainReplacesItself)
{
    TestOffice office{GetParam()};
    const auto day = writeFullDay(office);
    SqlCases cases{office.database};
    const auto line = cases.lines(day.caseId).front();
    office.say(
        CaseLineStated{line.id, day.caseId, LineKind::complaint, "PBI_NONAKTIF", "SOS", {}, Urgency::routine, false});
    const auto lines = cases.lines(day.caseId);
    EXPECT_EQ(lines.size(), 2U);
    EXPECT_EQ(lines[1].sector, "SOS");
}

TEST_P(StoredCases, ALineEndsAndGoesOnForItself)
{
    TestOffice office{GetParam()};
    const auto day = writeFullDay(office);
    SqlCases cases{office.database};
    const auto open = cases.openLines().size();
    const auto line = cases.lines(day.caseId).front().id;

    office.say(LineEnded{line, day.caseId, LineEnd::partnerSilent});
    EXPECT_EQ(cases.line(line)->end, LineEnd::partnerSilent);
    EXPECT_EQ(cases.openLines().size(), open - 1);
    office.say(LineReopened{line, day.caseId});

    EXPECT_FALSE(cases.line(line)->end);
    EXPECT_EQ(cases.openLines().size(), open);
}

TEST_P(StoredCases, StandFirstWhereTheyAreDueFirst)
{
    TestOffice office{GetParam()};
    const auto day = writeFullDay(office);
    SqlCases cases{office.database};
    const auto soon = LineId::random(office.entropy);
    office.say(CaseLineStated{
        soon, day.caseId, LineKind::other, "INFORMASI", "SOS", {}, Urgency::routine, false, Time{2'000}});
    office.say(CaseLineStated{LineId::random(office.entropy),
                              day.caseId,
                              LineKind::other,
                              "INFORMASI",
                              "SOS",
                              {},
                              Urgency::routine,
                              false,
                              Time{3'000}});

    const auto open = cases.openLines();
    ASSERT_GE(open.size(), 3U);
    EXPECT_EQ(open[0].id, soon);
    EXPECT_EQ(open[1].due, Time{3'000});
    EXPECT_EQ(open[2].due, Time{}) << "what nobody promised comes last";
}

TEST_P(StoredCases, AreFoundByVisit)
{
    TestOffice office{GetParam()};
    const auto day = writeFullDay(office);
    SqlCases cases{office.database};
    EXPECT_EQ(cases.ofVisit(day.withNik, day.servedTicket)->id, day.caseId);
    EXPECT_FALSE(cases.ofVisit(day.withoutNik, day.servedTicket));
    office.say(CaseMoved{day.caseId, CaseState::referred, CaseState::closed, {}});
    EXPECT_FALSE(cases.ofVisit(day.withNik, day.servedTicket));
}

TEST_P(StoredCases, TellByAReceiptOnlyHowItsFirstLineStands)
{
    TestOffice office{GetParam()};
    writeFullDay(office);
    SqlCases cases{office.database};
    const auto id = CaseId::random(office.entropy);
    office.say(CaseOpened{id, {}, {}, "DATANG", "0a1b"});
    CaseLineStated first{
        LineId::random(office.entropy), id, LineKind::complaint, {}, {}, {}, Urgency::routine, true, {}};
    first.due = Time{5'000};
    office.say(first);
    EXPECT_EQ(cases.standingOfReceipt("0a1b"), (ReceiptStanding{CaseState::registered, Time{5'000}, {}}));
    EXPECT_FALSE(cases.standingOfReceipt("0a1c"));
    EXPECT_FALSE(cases.standingOfReceipt("")) << "most cases have none";

    office.say(LineEnded{first.line, id, LineEnd::noCapacity});

    EXPECT_EQ(cases.standingOfReceipt("0a1b"), (ReceiptStanding{CaseState::registered, Time{}, LineEnd::noCapacity}));
}

} // namespace
} // namespace pintu::test
