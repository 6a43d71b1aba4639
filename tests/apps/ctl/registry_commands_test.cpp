#include "apps/ctl/program.h"

#include <fstream>

namespace pintu::test {
namespace {

using ::testing::HasSubstr;

/// A list through the real program, from the file as it came to its withdrawal.
class RegistryCommands : public Journey {
protected:
    std::string list(const std::string& name, const std::string& text) const
    {
        std::ofstream{at(name), std::ios::binary} << text;
        return at(name);
    }
    Ran registry(std::vector<std::string> words) const
    {
        words.insert(words.begin(), "registry");
        return office(words);
    }
    Ran import(const std::string& file) const
    {
        return registry({"import", file, "--as-of", "2026-10-20", "--source", "Dinsos", "--purpose", "cek desil"});
    }
};

TEST_F(RegistryCommands, TakeAListInFindItsPeopleAndTakeItAwayAgain)
{
    const auto file = list("dtsen.xls", "<table><tr><th>NIK</th><th>Nama</th><th>Desil</th></tr>"
                                        "<tr><td>3673021204859991</td><td>Budi Contoh</td><td>2</td></tr>"
                                        "<tr><td>9.1710141019E+015</td><td>Yohanes</td><td>1</td></tr>"
                                        "<tr><td>3673021204859992</td><td>Rina</td><td>1,5</td></tr></table>");
    EXPECT_EQ(registry({"import", file, "--dry-run"}).json()["rows"], 1);
    const auto ran = import(file);
    ASSERT_EQ(ran.exit, 0) << ran.err;
    EXPECT_EQ(ran.json()["rows"], 1);
    EXPECT_EQ(ran.json()["rejected"], 2);
    std::ifstream in{ran.json()["rejected_file"].get<std::string>()};
    const std::string rejected{std::istreambuf_iterator<char>{in}, {}};
    EXPECT_THAT(rejected, HasSubstr("3;NIK;roundedNumber;"));
    EXPECT_THAT(rejected, HasSubstr("4;Desil;notADecile;"));

    EXPECT_EQ(import(file).exit, 5) << "the same file counts once";
    const auto found = registry({"find", "3673021204859991", "--purpose", "H-003"}).json()["found"];
    ASSERT_EQ(found.size(), 1U);
    EXPECT_EQ(found[0]["decile"], "2");
    EXPECT_EQ(found[0]["source"], "Dinsos");
    EXPECT_EQ(registry({"withdraw", "1", "--reason", "newerList"}).exit, 0);
    EXPECT_EQ(registry({"list"}).json()["batches"][0]["state"], "withdrawn");
    EXPECT_TRUE(registry({"find", "3673021204859991", "--purpose", "H-003"}).json()["found"].empty());
}

TEST_F(RegistryCommands, SayWhatIsWrongWithAFile)
{
    const auto old = import(list("lama.xls", "\xD0\xCF\x11\xE0"));
    EXPECT_EQ(old.exit, 8);
    EXPECT_THAT(old.err, HasSubstr("save it as .xlsx"));
    EXPECT_THAT(import(list("kosong.csv", "satu;dua\n1;2\n")).err, HasSubstr("headings"));
    EXPECT_THAT(registry({"import", list("a.csv", "NIK;Nama\n3673021204859991;Budi\n"), "--as-of", "kemarin"}).err,
                HasSubstr("is not a day"));
    const auto none = import(list("semua-salah.csv", "NIK;Nama\n9.1710141019E+015;Yohanes\n"));
    EXPECT_EQ(none.exit, 8);
    std::ifstream in{at("semua-salah.csv.ditolak.csv")};
    EXPECT_THAT((std::string{std::istreambuf_iterator<char>{in}, {}}), HasSubstr("2;NIK;roundedNumber;"));
}

} // namespace
} // namespace pintu::test
