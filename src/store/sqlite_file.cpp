#include "store/sqlite_file.h"

#include "core/base/system_trouble.h"

#include <array>
#include <cerrno>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <fcntl.h>
#include <fstream>
#include <sys/statvfs.h>
#include <sys/vfs.h>
#include <unistd.h>

namespace pintu {
namespace {

// SQLite file format, 1.3
constexpr std::size_t writeVersionAt = 18;
constexpr std::size_t applicationIdAt = 68;
constexpr char walVersion = 2;

std::filesystem::path logOf(const std::filesystem::path& file)
{
    return file.string() + "-wal";
}

std::int32_t bigEndian(const char* bytes)
{
    std::uint32_t out = 0;
    for (int i = 0; i < 4; ++i) out = out << 8 | static_cast<unsigned char>(bytes[i]);
    return static_cast<std::int32_t>(out);
}

} // namespace

void refuseUnsuitableDisk(const std::filesystem::path& folder)
{
    struct statfs info = {};
    if (statfs(folder.empty() ? "." : folder.c_str(), &info) != 0) return;
    constexpr std::array<unsigned long, 6> networks{
        0x6969,     // NFS
        0xff534d42, // CIFS
        0xfe534d42, // SMB2
        0x01021997, // 9P
        0x00c36400, // CephFS
        0x5346414f, // AFS
    };
    for (const auto type : networks)
        if (static_cast<unsigned long>(info.f_type) == type)
            throw Trouble{TroubleKind::unsuitableDisk, "the folder is on a network file system"};
}

DiskState examineSqliteFile(const std::filesystem::path& file)
{
    std::error_code error;
    if (!std::filesystem::is_regular_file(file, error))
        throw Trouble{TroubleKind::notFound, "there is no database file"};
    refuseUnsuitableDisk(file.parent_path());

    if (faccessat(AT_FDCWD, file.c_str(), R_OK, AT_EACCESS) != 0)
        throw Trouble{TroubleKind::forbidden, "the database file may not be read"};

    struct statvfs info = {};
    const bool readOnly = statvfs(file.c_str(), &info) == 0 && (info.f_flag & ST_RDONLY) != 0;
    return readOnly ? DiskState::readOnly : DiskState::writable;
}

void requireOurs(const std::filesystem::path& file, std::span<const char, sqliteHeaderSize> header)
{
    constexpr std::string_view magic{"SQLite format 3\0", 16};
    if (std::string_view{header.data(), magic.size()} != magic || bigEndian(&header[applicationIdAt]) != applicationId)
        throw Trouble{TroubleKind::notOurs, "the file is not a database of this program"};
    // Where the lock file tells how far the record had come, the record itself is asked: another program (the sqlite3
    // shell) moves the log into the file and removes it, and nothing is lost. Without that nobody can tell.
    std::error_code error;
    const auto size = std::filesystem::file_size(lockFileOf(file), error);
    const bool noted = !error && size > 0;
    if (header[writeVersionAt] == walVersion && !noted && !std::filesystem::exists(logOf(file), error))
        throw Trouble{TroubleKind::lostLog, "the write-ahead log beside the database is missing"};
}

std::filesystem::path lockFileOf(const std::filesystem::path& file)
{
    return file.string() + ".lock";
}

std::filesystem::path followFileOf(const std::filesystem::path& file)
{
    return file.string() + ".follow";
}

void acceptLostLog(const std::filesystem::path& file)
{
    const bool made = std::ofstream{logOf(file), std::ios::app}.is_open();
    std::error_code error;
    if (made) std::filesystem::permissions(logOf(file), std::filesystem::perms{0660}, error);
    requireDone(error, "the rights of the write-ahead log could not be set");
    // and forgets how far the record had come
    if (!made || !std::ofstream{lockFileOf(file), std::ios::trunc}.is_open())
        throw Trouble{troubleKindOf(errno), "a new write-ahead log could not be made"};
}

std::string sqliteUri(const std::filesystem::path& file)
{
    std::string out = "file:";
    std::error_code error; // a program whose working folder has gone
    const auto whole = std::filesystem::absolute(file, error);
    requireDone(error, "the folder of the database could not be found");
    for (const char c : whole.string()) {
        const bool plain = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
                           std::strchr("/-_.~", c) != nullptr;
        if (plain && c != '\0')
            out += c;
        else {
            std::array<char, 4> hex{};
            std::snprintf(hex.data(), hex.size(), "%%%02X", static_cast<unsigned>(static_cast<unsigned char>(c)));
            out += hex.data();
        }
    }
    return out;
}

TemporaryCopy::TemporaryCopy(const std::filesystem::path& file)
{
    std::error_code error;
    const auto folder = std::filesystem::temp_directory_path(error);
    requireDone(error, "there is no folder for temporary files");
    auto name = (folder / "satupintu-XXXXXX").string();
    if (mkdtemp(name.data()) == nullptr) throw Trouble{troubleKindOf(errno), "no folder for a copy of the database"};
    m_folder = name;
    std::filesystem::copy_file(file, this->file(), error);
    const bool logged = !error && std::filesystem::exists(logOf(file), error) && !error;
    if (logged) std::filesystem::copy_file(logOf(file), logOf(this->file()), error);
    if (!error) return;
    std::error_code ignored; // no destructor runs after a constructor that throws
    std::filesystem::remove_all(m_folder, ignored);
    requireDone(error, "the database on a read-only disk could not be copied");
}

TemporaryCopy::~TemporaryCopy()
{
    std::error_code ignored; // a copy that stays behind is swept with the temporary folder
    std::filesystem::remove_all(m_folder, ignored);
}

} // namespace pintu
