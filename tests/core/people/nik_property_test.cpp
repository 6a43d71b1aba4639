#include "core/people/nik.h"

#include <gtest/gtest.h>

#include <cstdio>
#include <ctime>
#include <random>
#include <regex>
#include <set>

/// A second implementation of the rules, written another way on purpose (regular expressions and the C library's
/// calendar), and made-up people by the ten thousand: no number that a real person could have may be refused or warned
/// about.
namespace pintu {
namespace {

/// What the number says, by the C library: days since 1970, or nothing when mktime moves the date.
std::optional<long> civilDay(int year, int month, int day)
{
    std::tm in{};
    in.tm_year = year - 1900;
    in.tm_mon = month - 1;
    in.tm_mday = day;
    std::tm out = in;
    const auto seconds = timegm(&out);
    if (out.tm_year != in.tm_year || out.tm_mon != in.tm_mon || out.tm_mday != in.tm_mday) return std::nullopt;
    return seconds / 86'400;
}

std::set<std::string> expectedWarnings(const std::string& digits, const NikFacts& facts)
{
    std::set<std::string> out;
    static const std::regex nobodys{
        "(\\d)\\1{15}|(\\d\\d)\\2{7}|(\\d{4})\\3{3}|0\\d{15}|\\d{6}000000\\d{4}|\\d{12}0000"};
    static const std::regex noBirthday{"\\d{6}(3[2-9]|40|7[2-9]|[89]\\d)\\d{8}"};
    static const std::regex noRegency{"\\d\\d(00|70)\\d{12}"};
    const auto matches = [&](const std::regex& pattern) { return std::regex_match(digits, pattern); };
    // The digits of these tests never count up or down.
    if (matches(nobodys)) out.insert("implausible");
    if (matches(noBirthday)) out.insert("maybeFamilyCard");
    if (facts.familyCard && facts.familyCard->text() == digits) out.insert("sameAsFamilyCard");
    const bool provinceKnown =
        facts.regions.provinces.empty() || facts.regions.provinces.count(digits.substr(0, 2)) == 1;
    if (!provinceKnown) out.insert("unknownProvince");
    if (matches(noRegency)) out.insert("oddRegency");

    const int dayPart = std::stoi(digits.substr(6, 2));
    const int month = std::stoi(digits.substr(8, 2));
    const int year = std::stoi(digits.substr(10, 2));
    const bool woman = dayPart >= 41 && dayPart <= 71;
    const bool man = dayPart >= 1 && dayPart <= 31;
    const int day = woman ? dayPart - 40 : dayPart;
    const bool dated = (man || woman) && (civilDay(2000 + year, month, day) || civilDay(1900 + year, month, day));
    if (!dated) out.insert("impossibleDate");
    if ((man && facts.sex == Sex::female) || (woman && facts.sex == Sex::male)) out.insert("sexDiffers");
    if (dated && facts.birth.known() && !facts.birth.estimated()) {
        char wanted[16];
        const auto ymd = facts.birth.day().value_or(Day{}).calendar();
        std::snprintf(wanted, sizeof wanted, "%02u%02u%02d", static_cast<unsigned>(ymd.day()),
                      static_cast<unsigned>(ymd.month()), facts.birth.year() % 100);
        char given[16];
        std::snprintf(given, sizeof given, "%02d%02d%02d", day, month, year);
        const std::string_view a{wanted};
        const std::string_view b{given};
        if (facts.birth.day() ? a != b : a.substr(4) != b.substr(4)) out.insert("birthDateDiffers");
    }
    const auto dotted = digits.substr(0, 2) + "." + digits.substr(2, 2) + "." + digits.substr(4, 2);
    if (provinceKnown && !facts.regions.districts.empty() && facts.regions.districts.count(dotted) == 0)
        out.insert("unknownDistrict");
    if (facts.homePlace.size() >= 5 && facts.homePlace.compare(0, 5, dotted, 0, 5) != 0) out.insert("issuedElsewhere");
    return out;
}

std::set<std::string> namesOf(const std::vector<NikWarning>& warnings)
{
    std::set<std::string> out;
    for (const auto w : warnings) out.emplace(nameOf(w));
    return out;
}

class NikProperty : public testing::Test {
protected:
    int draw(int from, int to) { return std::uniform_int_distribution<int>{from, to}(m_random); }
    bool oneIn(int n) { return draw(1, n) == 1; }

    std::string noise(const std::string& digits)
    {
        static const char* const separators[]{"", "", "", " ", ".", "-", "\u00a0", "\u200b", "\u2013", "  "};
        std::string out;
        for (const char c : digits) {
            out += separators[draw(0, 9)];
            out += c;
        }
        return out;
    }

    std::string anyDigits()
    {
        std::string out;
        if (oneIn(20)) return std::string(16, static_cast<char>('0' + draw(0, 9)));
        while (out.size() < 12) {
            char two[3];
            std::snprintf(two, sizeof two, "%02d",
                          oneIn(2)          ? draw(0, 99)
                          : out.size() == 6 ? draw(0, 72)
                          : out.size() == 8 ? draw(0, 13)
                                            : draw(30, 33));
            out += two;
        }
        return out + (oneIn(10) ? "0000" : "999" + std::to_string(draw(0, 9)));
    }

    NikFacts anyFacts(const std::string& digits)
    {
        NikFacts facts;
        facts.sex = static_cast<Sex>(draw(0, 2));
        switch (draw(0, 4)) {
        case 0: facts.birth = Birth::on(Day{draw(-25'000, 20'779)}); break;
        case 1: facts.birth = Birth::in(draw(1920, 2026)); break;
        case 2: facts.birth = Birth::aboutYears(draw(0, 100), Day{20'779}); break;
        case 3:
            if (const auto own = Nik::parse(digits)->birthDay(Day{20'779})) facts.birth = Birth::on(*own);
            break;
        default: break;
        }
        if (oneIn(2)) facts.homePlace = oneIn(2) ? "32.75.01.1002" : "31";
        if (oneIn(10)) facts.familyCard = FamilyCardNumber::parse(digits);
        if (oneIn(2)) facts.regions.provinces = {"30", "31", "32"};
        if (oneIn(3)) facts.regions.districts = {"32.32.32", "31.31.31", "30.32.31", "32.30.30"};
        return facts;
    }

    std::mt19937 m_random{20'261'122};
};

TEST_F(NikProperty, AgreesWithTheSecondImplementation)
{
    for (int i = 0; i < 10'000; ++i) {
        const auto digits = anyDigits();
        const auto written = noise(digits);
        const auto nik = Nik::parse(written);
        ASSERT_TRUE(nik) << written;
        ASSERT_EQ(nik->text(), digits);
        const auto facts = anyFacts(digits);
        ASSERT_EQ(namesOf(warningsOf(*nik, facts)), expectedWarnings(digits, facts)) << digits;
    }
}

TEST_F(NikProperty, RefusesNobodyAndWarnsOfNobodyWhoseNumberFits)
{
    for (int i = 0; i < 10'000; ++i) {
        const Day born{draw(-25'567, 20'779)}; // 1900 to today
        const Day today{20'779};
        const bool woman = oneIn(2);
        const auto ymd = born.calendar();
        char digits[64];
        std::snprintf(digits, sizeof digits, "3275%02d%02d%02u%02d999%d", draw(1, 12),
                      static_cast<int>(static_cast<unsigned>(ymd.day())) + (woman ? 40 : 0),
                      static_cast<unsigned>(ymd.month()), static_cast<int>(ymd.year()) % 100, draw(0, 9));
        NikFacts facts;
        facts.sex = woman ? Sex::female : Sex::male;
        facts.birth = Birth::on(born);
        facts.homePlace = "32.75";
        facts.regions.provinces = {"32"};

        const auto nik = Nik::parse(noise(digits));
        ASSERT_TRUE(nik) << digits;
        // 29 February 1900 does not exist and 2000 does, so no day of either century is ever called impossible.
        ASSERT_TRUE(warningsOf(*nik, facts).empty()) << digits;
        ASSERT_EQ(nik->sex(), facts.sex);
        ASSERT_TRUE(nik->canMean(born));
        if (born.number <= today.number - 36'524) continue; // older than a hundred: two days fit
        ASSERT_EQ(nik->birthDay(today), born) << digits;
    }
}

TEST_F(NikProperty, RefusesWhateverHasNotSixteenDigits)
{
    for (int i = 0; i < 5'000; ++i) {
        std::string digits;
        const int length = draw(0, 40);
        for (int k = 0; k < length; ++k) digits += static_cast<char>('0' + draw(0, 9));
        ASSERT_EQ(Nik::parse(noise(digits)).has_value(), length == 16) << digits;
        ASSERT_EQ(whyNotNik(noise(digits)).has_value(), length != 16) << digits;
    }
}

} // namespace
} // namespace pintu
