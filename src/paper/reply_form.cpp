#include "paper/reply_form.h"

#include <initializer_list>
#include <string_view>

namespace pintu {

namespace {

/// A form's lines: words, dotted room to write, boxes to tick.
class Form {
public:
    Form(Column& column, double xHeight)
        : m_column{column},
          m_type{.face = Face::staff, .xHeight = xHeight, .mostLines = 3},
          m_line{m_column.page().textHeight(column.width(), "x", m_type) * 1.22}
    {
    }

    /// "Label ........" with `share` of the column's width each; the last takes what is left.
    void blanks(std::initializer_list<std::string_view> labels, std::initializer_list<double> shares)
    {
        double x = m_column.x();
        const double* share = shares.begin();
        for (const std::string_view label : labels) {
            const double width = m_column.width() * *share++;
            blank(x, width - 2, label);
            x += width;
        }
        m_column.gap(m_line);
    }

    /// A row of boxes under a label; wraps.
    void choices(std::string_view label, std::initializer_list<std::string_view> words)
    {
        Page& page = m_column.page();
        const double indent = m_type.xHeight * 13;
        const double side = m_type.xHeight * 1.45;
        const double drop = (m_line - textLine()) / 2;
        page.text(m_column.x(), m_column.y() + drop, indent, label, m_type);
        double x = m_column.x() + indent;
        for (const std::string_view word : words) {
            const bool writeOn = word.ends_with("…");
            const std::string_view name = writeOn ? word.substr(0, word.size() - std::string_view{"…"}.size()) : word;
            const double width = page.textWidth(name, m_type) + 0.5;
            if (x + side + 1 + width > m_column.x() + m_column.width()) {
                x = m_column.x() + indent;
                m_column.gap(m_line);
            }
            page.tickBox(x, m_column.y() + (m_line - side) / 2, side, false);
            page.text(x + side + 1, m_column.y() + drop, width, name, m_type);
            x += side + 1 + width + 2.5;
            if (writeOn) {
                dots(x - 1.5, m_column.x() + m_column.width() - 2);
                x = m_column.x() + m_column.width();
            }
        }
        m_column.gap(m_line);
    }

private:
    double textLine() const { return m_line / 1.22; }

    void blank(double x, double width, std::string_view label)
    {
        Page& page = m_column.page();
        const double taken = page.textWidth(label, m_type) + 0.5;
        page.text(x, m_column.y() + (m_line - textLine()) / 2, taken, label, m_type);
        dots(x + taken + 1, x + width);
    }

    void dots(double from, double to)
    {
        const double y = m_column.y() + m_line * 0.78;
        if (to > from + 2) m_column.page().line(from, y, to, y, 0.12);
    }

    Column& m_column;
    Type m_type;
    double m_line;
};

} // namespace

void drawReplyForm(Column& column, const LetterPage& letter, double xHeight)
{
    Page& page = column.page();
    const Type title{.face = Face::staff, .xHeight = xHeight * 1.2, .bold = true, .mostLines = 1};
    const Type right{.face = Face::staff, .xHeight = xHeight, .bold = true, .align = Align::right, .mostLines = 1};
    const double top = column.y();
    column.text("LEMBAR BALASAN RUJUKAN", title);
    page.text(column.x() + column.width() * 0.42, top + 0.4, column.width() * 0.58,
              letter.slip.slipNumber + " · " + letter.slip.typedCode, right);
    Form form{column, xHeight};
    form.blanks({"Lembaga", "Diterima tanggal", "pukul"}, {0.5, 0.32, 0.18});
    form.blanks({"Petugas penerima", "Nomor berkas di lembaga (tanpa diagnosis)"}, {0.4, 0.6});
    form.choices("Keputusan", {"Diterima", "Diterima sebagian", "Ditolak", "Dialihkan ke…"});
    form.choices("Alasan", {"Kuota penuh", "Bukan kewenangan", "Berkas kurang", "Tidak memenuhi syarat",
                            "Domisili luar", "Sudah dilayani", "Tidak datang", "Kedaluwarsa", "Lainnya…"});
    form.choices("Biaya", {"BPJS", "Jamkesda", "Baznas", "Umum", "Lainnya…"});
    form.blanks({"Layanan yang diberikan"}, {1.0});
    form.blanks({"Tindak lanjut yang diminta"}, {1.0});
    form.blanks({"Selesai tanggal", "Tanda tangan dan stempel"}, {0.4, 0.6});
    column.gap(1);
    std::string where = "Kembalikan kepada " + letter.slip.office;
    if (!letter.slip.phone.empty()) where += ", telepon " + letter.slip.phone;
    column.text(where + ".", {.face = Face::staff, .xHeight = xHeight * 0.95, .mostLines = 2});
}

} // namespace pintu
