#pragma once

#include "core/base/bytes.h"
#include "paper/proof.h"

#include <string>

namespace pintu {

/// What a PDF says about itself. Nothing here names a person: titles stand in window bars and print queues.
struct PdfFacts {
    std::string title;  ///< "Rujukan RJK 204817"
    std::string author; ///< the office
    std::string
        created; ///< RFC 3339, "2026-11-22T09:42:05+07:00": from the paper's own time, so a reprint has the same bytes
};

/// The pages as a PDF with real text and embedded fonts; rolls with the margins of their paper. The same pages and
/// facts always make the same bytes.
Bytes pdfOf(const ProvenPages& pages, const PdfFacts& facts);

} // namespace pintu
