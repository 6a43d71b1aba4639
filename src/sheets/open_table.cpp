#include "sheets/open_table.h"

#include "core/base/system_trouble.h"
#include "sheets/csv_table.h"
#include "sheets/html_table.h"
#include "sheets/xlsx_table.h"

#include <algorithm>
#include <cerrno>
#include <fcntl.h>
#include <string>
#include <string_view>
#include <sys/stat.h>
#include <unistd.h>

namespace pintu {
namespace {

/// Closes what nobody took over.
class Descriptor {
public:
    explicit Descriptor(int number) : m_number{number} {}
    ~Descriptor()
    {
        if (m_number >= 0) close(m_number);
    }
    Descriptor(const Descriptor&) = delete;
    Descriptor& operator=(const Descriptor&) = delete;
    int get() const { return m_number; }
    int release() { return std::exchange(m_number, -1); }

private:
    int m_number;
};

std::string beginningOf(int descriptor, std::size_t length)
{
    std::string out(length, '\0');
    const auto got = pread(descriptor, out.data(), out.size(), 0);
    out.resize(got > 0 ? static_cast<std::size_t>(got) : 0);
    return out;
}

/// The container of old Excel files, and of new ones with a password.
TableFault faultOfOldContainer(int descriptor)
{
    constexpr std::size_t looked = 1024 * 1024;
    static constexpr std::string_view marker{"E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0", 32};
    return beginningOf(descriptor, looked).find(marker) != std::string::npos ? TableFault::locked
                                                                             : TableFault::oldExcel;
}

bool isPage(std::string_view text)
{
    std::string small;
    for (const char c : text) small += c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    for (const std::string_view sign : {"<html", "<table", "<!doctype html", "<head", "<meta", "<style", "<div"})
        if (small.find(sign) != std::string::npos) return true;
    return false;
}

bool isText(std::string_view text)
{
    return std::none_of(text.begin(), text.end(), [](char c) {
        const auto byte = static_cast<unsigned char>(c);
        return byte < 0x20 && c != '\t' && c != '\n' && c != '\r' && c != '\f';
    });
}

} // namespace

std::unique_ptr<TableRows> openTable(const std::filesystem::path& file)
{
    constexpr std::size_t looked = 4096;
    Descriptor in{open(file.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK)}; // a pipe without a writer must not hold us
    if (in.get() < 0) throw Trouble{troubleKindOf(errno), "a list could not be opened"};
    struct stat status {};
    if (fstat(in.get(), &status) != 0 || !S_ISREG(status.st_mode)) throw BadTable{TableFault::notARegularFile};
    const auto begin = beginningOf(in.get(), looked);
    std::string_view text{begin};
    if (text.empty()) throw BadTable{TableFault::empty};
    if (text.starts_with("PK\x03\x04")) return std::make_unique<XlsxTable>(in.release());
    if (text.starts_with("\xD0\xCF\x11\xE0")) throw BadTable{faultOfOldContainer(in.get())};
    if (text.starts_with("\xFF\xFE") || text.starts_with("\xFE\xFF")) throw BadTable{TableFault::utf16};
    if (text.starts_with("%PDF") || !isText(text)) throw BadTable{TableFault::notATable};
    if (text.starts_with("\xEF\xBB\xBF")) text.remove_prefix(3);
    text.remove_prefix(std::min(text.find_first_not_of(" \t\r\n"), text.size()));
    if (text.empty()) throw BadTable{TableFault::empty};
    if (text.front() != '<') return std::make_unique<CsvTable>(in.release());
    if (!isPage(text)) throw BadTable{TableFault::notATable};
    return std::make_unique<HtmlTable>(in.release());
}

} // namespace pintu
