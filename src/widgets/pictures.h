#pragma once

#include <wx/bmpbndl.h>
#include <wx/colour.h>

#include <filesystem>

namespace pintu {

/// Where the pictograms lie. Once, before the first window.
void findPictures(const std::filesystem::path& folder);

/// A pictogram in one colour, sharp at any size. Trouble notFound when there is none of that name.
wxBitmapBundle picture(const char* name, const wxColour& colour, int px);

} // namespace pintu
