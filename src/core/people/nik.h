#pragma once

#include "core/base/enum_names.h"
#include "core/base/time.h"
#include "core/people/birth.h"

#include <array>
#include <compare>
#include <cstddef>
#include <functional>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

/// The two numbers of 16 digits on Indonesian papers. NIK, of a person: six digits of the place of first registration,
/// the birth date as DDMMYY with 40 added to a woman's day, four digits of a serial. KK, of a family card: six digits
/// of area, the date of issue as DDMMYY, a serial. Neither has a check digit, real numbers break every one of these
/// rules, and a desk never turns anybody away for it: rules only warn.
namespace pintu {

enum class NotSixteenDigits { empty, otherCharacters, tooShort, tooLong };

/// Why Nik::parse and FamilyCardNumber::parse say no; nothing when they do not. The caller keeps such text as it was
/// written.
std::optional<NotSixteenDigits> whyNotNik(std::string_view text);

/// Blanks, points and dashes as people and word processors write them between groups of digits.
bool partsDigits(char32_t c);

/// What the office's tables know about regions. A level that is not loaded stays empty: then nothing is said about it.
struct KnownRegions {
    std::set<std::string, std::less<>> provinces; ///< "32", retired ones too
    std::set<std::string, std::less<>> districts; ///< "32.75.01": those of the whole country or none
};

/// What both numbers have: sixteen digits, nothing else is promised.
class SixteenDigits {
public:
    const std::string& text() const { return m_digits; }
    std::string provinceCode() const; ///< "32"
    std::string regencyCode() const;  ///< "32.75"
    std::string districtCode() const; ///< "32.75.01"
    int dayPart() const { return twoDigitsAt(6); }
    int monthPart() const { return twoDigitsAt(8); }
    int yearPart() const { return twoDigitsAt(10); }
    /// Nobody was ever given it; it stands for "has none yet" and tells nobody from another: one to four digits over
    /// and over, digits that count up or down, a province that begins with 0, the date 000000, serial 0000.
    bool implausible() const;
    /// For screens that others see: "3275 **** **** **07".
    std::string masked() const;

    auto operator<=>(const SixteenDigits&) const = default;

protected:
    explicit SixteenDigits(std::string digits) : m_digits{std::move(digits)} {}

private:
    int twoDigitsAt(std::size_t at) const;
    std::string m_digits;
};

class Nik : public SixteenDigits {
public:
    /// Blanks, dots, dashes and characters that show nothing do not matter; then sixteen digits.
    static std::optional<Nik> parse(std::string_view text);

    /// What the day of birth in it says; unknown where it is impossible for both.
    Sex sex() const;
    /// The latest day not after `today` that the six digits can mean; nothing when they are no date in any century.
    std::optional<Day> birthDay(Day today) const;
    /// Whether the digits can mean this day, in whatever century.
    bool canMean(Day birthDay) const;

private:
    using SixteenDigits::SixteenDigits;
};

/// The NIK by which a person is known again: what was written as one, unless nobody was ever given it or it is the
/// number of the family card in the wrong field, which a whole family has.
std::optional<Nik> identifyingNik(std::string_view nik, std::string_view familyCard);

class FamilyCardNumber : public SixteenDigits {
public:
    static std::optional<FamilyCardNumber> parse(std::string_view text);

    /// The day of issue, as Nik::birthDay.
    std::optional<Day> issueDay(Day today) const;

private:
    using SixteenDigits::SixteenDigits;
};

enum class NikWarning {
    implausible,      ///< nobody was ever given it: it identifies nobody
    maybeFamilyCard,  ///< the day part is 32 to 40 or above 71: perhaps another number
    sameAsFamilyCard, ///< the very number that was typed as the family card's
    unknownProvince,
    oddRegency,     ///< the regency part is 00 or 70, which no regency or city has
    impossibleDate, ///< such NIKs exist
    sexDiffers,
    birthDateDiffers,
    unknownDistrict, ///< usual for old NIKs
    issuedElsewhere, ///< another regency or city than the home: usual for people who moved
};
template <>
struct EnumNames<NikWarning> {
    static constexpr std::array<std::string_view, 10> names{
        "implausible",    "maybeFamilyCard", "sameAsFamilyCard", "unknownProvince", "oddRegency",
        "impossibleDate", "sexDiffers",      "birthDateDiffers", "unknownDistrict", "issuedElsewhere"};
};

/// Said in passing: true of many good NIKs.
constexpr bool isRemark(NikWarning warning)
{
    return warning == NikWarning::unknownDistrict || warning == NikWarning::issuedElsewhere;
}

/// What the clerk has typed beside the number; empty parts are not compared.
struct NikFacts {
    Sex sex = Sex::unknown;
    Birth birth;
    std::string homePlace; ///< region code of any level, "32.75.01.1002"
    std::optional<FamilyCardNumber> familyCard;
    KnownRegions regions;
};

/// In the order of the enum; empty for a number that looks as it should.
std::vector<NikWarning> warningsOf(const Nik& nik, const NikFacts& facts);

enum class FamilyCardWarning {
    implausible,
    maybeNik, ///< the day part is 41 to 71: the NIK of a woman
    sameAsNik,
    unknownProvince,
    oddRegency,
    impossibleDate,
    unknownDistrict,
};
template <>
struct EnumNames<FamilyCardWarning> {
    static constexpr std::array<std::string_view, 7> names{
        "implausible", "maybeNik", "sameAsNik", "unknownProvince", "oddRegency", "impossibleDate", "unknownDistrict"};
};

struct FamilyCardFacts {
    std::optional<Nik> nik;
    KnownRegions regions;
};

std::vector<FamilyCardWarning> warningsOf(const FamilyCardNumber& card, const FamilyCardFacts& facts);

} // namespace pintu
