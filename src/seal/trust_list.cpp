#include "seal/trust_list.h"

#include "core/base/trouble.h"

#include <algorithm>
#include <tuple>

namespace pintu {
namespace {

constexpr std::string_view rootId = "ROOT";
constexpr std::int64_t oldType = 5; ///< names withdrawn papers only
constexpr std::int64_t typeWithSlips = 6;
constexpr std::int64_t lastSlipNumber = 0xff'ffff;
enum : std::int64_t { type = 1, sequence = 2, entries = 3, withdrawnPapers = 4, withdrawnSlips = 5 };
enum : std::int64_t {
    kid = 1,
    owner = 2,
    role = 3,
    key = 4,
    notBefore = 5,
    keyExpiry = 6,
    status = 7,
    name = 8,
    phone = 9
};
constexpr std::size_t longestName = 60;
constexpr std::size_t longestPhone = 30;

auto order(const TrustedKey& k)
{
    return std::tie(k.kid, k.key);
}

bool strictlyAscending(const std::vector<TrustedKey>& keys)
{
    return std::ranges::adjacent_find(keys, [](const auto& a, const auto& b) { return order(a) >= order(b); }) ==
           keys.end();
}

template <class T>
bool strictlyAscending(const std::vector<T>& list)
{
    return std::ranges::adjacent_find(list, std::ranges::greater_equal{}) == list.end();
}

/// The papers of both lists; one that stands twice makes them unfit.
std::vector<PaperName> allPapers(const TrustListContent& c)
{
    auto out = c.withdrawn;
    for (const auto& slip : c.withdrawnSlips) out.push_back(slip.paper);
    std::ranges::sort(out);
    return out;
}

bool canBeWritten(const TrustedKey& k)
{
    return isPartyId(k.owner) && isClaimInteger(k.notBefore) && isClaimInteger(k.expires) &&
           (!k.revokedSince || (*k.revokedSince > 0 && isClaimInteger(*k.revokedSince))) &&
           k.name.size() <= longestName && k.phone.size() <= longestPhone && (!k.name.empty() || k.phone.empty());
}

bool canBeWritten(const TrustListContent& c)
{
    return isClaimInteger(c.issued) && isClaimInteger(c.expires) && isClaimInteger(c.sequence) &&
           std::ranges::all_of(c.keys, [](const auto& k) { return canBeWritten(k); }) && strictlyAscending(c.keys) &&
           strictlyAscending(c.withdrawn) && strictlyAscending(c.withdrawnSlips) && strictlyAscending(allPapers(c)) &&
           std::ranges::all_of(c.withdrawnSlips, [](const auto& s) {
               return isPartyId(s.office) && s.number > 0 && s.number <= lastSlipNumber;
           });
}

void write(cbor::Writer& out, const TrustedKey& k)
{
    out.map(k.name.empty() ? 7 : 9);
    out.integer(kid), out.bytes(k.kid);
    out.integer(owner), out.text(k.owner);
    out.integer(role), out.integer(static_cast<std::int64_t>(k.role));
    out.integer(key), out.bytes(k.key.bytes);
    out.integer(notBefore), out.integer(k.notBefore);
    out.integer(keyExpiry), out.integer(k.expires);
    out.integer(status), out.integer(k.revokedSince.value_or(0));
    if (k.name.empty()) return;
    out.integer(name), out.text(k.name);
    out.integer(phone), out.text(k.phone);
}

TrustedKey readKey(ClaimsReader& in)
{
    TrustedKey k;
    const bool named = in.mapOf(7, 9) == 9;
    in.key(kid), k.kid = in.bytesOfSize<8>();
    in.key(owner), k.owner = in.partyId();
    in.key(role), k.role = static_cast<KeyRole>(in.integer(1, 3));
    in.key(key), k.key.bytes = in.bytesOfSize<32>();
    in.key(notBefore), k.notBefore = in.integer();
    in.key(keyExpiry), k.expires = in.integer();
    in.key(status);
    if (const auto since = in.integer(); since != 0) k.revokedSince = since;
    if (named) {
        in.key(name), k.name = in.text();
        in.key(phone), k.phone = in.text();
        if (k.name.empty()) in.fail(); // the short form is the one for that
    }
    return k;
}

WithdrawnSlip readSlip(ClaimsReader& in)
{
    WithdrawnSlip out;
    if (in.array() != 3) in.fail();
    out.office = in.partyId();
    out.number = static_cast<std::uint32_t>(in.integer(1, lastSlipNumber));
    out.paper = in.bytesOfSize<8>();
    return out;
}

std::optional<TrustListContent> readContent(BytesView payload)
{
    TrustListContent c;
    ClaimsReader in{payload};
    in.map(4);
    in.key(claim::issuer), in.exactly(rootId);
    in.key(claim::expires), c.expires = in.integer();
    in.key(claim::issued), c.issued = in.integer();
    in.key(claim::ours);
    const bool withSlips = in.mapOf(4, 5) == 5;
    in.key(type), in.exactly(withSlips ? typeWithSlips : oldType);
    in.key(sequence), c.sequence = in.integer();
    in.key(entries);
    for (auto left = in.array(); left > 0 && !in.failed(); --left) c.keys.push_back(readKey(in));
    in.key(withdrawnPapers);
    for (auto left = in.array(); left > 0 && !in.failed(); --left) c.withdrawn.push_back(in.bytesOfSize<8>());
    if (withSlips) {
        in.key(withdrawnSlips);
        for (auto left = in.array(); left > 0 && !in.failed(); --left) c.withdrawnSlips.push_back(readSlip(in));
        if (c.withdrawnSlips.empty()) in.fail(); // the old type is the one for that
    }
    if (!in.finished() || !canBeWritten(c)) return std::nullopt;
    return c;
}

} // namespace

TrustedKey TrustedKey::of(std::string owner, KeyRole role, const PublicKey& key, std::int64_t notBefore,
                          std::int64_t expires)
{
    return {key.name(), std::move(owner), role, key, notBefore, expires, std::nullopt, {}, {}};
}

TrustListContent forOldDesks(TrustListContent content)
{
    content.withdrawn = allPapers(content);
    content.withdrawnSlips.clear();
    return content;
}

Bytes signTrustList(const SigningKey& root, TrustListContent content)
{
    std::ranges::sort(content.keys, [](const auto& a, const auto& b) { return order(a) < order(b); });
    std::ranges::sort(content.withdrawn);
    std::ranges::sort(content.withdrawnSlips);
    const bool withSlips = !content.withdrawnSlips.empty();
    if (!canBeWritten(content)) throw Trouble{TroubleKind::badInput, "this trust list cannot be written"};

    cbor::Writer out;
    out.map(4);
    out.integer(claim::issuer), out.text(rootId);
    out.integer(claim::expires), out.integer(content.expires);
    out.integer(claim::issued), out.integer(content.issued);
    out.integer(claim::ours), out.map(withSlips ? 5 : 4);
    out.integer(type), out.integer(withSlips ? typeWithSlips : oldType);
    out.integer(sequence), out.integer(content.sequence);
    out.integer(entries), out.array(content.keys.size());
    for (const auto& k : content.keys) write(out, k);
    out.integer(withdrawnPapers), out.array(content.withdrawn.size());
    for (const auto& paper : content.withdrawn) out.bytes(paper);
    if (withSlips) out.integer(withdrawnSlips), out.array(content.withdrawnSlips.size());
    for (const auto& slip : content.withdrawnSlips)
        out.array(3), out.text(slip.office), out.integer(slip.number), out.bytes(slip.paper);
    return signCose(root, out.result());
}

Result<TrustList, TrustListFault> TrustList::read(BytesView bytes, std::span<const PublicKey> roots,
                                                  const TrustList* held)
{
    const auto message = parseCose(bytes);
    if (!message) return refused(TrustListFault::notATrustList);
    if (std::ranges::none_of(roots, [&](const auto& root) { return message->verifiedBy(root); }))
        return refused(TrustListFault::wrongSignature);
    auto content = readContent(message->payload);
    if (!content) return refused(TrustListFault::notATrustList);
    TrustList list;
    list.m_content = std::move(*content);
    list.m_withdrawnPapers = allPapers(list.m_content);
    if (const auto fault = held ? list.faultAfter(*held) : std::nullopt) return refused(*fault);
    return list;
}

std::optional<TrustListFault> TrustList::faultAfter(const TrustList& held) const
{
    const auto& now = m_content;
    const auto& before = held.m_content;
    if (now.sequence < before.sequence) return TrustListFault::olderThanKnown;
    if (now.sequence == before.sequence) {
        // One list may have been signed in both forms; they differ in what only the newer can say.
        const bool bothNameSlips = !now.withdrawnSlips.empty() && !before.withdrawnSlips.empty();
        const bool same = now.issued == before.issued && now.expires == before.expires && now.keys == before.keys &&
                          m_withdrawnPapers == held.m_withdrawnPapers &&
                          (!bothNameSlips || now.withdrawnSlips == before.withdrawnSlips);
        return same ? std::nullopt : std::optional{TrustListFault::otherOfSameNumber};
    }
    if (now.issued >= before.issued) return std::nullopt;
    // Signed before the list that is held: what it does not tell of, its root may not have known then.
    const bool takesBack =
        std::ranges::any_of(before.keys,
                            [&](const TrustedKey& key) {
                                if (!key.revokedSince) return false;
                                const auto same = std::ranges::find(now.keys, key.key, &TrustedKey::key);
                                return same == now.keys.end() || !same->revokedSince;
                            }) ||
        std::ranges::any_of(held.m_withdrawnPapers, [&](const PaperName& paper) { return !withdrawn(paper); });
    return takesBack ? std::optional{TrustListFault::olderThanKnown} : std::nullopt;
}

std::span<const TrustedKey> TrustList::named(const KeyName& name) const
{
    const auto& keys =
        m_content.keys; // no ranges::equal_range: clang 14 cannot compile std::ranges::subrange of g++ 12
    return {std::ranges::lower_bound(keys, name, {}, &TrustedKey::kid),
            std::ranges::upper_bound(keys, name, {}, &TrustedKey::kid)};
}

std::string TrustList::nameOf(std::string_view owner, KeyRole role) const
{
    const auto keys = keysOf(owner, role);
    return keys.empty() || keys.front().name.empty() ? std::string{owner} : keys.front().name;
}

std::string TrustList::phoneOf(std::string_view owner, KeyRole role) const
{
    const auto keys = keysOf(owner, role);
    return keys.empty() ? std::string{} : keys.front().phone;
}

std::vector<TrustedKey> TrustList::keysOf(std::string_view wanted, KeyRole wantedRole) const
{
    std::vector<TrustedKey> out;
    std::ranges::copy_if(m_content.keys, std::back_inserter(out),
                         [&](const auto& k) { return k.owner == wanted && k.role == wantedRole; });
    std::ranges::stable_sort(out, std::ranges::greater{}, &TrustedKey::notBefore);
    return out;
}

bool TrustList::withdrawn(const PaperName& paper) const
{
    return std::ranges::binary_search(m_withdrawnPapers, paper);
}

bool TrustList::withdrawn(std::string_view office, std::uint32_t number) const
{
    const auto& slips = m_content.withdrawnSlips;
    const auto from = std::ranges::lower_bound(slips, std::tuple{office, number}, {}, [](const WithdrawnSlip& s) {
        return std::tuple{std::string_view{s.office}, s.number};
    });
    return from != slips.end() && from->office == office && from->number == number;
}

std::chrono::seconds TrustList::age(std::int64_t now) const
{
    return std::chrono::seconds{std::max<std::int64_t>(0, now - m_content.issued)};
}

} // namespace pintu
