#pragma once

#include "core/base/bytes.h"
#include "paper/page.h"
#include "paper/qr_reader.h"

#include <span>
#include <string>
#include <vector>

namespace pintu {

/// True when every expected text is read from the raster, each from a code of its own, and no other.
bool reads(const Bitmap& raster, std::span<const std::string> expected);

/// Pages that may be printed: every QR code on them was read back from the very dots that go to the printer. Paper that
/// cannot be read sends a person home; so printing (pdfOf, escposOf) takes nothing else.
class ProvenPages {
public:
    /// Throws Trouble device when a code cannot be read back or reads as something else.
    static ProvenPages prove(std::vector<Page> pages);
    static ProvenPages prove(Page page);

    const std::vector<Page>& pages() const { return m_pages; }
    /// One black-and-white raster a page, 8 dots a millimetre.
    const std::vector<Bitmap>& rasters() const { return m_rasters; }

private:
    ProvenPages() = default;
    std::vector<Page> m_pages;
    std::vector<Bitmap> m_rasters;
};

} // namespace pintu
