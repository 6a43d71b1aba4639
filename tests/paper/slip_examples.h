#pragma once

#include "paper/return_slip.h"
#include "seal/keys.h"
#include "seal/trust_list.h"

#include <string>
#include <string_view>

/// The example of the design: an office and a partner whose keys anybody can make, one slip and its answer.
namespace pintu::test {

inline const SigningKey officeKey = keyOf("demo office key 1");
inline const SigningKey partnerKey = keyOf("demo partner key 1");
inline const SigningKey rootKey = keyOf("demo root key 1");

inline constexpr std::int64_t issuedAt = 1'792'573'200;
inline constexpr std::int64_t oneDay = 86'400;

inline constexpr std::string_view slipHex =
    "d2844da201270448ef0a164d81bab444a05857a6016544303431320366503034383231041a6b000c10061a6ad87f1007487eb6ff4c90f42075"
    "3a00010000a40101021a00032011040106581ef4e6dcb0b8638e090e43339e2676d95da0ee36e04823c4145f1751357589584040d7d2544026"
    "ab218bf40ae9b27036d4ed581bbc77b109afbdd4c42d6a942bbe2deb18fdf2ecb44e5c1346763b3b66fe76e2874275565c5076d73a41266085"
    "0b";
inline constexpr std::string_view slipExample =
    "RS1:RRQT 9P60GO0*9U* 20IGNZM8CKS3B.70-R8-Q6NE62.CA46V47%86DF3C00712CF3SGR812I7926NPU9 %U+ E1000000XKX50-C3ZH0 "
    "62$50"
    "D6B9/UL+R/DN1/H6 1TN6 %4PLRNFK8.6H59LZO/0C:BAT%E27B*88OQQ.48OSL8VH3H15PM--6A0UZM3-5F4A1-:N1 OELD%N5A 5773/VUXZM "
    "SB%"
    "+8/L7-0DE1FL4HN$E7UB31FIG7E%4* G";
inline constexpr std::string_view returnHex = "d2844da201270448e197edcf39a0a0f3a0583ea401665030343832310365443034313206"
                                              "1a6adc73903a00010000a70102021a000320110a487e"
                                              "b6ff4c90f420750b48afe41955ad24f1df0c020d030e015840d7a20a7001d255623db08b"
                                              "cb8e72e7d61ca97e28204d66de10ab4990237a5e7f20"
                                              "7998b4bf87d84674bbd7abeecea12be5a7475fab45aa0cbed63ce6a0965801";
inline constexpr std::string_view returnExample =
    "RR1:RRQT 9P60GO0GNS*2U$C7SFK8CKG-7/7086A3R6OF6EJ0-R8-Q6QE6CF35*RMAI10000035LJB0-C3ZH0.62I7926NPU9 "
    "%U%ZEM89S$SI$A7U4"
    "+8SUB0HH0T70*88$LK87EPQQ*ICFEM0XPUNE23RAJLC35EZ9D3SJTL:9I6LF93GXGFB%M 7H +8RXN4XLM5QWO5S6LB4CE 8MR1Y3R07TD0J10";
/// Of the example slip, its end and its answer (no-show, outcome 17), as 0.1.0 printed them.
inline constexpr std::string_view typedBefore = "20S025-8JKGA2-E6H95A";
inline constexpr std::string_view answerBefore = "40S024-212SH3-FCM5QX";
/// The same slip's code now, and the answer "served, outcome 3, second word" by who has its QR and by who has only the
/// code. Made apart from this program: Python's hmac, by the words of src/DECISIONS.md.
inline constexpr std::string_view typedExample = "60S025-55ZDCS-KK1HMW";
inline constexpr std::string_view answerToPaper = "80S025-0642MA-A5XFM5";
inline constexpr std::string_view answerToCode = "80S025-0648A0-MZ9YMX";

inline PaperName examplePaper()
{
    PaperName out;
    const Digest digest = sha256(bytesOf("cti 1"));
    std::copy_n(digest.begin(), out.size(), out.begin());
    return out;
}

inline SlipClaims exampleClaims()
{
    return {"D0412", "P04821", issuedAt + 30 * oneDay, issuedAt, examplePaper(), 204'817, SlipUrgency::routine};
}

inline SlipSecret exampleSecret()
{
    return {"AK", 1987, 4, 217};
}

inline ReturnClaims exampleReturn()
{
    auto claims = ReturnClaims::answering(Slip::parse(slipExample).value());
    claims.issued = 1'792'832'400;
    claims.status = ReturnStatus::served;
    claims.outcome = 3;
    claims.count = 1;
    return claims;
}

inline TrustListContent exampleTrust()
{
    TrustListContent c;
    c.issued = issuedAt - oneDay;
    c.expires = c.issued + 35 * oneDay;
    c.sequence = 1;
    const auto until = issuedAt + 365 * oneDay;
    c.keys = {TrustedKey::of("D0412", KeyRole::office, officeKey.publicKey(), issuedAt - 9 * oneDay, until),
              TrustedKey::of("P04821", KeyRole::partner, partnerKey.publicKey(), issuedAt - 9 * oneDay, until)};
    return c;
}

inline TrustList trustListOf(const TrustListContent& content)
{
    const std::array roots{rootKey.publicKey()};
    return TrustList::read(signTrustList(rootKey, content), roots).value();
}

} // namespace pintu::test
