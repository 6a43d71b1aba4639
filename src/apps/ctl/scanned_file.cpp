#include "apps/ctl/scanned_file.h"

#include "apps/ctl/shell.h"
#include "core/base/code_marks.h"
#include "office/slip_in_picture.h"
#include "paper/arrived_text.h"
#include "paper/return_slip.h"
#include "paper/slip.h"
#include "paper/typed_code.h"
#include "paper/wedge_text.h"

#include <algorithm>

namespace pintu::ctl {
namespace {

constexpr std::size_t longestTextFile = 16'384;

bool wellFormed(std::string_view text)
{
    return Slip::parse(text) || ReturnSlip::parse(text);
}

bool looksLikeOurs(const std::string& text, Letters letters)
{
    if (text.starts_with(slipMark) || text.starts_with(returnMark)) return true;
    return letters == Letters::asScannersType && !wedgeCandidates(text).empty();
}

/// The reading of a scanned text that is right; the text itself when none is.
std::string bestOf(const std::string& text, Letters letters, const AcceptText& proven)
{
    if (letters == Letters::exact) return text;
    auto candidates = wedgeCandidates(text);
    candidates.insert(candidates.begin(), text);
    for (const auto& candidate : candidates)
        if (proven(candidate)) return candidate;
    for (const auto& candidate : candidates)
        if (wellFormed(candidate)) return candidate;
    return text;
}

} // namespace

std::string keepOnly(PaperKindWanted wanted, Scanned& scanned)
{
    const bool slips = wanted == PaperKindWanted::slips;
    const auto isWanted = [&](const std::string& text) {
        return slips ? Slip::parse(text).has_value() : ReturnSlip::parse(text).has_value();
    };
    if (std::ranges::none_of(scanned.texts, isWanted)) return {};
    const auto others = std::erase_if(scanned.texts, [&](const std::string& text) { return !isWanted(text); });
    if (others == 0) return {};
    return "In this picture " + std::string{slips ? "return slips" : "referral slips"} +
           " were read besides: " + std::to_string(others) + ". Nothing was done with them; " +
           (slips ? "'referral hear' takes them at their office." : "'slip accept' takes them at their partner.");
}

Scanned scan(const std::string& named, Letters letters, const AcceptText& proven)
{
    if (named == "-") {
        const auto text = arrivedText(readText("-", longestTextFile));
        if (TypedCode::parse(text)) return {ScanRoad::typed, {text}};
        return {ScanRoad::text, {bestOf(text, letters, proven)}};
    }
    std::error_code error;
    const bool isFile = std::filesystem::is_regular_file(named, error);
    if (!isFile) {
        const auto text = arrivedText(named);
        if (TypedCode::parse(text)) return {ScanRoad::typed, {text}};
        if (looksLikeOurs(text, letters)) return {ScanRoad::text, {bestOf(text, letters, proven)}};
        throw Trouble{TroubleKind::notFound, "neither a file nor the text of a code"};
    }
    if (std::filesystem::file_size(named, error) <= longestTextFile) {
        const auto text = arrivedText(readText(named, longestTextFile));
        if (TypedCode::parse(text)) return {ScanRoad::typed, {text}};
        if (looksLikeOurs(text, letters)) return {ScanRoad::text, {bestOf(text, letters, proven)}};
    }
    return {ScanRoad::picture, papersInPicture(named, proven).papers};
}

} // namespace pintu::ctl
