#pragma once

#include "core/base/result.h"
#include "seal/trust_list.h"

#include <cstdint>
#include <string>
#include <string_view>

namespace pintu {

/// What a desk says of its own key. Signed by that key itself: that shows that the desk holds it and that nothing was
/// changed since, not that the desk is who it says. The telephone tells that (seal/compared_numbers.h).
struct KeyCard {
    std::string owner; ///< the site's id
    KeyRole role = KeyRole::partner;
    PublicKey key;
    std::int64_t issued = 0; ///< Unix seconds, by the desk's own clock
    std::string name;        ///< as its setup says it, at most 60 bytes
    bool operator==(const KeyCard&) const = default;
};

/// "RC1:" and Base45 of a COSE_Sign1 of `{1: owner, 6: iat, -65537: {1: 7, 2: role, 3: key, 4: name}}`, at most 320
/// characters. A longer name is cut behind a whole letter. Trouble badInput for an owner that no card can carry.
std::string keyCardText(const SigningKey& key, std::string_view owner, KeyRole role, std::int64_t now,
                        std::string_view name);

enum class KeyCardFault {
    notACard,
    changed, ///< begins like one, and is cut, misread, or altered since it was signed
};

/// Strict: exactly the text that keyCardText would write for the same parts, signed by the key that it names.
Result<KeyCard, KeyCardFault> readKeyCard(std::string_view text);

} // namespace pintu
