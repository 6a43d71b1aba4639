#include "screens/intake_words.h"
#include "screens/text.h"

#include <gtest/gtest.h>

#include <set>

namespace pintu {
namespace {

constexpr SlipVerdictKind verdicts[] = {
    SlipVerdictKind::good,       SlipVerdictKind::unreadable,      SlipVerdictKind::notOurs,
    SlipVerdictKind::keyUnknown, SlipVerdictKind::notValid,        SlipVerdictKind::withdrawn,
    SlipVerdictKind::notForHere, SlipVerdictKind::alreadyUsed,     SlipVerdictKind::keyRevoked,
    SlipVerdictKind::expired,    SlipVerdictKind::perhapsWithdrawn};

class IntakeWords : public ::testing::Test {
protected:
    IntakeWords() { speak(Language::english); }
    ~IntakeWords() override { speak(Language::indonesian); }
};

TEST_F(IntakeWords, GroupsACodeBySix)
{
    EXPECT_EQ(groupedCode("20s025 8jkga2e6"), "20S025-8JKGA2-E6");
}

TEST_F(IntakeWords, ReadsWhatTheAlphabetDoesNotHaveAsWhatItLooksLike)
{
    EXPECT_EQ(groupedCode("OIlU"), "011V");
}

TEST_F(IntakeWords, TakesNoMoreThanAWholeCode)
{
    EXPECT_EQ(groupedCode("20S025-8JKGA2-E6H95AXYZ").size(), wholeCodeLength);
}

TEST_F(IntakeWords, GivesEachVerdictAPictureAWordAndOneStep)
{
    std::set<std::string> words;
    for (const auto verdict : verdicts) {
        TakenSlip taken;
        taken.verdict = verdict;
        const auto notice = noticeOf(taken, Zone::wib);
        EXPECT_FALSE(notice.picture.empty());
        EXPECT_FALSE(notice.step.empty());
        EXPECT_NE(notice.tone, IntakeTone::calm);
        words.insert(notice.word);
    }
    EXPECT_EQ(words.size(), std::size(verdicts));
}

TEST_F(IntakeWords, TellsWhatIsWrongWithAFileAndWhatToDo)
{
    std::set<std::string> lines;
    for (const auto fault : {PictureFault::noPicture, PictureFault::loaderMissing, PictureFault::tooLarge,
                             PictureFault::damaged, PictureFault::pdfUnusable}) {
        TakenSlip taken;
        taken.file = fault;
        const auto notice = noticeOf(taken, Zone::wib);
        EXPECT_EQ(notice.word, "NOT READABLE");
        EXPECT_FALSE(notice.step.empty());
        lines.insert(notice.lines.at(0));
    }
    EXPECT_EQ(lines.size(), 5u);
}

TEST_F(IntakeWords, GivesReasonsOnlyWherePeopleMayAcceptWithOne)
{
    std::set<SlipVerdictKind> with;
    for (const auto verdict : verdicts)
        if (!reasonsFor(verdict).empty()) with.insert(verdict);
    EXPECT_EQ(with, (std::set{SlipVerdictKind::keyUnknown, SlipVerdictKind::keyRevoked, SlipVerdictKind::expired,
                              SlipVerdictKind::perhapsWithdrawn}));
}

TEST_F(IntakeWords, SaysWhatToDoWhereAnAcceptanceStands)
{
    std::set<std::string> said;
    using enum TakeBackRefusal;
    for (const auto refusal : {unknownSlip, undoneBefore, answered, tooLate}) said.insert(wordsOf(refusal));
    EXPECT_EQ(said.size(), 4U);
    EXPECT_FALSE(said.contains(""));
}

TEST_F(IntakeWords, NamesTheTelephoneOfTheTrustListForAForgery)
{
    TakenSlip taken;
    taken.verdict = SlipVerdictKind::notValid;
    taken.issuer = "SLRT Contoh";
    taken.issuerPhone = "(0254) 000-0412";
    EXPECT_EQ(noticeOf(taken, Zone::wib).step, "Do not accept it. Call SLRT Contoh: (0254) 000-0412");
}

TEST_F(IntakeWords, SaysOfAPersonOnlyInitialsAndYear)
{
    IntakeSlip slip;
    slip.initials = "SR";
    slip.birthYear = 1961;
    EXPECT_EQ(personOf(slip), "S. R., born 1961");
}

} // namespace
} // namespace pintu
