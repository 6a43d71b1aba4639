#include "core/cases/receipt_code.h"

#include "core/base/code_marks.h"
#include "core/base/crockford.h"

#include <array>
#include <cstdint>

namespace pintu {
namespace {

constexpr std::size_t codeSymbols = 12;
constexpr std::size_t symbolsOfAGroup = 4;

char symbolOf(char c)
{
    if (c >= 'a' && c <= 'z') c = static_cast<char>(c - 'a' + 'A');
    if (c == 'O') return '0';
    return c == 'I' || c == 'L' ? '1' : c;
}

} // namespace

ReceiptCode ReceiptCode::random(Entropy& entropy)
{
    std::array<std::uint8_t, codeSymbols> bytes{};
    entropy.fill(bytes);
    std::string symbols;
    for (const auto byte : bytes) symbols += crockfordSymbols[byte & 31];
    return ReceiptCode{std::move(symbols)};
}

std::optional<ReceiptCode> ReceiptCode::parse(std::string_view text)
{
    if (text.starts_with(receiptMark)) text.remove_prefix(receiptMark.size());
    std::string symbols;
    for (const char raw : text) {
        if (raw == '-' || raw == ' ') continue;
        const char c = symbolOf(raw);
        if (crockfordSymbols.find(c) == std::string_view::npos || symbols.size() == codeSymbols) return std::nullopt;
        symbols += c;
    }
    if (symbols.size() != codeSymbols) return std::nullopt;
    return ReceiptCode{std::move(symbols)};
}

std::string ReceiptCode::qrText() const
{
    return std::string{receiptMark} + m_symbols;
}

std::string ReceiptCode::text() const
{
    std::string out;
    for (std::size_t i = 0; i < m_symbols.size(); ++i) {
        if (i > 0 && i % symbolsOfAGroup == 0) out += '-';
        out += m_symbols[i];
    }
    return out;
}

} // namespace pintu
