#include "office/site.h"

#include "office/catalogue_files.h"
#include "store/people_lists.h"
#include "store/schema.h"

#include <algorithm>
#include <chrono>

namespace pintu {
namespace {

std::optional<SiteKeys> keysOf(const std::filesystem::path& folder, const SiteConfig& config, UseKeys useKeys)
{
    if (useKeys == UseKeys::no) return std::nullopt;
    return SiteKeys::load(keyFile(folder), config.site);
}

} // namespace

Time SystemClock::now() const
{
    return {std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::system_clock::now().time_since_epoch())
                .count()};
}

std::string schemaName(std::string_view site)
{
    std::string out{site};
    for (auto& c : out)
        if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
    return out;
}

std::filesystem::path keyFile(const std::filesystem::path& folder)
{
    return folder / "keys" / "site.key";
}

Database openDatabase(const std::filesystem::path& folder, const SiteConfig& config, Access access, Patience patience)
{
    if (config.engine == Engine::postgresql)
        return Database::openPostgresql(config.connection, schemaName(config.site), access, patience);
    return Database::openSqlite(folder / "office.db", access);
}

Site::Site(const std::filesystem::path& folder, Access access, UseKeys useKeys, const Clock& clock, Entropy& entropy,
           std::function<void()> onOneServer, std::shared_ptr<SignedInHere> signedIn)
    : m_folder{folder},
      m_config{readSiteConfig(folder)},
      m_clock{clock},
      m_entropy{entropy},
      m_onOneServer{std::move(onOneServer)},
      m_keys{keysOf(folder, m_config, useKeys)},
      m_database{openDatabase(folder, m_config, access)},
      m_journal{m_database, m_config.site, clock, entropy, m_keys ? &*m_keys : nullptr, std::move(signedIn)}
{
    requireNewestSchema(m_database);
    requireOurs();
    if (m_keys && access == Access::write) {
        m_witness = Witness::of(m_database, m_config);
        makePeopleListsIfDue();
    }
    refresh();
}

/// A migration cannot make them, for it holds no keys.
void Site::makePeopleListsIfDue()
{
    PeopleLists lists{m_database, *m_keys, m_entropy};
    if (m_database.obstacle() || lists.areCurrent()) return;
    try {
        (void)lists.makeAgain();
    } catch (const Trouble& trouble) {
        if (trouble.kind() != TroubleKind::forbidden) throw; // a partner's role may state nobody
    }
}

Site::~Site()
{
    if (m_witness && m_unsigned > 0) signForWitness();
}

void Site::keepWitness(std::int64_t written)
{
    constexpr std::int64_t mostUnsigned = 50;
    constexpr std::chrono::seconds longest{60};
    if (!m_witness) return;
    m_unsigned += written;
    const auto now = std::chrono::steady_clock::now();
    if (m_unsigned > 0 && (!m_signedAt || m_unsigned >= mostUnsigned || now - *m_signedAt >= longest)) signForWitness();
}

void Site::signForWitness() noexcept
{
    try {
        m_witness->sign(m_database, m_journal, keys());
        m_unsigned = 0;
        m_signedAt = std::chrono::steady_clock::now();
    } catch (const std::exception&) {
        // The database cannot be read now, which the program's own next question will tell; a head is signed then.
    }
}

void Site::requireOurs()
{
    const auto site = SqlOffice{m_database}.site();
    if (!site || site->id != m_config.site || site->kind != m_config.kind)
        throw Trouble{TroubleKind::notOurs, "the database is that of another site than office.toml says"};
    if (m_keys &&
        !std::equal(site->publicKey.begin(), site->publicKey.end(), m_keys->signing.publicKey().bytes.begin()))
        throw Trouble{TroubleKind::wrongKey, "the keys are not those that this record was opened with"};
}

void Site::refresh()
{
    const auto head = m_journal.head();
    refreshUpTo(head ? placeOf(head->epoch, head->seq) : 0);
    keepWitness(0);
}

void Site::refreshUpTo(std::int64_t end)
{
    if (end == m_freshUpTo) return;
    if (m_freshUpTo != 0) ++m_unsigned; // others have written
    SqlOffice office{m_database};
    const auto newest = office.newest();
    if (newest.epoch != m_newest.epoch) {
        requireOurs();
        m_epoch.reset();
    }
    if (newest.profile != m_newest.profile) {
        m_profile.reset();
        m_epoch.reset(); // its day depends on the zone
    }
    if (newest.catalogue != m_newest.catalogue) m_catalogue.reset();
    if (m_trust && office.newestTrust() != m_newestTrust) m_trust.reset();
    m_newest = newest;
    m_freshUpTo = end;
}

std::int64_t Site::changedAt()
{
    (void)trust(); // compared from the moment when somebody asks for it: a kiosk may not
    return std::max({m_newest.profile, m_newest.catalogue, m_newestTrust});
}

void Site::noteOwn(const std::vector<Event>& events)
{
    const bool changes = std::any_of(events.begin(), events.end(), [](const Event& event) {
        return event.type == EpochOpened::type || event.type == ProfileSet::type ||
               event.type == ReferenceLoaded::type || event.type == TrustLoaded::type;
    });
    const auto end = placeOf(events.back().epoch, events.back().seq);
    if (changes)
        refreshUpTo(end);
    else
        m_freshUpTo = end;
}

void requireAbout(const std::vector<Event>& events, const std::string& subject)
{
    if (std::none_of(events.begin(), events.end(), [&](const Event& e) { return e.subject == subject; }))
        throw Trouble{TroubleKind::other, "this command was used for something else before"};
}

const SiteKeys& Site::keys() const
{
    if (!m_keys) throw Trouble{TroubleKind::noKey, "this program holds no keys"};
    return *m_keys;
}

const OfficeProfile& Site::profile()
{
    if (!m_profile) m_profile = SqlOffice{m_database}.profile();
    return *m_profile;
}

bool Site::isTraining()
{
    return SqlOffice{m_database}.isTraining();
}

const Catalogue& Site::catalogue()
{
    if (!m_catalogue) {
        std::vector<CatalogueRow> rows;
        for (auto& row : SqlOffice{m_database}.referenceRows())
            rows.push_back({std::move(row.list), std::move(row.code), std::move(row.body)});
        m_catalogue = fromRows(rows);
    }
    return *m_catalogue;
}

NumbersGiven Site::perhapsGiven(Day today)
{
    if (!m_epoch) {
        const auto event = m_journal.eventAt(m_newest.epoch);
        if (!event) return {};
        m_epoch = {Day::of(event->at, zone()), bodyOf<EpochOpened>(*event)};
    }
    const auto& [day, opened] = *m_epoch;
    NumbersGiven out;
    if (opened.firstSlip > 0) out.slip = opened.firstSlip - 1;
    if (opened.firstTemporary > 0 && day.calendar().year() == today.calendar().year())
        out.temporary = opened.firstTemporary - 1;
    if (opened.firstTicket > 0 && day == today) out.ticket = opened.firstTicket - 1;
    return out;
}

const TrustList& Site::trust()
{
    if (m_trust) return *m_trust;
    SqlOffice office{m_database};
    // The place first: a list that is loaded meanwhile is read twice rather than never.
    m_newestTrust = office.newestTrust();
    const auto stored = office.trustList();
    if (!stored) return m_trust.emplace();
    PublicKey root;
    if (stored->root.size() != root.bytes.size()) throw Trouble{TroubleKind::damaged, "the root key of the trust list"};
    std::copy(stored->root.begin(), stored->root.end(), root.bytes.begin());
    const std::vector<PublicKey> roots{root};
    auto list = TrustList::read(stored->list, roots);
    if (!list) throw Trouble{TroubleKind::damaged, "the stored trust list does not verify"};
    return m_trust.emplace(std::move(*list));
}

} // namespace pintu
