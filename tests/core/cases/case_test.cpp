#include "core/cases/case.h"
#include "core/record/event_examples.h"
#include "core/referrals/referral.h"

#include <gtest/gtest.h>

#include <map>
#include <set>
#include <string>
#include <string_view>

namespace pintu {
namespace {

using Names = std::set<std::string_view>;

constexpr std::size_t stateCount = EnumNames<CaseState>::names.size();

CaseState stateAt(std::size_t i)
{
    return static_cast<CaseState>(i);
}

Case caseIn(CaseState state)
{
    Case out;
    out.id = test::idOf<CaseId>(1);
    out.state = state;
    return out;
}

TEST(Case, MovesAsTheOfficeWorksAndNotOtherwise)
{
    const std::map<std::string_view, Names> expected{
        {"registered", {"documentCheck", "dataCheck", "handled", "referred", "closed", "rejected", "duplicate"}},
        {"documentCheck", {"toComplete", "dataCheck", "handled", "referred", "closed"}},
        {"toComplete", {"documentCheck", "lapsed", "referred", "closed"}},
        {"dataCheck", {"homeVisit", "recommendation", "handled", "referred", "closed"}},
        {"homeVisit", {"recommendation", "referred", "closed"}},
        {"recommendation", {"approval", "handled", "rejected", "referred", "closed"}},
        {"approval", {"handled", "referred", "recommendation", "closed"}},
        {"handled", {"referred", "closed"}},
        {"referred", {"monitoring", "closed"}},
        {"monitoring", {"referred", "recommendation", "closed"}},
        {"closed", {"registered"}},
        {"rejected", {"registered"}},
        {"lapsed", {"registered"}},
        {"duplicate", {}},
    };
    for (std::size_t from = 0; from < stateCount; ++from) {
        Names allowed;
        for (std::size_t to = 0; to < stateCount; ++to)
            if (mayMove(stateAt(from), stateAt(to))) allowed.insert(nameOf(stateAt(to)));
        EXPECT_EQ(allowed, expected.at(nameOf(stateAt(from)))) << nameOf(stateAt(from));
    }
}

TEST(Case, CanBeReferredWhereverASlipMayBeIssued)
{
    for (std::size_t i = 0; i < stateCount; ++i) {
        const IssueFacts facts{.caseState = stateAt(i),
                               .serviceKnown = true,
                               .partnerKnown = true,
                               .partnerHasKey = true,
                               .textsFit = true};
        if (stateAt(i) != CaseState::referred && decideIssue(facts, Consent::given)) {
            EXPECT_TRUE(mayMove(stateAt(i), CaseState::referred)) << nameOf(stateAt(i));
        }
    }
}

TEST(Case, CanBeBroughtToAnEndFromEveryState)
{
    std::set<CaseState> ending{CaseState::closed, CaseState::rejected, CaseState::lapsed, CaseState::duplicate};
    for (std::size_t rounds = 0; rounds < stateCount; ++rounds)
        for (std::size_t from = 0; from < stateCount; ++from)
            for (std::size_t to = 0; to < stateCount; ++to)
                if (ending.contains(stateAt(to)) && mayMove(stateAt(from), stateAt(to))) ending.insert(stateAt(from));
    EXPECT_EQ(ending.size(), stateCount);
}

TEST(MoveCase, SaysFromWhereToWhereAndWhy)
{
    const auto moved = decideMoveCase(caseIn(CaseState::recommendation), CaseState::rejected, "NOT_ELIGIBLE");
    EXPECT_EQ(*moved,
              (CaseMoved{test::idOf<CaseId>(1), CaseState::recommendation, CaseState::rejected, "NOT_ELIGIBLE"}));
}

TEST(MoveCase, RefusesAStepThatTheStateDoesNotAllow)
{
    EXPECT_EQ(decideMoveCase(caseIn(CaseState::homeVisit), CaseState::handled, {}).refusal(), CaseRefusal::notFromHere);
    EXPECT_EQ(decideMoveCase(caseIn(CaseState::registered), CaseState::registered, {}).refusal(),
              CaseRefusal::notFromHere);
}

TEST(MoveCase, RefusesToMoveADuplicate)
{
    EXPECT_EQ(decideMoveCase(caseIn(CaseState::duplicate), CaseState::registered, {}).refusal(), CaseRefusal::final);
}

TEST(MoveCase, WantsAReasonForTurningSomebodyAway)
{
    EXPECT_EQ(decideMoveCase(caseIn(CaseState::registered), CaseState::rejected, {}).refusal(),
              CaseRefusal::needsReason);
    EXPECT_EQ(decideMoveCase(caseIn(CaseState::toComplete), CaseState::lapsed, {}).refusal(), CaseRefusal::needsReason);
    EXPECT_EQ(decideMoveCase(caseIn(CaseState::registered), CaseState::duplicate, {}).refusal(),
              CaseRefusal::needsReason);
}

TEST(MoveCase, WantsNoReasonForGoingOn)
{
    EXPECT_TRUE(decideMoveCase(caseIn(CaseState::registered), CaseState::dataCheck, {}));
}

TEST(MoveCase, OpensAgainWhatWasClosed)
{
    EXPECT_TRUE(decideMoveCase(caseIn(CaseState::closed), CaseState::registered, {}));
}

CaseLine lineOf(std::uint8_t n)
{
    CaseLine out;
    out.id = test::idOf<LineId>(n);
    out.caseId = test::idOf<CaseId>(1);
    return out;
}

TEST(EndLine, IsHelpOnlyWhereSomebodyWasHelped)
{
    Names help;
    for (std::size_t i = 0; i < EnumNames<LineEnd>::names.size(); ++i)
        if (isHelp(static_cast<LineEnd>(i))) help.insert(EnumNames<LineEnd>::names[i]);
    EXPECT_EQ(help, (Names{"answered", "helped", "helpedPartly"}));
}

TEST(EndLine, OwesTheResidentAReasonWhereNobodyHelps)
{
    EXPECT_EQ(decideEndLine(lineOf(2), LineEnd::notEligible, {}).refusal(), CaseRefusal::needsReason);
    EXPECT_EQ(decideEndLine(lineOf(2), LineEnd::noCapacity, {}).refusal(), CaseRefusal::needsReason);
    EXPECT_EQ(decideEndLine(lineOf(2), LineEnd::notHelped, {}).refusal(), CaseRefusal::needsReason);
    EXPECT_TRUE(decideEndLine(lineOf(2), LineEnd::notEligible, "Kuota penuh."));
    EXPECT_TRUE(decideEndLine(lineOf(2), LineEnd::partnerSilent, {}));
}

TEST(EndLine, EndsALineOnceAndOpensItAgain)
{
    auto line = lineOf(2);
    EXPECT_EQ(decideReopenLine(line).refusal(), CaseRefusal::notFromHere);
    line.end = LineEnd::withdrawn;

    EXPECT_EQ(decideEndLine(line, LineEnd::helped, {}).refusal(), CaseRefusal::final);
    EXPECT_TRUE(decideReopenLine(line));
}

TEST(EndLine, ClosesTheCaseWithItsLastLine)
{
    EXPECT_FALSE(afterLineEnded(caseIn(CaseState::referred), 1));
    EXPECT_EQ(afterLineEnded(caseIn(CaseState::referred), 0)->to, CaseState::closed);
    EXPECT_FALSE(afterLineEnded(caseIn(CaseState::rejected), 0));
    EXPECT_FALSE(afterLineEnded(caseIn(CaseState::duplicate), 0));
}

TEST(ReceiptStanding, IsNoHelpUnlessItsEndIs)
{
    const auto standing = [](CaseState state, std::optional<LineEnd> end) {
        return ReceiptStanding{state, Time{}, end};
    };

    EXPECT_FALSE(standing(CaseState::dataCheck, {}).isOver());
    EXPECT_FALSE(standing(CaseState::dataCheck, {}).endedWithoutHelp());
    EXPECT_TRUE(standing(CaseState::registered, LineEnd::helped).isOver());
    EXPECT_FALSE(standing(CaseState::registered, LineEnd::helped).endedWithoutHelp());
    EXPECT_TRUE(standing(CaseState::closed, LineEnd::partnerSilent).endedWithoutHelp());
    EXPECT_FALSE(standing(CaseState::closed, {}).endedWithoutHelp());
    for (const auto state : {CaseState::rejected, CaseState::lapsed, CaseState::duplicate})
        EXPECT_TRUE(standing(state, {}).endedWithoutHelp()) << nameOf(state);
}

} // namespace
} // namespace pintu
