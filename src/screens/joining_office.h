#pragma once

#include "core/base/time.h"
#include "core/partners/joining.h"

#include <cstdint>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace pintu {

/// A partner in the list of an office.
struct JoinedPartner {
    enum class Key { none, good, revoked, over };
    Partner row;
    Key key = Key::none;
    Time since; ///< that the key counts, or does not
};

/// Where an office or a partner's desk stands with keys.
struct JoiningView {
    bool ofPartner = false; ///< a partner's desk, not an office
    std::string site, name;
    std::string numbers;     ///< of a desk's own key; of the root's, at an office that has a list
    std::string rootFolder;  ///< where the office's root is looked for
    bool rootHere = false;   ///< and lies
    std::string paperFolder; ///< where files are put unless somebody names another
    std::string region;      ///< code of the regency or city around the office
    Zone zone = Zone::wib;
    Time now;
    bool listLoaded = false;
    std::int64_t listNumber = 0;
    Time listSigned;
    std::vector<std::string> offices; ///< whose slips count here
    bool listNamesUs = false;
    std::optional<Time> ownKeyOut; ///< since when this desk's key counts no more
    std::vector<JoinedPartner> partners;
    std::vector<std::pair<std::string, std::string>> kinds; ///< code and name in the language spoken now
};

/// A card that was read and may be joined.
struct CardSeen {
    CardNews news = CardNews::newPartner;
    std::string text, numbers;
    Partner partner; ///< as the office knows it; of a new one what the card says
    Time made;
};

/// A trust list that was read, in whole or in part.
struct TrustSeen {
    std::size_t have = 0, all = 0, firstMissing = 0; ///< parts; all 0: these were no parts of a list
    bool whole = false;
    bool firstRoot = false; ///< the numbers are to be compared before it is taken in
    std::string numbers;
    std::vector<std::string> offices;
};

/// What the pages of partners and keys ask of the record, on the lane of commands. Every function may throw Trouble.
class JoiningOffice {
public:
    virtual ~JoiningOffice() = default;
    /// The folder of a site that later calls are about, and where it stands.
    virtual JoiningView open(const std::string& folder) = 0;
    /// What a scanner typed, a pasted text, or the whole path of a file.
    virtual Result<CardSeen, CardRefusal> readCard(const std::string& arrived) = 0;
    virtual Result<Partner, JoinRefusal> join(const Partner& partner, const std::string& card,
                                              const std::string& rootFolder, bool oldKeyGoesOut) = 0;
    virtual Result<std::int64_t, JoinRefusal> revoke(const std::string& partner, const std::string& rootFolder,
                                                     Time since) = 0;
    virtual Result<Partner, JoinRefusal> drop(const std::string& partner) = 0;
    /// The key card of a partner's desk, or the trust list of an office, as files; answers their paths.
    virtual std::vector<std::string> save(const std::string& folder) = 0;
    /// The same on the office printer. Answers what to do about the printer, in the language spoken now; empty: it
    /// came.
    virtual std::string print() = 0;
    /// Gathers parts until the list is whole.
    virtual Result<TrustSeen, TrustRefusal> readTrust(const std::string& arrived) = 0;
    /// Takes in the list that was read.
    virtual Result<std::int64_t, TrustRefusal> loadTrust() = 0;
};

} // namespace pintu
