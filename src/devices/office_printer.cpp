#include "devices/office_printer.h"

#include "devices/printer_trouble.h"
#include "devices/spooler.h"

#include <algorithm>
#include <cassert>
#include <cctype>
#include <cerrno>
#include <cstdio>
#include <cstdlib>
#include <fcntl.h>
#include <unistd.h>

namespace pintu {
namespace {

bool isPlain(const std::string& name)
{
    return !name.empty() && name.size() <= 80 && name.front() != '.' &&
           std::all_of(name.begin(), name.end(), [](unsigned char c) {
               return c < 0x80 && (std::isalnum(c) || c == '-' || c == '_' || c == '.');
           });
}

[[noreturn]] void fail(int error)
{
    auto fault = PrinterFault::other;
    if (error == ENOENT || error == ENOTDIR || error == EIO) fault = PrinterFault::notReachable;
    if (error == EACCES || error == EPERM || error == EROFS) fault = PrinterFault::refused;
    throw PrinterTrouble{fault, "the folder did not take the paper (errno " + std::to_string(error) + ")"};
}

/// A file that does not bear its name before it is complete.
class NewFile {
public:
    NewFile(const std::filesystem::path& folder, const std::string& name)
        : m_folder{folder}, m_unfinished{folder / ("." + name + ".XXXXXX")}, m_finished{folder / (name + ".pdf")}
    {
        m_file = mkostemp(m_unfinished.data(), O_CLOEXEC);
        if (m_file < 0) fail(errno);
    }
    ~NewFile()
    {
        if (m_file >= 0) close(m_file);
        if (!m_unfinished.empty()) unlink(m_unfinished.c_str());
    }
    NewFile(const NewFile&) = delete;
    NewFile& operator=(const NewFile&) = delete;

    void write(BytesView bytes)
    {
        while (!bytes.empty()) {
            const ssize_t taken = ::write(m_file, bytes.data(), bytes.size());
            if (taken < 0 && errno != EINTR) fail(errno);
            if (taken > 0) bytes = bytes.subspan(static_cast<std::size_t>(taken));
        }
    }

    void finish()
    {
        if (fsync(m_file) != 0 || rename(m_unfinished.c_str(), m_finished.c_str()) != 0) fail(errno);
        m_unfinished.clear();
        // The new name, too, must outlive a power cut.
        const int folder = open(m_folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
        if (folder < 0) fail(errno);
        const int error = fsync(folder) == 0 ? 0 : errno;
        close(folder);
        if (error != 0 && error != EINVAL) fail(error); // some file systems know no such thing
    }

private:
    std::filesystem::path m_folder;
    std::string m_unfinished;
    std::filesystem::path m_finished;
    int m_file = -1;
};

} // namespace

void OfficePrinter::print(const OfficePaper& paper, const std::stop_token& stop) const
{
    assert(isPlain(paper.name));
    if (const auto* queue = std::get_if<PrintQueue>(&m_address)) {
        spool({*queue, paper.name, "application/pdf", paper.pdf, paper.size, std::chrono::minutes{2}}, stop);
        return;
    }
    NewFile file{std::get<PaperFolder>(m_address).path, paper.name};
    file.write(paper.pdf);
    file.finish();
}

} // namespace pintu
