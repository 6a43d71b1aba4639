#include "office/backup_notes.h"

#include "core/base/cbor.h"
#include "office/site_config.h"

#include <algorithm>

namespace pintu {
namespace {

constexpr std::string_view provenTitle = "SatuPintu proven copy 1";
constexpr std::string_view followTitle = "SatuPintu follow 1";
constexpr std::size_t largest = 64 * 1024;

std::filesystem::path provenFile(const std::filesystem::path& office)
{
    return office / "backup.proven";
}

std::filesystem::path followFile(const std::filesystem::path& office)
{
    return office / "backup.followed";
}

std::optional<Bytes> contentOf(const std::filesystem::path& file)
{
    try {
        return readFile(file, largest);
    } catch (const Trouble&) {
        return {};
    }
}

std::uint32_t word(cbor::Reader& in)
{
    return static_cast<std::uint32_t>(in.integer());
}

} // namespace

bool isBackupNote(const std::string& fileName)
{
    return fileName == "backup.proven" || fileName == "backup.followed" || fileName == backupMakingLock ||
           fileName == backupProofLock;
}

void writeProvenNote(const std::filesystem::path& office, const ProvenNote& note)
{
    cbor::Writer out;
    out.array(4);
    out.text(provenTitle);
    out.text(note.copy);
    out.text(note.copies);
    out.integer(note.at.ms);
    writeFile(provenFile(office), out.result());
}

std::optional<ProvenNote> readProvenNote(const std::filesystem::path& office)
{
    const auto bytes = contentOf(provenFile(office));
    if (!bytes) return {};
    cbor::Reader in{*bytes};
    const bool shape = in.array() == 4 && in.text() == provenTitle;
    ProvenNote out{std::string{in.text()}, std::string{in.text()}, Time{in.integer()}};
    return shape && in.finished() ? std::optional{out} : std::nullopt;
}

void writeFollowNote(const std::filesystem::path& office, const FollowNote& note)
{
    cbor::Writer out;
    out.array(13);
    out.text(followTitle);
    out.text(note.copies);
    out.text(note.copy);
    out.integer(note.number);
    out.bytes(note.signedOver);
    out.integer(note.upTo.salt1);
    out.integer(note.upTo.salt2);
    out.integer(note.upTo.frame);
    out.integer(note.upTo.sum1);
    out.integer(note.upTo.sum2);
    out.integer(note.upTo.ended ? 1 : 0);
    out.integer(note.copyAt.ms);
    out.integer(note.at.ms);
    writeFile(followFile(office), out.result());
}

std::optional<FollowNote> readFollowNote(const std::filesystem::path& office)
{
    const auto bytes = contentOf(followFile(office));
    if (!bytes) return {};
    cbor::Reader in{*bytes};
    const bool shape = in.array() == 13 && in.text() == followTitle;
    FollowNote out;
    out.copies = in.text();
    out.copy = in.text();
    out.number = in.integer();
    const auto digest = in.bytes();
    if (digest.size() == out.signedOver.size())
        std::copy(digest.begin(), digest.end(), out.signedOver.begin());
    else
        in.fail();
    out.upTo = {word(in), word(in), word(in), word(in), word(in), word(in) == 1};
    out.copyAt = Time{in.integer()};
    out.at = Time{in.integer()};
    return shape && in.finished() ? std::optional{out} : std::nullopt;
}

} // namespace pintu
