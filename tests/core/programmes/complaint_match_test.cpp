#include "core/programmes/complaint_match.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace pintu::test {
namespace {

using ::testing::ElementsAre;

Service service(std::int64_t number, std::string name, std::string sector, std::string programme,
                std::vector<std::string> known = {})
{
    Service out;
    out.number = number;
    out.name = {std::move(name), {}};
    out.sector = std::move(sector);
    out.programme = std::move(programme);
    out.known = std::move(known);
    return out;
}

Catalogue catalogue()
{
    CatalogueLists lists;
    lists.sectors = {{"KES", {"Kesehatan", "Health"}, {"sakit", "rumah sakit"}},
                     {"PGN", {"Pangan", "Food"}, {"beras"}}};
    Programme card;
    card.code = "PBIJK";
    card.known = {"kis"};
    lists.programmes = {card};
    lists.services = {service(202, "Usulan peserta", "KES", "PBIJK"), service(213, "Rawat inap kelas III", "KES", ""),
                      service(201, "Pengaktifan kembali", "KES", "", {"kis mati"}), service(60, "Sembako", "PGN", "")};
    CaseKind membership;
    membership.code = "KEPESERTAAN";
    membership.known = {"mati", "tidak aktif"};
    lists.caseKinds = {membership};
    return Catalogue{lists};
}

std::vector<std::int64_t> numbers(const ComplaintMatch& match)
{
    std::vector<std::int64_t> out;
    for (const auto* s : match.services) out.push_back(s->number);
    return out;
}

TEST(ComplaintMatch, FindsProgrammeTopicAndServicesInAResidentsOwnWords)
{
    const auto office = catalogue();

    const auto match = matchComplaint(office, "KIS mati, Bu!", "");

    ASSERT_NE(match.topic, nullptr);
    EXPECT_EQ(match.topic->code, "KEPESERTAAN");
    ASSERT_EQ(match.programmes.size(), 1u);
    EXPECT_EQ(match.programmes.front()->code, "PBIJK");
    EXPECT_THAT(numbers(match), ElementsAre(201, 202, 213));
    EXPECT_EQ(match.sector, "KES");
}

TEST(ComplaintMatch, TakesWholeWordsOnly)
{
    const auto office = catalogue();

    EXPECT_TRUE(matchComplaint(office, "kismis matius", "").nothing());
}

TEST(ComplaintMatch, OffersTheServicesOfTheSectorChosenAtTheKioskWhenTheWordsSayNothing)
{
    const auto office = catalogue();

    EXPECT_THAT(numbers(matchComplaint(office, "tolong", "PGN")), ElementsAre(60));
}

TEST(ComplaintMatch, LetsTheWordsWinOverTheKiosk)
{
    const auto office = catalogue();

    EXPECT_EQ(matchComplaint(office, "harus ke rumah sakit", "PGN").sector, "KES");
}

TEST(ComplaintMatch, KnowsAPhraseOfSeveralWords)
{
    const auto office = catalogue();

    EXPECT_EQ(matchComplaint(office, "kartunya tidak aktif lagi", "").topic->code, "KEPESERTAAN");
}

TEST(ComplaintMatch, SaysNothingOfNoWords)
{
    const auto office = catalogue();

    EXPECT_TRUE(matchComplaint(office, "", "").nothing());
}

} // namespace
} // namespace pintu::test
