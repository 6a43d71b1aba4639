#pragma once

#include <array>
#include <string_view>

namespace pintu {

/// What the text of each QR code of ours begins with: it says what the paper is before anything of it is proven.
inline constexpr std::string_view slipMark = "RS1:";    ///< then Base45 of a COSE_Sign1: a referral slip
inline constexpr std::string_view returnMark = "RR1:";  ///< then Base45 of a COSE_Sign1: a return slip
inline constexpr std::string_view ticketMark = "RT1:";  ///< then 26 symbols of Crockford's base 32: a ticket's id
inline constexpr std::string_view receiptMark = "RK1:"; ///< then 12 symbols: the receipt of a complaint without a name

inline constexpr std::string_view cardMark =
    "RC1:"; ///< then Base45 of a COSE_Sign1: the key card of an office or partner
inline constexpr std::string_view trustMark = "RD1:"; ///< then Base45: a part of a trust list that is given away

/// The papers that go out to another desk and are signed.
inline constexpr std::array signedMarks = {slipMark, returnMark, cardMark, trustMark};

} // namespace pintu
