#include "widgets/pictures.h"

#include "core/base/trouble.h"
#include "widgets/words.h"

#include <fstream>
#include <iterator>

namespace pintu {
namespace {

std::filesystem::path folder;

} // namespace

void findPictures(const std::filesystem::path& where)
{
    folder = where;
}

wxBitmapBundle picture(const char* name, const wxColour& colour, int px)
{
    const auto file = folder / (std::string{name} + ".svg");
    std::ifstream in{file, std::ios::binary};
    std::string text{std::istreambuf_iterator<char>{in}, {}};
    if (text.empty()) throw Trouble{TroubleKind::notFound, "the picture " + file.string() + " is missing"};
    const std::string current = "currentColor";
    const auto own = utf8(colour.GetAsString(wxC2S_HTML_SYNTAX));
    for (auto at = text.find(current); at != std::string::npos; at = text.find(current, at))
        text.replace(at, current.size(), own);
    return wxBitmapBundle::FromSVG(text.data(), {px, px});
}

} // namespace pintu
