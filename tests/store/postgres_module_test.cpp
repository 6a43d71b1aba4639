#include "store/database.h"

#include <gtest/gtest.h>

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <string>

namespace pintu::test {
namespace {

bool libpqIsLoaded()
{
    std::ifstream maps{"/proc/self/maps"};
    for (std::string line; std::getline(maps, line);)
        if (line.find("/libpq.so") != std::string::npos) return true;
    return false;
}

/// A Trouble's words when nobody listens there.
std::string openNowhere()
{
    try {
        (void)Database::openPostgresql("host=/nonexistent dbname=x", "x", Access::read);
    } catch (const Trouble& trouble) {
        return trouble.what();
    }
    return "opened";
}

TEST(PostgresModule, AnOfficeOnSqliteRunsWithoutLibpq)
{
    auto database = Database::temporary();
    database.script("CREATE TABLE a (b INTEGER)");
    EXPECT_EQ(database.all<long long>("SELECT b FROM a").size(), 0u);
    EXPECT_FALSE(libpqIsLoaded());
}

TEST(PostgresModule, ComesWithTheFirstPostgresqlDatabase)
{
    EXPECT_EQ(openNowhere(), "the database server does not answer");
    EXPECT_TRUE(libpqIsLoaded());
}

TEST(PostgresModule, WithoutItTheFileAndThePackageAreNamed)
{
    const auto program = std::filesystem::read_symlink("/proc/self/exe");
    if (!std::filesystem::exists(program.parent_path() / "../lib/satupintu/satupintu_postgresql.so")) {
        const auto words = openNowhere();
        EXPECT_NE(words.find("satupintu_postgresql.so"), std::string::npos) << words;
        EXPECT_NE(words.find("libsoci-postgresql4.0"), std::string::npos) << words;
        return;
    }
    // The same test again, in a place where no module is.
    auto folder = (std::filesystem::temp_directory_path() / "pintu-module-XXXXXX").string();
    ASSERT_NE(mkdtemp(folder.data()), nullptr);
    std::filesystem::create_directory(folder + "/bin");
    std::filesystem::copy_file(program, folder + "/bin/program");
    const auto command = "cd / && '" + folder + "/bin/program' --gtest_filter='*AreNamed' >/dev/null";
    EXPECT_EQ(std::system(command.c_str()), 0);
    std::filesystem::remove_all(folder);
}

} // namespace
} // namespace pintu::test
