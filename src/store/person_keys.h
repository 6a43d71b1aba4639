#pragma once

#include "core/people/resident.h"
#include "core/record/event.h"
#include "seal/sealed_words.h"
#include "seal/site_keys.h"
#include "store/database.h"

#include <optional>
#include <string_view>

namespace pintu {

/// The keys of people, wrapped by the site's key: only programs that hold the site's keys can make or open sealed
/// words.
class PersonKeys {
public:
    PersonKeys(Database& database, const SiteKeys& keys, Entropy& entropy)
        : m_database{database}, m_keys{keys}, m_entropy{entropy}
    {
    }

    bool holds(KeyId id);
    /// Makes and stores a key; the answer is the event that tells of it.
    PersonKeyMade make(KeyId id, const std::string& about);
    /// Answers the opened key; nothing once the person was erased.
    std::optional<Secret> key(KeyId id);
    /// Overwrites the wrapped key for good.
    void erase(KeyId id);

    Bytes seal(KeyId id, BytesView words, BytesView associated);
    /// The sealed words of one event, opened. Nothing when there are none or the key is gone.
    std::optional<Bytes> open(const Event& event);

    /// The same where the wrapped key has been read already, as it is stored: of many people in one question.
    std::optional<Bytes> open(const Event& event, std::string_view wrapped) const;

    template <class Words>
    std::optional<Words> words(const Event& event)
    {
        const auto bytes = open(event);
        return bytes ? decodeBody<Words>(*bytes) : std::nullopt;
    }

private:
    std::optional<Secret> unwrapped(KeyId id, std::string_view wrapped) const;

    Database& m_database;
    const SiteKeys& m_keys;
    Entropy& m_entropy;
};

} // namespace pintu
