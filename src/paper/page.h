#pragma once

#include "paper/bitmap.h"
#include "paper/fonts.h"
#include "paper/qr_image.h"

#include <filesystem>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

struct _cairo;

namespace pintu {

/// Dots of a thermal head in a millimetre (203 dpi).
inline constexpr int dotsPerMm = 8;

enum class Align { left, centre, right };

/// How a piece of text looks. Sizes are heights of a small x, because that is what decides whether a text can be read.
struct Type {
    Face face = Face::resident;
    double xHeight = 2.5; ///< mm
    bool bold = false;
    Align align = Align::left;
    double leading = 1.32; ///< from line to line, in ems
    int mostLines = 12;    ///< what is longer ends in an ellipsis
    double tracking = 0;   ///< added between letters, in ems
};

/// Paper that is printed on. Rolls are as long as what stands on them.
struct PaperSize {
    double width;       ///< mm that can be printed on
    double height;      ///< mm; 0 for a roll
    double paperMargin; ///< mm at each side that belong to the paper but cannot be printed on (rolls)
    double textScale;   ///< text on narrow paper is this much smaller than its Type says
};
inline constexpr PaperSize roll80{72, 0, 4, 1};
inline constexpr PaperSize roll58{48, 0, 5, 0.84};
inline constexpr PaperSize sheetA4{210, 297, 0, 1};
inline constexpr PaperSize sheetA5{148, 210, 0, 1};
inline constexpr PaperSize sheetF4{215, 330, 0, 1};

/// A rectangle in millimetres.
struct Box {
    double x = 0, y = 0, width = 0, height = 0;
};

/// One page, drawn once in millimetres from its upper left corner and shown on any device: text stays text in a PDF and
/// becomes dots for a thermal head. It belongs to the thread that draws it, as its fonts do. Text is cleaned by
/// printableText(), wraps at its width and is never cut at its sides.
class Page {
public:
    explicit Page(PaperSize paper) : m_paper{paper} {}

    PaperSize paper() const { return m_paper; }
    double width() const { return m_paper.width; }
    /// Of a roll: as far as it has been drawn on.
    double height() const;

    /// Draws text whose first line begins at y; answers the height it took.
    double text(double x, double y, double width, std::string_view text, const Type& type);
    double textHeight(double width, std::string_view text, const Type& type) const;
    /// The width of a text on one line.
    double textWidth(std::string_view text, const Type& type) const;
    /// The type, made smaller until the text stays on one line of this width.
    Type fitted(std::string_view text, Type type, double width) const;

    void line(double x1, double y1, double x2, double y2, double thickness);
    void dashes(double x1, double y1, double x2, double y2, double thickness);
    void frame(const Box& box, double thickness);
    void disc(double x, double y, double radius);
    /// A box to tick, ticked or empty.
    void tickBox(double x, double y, double side, bool ticked);
    /// Draws a symbol with its upper left module at (x, y), rounded to whole dots, `dots` dots a module. The caller
    /// keeps the quiet zone free.
    void code(double x, double y, const QrSymbol& symbol, int dots);
    /// A PNG file, stretched over the box; nothing where it cannot be read. For eyes: no head of a receipt printer.
    void picture(const std::filesystem::path& png, const Box& box);
    /// The width and height of such a picture in dots of its own; 0 where it cannot be read.
    static Box pictureSize(const std::filesystem::path& png);
    /// A roll reaches at least to y.
    void reach(double y);

    /// The page as a thermal head prints it: 8 dots a millimetre, black and white.
    Bitmap raster() const;
    /// Texts of the QR codes drawn, in order.
    const std::vector<std::string>& codes() const { return m_codes; }
    /// Where text and codes (with their quiet zones) stand: no two may overlap.
    const std::vector<Box>& taken() const { return m_taken; }

    /// For writers of whole documents: draws the page into a cairo context whose unit is the dot.
    void show(_cairo* onto) const;

private:
    PaperSize m_paper;
    double m_reached = 0;
    /// What was drawn, in order. Not a recording surface of cairo: 1.16 keeps memory for ever, about 26 KB a ticket,
    /// whenever it paints one onto a PDF.
    std::vector<std::function<void(_cairo*)>> m_drawn;
    std::vector<std::string> m_codes;
    std::vector<Box> m_taken;
};

/// Writes from the top of a page downwards in one column.
class Column {
public:
    Column(Page& page, double x, double width, double y) : m_page{page}, m_x{x}, m_width{width}, m_y{y} {}

    void text(std::string_view text, const Type& type);
    void gap(double mm) { m_y += mm; }
    void rule(double thickness);
    void cutLine();
    /// A code in the middle, with the quiet zone around it; `dots` make a module.
    void code(const QrSymbol& symbol, int dots);

    double y() const { return m_y; }
    double x() const { return m_x; }
    double width() const { return m_width; }
    Page& page() { return m_page; }

private:
    Page& m_page;
    double m_x;
    double m_width;
    double m_y;
};

} // namespace pintu
