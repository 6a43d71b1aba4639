#pragma once

#include "core/programmes/catalogue.h"
#include "core/record/new_epoch.h"
#include "core/record/office_events.h"
#include "office/site_config.h"
#include "office/witness.h"
#include "seal/site_keys.h"
#include "seal/system_entropy.h"
#include "seal/trust_list.h"
#include "store/journal.h"
#include "store/sql_office.h"

#include <chrono>
#include <filesystem>
#include <functional>
#include <memory>
#include <optional>

namespace pintu {

enum class UseKeys { no, yes };

/// An open office or partner desk: its database, its keys where the program may hold them, and what it says of itself.
/// One thread's. Everything is checked at opening: that the database is ours, of this site, of this schema, and that
/// the keys are the site's.
class Site {
public:
    /// `onOneServer` is told after each command of run() that stands on one server only (savedOnOneServer).
    Site(const std::filesystem::path& folder, Access access, UseKeys useKeys, const Clock& clock, Entropy& entropy,
         std::function<void()> onOneServer = {},
         std::shared_ptr<SignedInHere> signedIn = std::make_shared<SignedInHere>());
    ~Site();
    Site(const Site&) = delete;
    Site& operator=(const Site&) = delete;

    const std::filesystem::path& folder() const { return m_folder; }
    const SiteConfig& config() const { return m_config; }
    const std::string& id() const { return m_config.site; }
    const Clock& clock() const { return m_clock; }
    Entropy& entropy() { return m_entropy; }
    Database& database() { return m_database; }
    /// Whether the last command stands on one server only, because the standby that should have it did not answer.
    bool savedOnOneServer() const { return m_database.savedOnOneServer(); }
    Journal& journal() { return m_journal; }

    const OfficeProfile& profile();
    /// Whether the record is that of an office for trying out, by its first event.
    bool isTraining();
    const Catalogue& catalogue();
    /// The newest trust list; an empty one before the first was loaded.
    const TrustList& trust();
    bool hasKeys() const { return m_keys.has_value(); }
    /// Trouble noKey in a program that holds none.
    const SiteKeys& keys() const;
    Zone zone() { return profile().timeZone(); }

    /// The last numbers that may have been given, also by what this record does not know of because it was restored
    /// from a copy or lost its end; 0 where the newest epoch says nothing. Inside a command.
    NumbersGiven perhapsGiven(Day today);

    /// Runs a command (Journal::run) on what the record says inside the write lock: profile, catalogue, trust list and
    /// key are compared there with those this program knows, and read anew where another program changed them.
    template <class Decide>
    auto run(const Command& command, Decide decide)
    {
        bool decided = false;
        auto events = m_journal.run(command, [&](Time now) {
            refreshUpTo(m_journal.end());
            decided = true;
            return decide(now);
        });
        if (events && decided) {
            if (m_onOneServer && savedOnOneServer()) m_onOneServer();
            noteOwn(*events);
            keepWitness(static_cast<std::int64_t>(events->size()));
        }
        return events;
    }

    /// Tells that so much was written of what a witness should know: events, or rows of the access log. With keys, the
    /// head is signed and put outside at the first of them, then after 50 or 60 s, and at the end; nobody waits for
    /// the disk.
    void keepWitness(std::int64_t written);

    /// The same comparison outside a command, before a program shows or checks something. References that were given
    /// out by profile(), catalogue() and trust() are worth nothing afterwards. Trouble wrongKey or notOurs when the
    /// record has gone on under another key or site.
    void refresh();
    /// The event that changed profile, catalogue or trust list last, as far as this program has compared.
    std::int64_t changedAt();

private:
    void requireOurs();
    void makePeopleListsIfDue();
    void signForWitness() noexcept;
    void refreshUpTo(std::int64_t end);
    /// Nobody else wrote between the comparison and these events of our own.
    void noteOwn(const std::vector<Event>& events);

    std::filesystem::path m_folder;
    SiteConfig m_config;
    const Clock& m_clock;
    Entropy& m_entropy;
    std::function<void()> m_onOneServer;
    std::optional<SiteKeys> m_keys;
    Database m_database;
    Journal m_journal;
    std::optional<OfficeProfile> m_profile;
    std::optional<Catalogue> m_catalogue;
    std::optional<TrustList> m_trust;
    struct Epoch {
        Day day;
        EpochOpened opened;
    };
    std::optional<Epoch> m_epoch; ///< the newest one
    std::int64_t m_freshUpTo = 0; ///< the end of the record when it was last compared
    SqlOffice::Newest m_newest;
    std::int64_t m_newestTrust = 0;
    std::optional<Witness> m_witness; ///< with keys, and where something may be written
    std::int64_t m_unsigned = 0;      ///< written since the last head that was put outside
    std::optional<std::chrono::steady_clock::time_point> m_signedAt;
};

/// Opens the database that a site's config names, without looking further: for `setup`, `migrate` and `check`.
Database openDatabase(const std::filesystem::path& folder, const SiteConfig& config, Access access,
                      Patience patience = Patience::desk);
std::string schemaName(std::string_view site); ///< lower case
std::filesystem::path keyFile(const std::filesystem::path& folder);

/// Stops a command whose id was used before for something else than `subject`: its answer would be about another thing.
void requireAbout(const std::vector<Event>& events, const std::string& subject);

/// The body of the one event of a type among a command's events, where the rule always makes one.
template <class E>
E theOne(const std::vector<Event>& events)
{
    for (const auto& event : events)
        if (event.type == E::type) return bodyOf<E>(event);
    throw Trouble{TroubleKind::other, "this command was used for something else before"};
}

class SystemClock final : public Clock {
public:
    Time now() const override;
};

} // namespace pintu
