#include "support/record_fixture.h"

#include "core/base/encoding.h"
#include "seal/cose_sign1.h"
#include "store/postgres_roles.h"
#include "store/schema.h"
#include "store/sql_office.h"
#include "support/postgres_cluster.h"

#include <algorithm>
#include <cctype>
#include <random>
#include <stdexcept>
#include <unistd.h>

namespace pintu::test {

TemporaryFolder::TemporaryFolder()
{
    auto name = (std::filesystem::temp_directory_path() / "pintu-test-XXXXXX").string();
    if (mkdtemp(name.data()) == nullptr) throw std::runtime_error{"no temporary folder"};
    m_path = name;
}

TemporaryFolder::~TemporaryFolder()
{
    std::error_code ignored; // swept with the temporary folder
    std::filesystem::remove_all(m_path, ignored);
}

std::string freshSite()
{
    static std::random_device random;
    constexpr std::string_view digits = "0123456789ABCDEFGHJKLMNPQRSTUVWX";
    std::string out = "T";
    for (int i = 0; i < 11; ++i) out += digits[random() % digits.size()];
    return out;
}

std::string lower(std::string text)
{
    for (auto& c : text) c = static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
    return text;
}

TestRecord::TestRecord(Engine engine, std::string site) : m_engine{engine}, m_site{std::move(site)}
{
    if (m_engine == Engine::sqlite) {
        auto made = Database::createSqlite(file());
        migrate(made);
    } else {
        makePostgresqlSchema(postgresCluster().office, schema());
        auto made = open();
        migrate(made);
    }
}

TestRecord::~TestRecord()
{
    if (m_engine == Engine::sqlite) return;
    try {
        asAdmin("DROP SCHEMA IF EXISTS \"" + schema() + "\" CASCADE");
    } catch (const std::runtime_error&) {
        // The server goes at the end of the run, and the schema with it.
    }
}

Database TestRecord::open(Access access) const
{
    return m_engine == Engine::sqlite ? Database::openSqlite(file(), access)
                                      : Database::openPostgresql(postgresCluster().office, schema(), access);
}

Database TestRecord::intruder() const
{
    if (m_engine == Engine::sqlite) return open();
    auto out = Database::openPostgresql(postgresCluster().admin, schema(), Access::write);
    out.script("SET session_replication_role = replica");
    return out;
}

OfficeProfile testProfile()
{
    OfficeProfile profile;
    profile.kind = SiteKind::office;
    profile.name = "SLRT Kota Contoh";
    profile.letterhead = {"PEMERINTAH KOTA CONTOH", "DINAS SOSIAL"};
    profile.village = "32.75.01.1002";
    profile.zone = "WIB";
    profile.deskGroups = {{"A", "Kesehatan", "Health", {"KES"}, 15, 45},
                          {"K", "Pendidikan", "Schooling", {"DIK"}, 10, 30}};
    profile.counters = {{1, {"A"}}, {2, {"K"}}, {3, {"A", "K"}}};
    profile.officers = {{"P07", "Petugas Tujuh", Role::counter}, {"S01", "Penyelia Satu", Role::supervisor}};
    return profile;
}

TestOffice::TestOffice(Engine engine, std::string site, bool training)
    : record{engine, std::move(site)},
      keys{SiteKeys::make(entropy)},
      database{record.open()},
      journal{database, record.site(), clock, entropy, &keys}
{
    Bytes random(16);
    entropy.fill(random);
    const auto& key = keys.signing.publicKey().bytes;
    EpochOpened opened{record.site(), SiteKind::office, random, {key.begin(), key.end()}, "setup", "0.1.0"};
    opened.training = training;
    write({draftOf(opened), draftOf(ProfileSet{record.site(), testProfile()})}, "setup");
}

std::vector<Event> TestOffice::write(std::vector<Draft> drafts, std::string actor)
{
    clock.forward(std::chrono::seconds{1});
    auto result = journal.run({newCommand(), std::move(actor)},
                              [&](Time) -> Result<std::vector<Draft>, NoRefusal> { return drafts; });
    return std::move(result).value();
}

Bytes TestOffice::signHead()
{
    const auto head = *journal.head();
    const auto access = SqlOffice{database}.accessHead();
    HeadSigned body{record.site(), head.epoch,  head.seq, {head.hash.begin(), head.hash.end()},
                    access.seq,    access.hash, {}};
    body.signature = signCose(keys.signing, SqlOffice::headPayload(body));
    say(body);
    return body.signature;
}

std::vector<std::string> clearBodies(Journal& journal)
{
    std::vector<std::string> out;
    for (std::int64_t after = 0;;) {
        const auto events = journal.eventsAfter(after, 100);
        if (events.empty()) return out;
        for (const auto& e : events) {
            out.push_back(e.site + " " + std::to_string(e.epoch) + "/" + std::to_string(e.seq) + " " + e.type + " " +
                          e.subject + " " + e.actor + " " + std::to_string(e.at.ms) + " " + e.command.text() + " " +
                          toHex(e.clear));
            after = placeOf(e.epoch, e.seq);
        }
    }
}

std::vector<std::vector<std::string>> rowsOf(Database& database, const std::string& table)
{
    const auto columns = database.columnsOf(table);
    std::string sql;
    for (const auto& column : columns) sql += (sql.empty() ? "SELECT CAST(" : ", CAST(") + column + " AS TEXT)";
    auto rows = database.texts(sql + " FROM " + table, columns.size());
    std::sort(rows.begin(), rows.end());
    return rows;
}

} // namespace pintu::test
