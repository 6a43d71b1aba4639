#include "apps/face/face_manual.h"

#include "apps/face/face_printing.h"
#include "apps/face/printer_words.h"
#include "devices/office_printer.h"
#include "office/site_config.h"
#include "screens/text.h"

#include <memory>
#include <optional>
#include <system_error>
#include <utility>

namespace pintu {
namespace {

/// Made by `tests/journeys/run manual`, and installed with the program.
std::filesystem::path picturesBesideProgram()
{
    std::error_code error; // without a /proc there are no pictures
    return std::filesystem::read_symlink("/proc/self/exe", error).parent_path().parent_path() / "share" / "satupintu" /
           "manual" / "pictures";
}

/// The printer is looked up when a page is printed, for most people never do.
class ManualPrinting {
public:
    ManualPrinting(const FaceWish& wish, std::string face, Background& background)
        : m_folder{wish.office}, m_face{std::move(face)}, m_background{background}
    {
    }

    void print(const std::string& name, Bytes pdf, std::function<void(std::string)> done)
    {
        const auto printer = parseOfficePrinter(devicesOf(m_folder, m_face, m_background).officePrinter);
        if (!printer) return done(tr("No printer is set up for this PC."));
        try {
            if (!m_thread) m_thread = std::make_unique<PrintThread>();
            m_thread->print([address = *printer, paper = OfficePaper{name, sheetA4, std::move(pdf)}](
                                const std::stop_token& stop) { OfficePrinter{address}.print(paper, stop); },
                            [&background = m_background, done](const std::optional<PrinterTrouble>& trouble) {
                                background.post(Lane::commands, [done, trouble]() -> Background::Then {
                                    return [done, trouble] { done(trouble ? sentenceOf(*trouble) : tr("Printed.")); };
                                });
                            });
        } catch (const std::system_error&) { // the system gives no more threads
            done(tr("This page cannot be printed."));
        }
    }

private:
    std::filesystem::path m_folder;
    std::string m_face;
    Background& m_background;
    std::unique_ptr<PrintThread> m_thread; ///< last: it calls back into the background
};

} // namespace

FaceManual manualOf(const FaceWish& wish, const std::string& face, Background& background,
                    std::function<std::string_view()> page, std::vector<KeyHelp> (*keys)())
{
    const auto printing = std::make_shared<ManualPrinting>(wish, face, background);
    FaceManual out;
    out.pages = resourcesFolder() / "manual";
    out.pictures = picturesBesideProgram();
    out.page = std::move(page);
    out.keys = keys;
    out.print = [printing](const std::string& name, Bytes pdf, std::function<void(std::string)> done) {
        printing->print(name, std::move(pdf), std::move(done));
    };
    return out;
}

} // namespace pintu
