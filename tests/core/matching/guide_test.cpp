#include "core/matching/guide.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace pintu::test {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

Catalogue guided()
{
    CatalogueLists lists;
    Service enrol;
    enrol.number = 202;
    enrol.key = "enrol";
    Service arrears;
    arrears.number = 205;
    arrears.key = "arrears";
    lists.services = {enrol, arrears};
    lists.guideSteps = {{"A", "BPJS", "Bagaimana?"}, {"B", "BPJS", "Sakit?"}};
    lists.guideAnswers = {
        {.code = "arrears", .step = "A", .says = "", .services = {"arrears"}, .known = {"bpjs/kis menunggak"}},
        {.code = "never",
         .step = "A",
         .says = "",
         .next = "B",
         .services = {"enrol", "gone", "arrears"},
         .known = {"belum/tidak punya/ada bpjs/kis"}},
        {.code = "ill", .step = "B", .says = ""}};
    return Catalogue{lists};
}

std::string heard(std::string_view words)
{
    const auto catalogue = guided();
    const auto* answer = answerIn(catalogue, words);
    return answer ? answer->code : "";
}

TEST(Guides, BeginWithTheirFirstStep)
{
    const auto catalogue = guided();
    ASSERT_NE(beginningOf(catalogue, "BPJS"), nullptr);
    EXPECT_EQ(beginningOf(catalogue, "BPJS")->code, "A");
    EXPECT_EQ(beginningOf(catalogue, "PIP"), nullptr);
    EXPECT_EQ(answersTo(catalogue, *guideStep(catalogue, "A")).size(), 2U);
    EXPECT_EQ(guideStep(catalogue, "C"), nullptr);
}

TEST(Guides, HearAnAnswerInAnyOrderAndCase)
{
    for (const auto* words :
         {"belum punya bpjs", "BPJS anak saya belum ada", "Saya tidak punya kartu KIS.", "kis, belum ada"})
        EXPECT_EQ(heard(words), "never") << words;
}

TEST(Guides, HearNothingWhereTheWordsStandFarApart)
{
    EXPECT_EQ(heard("belum dapat bantuan apa pun padahal tetangga sudah punya, bpjs saja dia"), "");
    EXPECT_EQ(heard("punya bpjs"), "");
    EXPECT_EQ(heard(""), "");
}

TEST(Guides, TakeTheFirstRowOfSeveral)
{
    EXPECT_EQ(heard("bpjs tidak ada uang, menunggak, belum punya"), "arrears");
}

TEST(Guides, LeadToServicesThatAreOffered)
{
    const auto catalogue = guided();
    EXPECT_THAT(servicesOf(catalogue, catalogue.lists().guideAnswers[1]),
                ElementsAre(catalogue.service("enrol"), catalogue.service("arrears")));
    EXPECT_THAT(servicesOf(catalogue, catalogue.lists().guideAnswers[2]), IsEmpty());
}

} // namespace
} // namespace pintu::test
