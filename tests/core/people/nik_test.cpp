#include "core/people/nik.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

/// All numbers are invented: serials 9990 to 9999.
namespace pintu {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

Day day(const char* text)
{
    return Day::parse(text).value();
}

const Day today = day("2026-11-22");

Nik nik(std::string_view text)
{
    return Nik::parse(text).value();
}

NikFacts facts()
{
    NikFacts out;
    out.regions.provinces = {"32", "36", "54"};
    return out;
}

TEST(Nik, ReadsSixteenDigitsWithBlanksDotsAndDashes)
{
    for (const auto* text :
         {"3275015203879991", " 3275 0152 0387 9991 ", "327501.520387.9991", "3275-0152-0387-9991",
          "3275\u00a00152\u20130387\u20149991", "\u200e3275015203879991\u202c", "3275015203879991\r\n"})
        EXPECT_EQ(nik(text).text(), "3275015203879991") << text;
}

TEST(Nik, IsNotReadFromAnythingElse)
{
    EXPECT_EQ(whyNotNik(""), NotSixteenDigits::empty);
    EXPECT_EQ(whyNotNik(" - "), NotSixteenDigits::empty);
    EXPECT_EQ(whyNotNik("327501520387999"), NotSixteenDigits::tooShort);
    EXPECT_EQ(whyNotNik("32750152038799911"), NotSixteenDigits::tooLong);
    EXPECT_EQ(whyNotNik("327501520387999l"), NotSixteenDigits::otherCharacters);
    EXPECT_EQ(whyNotNik("3275015203879991 (lupa)"), NotSixteenDigits::otherCharacters);
    EXPECT_EQ(whyNotNik("\xff"), NotSixteenDigits::otherCharacters);
    EXPECT_EQ(whyNotNik("\u0663\u0662\u0667\u0665"), NotSixteenDigits::otherCharacters);
    for (const auto* text : {"", "327501520387999", "32750152038799911", "327501520387999l", "\xff"})
        EXPECT_FALSE(Nik::parse(text)) << text;
    EXPECT_FALSE(whyNotNik("3275015203879991"));
}

TEST(Nik, SaysSexAndBirthDayOfAWoman)
{
    EXPECT_EQ(nik("3275015203879991").sex(), Sex::female);
    EXPECT_EQ(nik("3275015203879991").birthDay(today), day("1987-03-12"));
}

TEST(Nik, SaysSexAndBirthDayOfAMan)
{
    EXPECT_EQ(nik("3275011203879991").sex(), Sex::male);
    EXPECT_EQ(nik("3275011203879991").birthDay(today), day("1987-03-12"));
}

TEST(Nik, TakesTheLatestCenturyThatIsNotInTheFuture)
{
    EXPECT_EQ(nik("3275012211269991").birthDay(today), day("2026-11-22"));
    EXPECT_EQ(nik("3275012311269991").birthDay(today), day("1926-11-23"));
    EXPECT_EQ(nik("3275010101279991").birthDay(today), day("1927-01-01"));
}

TEST(Nik, KnowsLeapDays)
{
    EXPECT_EQ(nik("3275012902009991").birthDay(today), day("2000-02-29"));
    EXPECT_EQ(nik("3275016902529991").birthDay(today), day("1952-02-29"));
    EXPECT_FALSE(nik("3275012902019991").birthDay(today));
    EXPECT_FALSE(nik("3275013004019991").birthDay(day("2001-04-29")) == day("2001-04-30"));
}

TEST(Nik, CanMeanADayOfAnotherCentury)
{
    EXPECT_TRUE(nik("3275011203209991").canMean(day("1920-03-12")));
    EXPECT_TRUE(nik("3275011203209991").canMean(day("2020-03-12")));
    EXPECT_FALSE(nik("3275011203209991").canMean(day("2020-03-13")));
}

TEST(Nik, SaysWhereItWasIssued)
{
    EXPECT_EQ(nik("3275015203879991").provinceCode(), "32");
    EXPECT_EQ(nik("3275015203879991").regencyCode(), "32.75");
    EXPECT_EQ(nik("3275015203879991").districtCode(), "32.75.01");
}

TEST(Nik, IsMaskedForOtherEyes)
{
    EXPECT_EQ(nik("3275015203879991").masked(), "3275 **** **** **91");
}

TEST(NikWarnings, AreNoneForANumberThatFits)
{
    auto known = facts();
    known.sex = Sex::female;
    known.birth = Birth::on(day("1987-03-12"));
    known.homePlace = "32.75.01.1002";
    known.regions.districts = {"32.75.01"};
    EXPECT_THAT(warningsOf(nik("3275015203879991"), known), IsEmpty());
}

TEST(NikWarnings, SayNothingWithoutFacts)
{
    EXPECT_THAT(warningsOf(nik("9975015203879991"), NikFacts{}), IsEmpty());
}

TEST(NikWarnings, NoticeNumbersThatNobodyHas)
{
    EXPECT_THAT(warningsOf(nik("3275015203870000"), facts()), ElementsAre(NikWarning::implausible));
    EXPECT_THAT(warningsOf(nik("1111111111111111"), NikFacts{}), ElementsAre(NikWarning::implausible));
    EXPECT_THAT(warningsOf(nik("1234567890123456"), NikFacts{}), testing::Contains(NikWarning::implausible));
}

TEST(Nik, ThatStandsForNoneIdentifiesNobody)
{
    for (const auto* text :
         {"0000000000000000", "1111111111111111", "9999999999999999", "1212121212121212", "1234123412341234",
          "1234567890123456", "0123456789012345", "2345678901234567", "9876543210987654", "6543210987654321",
          "1234567812345678", "8765432187654321", "1122334455667788", "3275010000000000", "3275010000000001",
          "3275015203870000", "0000000000000001", "0000001203879991", "0800000000000000"}) {
        EXPECT_TRUE(nik(text).implausible()) << text;
        EXPECT_FALSE(identifyingNik(text, {})) << text;
    }
}

TEST(Nik, IdentifiesWhereItOnlyLooksOdd)
{
    for (const auto* text : {"3275015203879991", "9975015203879991", "3200015203879991", "3275013503879991",
                             "3275010001009991", "1111111111119991", "3275014003019999", "1212121212129990"})
        EXPECT_EQ(identifyingNik(text, {}), nik(text)) << text;
}

TEST(Nik, OfAFamilyCardIdentifiesNoPerson)
{
    EXPECT_FALSE(identifyingNik("3275011203159991", "3275 0112 0315 9991"));
    EXPECT_TRUE(identifyingNik("3275011203159991", "3275011203159992"));
    EXPECT_FALSE(identifyingNik("0", {}));
    EXPECT_FALSE(identifyingNik("belum punya", {}));
}

TEST(NikWarnings, NoticeADayPartThatIsNoBirthday)
{
    EXPECT_THAT(warningsOf(nik("3275013503879991"), facts()),
                ElementsAre(NikWarning::maybeFamilyCard, NikWarning::impossibleDate));
    EXPECT_THAT(warningsOf(nik("3275017203879991"), facts()),
                ElementsAre(NikWarning::maybeFamilyCard, NikWarning::impossibleDate));
}

TEST(NikWarnings, NoticeTheFamilyCardsNumberInTheWrongField)
{
    auto known = facts();
    known.familyCard = FamilyCardNumber::parse("3275011203159991");
    EXPECT_THAT(warningsOf(nik("3275011203159991"), known), ElementsAre(NikWarning::sameAsFamilyCard));
}

TEST(NikWarnings, NoticeUnknownProvincesButNotRetiredOnes)
{
    EXPECT_THAT(warningsOf(nik("9975015203879991"), facts()), ElementsAre(NikWarning::unknownProvince));
    EXPECT_THAT(warningsOf(nik("5475015203879991"), facts()), IsEmpty());
}

TEST(NikWarnings, NoticeARegencyThatCannotBe)
{
    EXPECT_THAT(warningsOf(nik("3200015203879991"), facts()), ElementsAre(NikWarning::oddRegency));
    EXPECT_THAT(warningsOf(nik("3270015203879991"), facts()), ElementsAre(NikWarning::oddRegency));
}

TEST(NikWarnings, NoticeDatesThatCannotBe)
{
    for (const auto* text : {"3275010003879991", "3275014003019991", "3275013104879991", "3275017102879991",
                             "3275011213879991", "3275011200879991", "3275012902019991"})
        EXPECT_THAT(warningsOf(nik(text), facts()), testing::Contains(NikWarning::impossibleDate)) << text;
}

TEST(NikWarnings, NoticeAnotherSex)
{
    auto known = facts();
    known.sex = Sex::male;
    EXPECT_THAT(warningsOf(nik("3275015203879991"), known), ElementsAre(NikWarning::sexDiffers));
}

TEST(NikWarnings, NoticeAnotherBirthDate)
{
    auto known = facts();
    known.birth = Birth::on(day("1987-03-13"));
    EXPECT_THAT(warningsOf(nik("3275015203879991"), known), ElementsAre(NikWarning::birthDateDiffers));
    known.birth = Birth::in(1988);
    EXPECT_THAT(warningsOf(nik("3275015203879991"), known), ElementsAre(NikWarning::birthDateDiffers));
    known.birth = Birth::in(1987);
    EXPECT_THAT(warningsOf(nik("3275015203879991"), known), IsEmpty());
}

TEST(NikWarnings, DoNotCompareWithAGuess)
{
    auto known = facts();
    known.birth = Birth::aboutYears(70, today);
    EXPECT_THAT(warningsOf(nik("3275015203879991"), known), IsEmpty());
}

TEST(NikWarnings, BelieveAnElderOfAHundred)
{
    auto known = facts();
    known.birth = Birth::on(day("1925-03-12"));
    EXPECT_THAT(warningsOf(nik("3275015203259991"), known), IsEmpty());
}

TEST(NikWarnings, OnlyRemarkAnOldDistrictAndAnotherHome)
{
    auto known = facts();
    known.regions.districts = {"32.75.02"};
    known.homePlace = "36.73.02.1011";
    const auto warnings = warningsOf(nik("3275015203879991"), known);
    EXPECT_THAT(warnings, ElementsAre(NikWarning::unknownDistrict, NikWarning::issuedElsewhere));
    EXPECT_THAT(warnings, testing::Each(testing::Truly(isRemark)));
    EXPECT_FALSE(isRemark(NikWarning::sexDiffers));
}

TEST(FamilyCard, SaysItsDayOfIssue)
{
    const auto card = FamilyCardNumber::parse("3275 0112 0315 9991").value();
    EXPECT_EQ(card.issueDay(today), day("2015-03-12"));
    EXPECT_EQ(card.masked(), "3275 **** **** **91");
    FamilyCardFacts known;
    known.regions = facts().regions;
    EXPECT_THAT(warningsOf(card, known), IsEmpty());
}

TEST(FamilyCard, HasNoWomensDays)
{
    const auto card = FamilyCardNumber::parse("3275015203879991").value();
    EXPECT_FALSE(card.issueDay(today));
    EXPECT_THAT(warningsOf(card, FamilyCardFacts{}),
                ElementsAre(FamilyCardWarning::maybeNik, FamilyCardWarning::impossibleDate));
}

TEST(FamilyCard, IsComparedWithTheNik)
{
    FamilyCardFacts known;
    known.nik = nik("3275011203159991");
    EXPECT_THAT(warningsOf(FamilyCardNumber::parse("3275011203159991").value(), known),
                ElementsAre(FamilyCardWarning::sameAsNik));
}

TEST(FamilyCard, WarnsOfWhatBothNumbersShare)
{
    FamilyCardFacts known;
    known.regions.provinces = {"32"};
    known.regions.districts = {"32.75.02"};
    const auto warnings = [&](const char* text) { return warningsOf(FamilyCardNumber::parse(text).value(), known); };
    EXPECT_THAT(warnings("3275021203150000"), ElementsAre(FamilyCardWarning::implausible));
    EXPECT_THAT(warnings("9975021203159991"), ElementsAre(FamilyCardWarning::unknownProvince));
    EXPECT_THAT(warnings("3275011203159991"), ElementsAre(FamilyCardWarning::unknownDistrict));
    EXPECT_THAT(warnings("3270011203159991"),
                ElementsAre(FamilyCardWarning::oddRegency, FamilyCardWarning::unknownDistrict));
    EXPECT_THAT(warnings("3275023203159991"), ElementsAre(FamilyCardWarning::impossibleDate));
}

} // namespace
} // namespace pintu
