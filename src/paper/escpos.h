#pragma once

#include "core/base/bytes.h"
#include "paper/proof.h"

namespace pintu {

/// Pages as bytes for a receipt printer that speaks ESC/POS: initialise, then each page as raster pictures of at most
/// 256 lines (GS v 0), fed to the cutter and cut (GS V 66 0). Everything is a picture, the same drawing as the PDF: a
/// name can never become a printer command, and no printer's own letters or QR commands are needed.
Bytes escposOf(const ProvenPages& pages);

} // namespace pintu
