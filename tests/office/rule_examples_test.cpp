#include "core/matching/told.h"
#include "core/programmes/complaint_match.h"
#include "office/catalogue_files.h"
#include "office/family_file.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>
#include <map>
#include <set>
#include <sstream>

/// The table of examples beside the rules, as social workers read it (resources/catalog/rules/examples.toml).
namespace pintu::test {
namespace {

using ::testing::HasSubstr;
using ::testing::IsEmpty;
namespace fs = std::filesystem;

const fs::path folder = fs::path{PINTU_SOURCE_DIR} / "resources" / "catalog";
const Day today = *Day::parse("2026-11-28");

std::string textOf(const fs::path& path)
{
    std::ostringstream out;
    out << std::ifstream{path}.rdbuf();
    return out.str();
}

const std::map<std::string, MatchVerdict> verdicts{{"sudah", MatchVerdict::already},
                                                   {"cocok", MatchVerdict::fits},
                                                   {"berkas", MatchVerdict::papersMissing},
                                                   {"tanya", MatchVerdict::factsMissing},
                                                   {"tidak", MatchVerdict::doesNotFit}};

/// "Siti PKH berkas: Kartu Keluarga": who, programme, verdict, words of the sentence.
std::optional<std::string> wrongWith(const RuleBook& book, const WrittenFamily& written, const std::string& expected)
{
    std::istringstream words{expected.substr(0, expected.find(':'))};
    std::string who;
    std::string programme;
    std::string verdict;
    words >> who >> programme >> verdict;
    const auto says = expected.find(':') == std::string::npos ? std::string{} : expected.substr(expected.find(':') + 2);
    if (!verdicts.contains(verdict)) return "the verdict is sudah, cocok, berkas, tanya or tidak";
    const auto on = written.on.value_or(today);
    const Teller teller{book, written.family, on};
    std::string heard;
    for (const auto& found : match(book, written.family, on)) {
        const auto name =
            found.member == OpenPoint::family ? std::string{"keluarga"} : written.family.members[found.member].name;
        if (name != who || book.rules()[found.rule].row->programme != programme) continue;
        const auto sentence = teller.sentence(found);
        if (found.verdict == verdicts.at(verdict) && sentence.find(says) != std::string::npos) return std::nullopt;
        heard = std::string{nameOf(found.verdict)} + ", " + sentence;
    }
    return heard.empty() ? "no rule was asked" : heard;
}

class Examples : public ::testing::Test {
protected:
    const Catalogue catalogue{readCatalogueFiles(folder)};
    const RuleBook book{catalogue};
    const std::vector<WrittenFamily> families =
        readFamilies(textOf(folder / "rules" / "examples.toml"), "examples.toml", book, today);
};

TEST_F(Examples, AreEightyAtLeastAndAllComeTrue)
{
    EXPECT_GE(families.size(), 80U);
    std::set<std::string> names;
    for (const auto& written : families) {
        EXPECT_TRUE(names.insert(written.name).second) << written.name << " stands there twice";
        EXPECT_FALSE(written.expect.empty()) << written.name;
        for (const auto& expected : written.expect) {
            const auto wrong = wrongWith(book, written, expected);
            EXPECT_FALSE(wrong) << "examples.toml, line " << written.line << ", " << written.name
                                << "\n  expected: " << expected << "\n  found:    " << *wrong;
        }
    }
}

TEST_F(Examples, AskEveryRuleAndMeetEveryVerdict)
{
    std::map<std::string, std::set<std::string>> met;
    for (const auto& written : families)
        for (const auto& expected : written.expect) {
            std::istringstream words{expected};
            std::string who;
            std::string programme;
            std::string verdict;
            words >> who >> programme >> verdict;
            met[programme].insert(verdict.substr(0, verdict.find(':')));
        }
    for (const auto& rule : book.rules()) {
        const auto& seen = met[rule.row->programme];
        EXPECT_TRUE(seen.contains("cocok") || seen.contains("berkas")) << rule.row->programme << " fits nobody";
        EXPECT_TRUE(seen.contains("tidak") || seen.contains("tanya")) << rule.row->programme << " fits everybody";
    }
}

TEST_F(Examples, LeaveNoProgrammeWithoutARule)
{
    for (const auto& programme : catalogue.lists().programmes) {
        const bool ruled = std::ranges::any_of(
            book.rules(), [&](const RuleBook::Rule& rule) { return rule.row->programme == programme.code; });
        EXPECT_EQ(ruled, programme.status != ProgrammeStatus::legacy) << programme.code;
    }
}

TEST_F(Examples, AreNeverDecidedByTheDecile)
{
    const auto decile = book.fact("desil");
    const auto listed = book.fact("terdata_dtsen");
    ASSERT_TRUE(decile && listed);
    for (auto written : families)
        for (const std::int64_t value : {1, 10}) {
            const auto on = written.on.value_or(today);
            const auto before = match(book, written.family, on);
            written.family.facts.put(*decile, {.low = value, .high = value, .asOf = on});
            const auto after = match(book, written.family, on);
            for (std::size_t i = 0; i < before.size(); ++i)
                EXPECT_EQ(before[i].verdict == MatchVerdict::doesNotFit, after[i].verdict == MatchVerdict::doesNotFit)
                    << written.name << ", " << book.rules()[before[i].rule].row->code;
        }
}

TEST_F(Examples, ChangeWhenARuleIsChangedInItsFileAlone)
{
    const auto copy = fs::path{testing::TempDir()} / "rules_changed";
    fs::remove_all(copy);
    fs::copy(folder, copy, fs::copy_options::recursive);
    auto text = textOf(copy / "rules" / "requirements.toml");
    const std::string before = "test = \"umur >= 70\"";
    const auto at = text.find(before);
    ASSERT_NE(at, std::string::npos);
    text.replace(at, before.size(), "test = \"umur >= 65\"");
    std::ofstream{copy / "rules" / "requirements.toml"} << text;
    const Catalogue changed{readCatalogueFiles(copy)};
    EXPECT_THAT(problems(changed), IsEmpty());
    const RuleBook another{changed};
    const auto family = readFamilies("[[families]]\nname = \"A\"\nfacts = {keadaan = \"miskin\"}\n"
                                     "members = [{name = \"Kakek\", born = \"1960-01-01\", dokumen = \"KTP\"}]\n",
                                     "a", book, today)
                            .front();
    EXPECT_FALSE(wrongWith(book, family, "Kakek ASLUT tidak: belum 70"));
    EXPECT_FALSE(wrongWith(another, family, "Kakek ASLUT berkas"));
    fs::remove_all(copy);
}

TEST_F(Examples, ShowARuleThatIsWrongWithItsFileAndLine)
{
    const auto copy = fs::path{testing::TempDir()} / "rules_wrong";
    fs::remove_all(copy);
    fs::copy(folder, copy, fs::copy_options::recursive);
    std::ofstream{copy / "rules" / "requirements.toml"}
        << "[[requirements]]\ncode = \"lansia\"\ntest = \"umur >= enam\"\n"
           "yes = \"a\"\nno = \"b\"\n";
    try {
        readCatalogueFiles(copy);
        FAIL() << "was read";
    } catch (const BadSettings& wrong) {
        EXPECT_EQ(wrong.file(), "rules/requirements.toml");
        EXPECT_EQ(wrong.line(), 1);
        EXPECT_EQ(wrong.wrong().english(), "lansia: test, at letter 9: a whole number is missing here");
    }
    fs::remove_all(copy);
}

TEST_F(Examples, LeadWhoHasNoCardToTheProposal)
{
    for (const auto* words : {"belum punya bpjs", "saya belum punya kartu BPJS", "bpjs anak saya belum ada",
                              "gak punya kis", "tdk terdaftar jkn", "mau daftar bpjs baru"}) {
        const auto found = matchComplaint(catalogue, words, "KES");
        ASSERT_FALSE(found.services.empty());
        EXPECT_EQ(found.services.front()->key, "health-enrol") << words;
    }
    const std::map<std::string, std::string> others{{"kis saya mati", "health-reactivate"},
                                                    {"bpjs tidak aktif", "health-reactivate"},
                                                    {"bpjs nonaktif karena menunggak", "health-arrears"},
                                                    {"tidak sanggup bayar bpjs", "health-arrears"},
                                                    {"bpjs pindah faskes", "health-move"},
                                                    {"berhenti kerja, bpjs mati", "health-move"},
                                                    {"bpjs ditolak rumah sakit", "health-complaint"}};
    for (const auto& [words, service] : others)
        EXPECT_EQ(matchComplaint(catalogue, words, "").services.front()->key, service) << words;
}

TEST_F(Examples, GuideEveryWayToAService)
{
    for (const auto& answer : catalogue.lists().guideAnswers) {
        EXPECT_FALSE(answer.says.empty()) << answer.code;
        EXPECT_FALSE(answer.services.empty()) << answer.code;
    }
}

} // namespace
} // namespace pintu::test
