#include "office/witness.h"

#include "core/base/encoding.h"
#include "core/record/office_events.h"
#include "seal/cose_sign1.h"
#include "store/sql_office.h"

#include <cstdlib>
#include <fcntl.h>
#include <linux/fs.h>
#include <sstream>
#include <sys/ioctl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace pintu {
namespace {

std::filesystem::path fromEnvironment(const char* name)
{
    const char* value = std::getenv(name);
    return value && *value ? value : "";
}

std::filesystem::path strongFolder(const SiteConfig& config)
{
    if (!config.witness.empty()) return config.witness;
    const auto named = fromEnvironment("SATUPINTU_WITNESS");
    return named.empty() ? "/var/lib/satupintu/witness" : named;
}

std::filesystem::path weakFolder()
{
    if (const auto state = fromEnvironment("XDG_STATE_HOME"); !state.empty()) return state / "satupintu" / "witness";
    const auto home = fromEnvironment("HOME");
    return home.empty() ? home : home / ".local" / "state" / "satupintu" / "witness";
}

bool append(const std::filesystem::path& file, int flags, const std::string& line)
{
    const int descriptor = open(file.c_str(), O_WRONLY | O_APPEND | O_CLOEXEC | O_NOFOLLOW | flags, 0600);
    if (descriptor < 0) return false;
    // One write of a line: those of several programs do not mix.
    const bool written = write(descriptor, line.data(), line.size()) == static_cast<ssize_t>(line.size());
    close(descriptor);
    return written;
}

} // namespace

Witness::Witness(const std::string& firstHash, const SiteConfig& config)
{
    constexpr std::size_t enough = 32; // hexadecimal digits
    const auto name = firstHash.substr(0, enough) + ".heads";
    m_strong = strongFolder(config) / name;
    if (const auto folder = weakFolder(); !folder.empty()) m_weak = folder / name;
}

std::optional<Witness> Witness::of(Database& database, const SiteConfig& config)
{
    const auto first = SqlOffice{database}.firstHash();
    return first ? std::optional{Witness{*first, config}} : std::nullopt;
}

void Witness::sign(Database& database, Journal& journal, const SiteKeys& keys) const
{
    HeadSigned out;
    {
        Database::Reading oneState{database};
        const auto head = journal.head().value();
        const auto access = SqlOffice{database}.accessHead();
        out = {journal.site(), head.epoch, head.seq, {head.hash.begin(), head.hash.end()}, access.seq, access.hash, {}};
    }
    note(signCose(keys.signing, SqlOffice::headPayload(out)));
}

void Witness::note(BytesView signedHead) const noexcept
{
    try {
        // What a power cut or a full disk left half written stands before it in a line of its own.
        const auto line = "\n" + toBase64(signedHead) + "\n";
        if (append(m_strong, 0, line) || m_weak.empty()) return;
        std::error_code ignored; // then the file cannot be opened
        std::filesystem::create_directories(m_weak.parent_path(), ignored);
        append(m_weak, O_CREAT, line);
    } catch (const std::exception&) {
        // Out of memory, or a path that cannot be: the next head is noted as well.
    }
}

std::vector<Bytes> Witness::read() const
{
    constexpr std::size_t largest = 256 * 1024 * 1024; // some tens of years
    std::vector<Bytes> out;
    for (const auto& file : {m_weak, m_strong}) {
        std::error_code error;
        if (file.empty() || !std::filesystem::is_regular_file(file, error)) continue;
        const auto bytes = readFile(file, largest);
        std::istringstream lines{std::string{bytes.begin(), bytes.end()}};
        for (std::string line; std::getline(lines, line) && !lines.eof();)
            if (!line.empty()) out.push_back(fromBase64(line).value_or(Bytes{}));
    }
    return out;
}

std::vector<std::string> Witness::commandsForRoot() const
{
    const auto quoted = [](const std::filesystem::path& path) {
        std::string out = "'";
        for (const char c : path.string()) out += c == '\'' ? "'\\''" : std::string{c};
        return out + "'";
    };
    const auto folder = quoted(m_strong.parent_path());
    const auto file = quoted(m_strong);
    const auto staff = std::to_string(getegid());
    return {"id satupintu-witness >/dev/null 2>&1 || useradd --system --shell /usr/sbin/nologin satupintu-witness",
            "install -d -o satupintu-witness -g " + staff + " -m 0750 " + folder,
            "touch " + file,
            "chown satupintu-witness:" + staff + " " + file,
            "chmod 0660 " + file,
            "chattr +a " + file};
}

Witness::Strength Witness::strength() const
{
    std::error_code error;
    const bool weak = !m_weak.empty() && std::filesystem::exists(m_weak, error);
    const int descriptor = open(m_strong.c_str(), O_RDONLY | O_CLOEXEC);
    if (descriptor < 0) return weak ? Strength::weak : Strength::none;
    struct stat about = {};
    int flags = 0;
    const bool strong = fstat(descriptor, &about) == 0 && about.st_uid != geteuid() &&
                        ioctl(descriptor, FS_IOC_GETFLAGS, &flags) == 0 && (flags & FS_APPEND_FL) != 0;
    close(descriptor);
    return strong ? Strength::strong : Strength::weak;
}

} // namespace pintu
