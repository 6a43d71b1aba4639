#include "office/copied_office.h"
#include "office/record_follower.h"

namespace pintu::test {
namespace {

class RecordFollowerTest : public CopiedOfficeTest {
protected:
    std::int64_t eventsRestored()
    {
        const auto name = "restored" + std::to_string(++restored);
        const auto done = drillRestore(restoring(name));
        return done ? done->report.events : -1;
    }
    int restored = 0;
};

TEST_F(RecordFollowerTest, BringsEachCommitAndProvesWhatItBegan)
{
    RecordFollower follower{wish(), clock, entropy};
    EXPECT_TRUE(follower.step().wholeCopy);
    for (int i = 0; i < 3; ++i) {
        work();
        const auto step = follower.step();
        EXPECT_FALSE(step.wholeCopy);
        EXPECT_GT(step.pages, 0U);
        EXPECT_EQ(eventsRestored(), eventsOf("office"));
    }
    EXPECT_EQ(follower.step().pages, 0U);
    const auto proof = follower.lastProof();
    const auto status = backupStatus(folder("office"));
    EXPECT_TRUE(status.proven);
    EXPECT_TRUE(status.following);
    EXPECT_EQ(status.followed, clock.time);
    EXPECT_TRUE(!proof || proof->good());
}

TEST_F(RecordFollowerTest, GoesOnWhereTheLastOneStood)
{
    {
        RecordFollower first{wish(), clock, entropy};
        (void)first.step();
        work();
        (void)first.step();
        (void)first.lastProof();
    }
    RecordFollower second{wish(), clock, entropy};
    work();
    EXPECT_FALSE(second.step().wholeCopy);
    EXPECT_EQ(eventsRestored(), eventsOf("office"));
}

TEST_F(RecordFollowerTest, BeginsAnewWhereTheLastOneWasKilledBeforeItsProof)
{
    {
        RecordFollower first{wish(), clock, entropy};
        (void)first.step(); // ends without taking the proof
    }
    clock.forward(std::chrono::seconds{5});
    RecordFollower second{wish(), clock, entropy};
    EXPECT_TRUE(second.step().wholeCopy);
    (void)second.lastProof();
    EXPECT_TRUE(backupStatus(folder("office")).proven);
}

TEST_F(RecordFollowerTest, BeginsAnewWhereSomebodyElseHasWrittenAPart)
{
    {
        RecordFollower first{wish(), clock, entropy};
        (void)first.step();
        work();
        (void)first.step();
        (void)first.lastProof();
    }
    writeFile(newestCopy() / partName(2), bytesOf("of a follower that was killed before its note"));
    clock.forward(std::chrono::seconds{5});
    RecordFollower second{wish(), clock, entropy};
    EXPECT_TRUE(second.step().wholeCopy);
    EXPECT_EQ(eventsRestored(), eventsOf("office"));
}

TEST_F(RecordFollowerTest, MakesAWholeCopyAfterADayAndWhenItsOwnIsGone)
{
    RecordFollower follower{wish(), clock, entropy};
    (void)follower.step();
    clock.forward(std::chrono::hours{23});
    EXPECT_FALSE(follower.step().wholeCopy);
    clock.forward(std::chrono::hours{1});
    EXPECT_TRUE(follower.step().wholeCopy);
    clock.forward(std::chrono::seconds{5});
    std::filesystem::remove_all(newestCopy());
    EXPECT_TRUE(follower.step().wholeCopy);
}

TEST_F(RecordFollowerTest, GoesOnAfterTheSecondPlaceWasAway)
{
    RecordFollower follower{wish(), clock, entropy};
    (void)follower.step();
    work();
    std::filesystem::rename(copies, scratch.path() / "unplugged");
    EXPECT_THROW((void)follower.step(), Trouble);
    EXPECT_FALSE(std::filesystem::exists(copies));
    std::filesystem::rename(scratch.path() / "unplugged", copies);
    clock.forward(std::chrono::seconds{5});
    (void)follower.step();
    EXPECT_EQ(eventsRestored(), eventsOf("office"));
}

TEST_F(RecordFollowerTest, AnErasedPersonIsGoneFromTheNextWholeCopyAtOnce)
{
    PersonId erased;
    {
        auto site = office();
        erased = person(site);
    }
    RecordFollower follower{wish(), clock, entropy};
    (void)follower.step();
    {
        auto site = office();
        (void)good(PeopleDesk{site}.erase(command("P01"), erased, "withdrawn"));
    }
    clock.forward(std::chrono::seconds{5});
    (void)follower.step();
    EXPECT_EQ(eventsRestored(), eventsOf("office"));
}

TEST_F(RecordFollowerTest, IsOneAtATime)
{
    RecordFollower first{wish(), clock, entropy};
    EXPECT_THROW((RecordFollower{wish(), clock, entropy}), Trouble);
}

} // namespace
} // namespace pintu::test
