#pragma once

#include "core/people/person_keywords.h"
#include "core/record/event.h"
#include "seal/site_keys.h"
#include "store/fold.h"
#include "store/person_keys.h"
#include "store/sealed_lists.h"

#include <functional>
#include <map>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace pintu {

/// The sealed lists by which residents are found: of people under their keywords (core/people/person_keywords.h), each
/// as the place of the first statement about them, and of the words of names under their forms
/// (core/people/name_forms.h). Once they were made, the journal keeps them up with every statement, in the same
/// transaction; a person who is erased leaves them. They can be made again from the record at any time. For programs
/// that hold the site's keys.
class PeopleLists {
public:
    PeopleLists(Database& database, const SiteKeys& keys, Entropy& entropy);

    /// Whether they were made as this program makes them; else they miss people, and makeAgain() is due.
    bool areCurrent();

    /// The people kept under each keyword, as places of their first statements: of each until there are at least
    /// `most`.
    std::vector<std::vector<std::int64_t>> people(std::span<const std::string> keywords, std::size_t most);
    /// The words of names kept under each form: of each until there are at least `most`.
    std::vector<std::vector<std::string>> words(std::span<const std::string> forms, std::size_t most);

    struct Opened {
        Resident resident;
        PersonWords words;
    };
    /// The people whose first statements stand at these places, with their words, in the order of the places asked
    /// for; those who were erased are left out.
    std::vector<Opened> open(std::span<const std::int64_t> made);

    /// Whether events of a type change them.
    static bool changeBy(std::string_view type);
    /// What changes for the people whom a command speaks of.
    class Changes {
    private:
        friend class PeopleLists;
        struct Change {
            std::int64_t made = 0;
            PersonKeywords before;
            PersonKeywords after;
        };
        std::map<PersonId, Change> m_people;
    };
    /// Notes what an event will change that is not folded yet, and before a key is overwritten; `words` as they will be
    /// sealed in it. Events that speak of no person change nothing.
    void note(Changes& changes, const Event& event, BytesView words);
    /// Call inside the write lock.
    void apply(const Changes& changes);

    /// Empties them and makes them again, in one transaction. Answers of how many people.
    std::int64_t makeAgain(const FoldProgress& progress = {});

    /// Gives `wrong` a name of every list that is not what the record says; it tells nothing of anybody. Where no
    /// lists were made yet, nothing is wrong.
    void compare(const std::function<void(const std::string& list)>& wrong);

private:
    using Entries = std::vector<SealedLists::Entry>;
    Entries entriesOf(std::int64_t made, const std::vector<std::string>& keywords) const;
    Entries entriesOf(const std::vector<std::string>& words, const std::vector<ListId>& lists) const;
    PersonKeywords keywordsIn(std::string_view statement, std::string_view wrappedKey) const;

    /// Calls `take` with every list that there must be, in no particular order, and its numbers in order. Answers of
    /// how many people.
    using EachList = std::function<void(ListId, const std::vector<std::int64_t>&)>;
    std::int64_t eachList(Database& scratch, const EachList& take, const FoldProgress& progress);
    std::int64_t collect(Database& scratch, const FoldProgress& progress);

    Database& m_database;
    Entropy& m_entropy;
    PersonKeys m_personKeys;
    ListKeys m_keys;
    SealedLists m_lists;
};

} // namespace pintu
