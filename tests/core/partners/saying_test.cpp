#include "core/partners/saying.h"

#include <gtest/gtest.h>

#include <map>

namespace pintu {
namespace {

using enum PartnerWord;

TEST(ReturnSlipStatus, IsTheNumberPrintedSinceTheFirstRelease)
{
    const std::map<PartnerWord, std::int64_t> printed{{accepted, 1},  {served, 2}, {rejected, 3}, {noShow, 4},
                                                      {forwarded, 5}, {failed, 6}, {onHold, 7}};
    for (const auto& [word, status] : printed) {
        EXPECT_EQ(statusOf(word), status) << nameOf(word);
        EXPECT_EQ(wordOfStatus(status), word);
    }
}

TEST(ReturnSlipStatus, IsNoneForWordsThatStayAtTheDesk)
{
    for (const auto word : {none, seen}) EXPECT_FALSE(statusOf(word)) << nameOf(word);
}

TEST(ReturnSlipStatus, IsNoWordBeyondTheSeven)
{
    for (const std::int64_t status : {0, 8, -1, 255}) EXPECT_FALSE(wordOfStatus(status)) << status;
}

/// Seven numbers are on the wire: an office that does not know the outcome hears that the slip was accepted.
TEST(ReturnSlipStatus, CarriesAppointmentAndTreatmentAsAcceptedWithTheirOutcome)
{
    const Outcome day{24, "BOOKED", OutcomeStatus::booked, {}};
    const Outcome treated{25, "IN_TREATMENT", OutcomeStatus::serving, {}};
    for (const auto& [word, outcome] : {std::pair{booked, &day}, std::pair{serving, &treated}}) {
        EXPECT_EQ(statusOf(word), 1);
        EXPECT_EQ(wordHeard(1, outcome), word);
        EXPECT_EQ(wordHeard(1, nullptr), accepted);
        EXPECT_EQ(wordHeard(2, outcome), served) << "the number on the paper wins";
    }
}

TEST(Outcomes, AreReasonsOfTheWordsOfTheirName)
{
    for (std::size_t i = 0; i < EnumNames<OutcomeStatus>::names.size(); ++i)
        EXPECT_EQ(nameOf(wordOf(static_cast<OutcomeStatus>(i))), EnumNames<OutcomeStatus>::names[i]);
}

TEST(Answers, AreTheWordsAfterWhichTheOfficeWaitsNoMore)
{
    for (const auto word : {rejected, forwarded, served, failed}) EXPECT_TRUE(isAnswer(word)) << nameOf(word);
    for (const auto word : {none, seen, accepted, booked, noShow, serving, onHold})
        EXPECT_FALSE(isAnswer(word)) << nameOf(word);
}

} // namespace
} // namespace pintu
