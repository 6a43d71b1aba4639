#pragma once

#include "core/base/entropy.h"

#include <optional>
#include <string>
#include <string_view>

namespace pintu {

/// The code on the receipt of a complaint without a name, such as "4K7Q-0M2X-9FTB": sixty random bits in twelve symbols
/// of Crockford's base 32. Whoever holds it is told how the complaint stands; it tells nothing of who complained. The
/// record keeps its SHA-256 in the clear, and the code itself among the sealed words.
class ReceiptCode {
public:
    static ReceiptCode random(Entropy& entropy);
    /// Reads what a person typed or a scanner saw, with the mark of the square before it or without. Case, dashes and
    /// blanks do not matter; O is read as 0, I and L as 1.
    static std::optional<ReceiptCode> parse(std::string_view text);

    std::string text() const;
    std::string qrText() const; ///< "RK1:" and the twelve symbols
    auto operator<=>(const ReceiptCode&) const = default;

private:
    explicit ReceiptCode(std::string symbols) : m_symbols{std::move(symbols)} {}
    std::string m_symbols; ///< twelve, without dashes
};

} // namespace pintu
