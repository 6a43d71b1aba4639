#include "office/draft_desk.h"
#include "office/queue_desk.h"
#include "office/two_sites.h"

namespace pintu::test {
namespace {

class DraftDeskTest : public TwoSites {
protected:
    DraftDeskTest() : kiosk{folder("office"), Access::write, UseKeys::no, clock, entropy} {}

    TicketId take() { return good(QueueDesk{kiosk}.take(command("kiosk"), {"K", {}, "SOS"})).ticket; }

    Site kiosk;
    DraftDesk drafts{kiosk};
};

TEST_F(DraftDeskTest, WaitsWithTheTicketInTheWordsOfTheCatalogue)
{
    const auto ticket = take();
    EXPECT_FALSE(drafts.waiting(ticket));

    (void)good(drafts.draft(command("kiosk"), ticket, "BELUM_CAIR"));

    ASSERT_TRUE(drafts.waiting(ticket));
    EXPECT_EQ(drafts.waiting(ticket)->complaint, "Bantuan belum cair");
}

TEST_F(DraftDeskTest, TakesNoWordsThatTheCatalogueDoesNotHold)
{
    const auto ticket = take();

    EXPECT_EQ(drafts.draft(command("kiosk"), ticket, "Sumiati").refusal(), DraftRefusal::unknown);
    EXPECT_EQ(drafts.draft(command("kiosk"), TicketId::random(entropy), "BELUM_CAIR").refusal(), DraftRefusal::unknown);
}

TEST_F(DraftDeskTest, IsDiscardedOnce)
{
    const auto ticket = take();
    (void)good(drafts.draft(command("kiosk"), ticket, "BELUM_CAIR"));

    (void)good(drafts.discard(command(), ticket));

    EXPECT_FALSE(drafts.waiting(ticket));
    EXPECT_EQ(drafts.discard(command(), ticket).refusal(), DraftRefusal::nothingThere);
}

} // namespace
} // namespace pintu::test
