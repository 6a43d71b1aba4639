#include "paper/fonts.h"

#include "core/base/trouble.h"

#include <cairo-ft.h>
#include <pango/pangocairo.h>
#include <pango/pangofc-fontmap.h>

#include <array>
#include <filesystem>
#include <fontconfig/fontconfig.h>
#include <memory>
#include <string>

namespace pintu {

namespace {

struct FontFile {
    const char* path;
    const char* package;
};

constexpr std::array<FontFile, 5> fontFiles{{
    {"/usr/share/fonts/truetype/andika/Andika-Regular.ttf", "fonts-sil-andika"},
    {"/usr/share/fonts/truetype/andika/Andika-Bold.ttf", "fonts-sil-andika"},
    {"/usr/share/fonts/opentype/inter/Inter-Regular.otf", "fonts-inter"},
    {"/usr/share/fonts/opentype/inter/Inter-SemiBold.otf", "fonts-inter"},
    {"/usr/share/fonts/opentype/inter/Inter-Bold.otf", "fonts-inter"},
}};

struct Unref {
    void operator()(gpointer object) const { g_object_unref(object); }
};

class Fonts {
public:
    Fonts()
    {
        const std::unique_ptr<FcConfig, decltype(&FcConfigDestroy)> config{FcConfigCreate(), &FcConfigDestroy};
        for (const FontFile& file : fontFiles) {
            std::error_code error;
            const bool there = std::filesystem::is_regular_file(file.path, error);
            if (!there || !FcConfigAppFontAddFile(config.get(), reinterpret_cast<const FcChar8*>(file.path)))
                throw Trouble{TroubleKind::notFound, std::string{"the font "} + file.path +
                                                         " is missing: install the package " + file.package};
        }
        m_map.reset(pango_cairo_font_map_new_for_font_type(CAIRO_FONT_TYPE_FT));
        pango_fc_font_map_set_config(PANGO_FC_FONT_MAP(m_map.get()), config.get());
        m_context.reset(pango_font_map_create_context(m_map.get()));
        pango_context_set_language(m_context.get(), pango_language_from_string("id"));
        pango_context_set_base_dir(m_context.get(), PANGO_DIRECTION_LTR);
        // Hinting would move letters by the dots of one device; the same page goes to rolls, PDF and office printers.
        const std::unique_ptr<cairo_font_options_t, decltype(&cairo_font_options_destroy)> options{
            cairo_font_options_create(), &cairo_font_options_destroy};
        cairo_font_options_set_hint_style(options.get(), CAIRO_HINT_STYLE_NONE);
        cairo_font_options_set_hint_metrics(options.get(), CAIRO_HINT_METRICS_OFF);
        cairo_font_options_set_antialias(options.get(), CAIRO_ANTIALIAS_GRAY);
        pango_cairo_context_set_font_options(m_context.get(), options.get());
        pango_cairo_context_set_resolution(m_context.get(), 72);
        pango_context_set_round_glyph_positions(m_context.get(), FALSE);
    }

    PangoContext* context() const { return m_context.get(); }

private:
    std::unique_ptr<PangoFontMap, Unref> m_map;
    std::unique_ptr<PangoContext, Unref> m_context;
};

} // namespace

double xHeightShare(Face face)
{
    return face == Face::resident ? 1040.0 / 2048 : 1536.0 / 2816;
}

PangoContext* textContext()
{
    static thread_local const Fonts fonts; // pango's font maps are not to be shared between threads
    return fonts.context();
}

PangoFontDescription* newDescription(Face face, bool bold, double em)
{
    PangoFontDescription* description = pango_font_description_new();
    pango_font_description_set_family_static(description, face == Face::resident ? "Andika" : "Inter");
    pango_font_description_set_weight(description, bold ? PANGO_WEIGHT_BOLD : PANGO_WEIGHT_NORMAL);
    pango_font_description_set_absolute_size(description, em * PANGO_SCALE);
    return description;
}

} // namespace pintu
