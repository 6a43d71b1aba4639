#include "core/base/system_trouble.h"

#include <gtest/gtest.h>

#include <cerrno>
#include <future>

namespace pintu {
namespace {

TEST(SystemTrouble, TellsAFullDiskFromAReadOnlyOneAndAMissingRightFromAMissingFile)
{
    EXPECT_EQ(troubleKindOf(ENOSPC), TroubleKind::diskFull);
    EXPECT_EQ(troubleKindOf(EDQUOT), TroubleKind::diskFull);
    EXPECT_EQ(troubleKindOf(EROFS), TroubleKind::readOnly);
    EXPECT_EQ(troubleKindOf(EACCES), TroubleKind::forbidden);
    EXPECT_EQ(troubleKindOf(EPERM), TroubleKind::forbidden);
    EXPECT_EQ(troubleKindOf(ENOENT), TroubleKind::notFound);
    EXPECT_EQ(troubleKindOf(ENOTDIR), TroubleKind::notFound);
    EXPECT_EQ(troubleKindOf(EISDIR), TroubleKind::notFound);
    EXPECT_EQ(troubleKindOf(EIO), TroubleKind::other);
}

TEST(SystemTrouble, ReadsAnErrorCodeByWhoMadeIt)
{
    EXPECT_EQ(troubleKindOf(std::make_error_code(std::errc::no_space_on_device)), TroubleKind::diskFull);
    EXPECT_EQ(troubleKindOf({ENOSPC, std::system_category()}), TroubleKind::diskFull);
    EXPECT_EQ(troubleKindOf({ENOSPC, std::future_category()}), TroubleKind::other); // another number altogether
}

TEST(SystemTrouble, IsThrownOnlyWhenSomethingFailed)
{
    requireDone({}, "nothing");
    try {
        requireDone(std::make_error_code(std::errc::not_a_directory), "a folder could not be made");
        FAIL() << "no Trouble";
    } catch (const Trouble& trouble) {
        EXPECT_EQ(trouble.kind(), TroubleKind::notFound);
        EXPECT_EQ(std::string{trouble.what()}.find("a folder could not be made: "), 0U);
    }
}

} // namespace
} // namespace pintu
