#include "core/programmes/catalogue.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <functional>

/// A small sound catalogue, and one test for each thing that can be wrong with one.
namespace pintu {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

CatalogueLists sound()
{
    const Words words{"a", "b"};
    CatalogueLists lists;
    lists.sectors = {{"KES", words}};
    Service service;
    service.number = 211;
    service.key = "hospital";
    service.name = words;
    service.sector = "KES";
    service.programme = "PKH";
    service.partner = "RSUD";
    service.papers = {"KTP"};
    lists.services = {service};
    Programme programme;
    programme.code = "PKH";
    programme.name = words;
    Programme legacy = programme;
    legacy.code = "OLD";
    legacy.status = ProgrammeStatus::legacy;
    legacy.successor = "PKH";
    lists.programmes = {programme, legacy};
    lists.papers = {{"KTP", words}};
    for (std::int64_t i = 0; i < 7; ++i)
        lists.outcomes.push_back({i + 1, "K" + std::to_string(i), static_cast<OutcomeStatus>(i), words});
    lists.partnerKinds = {{"RSUD", words, true, false, {}}, {"BAZNAS", words, true, true, {}}};
    Partner partner;
    partner.id = "P04821";
    partner.kind = "RSUD";
    partner.name = "RSUD Contoh";
    partner.place = "36.73";
    partner.services = {211};
    lists.partners = {partner};
    lists.places = {{"36", "Banten", {}, false}, {"36.73", "Kota Serang", {}, false}};
    lists.identityStatuses = {{"KTP", words, {}, "hospital"}};
    lists.priorityGroups = {{"LANSIA", words, 1, false}};
    lists.caseKinds = {{"KEBUTUHAN", words, CaseNature::need, {}}};
    lists.channels = {{"DATANG", words}};
    return lists;
}

std::vector<std::string> problemsWith(const std::function<void(CatalogueLists&)>& change)
{
    auto lists = sound();
    change(lists);
    return problems(Catalogue{lists});
}

TEST(CatalogueProblems, AreNoneInASoundOne)
{
    EXPECT_THAT(problems(Catalogue{sound()}), IsEmpty());
}

TEST(CatalogueProblems, AreNoneInAnEmptyOne)
{
    EXPECT_THAT(problems(Catalogue{}), IsEmpty());
}

TEST(CatalogueProblems, NameDoubledCodes)
{
    EXPECT_THAT(problemsWith([](auto& l) { l.sectors.push_back(l.sectors[0]); }),
                ElementsAre("sectors KES: stands there twice"));
    EXPECT_THAT(problemsWith([](auto& l) { l.channels.push_back(l.channels[0]); }),
                ElementsAre("channels DATANG: stands there twice"));
    EXPECT_THAT(problemsWith([](auto& l) { l.places.push_back(l.places[1]); }),
                ElementsAre("places 36.73: stands there twice"));
}

TEST(CatalogueProblems, NameDoubledNumbersAndKeys)
{
    EXPECT_THAT(problemsWith([](auto& l) {
                    l.services.push_back(l.services[0]);
                    l.services[1].key = "other";
                }),
                ElementsAre("services 211: stands there twice"));
    EXPECT_THAT(problemsWith([](auto& l) {
                    l.services.push_back(l.services[0]);
                    l.services[1].number = 212;
                }),
                ElementsAre("services 212: key hospital stands there twice"));
    EXPECT_THAT(problemsWith([](auto& l) {
                    l.outcomes.push_back(l.outcomes[0]);
                    l.outcomes.back().number = 9;
                }),
                ElementsAre("outcomes 9: key K0 stands there twice"));
    EXPECT_THAT(problemsWith([](auto& l) { l.services[0].key.clear(), l.identityStatuses.clear(); }),
                ElementsAre("services 211: has no key"));
}

TEST(CatalogueProblems, NameNumbersThatDoNotFitTheSlip)
{
    EXPECT_THAT(problemsWith([](auto& l) { l.services[0].number = 256, l.partners[0].services.clear(); }),
                ElementsAre("services 256: number is outside 1 to 255"));
    EXPECT_THAT(problemsWith([](auto& l) { l.services[0].number = 0, l.partners[0].services.clear(); }),
                ElementsAre("services 0: number is outside 1 to 255"));
    EXPECT_THAT(problemsWith([](auto& l) { l.outcomes[0].number = -1; }),
                ElementsAre("outcomes -1: number is outside 1 to 255"));
}

TEST(CatalogueProblems, NameMissingCodesAndNames)
{
    EXPECT_THAT(problemsWith([](auto& l) {
                    l.papers.push_back({"", {"a", "b"}});
                }),
                ElementsAre("papers (no code): has no code"));
    EXPECT_THAT(problemsWith([](auto& l) { l.channels[0].name = {}; }), ElementsAre("channels DATANG: has no name"));
    EXPECT_THAT(problemsWith([](auto& l) { l.partners[0].name.clear(); }), ElementsAre("partners P04821: has no name"));
}

TEST(CatalogueProblems, NameWordsInOneLanguageOnly)
{
    EXPECT_THAT(problemsWith([](auto& l) { l.sectors[0].name.en.clear(); }),
                ElementsAre("sectors KES: name is in one language only"));
    EXPECT_THAT(problemsWith([](auto& l) { l.caseKinds[0].meaning.en = "x"; }),
                ElementsAre("case_kinds KEBUTUHAN: meaning is in one language only"));
}

TEST(CatalogueProblems, NameUnknownReferences)
{
    EXPECT_THAT(problemsWith([](auto& l) { l.services[0].sector = "XXX"; }),
                ElementsAre("services 211: unknown sector XXX"));
    EXPECT_THAT(problemsWith([](auto& l) { l.services[0].partner = "XXX"; }),
                ElementsAre("services 211: unknown partner kind XXX"));
    EXPECT_THAT(problemsWith([](auto& l) { l.services[0].programme = "XXX"; }),
                ElementsAre("services 211: unknown programme XXX"));
    EXPECT_THAT(problemsWith([](auto& l) {
                    l.services[0].papers = {"KTP", "XXX"};
                }),
                ElementsAre("services 211: unknown paper XXX"));
    EXPECT_THAT(problemsWith([](auto& l) { l.programmes[1].successor = "XXX"; }),
                ElementsAre("programmes OLD: unknown successor XXX"));
    EXPECT_THAT(problemsWith([](auto& l) { l.partners[0].kind = "XXX"; }),
                ElementsAre("partners P04821: unknown kind XXX"));
    EXPECT_THAT(problemsWith([](auto& l) { l.partners[0].place = "99"; }),
                ElementsAre("partners P04821: unknown place 99"));
    EXPECT_THAT(problemsWith([](auto& l) { l.partners[0].services = {7}; }),
                ElementsAre("partners P04821: unknown service 7"));
    EXPECT_THAT(problemsWith([](auto& l) { l.identityStatuses[0].service = "x"; }),
                ElementsAre("identity_statuses KTP: unknown service x"));
}

TEST(CatalogueProblems, NamePartnerIdsThatTheQrHasNoRoomFor)
{
    EXPECT_THAT(problemsWith([](auto& l) { l.partners[0].id = "P048211"; }),
                ElementsAre("partners P048211: id is longer than 6 characters"));
    EXPECT_THAT(problemsWith([](auto& l) { l.partners[0].id = "p4821"; }),
                ElementsAre("partners p4821: id has other characters than A-Z and 0-9"));
}

TEST(CatalogueProblems, NameSensitiveServicesThatPaperWouldGiveAway)
{
    EXPECT_THAT(problemsWith([](auto& l) { l.services[0].sensitive = true; }),
                ElementsAre("services 211: is sensitive and has no words for paper"));
}

TEST(CatalogueProblems, NameServicesThatGoToPrivatePartnersWithoutConsent)
{
    const auto found = problemsWith([](auto& l) { l.services[0].partner = "BAZNAS"; });
    EXPECT_THAT(found, ElementsAre("services 211: goes to a private partner without consent as its basis"));
    EXPECT_THAT(problemsWith([](auto& l) { l.services[0].partner = "BAZNAS", l.services[0].basis = Basis::consent; }),
                IsEmpty());
}

TEST(CatalogueProblems, NameWordsTooLongForPaper)
{
    EXPECT_THAT(problemsWith([](auto& l) { l.services[0].name.id = std::string(41, 'a'); }),
                ElementsAre("services 211: words for paper are longer than 40 letters"));
    EXPECT_THAT(problemsWith([](auto& l) {
                    l.services[0].name.id = std::string(41, 'a'), l.services[0].printed = {"a", "b"};
                }),
                IsEmpty());
}

TEST(CatalogueProblems, NameValuesOutOfRange)
{
    EXPECT_THAT(problemsWith([](auto& l) { l.services[0].validDays = 400; }),
                ElementsAre("services 211: valid_days is outside 0 to 366"));
    EXPECT_THAT(problemsWith([](auto& l) { l.programmes[0].maxDecile = 11; }),
                ElementsAre("programmes PKH: max_decile is outside 0 to 10"));
    EXPECT_THAT(problemsWith([](auto& l) { l.priorityGroups[0].queueClass = 2; }),
                ElementsAre("priority_groups LANSIA: class is neither 0 nor 1"));
}

TEST(CatalogueProblems, NameKioskNeedsThatLeadNowhere)
{
    const Words words{"Berobat", "Health"};
    EXPECT_THAT(problemsWith([&](auto& l) {
                    l.kioskNeeds = {{"BEROBAT", words, {}, "health", {"XXX"}}};
                }),
                ElementsAre("kiosk_needs BEROBAT: unknown sector XXX"));
    EXPECT_THAT(problemsWith([&](auto& l) {
                    l.kioskNeeds = {{"BEROBAT", words, {}, {}, {}}};
                }),
                ElementsAre("kiosk_needs BEROBAT: has no sector", "kiosk_needs BEROBAT: has no picture"));
}

TEST(CatalogueProblems, NameHolidaysWithoutADateOrASource)
{
    const Words words{"Libur", "Holiday"};
    EXPECT_THAT(
        problemsWith([&](auto& l) {
            l.holidays = {{"25-12-2026", words, HolidayKind::national, ""}};
        }),
        ElementsAre("holidays 25-12-2026: day is not of the form 2026-12-25", "holidays 25-12-2026: has no source"));
}

TEST(CatalogueProblems, NameSuccessorsThatMakeNoSense)
{
    EXPECT_THAT(problemsWith([](auto& l) { l.programmes[1].status = ProgrammeStatus::active; }),
                ElementsAre("programmes OLD: has a successor and is not legacy"));
    EXPECT_THAT(problemsWith([](auto& l) {
                    l.programmes[0].successor = "OLD", l.programmes[0].status = ProgrammeStatus::legacy;
                }),
                ElementsAre("programmes PKH: its successors go round in a circle",
                            "programmes OLD: its successors go round in a circle"));
}

TEST(CatalogueProblems, NamePlacesThatHangInTheAir)
{
    EXPECT_THAT(problemsWith([](auto& l) {
                    l.places.push_back({"36.73.02.1011", "Margaluyu", {}, false});
                }),
                ElementsAre("places 36.73.02.1011: unknown parent 36.73.02"));
    for (const auto* code : {"3", "36.7", "36-74", "36.73.021", "36.73.02.10", "3A"})
        EXPECT_THAT(problemsWith([&](auto& l) {
                        l.places.push_back({code, "X", {}, false});
                    }),
                    ElementsAre("places " + std::string{code} + ": code is not of the form 2, 2.2, 2.2.2 or 2.2.2.4"));
}

TEST(CatalogueProblems, NameAnOutcomeOfAKindThatIsNotListed)
{
    EXPECT_THAT(problemsWith([](auto& l) {
                    l.outcomes[0].kinds = {"RSUD", "SEKOLA"};
                }),
                ElementsAre("outcomes K0: unknown kind SEKOLA"));
}

TEST(CatalogueProblems, NameAStatusWithoutOutcome)
{
    EXPECT_THAT(problemsWith([](auto& l) { l.outcomes.pop_back(); }),
                ElementsAre("outcomes onHold: no outcome for this status"));
}

} // namespace
} // namespace pintu
