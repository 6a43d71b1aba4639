#pragma once

#include "core/base/result.h"
#include "seal/claims.h"
#include "seal/cose_sign1.h"

#include <array>
#include <chrono>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace pintu {

/// Offices sign slips, partners sign return slips, the root signs trust lists. The numbers are on the wire.
enum class KeyRole { office = 1, partner = 2, root = 3 };

struct TrustedKey {
    KeyName kid{};
    std::string owner; ///< equals `iss` of whatever this key signs
    KeyRole role = KeyRole::office;
    PublicKey key;
    std::int64_t notBefore = 0;
    std::int64_t expires = 0;
    std::optional<std::int64_t> revokedSince; ///< more than 0
    std::string name;                         ///< who that is, in words; empty: only known by its id
    std::string phone;                        ///< to ask when a paper is in doubt; may be empty
    bool operator==(const TrustedKey&) const = default;

    static TrustedKey of(std::string owner, KeyRole role, const PublicKey& key, std::int64_t notBefore,
                         std::int64_t expires);
    bool inForceAt(std::int64_t second) const { return notBefore <= second && second <= expires; }
};

/// A slip that its office took back or replaced: a typed code names it by office and number, its QR by the paper.
struct WithdrawnSlip {
    std::string office;
    std::uint32_t number = 0; ///< from 1, 24 bits
    PaperName paper{};
    auto operator<=>(const WithdrawnSlip&) const = default;
};

/// What the root says. The order of keys, withdrawn papers and slips does not matter to who makes it.
struct TrustListContent {
    std::int64_t issued = 0;
    std::int64_t expires = 0;
    std::int64_t sequence = 0;
    std::vector<TrustedKey> keys;
    std::vector<PaperName> withdrawn;          ///< papers of which no number is known
    std::vector<WithdrawnSlip> withdrawnSlips; ///< whose papers do not stand in `withdrawn`
};

/// The same as programs up to 0.1.0 can read it: withdrawn slips by their papers alone.
TrustListContent forOldDesks(TrustListContent content);

enum class TrustListFault {
    notATrustList,     ///< other bytes, or not in one of the two forms that signTrustList writes
    wrongSignature,    ///< by none of the roots given
    olderThanKnown,    ///< behind the list already held, by its number; or signed before it, to take a revocation back
    otherOfSameNumber, ///< the list already held has this number and says something else: the root's lists have forked
};

/// A COSE_Sign1 of `{1: "ROOT", 4: exp, 6: iat, -65537: {1: 5, 2: seq, 3: [entries], 4: [withdrawn cti]}}`, entries
/// `{1: kid, 2: owner, 3: role, 4: key, 5: nbf, 6: exp, 7: 0 or the second since which it is revoked}`, and
/// `8: name, 9: telephone` together or not at all, in ascending order of (kid, key), withdrawn papers ascending,
/// nothing twice. Names have 1 to 60 bytes, telephones up to 30. A list that names withdrawn slips has the type 6 and
/// `5: [[office, slip number, cti], …]`, ascending; programs up to 0.1.0 refuse that type and keep the list that they
/// hold. Throws Trouble badInput for a content that cannot be written so.
Bytes signTrustList(const SigningKey& root, TrustListContent content);

/// A trust list whose signature has been checked.
class TrustList {
public:
    /// An empty list that knows nobody: a desk before its setup.
    TrustList() = default;

    /// `roots`: the current and the next root key, from setup. `held`: the list held until now, which the new one must
    /// follow; null without one. The very list that is held, in either form, may come again.
    static Result<TrustList, TrustListFault> read(BytesView bytes, std::span<const PublicKey> roots,
                                                  const TrustList* held = nullptr);

    std::int64_t issued() const { return m_content.issued; }
    std::int64_t expires() const { return m_content.expires; }
    std::int64_t sequence() const { return m_content.sequence; }
    const std::vector<TrustedKey>& keys() const { return m_content.keys; }
    const std::vector<PaperName>& withdrawnPapers() const { return m_withdrawnPapers; } ///< of both kinds
    const std::vector<WithdrawnSlip>& withdrawnSlips() const { return m_content.withdrawnSlips; }

    /// All keys of that name; several may share one, so the caller tries each.
    std::span<const TrustedKey> named(const KeyName& kid) const;
    /// The name that stands beside an owner's newest key, or the owner's id.
    std::string nameOf(std::string_view owner, KeyRole role) const;
    /// The telephone number that stands beside that key; it may be empty.
    std::string phoneOf(std::string_view owner, KeyRole role) const;
    /// Keys of one owner, newest `notBefore` first, revoked ones included.
    std::vector<TrustedKey> keysOf(std::string_view owner, KeyRole role) const;
    bool withdrawn(const PaperName& paper) const;
    /// As a typed code asks, which carries no paper's name.
    bool withdrawn(std::string_view office, std::uint32_t number) const;
    /// A paper is withdrawn of which no number is known: it may be that of any typed code.
    bool withdrawsUnnumbered() const { return !m_content.withdrawn.empty(); }
    /// How long ago the list was signed; 0 when it says that it was signed in the future.
    std::chrono::seconds age(std::int64_t now) const;

private:
    std::optional<TrustListFault> faultAfter(const TrustList& held) const;

    TrustListContent m_content; // sorted
    std::vector<PaperName> m_withdrawnPapers;
};

} // namespace pintu
