#include "core/base/encoding.h"
#include "core/people/nik.h"
#include "core/people/resident.h"
#include "seal/digest.h"
#include "seal/sealed_words.h"
#include "seal/system_entropy.h"
#include "store/check_parts.h"
#include "store/people_lists.h"
#include "store/person_keys.h"

namespace pintu {
namespace {

/// Keys of people: each was made by an event that holds its digest, and is overwritten once the person was erased.
class KeyMakings final : public EventWatcher {
public:
    KeyMakings(Database& database, Database& scratch, Findings& findings)
        : m_database{database}, m_scratch{scratch}, m_look{findings.look("person keys")}
    {
        m_scratch.script("CREATE TABLE key_makings (id TEXT PRIMARY KEY, about TEXT NOT NULL, digest TEXT NOT NULL, "
                         "erased BIGINT NOT NULL) WITHOUT ROWID");
    }

    void see(const Event& event) override
    {
        if (event.type == PersonKeyMade::type) {
            if (const auto body = decodeBody<PersonKeyMade>(event.clear))
                m_scratch.run("INSERT OR REPLACE INTO key_makings (id, about, digest, erased) VALUES (:id, :about, "
                              ":digest, 0)",
                              body->key, body->about, toHex(body->digest));
        } else if (event.type == PersonErased::type) {
            if (const auto body = decodeBody<PersonErased>(event.clear))
                m_scratch.run("UPDATE key_makings SET erased = 1 WHERE id = :id", body->key);
        }
    }

    void end() override
    {
        auto made = m_scratch.walk("SELECT id, about, digest, CAST(erased AS TEXT) FROM key_makings ORDER BY id", 4);
        const auto engine = m_database.engine();
        auto stored = m_database.walk("SELECT " + textOnly(engine, "id") + ", " + textOnly(engine, "about") + ", " +
                                          textOnly(engine, "wrapped") + " FROM person_keys ORDER BY " +
                                          inByteOrder(engine, "person_keys.id"),
                                      3);
        bool moreMade = made.next();
        bool moreStored = stored.next();
        while (moreMade || moreStored) {
            const int order = !moreMade ? 1 : !moreStored ? -1 : made.text(0).compare(stored.text(0));
            if (order != 0 || !fits(made, stored)) m_look.found("key " + (order > 0 ? stored : made).text(0));
            if (order <= 0) moreMade = made.next();
            if (order >= 0) moreStored = stored.next();
        }
    }

private:
    static bool fits(const Database::Rows& made, const Database::Rows& stored)
    {
        const auto wrapped = fromBase64(stored.text(2));
        const bool erased = made.text(3) == "1";
        return wrapped && stored.text(1) == made.text(1) &&
               (erased ? wrapped->empty() : toHex(sha256(*wrapped)) == made.text(2));
    }

    Database& m_database;
    Database& m_scratch;
    Findings::Look m_look;
};

/// Sealed words open with their person's key, and the blind indexes of a statement are those of its numbers.
class SealedWords final : public EventWatcher {
public:
    SealedWords(Database& database, const SiteKeys& keys, Findings& findings)
        : m_keys{keys}, m_personKeys{database, keys, m_entropy}, m_look{findings.look("sealed words")}
    {
    }

    void see(const Event& event) override
    {
        if (event.sealed.empty()) return;
        try {
            const auto words = m_personKeys.open(event);
            if (!words || event.type != PersonStated::type) return; // erased, or not a statement
            const auto body = decodeBody<PersonStated>(event.clear);
            const auto person = decodeBody<PersonWords>(*words);
            if (!body || !person || !fits<Nik>("nik", person->nik, body->nikIndex, person->familyCard) ||
                !fits<FamilyCardNumber>("kk", person->familyCard, body->familyIndex, {}))
                m_look.found(nameOf(event));
        } catch (const Trouble& trouble) {
            if (!isAboutTheRecord(trouble)) throw;
            m_look.found(nameOf(event));
        }
    }

private:
    /// A desk that took the text for a number wrote its sixteen digits alone; other text is kept as it was written and
    /// has no index. A number that tells nobody from another, since nobody was ever given it or it is the one in the
    /// field beside, need not have one: releases differ in that.
    template <class Number>
    bool fits(std::string_view purpose, const std::string& text, const std::string& index,
              const std::string& beside) const
    {
        const auto number = Number::parse(text);
        if (!number || number->text() != text) return index.empty();
        if (index.empty()) return number->implausible() || text == beside;
        return index == blindIndex(m_keys.index, purpose, text);
    }

    const SiteKeys& m_keys;
    SystemEntropy m_entropy;
    PersonKeys m_personKeys;
    Findings::Look m_look;
};

} // namespace

std::unique_ptr<EventWatcher> watchPersonKeys(Database& database, Database& scratch, Findings& findings)
{
    return std::make_unique<KeyMakings>(database, scratch, findings);
}

std::unique_ptr<EventWatcher> watchSealedWords(Database& database, const SiteKeys& keys, Findings& findings)
{
    return std::make_unique<SealedWords>(database, keys, findings);
}

void checkPeopleLists(Database& database, const SiteKeys& keys, Findings& findings)
{
    auto look = findings.look("people lists");
    SystemEntropy entropy;
    PeopleLists{database, keys, entropy}.compare([&](const std::string& list) { look.found(list); });
}

} // namespace pintu
