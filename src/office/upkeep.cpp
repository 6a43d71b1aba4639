#include "office/upkeep.h"

#include "paper/slip.h"
#include "store/people_lists.h"
#include "store/postgres_roles.h"
#include "store/schema.h"
#include "store/sqlite_file.h"

namespace pintu {

Migrated migrateRecord(const std::filesystem::path& folder, const FoldProgress& progress)
{
    auto database = openDatabase(folder, readSiteConfig(folder), Access::write, Patience::upkeep);
    Migrated out;
    out.before = schemaOf(database);
    const auto done = migrate(database, progress);
    out.steps = done.steps;
    out.folded = done.folded;
    out.after = schemaOf(database);
    return out;
}

Result<std::int64_t, RepairRefusal> repairRecord(const std::filesystem::path& folder, const FoldProgress& progress)
{
    const auto config = readSiteConfig(folder);
    auto database = openDatabase(folder, config, Access::write, Patience::upkeep);
    requireNewestSchema(database);
    makeIndexesAgain(database); // by which the record is read
    if (const auto witness = Witness::of(database, config)) {
        CheckInput outside;
        outside.kept = witness->read();
        if (!checkWitness(database, config.site, outside).empty()) return refused(RepairRefusal::otherThanItsWitness);
    }
    return foldEverything(database, progress);
}

std::int64_t makePeopleLists(Site& site, const FoldProgress& progress)
{
    return PeopleLists{site.database(), site.keys(), site.entropy()}.makeAgain(progress);
}

std::vector<std::string> grantRole(Site& site, const std::string& roleName, Role role)
{
    return grantPostgresqlRole(site.database(), schemaName(site.id()), roleName, role);
}

namespace {

PaperWitness paperOf(const std::string& text, Database& database, const std::string& site)
{
    const auto slip = Slip::parse(text);
    const auto stored = SqlOffice{database}.site();
    PublicKey key;
    if (stored && stored->publicKey.size() == key.bytes.size())
        std::copy(stored->publicKey.begin(), stored->publicKey.end(), key.bytes.begin());
    if (!slip || slip->claims().issuer != site || !slip->verifiedBy(key))
        throw Trouble{TroubleKind::badInput, "the slip is none that this office signed"};
    const auto& name = slip->claims().paper;
    return {slip->claims().number, {name.begin(), name.end()}};
}

/// A profile that cannot be read is for the check to name.
Zone zoneOf(Database& database)
{
    try {
        return SqlOffice{database}.profile().timeZone();
    } catch (const Trouble&) {
        return Zone::wib;
    }
}

} // namespace

Checked checkRecord(const std::filesystem::path& folder, const SiteKeys* keys, const Brought& brought)
{
    const auto config = readSiteConfig(folder);
    auto database = openDatabase(folder, config, Access::read, Patience::upkeep);
    // A database that only waits for 'migrate' is no broken record; one without any version is.
    if (schemaOf(database) > 0) requireNewestSchema(database);
    Checked out;
    out.obstacle = database.obstacle();
    CheckInput input;
    input.keys = keys;
    input.witness = brought.head;
    input.printed = brought.printed;
    for (const auto& text : brought.slips) input.papers.push_back(paperOf(text, database, config.site));
    if (const auto witness = Witness::of(database, config)) {
        input.kept = witness->read();
        out.witness = witness->strength();
    }
    out.zone = zoneOf(database);
    out.report = check(database, config.site, input);
    return out;
}

DatabaseState stateOf(Site& site)
{
    auto& database = site.database();
    DatabaseState out{engineVersion(database), schemaOf(database), database.obstacle(), {}};
    if (site.config().engine == Engine::postgresql) out.role = grantedRole(database);
    return out;
}

void requireSuitableDisk(const std::filesystem::path& folder)
{
    refuseUnsuitableDisk(folder);
}

} // namespace pintu
