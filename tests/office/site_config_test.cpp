#include "office/site_config.h"
#include "office/two_sites.h"

#include <cstdlib>
#include <fstream>
#include <set>

namespace pintu::test {
namespace {

class SiteConfigTest : public ::testing::Test {
protected:
    std::filesystem::path file(const std::string& text, const std::string& name = "profile.toml")
    {
        std::ofstream{scratch.path() / name} << text;
        return scratch.path() / name;
    }
    std::string troubleOf(const std::string& text)
    {
        try {
            (void)readProfile(file(text));
        } catch (const Trouble& trouble) {
            EXPECT_EQ(trouble.kind(), TroubleKind::badInput);
            return trouble.what();
        }
        return "none";
    }

    static constexpr const char* shortest =
        "site = \"D0412\"\nkind = \"office\"\nname = \"SLRT\"\nzone = \"WITA\"\nvillage = \"36.73.02.1011\"\n"
        "[[desk_groups]]\nletter = \"A\"\nname_id = \"Umum\"\nstandard_minutes = 10\nalarm_minutes = 30\n"
        "[[counters]]\nnumber = 1\nletters = [\"A\"]\n"
        "[[officers]]\ncode = \"P07\"\nname = \"Rahmi\"\nrole = \"counter\"\n";
    const std::string withSectors =
        std::string{shortest}.replace(std::string{shortest}.find("name_id"), 0, "sectors = [\"KES\", \"DIK\"]\n");
    ScratchFolder scratch;
};

TEST_F(SiteConfigTest, ReadsBackWhatItWrote)
{
    writeSiteConfig(scratch.path(), {"P04821", SiteKind::partner, Engine::postgresql, "host=10.0.0.2 dbname=\"slrt\""});

    const auto config = readSiteConfig(scratch.path());

    EXPECT_EQ(config.site, "P04821");
    EXPECT_EQ(config.kind, SiteKind::partner);
    EXPECT_EQ(config.engine, Engine::postgresql);
    EXPECT_EQ(config.connection, "host=10.0.0.2 dbname=\"slrt\"");
}

TEST_F(SiteConfigTest, RefusesAnOfficeFileThatNamesNoSiteOrNoServer)
{
    for (const auto* text : {"site = \"\"\nkind = \"office\"\n", "site = \"d0412\"\nkind = \"office\"\n",
                             "site = \"D0412\"\nkind = \"office\"\n[database]\nengine = \"postgresql\"\n",
                             "site = \"D0412\"\nkind = \"office\"\n[database]\nengine = \"postgresql\"\n"
                             "connection = \"\"\n"}) {
        (void)file(text, "office.toml");
        EXPECT_THROW((void)readSiteConfig(scratch.path()), Trouble) << text;
    }
}

TEST_F(SiteConfigTest, NamesTheLineOfAValueOfTheWrongType)
{
    const std::string right = "site = \"D0412\"\nkind = \"office\"\n";
    for (const auto& [text, words] : std::initializer_list<std::pair<std::string, const char*>>{
             {"site = 5\nkind = \"office\"\n", "office.toml, line 1: \"site\" must be a text"},
             {"site = \"D0412\"\nkind = true\n", "office.toml, line 2: \"kind\" must be a text"},
             {right + "database = \"sqlite\"\n", "office.toml, line 3: \"database\" must be a table"},
             {right + "[[database]]\nengine = \"sqlite\"\n", "\"database\" must be a table"},
             {right + "[database]\nengine = 1\n", "office.toml, line 4: \"engine\" must be a text"},
             {right + "[databse]\nengine = \"postgresql\"\n", "\"databse\" is not known here"}}) {
        file(text, "office.toml");
        try {
            (void)readSiteConfig(scratch.path());
            ADD_FAILURE() << text;
        } catch (const Trouble& trouble) {
            EXPECT_EQ(trouble.kind(), TroubleKind::badInput);
            EXPECT_THAT(trouble.what(), ::testing::HasSubstr(words));
        }
    }
    for (const auto& [text, words] : std::initializer_list<std::pair<std::string, const char*>>{
             {"letterhead = \"DINAS SOSIAL\"\n", "line 1: \"letterhead\" must be a list of texts"},
             {"letterhead = [1]\n", "line 1: \"letterhead\" must be a list of texts"}})
        EXPECT_THAT(troubleOf(text + shortest), ::testing::HasSubstr(words));
    EXPECT_THAT(troubleOf("site = \"D0412\"\nkind = \"office\"\nname = \"SLRT\"\nzone = \"WIB\"\ncounters = 3\n"),
                ::testing::HasSubstr("line 5: \"counters\" must be a list of tables"));
}

TEST_F(SiteConfigTest, RefusesSettingsThatAreNoSuchFile)
{
    file(std::string(20'000, '\n') + "site = \"D0412\"\nkind = \"office\"\n", "office.toml");
    EXPECT_THROW((void)readSiteConfig(scratch.path()), Trouble);
    std::filesystem::remove(scratch.path() / "office.toml");
    std::filesystem::create_symlink("/dev/zero", scratch.path() / "office.toml");
    EXPECT_THROW((void)readSiteConfig(scratch.path()), Trouble);
    EXPECT_THAT(troubleOf(std::string(300'000, '#') + "\n" + shortest),
                ::testing::HasSubstr("profile.toml: it is larger"));
}

TEST_F(SiteConfigTest, HasASentenceForEveryFaultOfAProfile)
{
    std::set<std::string_view> sentences;
    for (int fault = 0; fault <= static_cast<int>(ProfileFault::doubledOfficer); ++fault)
        sentences.insert(faultText(static_cast<ProfileFault>(fault)));
    EXPECT_EQ(sentences.size(), static_cast<std::size_t>(ProfileFault::doubledOfficer) + 1);
}

TEST_F(SiteConfigTest, ReadsAProfile)
{
    const auto named = readProfile(file(shortest));

    EXPECT_EQ(named.site, "D0412");
    EXPECT_EQ(named.profile.timeZone(), Zone::wita);
    EXPECT_EQ(named.profile.officers.front().role, Role::counter);
}

TEST_F(SiteConfigTest, ReadsTheDemosProfiles)
{
    EXPECT_EQ(readProfile(resources() / "demo" / "office-profile.toml").profile.deskGroups.size(), 4u);
    EXPECT_EQ(readProfile(resources() / "demo" / "partner-profile.toml").profile.kind, SiteKind::partner);
}

TEST_F(SiteConfigTest, ReadsHoursBreaksAndQuotas)
{
    auto text = withSectors;
    text += "[hours]\nmonday = [\"08.00-12.00\", \"13.00-15.00\"]\nmachine_opens_before = 30\n"
            "machine_ends_before = 45\nclosed_days = [\"2026-12-31\"]\n"
            "[[quotas]]\nsector = \"KES\"\nnumbers = 40\n";
    const auto profile = readProfile(file(text)).profile;
    EXPECT_EQ(spansText(profile.hours.spansOf(Weekday::monday)), "08.00-12.00, 13.00-15.00");
    EXPECT_EQ(profile.hours.machineBefore, 30);
    EXPECT_EQ(profile.hours.machineEnds, 45);
    EXPECT_EQ(profile.hours.closedDays, std::vector{*Day::parse("2026-12-31")});
    EXPECT_EQ(profile.quotaOf("KES"), 40);
    EXPECT_FALSE(profile.quotaOf("DIK"));
}

TEST_F(SiteConfigTest, TellsTheLineOfHoursThatCannotBeUsed)
{
    const auto& base = withSectors;
    const auto line = std::to_string(std::count(base.begin(), base.end(), '\n') + 2);
    const auto told = [&](const std::string& row) { return troubleOf(base + "[hours]\n" + row + "\n"); };
    const auto begins = "profile.toml, line " + line + ": ";
    EXPECT_THAT(told("monday = \"08.00-12.00\""), ::testing::StartsWith(begins + "\"monday\" must be a list of texts"));
    EXPECT_THAT(told("monday = [8]"), ::testing::StartsWith(begins + "\"monday\" must be a list of texts"));
    EXPECT_THAT(told("monday = [\"12.00-08.00\"]"),
                ::testing::StartsWith(begins + "\"monday\" must be a list of times"));
    EXPECT_THAT(told("senin = [\"08.00-12.00\"]"), ::testing::StartsWith(begins + "\"senin\" is not known here"));
    EXPECT_THAT(told("machine_opens_before = \"30\""),
                ::testing::StartsWith(begins + "\"machine_opens_before\" must be a whole number"));
    EXPECT_THAT(told("closed_days = [\"31-12-2026\"]"),
                ::testing::StartsWith(begins + "\"closed_days\" must be a list of days"));
    EXPECT_THAT(troubleOf("hours = 8\n" + base),
                ::testing::StartsWith("profile.toml, line 1: \"hours\" must be a table"));
    EXPECT_THAT(troubleOf(base + "[[quotas]]\nsector = \"KES\"\nnumbers = \"40\"\n"),
                ::testing::HasSubstr("\"numbers\" must be a whole number"));
    EXPECT_THAT(troubleOf(base + "[[quotas]]\nsector = \"XYZ\"\nnumbers = 40\n"),
                ::testing::HasSubstr("a quota has 1 to 999 numbers"));
}

TEST_F(SiteConfigTest, NamesFileAndLineOfAMistake)
{
    EXPECT_EQ(troubleOf("site = \"D0412\"\nkind = \"shop\"\n"),
              "profile.toml, line 2: \"kind\" must be one of these: office, partner");
    EXPECT_THAT(troubleOf("site = \"D0412\"\nkind = \n"), ::testing::StartsWith("profile.toml, line 2: "));
}

TEST_F(SiteConfigTest, SaysWhatIsMissing)
{
    EXPECT_THAT(troubleOf("site = \"D0412\"\nkind = \"office\"\nname = \"SLRT\"\nzone = \"WIB\"\n"),
                ::testing::HasSubstr("36.73.02.1011"));
    EXPECT_THAT(troubleOf("site = \"P0412\"\nkind = \"partner\"\nname = \"RSUD\"\nzone = \"WIB\"\n"),
                ::testing::HasSubstr("officer"));
    EXPECT_THAT(troubleOf(std::string{shortest} + "[[counters]]\nnumber = 1\nletters = [\"A\"]\n"),
                ::testing::HasSubstr("same number"));
    EXPECT_THAT(troubleOf(std::string{shortest} + "[[counters]]\nnumber = 2\nletters = [\"Q\"]\n"),
                ::testing::HasSubstr("letter"));
}

TEST_F(SiteConfigTest, RefusesAKeyThatNobodyKnows)
{
    EXPECT_THAT(troubleOf("colour = \"red\"\n" + std::string{shortest}), ::testing::HasSubstr("colour"));
}

TEST_F(SiteConfigTest, WritesAFileWholeOrNotAtAll)
{
    const auto target = scratch.path() / "x";
    writeFile(target, Bytes{1, 2, 3});
    std::filesystem::create_directory(scratch.path() / "x.new"); // the neighbour cannot be made

    EXPECT_THROW(writeFile(target, Bytes{4}), Trouble);
    EXPECT_EQ(readFile(target), (Bytes{1, 2, 3}));
}

TEST_F(SiteConfigTest, RefusesAFileOverTheLimit)
{
    writeFile(scratch.path() / "x", Bytes(100, 7));

    EXPECT_THROW((void)readFile(scratch.path() / "x", 99), Trouble);
    EXPECT_EQ(readFile(scratch.path() / "x", 100).size(), 100u);
}

TEST_F(SiteConfigTest, LooksIntoTheDataFolderOfTheUser)
{
    const char* before = std::getenv("XDG_DATA_HOME");
    const std::string kept = before ? before : "";
    setenv("XDG_DATA_HOME", "/data", 1);

    EXPECT_EQ(defaultOfficeFolder(), "/data/satupintu");

    if (before)
        setenv("XDG_DATA_HOME", kept.c_str(), 1);
    else
        unsetenv("XDG_DATA_HOME");
}

} // namespace
} // namespace pintu::test
