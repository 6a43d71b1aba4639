#include "support/escpos_printer.h"

#include <algorithm>

namespace pintu {

namespace {

constexpr int lineFeed = 30; // dots: the line spacing after ESC @ (1/6 inch, rounded down)

class Printer {
public:
    Printer(BytesView bytes, int headDots) : m_bytes{bytes}, m_width{headDots} {}

    PrintedPapers print()
    {
        if (m_bytes.size() < 2 || m_bytes[0] != 0x1b || m_bytes[1] != '@') throw EscposError{"no ESC @", 0};
        while (m_at < m_bytes.size()) command();
        if (!m_rows.empty()) throw EscposError{"paper left uncut", m_at};
        return std::move(m_printed);
    }

private:
    std::uint8_t next()
    {
        if (m_at >= m_bytes.size()) throw EscposError{"data cut short", m_begin};
        return m_bytes[m_at++];
    }

    void command()
    {
        m_begin = m_at;
        const std::uint8_t lead = next();
        if (lead == '\n') return feed(lineFeed);
        const std::uint8_t name = lead == 0x1b || lead == 0x1d ? next() : std::uint8_t{0};
        if (lead == 0x1b && name == '@') return;
        if (lead == 0x1b && name == 'd') return feed(next() * lineFeed);
        if (lead == 0x1d && name == 'v') return raster();
        if (lead == 0x1d && name == 'V') return cut();
        throw EscposError{"unknown command " + std::to_string(lead) + " " + std::to_string(name), m_begin};
    }

    void feed(int dots)
    {
        m_rows.insert(m_rows.end(), static_cast<std::size_t>(dots), Row(static_cast<std::size_t>(m_width), 255));
    }

    void raster()
    {
        if (next() != '0') throw EscposError{"not GS v 0", m_begin};
        if (next() != 0) throw EscposError{"a raster that is not drawn dot by dot", m_begin};
        const int across = next();
        const int rowBytes = across + 256 * next();
        const int down = next();
        const int rows = down + 256 * next();
        if (rowBytes == 0 || rows == 0) throw EscposError{"an empty raster", m_begin};
        if (rowBytes > (m_width + 7) / 8) throw EscposError{"a raster wider than the head", m_begin};
        for (int y = 0; y < rows; ++y) {
            Row row(static_cast<std::size_t>(m_width), 255);
            for (int x = 0; x < rowBytes * 8; x += 8) {
                const std::uint8_t byte = next();
                for (int bit = 0; bit < 8; ++bit)
                    if ((byte >> (7 - bit) & 1) != 0 && x + bit < m_width) row[static_cast<std::size_t>(x + bit)] = 0;
            }
            m_rows.push_back(std::move(row));
        }
    }

    void cut()
    {
        if (next() != 66) throw EscposError{"a cut that is not GS V 66", m_begin};
        next(); // fed from the head to the knife and n dots further: nothing is printed there
        Bitmap paper{m_width, static_cast<int>(m_rows.size())};
        for (int y = 0; y < paper.height(); ++y)
            std::copy(m_rows[static_cast<std::size_t>(y)].begin(), m_rows[static_cast<std::size_t>(y)].end(),
                      paper.row(y));
        m_printed.papers.push_back(std::move(paper));
        ++m_printed.cuts;
        m_rows.clear();
    }

    using Row = std::vector<std::uint8_t>;
    BytesView m_bytes;
    int m_width;
    std::size_t m_at = 0;
    std::size_t m_begin = 0;
    std::vector<Row> m_rows;
    PrintedPapers m_printed;
};

} // namespace

PrintedPapers printEscpos(BytesView bytes, int headDots)
{
    return Printer{bytes, headDots}.print();
}

} // namespace pintu
