#pragma once

#include "office/setup.h"
#include "office/site.h"
#include "paper/trust_parts.h"

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace pintu {

/// The codes of ours in a file that somebody brings: the lines of a text file (a key card, the parts of a trust list),
/// or what stands on a photograph or PDF. Trouble notFound and UnusablePicture as paper/picture_file.h says.
std::vector<std::string> codesInFile(const std::filesystem::path& file);

/// The newest trust list of this site with its root's key, for another desk. Trouble notFound before there is one.
GivenTrust givenTrust(Site& site);

/// What a desk should hear about a list that was brought, before it takes it in.
struct TrustLook {
    std::string numbers;     ///< of the root's key; to be compared by telephone where `firstRoot`
    bool firstRoot = false;  ///< this desk follows no root yet
    std::int64_t issued = 0; ///< Unix seconds
    std::int64_t sequence = 0;
    std::vector<std::string> offices; ///< names
    bool namesUs = false;             ///< our key is on it
};
/// Writes nothing; loadTrust takes it in.
Result<TrustLook, TrustRefusal> lookAtTrust(Site& site, const GivenTrust& given);

/// How a site stands to its trust list.
struct TrustStanding {
    bool loaded = false;
    std::int64_t sequence = 0;
    std::int64_t issued = 0;
    std::int64_t expires = 0;
    std::vector<std::string> offices; ///< whose slips count here, by name
    bool namesUs = false;             ///< this site's own key is on it
    std::optional<std::int64_t> ownKeyOutSince;
};
TrustStanding trustStanding(Site& site);

} // namespace pintu
