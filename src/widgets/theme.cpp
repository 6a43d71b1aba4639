#include "widgets/theme.h"

#include "core/base/trouble.h"
#include "widgets/words.h"

#include <wx/gdicmn.h>
#include <wx/window.h>

#include <algorithm>
#include <cmath>
#include <fontconfig/fontconfig.h>
#include <gtk/gtk.h>

extern "C" void pintu_style_register_resource(void); // made of style.css

namespace pintu {
namespace {

Palette lightPalette()
{
    return {wxColour{"#FFFFFF"}, wxColour{"#14181D"}, wxColour{"#4A5361"}, wxColour{"#6B7684"},
            wxColour{"#0B5CAD"}, wxColour{"#1B6E3C"}, wxColour{"#7A5200"}, wxColour{"#B3121D"},
            wxColour{"#FFBF47"}, wxColour{"#FFFFFF"}, wxColour{"#EEF2F6"}, wxColour{"#D6E6F7"}};
}

Palette contrastPalette()
{
    return {wxColour{"#000000"}, wxColour{"#FFFFFF"}, wxColour{"#FFFFFF"}, wxColour{"#FFFFFF"},
            wxColour{"#FFE500"}, wxColour{"#FFFFFF"}, wxColour{"#FFE500"}, wxColour{"#FFFFFF"},
            wxColour{"#FFE500"}, wxColour{"#000000"}, wxColour{"#000000"}, wxColour{"#3A3400"}};
}

double factor(TextRole role)
{
    switch (role) {
    case TextRole::hint: return 0.85;
    case TextRole::body:
    case TextRole::strong: return 1.0;
    case TextRole::heading: return 1.25;
    case TextRole::title: return 1.8;
    case TextRole::figure: return 3.2;
    }
    return 1.0;
}

bool isBold(TextRole role)
{
    return role != TextRole::hint && role != TextRole::body;
}

constexpr int betweenRows = 10; // pixels

/// The toolkit takes points, of which a screen says how many pixels they have.
double pointsOf(double px)
{
    constexpr double pointsPerInch = 72;
    constexpr double usual = 96;
    const double perInch = gdk_screen_get_resolution(gdk_screen_get_default());
    return px * pointsPerInch / (perInch > 0 ? perInch : usual);
}

std::string css(const wxColour& colour)
{
    return utf8(colour.GetAsString(wxC2S_HTML_SYNTAX));
}

std::string rule(const std::string& selector, const std::string& body)
{
    return selector + " { " + body + " }\n";
}

/// The colours by the names that style.css knows.
std::string defined(const Palette& c, bool high)
{
    const std::pair<const char*, wxColour> named[] = {
        {"background", c.background},
        {"text", c.text},
        {"hint", c.hint},
        {"border", c.border},
        {"face", high ? c.background : c.card},
        {"card", c.card},
        {"chosen", c.chosen},
        {"info", c.info},
        {"good", c.good},
        {"bad", c.bad},
        {"on_colour", c.onColour},
        {"focus", c.focus},
        {"info_frame", high ? c.border : c.info},
        {"good_frame", high ? c.border : c.good},
        {"bad_frame", high ? c.border : c.bad},
        {"entry_focus", high ? c.focus : c.text},
        {"placeholder_text_color", c.hint}, // of the toolkit itself, whose own grey is too pale to read
    };
    std::string out;
    for (const auto& [name, colour] : named) out += "@define-color " + std::string{name} + " " + css(colour) + ";\n";
    return out;
}

} // namespace

Theme::Theme(Appearance appearance, Face face, int bodyPx, int width)
    : m_appearance{appearance},
      m_face{face},
      m_bodyPx{bodyPx},
      m_width{width},
      m_palette{appearance.theme == ThemeKind::light ? lightPalette() : contrastPalette()}
{
}

int Theme::px(TextRole role) const
{
    return static_cast<int>(factor(role) * m_bodyPx * m_appearance.percent / 100.0 + 0.5);
}

wxFont Theme::font(TextRole role) const
{
    return fontOf(px(role), isBold(role));
}

wxFont Theme::fontOf(double px, bool bold) const
{
    return wxFont{
        wxFontInfo{pointsOf(std::round(px))}.FaceName(m_face == Face::resident ? "Andika" : "Inter").Bold(bold)};
}

int Theme::line(TextRole role) const
{
    constexpr double leading = 1.2;
    return static_cast<int>(std::lround(px(role) * leading));
}

int Theme::gap(int quarters) const
{
    return std::max(2, line(TextRole::body) * quarters / 4);
}

int Theme::rowHeight() const
{
    return line(TextRole::body) * 5 / 4 + betweenRows;
}

int Theme::controlHeight() const
{
    constexpr int finger = 44; // pixels; WCAG 2.5.5
    constexpr int aroundWords = 24;
    return std::max(finger, line(TextRole::body) + aroundWords);
}

void Theme::dress() const
{
    static GtkCssProvider* provider = nullptr;
    const auto high = m_appearance.theme == ThemeKind::contrast;
    auto sheet = defined(m_palette, high);
    if (high) {
        sheet += rule("button, entry", "border-width: 3px;") + rule("button:disabled", "border-width: 1px;");
        // White, black and yellow: on ground and buttons of each of these, two of them are seen.
        sheet += rule("button:focus", "box-shadow: inset 0 0 0 8px " + css(m_palette.focus) + ", inset 0 0 0 4px " +
                                          css(m_palette.background) + ";");
    }
    const auto mark = std::to_string(std::max(24, line(TextRole::body))) + "px";
    sheet += rule("combobox arrow, check, radio", "min-width: " + mark + "; min-height: " + mark + ";");
    // The toolkit's own rows are too low for tired eyes and for a finger.
    sheet += rule("treeview", "-GtkTreeView-vertical-separator: " + std::to_string(betweenRows) + ";");

    auto* screen = gdk_screen_get_default();
    // Nothing fades: a press is answered at once, and a start is done when it looks done. A bar that hides until
    // somebody scrolls does not tell that there is more.
    // The toolkit's own dialog speaks in our size, too, as far as the screen holds it.
    constexpr int letters = 48;
    const auto words =
        fontOf(std::min(px(TextRole::body), wxGetDisplaySize().x / letters), false).GetNativeFontInfoDesc();
    g_object_set(gtk_settings_get_for_screen(screen), "gtk-enable-animations", FALSE, "gtk-overlay-scrolling", FALSE,
                 "gtk-font-name", utf8(words).c_str(), nullptr);
    if (!provider) {
        provider = gtk_css_provider_new();
        gtk_style_context_add_provider_for_screen(screen, GTK_STYLE_PROVIDER(provider),
                                                  GTK_STYLE_PROVIDER_PRIORITY_APPLICATION);
    }
    GError* error = nullptr;
    gtk_css_provider_load_from_data(provider, sheet.c_str(), static_cast<gssize>(sheet.size()), &error);
    if (error) {
        const std::string why = error->message;
        g_error_free(error);
        throw Trouble{TroubleKind::other, "the style sheet: " + why};
    }
}

void useFonts(const std::filesystem::path& config)
{
    static const struct {
        const char* file;
        const char* package;
    } fonts[] = {
        {"/usr/share/fonts/truetype/andika/Andika-Regular.ttf", "fonts-sil-andika"},
        {"/usr/share/fonts/truetype/andika/Andika-Bold.ttf", "fonts-sil-andika"},
        {"/usr/share/fonts/opentype/inter/Inter-Regular.otf", "fonts-inter"},
        {"/usr/share/fonts/opentype/inter/Inter-Bold.otf", "fonts-inter"},
    };
    std::error_code error;
    for (const auto& font : fonts)
        if (!std::filesystem::exists(font.file, error))
            throw Trouble{TroubleKind::notFound,
                          std::string{font.file} + " is missing: install the package " + font.package};
    // Set before the toolkit asks: the system's own list, with its hundreds of fonts and rules, took half of the start.
    auto* list = FcConfigCreate();
    const auto* path = reinterpret_cast<const FcChar8*>(config.c_str());
    if (!list || !FcConfigParseAndLoad(list, path, FcTrue) || !FcConfigBuildFonts(list) || !FcConfigSetCurrent(list))
        throw Trouble{TroubleKind::other, "the list of fonts " + config.string() + " could not be read"};
    FcConfigDestroy(list); // the current one is held by the library
}

void useStyle()
{
    pintu_style_register_resource();
    g_setenv("GTK_THEME", "SatuPintu", TRUE);
}

void styleClass(wxWindow* control, const char* name)
{
    gtk_style_context_add_class(gtk_widget_get_style_context(static_cast<GtkWidget*>(control->GetHandle())), name);
}

void paint(wxWindow* control, const wxColour& background, const wxColour& text)
{
    control->SetBackgroundColour(background);
    control->SetForegroundColour(text);
}

} // namespace pintu
