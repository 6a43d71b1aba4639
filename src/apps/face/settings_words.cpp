#include "apps/face/settings_words.h"

#include "office/device_config.h"
#include "office/site_config.h"
#include "screens/text.h"

namespace pintu {

std::optional<BadSettings> settingsFault(const FaceWish& wish)
{
    if (wish.face.empty() || wish.settingsAsTheyAre) return std::nullopt;
    try {
        (void)readSiteConfig(wish.office);
        (void)readDeviceConfig(wish.office);
    } catch (const BadSettings& fault) {
        return fault;
    } catch (const Trouble&) {
        // No office here, or a disk that cannot be read: the face meets it, too, and has words for it.
    }
    return std::nullopt;
}

SettingsWords wordsOf(const BadSettings& fault, const FaceWish& wish)
{
    SettingsWords words;
    words.heading = tr("A settings file cannot be used");
    words.where =
        fault.line() > 0 ? fill(tr("%1, line %2"), {fault.file(), std::to_string(fault.line())}) : fault.file();
    if (wish.face == "kiosk") words.lines.push_back(tr("Take a number at the front desk."));
    words.lines.push_back(fill(tr("What the program found: %1."), {tr(fault.wrong())}));
    words.lines.push_back(fill(tr("The file lies in %1."), {wish.office.string()}));
    words.lines.push_back(tr("Nothing was changed, and no record is lost. Call the person who looks after this PC: the "
                             "file must be put right, or an older copy of it put in its place. Then try again."));
    if (wish.face == "setup")
        words.goOn = tr("Set up another office");
    else if (fault.file() == "devices.toml")
        words.goOn = tr("Go on without printers and voice");
    return words;
}

} // namespace pintu
