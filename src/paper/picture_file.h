#pragma once

#include "core/base/picture_fault.h"
#include "core/base/trouble.h"
#include "paper/bitmap.h"

#include <filesystem>
#include <string>
#include <vector>

namespace pintu {

/// A Trouble badInput that tells more closely what is wrong with the file. `what()` ends with what to do instead.
class UnusablePicture : public Trouble {
public:
    UnusablePicture(PictureFault fault, const std::string& detail)
        : Trouble{TroubleKind::badInput, detail}, m_fault{fault}
    {
    }
    PictureFault fault() const { return m_fault; }

private:
    PictureFault m_fault;
};

/// The pages of a file from outside: one for a photograph, screenshot or scan (PNG, JPEG, WebP, HEIC, AVIF, TIFF, BMP,
/// GIF; what it is called does not matter), up to 20 for a PDF. Photographs stand as their camera says (EXIF);
/// transparent dots are white paper. A page has at most 50 million dots: larger pictures are made smaller while they
/// are opened. Limits: a file of 128 MiB, 600 MB of memory while it is opened (a JPEG of 400 million dots, PNG and TIFF
/// of 150, WebP and JPEG in several passes of 120, GIF of 100, HEIC of 60), 30 seconds for a PDF. Throws Trouble
/// notFound when there is no such file and UnusablePicture when it cannot be used.
std::vector<Bitmap> loadPictures(const std::filesystem::path& file);

/// How names of files end that can be opened on this PC, in lower case, without the dot: "png", "jpg", …, "pdf".
std::vector<std::string> pictureEndings();

/// The Debian packages that are missing here to open every kind of picture that is taken.
std::vector<std::string> missingPictureLoaders();

} // namespace pintu
