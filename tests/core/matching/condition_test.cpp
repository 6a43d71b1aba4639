#include "core/matching/condition.h"
#include "core/matching/small_rules.h"

#include <gmock/gmock.h>

namespace pintu::test {
namespace {

using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;

class AnswersConditions : public ::testing::Test {
protected:
    Truth answer(std::string_view text, std::size_t member = 0)
    {
        const auto condition = parseCondition(text, m_facts);
        EXPECT_TRUE(condition.ok()) << text << ": " << (condition ? "" : condition.refusal().what);
        open.clear();
        return condition ? holds(*condition, SeenFamily{m_facts, family, today}, member, open) : Truth::unknown;
    }

    std::vector<std::string> asked() const
    {
        std::vector<std::string> out;
        for (const auto& point : open)
            out.push_back((point.why == OpenWhy::membersUnknown ? std::string{} : m_facts[point.fact].code + " ") +
                          std::string{nameOf(point.why)});
        return out;
    }

    KnownFacts known(std::initializer_list<std::pair<std::string, std::string>> given) { return facts(m_facts, given); }

    const std::vector<RuleFact> m_facts = smallFacts();
    Family family{{}, {{"Siti", {}, Sex::female, {}}}, true};
    std::vector<OpenPoint> open;
};

TEST_F(AnswersConditions, ComparesNumbersWithBothEndsIncluded)
{
    family.members[0].facts = known({{"umur", "60"}});
    for (const auto* yes : {"umur >= 60", "umur <= 60", "umur = 60", "umur > 59", "umur < 61", "umur 60 sampai 70"})
        EXPECT_EQ(answer(yes), Truth::yes) << yes;
    for (const auto* no : {"umur > 60", "umur < 60", "umur = 59", "umur 61 sampai 70"})
        EXPECT_EQ(answer(no), Truth::no) << no;
}

TEST_F(AnswersConditions, SaysWhichFactIsMissing)
{
    EXPECT_EQ(answer("hamil"), Truth::unknown);
    EXPECT_THAT(asked(), ElementsAre("hamil missing"));
}

TEST_F(AnswersConditions, AsksNothingThatOnePartHasSettled)
{
    family.members[0].facts = known({{"umur", "61"}});
    EXPECT_EQ(answer("umur < 60 dan hamil"), Truth::no);
    EXPECT_THAT(open, IsEmpty());
    EXPECT_EQ(answer("hamil atau umur >= 60"), Truth::yes);
    EXPECT_THAT(open, IsEmpty());
    EXPECT_EQ(answer("umur >= 60 dan hamil"), Truth::unknown);
    EXPECT_THAT(asked(), ElementsAre("hamil missing"));
}

TEST_F(AnswersConditions, BindsDanMoreCloselyThanAtau)
{
    family.members[0].facts = known({{"umur", "61"}, {"hamil", "tidak"}});
    EXPECT_EQ(answer("umur >= 60 atau umur >= 60 dan hamil"), Truth::yes);
    EXPECT_EQ(answer("(umur >= 60 atau umur >= 60) dan hamil"), Truth::no);
    EXPECT_EQ(answer("bukan hamil dan umur >= 60"), Truth::yes);
}

TEST_F(AnswersConditions, TurnsOnlyWhatIsKnownRound)
{
    EXPECT_EQ(answer("bukan hamil"), Truth::unknown);
    family.members[0].facts = known({{"hamil", "ya"}});
    EXPECT_EQ(answer("bukan hamil"), Truth::no);
}

TEST_F(AnswersConditions, ReckonsTheAgeOnTheDay)
{
    family.members[0].birth = Birth::on(*Day::parse("1966-11-28"));
    EXPECT_EQ(answer("umur >= 60"), Truth::yes);
    family.members[0].birth = Birth::on(*Day::parse("1966-11-29"));
    EXPECT_EQ(answer("umur >= 60"), Truth::no);
}

TEST_F(AnswersConditions, LeavesAnAgeOpenThatAYearOrAGuessDoesNotSettle)
{
    family.members[0].birth = Birth::in(1966); // 60, or still 59
    EXPECT_EQ(answer("umur >= 60"), Truth::unknown);
    EXPECT_THAT(asked(), ElementsAre("umur unclear"));
    EXPECT_EQ(answer("umur >= 59"), Truth::yes);
    family.members[0].birth = Birth::aboutYears(63, today);
    EXPECT_EQ(answer("umur >= 60"), Truth::unknown);
    EXPECT_EQ(answer("umur >= 58"), Truth::yes);
}

TEST_F(AnswersConditions, KnowsTheSexAndLetsAWrittenFactWin)
{
    EXPECT_EQ(answer("jenis_kelamin = P"), Truth::yes);
    family.members[0].facts = known({{"jenis_kelamin", "L"}});
    EXPECT_EQ(answer("jenis_kelamin salah satu dari (L)"), Truth::yes);
}

TEST_F(AnswersConditions, TakesAListForWholeOnlyWhereItWasLookedUp)
{
    family.members[0].facts = known({{"dokumen", "KTP, bukan KIA"}});
    EXPECT_EQ(answer("dokumen memuat KTP"), Truth::yes);
    EXPECT_EQ(answer("dokumen memuat KIA"), Truth::no);
    EXPECT_EQ(answer("dokumen memuat KK"), Truth::unknown);
    family.members[0].facts = known({{"dokumen", "lengkap: KTP"}});
    EXPECT_EQ(answer("dokumen memuat KK"), Truth::no);
}

TEST_F(AnswersConditions, CountsDaysMonthsAndYearsBack)
{
    family.members[0].facts = known({{"sejak", "2026-05-28"}});
    EXPECT_EQ(answer("sejak paling lama 6 bulan"), Truth::yes);
    EXPECT_EQ(answer("sejak paling lama 183 hari"), Truth::no);
    EXPECT_EQ(answer("sejak paling lama 184 hari"), Truth::yes);
    family.members[0].facts = known({{"sejak", "2026-05-27"}});
    EXPECT_EQ(answer("sejak paling lama 6 bulan"), Truth::no);
    EXPECT_EQ(answer("sejak paling lama 1 tahun"), Truth::yes);
}

TEST_F(AnswersConditions, LooksThroughTheMembers)
{
    family.members.push_back({"Budi", {}, Sex::male, known({{"umur", "61"}, {"hamil", "tidak"}})});
    family.members[0].facts = known({{"umur", "30"}, {"hamil", "ya"}});
    EXPECT_EQ(answer("ada anggota (umur >= 60)"), Truth::yes);
    EXPECT_EQ(answer("ada anggota (umur >= 60 dan hamil)"), Truth::no);
    EXPECT_EQ(answer("semua anggota (umur >= 30)"), Truth::yes);
    EXPECT_EQ(answer("semua anggota (hamil)"), Truth::no);
    EXPECT_EQ(answer("jumlah anggota (umur >= 18) = 2"), Truth::yes);
    EXPECT_EQ(answer("jumlah anggota (umur >= 18) <= 1"), Truth::no);
}

TEST_F(AnswersConditions, CannotSayThatNobodyIsWhileSomebodyMayBeMissing)
{
    family.complete = false;
    family.members[0].facts = known({{"umur", "30"}});
    EXPECT_EQ(answer("ada anggota (umur >= 60)"), Truth::unknown);
    EXPECT_THAT(asked(), ElementsAre("membersUnknown"));
    EXPECT_EQ(answer("ada anggota (umur >= 30)"), Truth::yes);
    EXPECT_EQ(answer("jumlah anggota (umur >= 0) = 1"), Truth::unknown);
}

TEST_F(AnswersConditions, LetsADecileAgeAndAsksForItsDate)
{
    family.facts = known({{"desil", "2 @ 2026-08-28"}});
    EXPECT_EQ(answer("desil <= 4"), Truth::yes) << "92 days old";
    family.facts = known({{"desil", "2 @ 2026-08-27"}});
    EXPECT_EQ(answer("desil <= 4"), Truth::unknown);
    EXPECT_THAT(asked(), ElementsAre("desil old"));
    family.facts = known({{"desil", "2"}});
    EXPECT_EQ(answer("desil <= 4"), Truth::unknown);
    EXPECT_THAT(asked(), ElementsAre("desil undated"));
}

TEST_F(AnswersConditions, NeverSaysNoByAHint)
{
    family.facts = known({{"desil", "7 @ 2026-11-01"}});
    EXPECT_EQ(answer("desil <= 4"), Truth::unknown);
    EXPECT_THAT(asked(), ElementsAre("desil hintAgainst"));
}

TEST(ReadsConditions, SaysWhereAndWhatIsWrong)
{
    const auto facts = smallFacts();
    const auto fault = [&](std::string_view text) {
        const auto condition = parseCondition(text, facts);
        return condition ? "none" : std::to_string(condition.refusal().column) + ": " + condition.refusal().what;
    };
    EXPECT_EQ(fault("umur >= "), "9: a whole number is missing here");
    EXPECT_EQ(fault("umurr >= 60"), "1: there is no fact 'umurr' in facts.toml");
    EXPECT_EQ(fault("umur >= 60 dan"), "15: the name of a fact is missing here");
    EXPECT_EQ(fault("(umur >= 60"), "12: ')' is missing here");
    EXPECT_EQ(fault("umur >= 60 hamil"), "12: 'hamil' is not expected here");
    EXPECT_EQ(fault("keadaan = kaya"), "11: 'kaya' is no choice of keadaan");
    EXPECT_EQ(fault("umur 9 sampai 3"), "16: the first number is larger than the second");
    EXPECT_EQ(fault("bukan desil <= 4"), "7: 'desil' is only a hint and cannot stand behind 'bukan'");
    EXPECT_EQ(fault("bukan ada anggota (bukan hamil atau bukan desil = 1)"), "none") << "twice is not at all";
    EXPECT_EQ(fault("ada anggota (ada anggota (hamil))"),
              "26: 'anggota' stands within the brackets of another 'anggota'");
    EXPECT_EQ(fault("sejak paling lama 6 minggu"), "21: hari, bulan or tahun is missing here");
    EXPECT_EQ(fault("umur >= 99999999999999999999"), "9: a whole number is missing here");
    EXPECT_EQ(fault(""), "1: the name of a fact is missing here");
    EXPECT_THAT(fault(std::string(200, '(') + "hamil"), HasSubstr("too many brackets"));
    EXPECT_THAT(fault(std::string(2000, ' ')), HasSubstr("too long"));
}

TEST(ReadsConditions, KnowsWhetherAMemberIsMeant)
{
    const auto facts = smallFacts();
    EXPECT_TRUE(parseCondition("umur >= 60 dan keadaan = miskin", facts)->ofMember);
    EXPECT_TRUE(parseCondition("bukan (hamil)", facts)->ofMember);
    EXPECT_FALSE(parseCondition("ada anggota (umur >= 60) dan keadaan = miskin", facts)->ofMember);
}

TEST(ReadsConditions, FindsWhatHintsAloneWouldDecide)
{
    const auto facts = smallFacts();
    const auto alone = [&](std::string_view text) { return holdsByHintsAlone(*parseCondition(text, facts), facts); };
    EXPECT_TRUE(alone("desil <= 4"));
    EXPECT_TRUE(alone("desil <= 4 atau hamil"));
    EXPECT_FALSE(alone("desil <= 4 dan hamil"));
    EXPECT_FALSE(alone("hamil"));
}

} // namespace
} // namespace pintu::test
