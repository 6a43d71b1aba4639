#pragma once

#include "core/partners/joining.h"
#include "office/site.h"
#include "paper/key_card.h"
#include "paper/trust_parts.h"

#include <filesystem>
#include <string>
#include <vector>

namespace pintu {

/// A desk's own key card as text, and the numbers that it reads to the office. Needs keys.
struct OwnCard {
    std::string text;
    std::string numbers; ///< seal/compared_numbers.h
};
OwnCard ownCard(Site& site);
std::string ownNumbers(Site& site);
/// Those of the root that signed this site's trust list. Trouble notFound before there is one.
std::string rootNumbers(Site& site);

/// What a key card says, and what it would change here. Writes nothing.
struct CardLook {
    KeyCard card;
    std::string numbers;
    CardNews news = CardNews::newPartner;
};
Result<CardLook, CardRefusal> lookAtCard(Site& site, const std::string& text);

/// A partner as the office knows it.
struct KnownPartner {
    enum class Key { none, good, revoked, over };
    Partner row;
    Key key = Key::none;
    std::int64_t since = 0; ///< Unix seconds: since when the key counts, or does not
};
std::vector<KnownPartner> knownPartners(Site& site);

struct JoinWish {
    Partner partner;
    std::string card;                 ///< empty: its key stays as it is, or it has none
    std::filesystem::path rootFolder; ///< where the root's key lies; not looked at without a card
    /// From when on the keys that this partner had before count no more; nothing: they go on beside the new one.
    std::optional<std::int64_t> oldKeysOutSince;
};

/// Enters a partner, or what is new of it, into the catalogue of the record; with a card its key goes onto the office's
/// next trust list, signed by the root. All of it in one command or nothing. Needs the site's keys.
Result<Partner, JoinRefusal> joinPartner(Site& site, const Command& command, const JoinWish& wish);

/// Every key of a partner counts no more from this second on, by the office's next trust list.
Result<std::int64_t, JoinRefusal> revokePartner(Site& site, const Command& command,
                                                const std::filesystem::path& rootFolder, const std::string& partner,
                                                std::int64_t since);

/// The office sends nobody there any more; what was sent keeps its words.
Result<Partner, JoinRefusal> dropPartner(Site& site, const Command& command, const std::string& partner);

/// A root of the office's own, beside its folder, and the first list that it signs: the office alone. A root that lies
/// there already goes on. Answers its folder.
std::filesystem::path makeOwnRoot(Site& site, const Command& command);
/// Where that root lies.
std::filesystem::path rootFolderOf(const Site& site);

/// Slips that this office replaced or took back, as long as somebody might still bring them.
std::vector<WithdrawnSlip> withdrawnBy(Site& site, Time now);

} // namespace pintu
