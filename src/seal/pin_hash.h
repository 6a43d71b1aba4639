#pragma once

#include <string>
#include <string_view>

namespace pintu {

/// What is kept of a short PIN: Argon2id with a salt of its own, as libsodium's crypto_pwhash_str writes it. 64 MiB and
/// three passes, so that each try costs some 50 ms and the PIN is not read off a stolen file in an instant; a PIN of
/// few digits falls to patience all the same, which is why the place that asks makes people wait.
std::string hashOfPin(std::string_view pin);

/// Whether the PIN is the one that was kept. What is no such hash fits nothing.
bool pinFits(const std::string& kept, std::string_view pin);

} // namespace pintu
