#include "office/backup_key.h"

#include "core/base/encoding.h"
#include "core/base/system_trouble.h"
#include "office/key_desk.h"
#include "office/site_config.h"

#include <algorithm>
#include <cerrno>
#include <fcntl.h>
#include <sstream>
#include <unistd.h>
#include <vector>

namespace pintu {
namespace {

constexpr std::string_view title = "SatuPintu backup key 1";
constexpr std::string_view lockTitle = "SatuPintu backup lock 1";
constexpr std::size_t largest = 4096;

std::filesystem::path lockFile(const std::filesystem::path& office)
{
    return office / "backup.public-key";
}

/// Hexadecimal digits in groups of four, as they are read out and typed.
std::string grouped(BytesView bytes)
{
    const auto digits = toHex(bytes);
    std::string out;
    for (std::size_t at = 0; at < digits.size(); at += 4) out += (at > 0 ? " " : "") + digits.substr(at, 4);
    return out;
}

std::string checkOf(const BackupKey& key)
{
    Bytes all(key.site.begin(), key.site.end());
    all.insert(all.end(), key.signer.bytes.begin(), key.signer.bytes.end());
    all.insert(all.end(), key.secret.view().begin(), key.secret.view().end());
    const auto digest = sha256(all);
    wipe(all.data(), all.size());
    return grouped(BytesView{digest}.first(4));
}

template <std::size_t n>
bool readInto(std::span<std::uint8_t, n> out, std::string text)
{
    std::erase_if(text, [](char c) { return c == ' ' || c == '\t' || c == '\r'; });
    std::transform(text.begin(), text.end(), text.begin(),
                   [](char c) { return c >= 'A' && c <= 'F' ? static_cast<char>(c - 'A' + 'a') : c; });
    auto bytes = fromHex(text);
    const bool fits = bytes && bytes->size() == n;
    if (fits) std::copy(bytes->begin(), bytes->end(), out.begin());
    if (bytes) wipe(bytes->data(), bytes->size());
    return fits;
}

/// What follows a word at the beginning of a line.
std::string after(const std::vector<std::string>& lines, std::string_view word)
{
    for (const auto& line : lines)
        if (line.starts_with(word)) return line.substr(word.size());
    return {};
}

} // namespace

BackupKey BackupKey::make(const std::string& site, const PublicKey& signer, Entropy& entropy)
{
    BackupKey out{site, signer, {}};
    entropy.fill(out.secret.view());
    return out;
}

std::string BackupKey::text() const
{
    return std::string{title} + "\noffice " + site + "\nsigned by " + grouped(signer.bytes) + "\nopens " +
           grouped(secret.view()) + "\ncheck " + checkOf(*this) + "\n";
}

std::optional<BackupKey> BackupKey::parse(std::string_view text)
{
    std::istringstream in{std::string{text}};
    std::vector<std::string> lines;
    for (std::string line; std::getline(in, line);) {
        line.erase(line.find_last_not_of(" \t\r") + 1);
        if (!line.empty()) lines.push_back(line);
    }
    BackupKey out;
    out.site = after(lines, "office ");
    std::array<std::uint8_t, 4> check{};
    if (lines.empty() || lines.front() != title || !readInto(std::span{out.signer.bytes}, after(lines, "signed by ")) ||
        !readInto(out.secret.view(), after(lines, "opens ")) || !readInto(std::span{check}, after(lines, "check ")) ||
        checkOf(out) != grouped(check))
        return {};
    return out;
}

BackupKey makeBackupKey(const std::filesystem::path& office, const std::filesystem::path& keyFile, Entropy& entropy)
{
    const auto key = BackupKey::make(readSiteConfig(office).site, loadKeys(office).signing.publicKey(), entropy);
    // The private half first: a lock without its key would make copies that nobody can open.
    const int descriptor = open(keyFile.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
    if (descriptor < 0) throw Trouble{troubleKindOf(errno), "the backup key could not be written"};
    const auto text = key.text();
    const bool written =
        write(descriptor, text.data(), text.size()) == static_cast<ssize_t>(text.size()) && fsync(descriptor) == 0;
    const int error = errno;
    close(descriptor);
    if (!written) {
        unlink(keyFile.c_str());
        throw Trouble{troubleKindOf(error), "the backup key could not be written"};
    }
    writeFile(lockFile(office), bytesOf(std::string{lockTitle} + "\n" + toHex(lockOf(key.secret).bytes) + "\n"));
    return key;
}

bool hasBackupLock(const std::filesystem::path& office)
{
    std::error_code error;
    return std::filesystem::exists(lockFile(office), error);
}

CopyLock backupLockOf(const std::filesystem::path& office)
{
    const auto bytes = readFile(lockFile(office), largest);
    std::istringstream in{std::string{bytes.begin(), bytes.end()}};
    std::string first;
    std::string second;
    CopyLock out;
    if (!std::getline(in, first) || first != lockTitle || !std::getline(in, second) ||
        !readInto(std::span{out.bytes}, second))
        throw Trouble{TroubleKind::damaged, "the public half of the backup key cannot be read"};
    return out;
}

BackupKey readBackupKey(const std::filesystem::path& keyFile)
{
    auto bytes = readFile(keyFile, largest);
    auto out = BackupKey::parse({reinterpret_cast<const char*>(bytes.data()), bytes.size()});
    wipe(bytes.data(), bytes.size());
    if (!out) throw Trouble{TroubleKind::badInput, "this is no backup key, or it was not typed as it stands on paper"};
    return *out;
}

} // namespace pintu
