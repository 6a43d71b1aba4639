#include "paper/slip.h"

#include "core/base/cbor.h"
#include "core/base/code_marks.h"
#include "core/base/trouble.h"
#include "paper/pair_secret.h"
#include "paper/scanned_cose.h"
#include "seal/base45.h"
#include "seal/sealed_words.h"

#include <algorithm>

namespace pintu {
namespace {

constexpr std::int64_t slipType = 1;
constexpr std::uint32_t maxNumber = 0xff'ffff;
constexpr std::size_t maxPartiesLength = 11;
constexpr int maxBirthYear = 9999;
constexpr int maxLanguage = 23; // one byte
constexpr int maxService = 255;

enum : std::int64_t { type = 1, number = 2, urgency = 4, sealedSecret = 6 };
enum : std::int64_t { initials = 1, birthYear = 2, language = 3, service = 4 };

bool isInitials(std::string_view text)
{
    return text.size() <= 2 && std::ranges::all_of(text, [](char c) { return c >= 'A' && c <= 'Z'; });
}

bool isBetween(int value, int least, int most)
{
    return value >= least && value <= most;
}

bool canBeWritten(const SlipClaims& c)
{
    return isPartyId(c.issuer) && isPartyId(c.audience) && c.issuer.size() + c.audience.size() <= maxPartiesLength &&
           isClaimInteger(c.expires) && isClaimInteger(c.issued) && c.number >= 1 && c.number <= maxNumber;
}

bool canBeWritten(const SlipSecret& s)
{
    return isInitials(s.initials) && isBetween(s.birthYear, 0, maxBirthYear) && isBetween(s.language, 0, maxLanguage) &&
           isBetween(s.service, 1, maxService);
}

Secret sealingKey(const Secret& pair, const PaperName& paper)
{
    return derivedSecret(pair, paper, "seal");
}

Bytes encode(const SlipSecret& s)
{
    cbor::Writer out;
    out.map(4);
    out.integer(initials), out.text(s.initials);
    out.integer(birthYear), out.integer(s.birthYear);
    out.integer(language), out.integer(s.language);
    out.integer(service), out.integer(s.service);
    return std::move(out).result();
}

std::optional<SlipSecret> decodeSecret(BytesView bytes)
{
    SlipSecret s;
    ClaimsReader in{bytes};
    in.map(4);
    in.key(initials), s.initials = in.text();
    in.key(birthYear), s.birthYear = static_cast<int>(in.integer(0, maxBirthYear));
    in.key(language), s.language = static_cast<int>(in.integer(0, maxLanguage));
    in.key(service), s.service = static_cast<int>(in.integer(1, maxService));
    if (!in.finished() || !isInitials(s.initials)) return std::nullopt;
    return s;
}

Bytes encode(const SlipClaims& c, BytesView sealed)
{
    cbor::Writer out;
    out.map(6);
    out.integer(claim::issuer), out.text(c.issuer);
    out.integer(claim::audience), out.text(c.audience);
    out.integer(claim::expires), out.integer(c.expires);
    out.integer(claim::issued), out.integer(c.issued);
    out.integer(claim::paper), out.bytes(c.paper);
    out.integer(claim::ours), out.map(4);
    out.integer(type), out.integer(slipType);
    out.integer(number), out.integer(c.number);
    out.integer(urgency), out.integer(static_cast<std::int64_t>(c.urgency));
    out.integer(sealedSecret), out.bytes(sealed);
    return std::move(out).result();
}

bool readsWell(std::string_view text)
{
    return text.find("  ") == std::string_view::npos && !text.ends_with(' ');
}

} // namespace

std::string slipText(const SigningKey& office, const PublicKey& partner, const SlipClaims& claims,
                     const SlipSecret& secret)
{
    if (!canBeWritten(claims) || !canBeWritten(secret))
        throw Trouble{TroubleKind::badInput, "these claims cannot stand on a slip"};
    const auto pair = pairSecret(office, partner, claims.issuer, claims.audience);
    if (!pair) throw Trouble{TroubleKind::badInput, "the partner's key cannot be used for sealing"};
    Bytes words = encode(secret);
    const Bytes sealed = sealOnce(sealingKey(*pair, claims.paper), words, claims.paper);
    wipe(words.data(), words.size());
    return std::string{slipMark} + toBase45(signCose(office, encode(claims, sealed)));
}

SlipPaper issueSlip(const SigningKey& office, const PublicKey& partner, SlipClaims claims, const SlipSecret& secret,
                    BytesView head, Entropy& entropy)
{
    // 1.02 draws are needed on average. A few numbers and times, and the key names of a few offices, are a double blank
    // themselves, which no draw changes: a slip that some scanners lose is better than an office that can write none.
    constexpr int most = 20;
    std::string text;
    PaperRandom random{};
    for (int i = 0; i < most && (text.empty() || !readsWell(text)); ++i) {
        entropy.fill(random);
        claims.paper = paperName(head, random);
        text = slipText(office, partner, claims, secret);
    }
    return {std::move(claims), std::move(text), random};
}

std::optional<Slip> Slip::parse(std::string_view text)
{
    auto scanned = scannedCose(text, slipMark);
    if (!scanned) return std::nullopt;
    Slip slip;
    SlipClaims& c = slip.m_claims;
    ClaimsReader in{scanned->message.payload};
    in.map(6);
    in.key(claim::issuer), c.issuer = in.partyId();
    in.key(claim::audience), c.audience = in.partyId();
    in.key(claim::expires), c.expires = in.integer();
    in.key(claim::issued), c.issued = in.integer();
    in.key(claim::paper), c.paper = in.bytesOfSize<8>();
    in.key(claim::ours), in.map(4);
    in.key(type), in.exactly(slipType);
    in.key(number), c.number = static_cast<std::uint32_t>(in.integer(1, maxNumber));
    in.key(urgency), c.urgency = static_cast<SlipUrgency>(in.integer(1, 3));
    in.key(sealedSecret), slip.m_sealed = in.bytes();
    if (!in.finished() || !canBeWritten(c)) return std::nullopt;
    const Digest digest = sha256(scanned->bytes);
    std::copy_n(digest.begin(), slip.m_fingerprint.size(), slip.m_fingerprint.begin());
    slip.m_envelope = std::move(scanned->message);
    return slip;
}

std::optional<SlipSecret> Slip::open(const SigningKey& own, const PublicKey& other) const
{
    const auto pair = pairSecret(own, other, m_claims.issuer, m_claims.audience);
    if (!pair) return std::nullopt;
    auto words = openOnce(sealingKey(*pair, m_claims.paper), m_sealed, m_claims.paper);
    if (!words) return std::nullopt;
    auto secret = decodeSecret(*words);
    wipe(words->data(), words->size());
    return secret;
}

} // namespace pintu
