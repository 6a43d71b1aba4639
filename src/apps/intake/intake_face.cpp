#include "apps/face/face_manual.h"
#include "apps/face/face_printing.h"
#include "apps/face/face_scanner.h"
#include "apps/face/faces.h"
#include "apps/intake/intake_office.h"
#include "apps/intake/intake_panel.h"
#include "apps/intake/print_returns.h"
#include "devices/tones.h"
#include "screens/manual_pages.h"
#include "sheets/csv_file.h"
#include "widgets/face_frame.h"

namespace pintu {
namespace {

/// Eyes are on the person and the paper: that a paper was taken is heard, and that it was not.
std::function<void(IntakeTone)> soundsOf(const DeviceConfig& devices)
{
    if (!devices.voice) return [](IntakeTone) {};
    return [tones = std::make_shared<Tones>()](IntakeTone tone) {
        switch (tone) {
        case IntakeTone::calm: return;
        case IntakeTone::good: return tones->sound(Chime::good);
        case IntakeTone::warn:
        case IntakeTone::bad: return tones->sound(Chime::bad);
        }
    };
}

void saveTable(const std::string& file, const std::vector<std::vector<std::string>>& rows)
{
    CsvFile csv{file};
    for (const auto& row : rows) csv.add(row);
    csv.finish();
}

} // namespace

wxFrame* openIntake(const FaceWish& wish, Background& background)
{
    const auto site = std::make_shared<OpenSite>(wish.office, Access::write, UseKeys::yes);
    const auto devices = devicesOf(wish.office, "intake", background);
    auto screen = std::make_shared<IntakeScreen>(
        IntakeScreen::Parts{std::make_shared<PartnerOffice>(site), background, site->clock(),
                            [site] { return CommandId::timed(site->clock().now(), site->entropy()); },
                            printReturns(site, background, wish.office, devices), &saveTable, soundsOf(devices),
                            wish.officer, devices.othersLook});
    screen->open(); // the record opens while the toolkit makes the window

    const auto scanner = std::make_shared<FaceScanner>(background, devices,
                                                       [screen](const std::string& text) { screen->scanned(text); });

    FaceParts parts;
    parts.title = "SatuPintu";
    parts.build = [screen, spoken = wish.appearance.language](wxWindow* parent,
                                                              const Theme& theme) mutable -> wxWindow* {
        if (std::exchange(spoken, theme.appearance().language) != theme.appearance().language) screen->retell();
        return new IntakePanel(parent, theme, *screen);
    };
    parts.manual = manualOf(
        wish, "intake", background, [screen] { return manualPageOf(screen->state().workplace.page); }, &intakeKeys);
    parts.onScan = [screen, scanner](const std::string& text) { screen->scanned(text); };
    parts.onLoneKey = [screen](const std::string& key) { screen->key(key); };
    return new FaceFrame(std::move(parts), wish.appearance, {wish.width, wish.height});
}

} // namespace pintu
