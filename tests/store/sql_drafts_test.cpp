#include "core/cases/case.h"
#include "store/engines.h"
#include "store/sql_drafts.h"
#include "support/record_fixture.h"

namespace pintu::test {
namespace {

class StoredDrafts : public OnBothEngines {
protected:
    StoredDrafts() : office{GetParam()}, ticket{TicketId::timed(office.clock.time, office.entropy)} {}

    TestOffice office;
    SqlDrafts drafts{office.database};
    TicketId ticket;
};
INSTANTIATE_TEST_SUITE_P(, StoredDrafts, testing::Values(Engine::sqlite, Engine::postgresql), engineName);

TEST_P(StoredDrafts, TheNewestWaitsWithItsTicket)
{
    EXPECT_FALSE(drafts.waiting(ticket));
    office.say(ComplaintDrafted{ticket, "DIPOTONG", Time{1'000}});
    office.say(ComplaintDrafted{ticket, "BELUM_CAIR", Time{2'000}});

    EXPECT_EQ(drafts.waiting(ticket), "BELUM_CAIR");
    EXPECT_FALSE(drafts.waiting(TicketId::random(office.entropy)));
}

TEST_P(StoredDrafts, WaitsNoMoreWhenItWasDiscarded)
{
    office.say(ComplaintDrafted{ticket, "BELUM_CAIR", Time{1'000}});

    office.say(ComplaintDiscarded{ticket, Time{2'000}});

    EXPECT_FALSE(drafts.waiting(ticket));
}

TEST_P(StoredDrafts, WaitsNoMoreWhenACaseWasMadeOfItsVisit)
{
    office.say(ComplaintDrafted{ticket, "BELUM_CAIR", Time{1'000}});

    office.say(CaseOpened{CaseId::random(office.entropy), PersonId::random(office.entropy), ticket, "DATANG"});

    EXPECT_FALSE(drafts.waiting(ticket));
}

} // namespace
} // namespace pintu::test
