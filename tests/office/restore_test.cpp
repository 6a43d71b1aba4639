#include "office/copied_office.h"
#include "office/restore.h"

namespace pintu::test {
namespace {

class RestoreTest : public CopiedOfficeTest {
protected:
    RestoreRefusal why(const RestoreWish& wish)
    {
        const auto done = restoreOffice(wish, clock, entropy);
        if (done) throw std::runtime_error{"it was restored"};
        EXPECT_FALSE(std::filesystem::exists(wish.office.string() + ".restoring"));
        return done.refusal().why;
    }
};

TEST_F(RestoreTest, MakesTheOfficeAgainInANewEpochInWhichNoNumberIsGivenTwice)
{
    std::int64_t given = 0;
    {
        auto site = office();
        given = issued(site).name.number;
    }
    (void)backedUp();
    const auto done = whole(restoreOffice(restoring("new"), clock, entropy));
    EXPECT_EQ(done.epoch.epoch, 2);
    EXPECT_GT(done.epoch.opened.firstSlip, given + 10'000);
    EXPECT_EQ(eventsOf("new"), eventsOf("office") + 1);
    EXPECT_TRUE(clean("new"));
    const Site site{folder("new"), Access::write, UseKeys::yes, clock, entropy};
    EXPECT_TRUE(hasBackupLock(folder("new"))); // its copies go on with the same key
    EXPECT_EQ(std::filesystem::status(folder("new") / "keys").permissions(), std::filesystem::perms{0700});
    EXPECT_EQ(std::filesystem::status(folder("new") / "keys" / "site.key").permissions(), std::filesystem::perms{0600});
}

TEST_F(RestoreTest, TakesAnEmptyFolderAndNeverOneWithSomethingInIt)
{
    (void)backedUp();
    std::filesystem::create_directory(folder("empty"));
    EXPECT_TRUE(restoreOffice(restoring("empty"), clock, entropy).ok());
    const auto before = readFile(folder("office") / "office.toml");
    EXPECT_EQ(why(restoring("office")), RestoreRefusal::folderNotEmpty);
    EXPECT_EQ(readFile(folder("office") / "office.toml"), before);
    std::filesystem::create_directory(folder("used"));
    writeFile(folder("used") / "letter.txt", bytesOf("x"));
    EXPECT_EQ(why(restoring("used")), RestoreRefusal::folderNotEmpty);
}

TEST_F(RestoreTest, RefusesAnyFlippedBit)
{
    (void)backedUp();
    const auto file = newestCopy() / partName(0);
    const auto size = std::filesystem::file_size(file);
    for (const std::size_t at : {std::size_t{3}, std::size_t{60}, size / 3, size / 2, size - 1}) {
        flip(file, at);
        EXPECT_EQ(why(restoring("new")), RestoreRefusal::damaged) << at;
        EXPECT_FALSE(std::filesystem::exists(folder("new")));
        flip(file, at);
    }
    flip(file, 25); // the name of the key to which it was sealed
    EXPECT_EQ(why(restoring("new")), RestoreRefusal::wrongKey);
    flip(file, 25);
    EXPECT_TRUE(restoreOffice(restoring("new"), clock, entropy).ok());
}

TEST_F(RestoreTest, RefusesAnotherKeyAndAnotherOfficesCopy)
{
    (void)backedUp();
    auto wish = restoring("new");
    wish.key = BackupKey::make(key->site, key->signer, entropy);
    EXPECT_EQ(why(wish), RestoreRefusal::wrongKey);
    // Somebody who knows only the public half makes a copy of his own.
    wish = restoring("new");
    wish.key.signer = SigningKey{Secret{sha256(bytesOf("the real office's"))}}.publicKey();
    EXPECT_EQ(why(wish), RestoreRefusal::foreign);
    wish = restoring("new");
    wish.copies = newestCopy();
    wish.key.site = "D9999";
    EXPECT_EQ(why(wish), RestoreRefusal::foreign);
    wish.copies = copies;
    EXPECT_EQ(why(wish), RestoreRefusal::noCopy);
}

TEST_F(RestoreTest, UsesThePartsThatFollowedAndRefusesAGapAmongThem)
{
    {
        RecordFollower follower{wish(), clock, entropy};
        for (int i = 0; i < 4; ++i) {
            clock.forward(std::chrono::seconds{3});
            (void)follower.step();
            work();
        }
        (void)follower.step();
    }
    const auto done = whole(restoreOffice(restoring("new"), clock, entropy));
    EXPECT_EQ(done.parts, 4);
    EXPECT_EQ(done.at, clock.time);
    EXPECT_EQ(eventsOf("new"), eventsOf("office") + 1);
    EXPECT_TRUE(clean("new"));

    std::filesystem::rename(newestCopy() / partName(2), copies / "aside");
    EXPECT_EQ(why(restoring("gap")), RestoreRefusal::damaged);
    auto wish = restoring("shorter");
    wish.asFarAsGood = true;
    const auto shorter = whole(restoreOffice(wish, clock, entropy));
    EXPECT_EQ(shorter.parts, 1);
    EXPECT_TRUE(shorter.endWasDamaged);
    EXPECT_LT(eventsOf("shorter"), eventsOf("new"));

    std::filesystem::copy_file(newestCopy() / partName(3), newestCopy() / partName(2)); // another's place
    EXPECT_EQ(why(restoring("swapped")), RestoreRefusal::damaged);
}

TEST_F(RestoreTest, OfAnOldCopyTellsWhatItsWitnessKnew)
{
    (void)backedUp();
    work(3); // the witness on this PC hears of them
    (void)whole(restoreOffice(restoring("new"), clock, entropy));
    const Site site{folder("new"), Access::read, UseKeys::yes, clock, entropy};
    const auto checked = checkRecord(folder("new"), &site.keys());
    EXPECT_TRUE(checked.report.clean());
    EXPECT_GT(checked.report.lost, 0);
}

TEST_F(RestoreTest, TwiceOnOnePcMakesTheOlderOneAForkThatIsNoticed)
{
    (void)backedUp();
    EXPECT_EQ(whole(restoreOffice(restoring("first"), clock, entropy)).epoch.epoch, 2);
    EXPECT_EQ(whole(restoreOffice(restoring("second"), clock, entropy)).epoch.epoch, 3);
    EXPECT_TRUE(clean("second"));
    EXPECT_FALSE(clean("first"));
    EXPECT_FALSE(clean("office"));
}

TEST_F(RestoreTest, ACopyOfTheFolderIsNoticedOnceBothHaveWorked)
{
    std::filesystem::copy(folder("office"), folder("clone"), std::filesystem::copy_options::recursive);
    work(2);
    EXPECT_TRUE(clean("office"));
    EXPECT_FALSE(clean("clone")); // it is behind what the witness knows
    {
        Site site{folder("clone"), Access::write, UseKeys::yes, clock, entropy};
        for (int i = 0; i < 4; ++i) (void)person(site);
    }
    EXPECT_FALSE(clean("office"));
    EXPECT_FALSE(clean("clone"));
}

TEST_F(RestoreTest, RemovesWhatAKilledOneLeft)
{
    (void)backedUp();
    const auto left = folder("new.restoring");
    std::filesystem::create_directory(left);
    writeFile(left / "office.toml", bytesOf("half"));
    EXPECT_TRUE(restoreOffice(restoring("new"), clock, entropy).ok());
    EXPECT_FALSE(std::filesystem::exists(left));
}

TEST_F(RestoreTest, ADrillLeavesNothingAndTellsNobody)
{
    work();
    (void)backedUp();
    const auto done = whole(drillRestore(restoring("drill")));
    EXPECT_TRUE(done.report.clean());
    EXPECT_EQ(done.report.events, eventsOf("office"));
    EXPECT_FALSE(std::filesystem::exists(folder("drill")));
    EXPECT_FALSE(std::filesystem::exists(folder("drill.restoring")));
    EXPECT_TRUE(clean("office"));
}

} // namespace
} // namespace pintu::test
