#include "sheets/xlsx_book.h"

#include <algorithm>
#include <charconv>
#include <map>
#include <set>
#include <unistd.h>

namespace pintu {
namespace {

std::string_view valueOf(const MarkupSink::Attributes& attributes, std::string_view name)
{
    for (const auto& [key, value] : attributes)
        if (key == name) return value;
    return {};
}

int numberOf(std::string_view text)
{
    int out = 0;
    std::from_chars(text.data(), text.data() + text.size(), out);
    return out;
}

/// The first sheet that is shown, and from which year days count.
struct Sheets final : MarkupSink {
    void begin(std::string_view element, const Attributes& attributes) override
    {
        if (element == "workbookPr") {
            const auto value = valueOf(attributes, "date1904");
            from1904 = value == "1" || value == "true";
        }
        if (element != "sheet" || !first.empty()) return;
        const auto state = valueOf(attributes, "state");
        if (state.empty() || state == "visible") first = valueOf(attributes, "id");
    }
    void end(std::string_view) override {}
    void text(std::string_view) override {}
    std::string first; ///< the id of its relationship
    bool from1904 = false;
};

/// Where a workbook's parts are.
struct Relations final : MarkupSink {
    void begin(std::string_view element, const Attributes& attributes) override
    {
        if (element != "Relationship") return;
        auto target = std::string{valueOf(attributes, "Target")};
        target = target.starts_with('/') ? target.substr(1) : "xl/" + target;
        byId[std::string{valueOf(attributes, "Id")}] = target;
        const auto type = valueOf(attributes, "Type");
        byType[std::string{type.substr(std::min(type.size(), type.rfind('/') + 1))}] = target;
    }
    void end(std::string_view) override {}
    void text(std::string_view) override {}
    std::map<std::string, std::string> byId;
    std::map<std::string, std::string> byType; ///< "sharedStrings", "styles"
};

/// Which formats show a number as a day (ECMA-376, 18.8.30).
struct Styles final : MarkupSink {
    void begin(std::string_view element, const Attributes& attributes) override
    {
        if (element == "numFmt" && isDateFormat(valueOf(attributes, "formatCode")))
            own.insert(numberOf(valueOf(attributes, "numFmtId")));
        if (element == "cellXfs") inside = true;
        if (element == "xf" && inside) {
            const int format = numberOf(valueOf(attributes, "numFmtId"));
            const bool builtIn = (format >= 14 && format <= 17) || format == 22 || (format >= 27 && format <= 36) ||
                                 (format >= 50 && format <= 58);
            dates.push_back(builtIn || own.contains(format));
        }
    }
    void end(std::string_view element) override
    {
        if (element == "cellXfs") inside = false;
    }
    void text(std::string_view) override {}

    /// A day or a year outside of quotes and brackets.
    static bool isDateFormat(std::string_view code)
    {
        char open = 0;
        for (std::size_t i = 0; i < code.size(); ++i) {
            const char c = code[i];
            if (open != 0) {
                if (c == open) open = 0;
            } else if (c == '"') {
                open = '"';
            } else if (c == '[') {
                open = ']';
            } else if (c == '\\') {
                ++i;
            } else if (c == 'd' || c == 'D' || c == 'y' || c == 'Y') {
                return true;
            }
        }
        return false;
    }

    std::set<int> own;
    bool inside = false;
    std::vector<bool> dates;
};

/// Texts of cells; how a word is to be pronounced (rPh) is none.
struct Texts final : MarkupSink {
    explicit Texts(SpooledTexts& to) : spooled{to} {}
    void begin(std::string_view element, const Attributes&) override
    {
        if (element == "si") gathered.clear();
        if (element == "rPh") pronounced = true;
        inside = element == "t" && !pronounced;
    }
    void end(std::string_view element) override
    {
        inside = false;
        if (element == "rPh") pronounced = false;
        if (element != "si" || failed) return;
        try {
            spooled.add(gathered);
        } catch (const Trouble&) {
            failed = std::current_exception(); // not through libxml2
        }
    }
    void text(std::string_view text) override
    {
        if (inside) gathered += text;
    }
    SpooledTexts& spooled;
    std::string gathered;
    bool inside = false;
    bool pronounced = false;
    std::exception_ptr failed;
};

bool holds(zip_t* archive, const std::string& name)
{
    return zip_name_locate(archive, name.c_str(), 0) >= 0;
}

} // namespace

XlsxPart::XlsxPart(zip_t* archive, const std::string& name)
{
    // Sheets are packed to a tenth, a column of equal cells to a hundredth.
    constexpr std::uint64_t mostTimes = 400;
    constexpr std::uint64_t anyway = 64 * 1024 * 1024;
    zip_stat_t status;
    zip_stat_init(&status);
    if (zip_stat(archive, name.c_str(), 0, &status) != 0) throw BadTable{TableFault::damaged};
    if (status.size > anyway && status.size / mostTimes > status.comp_size) throw BadTable{TableFault::tooManyBytes};
    m_file.reset(zip_fopen(archive, name.c_str(), 0));
    if (!m_file) throw BadTable{TableFault::damaged};
    m_size = static_cast<std::int64_t>(status.size);
    constexpr std::size_t atOnce = 64 * 1024;
    m_buffer.resize(atOnce);
}

std::string_view XlsxPart::read()
{
    const auto got = zip_fread(m_file.get(), m_buffer.data(), m_buffer.size());
    if (got < 0) throw BadTable{TableFault::damaged};
    m_done += got;
    if (got > 0 && m_done > m_size) throw BadTable{TableFault::tooManyBytes};
    return std::string_view{m_buffer}.substr(0, static_cast<std::size_t>(got));
}

void XlsxPart::readInto(MarkupSink& sink)
{
    Markup markup{Markup::Kind::xml, sink};
    for (auto bytes = read(); !bytes.empty(); bytes = read())
        if (!markup.feed(bytes)) throw BadTable{TableFault::damaged};
    if (!markup.finish()) throw BadTable{TableFault::damaged};
}

XlsxBook::XlsxBook(int descriptor)
{
    int error = 0;
    m_archive.reset(zip_fdopen(descriptor, 0, &error));
    if (!m_archive) {
        close(descriptor);
        throw BadTable{TableFault::damaged};
    }
    if (!holds(m_archive.get(), "xl/workbook.xml")) throw BadTable{TableFault::notATable};
    Sheets sheets;
    XlsxPart{m_archive.get(), "xl/workbook.xml"}.readInto(sheets);
    Relations relations;
    XlsxPart{m_archive.get(), "xl/_rels/workbook.xml.rels"}.readInto(relations);
    m_from1904 = sheets.from1904;
    const auto sheet = relations.byId.find(sheets.first);
    if (sheet == relations.byId.end()) throw BadTable{TableFault::noSheet};
    m_sheet = sheet->second;
    if (const auto styles = relations.byType.find("styles"); styles != relations.byType.end()) {
        Styles read;
        XlsxPart{m_archive.get(), styles->second}.readInto(read);
        m_dates = std::move(read.dates);
    }
    if (const auto texts = relations.byType.find("sharedStrings"); texts != relations.byType.end()) {
        Texts read{m_texts};
        XlsxPart{m_archive.get(), texts->second}.readInto(read);
        if (read.failed) std::rethrow_exception(read.failed);
    }
    m_texts.finish();
}

} // namespace pintu
