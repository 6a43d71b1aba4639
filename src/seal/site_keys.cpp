#include "seal/site_keys.h"

#include "core/base/cbor.h"
#include "core/base/system_trouble.h"
#include "seal/sealed_words.h"

#include <sodium.h>

#include <algorithm>
#include <cerrno>
#include <fcntl.h>
#include <stdio.h> // renameat2
#include <sys/stat.h>
#include <system_error>
#include <unistd.h>

namespace pintu {
namespace {

constexpr std::string_view plainMagic = "SatuPintu site key";
constexpr std::string_view sealedMagic = "SatuPintu sealed site key";
constexpr std::int64_t version = 1;
constexpr std::size_t maxFileSize = 4096;
constexpr std::size_t minPassphrase = 12;
constexpr std::size_t saltSize = crypto_pwhash_SALTBYTES;

/// Bytes that hold secrets, wiped when they go.
struct SecretBytes {
    Bytes bytes;

    explicit SecretBytes(Bytes content) : bytes{std::move(content)} {}
    SecretBytes(const SecretBytes&) = delete;
    SecretBytes& operator=(const SecretBytes&) = delete;
    ~SecretBytes() { wipe(bytes.data(), bytes.size()); }
};

class FileDescriptor {
public:
    explicit FileDescriptor(int number) : m_number{number} {}
    FileDescriptor(const FileDescriptor&) = delete;
    FileDescriptor& operator=(const FileDescriptor&) = delete;
    ~FileDescriptor()
    {
        if (m_number >= 0) ::close(m_number);
    }
    int number() const { return m_number; }
    bool isOpen() const { return m_number >= 0; }

private:
    int m_number;
};

[[noreturn]] void failed(int error, const std::string& what, const std::filesystem::path& path)
{
    throw Trouble{troubleKindOf(error), what + " " + path.string() + ": " + std::generic_category().message(error)};
}

Bytes encode(const SiteKeys& keys, std::string_view site)
{
    cbor::Writer out;
    out.array(6);
    out.text(plainMagic);
    out.integer(version);
    out.text(site);
    out.bytes(keys.signing.seed().view());
    out.bytes(keys.wrapping.view());
    out.bytes(keys.index.view());
    return std::move(out).result();
}

Secret secretFrom(cbor::Reader& in)
{
    const auto bytes = in.bytes();
    if (bytes.size() == Secret::size) return Secret{bytes.first<Secret::size>()};
    in.fail();
    return {};
}

SiteKeys decode(BytesView bytes, std::string_view site)
{
    cbor::Reader in{bytes};
    const bool shape = in.array() == 6 && in.text() == plainMagic && in.integer() == version;
    const auto owner = in.text();
    const Secret seed = secretFrom(in);
    const Secret wrapping = secretFrom(in);
    const Secret index = secretFrom(in);
    if (!shape || !in.finished()) throw Trouble{TroubleKind::damaged, "the site's key file is damaged"};
    if (owner != site) throw Trouble{TroubleKind::wrongKey, "the site's key file belongs to " + std::string{owner}};
    return {SigningKey{seed}, wrapping, index};
}

Secret keyFrom(std::string_view passphrase, std::span<const std::uint8_t, saltSize> salt)
{
    Secret out;
    if (crypto_pwhash(out.view().data(), Secret::size, passphrase.data(), passphrase.size(), salt.data(),
                      crypto_pwhash_OPSLIMIT_MODERATE, crypto_pwhash_MEMLIMIT_MODERATE,
                      crypto_pwhash_ALG_ARGON2ID13) != 0)
        throw Trouble{TroubleKind::other, "not enough memory to stretch a passphrase (256 MiB)"};
    return out;
}

std::size_t characters(std::string_view utf8)
{
    return static_cast<std::size_t>(std::ranges::count_if(utf8, [](char c) { return (c & 0xc0) != 0x80; }));
}

void writeAll(int file, BytesView bytes, const std::filesystem::path& path)
{
    while (!bytes.empty()) {
        const auto written = ::write(file, bytes.data(), bytes.size());
        if (written < 0 && errno == EINTR) continue;
        if (written < 0) failed(errno, "cannot write", path);
        bytes = bytes.subspan(static_cast<std::size_t>(written));
    }
    if (::fsync(file) != 0) failed(errno, "cannot write", path);
}

/// A file of its own beside the real one, gone again unless it is renamed.
class TemporaryFile {
public:
    explicit TemporaryFile(const std::filesystem::path& beside)
        : m_path{beside.string() + ".XXXXXX"}, m_file{::mkostemp(m_path.data(), O_CLOEXEC)} // mode 0600
    {
        if (!m_file.isOpen()) failed(errno, "cannot write beside", beside);
    }
    TemporaryFile(const TemporaryFile&) = delete;
    TemporaryFile& operator=(const TemporaryFile&) = delete;
    ~TemporaryFile()
    {
        if (!m_renamed) ::unlink(m_path.c_str());
    }
    void write(BytesView bytes) { writeAll(m_file.number(), bytes, m_path); }
    void rename(const std::filesystem::path& target)
    {
        if (::renameat2(AT_FDCWD, m_path.c_str(), AT_FDCWD, target.c_str(), RENAME_NOREPLACE) != 0)
            failed(errno, "cannot make", target);
        m_renamed = true;
    }

private:
    std::string m_path;
    FileDescriptor m_file;
    bool m_renamed = false;
};

} // namespace

SiteKeys SiteKeys::make(Entropy& entropy)
{
    Secret seed;
    Secret wrapping;
    Secret index;
    for (Secret* secret : {&seed, &wrapping, &index}) entropy.fill(secret->view());
    return {SigningKey{seed}, wrapping, index};
}

SiteKeys SiteKeys::load(const std::filesystem::path& file, std::string_view site)
{
    const FileDescriptor in{::open(file.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK)};
    if (!in.isOpen()) failed(errno, "cannot open", file);
    struct stat about {};
    if (::fstat(in.number(), &about) != 0) failed(errno, "cannot open", file);
    if (!S_ISREG(about.st_mode)) throw Trouble{TroubleKind::damaged, file.string() + " is no file"};
    if ((about.st_mode & (S_IRWXG | S_IRWXO)) != 0)
        throw Trouble{TroubleKind::forbidden, file.string() + " can be read by others than its owner (chmod 600)"};

    SecretBytes content{Bytes(maxFileSize)};
    std::size_t length = 0;
    while (length < maxFileSize) {
        const auto got = ::read(in.number(), content.bytes.data() + length, maxFileSize - length);
        if (got < 0 && errno == EINTR) continue;
        if (got < 0) failed(errno, "cannot read", file);
        if (got == 0) break;
        length += static_cast<std::size_t>(got);
    }
    return decode(BytesView{content.bytes}.first(length), site);
}

void SiteKeys::save(const std::filesystem::path& file, std::string_view site) const
{
    const SecretBytes content{encode(*this, site)};
    TemporaryFile temporary{file};
    temporary.write(content.bytes);
    temporary.rename(file);

    const auto folder = file.has_parent_path() ? file.parent_path() : std::filesystem::path{"."};
    const FileDescriptor entry{::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC)};
    if (!entry.isOpen() || ::fsync(entry.number()) != 0) failed(errno, "cannot write", folder);
}

Bytes SiteKeys::sealedBy(std::string_view passphrase, std::string_view site, Entropy& entropy) const
{
    if (characters(passphrase) < minPassphrase)
        throw Trouble{TroubleKind::badInput, "a passphrase has at least 12 characters"};
    std::array<std::uint8_t, saltSize> salt{};
    entropy.fill(salt);
    const SecretBytes content{encode(*this, site)};
    cbor::Writer out;
    out.array(4);
    out.text(sealedMagic);
    out.integer(version);
    out.bytes(salt);
    out.bytes(sealWords(keyFrom(passphrase, salt), content.bytes, bytesOf(sealedMagic), entropy));
    return std::move(out).result();
}

SiteKeys SiteKeys::unsealed(BytesView bytes, std::string_view passphrase, std::string_view site)
{
    cbor::Reader in{bytes};
    const bool shape = in.array() == 4 && in.text() == sealedMagic && in.integer() == version;
    const auto salt = in.bytes();
    const auto sealed = in.bytes();
    if (!shape || !in.finished() || salt.size() != saltSize)
        throw Trouble{TroubleKind::damaged, "these bytes are no sealed site key"};
    auto content = openWords(keyFrom(passphrase, salt.first<saltSize>()), sealed, bytesOf(sealedMagic));
    if (!content) throw Trouble{TroubleKind::wrongKey, "the passphrase does not open this site key"};
    const SecretBytes opened{std::move(*content)};
    return decode(opened.bytes, site);
}

} // namespace pintu
