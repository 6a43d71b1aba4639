#include "office/desk_draft_file.h"

#include "core/base/system_trouble.h"
#include "seal/digest.h"
#include "seal/sealed_words.h"

#include <algorithm>
#include <filesystem>
#include <string>

namespace pintu {
namespace {

constexpr std::size_t largest = 64 * 1024; // bytes: the longest words many times over

/// Bound to site and counter: a file that is copied to another place opens nowhere.
std::string placeOfDraft(Site& site, std::int64_t counter)
{
    return "desk draft " + site.id() + "/" + std::to_string(counter);
}

Secret draftKey(Site& site)
{
    const auto bytes = hkdfSha256(site.keys().wrapping.view(), {}, bytesOf("desk draft"), Secret::size);
    Secret out;
    std::ranges::copy(bytes, out.view().begin());
    return out;
}

std::filesystem::path fileOf(Site& site, std::int64_t counter)
{
    return site.folder() / "drafts" / ("counter-" + std::to_string(counter) + ".draft");
}

} // namespace

void keepDeskDraft(Site& site, std::int64_t counter, const std::optional<DeskDraft>& draft)
{
    const auto file = fileOf(site, counter);
    std::error_code error;
    if (!draft) {
        std::filesystem::remove(file, error);
        requireDone(error, "the draft could not be taken away");
        return;
    }
    if (std::filesystem::create_directories(file.parent_path(), error))
        std::filesystem::permissions(file.parent_path(), std::filesystem::perms::owner_all, error);
    requireDone(error, "the folder for drafts could not be made");
    writeFile(file,
              sealWords(draftKey(site), encodeBody(*draft), bytesOf(placeOfDraft(site, counter)), site.entropy()));
}

std::optional<DeskDraft> deskDraft(Site& site, std::int64_t counter)
{
    const auto file = fileOf(site, counter);
    std::error_code error;
    if (!std::filesystem::exists(file, error)) return std::nullopt;
    const auto words = openWords(draftKey(site), readFile(file, largest), bytesOf(placeOfDraft(site, counter)));
    return words ? decodeBody<DeskDraft>(*words) : std::nullopt;
}

} // namespace pintu
