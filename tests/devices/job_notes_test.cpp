#include "devices/device_room.h"
#include "devices/job_notes.h"

#include <sys/stat.h>

namespace pintu::test {
namespace {

const SpooledJob job{"STRUK", 17, "urn:uuid:5f3b6a52-1111-3222-8333-444455556666"};

std::ptrdiff_t filesIn(const std::filesystem::path& folder)
{
    return std::distance(std::filesystem::directory_iterator{folder}, {});
}

TEST(JobNotes, KeepANoteThatWasNotSettledForWhoeverLooksNext)
{
    RoomFolder folder;
    ASSERT_TRUE(JobNotes{folder.path()}.write(job));
    const auto left = JobNotes{folder.path()}.left();
    ASSERT_EQ(left.size(), 1u);
    EXPECT_EQ(left.front().job(), job);
}

TEST(JobNotes, LeaveAloneWhatIsBeingPrinted)
{
    RoomFolder folder;
    const auto note = JobNotes{folder.path()}.write(job);
    ASSERT_TRUE(note);
    EXPECT_FALSE(JobNotes{folder.path()}.areLeft());
}

TEST(JobNotes, LeaveNothingOfASettledJob)
{
    RoomFolder folder;
    JobNotes{folder.path()}.write(job)->settle();
    EXPECT_EQ(filesIn(folder.path()), 0);
}

TEST(JobNotes, AreReadByNobodyElse)
{
    RoomFolder folder;
    const auto note = JobNotes{folder.path()}.write(job);
    for (const auto& entry : std::filesystem::directory_iterator{folder.path()}) {
        struct stat facts {};
        ASSERT_EQ(stat(entry.path().c_str(), &facts), 0);
        EXPECT_EQ(facts.st_mode & 0777, 0600u);
    }
}

TEST(JobNotes, AreNotStoppedByAFileThatIsNone)
{
    RoomFolder folder;
    writeFile(folder.path() / "job-abcdef", "nothing of ours");
    writeFile(folder.path() / "job-ghijkl", "");
    ASSERT_TRUE(JobNotes{folder.path()}.write(job));
    EXPECT_EQ(JobNotes{folder.path()}.left().size(), 1u);
    EXPECT_EQ(filesIn(folder.path()), 1);
}

TEST(JobNotes, CannotBeWrittenIntoWhatIsNoFolderAndNobodyMinds)
{
    RoomFolder folder;
    writeFile(folder.path() / "file", "");
    EXPECT_FALSE(JobNotes{folder.path() / "file"}.write(job));
    EXPECT_FALSE(JobNotes{std::filesystem::path{}}.write(job));
    EXPECT_FALSE(JobNotes{folder.path() / "gone"}.areLeft());
}

} // namespace
} // namespace pintu::test
