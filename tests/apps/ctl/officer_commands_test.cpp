#include "apps/ctl/program.h"

namespace pintu::test {
namespace {

/// A real office that the program sets up by a profile without the mark of an office for trying out.
class RealOffice : public Journey {
protected:
    RealOffice()
    {
        auto profile = textOf(resources() / "demo" / "office-profile.toml");
        profile.erase(profile.find("training = true"), std::string{"training = true"}.size());
        writeFile(scratch.path() / "real.toml", bytesOf(profile));
        (void)good(ctl({"setup", "--json", "--office", at("real"), "--profile", at("real.toml")}));
        for (const auto& [name, text] : {std::pair{"boss", "kursi hujan pagar biru"},
                                         {"once", "hanya untuk sekali lho"},
                                         {"own", "sepeda lampu kertas hujan"},
                                         {"wrong", "tebakan yang salah"}})
            writeFile(scratch.path() / name, bytesOf(std::string{text} + "\n"));
    }
    Ran real(std::vector<std::string> arguments, const std::string& officer = {}, const std::string& password = {})
    {
        arguments.insert(arguments.end(), {"--json", "--office", at("real")});
        if (!officer.empty()) arguments.insert(arguments.end(), {"--officer", officer});
        if (!password.empty()) arguments.insert(arguments.end(), {"--password-file", at(password)});
        return ctl(arguments);
    }
    std::string refusal(const Ran& ran)
    {
        EXPECT_EQ(ran.exit, 4) << ran.out << ran.err;
        return ran.exit == 0 ? std::string{} : ran.json()["error"]["code"].get<std::string>();
    }
};

TEST_F(RealOffice, DoesNothingForAnOfficersCodeAlone)
{
    EXPECT_EQ(refusal(real({"ticket", "take", "H"}, "P07")), "noPasswordYet");
    EXPECT_EQ(real({"officer", "first", "P07", "--new-file", at("own")}).exit, 5); // no supervisor
    (void)good(real({"officer", "first", "P01", "--new-file", at("boss")}));
    EXPECT_EQ(refusal(real({"ticket", "take", "H"})), "notSignedIn");
    EXPECT_EQ(real({"ticket", "take", "H"}, "P07").exit, 2); // no terminal, no file
    EXPECT_EQ(refusal(real({"ticket", "take", "H"}, "P07", "boss")), "noPassword");
    EXPECT_EQ(refusal(real({"person", "find", "Siti"})), "notSignedIn"); // what is sealed
    EXPECT_EQ(real({"ticket", "take", "H"}, "ANYWORD", "boss").exit, 3);

    (void)good(real({"officer", "reset", "P07", "--new-file", at("once")}, "P01", "boss"));
    EXPECT_EQ(refusal(real({"ticket", "take", "H"}, "P07", "once")), "temporaryPassword");
    (void)good(real({"officer", "password", "--new-file", at("own")}, "P07", "once"));
    (void)good(real({"ticket", "take", "H"}, "P07", "own"));
    EXPECT_EQ(refusal(real({"ticket", "take", "H"}, "P07", "wrong")), "wrongPassword");
    EXPECT_EQ(refusal(real({"profile", "set", at("real.toml")}, "P07", "own")), "wrongRole");
    EXPECT_EQ(refusal(real({"officer", "lock", "P08"}, "P07", "own")), "wrongRole");
    (void)good(real({"officer", "lock", "P07"}, "P01", "boss"));
    EXPECT_EQ(refusal(real({"ticket", "take", "H"}, "P07", "own")), "locked");
    const auto list = good(real({"officer", "list"}));
    EXPECT_FALSE(list["training"].get<bool>());
    EXPECT_TRUE(list["officers"][0]["locked"].get<bool>());
    EXPECT_TRUE(list["officers"][0]["signed_in_at"].empty()) << "a sign-in lasts as long as a command";
    EXPECT_EQ(ctl({"check", "--office", at("real"), "--quiet"}).exit, 0);
}

TEST_F(RealOffice, OnlyOneForTryingOutTakesACodeAlone)
{
    EXPECT_EQ(office({"ticket", "take", "H"}).exit, 0);
    EXPECT_TRUE(good(office({"officer", "list"}))["training"].get<bool>());
    EXPECT_EQ(refusal(office({"profile", "set", (resources() / "demo" / "office-profile.toml").string()})),
              "wrongRole");
    EXPECT_EQ(office({"profile", "set", at("real.toml"), "--officer", "P01"}).exit, 8);
}

} // namespace
} // namespace pintu::test
