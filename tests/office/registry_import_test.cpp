#include "office/registry_desk.h"
#include "office/registry_import.h"
#include "office/two_sites.h"
#include "store/check.h"

#include <fcntl.h>
#include <fstream>
#include <sys/wait.h>
#include <unistd.h>

namespace pintu::test {
namespace {

/// A table of `count` good rows, with what a test puts among them.
class ListedRows final : public TableRows {
public:
    explicit ListedRows(std::vector<TableRow> rows) : m_rows{std::move(rows)} {}
    bool next(TableRow& row) override
    {
        if (breaksAt == m_at) throw BadTable{TableFault::damaged, m_at};
        if (m_at == static_cast<std::int64_t>(m_rows.size())) return false;
        row = m_rows[static_cast<std::size_t>(m_at++)];
        return true;
    }
    std::int64_t done() const override { return m_at; }
    std::int64_t size() const override { return static_cast<std::int64_t>(m_rows.size()); }
    std::int64_t breaksAt = -1;

private:
    std::vector<TableRow> m_rows;
    std::int64_t m_at = 0;
};

TableRow rowOf(std::int64_t line, const std::string& nik, const std::string& kk, const std::string& name)
{
    return {line, {{nik}, {kk}, {name}}};
}

class RegistryImportTest : public TwoSites {
protected:
    RegistryImportTest() : site{folder("office"), Access::write, UseKeys::yes, clock, entropy}
    {
        clock.time = Day::parse("2026-11-27")->startsAt(Zone::wib).plus(std::chrono::hours{9});
        rows.push_back(rowOf(1, "NIK", "No. KK", "Nama"));
        for (int i = 0; i < 5'000; ++i) {
            char nik[17];
            std::snprintf(nik, sizeof nik, "36730212048%05d", 11'111 + i);
            rows.push_back(rowOf(2 + i, nik, "3673020101129993", "Warga Contoh " + std::to_string(i)));
        }
    }

    ImportOrder order(const std::string& file = "berkas-1")
    {
        return {RegistryList::dtsen,
                *Day::parse("2026-10-20"),
                {"Dinsos", "cek desil", "dtsen.csv"},
                shapeOf(rows, {})->shape,
                "dinsos",
                file};
    }
    Result<ImportDone, ImportRefusal> import(const ImportOrder& wanted, const ImportWatch& watch = {})
    {
        ListedRows table{rows};
        return importList(site, command(), wanted, table, watch);
    }
    std::int64_t left(const std::string& table)
    {
        return std::get<0>(*site.database().one<long long>("SELECT count(*) FROM " + table));
    }
    std::vector<RegistryHit> found(const std::string& number)
    {
        return RegistryDesk{site}.find("P07", number, "H-003");
    }
    std::string states()
    {
        std::string out;
        for (const auto& shown : RegistryDesk{site}.batches())
            out += std::to_string(shown.batch.number) + " " + std::string{nameOf(shown.batch.state)} + " " +
                   (shown.batch.reason ? std::string{nameOf(*shown.batch.reason)} : "-") + "; ";
        return out;
    }
    bool clean() { return check(site.database(), site.id(), {&site.keys(), {}}).clean(); }

    Site site;
    std::vector<TableRow> rows;
    const std::string someNik = "3673021204811113";
};

TEST_F(RegistryImportTest, TakesAListInAndFindsItsPeople)
{
    const auto done = good(import(order()));
    EXPECT_EQ(done.batch, 1);
    EXPECT_EQ(done.counted.rows, 5'000);
    const auto hits = found(someNik);
    ASSERT_EQ(hits.size(), 1U);
    EXPECT_EQ(hits[0].person.name, "Warga Contoh 2");
    EXPECT_EQ(hits[0].line, 4);
    EXPECT_EQ(hits[0].source, "Dinsos");
    EXPECT_EQ(hits[0].asOf, *Day::parse("2026-10-20"));
    EXPECT_EQ(found("3673020101129993").size(), 50U) << "of very many no more than a family has";
    EXPECT_EQ(RegistryDesk{site}.batches()[0].words->purpose, "cek desil");
    EXPECT_EQ(RegistryDesk{site}.mappings()[0].name, "dinsos");
    EXPECT_EQ(
        std::get<0>(*site.database().one<std::string>("SELECT purpose FROM access_log ORDER BY seq DESC LIMIT 1")),
        "H-003");
    EXPECT_TRUE(clean());
}

TEST_F(RegistryImportTest, TellsOfEveryRowThatIsNotTakenInInTheOrderOfTheFile)
{
    rows.push_back(rowOf(6'001, "9.1710141019E+015", "3673020101129993", "Yohanes"));
    rows.push_back(rowOf(6'002, someNik, "3673020101129993", "Nama Lain"));
    rows.push_back(rowOf(6'003, someNik, "3673020101129993", "Warga Contoh 2"));
    rows.push_back(rowOf(6'004, "", "", "Tanpa Nomor"));
    rows.push_back(rowOf(6'005, "", "", ""));
    std::string told;
    ImportWatch watch;
    watch.rejected = [&](const RejectedRow& row) {
        told += std::to_string(row.line) + " " + row.column + " " + std::string{nameOf(row.fault)} + "; ";
    };
    const auto done = good(import(order(), watch));
    EXPECT_EQ(told, "6001 NIK roundedNumber; 6002 NIK doubled; 6004 NIK noNumber; ");
    EXPECT_EQ(done.counted.rejected, 3);
    EXPECT_EQ(done.counted.repeated, 1) << "word for word the same: kept once";
    EXPECT_EQ(left("registry_rows"), 5'000);
    EXPECT_TRUE(clean());
}

TEST_F(RegistryImportTest, AgainChangesNothing)
{
    (void)good(import(order()));
    const auto before = site.journal().head()->seq;
    EXPECT_EQ(import(order()).refusal(), ImportRefusal::importedBefore);
    EXPECT_EQ(site.journal().head()->seq, before);
    EXPECT_EQ(import(order("berkas-2")).refusal(), ImportRefusal::sameContent);
    EXPECT_EQ(states(), "2 withdrawn sameContent; 1 loaded -; ");
    EXPECT_EQ(left("registry_rows"), 5'000);
    EXPECT_EQ(left("registry_numbers"), 10'000);
}

TEST_F(RegistryImportTest, WhoeverStopsItLeavesNothing)
{
    int asked = 0;
    ImportWatch watch;
    watch.progress = [&](const ImportStep& step) {
        EXPECT_GE(step.part, 0);
        return ++asked == 7 ? GoOn::stop : GoOn::yes;
    };
    EXPECT_EQ(import(order(), watch).refusal(), ImportRefusal::stopped);
    EXPECT_EQ(states(), "1 withdrawn stopped; ");
    EXPECT_EQ(left("registry_rows") + left("registry_numbers"), 0);
    EXPECT_EQ(good(import(order())).batch, 2) << "and begins again";
    EXPECT_TRUE(clean());
}

TEST_F(RegistryImportTest, AFileThatBreaksOffLeavesNothing)
{
    ListedRows table{rows};
    table.breaksAt = 4'000;
    EXPECT_THROW((void)importList(site, command(), order(), table, {}), BadTable);
    EXPECT_EQ(states(), "1 withdrawn brokenOff; ");
    EXPECT_EQ(left("registry_rows"), 0);
}

/// The program is killed at many moments; the same file, begun again, is whole and stands once.
TEST_F(RegistryImportTest, KilledInTheMiddleAndBegunAgainNothingIsHalfAndNothingDouble)
{
    for (const int moment : {2, 5, 9, 11, 12}) {
        const auto child = fork();
        ASSERT_GE(child, 0);
        if (child == 0) {
            Site own{folder("office"), Access::write, UseKeys::yes, clock, entropy};
            int asked = 0;
            ImportWatch watch;
            watch.progress = [&](const ImportStep&) {
                if (++asked == moment) kill(getpid(), SIGKILL);
                return GoOn::yes;
            };
            ListedRows table{rows};
            (void)importList(own, command(), order(), table, watch);
            _exit(0);
        }
        int status = 0;
        ASSERT_EQ(waitpid(child, &status, 0), child);
        EXPECT_TRUE(WIFSIGNALED(status) || moment == 12) << moment;
        EXPECT_TRUE(found(someNik).empty() || WIFEXITED(status)) << moment;
        clock.forward(std::chrono::minutes{1});
    }
    const auto again = import(order());
    EXPECT_TRUE(again || again.refusal() == ImportRefusal::importedBefore);
    EXPECT_EQ(left("registry_rows"), 5'000);
    EXPECT_EQ(left("registry_numbers"), 10'000);
    EXPECT_EQ(found(someNik).size(), 1U);
    EXPECT_TRUE(clean());
}

TEST_F(RegistryImportTest, ABatchIsWithdrawn)
{
    (void)good(import(order()));
    EXPECT_TRUE(RegistryDesk{site}.withdraw(command(), 1, WithdrawReason::purposeEnded));
    EXPECT_TRUE(found(someNik).empty());
    EXPECT_EQ(left("registry_rows") + left("registry_numbers"), 0);
    EXPECT_EQ(RegistryDesk{site}.withdraw(command(), 1, WithdrawReason::wrongList).refusal(),
              WithdrawRefusal::withdrawnBefore);
    EXPECT_TRUE(clean());
}

TEST_F(RegistryImportTest, ATrialWritesNothing)
{
    rows.push_back(rowOf(6'001, "", "", "Tanpa Nomor"));
    const auto before = site.journal().head()->seq;
    ListedRows table{rows};
    const auto step = good(tryImport(order().shape, table, {}));
    EXPECT_EQ(step.rows, 5'000);
    EXPECT_EQ(step.rejected, 1);
    EXPECT_EQ(site.journal().head()->seq, before);

    ListedRows again{rows};
    ImportWatch watch;
    watch.progress = [](const ImportStep&) { return GoOn::stop; };
    EXPECT_EQ(tryImport(order().shape, again, watch).refusal(), ImportRefusal::stopped) << "half is no trial";
}

} // namespace
} // namespace pintu::test
