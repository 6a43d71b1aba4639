#include "office/key_desk.h"

#include "core/base/system_trouble.h"
#include "office/site.h"

namespace pintu {
namespace {

constexpr std::size_t mostBytes = 64 * 1024; ///< of a file with sealed keys

} // namespace

SiteKeys loadKeys(const std::filesystem::path& folder)
{
    return SiteKeys::load(keyFile(folder), readSiteConfig(folder).site);
}

void exportKeys(const std::filesystem::path& folder, const std::filesystem::path& file, const std::string& passphrase,
                Entropy& entropy)
{
    writeFile(file, loadKeys(folder).sealedBy(passphrase, readSiteConfig(folder).site, entropy));
}

SiteKeys importKeys(const std::filesystem::path& folder, const std::filesystem::path& file,
                    const std::string& passphrase)
{
    const auto site = readSiteConfig(folder).site;
    auto keys = SiteKeys::unsealed(readFile(file, mostBytes), passphrase, site);
    std::error_code error;
    const auto place = keyFile(folder).parent_path();
    std::filesystem::create_directories(place, error);
    if (!error) std::filesystem::permissions(place, std::filesystem::perms{0700}, error);
    requireDone(error, "the folder of the keys could not be made");
    keys.save(keyFile(folder), site);
    return keys;
}

} // namespace pintu
