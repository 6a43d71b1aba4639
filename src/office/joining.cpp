#include "office/joining.h"

#include "core/programmes/catalogue_succession.h"
#include "office/given_trust.h"
#include "office/setup.h"
#include "office/slip_drafts.h"
#include "office/trust_root.h"
#include "paper/arrived_text.h"
#include "paper/wedge_text.h"
#include "seal/compared_numbers.h"
#include "store/sql_referrals.h"

#include <algorithm>
#include <limits>

namespace pintu {
namespace {

using Drafts = std::vector<Draft>;
constexpr std::int64_t secondsPerDay = 86'400;
constexpr std::int64_t keyDays = 730;
constexpr std::int64_t listDays = 90;
constexpr std::size_t longestInList = 60; // bytes
constexpr std::size_t longestPhoneInList = 30;

ListedKey listed(const TrustedKey& key)
{
    return {key.owner, key.notBefore, key.expires, key.revokedSince};
}

/// A scanner may be set to another keyboard, and a chat may have broken the text: the first reading that verifies.
Result<KeyCard, KeyCardFault> readCard(const std::string& typed)
{
    const auto arrived = arrivedText(typed);
    auto card = readKeyCard(arrived);
    for (const auto& candidate : wedgeCandidates(arrived)) {
        if (card) break;
        auto read = readKeyCard(candidate);
        if (read || read.refusal() == KeyCardFault::changed) card = std::move(read);
    }
    return card;
}

Result<CardNews, CardRefusal> newsOf(Site& site, const KeyCard& card, Time now)
{
    CardFacts facts{card.role == KeyRole::partner, card.owner, card.issued, now.seconds(), {}, {}, false};
    for (const auto& key : site.trust().keys())
        if (key.key == card.key) facts.sameKey = listed(key);
    if (card.key == site.keys().signing.publicKey()) facts.sameKey = ListedKey{site.id(), 0, 0, {}};
    if (const auto own = site.trust().keysOf(card.owner, KeyRole::partner); !own.empty())
        facts.newest = listed(own.front());
    facts.offered = site.catalogue().offers(site.catalogue().partner(card.owner));
    return decideCard(facts);
}

JoinRefusal refusalOf(PartnerFault fault)
{
    switch (fault) {
    case PartnerFault::badCode: return JoinRefusal::badCode;
    case PartnerFault::noName: return JoinRefusal::noName;
    case PartnerFault::nameTooLong: return JoinRefusal::nameTooLong;
    case PartnerFault::unknownKind: return JoinRefusal::unknownKind;
    case PartnerFault::badPhone: return JoinRefusal::badPhone;
    case PartnerFault::unknownPlace: return JoinRefusal::unknownPlace;
    case PartnerFault::unknownService: return JoinRefusal::unknownService;
    }
    return JoinRefusal::badCode;
}

/// The root's key where it lies, if it is the one that this office follows.
Result<PublicKey, JoinRefusal> rootIn(Site& site, const std::filesystem::path& folder)
{
    std::error_code error; // a folder that cannot be looked into holds no root for us
    if (!std::filesystem::exists(folder / "root.key", error)) return refused(JoinRefusal::rootElsewhere);
    const auto root = loadRoot(folder).publicKey();
    const auto stored = SqlOffice{site.database()}.trustList();
    if (stored && !std::ranges::equal(stored->root, root.bytes)) return refused(JoinRefusal::otherRoot);
    return root;
}

/// What the newest list says that either the office or the root's folder has, for the next one.
TrustListContent contentBefore(Site& site, const std::filesystem::path& folder, const PublicKey& root, Time now)
{
    const auto kept = keptTrustList(folder, root);
    const auto& held = site.trust();
    const auto& newest = kept && kept->sequence() >= held.sequence() ? *kept : held;
    TrustListContent out{now.seconds(), now.seconds() + listDays * secondsPerDay, 0, newest.keys(), {}, {}};
    out.withdrawn = newest.withdrawnPapers();
    out.withdrawnSlips = newest.withdrawnSlips();
    for (auto& slip : withdrawnBy(site, now)) out.withdrawnSlips.push_back(std::move(slip));
    tidy(out);
    const auto& own = site.keys().signing.publicKey();
    if (std::ranges::none_of(out.keys, [&](const auto& key) { return key.key == own; })) {
        auto key = TrustedKey::of(site.id(), KeyRole::office, own, now.seconds() - secondsPerDay,
                                  now.seconds() + keyDays * secondsPerDay);
        const auto& profile = site.profile();
        if (profile.name.size() <= longestInList) key.name = profile.name;
        if (!key.name.empty() && profile.phone.size() <= longestPhoneInList) key.phone = profile.phone;
        out.keys.push_back(std::move(key));
    }
    return out;
}

Draft nextListDraft(Site& site, const std::filesystem::path& folder, const PublicKey& root, TrustListContent content)
{
    const auto stored = SqlOffice{site.database()}.trustList();
    const bool officeIsAhead =
        stored && keptTrustList(folder, root).value_or(TrustList{}).sequence() < stored->sequence;
    const auto made =
        signNextTrustList(folder, std::move(content), officeIsAhead ? std::optional{stored->list} : std::nullopt);
    return draftOf(TrustLoaded{
        site.id(), made.content.sequence, made.content.issued, made.list, {root.bytes.begin(), root.bytes.end()}});
}

void revokeAll(TrustListContent& content, const std::string& partner, std::int64_t since)
{
    for (auto& key : content.keys)
        if (key.owner == partner && key.role == KeyRole::partner && !key.revokedSince) key.revokedSince = since;
}

} // namespace

OwnCard ownCard(Site& site)
{
    const auto& key = site.keys().signing;
    const auto role = site.config().kind == SiteKind::partner ? KeyRole::partner : KeyRole::office;
    return {keyCardText(key, site.id(), role, site.clock().now().seconds(), site.profile().name), ownNumbers(site)};
}

std::string ownNumbers(Site& site)
{
    return comparedNumbers(site.id(), site.keys().signing.publicKey());
}

std::string rootNumbers(Site& site)
{
    return comparedNumbers("ROOT", givenTrust(site).root);
}

Result<CardLook, CardRefusal> lookAtCard(Site& site, const std::string& text)
{
    const auto card = readCard(text);
    if (!card) return refused(card.refusal() == KeyCardFault::changed ? CardRefusal::changed : CardRefusal::notACard);
    const auto news = newsOf(site, *card, site.clock().now());
    if (!news) return refused(news.refusal());
    return CardLook{*card, comparedNumbers(card->owner, card->key), *news};
}

std::vector<KnownPartner> knownPartners(Site& site)
{
    const auto now = site.clock().now().seconds();
    std::vector<KnownPartner> out;
    for (const auto& row : site.catalogue().lists().partners) {
        KnownPartner known{row, KnownPartner::Key::none, 0};
        for (const auto& key : site.trust().keysOf(row.id, KeyRole::partner)) {
            if (!key.revokedSince && now <= key.expires) {
                known.key = KnownPartner::Key::good;
                known.since = key.notBefore;
                break;
            }
            if (known.key != KnownPartner::Key::none) continue; // the newest says it
            known.key = key.revokedSince ? KnownPartner::Key::revoked : KnownPartner::Key::over;
            known.since = key.revokedSince.value_or(key.expires);
        }
        out.push_back(std::move(known));
    }
    return out;
}

Result<Partner, JoinRefusal> joinPartner(Site& site, const Command& command, const JoinWish& wish)
{
    const auto events = site.run(command, [&](Time now) -> Result<Drafts, JoinRefusal> {
        if (const auto fault = faultOf(wish.partner, site.catalogue())) return refused(refusalOf(*fault));
        const auto mayReceive = [&](const Partner& row) { return partnerKey(site, row.id, now).has_value(); };
        Drafts drafts;
        if (!wish.card.empty()) {
            const auto card = readCard(wish.card);
            if (!card || !newsOf(site, *card, now)) return refused(JoinRefusal::cardNotNow);
            if (card->owner != wish.partner.id) return refused(JoinRefusal::otherCode);
            const auto root = rootIn(site, wish.rootFolder);
            if (!root) return refused(root.refusal());
            auto content = contentBefore(site, wish.rootFolder, *root, now);
            // The root's folder may know more than this office: what other offices had signed.
            const bool barred = std::ranges::any_of(content.keys, [&](const TrustedKey& key) {
                return key.key == card->key && (key.owner != card->owner || key.revokedSince);
            });
            if (barred) return refused(JoinRefusal::cardNotNow);
            if (wish.oldKeysOutSince) {
                if (*wish.oldKeysOutSince <= 0 || *wish.oldKeysOutSince > now.seconds())
                    return refused(JoinRefusal::badMoment);
                revokeAll(content, card->owner, *wish.oldKeysOutSince);
            }
            std::erase_if(content.keys, [&](const TrustedKey& key) { return key.key == card->key; });
            auto key =
                TrustedKey::of(card->owner, KeyRole::partner, card->key, keyCountsFrom(card->issued, now.seconds()),
                               now.seconds() + keyDays * secondsPerDay);
            key.name = wish.partner.name;
            key.phone = wish.partner.phone;
            content.keys.push_back(std::move(key));
            drafts.push_back(nextListDraft(site, wish.rootFolder, *root, std::move(content)));
        }
        auto lists = withPartner(site.catalogue().lists(), wish.partner, mayReceive);
        drafts.push_back(catalogueDraft(site.database(), succeeding(site.catalogue(), std::move(lists))));
        return drafts;
    });
    if (!events) return refused(events.refusal());
    return wish.partner;
}

Result<std::int64_t, JoinRefusal> revokePartner(Site& site, const Command& command,
                                                const std::filesystem::path& rootFolder, const std::string& partner,
                                                std::int64_t since)
{
    const auto events = site.run(command, [&](Time now) -> Result<Drafts, JoinRefusal> {
        if (since <= 0 || since > now.seconds()) return refused(JoinRefusal::badMoment);
        const auto root = rootIn(site, rootFolder);
        if (!root) return refused(root.refusal());
        auto content = contentBefore(site, rootFolder, *root, now);
        const auto before = content.keys;
        revokeAll(content, partner, since);
        if (content.keys == before) return refused(JoinRefusal::noSuchPartner);
        return Drafts{nextListDraft(site, rootFolder, *root, std::move(content))};
    });
    if (!events) return refused(events.refusal());
    return since;
}

Result<Partner, JoinRefusal> dropPartner(Site& site, const Command& command, const std::string& partner)
{
    const auto events = site.run(command, [&](Time) -> Result<Drafts, JoinRefusal> {
        auto lists = site.catalogue().lists();
        if (std::erase_if(lists.partners, [&](const Partner& row) { return row.id == partner; }) == 0)
            return refused(JoinRefusal::noSuchPartner);
        return Drafts{catalogueDraft(site.database(), succeeding(site.catalogue(), std::move(lists)))};
    });
    if (!events) return refused(events.refusal());
    return *site.catalogue().partner(partner);
}

std::filesystem::path makeOwnRoot(Site& site, const Command& command)
{
    const auto folder = rootFolderOf(site);
    std::error_code error; // what cannot be looked at cannot be made either, and says why
    const bool there = std::filesystem::exists(folder / "root.key", error);
    const auto root = (there ? loadRoot(folder) : makeRoot(folder, site.entropy())).publicKey();
    enum class Never {};
    (void)site.run(command, [&](Time now) -> Result<Drafts, Never> {
        return Drafts{nextListDraft(site, folder, root, contentBefore(site, folder, root, now))};
    });
    return folder;
}

std::filesystem::path rootFolderOf(const Site& site)
{
    return {site.folder().string() + "-root"};
}

std::vector<WithdrawnSlip> withdrawnBy(Site& site, Time now)
{
    constexpr std::int64_t keptDays = 30;
    std::vector<WithdrawnSlip> out;
    for (const auto& referral : SqlReferrals{site.database()}.newest(std::numeric_limits<std::int32_t>::max())) {
        const bool takenBack =
            referral.officeWord == OfficeWord::cancelled || referral.officeWord == OfficeWord::enteredInError;
        if ((referral.replacedBy == 0 && !takenBack) || referral.expiresAt + keptDays * secondsPerDay < now.seconds())
            continue;
        WithdrawnSlip slip{referral.name.issuer, static_cast<std::uint32_t>(referral.name.number), {}};
        if (referral.cti.size() != slip.paper.size()) continue;
        std::ranges::copy(referral.cti, slip.paper.begin());
        out.push_back(std::move(slip));
    }
    return out;
}

} // namespace pintu
