#include "core/base/trouble.h"
#include "office/catalogue_files.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>
#include <set>

namespace pintu {
namespace {

using testing::HasSubstr;
using testing::IsEmpty;
namespace fs = std::filesystem;

const fs::path shipped = fs::path{PINTU_SOURCE_DIR} / "resources" / "catalog";

Catalogue catalogue()
{
    return Catalogue{readCatalogueFiles(shipped)};
}

TEST(ShippedCatalogue, HasNoProblems)
{
    EXPECT_THAT(problems(catalogue()), IsEmpty());
}

TEST(ShippedCatalogue, HasEveryList)
{
    const auto lists = readCatalogueFiles(shipped);
    CatalogueLists::lists(lists, [](const char* name, const auto& rows) { EXPECT_FALSE(rows.empty()) << name; });
    EXPECT_EQ(lists.sectors.size(), 14U);
    EXPECT_EQ(lists.identityStatuses.size(), 10U);
    EXPECT_EQ(lists.caseKinds.size(), 8U);
    EXPECT_EQ(lists.channels.size(), 9U);
}

TEST(ShippedCatalogue, KnowsTheDaysWithoutWorkOf2026)
{
    const auto calendar = catalogue().calendar();
    EXPECT_FALSE(calendar.works(*Day::parse("2026-03-24"))) << "shared leave";
    EXPECT_FALSE(calendar.works(*Day::parse("2026-08-17")));
    EXPECT_TRUE(calendar.works(*Day::parse("2026-12-23")));
    int days = 0;
    for (auto day = *Day::parse("2026-01-01"); day < *Day::parse("2027-01-01"); day = day.plus(1))
        days += calendar.works(day) ? 1 : 0;
    EXPECT_EQ(days, 240) << "261 days from Monday to Friday, 21 of the 25 named ones among them";
}

TEST(ShippedCatalogue, ServesEverySector)
{
    const auto c = catalogue();
    for (const auto& sector : c.lists().sectors) EXPECT_FALSE(c.servicesOf(sector.code).empty()) << sector.code;
}

TEST(ShippedCatalogue, KeepsReleasedNumbers)
{
    // On paper already: a number that changes its meaning makes old slips lie.
    const auto c = catalogue();
    EXPECT_EQ(c.service(217)->key, "health-uncovered");
    EXPECT_EQ(c.service(201)->key, "health-reactivate");
    EXPECT_EQ(c.service(121)->key, "prot-violence");
    EXPECT_EQ(c.service(1)->key, "adm-ktp");
    EXPECT_EQ(c.outcome(3)->key, "SERVED");
    EXPECT_EQ(c.outcome(31)->key, "QUOTA_FULL");
    EXPECT_EQ(c.outcome(51)->key, "DID_NOT_COME");
}

TEST(ShippedCatalogue, HasADemoPartnerForAlmostEveryService)
{
    const auto c = catalogue();
    std::set<std::string> without;
    for (const auto& service : c.lists().services)
        if (c.partnersFor(service).empty()) without.insert(service.partner);
    EXPECT_THAT(without, testing::UnorderedElementsAre("BPKAD", "LAIN"));
    for (const auto& partner : c.lists().partners) EXPECT_TRUE(partner.demo) << partner.id;
}

TEST(ShippedCatalogue, SealsWhatIsSensitive)
{
    const auto c = catalogue();
    for (const auto* service : c.servicesOf("LIN")) {
        EXPECT_TRUE(service->sensitive) << service->key;
        EXPECT_EQ(service->onPaper().id, "Layanan pendampingan") << service->key;
        EXPECT_FALSE(service->fullNik) << service->key;
    }
    for (const auto* key : {"health-mental", "health-drugs", "health-hiv"})
        EXPECT_TRUE(c.service(key)->sensitive) << key;
}

TEST(ShippedCatalogue, AsksForConsentBeforeAnythingGoesToAPrivateBody)
{
    const auto c = catalogue();
    for (const auto& service : c.lists().services)
        EXPECT_TRUE(!c.partnerKind(service.partner)->privateBody || service.basis == Basis::consent) << service.key;
}

TEST(ShippedCatalogue, FindsThePlacesOfTheFirstOffices)
{
    const auto c = catalogue();
    EXPECT_EQ(c.fullPlaceName("36.73.02.1011"), "Kel. Margaluyu, Kec. Kasemen, Kota Serang");
    EXPECT_EQ(c.fullPlaceName("62.71.04.1002"), "Kel. Kalampangan, Kec. Sabangau, Kota Palangka Raya");
    EXPECT_EQ(c.fullPlaceName("32.75.02.1005"), "Kel. Jakasampurna, Kec. Bekasi Barat, Kota Bekasi");
    EXPECT_EQ(c.fullPlaceName("32.16"), "Kab. Bekasi");
    ASSERT_EQ(c.placesNamed("palangkaraya").size(), 1U);
    ASSERT_EQ(c.placesNamed("kayuringin").size(), 1U);
    EXPECT_EQ(c.provinceCodes().size(), 39U) << "38 provinces and Timor Timur";
}

TEST(ShippedCatalogue, LeadsOldProgrammesToNewOnes)
{
    const auto c = catalogue();
    for (const auto& [word, code] :
         {std::pair{"raskin", "SEMBAKO"}, std::pair{"Rastra", "SEMBAKO"}, std::pair{"BSM", "PIP"},
          std::pair{"jamkesmas", "PBIJK"}, std::pair{"KIS", "PBIJK"}, std::pair{"bpnt", "SEMBAKO"}}) {
        const auto found = c.programmesKnownAs(word);
        ASSERT_EQ(found.size(), 1U) << word;
        EXPECT_EQ(found[0]->code, code);
    }
}

TEST(ShippedCatalogue, OffersANextStepToWhoeverHasNoPapers)
{
    const auto c = catalogue();
    EXPECT_EQ(c.identityStatus("BELUM_TERDATA")->service, "adm-undocumented");
    EXPECT_FALSE(c.identityStatus("TIDAK_DIKETAHUI")->nextStep.id.empty());
}

/// A copy of the shipped folder that may be spoilt.
class SpoiltCatalogue : public testing::Test {
protected:
    SpoiltCatalogue()
    {
        fs::remove_all(m_folder);
        fs::copy(shipped, m_folder, fs::copy_options::recursive);
    }
    ~SpoiltCatalogue() override { fs::remove_all(m_folder); }

    void write(const std::string& file, const std::string& text)
    {
        std::ofstream{m_folder / file, std::ios::binary} << text;
    }

    void expectTrouble(TroubleKind kind, const std::string& detail)
    {
        try {
            readCatalogueFiles(m_folder);
            ADD_FAILURE() << "no trouble; wanted " << detail;
        } catch (const Trouble& trouble) {
            EXPECT_EQ(trouble.kind(), kind);
            EXPECT_THAT(trouble.what(), HasSubstr(detail));
        }
    }

    fs::path m_folder = fs::path{testing::TempDir()} /
                        (std::string{"catalogue_"} + testing::UnitTest::GetInstance()->current_test_info()->name());
};

TEST_F(SpoiltCatalogue, ReadsTheSameFromACopy)
{
    EXPECT_EQ(readCatalogueFiles(m_folder), readCatalogueFiles(shipped));
}

TEST_F(SpoiltCatalogue, NamesAMissingFile)
{
    fs::remove(m_folder / "papers.toml");
    expectTrouble(TroubleKind::notFound, "papers.toml");
}

TEST_F(SpoiltCatalogue, DoesWithoutHolidays)
{
    fs::remove_all(m_folder / "holidays");
    EXPECT_THAT(readCatalogueFiles(m_folder).holidays, IsEmpty());
}

TEST_F(SpoiltCatalogue, TakesTheSourceOfAYearForEachOfItsDays)
{
    write("holidays/2028.toml", "source = \"SKB 1/2027\"\n[[holidays]]\nday = \"2028-02-03\"\nname_id = \"a\"\n"
                                "name_en = \"b\"\n[[holidays]]\nday = \"2028-02-04\"\nsource = \"Perbup 7/2027\"\n"
                                "kind = \"regional\"\n");
    const auto days = readCatalogueFiles(m_folder).holidays;
    ASSERT_GE(days.size(), 2U);
    EXPECT_EQ(days[days.size() - 2].source, "SKB 1/2027");
    EXPECT_EQ(days.back().source, "Perbup 7/2027");
    EXPECT_EQ(days.back().kind, HolidayKind::regional);
}

TEST_F(SpoiltCatalogue, RefusesASourceOfHolidaysThatIsNoText)
{
    write("holidays/2028.toml", "source = 2027\n");
    expectTrouble(TroubleKind::badInput, "holidays/2028.toml, line 1: source is of the wrong type");
}

TEST_F(SpoiltCatalogue, RefusesADayOfAnotherYearThanItsFiles)
{
    write("holidays/2028.toml", "source = \"SKB\"\n[[holidays]]\nday = \"2027-02-03\"\nname_id = \"a\"\n");
    expectTrouble(TroubleKind::badInput, "holidays/2028.toml, line 2: day 2027-02-03 is not of this file's year");
}

TEST_F(SpoiltCatalogue, NamesTheLineOfASyntaxError)
{
    write("papers.toml", "[[papers]]\ncode = \"KTP\"\nname_id = KTP-el\n");
    expectTrouble(TroubleKind::badInput, "papers.toml, line 3: ");
}

TEST_F(SpoiltCatalogue, RefusesAnUnknownKey)
{
    write("papers.toml", "[[papers]]\ncode = \"KTP\"\nname_id = \"a\"\nname_en = \"b\"\nnama = \"c\"\n");
    expectTrouble(TroubleKind::badInput, "papers.toml, line 5: unknown key nama");
}

TEST_F(SpoiltCatalogue, RefusesAnUnknownTable)
{
    write("papers.toml", "[[papers]]\ncode = \"KTP\"\n\n[[paper]]\ncode = \"KK\"\n");
    expectTrouble(TroubleKind::badInput, "papers.toml, line 4: unknown key paper");
}

TEST_F(SpoiltCatalogue, RefusesADoubledKey)
{
    write("papers.toml", "[[papers]]\ncode = \"KTP\"\ncode = \"KK\"\n");
    expectTrouble(TroubleKind::badInput, "papers.toml, line 3: ");
}

TEST_F(SpoiltCatalogue, RefusesARowWithoutCode)
{
    write("papers.toml", "[[papers]]\nname_id = \"a\"\n");
    expectTrouble(TroubleKind::badInput, "papers.toml, line 1: has no code");
}

TEST_F(SpoiltCatalogue, RefusesValuesOfTheWrongType)
{
    write("papers.toml", "[[papers]]\ncode = 7\n");
    expectTrouble(TroubleKind::badInput, "papers.toml, line 2: code is of the wrong type");
    write("papers.toml", "[papers]\ncode = \"KTP\"\n");
    expectTrouble(TroubleKind::badInput, "papers.toml, line 1: papers is not an array of tables");
    write("papers.toml", "papers = [1, 2]\n");
    expectTrouble(TroubleKind::badInput, "papers.toml, line 1: papers is not an array of tables");
}

TEST_F(SpoiltCatalogue, RefusesWrongTypesOfEveryColumn)
{
    const auto service = [](const std::string& line) {
        return "[[services]]\nnumber = 1\nkey = \"a\"\n" + line + "\n";
    };
    for (const auto* line : {"number2 = 1", "sensitive = 1", "papers = \"KTP\"", "papers = [1]", "urgency = 2",
                             "valid_days = 1.5", "name_id = true"}) {
        write("services.toml", service(line));
        expectTrouble(TroubleKind::badInput, "services.toml, line 4: ");
    }
}

TEST_F(SpoiltCatalogue, RefusesAnUnknownWordWhereFewAreAllowed)
{
    write("services.toml", "[[services]]\nnumber = 1\nurgency = \"soon\"\n");
    expectTrouble(TroubleKind::badInput, "services.toml, line 3: urgency cannot be soon");
}

TEST_F(SpoiltCatalogue, RefusesTextThatDoesNotShow)
{
    write("papers.toml", "[[papers]]\ncode = \"KTP\"\nname_id = \"KTP\u200b-el\"\n");
    expectTrouble(TroubleKind::badInput, "papers.toml, line 3: name_id has blanks or characters that do not show");
}

TEST_F(SpoiltCatalogue, AcceptsAnEmptyList)
{
    write("partners.toml", "# none yet\n");
    EXPECT_THAT(readCatalogueFiles(m_folder).partners, IsEmpty());
}

} // namespace
} // namespace pintu
