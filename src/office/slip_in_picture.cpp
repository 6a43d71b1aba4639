#include "office/slip_in_picture.h"

#include "core/base/encoding.h"
#include "paper/arrived_text.h"
#include "paper/picture_file.h"
#include "paper/return_slip.h"
#include "paper/slip.h"

#include <optional>
#include <set>

namespace pintu {
namespace {

/// What makes a paper the same one although its code was read twice, once perhaps wrong.
std::optional<std::string> nameOf(const std::string& text)
{
    if (const auto slip = Slip::parse(text)) {
        const auto& claims = slip->claims();
        return claims.issuer + "/" + std::to_string(claims.number) + " " + toHex(claims.paper);
    }
    if (const auto answer = ReturnSlip::parse(text)) {
        const auto& claims = answer->claims();
        return claims.partner + " " + std::to_string(claims.count) + " to " + claims.office + "/" +
               std::to_string(claims.number) + " " + toHex(claims.slipPaper);
    }
    return std::nullopt;
}

} // namespace

InPicture papersInPicture(const std::filesystem::path& file, const AcceptText& proven)
{
    InPicture out;
    std::set<std::string> names;
    std::vector<std::string> unproven;
    const auto add = [&](const std::string& text) {
        const auto name = nameOf(text);
        if (name && names.insert(*name).second) out.papers.push_back(text);
    };
    const auto accept = [&](std::string_view found) {
        const auto text = arrivedText(found);
        if (proven(text)) return true;
        if (nameOf(text))
            unproven.push_back(text);
        else if (out.other.empty())
            out.other = text;
        return false;
    };
    for (const auto& page : loadPictures(file))
        for (const auto& text : readAllQr(page, out.papers.empty() ? Effort::still : Effort::live, accept))
            add(arrivedText(text));
    for (const auto& text : unproven) add(text);
    if (!out.papers.empty()) out.other.clear();
    return out;
}

} // namespace pintu
