#include "paper/trust_parts.h"

#include "core/base/code_marks.h"
#include "core/base/trouble.h"
#include "paper/slip.h"
#include "seal/base45.h"
#include "seal/digest.h"

#include <algorithm>

namespace pintu {
namespace {

constexpr std::size_t headSize = 12; ///< fingerprint, number, count
constexpr std::size_t mostInPart = 200;
constexpr std::size_t mostParts = 0xffff;

std::array<std::uint8_t, 8> fingerprintOf(const Bytes& whole)
{
    std::array<std::uint8_t, 8> out{};
    std::copy_n(sha256(whole).begin(), out.size(), out.begin());
    return out;
}

void appendNumber(Bytes& out, std::size_t number)
{
    out.push_back(static_cast<std::uint8_t>(number >> 8));
    out.push_back(static_cast<std::uint8_t>(number & 0xff));
}

std::size_t numberAt(const Bytes& bytes, std::size_t at)
{
    return static_cast<std::size_t>(bytes[at]) << 8 | bytes[at + 1];
}

} // namespace

std::vector<std::string> trustParts(const GivenTrust& given)
{
    Bytes whole{given.root.bytes.begin(), given.root.bytes.end()};
    whole.insert(whole.end(), given.list.begin(), given.list.end());
    const auto fewest = (whole.size() + mostInPart - 1) / mostInPart;
    const auto inPart =
        (whole.size() + fewest - 1) / fewest; // all about as long: a short text is no code for a scanner
    const auto count = (whole.size() + inPart - 1) / inPart;
    if (count > mostParts) throw Trouble{TroubleKind::badInput, "a trust list too long to be given away in parts"};
    const auto fingerprint = fingerprintOf(whole);
    std::vector<std::string> out;
    for (std::size_t part = 0; part < count; ++part) {
        Bytes bytes{fingerprint.begin(), fingerprint.end()};
        appendNumber(bytes, part);
        appendNumber(bytes, count);
        const auto from = whole.begin() + static_cast<std::ptrdiff_t>(part * inPart);
        const auto length = std::min(inPart, whole.size() - part * inPart);
        bytes.insert(bytes.end(), from, from + static_cast<std::ptrdiff_t>(length));
        out.push_back(std::string{trustMark} + toBase45(bytes));
    }
    return out;
}

TrustPartsRead::Took TrustPartsRead::take(std::string_view text)
{
    if (text.size() > maxScannedText || !text.starts_with(trustMark)) return Took::notAPart;
    const auto bytes = fromBase45(text.substr(trustMark.size()));
    if (!bytes || bytes->size() <= headSize || bytes->size() > headSize + mostInPart) return Took::notAPart;
    std::array<std::uint8_t, 8> fingerprint{};
    std::copy_n(bytes->begin(), fingerprint.size(), fingerprint.begin());
    const auto part = numberAt(*bytes, fingerprint.size());
    const auto count = numberAt(*bytes, fingerprint.size() + 2);
    if (part >= count) return Took::notAPart;
    if (fingerprint != m_fingerprint || count != m_parts.size()) {
        m_fingerprint = fingerprint;
        m_parts.assign(count, {});
    }
    auto& kept = m_parts[part];
    const bool again = !kept.empty();
    kept.assign(bytes->begin() + headSize, bytes->end());
    return again ? Took::again : Took::new_;
}

std::size_t TrustPartsRead::have() const
{
    return static_cast<std::size_t>(std::ranges::count_if(m_parts, [](const Bytes& part) { return !part.empty(); }));
}

std::size_t TrustPartsRead::firstMissing() const
{
    const auto missing = std::ranges::find_if(m_parts, [](const Bytes& part) { return part.empty(); });
    return missing == m_parts.end() ? 0 : static_cast<std::size_t>(missing - m_parts.begin()) + 1;
}

std::optional<GivenTrust> TrustPartsRead::whole() const
{
    if (m_parts.empty() || firstMissing() != 0) return std::nullopt;
    Bytes all;
    for (const auto& part : m_parts) all.insert(all.end(), part.begin(), part.end());
    GivenTrust out;
    if (all.size() <= out.root.bytes.size() || fingerprintOf(all) != m_fingerprint) return std::nullopt;
    const auto split = all.begin() + static_cast<std::ptrdiff_t>(out.root.bytes.size());
    std::copy(all.begin(), split, out.root.bytes.begin());
    out.list.assign(split, all.end());
    return out;
}

} // namespace pintu
