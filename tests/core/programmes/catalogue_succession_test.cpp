#include "core/programmes/catalogue_succession.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace pintu {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;

Service inpatient()
{
    Service row;
    row.number = 213;
    row.key = "health-inpatient";
    row.name = {"Rawat inap", "Inpatient care"};
    row.sector = "KES";
    return row;
}

CatalogueLists first()
{
    CatalogueLists lists;
    lists.sectors = {{"KES", {"Kesehatan", "Health"}}};
    lists.services = {inpatient()};
    lists.partners = {{"P04821", "RSUD", "RSUD Kota", "", "", "", "", {}, false}};
    lists.outcomes = {{31, "QUOTA_FULL", OutcomeStatus::rejected, {"Kuota penuh", "Quota full"}}};
    lists.places = {{"36.73.02.1011", "Margaluyu", {}, false}, {"36.73.02", "Kasemen", {}, false}};
    return lists;
}

TEST(CatalogueSuccession, KeepsTheWordsOfWhatIsNoLongerListed)
{
    const auto now = succeeding(Catalogue{first()}, CatalogueLists{});

    EXPECT_EQ(now.serviceName(213).id, "Rawat inap");
    EXPECT_EQ(now.outcomeName(31).en, "Quota full");
    EXPECT_EQ(now.partner("P04821")->name, "RSUD Kota");
    EXPECT_EQ(now.sector("KES")->name.id, "Kesehatan");
    EXPECT_EQ(now.fullPlaceName("36.73.02.1011"), "Kel. Margaluyu, Kec. Kasemen");
}

TEST(CatalogueSuccession, OffersNothingThatIsNoLongerListed)
{
    const auto now = succeeding(Catalogue{first()}, CatalogueLists{});

    EXPECT_FALSE(now.offers(now.service(213)));
    EXPECT_FALSE(now.offers(now.service("health-inpatient")));
    EXPECT_THAT(now.lists().services, IsEmpty());
    EXPECT_THAT(now.servicesOf("KES"), IsEmpty());
    EXPECT_THAT(now.outcomesOf(OutcomeStatus::rejected), IsEmpty());
    EXPECT_THAT(now.partnersFor(inpatient()), IsEmpty());
    EXPECT_THAT(now.placesNamed("Margaluyu"), IsEmpty());
}

TEST(CatalogueSuccession, KeepsThemThroughEveryFurtherLoad)
{
    auto other = inpatient();
    other.number = 214;
    other.key = "health-outpatient";
    CatalogueLists second;
    second.services = {other};

    const auto now = succeeding(succeeding(Catalogue{first()}, second), CatalogueLists{});

    EXPECT_EQ(now.serviceName(213).id, "Rawat inap");
    EXPECT_EQ(now.service(214)->key, "health-outpatient");
    EXPECT_EQ(now.former().services.size(), 2u);
}

TEST(CatalogueSuccession, OffersACodeAgainThatComesBackInItsNewWords)
{
    auto back = first();
    back.services.front().name = {"Rawat inap kelas 3", "Inpatient care, class 3"};

    const auto now = succeeding(succeeding(Catalogue{first()}, CatalogueLists{}), back);

    EXPECT_TRUE(now.offers(now.service(213)));
    EXPECT_EQ(now.serviceName(213).id, "Rawat inap kelas 3");
    EXPECT_EQ(now.former(), CatalogueLists{});
}

TEST(CatalogueSuccession, ChangesNothingWhereTheSameListsAreLoadedAgain)
{
    const Catalogue once{first()};

    EXPECT_EQ(succeeding(once, first()), once);
}

TEST(CatalogueSuccession, NamesANumberThatIsGivenToSomethingElse)
{
    auto other = first();
    other.services.front().key = "legal-aid";
    other.outcomes.front().status = OutcomeStatus::served;

    EXPECT_THAT(
        reusedNumbers(Catalogue{first()}, other),
        ElementsAre(HasSubstr("services 213: was health-inpatient and is now legal-aid"), HasSubstr("outcomes 31")));
    EXPECT_THAT(reusedNumbers(succeeding(Catalogue{first()}, CatalogueLists{}), other), testing::SizeIs(2));
    EXPECT_THAT(reusedNumbers(Catalogue{first()}, first()), IsEmpty());
}

TEST(Catalogue, SaysTheNumberOfWhatWasNeverListed)
{
    EXPECT_EQ(Catalogue{}.serviceName(250).id, "Layanan nomor 250");
    EXPECT_EQ(Catalogue{}.serviceOnPaper(250).en, "Service number 250");
    EXPECT_EQ(Catalogue{}.outcomeName(99).id, "Hasil nomor 99");
    EXPECT_FALSE(Catalogue{}.offers(Catalogue{}.service(250)));
}

} // namespace
} // namespace pintu
