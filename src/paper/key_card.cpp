#include "paper/key_card.h"

#include "core/base/cbor.h"
#include "core/base/code_marks.h"
#include "core/base/trouble.h"
#include "paper/scanned_cose.h"
#include "seal/base45.h"

#include <algorithm>

namespace pintu {
namespace {

constexpr std::int64_t cardType = 7;
constexpr std::size_t longestName = 60;

enum : std::int64_t { type = 1, role = 2, key = 3, name = 4 };

std::string cutToFit(std::string_view words)
{
    auto length = std::min(words.size(), longestName);
    while (length > 0 && length < words.size() && (words[length] & 0xc0) == 0x80) --length;
    return std::string{words.substr(0, length)};
}

} // namespace

std::string keyCardText(const SigningKey& signing, std::string_view owner, KeyRole ownRole, std::int64_t now,
                        std::string_view ownName)
{
    if (!isPartyId(owner) || !isClaimInteger(now)) throw Trouble{TroubleKind::badInput, "no key card can say this"};
    const auto words = cutToFit(ownName);
    // Chats and letters make one blank of two: a second earlier the signature, and with it the text, is another.
    // A few keys hold one in every draw.
    constexpr int mostDraws = 60;
    for (int draw = 1;; ++draw, now = std::max<std::int64_t>(now - 1, 0)) {
        cbor::Writer out;
        out.map(3);
        out.integer(claim::issuer), out.text(owner);
        out.integer(claim::issued), out.integer(now);
        out.integer(claim::ours), out.map(4);
        out.integer(type), out.integer(cardType);
        out.integer(role), out.integer(static_cast<std::int64_t>(ownRole));
        out.integer(key), out.bytes(signing.publicKey().bytes);
        out.integer(name), out.text(words);
        auto text = std::string{cardMark} + toBase45(signCose(signing, out.result()));
        if (text.find("  ") == std::string::npos || draw == mostDraws) return text;
    }
}

Result<KeyCard, KeyCardFault> readKeyCard(std::string_view text)
{
    if (!text.starts_with(cardMark)) return refused(KeyCardFault::notACard);
    const auto scanned = scannedCose(text, cardMark);
    if (!scanned) return refused(KeyCardFault::changed);
    KeyCard card;
    ClaimsReader in{scanned->message.payload};
    in.map(3);
    in.key(claim::issuer), card.owner = in.partyId();
    in.key(claim::issued), card.issued = in.integer();
    in.key(claim::ours), in.map(4);
    in.key(type), in.exactly(cardType);
    in.key(role), card.role = static_cast<KeyRole>(in.integer(1, 2));
    in.key(key), card.key.bytes = in.bytesOfSize<32>();
    in.key(name), card.name = in.text();
    if (!in.finished() || card.name.size() > longestName || !scanned->message.verifiedBy(card.key))
        return refused(KeyCardFault::changed);
    return card;
}

} // namespace pintu
