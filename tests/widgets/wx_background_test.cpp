#include "core/base/trouble.h"
#include "widgets/wx_background.h"

#include <gtest/gtest.h>

#include <atomic>
#include <filesystem>
#include <future>
#include <thread>

namespace pintu {
namespace {

TEST(WxBackground, OutlivesWorkThatFailsWithoutBeingATrouble)
{
    WxBackground background;
    background.post(Lane::commands, []() -> Background::Then { throw std::runtime_error{"nobody translated this"}; });
    std::promise<int> reached;
    background.post(Lane::commands, [&reached]() -> Background::Then {
        reached.set_value(27);
        return {};
    });

    EXPECT_EQ(reached.get_future().get(), 27);
}

TEST(WxBackground, DoesCommandsWhileAReadTakesItsTime)
{
    std::promise<void> mayEnd;
    std::promise<std::thread::id> commanded;
    WxBackground background;
    background.post(Lane::reading, [&mayEnd]() -> Background::Then {
        mayEnd.get_future().wait();
        return {};
    });

    background.post(Lane::commands, [&commanded]() -> Background::Then {
        commanded.set_value(std::this_thread::get_id());
        return {};
    });

    EXPECT_NE(commanded.get_future().get(), std::this_thread::get_id());
    mayEnd.set_value();
}

TEST(WxBackground, GoesOnReadingAfterAReadThatFailed)
{
    WxBackground background;
    background.post(Lane::reading, []() -> Background::Then { throw std::runtime_error{"nobody translated this"}; });
    std::promise<int> reached;
    background.post(Lane::reading, [&reached]() -> Background::Then {
        reached.set_value(27);
        return {};
    });

    EXPECT_EQ(reached.get_future().get(), 27);
}

TEST(WxBackground, DoesWhatWasAskedOfBothLanesBeforeItIsGone)
{
    std::atomic<int> done = 0;
    {
        WxBackground background;
        for (const auto lane : {Lane::commands, Lane::reading})
            for (int i = 0; i < 10; ++i)
                background.post(lane, [&done]() -> Background::Then {
                    ++done;
                    return {};
                });
    }
    EXPECT_EQ(done, 20);
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
