#pragma once

#include "core/registry/table_rows.h"
#include "sheets/markup.h"
#include "sheets/spooled_texts.h"

#include <cstdint>
#include <memory>
#include <string>
#include <vector>
#include <zip.h>

namespace pintu {

/// One part of a workbook, unpacked as it is read.
class XlsxPart {
public:
    /// Throws BadTable where there is none, or where it promises to be far larger than it is packed.
    XlsxPart(zip_t* archive, const std::string& name);
    std::int64_t size() const { return m_size; }
    std::int64_t done() const { return m_done; }
    /// The next bytes; empty at the end.
    std::string_view read();
    /// Reads it to its end.
    void readInto(MarkupSink& sink);

private:
    struct Close {
        void operator()(zip_file_t* file) const { zip_fclose(file); }
    };
    std::unique_ptr<zip_file_t, Close> m_file;
    std::int64_t m_size = 0;
    std::int64_t m_done = 0;
    std::string m_buffer;
};

/// What stands in a workbook beside its sheets: which sheet is the first one shown, its texts, which formats are those
/// of dates.
class XlsxBook {
public:
    /// Takes the descriptor over.
    explicit XlsxBook(int descriptor);

    std::unique_ptr<XlsxPart> sheet() { return std::make_unique<XlsxPart>(m_archive.get(), m_sheet); }
    std::string text(std::int64_t number) { return m_texts.text(number); }
    bool isDate(std::size_t style) const { return style < m_dates.size() && m_dates[style]; }
    bool from1904() const { return m_from1904; }

private:
    struct Close {
        void operator()(zip_t* archive) const { zip_discard(archive); }
    };
    std::unique_ptr<zip_t, Close> m_archive;
    std::string m_sheet;
    SpooledTexts m_texts;
    std::vector<bool> m_dates; ///< by style
    bool m_from1904 = false;
};

} // namespace pintu
