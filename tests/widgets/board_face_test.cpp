#include "apps/face/faces.h"
#include "office/device_config.h"
#include "office/two_sites.h"
#include "support/wx_harness.h"
#include "widgets/wx_background.h"

#include <wx/frame.h>

namespace pintu::test {
namespace {

using namespace std::chrono_literals;

/// The board as it is, on a real office, while others work on its record.
class BoardFaceTest : public TwoSites {
protected:
    BoardFaceTest() { clock.time = SystemClock{}.now(); }

    void open()
    {
        DeviceConfig devices;
        devices.voice = false;
        devices.boardLines = {"Besok libur."};
        writeDeviceConfig(folder("office"), devices);
        FaceWish wish;
        wish.office = folder("office");
        wish.width = 1366;
        wish.height = 768;
        wish.fullScreen = false;
        m_frame = openBoard(wish, *m_background);
        m_frame->Show();
        ASSERT_TRUE(waitFor([] { return findShown("line") != nullptr; }));
    }
    void TearDown() override
    {
        if (m_frame) m_frame->Destroy();
        (void)waitFor([] { return wxTopLevelWindows.empty(); });
    }

    TicketCalled call(std::int64_t counter)
    {
        auto site = office();
        QueueDesk queue{site};
        (void)queue.openCounter(command(), counter, "P07");
        (void)good(queue.take(command(), {"H", PriorityClass::ordinary, {}}));
        return good(queue.callNext(command(), counter));
    }
    static bool shows(const char* name, const std::string& words)
    {
        return waitFor([&] { return wordsOn(name) == words; }, 5000);
    }

private:
    std::unique_ptr<WxBackground> m_background = std::make_unique<WxBackground>();
    wxFrame* m_frame = nullptr;
};

TEST_F(BoardFaceTest, ShowsWhoIsCalledWhileSomebodyElseWorks)
{
    open();
    EXPECT_TRUE(shows("no-call", "Selamat datang. Silakan ambil nomor."));
    EXPECT_EQ(wordsOn("line"), "Besok libur.");

    call(2);
    EXPECT_TRUE(shows("number", "H-001")) << wordsOn("number");
    EXPECT_EQ(wordsOn("counter"), "Loket 2");
    call(3);
    EXPECT_TRUE(shows("number", "H-002"));
    EXPECT_EQ(wordsOn("call-1"), "H-001");
    EXPECT_EQ(wordsOn("called-to-1"), "Loket 2");
}

TEST_F(BoardFaceTest, ARecordThatIsNotThereYetIsFoundByItself)
{
    const auto away = folder("office").string() + "-away";
    std::filesystem::rename(folder("office") / "office.db", away);
    open();
    EXPECT_TRUE(shows("no-call", "Papan sedang disambungkan."));
    std::filesystem::rename(away, folder("office") / "office.db");
    EXPECT_TRUE(shows("no-call", "Selamat datang. Silakan ambil nomor."));
}

TEST_F(BoardFaceTest, OpensNoOtherWindowAndTakesNoKey)
{
    open();
    for (const int key :
         {static_cast<int>(WXK_ESCAPE), static_cast<int>(WXK_F1), static_cast<int>(WXK_RETURN), static_cast<int>('A')})
        press(key);
    EXPECT_EQ(wxTopLevelWindows.size(), 1u);
    EXPECT_TRUE(findShown("line"));
}

} // namespace
} // namespace pintu::test
