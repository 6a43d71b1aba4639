#pragma once

#include "core/base/result.h"
#include "core/programmes/catalogue.h"

#include <cstdint>
#include <functional>
#include <optional>
#include <string>

namespace pintu {

/// A key that the office's trust list knows.
struct ListedKey {
    std::string owner;
    std::int64_t since = 0; ///< Unix seconds, as the next two
    std::int64_t expires = 0;
    std::optional<std::int64_t> revokedSince;
};

/// What decides whether a key card joins a partner. Whether the card is genuine is known already.
struct CardFacts {
    bool ofPartner = false;
    std::string owner;
    std::int64_t issued = 0; ///< by the partner's clock
    std::int64_t now = 0;
    std::optional<ListedKey> sameKey; ///< the card's key, where the list has it, whoever owns it there
    std::optional<ListedKey> newest;  ///< the newest of this owner's keys
    bool offered = false;             ///< the catalogue offers a partner of this code
};

enum class CardRefusal {
    notACard,
    changed, ///< altered since it was signed, cut or misread
    ofAnOffice,
    noPartnerCode, ///< a slip has no room for such a code
    keyOfAnother,  ///< the list has this key as that of another code
    keyRevoked,
    joinedAlready,
    olderThanKnown, ///< made before the key that the list has for this partner
    fromTheFuture,  ///< by more than a day: one of the two clocks is wrong
    tooOld,         ///< more than 180 days; a new card costs nothing
};

enum class CardNews {
    newPartner,
    newKey, ///< for a partner that is there already
};

Result<CardNews, CardRefusal> decideCard(const CardFacts& facts);

/// Since when a key on a card counts: a day before the card, because clocks differ, and never in the future.
std::int64_t keyCountsFrom(std::int64_t cardIssued, std::int64_t now);

/// What is wrong with the particulars of a partner.
enum class PartnerFault {
    badCode,
    noName,
    nameTooLong, ///< more than 60 bytes: the trust list has no room
    unknownKind,
    badPhone, ///< or more than 30 characters
    unknownPlace,
    unknownService,
};
std::optional<PartnerFault> faultOf(const Partner& partner, const Catalogue& catalogue);

/// Why nothing was joined, changed or revoked.
enum class JoinRefusal {
    badCode,
    noName,
    nameTooLong,
    unknownKind,
    badPhone,
    unknownPlace,
    unknownService,
    otherCode,     ///< the card is that of another code than the partner's
    cardNotNow,    ///< decideCard says why
    rootElsewhere, ///< no root key lies in that folder
    otherRoot,     ///< one does, and this office follows another
    noSuchPartner,
    badMoment, ///< in the future, or before any key
};

/// Why a trust list is not taken in. The first one comes with the root's key, and later ones are signed by the same.
enum class TrustRefusal { notATrustList, wrongSignature, olderThanKnown, otherOfSameNumber, rootKeyNeeded, otherRoot };

/// The lists with this partner: in its place where its code is known, else at the end. Invented partners go for which
/// `mayReceive` is false: beside a real one nobody should be sent to them.
CatalogueLists withPartner(CatalogueLists lists, const Partner& partner,
                           const std::function<bool(const Partner&)>& mayReceive);

} // namespace pintu
