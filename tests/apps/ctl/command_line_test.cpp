#include "apps/ctl/program.h"

namespace pintu::test {
namespace {

using ::testing::HasSubstr;

TEST(CommandLine, SaysItsVersion)
{
    EXPECT_EQ(ctl({"--version"}).out, "satupintuctl " PINTU_VERSION "\n");
}

TEST(CommandLine, LeadsHelpWithExamples)
{
    const auto help = ctl({"ticket", "take", "--help"});

    EXPECT_EQ(help.exit, 0);
    EXPECT_LT(help.out.find("satupintuctl ticket take H"), help.out.find("--priority"));
    EXPECT_EQ(help.err, "");
}

TEST(CommandLine, HasHelpWithExamplesForEveryCommand)
{
    for (const std::vector<std::string>& words : std::vector<std::vector<std::string>>{{"setup"},
                                                                                       {"profile", "set"},
                                                                                       {"catalogue", "check"},
                                                                                       {"migrate"},
                                                                                       {"repair"},
                                                                                       {"grant"},
                                                                                       {"check"},
                                                                                       {"head", "sign"},
                                                                                       {"doctor"},
                                                                                       {"keys", "show"},
                                                                                       {"keys", "export"},
                                                                                       {"keys", "import"},
                                                                                       {"keys", "root"},
                                                                                       {"keys", "trust"},
                                                                                       {"keys", "load"},
                                                                                       {"ticket", "undo"},
                                                                                       {"counter", "open"},
                                                                                       {"day", "close"},
                                                                                       {"person", "add"},
                                                                                       {"case", "open"},
                                                                                       {"referral", "issue"},
                                                                                       {"referral", "hear"},
                                                                                       {"slip", "accept"},
                                                                                       {"slip", "verify"},
                                                                                       {"demo"}}) {
        auto asked = words;
        asked.push_back("--help");
        const auto help = ctl(asked);
        EXPECT_EQ(help.exit, 0) << words.back();
        EXPECT_THAT(help.out, HasSubstr("Examples:\n  satupintuctl " + words.front())) << words.back();
    }
}

TEST(CommandLine, SuggestsACommand)
{
    const auto ran = ctl({"tiket", "list"});

    EXPECT_EQ(ran.exit, 2);
    EXPECT_THAT(ran.err, HasSubstr("Did you mean 'ticket'?"));
    EXPECT_EQ(ran.out, "");
}

TEST(CommandLine, SuggestsAWordOfAGroup)
{
    const auto ran = ctl({"ticket", "taek", "H"});

    EXPECT_EQ(ran.exit, 2);
    EXPECT_THAT(ran.err, HasSubstr("Did you mean 'take'?"));
}

TEST(CommandLine, SuggestsAnOption)
{
    const auto ran = ctl({"ticket", "list", "--jsn"});

    EXPECT_EQ(ran.exit, 2);
    EXPECT_THAT(ran.err, HasSubstr("Did you mean '--json'?"));
}

TEST(CommandLine, AsksForACommand)
{
    const auto ran = ctl({});

    EXPECT_EQ(ran.exit, 2);
    EXPECT_THAT(ran.err, HasSubstr("--help"));
}

TEST(CommandLine, SaysWhichValuesAnOptionTakes)
{
    const auto ran = ctl({"ticket", "take", "H", "--priority", "vip"});

    EXPECT_EQ(ran.exit, 2);
    EXPECT_THAT(ran.err, HasSubstr("one of ordinary, priority, emergency"));
}

TEST(CommandLine, RefusesACommandIdThatIsNoUuid)
{
    EXPECT_EQ(ctl({"ticket", "take", "H", "--command", "1"}).exit, 2);
    EXPECT_EQ(ctl({"ticket", "take", "H", "--command", "00000000-0000-0000-0000-000000000000"}).exit, 2);
}

TEST(CommandLine, KeepsOneAndTwoOfCheckForFindings)
{
    EXPECT_EQ(ctl({"check", "--bogus"}).exit, 64);
    EXPECT_EQ(ctl({"slip", "verify"}).exit, 64);
    EXPECT_EQ(ctl({"slip", "verify", "one", "two"}).exit, 64);
}

TEST(CommandLine, TellsAScriptWhatWentWrong)
{
    const auto ran = ctl({"ticket", "list", "--json", "--office", "/nowhere/at/all"});

    EXPECT_EQ(ran.exit, 3);
    EXPECT_EQ(ran.json()["error"]["code"], "notFound");
    EXPECT_EQ(ran.json()["error"]["exit"], 3);
}

TEST(CommandLine, KeepsWhatTheSystemSaidForVerbose)
{
    const std::vector<std::string> words{"ticket", "list", "--office", "/nowhere/at/all"};
    auto verbose = words;
    verbose.push_back("--verbose");

    EXPECT_THAT(ctl(words).err, ::testing::Not(HasSubstr("detail:")));
    EXPECT_THAT(ctl(verbose).err, HasSubstr("detail:"));
}

TEST(CommandLine, ChecksACatalogueWithoutAnOffice)
{
    const auto ran = ctl({"catalogue", "check", "--json"});

    EXPECT_EQ(ran.exit, 0);
    EXPECT_TRUE(ran.json()["sound"].get<bool>());
}

} // namespace
} // namespace pintu::test
