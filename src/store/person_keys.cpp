#include "store/person_keys.h"

#include "core/base/encoding.h"
#include "seal/digest.h"

#include <cassert>

namespace pintu {

bool PersonKeys::holds(KeyId id)
{
    return m_database.one<std::string>("SELECT id FROM person_keys WHERE id = :id", id).has_value();
}

PersonKeyMade PersonKeys::make(KeyId id, const std::string& about)
{
    Secret secret;
    m_entropy.fill(secret.view());
    const auto wrapped = wrapKey(m_keys.wrapping, id, secret, m_entropy);
    m_database.run("INSERT INTO person_keys (id, about, wrapped) VALUES (:id, :about, :wrapped)", id, about,
                   toBase64(wrapped));
    const auto digest = sha256(wrapped);
    return {about, id, Bytes{digest.begin(), digest.end()}};
}

std::optional<Secret> PersonKeys::key(KeyId id)
{
    const auto row = m_database.one<std::string>("SELECT wrapped FROM person_keys WHERE id = :id", id);
    return row ? unwrapped(id, std::get<0>(*row)) : std::nullopt;
}

/// Nothing where it was overwritten.
std::optional<Secret> PersonKeys::unwrapped(KeyId id, std::string_view wrapped) const
{
    if (wrapped.empty()) return std::nullopt;
    const auto bytes = fromBase64(wrapped);
    auto secret = bytes ? unwrapKey(m_keys.wrapping, id, *bytes) : std::nullopt;
    if (!secret) throw Trouble{TroubleKind::wrongKey, "a person's key does not open with this site's key"};
    return secret;
}

void PersonKeys::erase(KeyId id)
{
    m_database.run("UPDATE person_keys SET wrapped = '' WHERE id = :id", id);
    m_database.forgetOldLog();
}

Bytes PersonKeys::seal(KeyId id, BytesView words, BytesView associated)
{
    const auto secret = key(id);
    assert(secret); // rules refuse to speak of an erased person
    return sealWords(*secret, words, associated, m_entropy);
}

std::optional<Bytes> PersonKeys::open(const Event& event)
{
    if (event.sealed.empty()) return std::nullopt;
    const auto row = m_database.one<std::string>("SELECT wrapped FROM person_keys WHERE id = :id", event.key);
    return row ? open(event, std::get<0>(*row)) : std::nullopt;
}

std::optional<Bytes> PersonKeys::open(const Event& event, std::string_view wrapped) const
{
    if (event.sealed.empty()) return std::nullopt;
    const auto secret = unwrapped(event.key, wrapped);
    if (!secret) return std::nullopt;
    auto words = openWords(*secret, event.sealed, associatedData(event));
    if (!words) throw Trouble{TroubleKind::damaged, "sealed words do not open with their own key"};
    return words;
}

} // namespace pintu
