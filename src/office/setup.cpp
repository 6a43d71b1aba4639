#include "office/setup.h"

#include "core/base/system_trouble.h"
#include "core/programmes/catalogue_succession.h"
#include "office/catalogue_files.h"
#include "office/epoch.h"
#include "seal/cose_sign1.h"
#include "store/postgres_roles.h"
#include "store/schema.h"
#include "store/sql_office.h"
#include "store/sql_people.h"
#include "store/sql_referrals.h"
#include "store/sql_tickets.h"
#include "store/sqlite_file.h"

#include <algorithm>
#include <functional>

namespace pintu {
namespace {

template <class T>
Bytes asBytes(const T& array)
{
    return {array.begin(), array.end()};
}

EpochOpened epochOf(const SiteConfig& config, const SiteKeys& keys, std::string reason, Entropy& entropy)
{
    EpochOpened out{config.site,       config.kind,  Bytes(16), asBytes(keys.signing.publicKey().bytes),
                    std::move(reason), PINTU_VERSION};
    entropy.fill(out.random);
    return out;
}

/// A profile says whether the office is for trying out, and only the first event is believed.
EpochOpened firstEpoch(const SetupWish& wish, const SiteKeys& keys, Entropy& entropy)
{
    auto out = epochOf(wish.config, keys, "setup", entropy);
    out.training = wish.profile.training;
    return out;
}

std::vector<SqlOffice::ReferenceRow> rowsOf(const Catalogue& catalogue)
{
    std::vector<SqlOffice::ReferenceRow> out;
    for (auto& row : toRows(catalogue)) out.push_back({std::move(row.list), std::move(row.code), std::move(row.body)});
    return out;
}

enum class Never {};
using Drafts = Result<std::vector<Draft>, Never>;

NumbersGiven numbersGiven(Database& database, Day today)
{
    return {SqlReferrals{database}.lastNumber(), SqlPeople{database}.lastTemporary(),
            SqlTickets{database}.lastNumber(today)};
}

/// Removes what a failed setup had made.
class Undo {
public:
    ~Undo()
    {
        std::error_code ignored;
        for (auto file = m_made.rbegin(); file != m_made.rend(); ++file) std::filesystem::remove(*file, ignored);
    }
    void made(const std::filesystem::path& file) { m_made.push_back(file); }
    void keep() { m_made.clear(); }

private:
    std::vector<std::filesystem::path> m_made;
};

void makeFolder(const std::filesystem::path& folder, Undo& undo)
{
    std::error_code error;
    if (std::filesystem::create_directories(folder, error)) undo.made(folder);
    requireDone(error, "a folder could not be made");
}

/// Looks into a folder that may be closed to us, or no folder.
bool isThere(const std::filesystem::path& file)
{
    std::error_code error;
    const bool there = std::filesystem::exists(file, error);
    requireDone(error, "a folder could not be looked into");
    return there;
}

} // namespace

Draft catalogueDraft(Database& database, const Catalogue& catalogue)
{
    const auto rows = rowsOf(catalogue);
    SqlOffice{database}.replaceReferenceRows(rows);
    return draftOf(ReferenceLoaded{"catalogue", static_cast<std::int64_t>(rows.size()), SqlOffice::digestOf(rows)});
}

void setUp(const SetupWish& wish, const Clock& clock, Entropy& entropy)
{
    if (!isSiteId(wish.config.site, wish.config.kind))
        throw Trouble{TroubleKind::badInput,
                      wish.config.kind == SiteKind::office
                          ? "the code of an office has up to 5 capital letters and digits, such as D0412"
                          : "the code of a partner has up to 6 capital letters and digits, such as P04821"};
    if (const auto fault = faultOf(wish.profile)) throw Trouble{TroubleKind::badInput, std::string{faultText(*fault)}};
    auto lists = readCatalogueFiles(wish.catalogue);
    if (wish.partners == Partners::onlyReal) std::erase_if(lists.partners, [](const Partner& row) { return row.demo; });
    const Catalogue catalogue{std::move(lists)};
    if (const auto wrong = problems(catalogue); !wrong.empty())
        throw Trouble{TroubleKind::badInput, "the catalogue contradicts itself: " + wrong.front()};
    if (isThere(wish.folder / "office.toml")) throw Trouble{TroubleKind::other, "this folder is an office already"};

    Undo undo;
    makeFolder(wish.folder, undo);
    makeFolder(wish.folder / "keys", undo);
    std::error_code error;
    std::filesystem::permissions(wish.folder / "keys", std::filesystem::perms{0700}, error);
    requireDone(error, "the folder of the keys could not be closed to others");
    const auto keys = SiteKeys::make(entropy);
    keys.save(keyFile(wish.folder), wish.config.site);
    undo.made(keyFile(wish.folder));

    const auto file = wish.folder / "office.db";
    const bool embedded = wish.config.engine == Engine::sqlite;
    if (embedded) {
        if (isThere(file)) throw Trouble{TroubleKind::other, "a database is there already"};
        for (const auto* end : {"", "-wal", "-shm", ".lock"}) undo.made(file.string() + end);
    } else {
        makePostgresqlSchema(wish.config.connection, schemaName(wish.config.site));
    }
    {
        auto database = embedded ? Database::createSqlite(file) : openDatabase(wish.folder, wish.config, Access::write);
        migrate(database);
        Journal journal{database, wish.config.site, clock, entropy, &keys};
        const Command command{CommandId::timed(clock.now(), entropy), wish.actor};
        (void)journal.run(command, [&](Time) -> Drafts {
            return std::vector<Draft>{draftOf(firstEpoch(wish, keys, entropy)),
                                      draftOf(ProfileSet{wish.config.site, wish.profile}),
                                      catalogueDraft(database, catalogue)};
        });
    }
    writeSiteConfig(wish.folder, wish.config);
    undo.keep();
}

SiteConfig joinSite(const std::filesystem::path& folder, const std::string& site, const std::string& connection)
{
    if (isThere(folder / "office.toml")) throw Trouble{TroubleKind::other, "this folder is an office already"};
    if (!isPartyId(site)) throw Trouble{TroubleKind::badInput, "a site's id has up to 12 characters of A-Z, 0-9 and -"};
    SiteConfig config{site, SiteKind::office, Engine::postgresql, connection};
    auto database = openDatabase(folder, config, Access::read);
    requireNewestSchema(database);
    const auto stored = SqlOffice{database}.site();
    if (!stored || stored->id != site) throw Trouble{TroubleKind::notOurs, "the server holds no such site"};
    config.kind = stored->kind;
    Undo undo;
    makeFolder(folder, undo);
    writeSiteConfig(folder, config);
    undo.keep();
    return config;
}

void setProfile(Site& site, const Command& command, const OfficeProfile& profile)
{
    if (const auto fault = faultOf(profile)) throw Trouble{TroubleKind::badInput, std::string{faultText(*fault)}};
    (void)site.run(command, [&](Time) -> Drafts {
        if (profile.training != site.isTraining())
            throw Trouble{TroubleKind::badInput,
                          "an office for trying out (training = true) and a real one never become each other"};
        return std::vector<Draft>{draftOf(ProfileSet{site.id(), profile})};
    });
}

void loadCatalogue(Site& site, const Command& command, const CatalogueLists& lists)
{
    (void)site.run(command, [&](Time) -> Drafts {
        if (const auto reused = reusedNumbers(site.catalogue(), lists); !reused.empty())
            throw Trouble{TroubleKind::badInput,
                          "a number of the catalogue has changed its meaning: " + reused.front()};
        return std::vector<Draft>{catalogueDraft(site.database(), succeeding(site.catalogue(), lists))};
    });
}

Result<TrustLoaded, TrustRefusal> loadTrust(Site& site, const Command& command, BytesView list,
                                            const std::optional<PublicKey>& root)
{
    const auto events = site.run(command, [&](Time) -> Result<std::vector<Draft>, TrustRefusal> {
        const auto stored = SqlOffice{site.database()}.trustList();
        if (!stored && !root) return refused(TrustRefusal::rootKeyNeeded);
        PublicKey key = root.value_or(PublicKey{});
        if (stored) {
            std::copy(stored->root.begin(), stored->root.end(), key.bytes.begin());
            if (root && *root != key) return refused(TrustRefusal::otherRoot);
        }
        const std::vector<PublicKey> roots{key};
        const auto held =
            stored ? TrustList::read(stored->list, roots) : Result<TrustList, TrustListFault>{TrustList{}};
        if (!held) throw Trouble{TroubleKind::damaged, "the stored trust list does not verify"};
        const auto read = TrustList::read(list, roots, stored ? &*held : nullptr);
        if (!read) {
            switch (read.refusal()) {
            case TrustListFault::notATrustList: return refused(TrustRefusal::notATrustList);
            case TrustListFault::wrongSignature: return refused(TrustRefusal::wrongSignature);
            case TrustListFault::olderThanKnown: return refused(TrustRefusal::olderThanKnown);
            case TrustListFault::otherOfSameNumber: return refused(TrustRefusal::otherOfSameNumber);
            }
        }
        // The same list for old desks says less than the one that is held.
        const bool saysLess = stored && read->sequence() == stored->sequence && read->withdrawnSlips().empty();
        return std::vector<Draft>{draftOf(TrustLoaded{site.id(), read->sequence(), read->issued(),
                                                      saysLess ? stored->list : asBytes(list), asBytes(key.bytes)})};
    });
    if (!events) return refused(events.refusal());
    return theOne<TrustLoaded>(*events);
}

Bytes signHead(Site& site, const Command& command)
{
    const auto events = site.run(command, [&](Time) -> Drafts {
        const auto head = site.journal().head();
        const auto access = SqlOffice{site.database()}.accessHead();
        HeadSigned out{site.id(), head->epoch, head->seq, asBytes(head->hash), access.seq, access.hash, {}};
        out.signature = signCose(site.keys().signing, SqlOffice::headPayload(out));
        return std::vector<Draft>{draftOf(out)};
    });
    return theOne<HeadSigned>(*events).signature;
}

NewEpoch openEpochUntold(const std::filesystem::path& folder, const std::string& reason, const Clock& clock,
                         Entropy& entropy)
{
    const auto config = readSiteConfig(folder);
    const auto keys = SiteKeys::load(keyFile(folder), config.site);
    if (config.engine == Engine::sqlite && reason == "lostLog") acceptLostLog(folder / "office.db");
    auto database = openDatabase(folder, config, Access::write);
    requireNewestSchema(database);
    Journal journal{database, config.site, clock, entropy, &keys};
    const auto events = journal.run({CommandId::timed(clock.now(), entropy), "doctor"}, [&](Time now) -> Drafts {
        const auto zone = SqlOffice{database}.profile().timeZone();
        const auto today = Day::of(now, zone);
        auto given = numbersGiven(database, today);
        // After a second restore on top of the first: what was skipped then may have been given since.
        if (const auto before = journal.eventAt(SqlOffice{database}.newest().epoch)) {
            const auto opened = bodyOf<EpochOpened>(*before);
            given.slip = std::max(given.slip, opened.firstSlip - 1);
            given.temporary = std::max(given.temporary, opened.firstTemporary - 1);
            if (Day::of(before->at, zone) == today) given.ticket = std::max(given.ticket, opened.firstTicket - 1);
        }
        const auto head = journal.head();
        return std::vector<Draft>{
            draftOf(skippingNumbers(epochOf(config, keys, reason, entropy), given, head ? head->at : now, now))};
    });
    return {events->front().epoch, theOne<EpochOpened>(*events)};
}

void tellWitness(const std::filesystem::path& folder, const Clock& clock, Entropy& entropy)
{
    const auto config = readSiteConfig(folder);
    const auto keys = SiteKeys::load(keyFile(folder), config.site);
    auto database = openDatabase(folder, config, Access::read);
    Journal journal{database, config.site, clock, entropy, &keys};
    if (const auto witness = Witness::of(database, config)) witness->sign(database, journal, keys);
}

NewEpoch openEpoch(const std::filesystem::path& folder, const std::string& reason, const Clock& clock, Entropy& entropy)
{
    const auto out = openEpochUntold(folder, reason, clock, entropy);
    // Whoever holds the keys gave up what was lost; without this a witness of it would name it for ever.
    tellWitness(folder, clock, entropy);
    return out;
}

} // namespace pintu
