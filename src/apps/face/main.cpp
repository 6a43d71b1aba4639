#include "apps/face/faces.h"
#include "office/site_config.h"
#include "widgets/display.h"
#include "widgets/pictures.h"
#include "widgets/service_pulse.h"
#include "widgets/termination.h"
#include "widgets/theme.h"
#include "widgets/words.h"
#include "widgets/wx_background.h"

#include <CLI/CLI.hpp>
#include <wx/app.h>
#include <wx/frame.h>
#include <wx/log.h>

#include <chrono>
#include <cstdlib>
#include <filesystem>
#include <iostream>
#include <map>
#include <memory>
#include <optional>

namespace pintu {
namespace {

constexpr auto noScreen = "satupintu: there is no screen here. Start it at the PC's own screen, or use satupintuctl.";
constexpr auto screenUnreachable =
    "satupintu: the screen of this PC cannot be reached. Start it as the person who is signed in at the screen, or use "
    "satupintuctl.";
constexpr auto screenGone =
    "satupintu: the screen has gone away. What was done is in the record. Start it again when there is a screen.";

/// What a record on this PC needs to open. A server that takes longer finds a window that says so.
constexpr std::chrono::milliseconds firstAnswers{150};

class FaceApp : public wxApp {
public:
    explicit FaceApp(FaceWish wish) : m_wish{std::move(wish)} {}

    bool OnInit() override
    {
        // A message box on a kiosk is a dead kiosk: what programs have to say to people stands in their window.
        delete wxLog::SetActiveTarget(new wxLogStderr);
        wxLog::SetLogLevel(wxLOG_Message);
        try {
            // bin/satupintu and share/locale lie beside each other, where it was built and where it is installed
            std::error_code error; // without a /proc there is English
            const auto program = std::filesystem::read_symlink("/proc/self/exe", error);
            findSentences(program.parent_path().parent_path() / "share" / "locale");
            findPictures(resourcesFolder() / "icons");
            m_background = std::make_unique<WxBackground>();
            auto* window = openFace(m_wish, *m_background);
            m_background->catchUp(firstAnswers);
            window->Show();
            closeWhenToldTo();
            endWithDisplay(screenGone);
            m_pulse.emplace();
        } catch (const std::exception& trouble) {
            std::cerr << "satupintu: " << wholeChain(trouble) << '\n';
            return false;
        }
        return true;
    }

    /// All our languages run from left to right. To find that out by the PC's language the toolkit makes a list of all
    /// languages of the world.
    wxLayoutDirection GetLayoutDirection() const override { return wxLayout_LeftToRight; }

    /// A button whose work fails in the thread of the windows, such as a picture that is gone, ends no face.
    bool OnExceptionInMainLoop() override
    {
        try {
            throw;
        } catch (const std::exception& missed) {
            wxLogMessage("%s", wide(wholeChain(missed)));
        }
        return true;
    }

    int OnExit() override
    {
        m_pulse.reset();
        DeleteAllTLWs(); // windows hold screens, and screens the background
        m_background.reset();
        return wxApp::OnExit();
    }

private:
    FaceWish m_wish;
    std::unique_ptr<WxBackground> m_background;
    std::optional<ServicePulse> m_pulse;
};

/// The size of the window, "1366x768".
bool readSize(const std::string& text, FaceWish& wish)
{
    const auto cross = text.find('x');
    if (cross == std::string::npos) return false;
    wish.width = std::atoi(text.c_str());
    wish.height = std::atoi(text.c_str() + cross + 1);
    return wish.width >= 640 && wish.height >= 480;
}

int main(int count, char** words)
{
    FaceWish wish;
    std::string office;
    std::string window;
    bool inWindow = false;
    CLI::App program{"SatuPintu: the front desk in windows. Without a face the person chooses one."};
    program.set_version_flag("--version", PINTU_VERSION);
    program.add_option("face", wish.face, "kiosk, board, counter, intake or setup")
        ->check(CLI::IsMember({"kiosk", "board", "counter", "intake", "setup"}));
    program.add_option("--office", office, "Folder of the office (default: satupintu in the XDG data folder)");
    program.add_option("--officer", wish.officer, "Code of the officer at this PC");
    program.add_option("--counter", wish.counter, "Number of the counter");
    program.add_option("--language", wish.appearance.language, "id, en, su or jv; the last two for a kiosk")
        ->transform(CLI::CheckedTransformer(std::map<std::string, Language>{{"id", Language::indonesian},
                                                                            {"en", Language::english},
                                                                            {"su", Language::sundanese},
                                                                            {"jv", Language::javanese}}));
    program.add_option("--theme", wish.appearance.theme, "light or contrast")
        ->transform(CLI::CheckedTransformer(
            std::map<std::string, ThemeKind>{{"light", ThemeKind::light}, {"contrast", ThemeKind::contrast}}));
    program.add_option("--text-size", wish.appearance.percent, "Percent, 100 to 200")
        ->check(CLI::Range(Appearance::smallest, Appearance::largest));
    program.add_option("--window", window, "Size of the window, for example 1366x768")
        ->check([&wish](const std::string& text) {
            return readSize(text, wish) ? std::string{} : std::string{"give width x height, at least 640x480"};
        });
    program.add_flag("--in-window", inWindow, "Kiosk or board in a window, not on the whole screen");
    program.add_option("--display", wish.display, "On which screen the board hangs, counted from 1")
        ->check(CLI::Range(1, 16));
    program.add_option("--screen-inches", wish.screenInches, "Diagonal of the kiosk's screen")
        ->check(CLI::Range(7.0, 100.0));
    try {
        program.parse(count, words);
    } catch (const CLI::ParseError& error) {
        const auto code = program.exit(error);
        return code == 0 ? 0 : 2;
    }
    wish.office = office.empty() ? defaultOfficeFolder() : std::filesystem::path{office};
    wish.fullScreen = !inWindow;

    const auto says = [](const char* name) { return std::getenv(name) && *std::getenv(name); };
    if (!says("DISPLAY") && !says("WAYLAND_DISPLAY")) {
        std::cerr << noScreen << '\n';
        return 1;
    }
    try {
        useFonts(resourcesFolder() / "fonts" / "fonts.conf");
    } catch (const Trouble& trouble) {
        std::cerr << "satupintu: " << trouble.what() << '\n';
        return 1;
    }
    useStyle();
    if (!displayAnswers(screenUnreachable)) {
        std::cerr << screenUnreachable << '\n';
        return 1;
    }
    wxApp::SetInstance(new FaceApp{std::move(wish)});
    int alone = 1; // the toolkit gets none of our options
    char* name[] = {words[0], nullptr};
    return wxEntry(alone, name);
}

} // namespace
} // namespace pintu

int main(int count, char** words)
{
    return pintu::main(count, words);
}
