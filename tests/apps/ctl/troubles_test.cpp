#include "apps/ctl/program.h"

#include <fstream>

namespace pintu::test {
namespace {

using ::testing::HasSubstr;
using ::testing::Not;

/// What people read when the world fails, and that nothing is lost by it.
class Troubles : public Journey {
protected:
    std::filesystem::path file(const std::string& name) const { return scratch.path() / "office" / name; }
    void byHand(const std::string& sql) const
    {
        auto database = Database::openSqlite(file("office.db"), Access::write);
        Database::Writing writing{database};
        database.run(sql);
        writing.commit();
    }
};

TEST_F(Troubles, NamesThePlaceThatSetupMade)
{
    const auto ran = ctl({"ticket", "take", "H", "--office", at("nowhere")});

    EXPECT_EQ(ran.exit, 3);
    EXPECT_THAT(ran.err, HasSubstr("--office"));
}

TEST_F(Troubles, RefusesALostLogAndSaysHowToGoOn)
{
    std::filesystem::copy_file(file("office.db"), file("before.db"));
    (void)good(office({"ticket", "take", "H"}));
    // What a crash and a removed log leave: the file as it was before the commits of the log.
    std::filesystem::rename(file("before.db"), file("office.db"));
    for (const auto* name : {"office.db-wal", "office.db-shm"}) std::filesystem::remove(file(name));

    const auto refused = office({"ticket", "take", "H"});
    EXPECT_EQ(refused.exit, 8);
    EXPECT_THAT(refused.err, HasSubstr("--accept-lost-log"));
    EXPECT_EQ(office({"check"}).exit, 2);

    EXPECT_TRUE(good(office({"migrate", "--accept-lost-log"}))["new_epoch"].get<bool>());
    EXPECT_EQ(office({"ticket", "take", "H"}).exit, 0);
}

TEST_F(Troubles, SaysWhatStandsInTheWayAndNeverThatItDoesNotKnow)
{
    const auto folderAt = [this](const std::string& name) {
        std::filesystem::remove_all(at(name));
        std::filesystem::create_directories(at(name));
        return at(name);
    };
    std::ofstream{scratch.path() / "a file"} << "x";
    const auto profile = (resources() / "demo" / "office-profile.toml").string();
    const auto inFile = at("a file") + "/below";
    (void)good(office({"ticket", "take", "H"}));
    (void)good(office({"keys", "show"}));

    const std::vector<std::vector<std::string>> attempts{
        {"setup", "--office", inFile, "--profile", profile},
        {"setup", "--office", at("new"), "--profile", folderAt("profile.toml")},
        {"setup", "--office", at("new"), "--profile", profile, "--catalogue", at("a file")},
        {"catalogue", "check", inFile},
        {"ticket", "list", "--office", inFile},
        {"profile", "show", "--office", at("a file")},
        {"demo", "--out", inFile},
        {"demo", "--out", at("a file")},
        {"keys", "export", "--office", at("office"), "--file", inFile, "--passphrase-file", inFile},
        {"slip", "verify", inFile, "--office", inFile},
        {"doctor", "--office", inFile},
        {"check", "--office", inFile},
        {"migrate", "--office", inFile},
        {"migrate", "--office", at("a file"), "--accept-lost-log"},
        {"person", "add", "--office", at("office"), "--from", folderAt("person.json")},
    };
    for (const auto& attempt : attempts) {
        const auto ran = ctl(attempt);
        EXPECT_NE(ran.exit, 0) << attempt[0] << ' ' << attempt[1];
        EXPECT_LT(ran.exit, 126) << attempt[0] << " ended by a signal: " << ran.err;
        EXPECT_THAT(ran.err, Not(HasSubstr("something it does not know"))) << attempt[0];
        EXPECT_THAT(ran.err, Not(HasSubstr("terminate called"))) << attempt[0];
    }
}

TEST_F(Troubles, RefusesAForeignDatabase)
{
    std::ofstream{file("office.db"), std::ios::trunc} << std::string(8192, 'x');

    EXPECT_EQ(office({"ticket", "list"}).exit, 8);
    EXPECT_EQ(office({"check"}).exit, 2);
}

TEST_F(Troubles, RefusesTheKeysOfAnotherSite)
{
    std::filesystem::copy_file(at("partner") + "/keys/site.key", file("keys/site.key"),
                               std::filesystem::copy_options::overwrite_existing);

    const auto ran = office({"person", "find", "Sumiati"});

    EXPECT_EQ(ran.exit, 4);
    EXPECT_EQ(ran.json()["error"]["code"], "wrongKey");
    EXPECT_EQ(office({"check"}).exit, 3) << "and nothing is said to be wrong inside";
}

TEST_F(Troubles, WorksTheQueueWithoutKeysAndReadsNobody)
{
    std::filesystem::remove_all(file("keys"));

    EXPECT_EQ(office({"ticket", "take", "H"}).exit, 0);
    EXPECT_NE(office({"person", "find", "Sumiati"}).exit, 0);
    const auto checked = office({"check"});
    EXPECT_EQ(checked.exit, 3);
    EXPECT_THAT(checked.err, HasSubstr("the keys cannot be used"));
    EXPECT_EQ(office({"check", "--without-keys"}).exit, 0);
}

TEST_F(Troubles, RefusesADatabaseOfANewerRelease)
{
    byHand("INSERT INTO schema_versions (version, name) VALUES (999, 'of tomorrow')");

    const auto ran = office({"ticket", "list"});

    EXPECT_EQ(ran.json()["error"]["code"], "newerSchema");
    EXPECT_EQ(office({"check"}).exit, 2);
}

TEST_F(Troubles, FindsATableThatWasChangedByHandAndMendsIt)
{
    (void)good(office({"ticket", "take", "H"}));
    byHand("UPDATE tickets SET state = 'done'");
    const auto found = office({"check"});
    EXPECT_EQ(found.exit, 1);
    EXPECT_FALSE(found.json()["findings"].empty());

    (void)good(office({"repair"}));

    EXPECT_EQ(office({"check"}).exit, 0);
}

TEST_F(Troubles, FindsARecordThatWasChangedByHand)
{
    (void)good(office({"ticket", "take", "H"}));
    byHand("UPDATE events SET actor = 'somebody' WHERE type = 'ticketTaken'");

    EXPECT_EQ(office({"check"}).exit, 1);
}

TEST_F(Troubles, SaysWhichLineOfAProfileIsWrong)
{
    std::ofstream{scratch.path() / "profile.toml"} << "site = \"D0412\"\nkind = \"shop\"\n";

    const auto ran = office({"profile", "set", at("profile.toml"), "--officer", "P01"});

    EXPECT_EQ(ran.exit, 8);
    EXPECT_THAT(ran.err, HasSubstr("profile.toml, line 2"));
}

TEST_F(Troubles, SetsUpOverNothing)
{
    const auto again =
        ctl({"setup", "--office", at("office"), "--profile", (resources() / "demo" / "office-profile.toml").string()});

    EXPECT_EQ(again.exit, 5);
}

TEST_F(Troubles, SaysThatTheServerIsGone)
{
    const auto ran =
        ctl({"setup", "--office", at("remote"), "--profile", (resources() / "demo" / "office-profile.toml").string(),
             "--postgresql", "host=127.0.0.1 port=1 dbname=x"});

    EXPECT_EQ(ran.exit, 6);
    EXPECT_FALSE(std::filesystem::exists(at("remote")));
}

TEST_F(Troubles, CarriesKeysOnlyWithTheRightPassphrase)
{
    std::ofstream{scratch.path() / "words"} << "four words that nobody knows\n";
    (void)good(office({"keys", "export", "--file", at("sealed"), "--passphrase-file", at("words")}));
    std::filesystem::rename(file("keys/site.key"), scratch.path() / "kept.key");

    EXPECT_EQ(
        office({"keys", "import", "--file", at("sealed"), "--passphrase-file", "-"}, "some other four words\n").exit,
        4);
    EXPECT_EQ(good(office({"keys", "import", "--file", at("sealed"), "--passphrase-file", "-"},
                          "four words that nobody knows"))["member"],
              officeMember);
    EXPECT_EQ(textOf(file("keys/site.key")), textOf(scratch.path() / "kept.key"));
}

TEST_F(Troubles, RefusesAShortPassphrase)
{
    EXPECT_EQ(office({"keys", "export", "--file", at("sealed"), "--passphrase-file", "-"}, "short").exit, 8);
}

} // namespace
} // namespace pintu::test
