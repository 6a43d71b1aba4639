#include "apps/face/faces.h"
#include "devices/network_printer.h"
#include "devices/scanner_stream.h"
#include "office/device_config.h"
#include "office/two_sites.h"
#include "support/escpos_printer.h"
#include "support/wx_harness.h"
#include "widgets/words.h"
#include "widgets/wx_background.h"

#include <gmock/gmock.h>
#include <wx/control.h>
#include <wx/frame.h>

#include <fcntl.h>
#include <memory>
#include <sys/stat.h>
#include <unistd.h>

namespace pintu::test {
namespace {

constexpr int settled = 350; // a page takes no touch in its first 300 ms

/// The kiosk as it is, on a real office: window, worker thread, record and printer.
class KioskFaceTest : public TwoSites {
protected:
    enum class WholeScreen { no, yes };
    void open(const std::string& printer, WholeScreen whole = WholeScreen::no)
    {
        DeviceConfig devices;
        devices.receiptPrinter = printer;
        devices.voice = false;
        devices.scanner = m_scanner;
        writeDeviceConfig(folder("office"), devices);
        FaceWish wish;
        wish.office = folder("office");
        wish.width = 1366;
        wish.height = 768;
        wish.fullScreen = whole == WholeScreen::yes;
        m_frame = openKiosk(wish, *m_background);
        m_frame->Show();
        ASSERT_TRUE(waitFor([] { return findShown("need-1") != nullptr; }));
        letPass(settled);
    }
    void TearDown() override
    {
        if (m_frame) m_frame->Destroy();
        (void)waitFor([] { return wxTopLevelWindows.empty(); });
    }

    wxFrame* frame() const { return m_frame; }
    std::string m_scanner;

    static std::string words(const char* name)
    {
        const auto* control = dynamic_cast<wxControl*>(findShown(name));
        auto text = control ? control->GetLabelText() : wxString{};
        text.Replace("\n", " ");
        return utf8(text);
    }
    bool page(const char* name)
    {
        const auto came = waitFor([name] { return findShown(name) != nullptr; }, 5000);
        letPass(settled);
        return came;
    }
    std::vector<std::string> eventsOfTheTicket()
    {
        auto site = office(UseKeys::no);
        const auto waiting = QueueDesk{site}.inState(TicketState::waiting);
        std::vector<std::string> types;
        if (waiting.size() == 1)
            for (const auto& event : site.journal().eventsAbout(waiting[0].id.text())) types.push_back(event.type);
        return types;
    }

private:
    std::unique_ptr<WxBackground> m_background = std::make_unique<WxBackground>();
    wxFrame* m_frame = nullptr;
};

std::string addressOf(const NetworkPrinter& printer)
{
    return "tcp:" + printer.host + ":" + std::to_string(printer.port);
}

TEST_F(KioskFaceTest, TwoTapsGiveANumberOnTheScreenInTheRecordAndOnPaper)
{
    NetworkPrinterOnPaper printer;
    open(addressOf(printer.address()));

    tap(findShown("need-1"));
    ASSERT_TRUE(page("no"));
    tap(findShown("no"));

    ASSERT_TRUE(page("number"));
    EXPECT_EQ(words("number"), "H-001");
    EXPECT_TRUE(waitFor([] { return words("paper") == "Ambil kertas di bawah."; }, 10'000)) << words("paper");
    EXPECT_EQ(printEscpos(printer.received()).cuts, 1);
    EXPECT_EQ(eventsOfTheTicket(), (std::vector<std::string>{"ticketTaken", "printed"}));
    EXPECT_EQ(wxTopLevelWindows.size(), 1u);
}

TEST_F(KioskFaceTest, APrinterThatIsOffLosesNothing)
{
    open(addressOf({"127.0.0.1", unusedPort()}));

    tap(findShown("need-5"));
    ASSERT_TRUE(page("yes"));
    tap(findShown("yes"));

    ASSERT_TRUE(page("number"));
    EXPECT_EQ(words("number"), "A-001");
    EXPECT_TRUE(waitFor([] { return words("paper") == "Kertas tidak keluar. Ingat atau foto nomor ini."; }, 5000))
        << words("paper");
    EXPECT_TRUE(findShown("print-again"));
    EXPECT_EQ(eventsOfTheTicket(), (std::vector<std::string>{"ticketTaken", "printFailed"}));
}

TEST_F(KioskFaceTest, APrinterThatSaysLateThatItHasNoPaperIsBelievedAndStaffReadWhatToDo)
{
    NetworkPrinterOnPaper printer{{.saysPaper = true, .paper = false, .late = std::chrono::milliseconds{600}}};
    open(addressOf(printer.address()));

    tap(findShown("need-1"));
    ASSERT_TRUE(page("no"));
    tap(findShown("no"));

    ASSERT_TRUE(page("number"));
    EXPECT_TRUE(waitFor([] { return words("paper") == "Kertas tidak keluar. Ingat atau foto nomor ini."; }, 25'000))
        << words("paper");
    letPass(settled); // what has just changed takes no finger yet
    tap(findShown("finish"));
    ASSERT_TRUE(page("need-1"));
    EXPECT_EQ(words("staff"), "Petugas: Kertas pencetak habis. Isi kertas, lalu cetak lagi.");
    EXPECT_EQ(eventsOfTheTicket(), (std::vector<std::string>{"ticketTaken", "printFailed"}));
}

TEST_F(KioskFaceTest, WithoutAPrinterTheNumberIsToBeRemembered)
{
    open({});

    tap(findShown("need-3"));
    ASSERT_TRUE(page("private"));
    tap(findShown("private"));

    ASSERT_TRUE(page("number"));
    EXPECT_TRUE(waitFor([] { return words("paper") == "Ingat atau foto nomor ini."; })) << words("paper");
    EXPECT_FALSE(findShown("print-again"));
}

TEST_F(KioskFaceTest, AFingerThatRestsOnATileChoosesNothing)
{
    open({});

    tap(findShown("need-2"), 800);
    letPass(settled);

    EXPECT_TRUE(findShown("need-2"));
    tap(findShown("need-2"));
    EXPECT_TRUE(page("yes"));
}

TEST_F(KioskFaceTest, TheSecondHalfOfADoubleTapAnswersNothing)
{
    open({});
    auto* tile = findShown("need-4"); // lies over "yes" of the next page

    tap(tile);
    ASSERT_TRUE(waitFor([] { return findShown("yes") != nullptr; }));
    tap(findShown("yes"));
    letPass(settled);

    EXPECT_TRUE(findShown("yes"));
    EXPECT_FALSE(findShown("number"));
}

TEST_F(KioskFaceTest, ChangesItsLanguageAndComesBackToItself)
{
    open({});
    EXPECT_EQ(words("heading"), "Ibu/Bapak perlu apa hari ini?");

    const auto choose = [](const char* language, const std::string& heading) {
        tap(findShown("language"));
        EXPECT_TRUE(waitFor([language] { return findShown(language) != nullptr; }));
        letPass(settled);
        tap(findShown(language));
        EXPECT_TRUE(waitFor([&heading] { return words("heading") == heading; })) << heading;
        letPass(settled);
    };
    choose("language-4", "What do you need today?");
    choose("language-2", "Bapa/Ibu peryogi naon dinten ieu?");
    choose("language-3", "Bapak/Ibu betah napa dinten niki?");
    choose("language-1", "Ibu/Bapak perlu apa hari ini?");
}

TEST_F(KioskFaceTest, ClosesForNobodyButTheStaffsWayOut)
{
    open({}, WholeScreen::yes);
    EXPECT_FALSE(frame()->Close());
    letPass(settled);
    EXPECT_NE(findShown("need-1"), nullptr);
}

TEST_F(KioskFaceTest, AScannerThatItTookAwayFromTheKeyboardScansIntoIt)
{
    const auto device = folder("scanner");
    ASSERT_EQ(mkfifo(device.c_str(), 0600), 0);
    m_scanner = "file:" + device.string();
    open({});
    const int line = ::open(device.c_str(), O_WRONLY | O_CLOEXEC);
    const auto events = typed("RT1:NOBODY-KNOWS-THIS\n");
    ASSERT_GT(write(line, events.data(), events.size() * sizeof events[0]), 0);
    EXPECT_TRUE(waitFor([] { return findShown("need-1") == nullptr; }, 5000));
    EXPECT_THAT(words("heading"), testing::HasSubstr("belum dikenal"));
    close(line);
}

} // namespace
} // namespace pintu::test
