#include "apps/ctl/program.h"

#include <fstream>

namespace pintu::test {
namespace {

const std::string pregnant = "[[families]]\nname = \"Keluarga Siti\"\non = \"2026-11-28\"\n"
                             "facts = {terdata_dtsen = \"ya @ 2026-11-02 list\", desil = \"2 @ 2026-11-02 list\", "
                             "keadaan = \"miskin\"}\n"
                             "members = [{name = \"Siti\", born = \"1996-03-02\", sex = \"P\", hamil = \"ya\", "
                             "pekerjaan = \"tidak_bekerja\", dokumen = \"KTP\"}]\n";

nlohmann::json rowOf(const nlohmann::json& rows, const std::string& rule)
{
    for (const auto& row : rows)
        if (row["rule"] == rule) return row;
    return {};
}

TEST(MatchFamilyCommand, SaysWhatFitsWhyAndWhatIsMissing)
{
    const auto ran = ctl({"match", "family", "-", "--json"}, pregnant);
    ASSERT_EQ(ran.exit, 0) << ran.err;
    const auto row = rowOf(ran.json()["families"][0]["matches"], "PKH-keluarga-1");
    EXPECT_EQ(row["verdict"], "papersMissing");
    EXPECT_EQ(row["papers"], nlohmann::json::array({"KK"}));
    EXPECT_EQ(row["sentence"],
              "Program Keluarga Harapan (PKH) cocok: keluarga terdata dalam DTSEN; desil 2 (dicek 2 Nov 2026); keadaan "
              "keluarga miskin menurut petugas; tidak ada anggota keluarga yang digaji negara; ada ibu hamil atau "
              "nifas. Berkas yang belum ada: Kartu Keluarga (KK).");
}

TEST(MatchFamilyCommand, LeavesOutWhatDoesNotFitUnlessItIsAskedFor)
{
    const auto rows = [](const std::vector<std::string>& more) {
        std::vector<std::string> arguments{"match", "family", "-", "--json"};
        arguments.insert(arguments.end(), more.begin(), more.end());
        return ctl(arguments, pregnant).json()["families"][0]["matches"];
    };
    EXPECT_TRUE(rowOf(rows({}), "ASLUT-1").is_null());
    EXPECT_EQ(rowOf(rows({"--all"}), "ASLUT-1")["verdict"], "doesNotFit");
}

TEST(MatchFamilyCommand, TellsPeopleASentenceALine)
{
    const auto words = ctl({"match", "family", "-"}, pregnant).out;
    EXPECT_THAT(words, ::testing::HasSubstr("PKH, Siti"));
    EXPECT_THAT(words, ::testing::HasSubstr("Berkas yang belum ada: Kartu Keluarga (KK)."));
    EXPECT_THAT(words, ::testing::HasSubstr("1  Siti: "));
}

TEST(MatchFamilyCommand, SaysInWhichLineAFileIsWrong)
{
    const auto ran = ctl({"match", "family", "-"}, "[[families]]\nname = \"A\"\nfacts = {desill = \"2\"}\n");
    EXPECT_NE(ran.exit, 0);
    EXPECT_THAT(ran.err, ::testing::HasSubstr("3"));
    EXPECT_THAT(ran.err, ::testing::HasSubstr("desill"));
}

TEST(MatchFamilyCommand, PrintsThePageOfOneFamily)
{
    ScratchFolder scratch;
    const auto file = (scratch.path() / "saran.pdf").string();
    ASSERT_EQ(ctl({"match", "family", "-", "--pdf", file}, pregnant).exit, 0);
    const auto words = program("pdftotext", {"-layout", file, "-"}).out;
    EXPECT_THAT(words, ::testing::HasSubstr("Program yang mungkin cocok"));
    EXPECT_THAT(words, ::testing::HasSubstr("Siti, P, 30 tahun"));
    EXPECT_THAT(words, ::testing::HasSubstr("bukan keputusan"));
    EXPECT_EQ(ctl({"match", "family", "-", "--pdf", file}, pregnant + pregnant).exit, 2) << "which of the two?";
}

TEST(MatchGuideCommand, AsksAndLeads)
{
    const auto first = ctl({"match", "guide", "--json"}).json();
    EXPECT_EQ(first["step"], "BPJS");
    EXPECT_GE(first["answers"].size(), 5U);
    const auto never = ctl({"match", "guide", "--said", "saya belum punya bpjs", "--json"}).json();
    EXPECT_EQ(never["answer"], "BPJS-belum");
    EXPECT_EQ(never["services"][0]["service"], "health-enrol");
    EXPECT_EQ(never["next"]["step"], "BPJS-belum");
    const auto ill = ctl({"match", "guide", "--answer", "BPJS-pbi-sakit", "--json"}).json();
    EXPECT_EQ(ill["services"][0]["service"], "health-reactivate");
    EXPECT_EQ(ctl({"match", "guide", "--answer", "BPJS-apa"}).exit, 3);
    EXPECT_EQ(ctl({"match", "guide", "PIP"}).exit, 3);
}

class MatchPerson : public Journey {};

TEST_F(MatchPerson, KnowsThePersonFromTheRecordAndTheRestFromTheCaller)
{
    const auto added =
        good(office({"person", "add", "--from", "-"},
                    R"({"name": "Saminem", "born": "1950-07-01", "sex": "P", "village": "36.73.02.1011",)"
                    R"( "identity_status": "BELUM_TERDATA"})"));
    const auto id = added["id"].get<std::string>();
    const auto found =
        good(office({"match", "person", id, "--purpose", "H-003", "--on", "2026-11-28", "--complete", "--fact",
                     "keadaan=miskin", "--fact", "dokumen=KTP", "--fact", "berkas=KK", "--all"}));
    EXPECT_EQ(rowOf(found["matches"], "ASLUT-1")["verdict"], "fits");
    EXPECT_EQ(rowOf(found["matches"], "RENTAN_ADM-1")["verdict"], "papersMissing");
    EXPECT_EQ(rowOf(found["matches"], "BLTDD-1")["verdict"], "doesNotFit") << "a kelurahan";
    EXPECT_EQ(office({"match", "person", id, "--purpose", "H-003", "--fact", "hamill=ya"}).exit, 8);
    EXPECT_EQ(office({"match", "person", id, "--purpose", "H-003", "--fact", "hamil=mungkin"}).exit, 8);
}

} // namespace
} // namespace pintu::test
