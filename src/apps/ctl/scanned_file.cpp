#include "apps/ctl/scanned_file.h"

#include "apps/ctl/shell.h"
#include "core/base/code_marks.h"
#include "paper/arrived_text.h"
#include "paper/picture_file.h"
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

std::vector<std::string> onPictures(const std::filesystem::path& file, const AcceptText& proven)
{
    std::vector<std::string> out;
    const auto add = [&](const std::string& text) {
        if (std::find(out.begin(), out.end(), text) == out.end()) out.push_back(text);
    };
    std::vector<std::string> unproven;
    for (const auto& page : loadPictures(file)) {
        const auto accept = [&](std::string_view found) {
            const auto text = arrivedText(found);
            if (proven(text)) return true;
            if (wellFormed(text)) unproven.emplace_back(text);
            return false;
        };
        for (const auto& text : readAllQr(page, Effort::still, accept)) add(arrivedText(text));
    }
    if (out.empty())
        for (const auto& text : unproven) add(text);
    return out;
}

} // namespace

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
    return {ScanRoad::picture, onPictures(named, proven)};
}

} // namespace pintu::ctl
