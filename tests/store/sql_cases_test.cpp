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

} // namespace
} // namespace pintu::test
