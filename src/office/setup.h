#pragma once

#include "core/partners/joining.h"
#include "office/site.h"

#include <optional>
#include <span>
#include <string>
#include <vector>

namespace pintu {

/// `onlyReal`: the catalogue's invented partners are for trying out, and nobody shall be sent to them.
enum class Partners { asListed, onlyReal };

struct SetupWish {
    std::filesystem::path folder;
    SiteConfig config;
    OfficeProfile profile;
    std::filesystem::path catalogue; ///< folder of TOML lists
    std::string actor = "setup";
    Partners partners = Partners::asListed;
};

/// Makes an office or a partner desk: folder, keys, database, the first events, profile and catalogue. All or nothing:
/// what was half made is removed again, and nothing that exists is ever touched.
void setUp(const SetupWish& wish, const Clock& clock, Entropy& entropy);

/// One more PC of an office whose record lies on a server: makes the folder and its office.toml, nothing else. Keys
/// come by `keys import`, or not at all. Trouble when the folder is an office already, or the server holds another site
/// there.
SiteConfig joinSite(const std::filesystem::path& folder, const std::string& site, const std::string& connection);

/// A changed profile becomes a new event; the old one stays in the record.
void setProfile(Site& site, const Command& command, const OfficeProfile& profile);
/// Takes newer lists in; what they no longer name keeps its words (core/programmes/catalogue_succession.h). Trouble
/// badInput where they give a number of paper to something else.
void loadCatalogue(Site& site, const Command& command, const CatalogueLists& lists);

/// Puts a whole catalogue in the place of the record's, inside a command, and answers the event of it.
Draft catalogueDraft(Database& database, const Catalogue& catalogue);

/// Takes a trust list in. The root key must be given the first time; later it must be the same.
Result<TrustLoaded, TrustRefusal> loadTrust(Site& site, const Command& command, BytesView list,
                                            const std::optional<PublicKey>& root);

/// Signs how far the record has come, and gives the signed head away as a witness file.
Bytes signHead(Site& site, const Command& command);

struct NewEpoch {
    std::int64_t epoch = 0;
    EpochOpened opened;
};
/// A new epoch after the log was lost ("lostLog") or a backup was restored ("restored"): what follows can never be
/// taken for what was lost, and no number that may stand on a paper is given again.
NewEpoch openEpoch(const std::filesystem::path& folder, const std::string& reason, const Clock& clock,
                   Entropy& entropy);

} // namespace pintu
