#include "paper/page.h"

#include "paper/printable_text.h"

#include <cairo.h>
#include <pango/pangocairo.h>

#include <algorithm>
#include <bit>
#include <cmath>
#include <memory>

namespace pintu {

namespace {

double emOf(const Type& type, double scale)
{
    return type.xHeight * scale * dotsPerMm / xHeightShare(type.face);
}

struct Free {
    void operator()(PangoLayout* layout) const { g_object_unref(layout); }
    void operator()(PangoFontDescription* description) const { pango_font_description_free(description); }
    void operator()(PangoAttrList* list) const { pango_attr_list_unref(list); }
    void operator()(cairo_surface_t* surface) const { cairo_surface_destroy(surface); }
    void operator()(cairo_pattern_t* pattern) const { cairo_pattern_destroy(pattern); }
    void operator()(cairo_t* cairo) const { cairo_destroy(cairo); }
};

/// "Ibu/Bapak" and "RT/RW" are one word to people: no line ends after their stroke.
void keepShortWordsWhole(const std::string& text, PangoAttrList* attributes)
{
    for (std::size_t begin = 0; begin < text.size();) {
        const std::size_t end = std::min(text.find(' ', begin), text.size());
        if (end - begin <= 12 && text.find('/', begin) < end) {
            PangoAttribute* whole = pango_attr_allow_breaks_new(FALSE);
            whole->start_index = static_cast<guint>(begin);
            whole->end_index = static_cast<guint>(end);
            pango_attr_list_insert(attributes, whole);
        }
        begin = end + 1;
    }
}

/// `width` in dots; below 0: one line.
std::unique_ptr<PangoLayout, Free> layOut(std::string_view text, const Type& type, double em, double width)
{
    std::unique_ptr<PangoLayout, Free> layout{pango_layout_new(textContext())};
    const std::unique_ptr<PangoFontDescription, Free> description{newDescription(type.face, type.bold, em)};
    pango_layout_set_font_description(layout.get(), description.get());
    const std::unique_ptr<PangoAttrList, Free> attributes{pango_attr_list_new()};
    if (type.face == Face::staff) // figures below one another, as codes and times want it
        pango_attr_list_insert(attributes.get(), pango_attr_font_features_new("tnum=1"));
    if (type.tracking > 0)
        pango_attr_list_insert(attributes.get(), pango_attr_letter_spacing_new(
                                                     static_cast<int>(std::lround(type.tracking * em * PANGO_SCALE))));
    const std::string clean = printableText(text);
    keepShortWordsWhole(clean, attributes.get());
    pango_layout_set_attributes(layout.get(), attributes.get());
    pango_layout_set_auto_dir(layout.get(), FALSE);
    pango_layout_set_single_paragraph_mode(layout.get(), TRUE);
    pango_layout_set_text(layout.get(), clean.data(), static_cast<int>(clean.size()));
    if (width >= 0) {
        pango_layout_set_width(layout.get(), static_cast<int>(width * PANGO_SCALE));
        pango_layout_set_wrap(layout.get(), PANGO_WRAP_WORD_CHAR);
        pango_layout_set_height(layout.get(), -type.mostLines);
        pango_layout_set_ellipsize(layout.get(), PANGO_ELLIPSIZE_END);
    }
    return layout;
}

/// A bit a module, in cairo's order of bits: that of the machine's bytes.
std::unique_ptr<cairo_surface_t, Free> maskOf(const QrSymbol& symbol)
{
    static_assert(std::endian::native == std::endian::little);
    std::unique_ptr<cairo_surface_t, Free> mask{
        cairo_image_surface_create(CAIRO_FORMAT_A1, symbol.size(), symbol.size())};
    cairo_surface_flush(mask.get());
    unsigned char* bytes = cairo_image_surface_get_data(mask.get());
    const int stride = cairo_image_surface_get_stride(mask.get());
    for (int row = 0; row < symbol.size(); ++row)
        for (int column = 0; column < symbol.size(); ++column)
            if (symbol.dark(column, row))
                bytes[static_cast<std::ptrdiff_t>(row) * stride + column / 8] |=
                    static_cast<unsigned char>(1 << column % 8);
    cairo_surface_mark_dirty(mask.get());
    return mask;
}

std::unique_ptr<cairo_surface_t, Free> pngSurface(const std::filesystem::path& png)
{
    return std::unique_ptr<cairo_surface_t, Free>{cairo_image_surface_create_from_png(png.c_str())};
}

} // namespace

double Page::height() const
{
    return m_paper.height > 0 ? m_paper.height : std::ceil(m_reached * dotsPerMm) / dotsPerMm;
}

void Page::reach(double y)
{
    m_reached = std::max(m_reached, y);
}

double Page::textHeight(double width, std::string_view text, const Type& type) const
{
    const double em = emOf(type, m_paper.textScale);
    return pango_layout_get_line_count(layOut(text, type, em, width * dotsPerMm).get()) * type.leading * em / dotsPerMm;
}

double Page::textWidth(std::string_view text, const Type& type) const
{
    PangoRectangle logical{};
    pango_layout_get_extents(layOut(text, type, emOf(type, m_paper.textScale), -1).get(), nullptr, &logical);
    return logical.width / static_cast<double>(PANGO_SCALE) / dotsPerMm;
}

Type Page::fitted(std::string_view text, Type type, double width) const
{
    while (type.xHeight > 1 && textWidth(text, type) > width) type.xHeight -= 0.05;
    return type;
}

double Page::text(double x, double y, double width, std::string_view text, const Type& type)
{
    const double dots = width * dotsPerMm;
    const double em = emOf(type, m_paper.textScale);
    const std::shared_ptr<PangoLayout> layout = layOut(text, type, em, dots);
    const double lineHeight = type.leading * em;
    // Capitals stand in the middle of their line: accents above and tails below find the same room.
    const double capital = 0.726 * em;
    double baseline = y * dotsPerMm + (lineHeight + capital) / 2;
    const int lines = pango_layout_get_line_count(layout.get());
    for (int i = 0; i < lines; ++i, baseline += lineHeight) {
        PangoLayoutLine* line = pango_layout_get_line_readonly(layout.get(), i);
        PangoRectangle logical{};
        pango_layout_line_get_extents(line, nullptr, &logical);
        const double free = dots - logical.width / static_cast<double>(PANGO_SCALE);
        const double shift = type.align == Align::left ? 0 : type.align == Align::centre ? free / 2 : free;
        m_drawn.emplace_back([layout, line, left = x * dotsPerMm + shift, baseline](cairo_t* cairo) {
            cairo_move_to(cairo, left, baseline);
            pango_cairo_show_layout_line(cairo, line);
        });
        m_taken.push_back(
            {x + shift / dotsPerMm, (baseline - capital) / dotsPerMm, (dots - free) / dotsPerMm, capital / dotsPerMm});
    }
    const double height = lines * lineHeight / dotsPerMm;
    reach(y + height);
    return height;
}

void Page::line(double x1, double y1, double x2, double y2, double thickness)
{
    m_drawn.emplace_back([=](cairo_t* cairo) {
        cairo_set_line_width(cairo, thickness * dotsPerMm);
        cairo_move_to(cairo, x1 * dotsPerMm, y1 * dotsPerMm);
        cairo_line_to(cairo, x2 * dotsPerMm, y2 * dotsPerMm);
        cairo_stroke(cairo);
    });
    reach(std::max(y1, y2) + thickness / 2);
}

void Page::dashes(double x1, double y1, double x2, double y2, double thickness)
{
    m_drawn.emplace_back([](cairo_t* cairo) {
        const double dash = 1.5 * dotsPerMm;
        cairo_set_dash(cairo, &dash, 1, 0);
    });
    line(x1, y1, x2, y2, thickness);
    m_drawn.emplace_back([](cairo_t* cairo) { cairo_set_dash(cairo, nullptr, 0, 0); });
}

void Page::frame(const Box& box, double thickness)
{
    m_drawn.emplace_back([=](cairo_t* cairo) {
        cairo_set_line_width(cairo, thickness * dotsPerMm);
        cairo_rectangle(cairo, box.x * dotsPerMm, box.y * dotsPerMm, box.width * dotsPerMm, box.height * dotsPerMm);
        cairo_stroke(cairo);
    });
    reach(box.y + box.height + thickness / 2);
}

void Page::disc(double x, double y, double radius)
{
    m_drawn.emplace_back([=](cairo_t* cairo) {
        cairo_new_path(cairo);
        cairo_arc(cairo, x * dotsPerMm, y * dotsPerMm, radius * dotsPerMm, 0, 2 * M_PI);
        cairo_fill(cairo);
    });
    reach(y + radius);
}

void Page::tickBox(double x, double y, double side, bool ticked)
{
    frame({x, y, side, side}, 0.3);
    if (!ticked) return;
    m_drawn.emplace_back([=](cairo_t* cairo) {
        cairo_set_line_width(cairo, side * 0.17 * dotsPerMm);
        cairo_set_line_join(cairo, CAIRO_LINE_JOIN_ROUND);
        cairo_move_to(cairo, (x + 0.2 * side) * dotsPerMm, (y + 0.52 * side) * dotsPerMm);
        cairo_line_to(cairo, (x + 0.43 * side) * dotsPerMm, (y + 0.76 * side) * dotsPerMm);
        cairo_line_to(cairo, (x + 0.84 * side) * dotsPerMm, (y + 0.24 * side) * dotsPerMm);
        cairo_stroke(cairo);
    });
}

void Page::code(double x, double y, const QrSymbol& symbol, int dots)
{
    const double left = std::round(x * dotsPerMm);
    const double top = std::round(y * dotsPerMm);
    // One mask with a bit a module. Renderers put the edges of drawn squares between two dots, in grey or a dot too
    // wide; of a picture they make every module as wide as its neighbour.
    m_drawn.emplace_back([=](cairo_t* cairo) {
        const auto modules = maskOf(symbol);
        const std::unique_ptr<cairo_pattern_t, Free> pattern{cairo_pattern_create_for_surface(modules.get())};
        cairo_pattern_set_filter(pattern.get(), CAIRO_FILTER_NEAREST);
        cairo_save(cairo);
        cairo_translate(cairo, left, top);
        cairo_scale(cairo, dots, dots);
        cairo_mask(cairo, pattern.get());
        cairo_restore(cairo);
    });
    const double module = static_cast<double>(dots) / dotsPerMm;
    const double side = (symbol.size() + 2 * quietModules) * module;
    m_taken.push_back({left / dotsPerMm - quietModules * module, top / dotsPerMm - quietModules * module, side, side});
    m_codes.push_back(symbol.text());
    reach(top / dotsPerMm + (symbol.size() + quietModules) * module);
}

void Page::picture(const std::filesystem::path& png, const Box& box)
{
    const auto size = pictureSize(png);
    if (size.width <= 0 || size.height <= 0) return;
    m_drawn.emplace_back([=](cairo_t* cairo) {
        const auto surface = pngSurface(png);
        cairo_save(cairo);
        cairo_translate(cairo, box.x * dotsPerMm, box.y * dotsPerMm);
        cairo_scale(cairo, box.width * dotsPerMm / size.width, box.height * dotsPerMm / size.height);
        cairo_set_source_surface(cairo, surface.get(), 0, 0);
        cairo_paint(cairo);
        cairo_restore(cairo);
    });
    reach(box.y + box.height);
}

Box Page::pictureSize(const std::filesystem::path& png)
{
    const auto surface = pngSurface(png);
    if (cairo_surface_status(surface.get()) != CAIRO_STATUS_SUCCESS) return {};
    return {0, 0, static_cast<double>(cairo_image_surface_get_width(surface.get())),
            static_cast<double>(cairo_image_surface_get_height(surface.get()))};
}

void Page::show(_cairo* onto) const
{
    cairo_save(onto);
    cairo_set_source_rgb(onto, 0, 0, 0);
    for (const auto& draw : m_drawn) draw(onto);
    cairo_restore(onto);
}

Bitmap Page::raster() const
{
    const int width = static_cast<int>(std::lround(m_paper.width * dotsPerMm));
    const int height = static_cast<int>(std::lround(this->height() * dotsPerMm));
    const std::unique_ptr<cairo_surface_t, Free> surface{cairo_image_surface_create(CAIRO_FORMAT_A8, width, height)};
    const std::unique_ptr<cairo_t, Free> cairo{cairo_create(surface.get())};
    show(cairo.get());
    cairo_surface_flush(surface.get());
    const unsigned char* ink = cairo_image_surface_get_data(surface.get());
    const int stride = cairo_image_surface_get_stride(surface.get());
    Bitmap picture{width, height};
    // A dot of which a bit less than half is covered is printed: thin strokes must not break on a thermal head.
    for (int y = 0; y < height; ++y)
        for (int x = 0; x < width; ++x)
            if (ink[static_cast<std::ptrdiff_t>(y) * stride + x] > 110) picture.row(y)[x] = 0;
    return picture;
}

void Column::text(std::string_view text, const Type& type)
{
    m_y += m_page.text(m_x, m_y, m_width, text, type);
}

void Column::rule(double thickness)
{
    m_page.line(m_x, m_y, m_x + m_width, m_y, thickness);
}

void Column::cutLine()
{
    m_page.dashes(m_x, m_y, m_x + m_width, m_y, 0.25);
}

void Column::code(const QrSymbol& symbol, int dots)
{
    const double module = static_cast<double>(dots) / dotsPerMm;
    const double quiet = quietModules * module;
    const double side = symbol.size() * module;
    m_page.code(m_x + (m_width - side) / 2, m_y + quiet, symbol, dots);
    gap(side + 2 * quiet);
}

} // namespace pintu
