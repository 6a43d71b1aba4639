#include "core/people/nik.h"

#include "core/base/clean_text.h"

#include <algorithm>
#include <chrono>

namespace pintu {
namespace {

constexpr std::size_t length = 16;
constexpr int addedForWomen = 40;

bool isDigit(char32_t c)
{
    return c >= '0' && c <= '9';
}

struct Digits {
    std::string text;
    bool others = false;
};

Digits digitsIn(std::string_view text)
{
    Digits found;
    const auto clean = cleanText(text);
    found.others = !clean;
    if (!clean) return found;
    for (std::size_t at = 0; at < clean->size();) {
        const char32_t c = nextCodePoint(*clean, at);
        if (isDigit(c))
            found.text += static_cast<char>(c);
        else if (!partsDigits(c))
            found.others = true;
    }
    return found;
}

std::optional<Day> dayFrom(int year, int month, int day)
{
    if (month < 1 || day < 1) return std::nullopt;
    const std::chrono::year_month_day ymd{std::chrono::year{year}, std::chrono::month{static_cast<unsigned>(month)},
                                          std::chrono::day{static_cast<unsigned>(day)}};
    if (!ymd.ok()) return std::nullopt;
    return Day{std::chrono::sys_days{ymd}.time_since_epoch().count()};
}

/// The latest day not after `today` with these parts: the digits leave the century open.
std::optional<Day> latestDay(int twoDigitYear, int month, int day, Day today)
{
    const int thisYear = static_cast<int>(today.calendar().year());
    const int century = thisYear - thisYear % 100;
    for (const int year : {century + twoDigitYear, century - 100 + twoDigitYear}) {
        const auto found = dayFrom(year, month, day);
        if (found && *found <= today) return found;
    }
    return std::nullopt;
}

/// Year 00 counts as a leap year, because 2000 was one.
bool someCenturyHas(int twoDigitYear, int month, int day)
{
    return dayFrom(2000 + twoDigitYear, month, day).has_value();
}

/// The same few digits over and over.
bool repeats(std::string_view digits, std::size_t period)
{
    return digits.substr(period) == digits.substr(0, digits.size() - period);
}

/// Up or down by one from digit to digit, 0 next to 9: 1234567890123456.
bool counts(std::string_view digits)
{
    const auto step = [&](std::size_t i) { return (digits[i] - digits[i - 1] + 10) % 10; };
    for (std::size_t i = 1; i < digits.size(); ++i)
        if (step(i) != step(1)) return false;
    return step(1) == 1 || step(1) == 9;
}

int dayOfBirth(int dayPart)
{
    return dayPart > addedForWomen ? dayPart - addedForWomen : dayPart;
}

bool oddRegency(const SixteenDigits& number)
{
    const auto regency = number.regencyCode().substr(3);
    return regency == "00" || regency == "70";
}

bool unknownProvince(const SixteenDigits& number, const KnownRegions& regions)
{
    return !regions.provinces.empty() && !regions.provinces.contains(number.provinceCode());
}

bool unknownDistrict(const SixteenDigits& number, const KnownRegions& regions)
{
    return !unknownProvince(number, regions) && !regions.districts.empty() &&
           !regions.districts.contains(number.districtCode());
}

bool birthDiffers(const Nik& nik, const Birth& birth)
{
    if (!birth.known() || birth.estimated()) return false;
    return birth.day() ? !nik.canMean(*birth.day()) : birth.year() % 100 != nik.yearPart();
}

} // namespace

bool partsDigits(char32_t c)
{
    return c == ' ' || c == '.' || c == '-' || c == '_' || (c >= 0x2010 && c <= 0x2015) || c == 0x2212 || c == 0xb7;
}

std::optional<NotSixteenDigits> whyNotNik(std::string_view text)
{
    const auto found = digitsIn(text);
    if (found.others) return NotSixteenDigits::otherCharacters;
    if (found.text.empty()) return NotSixteenDigits::empty;
    if (found.text.size() < length) return NotSixteenDigits::tooShort;
    if (found.text.size() > length) return NotSixteenDigits::tooLong;
    return std::nullopt;
}

std::string SixteenDigits::provinceCode() const
{
    return m_digits.substr(0, 2);
}

std::string SixteenDigits::regencyCode() const
{
    return provinceCode() + '.' + m_digits.substr(2, 2);
}

std::string SixteenDigits::districtCode() const
{
    return regencyCode() + '.' + m_digits.substr(4, 2);
}

int SixteenDigits::twoDigitsAt(std::size_t at) const
{
    return (m_digits[at] - '0') * 10 + (m_digits[at + 1] - '0');
}

bool SixteenDigits::implausible() const
{
    const std::string_view all = m_digits;
    const auto half = all.substr(0, length / 2);
    std::string everySecond;
    for (std::size_t i = 0; i < length; i += 2) everySecond += all[i];
    const bool inPairs = [&] {
        for (std::size_t i = 0; i < length; i += 2)
            if (all[i] != all[i + 1]) return false;
        return true;
    }();
    return repeats(all, 1) || repeats(all, 2) || repeats(all, 4) || counts(all) ||
           (repeats(all, length / 2) && counts(half)) || (inPairs && counts(everySecond)) || all[0] == '0' ||
           all.substr(6, 6) == "000000" || all.ends_with("0000");
}

std::string SixteenDigits::masked() const
{
    return m_digits.substr(0, 4) + " **** **** **" + m_digits.substr(14);
}

std::optional<Nik> Nik::parse(std::string_view text)
{
    if (whyNotNik(text)) return std::nullopt;
    return Nik{digitsIn(text).text};
}

Sex Nik::sex() const
{
    const int day = dayPart();
    if (day >= 1 && day <= 31) return Sex::male;
    if (day >= 1 + addedForWomen && day <= 31 + addedForWomen) return Sex::female;
    return Sex::unknown;
}

std::optional<Day> Nik::birthDay(Day today) const
{
    return latestDay(yearPart(), monthPart(), dayOfBirth(dayPart()), today);
}

bool Nik::canMean(Day birthDay) const
{
    const auto ymd = birthDay.calendar();
    return static_cast<int>(ymd.year()) % 100 == yearPart() &&
           static_cast<int>(static_cast<unsigned>(ymd.month())) == monthPart() &&
           static_cast<int>(static_cast<unsigned>(ymd.day())) == dayOfBirth(dayPart());
}

std::optional<Nik> identifyingNik(std::string_view nik, std::string_view familyCard)
{
    auto parsed = Nik::parse(nik);
    if (!parsed || parsed->implausible()) return std::nullopt;
    const auto card = FamilyCardNumber::parse(familyCard);
    if (card && card->text() == parsed->text()) return std::nullopt;
    return parsed;
}

std::optional<FamilyCardNumber> FamilyCardNumber::parse(std::string_view text)
{
    if (whyNotNik(text)) return std::nullopt;
    return FamilyCardNumber{digitsIn(text).text};
}

std::optional<Day> FamilyCardNumber::issueDay(Day today) const
{
    return latestDay(yearPart(), monthPart(), dayPart(), today);
}

std::vector<NikWarning> warningsOf(const Nik& nik, const NikFacts& facts)
{
    std::vector<NikWarning> out;
    const auto warn = [&](bool when, NikWarning warning) {
        if (when) out.push_back(warning);
    };
    const int day = nik.dayPart();
    const bool noDate = !someCenturyHas(nik.yearPart(), nik.monthPart(), dayOfBirth(day));
    warn(nik.implausible(), NikWarning::implausible);
    warn((day >= 32 && day <= 40) || day > 71, NikWarning::maybeFamilyCard);
    warn(facts.familyCard && facts.familyCard->text() == nik.text(), NikWarning::sameAsFamilyCard);
    warn(unknownProvince(nik, facts.regions), NikWarning::unknownProvince);
    warn(oddRegency(nik), NikWarning::oddRegency);
    warn(noDate, NikWarning::impossibleDate);
    warn(facts.sex != Sex::unknown && nik.sex() != Sex::unknown && facts.sex != nik.sex(), NikWarning::sexDiffers);
    warn(!noDate && birthDiffers(nik, facts.birth), NikWarning::birthDateDiffers);
    warn(unknownDistrict(nik, facts.regions), NikWarning::unknownDistrict);
    warn(facts.homePlace.size() >= 5 && !facts.homePlace.starts_with(nik.regencyCode()), NikWarning::issuedElsewhere);
    return out;
}

std::vector<FamilyCardWarning> warningsOf(const FamilyCardNumber& card, const FamilyCardFacts& facts)
{
    std::vector<FamilyCardWarning> out;
    const auto warn = [&](bool when, FamilyCardWarning warning) {
        if (when) out.push_back(warning);
    };
    const int day = card.dayPart();
    warn(card.implausible(), FamilyCardWarning::implausible);
    warn(day > addedForWomen && day <= 31 + addedForWomen, FamilyCardWarning::maybeNik);
    warn(facts.nik && facts.nik->text() == card.text(), FamilyCardWarning::sameAsNik);
    warn(unknownProvince(card, facts.regions), FamilyCardWarning::unknownProvince);
    warn(oddRegency(card), FamilyCardWarning::oddRegency);
    warn(!someCenturyHas(card.yearPart(), card.monthPart(), day), FamilyCardWarning::impossibleDate);
    warn(unknownDistrict(card, facts.regions), FamilyCardWarning::unknownDistrict);
    return out;
}

} // namespace pintu
