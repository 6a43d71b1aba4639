#include "apps/face/faces.h"
#include "widgets/controls.h"
#include "widgets/face_frame.h"

#include <wx/stattext.h>

namespace pintu {

wxFrame* openKiosk(const FaceWish& wish, Background&)
{
    FaceParts parts;
    parts.title = "SatuPintu";
    parts.build = [](wxWindow* parent, const Theme& theme) -> wxWindow* {
        return newLabel(parent, theme, TextRole::title, "kiosk", "heading");
    };
    return new FaceFrame(std::move(parts), wish.appearance, {wish.width, wish.height});
}

} // namespace pintu
