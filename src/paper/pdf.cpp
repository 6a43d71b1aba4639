#include "paper/pdf.h"

#include "core/base/trouble.h"
#include "paper/printable_text.h"

#include <cairo-pdf.h>

#include <memory>

namespace pintu {

namespace {

cairo_status_t append(void* bytes, const unsigned char* part, unsigned int length)
{
    auto& all = *static_cast<Bytes*>(bytes);
    all.insert(all.end(), part, part + length);
    return CAIRO_STATUS_SUCCESS;
}

} // namespace

Bytes pdfOf(const ProvenPages& pages, const PdfFacts& facts)
{
    constexpr double pointsPerMm = 72 / 25.4;
    Bytes bytes;
    {
        const std::unique_ptr<cairo_surface_t, decltype(&cairo_surface_destroy)> surface{
            cairo_pdf_surface_create_for_stream(&append, &bytes, 595, 842), &cairo_surface_destroy};
        cairo_pdf_surface_set_metadata(surface.get(), CAIRO_PDF_METADATA_TITLE, printableText(facts.title).c_str());
        cairo_pdf_surface_set_metadata(surface.get(), CAIRO_PDF_METADATA_AUTHOR, printableText(facts.author).c_str());
        cairo_pdf_surface_set_metadata(surface.get(), CAIRO_PDF_METADATA_CREATOR, "SatuPintu " PINTU_VERSION);
        cairo_pdf_surface_set_metadata(surface.get(), CAIRO_PDF_METADATA_CREATE_DATE, facts.created.c_str());
        const std::unique_ptr<cairo_t, decltype(&cairo_destroy)> cairo{cairo_create(surface.get()), &cairo_destroy};
        for (const Page& page : pages.pages()) {
            const PaperSize paper = page.paper();
            cairo_pdf_surface_set_size(surface.get(), (paper.width + 2 * paper.paperMargin) * pointsPerMm,
                                       (page.height() + 2 * paper.paperMargin) * pointsPerMm);
            cairo_save(cairo.get());
            cairo_scale(cairo.get(), pointsPerMm / dotsPerMm, pointsPerMm / dotsPerMm);
            cairo_translate(cairo.get(), paper.paperMargin * dotsPerMm, paper.paperMargin * dotsPerMm);
            page.show(cairo.get());
            cairo_restore(cairo.get());
            cairo_show_page(cairo.get());
        }
        cairo_surface_finish(surface.get());
        if (cairo_surface_status(surface.get()) != CAIRO_STATUS_SUCCESS)
            throw Trouble{TroubleKind::other, std::string{"the PDF cannot be made: "} +
                                                  cairo_status_to_string(cairo_surface_status(surface.get()))};
    }
    return bytes;
}

} // namespace pintu
