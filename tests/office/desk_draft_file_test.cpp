#include "office/desk_draft_file.h"
#include "office/two_sites.h"

#include <filesystem>

namespace pintu::test {
namespace {

class DeskDraftFileTest : public TwoSites {
protected:
    DeskDraftFileTest() : site{office()} {}

    DeskDraft draft()
    {
        DeskDraft out;
        out.person = PersonId::random(entropy);
        out.ticket = TicketId::random(entropy);
        out.complaint = "bansos saya dipotong pak rt";
        out.kind = "PERILAKU";
        out.note = "Ibu hamil tua.";
        out.service = 213;
        out.partner = "P04821";
        out.papers = {"KK"};
        out.urgency = Urgency::urgent;
        return out;
    }
    std::filesystem::path file() { return site.folder() / "drafts" / "counter-2.draft"; }

    Site site;
};

TEST_F(DeskDraftFileTest, GivesBackWhatWasWrittenAlsoToAnotherProgram)
{
    const auto written = draft();
    keepDeskDraft(site, 2, written);

    Site other{folder("office"), Access::read, UseKeys::yes, clock, entropy};

    EXPECT_EQ(deskDraft(other, 2), written);
    EXPECT_FALSE(deskDraft(other, 1)) << "each counter has its own";
}

TEST_F(DeskDraftFileTest, HoldsNoWordInTheClearAndIsForNobodyElse)
{
    keepDeskDraft(site, 2, draft());

    const auto bytes = readFile(file(), 100'000);
    EXPECT_EQ(std::string(bytes.begin(), bytes.end()).find("bansos"), std::string::npos);
    EXPECT_EQ(std::filesystem::status(file().parent_path()).permissions(), std::filesystem::perms::owner_all);
}

TEST_F(DeskDraftFileTest, KeepsTheNewestAndTakesItAway)
{
    keepDeskDraft(site, 2, draft());
    auto newer = draft();
    newer.complaint = "lain";
    keepDeskDraft(site, 2, newer);
    EXPECT_EQ(deskDraft(site, 2)->complaint, "lain");

    keepDeskDraft(site, 2, std::nullopt);

    EXPECT_FALSE(deskDraft(site, 2));
    keepDeskDraft(site, 2, std::nullopt); // there is none to take away
}

TEST_F(DeskDraftFileTest, OpensNothingThatIsNotItsOwn)
{
    keepDeskDraft(site, 2, draft());
    std::filesystem::rename(file(), site.folder() / "drafts" / "counter-1.draft");
    EXPECT_FALSE(deskDraft(site, 1)) << "of another counter";

    writeFile(file(), Bytes{1, 2, 3});
    EXPECT_FALSE(deskDraft(site, 2)) << "half a file";
}

} // namespace
} // namespace pintu::test
