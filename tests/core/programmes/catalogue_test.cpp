#include "core/programmes/catalogue.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace pintu {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

Catalogue sample()
{
    CatalogueLists lists;
    lists.sectors = {{"KES", {"Kesehatan", "Health"}}, {"LIN", {"Perlindungan", "Protection"}}};
    lists.services.resize(3);
    lists.services[0].number = 211;
    lists.services[0].key = "hospital";
    lists.services[0].name = {"Rawat jalan", "Outpatient care"};
    lists.services[0].sector = "KES";
    lists.services[0].partner = "RSUD";
    lists.services[1] = lists.services[0];
    lists.services[1].number = 212;
    lists.services[1].key = "emergency";
    lists.services[2] = lists.services[0];
    lists.services[2].number = 121;
    lists.services[2].key = "violence";
    lists.services[2].sector = "LIN";
    lists.services[2].printed = {"Layanan pendampingan", "Support service"};
    lists.programmes.resize(3);
    lists.programmes[0].code = "SEMBAKO";
    lists.programmes[0].name = {"Program Sembako", "Staple food"};
    lists.programmes[1].code = "RASTRA";
    lists.programmes[1].name = {"Rastra", "Rice"};
    lists.programmes[1].known = {"raskin"};
    lists.programmes[1].successor = "SEMBAKO";
    lists.programmes[2].code = "RASKIN";
    lists.programmes[2].successor = "RASTRA";
    lists.papers = {{"KTP", {"KTP-el", "e-KTP"}}};
    lists.outcomes = {{3, "SERVED", OutcomeStatus::served, {"Dilayani", "Served"}},
                      {31, "FULL", OutcomeStatus::rejected, {"Penuh", "Full"}}};
    lists.partnerKinds = {{"RSUD", {"RSUD", "Hospital"}, true, false, {}}};
    lists.partners.resize(2);
    lists.partners[0].id = "P04821";
    lists.partners[0].kind = "RSUD";
    lists.partners[1].id = "P04899";
    lists.partners[1].kind = "PKM";
    lists.partners[1].services = {212};
    lists.places = {{"36.73", "Kota Serang", {}, false},
                    {"36", "Banten", {}, false},
                    {"36.73.02.1011", "Margaluyu", {}, false},
                    {"36.73.02", "Kasemen", {}, false},
                    {"32.16", "Kabupaten Bekasi", {}, false},
                    {"32.16.01", "Tarumajaya", {}, false},
                    {"32.16.01.2001", "Contohjaya", {}, false},
                    {"62.71", "Kota Palangka Raya", {"Kota Palangkaraya"}, false},
                    {"54", "Timor Timur", {}, true},
                    {"91.01.01.3001", "Adat Contoh", {}, false}};
    lists.identityStatuses = {{"KTP", {"Ada KTP", "Has a card"}, {}, ""}};
    lists.priorityGroups = {{"LANSIA", {"Lansia", "Elder"}, 1, false}};
    lists.caseKinds = {{"KEBUTUHAN", {"Kebutuhan", "Need"}, CaseNature::need, {}}};
    lists.channels = {{"DATANG", {"Datang", "Walk-in"}}};
    return Catalogue{lists};
}

/// Five services of a sector, and one paper more for each of them than for the next.
CatalogueLists withPapers()
{
    CatalogueLists lists;
    lists.papers = {{"KTP", {"KTP-el", "e-KTP"}},
                    {"KK", {"Kartu Keluarga", "Family card"}},
                    {"SKTM", {"SKTM", "Letter"}},
                    {"FOTO", {"Foto rumah", "Photographs"}}};
    lists.services.resize(6);
    for (std::size_t i = 0; i < lists.services.size(); ++i) {
        lists.services[i].number = static_cast<std::int64_t>(i) + 1;
        lists.services[i].sector = "SOS";
    }
    lists.services[0].papers = {"KK", "KTP"};
    lists.services[1].papers = {"KK"};
    return lists;
}

std::vector<std::string> asked(const CatalogueLists& lists, const std::vector<std::string>& sectors)
{
    const Catalogue catalogue{lists};
    std::vector<std::string> out;
    for (const auto* paper : catalogue.papersUsuallyAsked(sectors)) out.push_back(paper->code);
    return out;
}

TEST(Catalogue, AsksFirstForThePaperThatMostServicesWant)
{
    auto lists = withPapers();
    lists.services.pop_back();

    EXPECT_THAT(asked(lists, {"SOS"}), ElementsAre("KK", "KTP"));
    EXPECT_THAT(asked(lists, {"KES"}), IsEmpty());
}

TEST(Catalogue, AsksForNoPaperThatFewServicesWant)
{
    EXPECT_THAT(asked(withPapers(), {"SOS"}), ElementsAre("KK")) << "one in six is less than a fifth";
}

TEST(Catalogue, AsksForNoPaperOfASensitiveService)
{
    auto lists = withPapers();
    for (auto& service : lists.services) service.sensitive = true;

    EXPECT_THAT(asked(lists, {"SOS"}), IsEmpty());
}

TEST(Catalogue, AsksForThreePapersAtMostAndForEachOnce)
{
    auto lists = withPapers();
    for (auto& service : lists.services) service.papers = {"KTP", "KK"};
    auto other = lists.services;
    for (auto& service : other) {
        service.sector = "RMH";
        service.number += 100;
        service.papers = {"KK", "SKTM", "FOTO"};
    }
    lists.services.insert(lists.services.end(), other.begin(), other.end());

    EXPECT_THAT(asked(lists, {"SOS", "RMH"}), ElementsAre("KTP", "KK", "SKTM"));
}

TEST(Catalogue, FindsRowsByCode)
{
    const auto c = sample();
    EXPECT_EQ(c.sector("LIN")->name.en, "Protection");
    EXPECT_EQ(c.service(212)->key, "emergency");
    EXPECT_EQ(c.service("emergency")->number, 212);
    EXPECT_EQ(c.programme("SEMBAKO")->name.id, "Program Sembako");
    EXPECT_EQ(c.paper("KTP")->name.en, "e-KTP");
    EXPECT_EQ(c.outcome(31)->key, "FULL");
    EXPECT_EQ(c.outcome("SERVED")->number, 3);
    EXPECT_TRUE(c.partnerKind("RSUD")->canScan);
    EXPECT_EQ(c.partner("P04821")->kind, "RSUD");
    EXPECT_EQ(c.place("36.73.02")->name, "Kasemen");
    EXPECT_EQ(c.identityStatus("KTP")->name.en, "Has a card");
    EXPECT_EQ(c.priorityGroup("LANSIA")->queueClass, 1);
    EXPECT_EQ(c.caseKind("KEBUTUHAN")->nature, CaseNature::need);
    EXPECT_EQ(c.channel("DATANG")->name.en, "Walk-in");
}

TEST(Catalogue, AnswersNothingForWhatIsNotListed)
{
    const auto c = sample();
    EXPECT_EQ(c.sector("XXX"), nullptr);
    EXPECT_EQ(c.service(0), nullptr);
    EXPECT_EQ(c.service(""), nullptr);
    EXPECT_EQ(c.programme(""), nullptr);
    EXPECT_EQ(c.paper("SIM"), nullptr);
    EXPECT_EQ(c.outcome(99), nullptr);
    EXPECT_EQ(c.outcome("X"), nullptr);
    EXPECT_EQ(c.partnerKind("X"), nullptr);
    EXPECT_EQ(c.partner("D0412"), nullptr);
    EXPECT_EQ(c.place("36.7"), nullptr);
    EXPECT_EQ(c.identityStatus("X"), nullptr);
    EXPECT_EQ(c.priorityGroup("X"), nullptr);
    EXPECT_EQ(c.caseKind("X"), nullptr);
    EXPECT_EQ(c.channel("X"), nullptr);
    EXPECT_EQ(Catalogue{}.place("36"), nullptr);
}

TEST(Catalogue, ListsServicesAndOutcomesInTheirOrder)
{
    const auto c = sample();
    EXPECT_THAT(c.servicesOf("KES"), ElementsAre(c.service(211), c.service(212)));
    EXPECT_THAT(c.outcomesOf(OutcomeStatus::rejected), ElementsAre(c.outcome(31)));
    EXPECT_THAT(c.outcomesOf(OutcomeStatus::failed), IsEmpty());
}

TEST(Catalogue, FindsWhoTakesAService)
{
    const auto c = sample();
    EXPECT_THAT(c.partnersFor(*c.service(211)), ElementsAre(c.partner("P04821"))) << "by its kind";
    EXPECT_THAT(c.partnersFor(*c.service(212)), ElementsAre(c.partner("P04821"), c.partner("P04899")))
        << "by its own list";
}

TEST(Catalogue, PrintsOtherWordsForASensitiveService)
{
    const auto c = sample();
    EXPECT_EQ(c.service(121)->onPaper().id, "Layanan pendampingan");
    EXPECT_EQ(c.service(211)->onPaper().id, "Rawat jalan");
}

TEST(Catalogue, LeadsFromOldNamesToWhatTookTheirPlace)
{
    const auto c = sample();
    EXPECT_THAT(c.programmesKnownAs("Rastra"), ElementsAre(c.programme("SEMBAKO")));
    EXPECT_THAT(c.programmesKnownAs("ras kin"), ElementsAre(c.programme("SEMBAKO")));
    EXPECT_THAT(c.programmesKnownAs("program sembako"), ElementsAre(c.programme("SEMBAKO")));
    EXPECT_THAT(c.programmesKnownAs("beras"), IsEmpty());
}

TEST(Catalogue, DoesNotRunRoundInACircleOfSuccessors)
{
    auto lists = sample().lists();
    lists.programmes[0].successor = "RASTRA";
    EXPECT_EQ(Catalogue{lists}.programmesKnownAs("raskin").size(), 2U);
}

TEST(Catalogue, NamesPlacesInFull)
{
    const auto c = sample();
    EXPECT_EQ(c.fullPlaceName("36.73.02.1011"), "Kel. Margaluyu, Kec. Kasemen, Kota Serang");
    EXPECT_EQ(c.fullPlaceName("32.16.01.2001"), "Desa Contohjaya, Kec. Tarumajaya, Kab. Bekasi");
    EXPECT_EQ(c.fullPlaceName("36.73.02"), "Kec. Kasemen, Kota Serang");
    EXPECT_EQ(c.fullPlaceName("36.73"), "Kota Serang");
    EXPECT_EQ(c.fullPlaceName("36"), "Banten");
    EXPECT_EQ(c.fullPlaceName("91.01.01.3001"), "Desa Adat Adat Contoh");
    EXPECT_FALSE(c.fullPlaceName("36.73.02.1012"));
}

TEST(Catalogue, FindsPlacesHoweverTheyAreSpelt)
{
    const auto c = sample();
    EXPECT_THAT(c.placesNamed("palangkaraya"), ElementsAre(c.place("62.71")));
    EXPECT_THAT(c.placesNamed("PALANGKA R"), ElementsAre(c.place("62.71")));
    EXPECT_THAT(c.placesNamed("kota pal"), ElementsAre(c.place("62.71")));
    EXPECT_THAT(c.placesNamed("marga"), ElementsAre(c.place("36.73.02.1011")));
    EXPECT_THAT(c.placesNamed(" "), IsEmpty());
}

TEST(Catalogue, KnowsWhatANikMayBeginWith)
{
    EXPECT_THAT(sample().provinceCodes(), ElementsAre("36", "54"));
}

TEST(OutcomesOfAKind, AreItsOwnFirstThenThePlainAnswerThenTheRest)
{
    const auto row = [](std::int64_t number, const char* key, std::vector<std::string> kinds = {}) {
        return Outcome{number, key, OutcomeStatus::served, {key, key}, std::move(kinds)};
    };
    CatalogueLists lists;
    lists.outcomes = {row(1, "INFORMED"), row(3, "SERVED"), row(5, "ADMITTED", {"RSUD"}),
                      row(16, "PIP_PROPOSED", {"SEKOLAH", "MADRASAH"})};
    const Catalogue c{lists};
    const auto keysOf = [&c](std::string_view kind) {
        std::string out;
        for (const auto* outcome : c.outcomesOf(OutcomeStatus::served, kind)) out += outcome->key + " ";
        return out;
    };
    EXPECT_EQ(keysOf("RSUD"), "ADMITTED SERVED INFORMED ");
    EXPECT_EQ(keysOf("MADRASAH"), "PIP_PROPOSED SERVED INFORMED ");
    EXPECT_EQ(keysOf("DESA"), "SERVED INFORMED ");
    EXPECT_EQ(keysOf(""), "SERVED INFORMED ") << "of a kind that nobody named";
}

} // namespace
} // namespace pintu
