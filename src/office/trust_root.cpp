#include "office/trust_root.h"

#include "core/base/system_trouble.h"
#include "core/base/trouble.h"
#include "office/site_config.h"
#include "seal/site_keys.h"

#include <algorithm>
#include <array>

namespace pintu {
namespace {

constexpr std::string_view rootName = "ROOT";

std::filesystem::path keptList(const std::filesystem::path& folder)
{
    return folder / "trust-list";
}

std::optional<Bytes> listIn(const std::filesystem::path& folder)
{
    std::error_code error; // a folder that cannot be looked into has no key either
    if (!std::filesystem::exists(keptList(folder), error)) return std::nullopt;
    return readFile(keptList(folder));
}

const TrustedKey* sameKey(const TrustList& list, const TrustedKey& wanted)
{
    const auto found = std::ranges::find_if(list.keys(), [&](const TrustedKey& key) {
        return key.key == wanted.key && key.owner == wanted.owner && key.role == wanted.role;
    });
    return found == list.keys().end() ? nullptr : &*found;
}

bool keep(const std::filesystem::path& folder, const Bytes& list)
{
    try {
        writeFile(keptList(folder), list);
        return true;
    } catch (const Trouble&) { // a root on a medium that is closed to writing still signs
        return false;
    }
}

} // namespace

SigningKey makeRoot(const std::filesystem::path& folder, Entropy& entropy)
{
    std::error_code error;
    const bool made = std::filesystem::create_directories(folder, error);
    requireDone(error, "a folder could not be made");
    const auto keys = SiteKeys::make(entropy);
    try {
        keys.save(folder / "root.key", rootName);
    } catch (const Trouble&) {
        if (made) std::filesystem::remove(folder, error);
        throw;
    }
    return keys.signing;
}

SigningKey loadRoot(const std::filesystem::path& folder)
{
    return SiteKeys::load(folder / "root.key", rootName).signing;
}

std::optional<TrustList> keptTrustList(const std::filesystem::path& folder, const PublicKey& root)
{
    const auto bytes = listIn(folder);
    const std::array roots{root};
    auto read = bytes ? TrustList::read(*bytes, roots) : refused(TrustListFault::notATrustList);
    return read ? std::optional{std::move(read).value()} : std::nullopt;
}

void tidy(TrustListContent& content)
{
    auto& slips = content.withdrawnSlips;
    std::ranges::sort(slips);
    slips.erase(std::unique(slips.begin(), slips.end()), slips.end());
    auto& papers = content.withdrawn;
    std::ranges::sort(papers);
    papers.erase(std::unique(papers.begin(), papers.end()), papers.end());
    std::erase_if(papers, [&](const PaperName& paper) {
        return std::ranges::any_of(slips, [&](const auto& slip) { return slip.paper == paper; });
    });
}

SignedTrustList signNextTrustList(const std::filesystem::path& folder, TrustListContent content,
                                  const std::optional<Bytes>& before)
{
    const auto root = loadRoot(folder);
    const auto bytes = before ? before : listIn(folder);
    SignedTrustList out;
    TrustList last;
    if (bytes) {
        const std::array roots{root.publicKey()};
        auto read = TrustList::read(*bytes, roots);
        if (!read) throw Trouble{TroubleKind::badInput, "the list before is no trust list of this root"};
        last = std::move(read).value();
    }
    for (auto& key : content.keys) {
        const auto* listed = sameKey(last, key);
        if (listed == nullptr) continue;
        key.notBefore = std::min(key.notBefore, listed->notBefore);
        if (listed->revokedSince && !key.revokedSince) out.unrevoked.push_back(key);
    }
    // What was taken back stays so: who writes the next list may never have heard of it.
    for (const auto& key : last.keys())
        if (key.revokedSince && std::ranges::find(content.keys, key.key, &TrustedKey::key) == content.keys.end())
            content.keys.push_back(key);
    for (const auto& slip : last.withdrawnSlips()) content.withdrawnSlips.push_back(slip);
    for (const auto& paper : last.withdrawnPapers()) content.withdrawn.push_back(paper);
    tidy(content);
    if (content.sequence == 0) content.sequence = std::max(content.issued, last.sequence() + 1);
    out.goesBack = content.sequence <= last.sequence();
    out.list = signTrustList(root, content);
    out.forOldDesks = signTrustList(root, forOldDesks(content));
    out.content = std::move(content);
    out.kept = keep(folder, out.list);
    return out;
}

} // namespace pintu
