#include "paper/proof.h"

#include "core/base/trouble.h"

#include <algorithm>

namespace pintu {

bool reads(const Bitmap& raster, std::span<const std::string> expected)
{
    // Plainly: a code that only our own mending can read is no code for anybody else's scanner.
    std::vector<std::string> found;
    if (!expected.empty()) found = readAllQr(raster, Effort::plain);
    std::vector<std::string> wanted{expected.begin(), expected.end()};
    std::sort(found.begin(), found.end());
    std::sort(wanted.begin(), wanted.end());
    return found == wanted;
}

ProvenPages ProvenPages::prove(std::vector<Page> pages)
{
    ProvenPages proven;
    for (const Page& page : pages) {
        proven.m_rasters.push_back(page.raster());
        if (!reads(proven.m_rasters.back(), page.codes()))
            throw Trouble{TroubleKind::device, "the QR code of page " + std::to_string(proven.m_rasters.size()) +
                                                   " cannot be read back from its raster"};
    }
    proven.m_pages = std::move(pages);
    return proven;
}

ProvenPages ProvenPages::prove(Page page)
{
    std::vector<Page> pages;
    pages.push_back(std::move(page));
    return prove(std::move(pages));
}

} // namespace pintu
