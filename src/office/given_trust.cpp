#include "office/given_trust.h"

#include "core/base/code_marks.h"
#include "office/may_sign.h"
#include "paper/arrived_text.h"
#include "paper/picture_file.h"
#include "paper/qr_reader.h"
#include "seal/compared_numbers.h"

#include <algorithm>
#include <array>

namespace pintu {
namespace {

constexpr std::size_t largestText = 20 * 1024 * 1024;

bool isOurs(std::string_view text)
{
    return text.starts_with(cardMark) || text.starts_with(trustMark);
}

std::vector<std::string> linesOf(const Bytes& file)
{
    std::vector<std::string> out;
    for (auto at = file.begin(); at != file.end();) {
        const auto end = std::find(at, file.end(), '\n');
        auto line = arrivedText(std::string{at, end});
        if (isOurs(line)) out.push_back(std::move(line));
        at = end == file.end() ? end : end + 1;
    }
    return out;
}

std::vector<std::string> officesOf(const TrustList& list)
{
    std::vector<std::string> out;
    for (const auto& key : list.keys()) {
        if (key.role != KeyRole::office || key.revokedSince) continue;
        auto name = list.nameOf(key.owner, key.role);
        if (std::ranges::find(out, name) == out.end()) out.push_back(std::move(name));
    }
    return out;
}

bool namesKey(const TrustList& list, const PublicKey& own)
{
    return std::ranges::any_of(list.keys(), [&](const auto& key) { return key.key == own && !key.revokedSince; });
}

std::optional<PublicKey> ownPublicKey(Site& site)
{
    const auto self = SqlOffice{site.database()}.site();
    PublicKey out;
    if (!self || self->publicKey.size() != out.bytes.size()) return std::nullopt;
    std::ranges::copy(self->publicKey, out.bytes.begin());
    return out;
}

} // namespace

std::vector<std::string> codesInFile(const std::filesystem::path& file)
{
    std::error_code error; // where it cannot be looked at, reading says why
    if (const auto size = std::filesystem::file_size(file, error); !error && size <= largestText)
        if (auto lines = linesOf(readFile(file, largestText)); !lines.empty()) return lines;
    std::vector<std::string> out;
    for (const auto& page : loadPictures(file)) {
        const auto accept = [](std::string_view found) { return isOurs(arrivedText(found)); };
        for (const auto& text : readAllQr(page, Effort::still, accept)) out.push_back(arrivedText(text));
    }
    return out;
}

GivenTrust givenTrust(Site& site)
{
    const auto stored = SqlOffice{site.database()}.trustList();
    GivenTrust out;
    if (!stored || stored->root.size() != out.root.bytes.size())
        throw Trouble{TroubleKind::notFound, "this site has no trust list yet"};
    std::ranges::copy(stored->root, out.root.bytes.begin());
    out.list = stored->list;
    return out;
}

Result<TrustLook, TrustRefusal> lookAtTrust(Site& site, const GivenTrust& given)
{
    const auto stored = SqlOffice{site.database()}.trustList();
    if (stored && !std::ranges::equal(stored->root, given.root.bytes)) return refused(TrustRefusal::otherRoot);
    const std::array roots{given.root};
    const auto list = TrustList::read(given.list, roots, stored ? &site.trust() : nullptr);
    if (!list) {
        switch (list.refusal()) {
        case TrustListFault::notATrustList: return refused(TrustRefusal::notATrustList);
        case TrustListFault::wrongSignature: return refused(TrustRefusal::wrongSignature);
        case TrustListFault::olderThanKnown: return refused(TrustRefusal::olderThanKnown);
        case TrustListFault::otherOfSameNumber: return refused(TrustRefusal::otherOfSameNumber);
        }
    }
    const auto own = ownPublicKey(site);
    return TrustLook{comparedNumbers("ROOT", given.root), !stored, list->issued(), list->sequence(), officesOf(*list),
                     own && namesKey(*list, *own)};
}

TrustStanding trustStanding(Site& site)
{
    TrustStanding out;
    out.loaded = SqlOffice{site.database()}.trustList().has_value();
    const auto& list = site.trust();
    out.sequence = list.sequence();
    out.issued = list.issued();
    out.expires = list.expires();
    out.offices = officesOf(list);
    const auto own = ownPublicKey(site);
    out.namesUs = own && namesKey(list, *own);
    out.ownKeyOutSince = ownKeyOutSince(site, site.clock().now());
    return out;
}

} // namespace pintu
