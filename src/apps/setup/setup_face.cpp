#include "apps/face/face_manual.h"
#include "apps/face/faces.h"
#include "apps/setup/joining_here.h"
#include "apps/setup/setup_office.h"
#include "apps/setup/setup_panel.h"
#include "screens/manual_pages.h"
#include "widgets/face_frame.h"

namespace pintu {

wxFrame* openSetup(const FaceWish& wish, Background& background)
{
    const auto signIn = std::make_shared<SetupSignIn>();
    auto screen = std::make_shared<SetupScreen>(std::make_shared<ThisPc>(wish.office, signIn),
                                                std::make_shared<JoiningHere>(signIn), background);
    FaceParts parts;
    parts.title = "SatuPintu";
    parts.build = [screen](wxWindow* parent, const Theme& theme) -> wxWindow* {
        screen->watch({});
        screen->retell();
        return new SetupPanel(parent, theme, *screen);
    };
    parts.onScan = [screen](const std::string& text) { screen->scan(text); };
    parts.manual = manualOf(wish, "counter", background,
                            [screen] { return manualPageOf(screen->state().purpose, screen->state().page); });
    return new FaceFrame(std::move(parts), wish.appearance, {wish.width, wish.height});
}

} // namespace pintu
