#include "office/copy_part.h"

#include "core/base/cbor.h"
#include "core/base/system_trouble.h"
#include "seal/cose_sign1.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstdio>
#include <fcntl.h>
#include <unistd.h>

namespace pintu {
namespace {

constexpr std::int64_t version = 1;
constexpr std::uint32_t largestRecord = 1024 * 1024;
// A record is its length (four bytes, the highest first) and a CBOR array that begins with one of these.
enum Kind : std::int64_t { headRecord = 0, fileRecord = 1, pageRecord = 2, endRecord = 3, signatureRecord = 4 };

[[noreturn]] void damaged()
{
    throw Trouble{TroubleKind::damaged, "a part of the copy was cut or changed"};
}

/// What the office's key signs: the head again, and the digest of every record before.
Bytes claimOf(const PartHead& head, const Digest& content)
{
    cbor::Writer out;
    out.array(7);
    out.integer(version);
    out.text(head.site);
    out.text(head.copy);
    out.integer(head.number);
    out.integer(head.at.ms);
    out.bytes(head.before);
    out.bytes(content);
    return std::move(out).result();
}

class Descriptor {
public:
    Descriptor(const std::filesystem::path& file, int flags, const char* doing)
        : m_number{open(file.c_str(), flags | O_CLOEXEC, 0640)}
    {
        if (m_number < 0) throw Trouble{troubleKindOf(errno), doing};
    }
    ~Descriptor() { close(m_number); }
    Descriptor(const Descriptor&) = delete;
    Descriptor& operator=(const Descriptor&) = delete;
    int number() const { return m_number; }

private:
    int m_number;
};

} // namespace

std::string partName(std::int64_t number)
{
    std::array<char, 32> out{};
    std::snprintf(out.data(), out.size(), "%07lld.part", static_cast<long long>(number));
    return out.data();
}

void syncFolder(const std::filesystem::path& folder)
{
    const Descriptor entry{folder, O_RDONLY | O_DIRECTORY, "a folder could not be opened"};
    if (fsync(entry.number()) != 0) throw Trouble{troubleKindOf(errno), "a folder could not be written"};
}

struct PartWriter::State {
    State(const std::filesystem::path& file, const CopyLock& lock, const PartHead& begins)
        : head{begins},
          descriptor{file, O_WRONLY | O_CREAT | O_EXCL, "a part of the copy could not be made"},
          sealer{lock, [this](BytesView bytes) { write(bytes); }}
    {
    }

    void write(BytesView bytes)
    {
        while (!bytes.empty()) {
            const auto written = ::write(descriptor.number(), bytes.data(), bytes.size());
            if (written < 0 && errno == EINTR) continue;
            if (written < 0) throw Trouble{troubleKindOf(errno), "a part of the copy could not be written"};
            bytes = bytes.subspan(static_cast<std::size_t>(written));
        }
    }

    void record(Bytes content)
    {
        const auto length = static_cast<std::uint32_t>(content.size());
        const std::array<std::uint8_t, 4> head4{
            static_cast<std::uint8_t>(length >> 24), static_cast<std::uint8_t>(length >> 16),
            static_cast<std::uint8_t>(length >> 8), static_cast<std::uint8_t>(length)};
        sealer.write(head4);
        sealer.write(content);
        wipe(content.data(), content.size());
    }

    PartHead head;
    Descriptor descriptor;
    CopySealer sealer;
};

PartWriter::PartWriter(const std::filesystem::path& file, const CopyLock& lock, const PartHead& head)
    : m_state{std::make_unique<State>(file, lock, head)}
{
    cbor::Writer out;
    out.array(8);
    out.integer(headRecord);
    out.integer(version);
    out.text(head.site);
    out.text(head.copy);
    out.integer(head.number);
    out.integer(head.at.ms);
    out.bytes(head.before);
    out.integer(head.pageSize);
    m_state->record(std::move(out).result());
}

PartWriter::~PartWriter() = default;

void PartWriter::file(const std::string& name, BytesView content)
{
    cbor::Writer out;
    out.array(3);
    out.integer(fileRecord);
    out.text(name);
    out.bytes(content);
    m_state->record(std::move(out).result());
}

void PartWriter::page(std::uint32_t number, BytesView content)
{
    cbor::Writer out;
    out.array(3);
    out.integer(pageRecord);
    out.integer(number);
    out.bytes(content);
    m_state->record(std::move(out).result());
}

PartEnd PartWriter::finish(std::uint32_t pages, const SigningKey& signer)
{
    cbor::Writer end;
    end.array(2);
    end.integer(endRecord);
    end.integer(pages);
    m_state->record(std::move(end).result());
    const auto claim = claimOf(m_state->head, m_state->sealer.digest());
    cbor::Writer signature;
    signature.array(2);
    signature.integer(signatureRecord);
    signature.bytes(signCose(signer, claim));
    m_state->record(std::move(signature).result());
    m_state->sealer.finish();
    const int file = m_state->descriptor.number();
    if (fsync(file) != 0) throw Trouble{troubleKindOf(errno), "a part of the copy could not be written"};
    // Whoever reads it next shall read the disk, not the memory of this PC.
    posix_fadvise(file, 0, 0, POSIX_FADV_DONTNEED);
    return {sha256(claim), pages};
}

const Secret& PartWriter::streamKey() const
{
    return m_state->sealer.streamKey();
}

PartEnd readPart(const std::filesystem::path& file, OpenedBy by, const Secret& key, const PublicKey& signer,
                 const PartTaker& taker)
{
    const Descriptor in{file, O_RDONLY, "a part of the copy could not be opened"};
    const CopyOpener::Source source = [&in](std::span<std::uint8_t> out) {
        std::size_t done = 0;
        while (done < out.size()) {
            const auto got = ::read(in.number(), out.data() + done, out.size() - done);
            if (got < 0 && errno == EINTR) continue;
            if (got < 0) throw Trouble{troubleKindOf(errno), "a part of the copy could not be read"};
            if (got == 0) break;
            done += static_cast<std::size_t>(got);
        }
        return done;
    };
    auto opener =
        by == OpenedBy::backupKey ? CopyOpener::withBackupKey(key, source) : CopyOpener::withStreamKey(key, source);

    PartHead head;
    PartEnd end;
    Bytes bytes;
    for (std::int64_t expected = headRecord;;) {
        const auto content = opener.digest();
        std::array<std::uint8_t, 4> length4{};
        opener.read(length4);
        const auto length = static_cast<std::uint32_t>(length4[0]) << 24 |
                            static_cast<std::uint32_t>(length4[1]) << 16 | static_cast<std::uint32_t>(length4[2]) << 8 |
                            length4[3];
        if (length > largestRecord) damaged();
        bytes.resize(length);
        opener.read(bytes);
        cbor::Reader record{bytes};
        const auto items = record.array();
        const auto kind = record.integer();
        if ((expected == headRecord) != (kind == headRecord) ||
            (expected == signatureRecord) != (kind == signatureRecord))
            damaged();
        if (kind == headRecord) {
            if (items != 8 || record.integer() != version) damaged();
            head.site = record.text();
            head.copy = record.text();
            head.number = record.integer();
            head.at = Time{record.integer()};
            const auto before = record.bytes();
            if (before.size() != head.before.size()) damaged();
            std::copy(before.begin(), before.end(), head.before.begin());
            head.pageSize = static_cast<std::uint32_t>(record.integer());
            if (!record.finished()) damaged();
            taker.head(head);
            expected = fileRecord;
        } else if (kind == fileRecord) {
            const std::string name{record.text()};
            const auto inside = record.bytes();
            if (items != 3 || !record.finished()) damaged();
            taker.file(name, inside);
        } else if (kind == pageRecord) {
            const auto number = record.integer();
            const auto page = record.bytes();
            if (items != 3 || !record.finished() || number <= 0 || number > 0xffff'ffff) damaged();
            taker.page(static_cast<std::uint32_t>(number), page);
        } else if (kind == endRecord) {
            end.pages = static_cast<std::uint32_t>(record.integer());
            if (items != 2 || !record.finished()) damaged();
            expected = signatureRecord;
        } else if (kind == signatureRecord) {
            const auto cose = parseCose(record.bytes());
            const auto claim = claimOf(head, content);
            if (items != 2 || !record.finished() || !opener.atEnd() || !cose) damaged();
            if (cose->payload != claim || !cose->verifiedBy(signer))
                throw Trouble{TroubleKind::notOurs, "the copy was not signed by this office"};
            end.signedOver = sha256(claim);
            wipe(bytes.data(), bytes.size());
            return end;
        } else {
            damaged();
        }
    }
}

} // namespace pintu
