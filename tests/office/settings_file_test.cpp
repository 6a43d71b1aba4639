#include "office/device_config.h"
#include "office/settings_file.h"
#include "office/site_config.h"
#include "office/two_sites.h"
#include "store/engines.h"

#include <fstream>
#include <unistd.h>

namespace pintu::test {
namespace {

using ::testing::HasSubstr;

class SettingsFileTest : public ::testing::Test {
protected:
    std::filesystem::path write(const std::string& name, const std::string& text)
    {
        const auto file = scratch.path() / name;
        std::filesystem::remove_all(file);
        std::ofstream{file} << text;
        return file;
    }
    std::optional<BadSettings> faultOf(const std::function<void()>& read)
    {
        try {
            read();
        } catch (const BadSettings& fault) {
            return fault;
        }
        return std::nullopt;
    }
    std::optional<BadSettings> office()
    {
        return faultOf([this] { (void)readSiteConfig(scratch.path()); });
    }
    std::optional<BadSettings> devices()
    {
        return faultOf([this] { (void)readDeviceConfig(scratch.path()); });
    }

    ScratchFolder scratch;
};

TEST_F(SettingsFileTest, TellsFileAndLineOfEveryKindOfMistake)
{
    struct Mistake {
        const char* text;
        std::int64_t line;
        const char* wrong;
    };
    for (const auto& [text, line, wrong] :
         {Mistake{"site = \"D0412\"\nkind = 3\n", 2, "must be a text"},
          Mistake{"site = \"D0412\"\nkind = \"office\"\ndatabsae = 1\n", 3, "is not known here"},
          Mistake{"site = \"D0412\"\nkind = \"offi", 2, ""},
          Mistake{"site = \"D0412\"\n\nkind = \"shop\"\n", 3, "one of"},
          Mistake{"kind = \"office\"\n", 1, "\"site\" must be a text"}}) {
        write("office.toml", text);
        const auto fault = office();
        ASSERT_TRUE(fault) << text;
        EXPECT_EQ(fault->kind(), TroubleKind::badInput);
        EXPECT_EQ(fault->file(), "office.toml");
        EXPECT_EQ(fault->line(), line) << text;
        EXPECT_THAT(fault->wrong().english(), HasSubstr(wrong));
        EXPECT_THAT(fault->what(), HasSubstr("office.toml, line " + std::to_string(line) + ": "));
    }
    for (const auto& [text, line, wrong] :
         {Mistake{"voice = true\npaper_width = \"80\"\n", 2, "whole number"},
          Mistake{"printer = 1\n", 1, "is not known here"}, Mistake{"voice = true\nletter = \n", 2, ""}}) {
        write("devices.toml", text);
        const auto fault = devices();
        ASSERT_TRUE(fault) << text;
        EXPECT_EQ(fault->file(), "devices.toml");
        EXPECT_EQ(fault->line(), line) << text;
        EXPECT_THAT(fault->wrong().english(), HasSubstr(wrong));
    }
}

TEST_F(SettingsFileTest, TellsAFolderAPipeAndAFileThatIsTooLarge)
{
    for (const std::string name : {"office.toml", "devices.toml"}) {
        const auto fault = [&] { return name == "office.toml" ? office() : devices(); };
        write(name, std::string(100'000, '#'));
        ASSERT_TRUE(fault()) << name;
        EXPECT_THAT(fault()->what(), HasSubstr(name + ": it is larger than"));
        EXPECT_EQ(fault()->line(), 0);

        std::filesystem::remove(scratch.path() / name);
        std::filesystem::create_directory(scratch.path() / name);
        ASSERT_TRUE(fault()) << name;
        EXPECT_THAT(fault()->what(), HasSubstr(name + ": it is a folder"));

        std::filesystem::remove(scratch.path() / name);
        std::filesystem::create_symlink("/dev/null", scratch.path() / name);
        ASSERT_TRUE(fault()) << name;
        EXPECT_THAT(fault()->what(), HasSubstr(name + ": it is no ordinary file"));
        std::filesystem::remove(scratch.path() / name);
    }
}

TEST_F(SettingsFileTest, NamesAFileThatThisUserMayNotRead)
{
    if (geteuid() == 0) GTEST_SKIP() << "root reads everything";
    const auto file = write("devices.toml", "voice = true\n");
    std::filesystem::permissions(file, std::filesystem::perms::none);

    const auto fault = devices();

    ASSERT_TRUE(fault);
    EXPECT_EQ(fault->kind(), TroubleKind::forbidden);
    EXPECT_THAT(fault->what(), HasSubstr("devices.toml: "));
}

TEST_F(SettingsFileTest, LeavesAMissingFileToWhoeverAsksForIt)
{
    EXPECT_EQ(troubleOf([&] { (void)readSiteConfig(scratch.path()); }), TroubleKind::notFound);
    EXPECT_FALSE(devices());
}

} // namespace
} // namespace pintu::test
