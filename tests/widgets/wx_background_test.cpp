#include "core/base/trouble.h"
#include "widgets/wx_background.h"

#include <gtest/gtest.h>

#include <filesystem>
#include <future>

namespace pintu {
namespace {

TEST(WxBackground, OutlivesWorkThatFailsWithoutBeingATrouble)
{
    WxBackground background;
    background.post([]() -> Background::Then { throw std::runtime_error{"nobody translated this"}; });
    std::promise<int> reached;
    background.post([&reached]() -> Background::Then {
        reached.set_value(27);
        return {};
    });

    EXPECT_EQ(reached.get_future().get(), 27);
}

TEST(WholeChain, TellsOurWordsAndTheSystemsAndOfALibraryOnlyTheKind)
{
    try {
        try {
            try {
                throw std::invalid_argument{"the value 'Sumiati' is no number"};
            } catch (const std::invalid_argument&) {
                std::throw_with_nested(Trouble{TroubleKind::other, "a row could not be read"});
            }
        } catch (const Trouble&) {
            std::throw_with_nested(Trouble{TroubleKind::damaged, "the case could not be shown"});
        }
    } catch (const std::exception& whole) {
        EXPECT_EQ(wholeChain(whole), "the case could not be shown: a row could not be read: an exception of the kind "
                                     "St16invalid_argument");
    }
    const std::filesystem::filesystem_error disk{"remove", "/papers/Sumiati.pdf",
                                                 std::make_error_code(std::errc::no_space_on_device)};
    EXPECT_EQ(wholeChain(disk), "No space left on device");
}

} // namespace
} // namespace pintu
