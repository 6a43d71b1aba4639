#include "paper/ticket_code.h"

#include "core/base/code_marks.h"
#include "core/base/crockford.h"

namespace pintu {
namespace {

constexpr std::size_t codeSymbols = 26; // 130 bits for 128

} // namespace

std::string ticketCode(TicketId id)
{
    std::string out{ticketMark};
    unsigned bits = 0;
    int count = 2; // two leading zero bits make 128 a multiple of five
    for (const auto byte : id.uuid.bytes) {
        bits = bits << 8 | byte;
        count += 8;
        while (count >= 5) {
            count -= 5;
            out += crockfordSymbols[(bits >> count) & 31];
        }
    }
    return out;
}

std::optional<TicketId> readTicketCode(std::string_view text)
{
    if (!text.starts_with(ticketMark) || text.size() != ticketMark.size() + codeSymbols) return std::nullopt;
    text.remove_prefix(ticketMark.size());
    TicketId id;
    unsigned bits = 0;
    int count = -2;
    std::size_t at = 0;
    for (const char c : text) {
        const auto value = crockfordSymbols.find(c);
        if (value == std::string_view::npos) return std::nullopt;
        bits = bits << 5 | static_cast<unsigned>(value);
        count += 5;
        if (count >= 8) {
            count -= 8;
            id.uuid.bytes[at++] = static_cast<std::uint8_t>(bits >> count);
        }
    }
    return ticketCode(id) == std::string{ticketMark} + std::string{text} ? std::optional{id} : std::nullopt;
}

} // namespace pintu
