#include "paper/slip.h"
#include "paper/slip_examples.h"
#include "paper/wedge_text.h"
#include "seal/base45.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace pintu {
namespace {

using namespace test;

/// As the caller does: the first candidate that the office stands behind.
bool found(std::string_view typed)
{
    const auto candidates = wedgeCandidates(typed);
    const auto hit = std::ranges::find_if(candidates, [](const auto& text) {
        const auto slip = Slip::parse(text);
        return slip && slip->verifiedBy(officeKey.publicKey());
    });
    return hit != candidates.end() && *hit == slipExample;
}

/// What arrives when the scanner types `text` on a keyboard where the US keys give these other signs.
std::string typedOn(const std::vector<std::pair<char, std::string>>& keyboard, std::string_view text)
{
    std::string out;
    for (const char c : text) {
        const auto other = std::ranges::find(keyboard, c, &std::pair<char, std::string>::first);
        out += other == keyboard.end() ? std::string{c} : other->second;
    }
    return out;
}

// Written down from pictures of the keyboards, not from the program's tables.
const std::vector<std::pair<char, std::string>> german = {{'Y', "Z"}, {'Z', "Y"}, {'*', "("}, {'+', "`"},
                                                          {'-', "ß"}, {'/', "-"}, {':', "Ö"}, {']', "+"}};
const std::vector<std::pair<char, std::string>> french = {
    {'0', "à"}, {'1', "&"}, {'2', "é"}, {'3', "\""}, {'4', "'"}, {'5', "("}, {'6', "-"}, {'7', "è"},
    {'8', "_"}, {'9', "ç"}, {'A', "Q"}, {'Q', "A"},  {'Z', "W"}, {'W', "Z"}, {'M', "?"}, {':', "M"},
    {'$', "4"}, {'%', "5"}, {'*', "8"}, {'+', "+"},  {'-', ")"}, {'.', ":"}, {'/', "!"}, {']', "$"}};
const std::vector<std::pair<char, std::string>> spanish = {{'*', "("}, {'+', "¿"}, {'-', "'"}, {'/', "-"}, {':', "Ñ"}};
const std::vector<std::pair<char, std::string>> italian = {{'*', "("}, {'+', "^"}, {'-', "'"}, {'/', "-"}, {':', "ç"}};

std::string lowerCase(std::string_view text)
{
    std::string out{text};
    std::ranges::transform(out, out.begin(),
                           [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; });
    return out;
}

std::string escaped(std::string_view text)
{
    constexpr auto hex = "0123456789abcdef";
    std::string out;
    for (const char c : text) {
        if ((c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z'))
            out += c;
        else
            out += {'%', hex[c >> 4], hex[c & 15]};
    }
    return out;
}

TEST(WedgeText, ACleanScanIsTheFirstCandidate)
{
    ASSERT_FALSE(wedgeCandidates(slipExample).empty());
    EXPECT_EQ(wedgeCandidates(slipExample).front(), slipExample);
    EXPECT_EQ(wedgeCandidates(returnExample).front(), returnExample);
}

TEST(WedgeText, DropsLineEndsAndTheAimPrefix)
{
    for (const auto* after : {"\r", "\n", "\r\n"}) EXPECT_TRUE(found(std::string{slipExample} + after));
    EXPECT_TRUE(found("]Q1" + std::string{slipExample} + "\r"));
    EXPECT_TRUE(found("]q3" + std::string{slipExample}));
}

/// What shops have their scanners put around each code; the last ones are no signs of ours.
const std::vector<std::string> ownSigns = {"*",  "+",    "-",   "/",    "$",    "%",          ".",  ":",  " ",
                                           "A",  "0",    "9",   "R",    "S",    "RS",         "1:", "QR", "P1",
                                           "##", "~",    "#",   "!",    "^",    "{",          "|",  "\\", "=",
                                           "§",  "\x02", "]Q1", "*]Q1", "{{#}", "SCAN-0001:", "\t", "ä~", "<QR>"};

TEST(WedgeText, DropsWhateverTheScannerPutsBeforeACode)
{
    for (const auto& own : ownSigns) {
        EXPECT_TRUE(found(own + std::string{slipExample})) << own;
        const auto candidates = wedgeCandidates(own + std::string{returnExample});
        EXPECT_NE(std::ranges::find(candidates, returnExample), candidates.end()) << own;
    }
}

TEST(WedgeText, DropsWhateverTheScannerPutsAfterACode)
{
    for (const auto& own : ownSigns) EXPECT_TRUE(found(std::string{slipExample} + own + "\r")) << own;
}

TEST(WedgeText, DropsWhatTheScannerPutsOnBothSidesOnAnyKeyboard)
{
    for (const auto& own : ownSigns)
        for (const auto& keyboard : {german, french, spanish, italian}) {
            const auto typed = typedOn(keyboard, slipExample);
            EXPECT_TRUE(found(own + typed + own)) << own << typed;
            EXPECT_TRUE(found(lowerCase(own) + escaped(slipExample) + own)) << own;
        }
}

TEST(WedgeText, DropsASignAfterACodeWhoseBeginningIsMissing)
{
    EXPECT_TRUE(found(std::string{slipExample.substr(1)} + "*"));
}

TEST(WedgeText, ReadsATicketsCodeWithSignsAroundIt)
{
    const std::string code = "RT1:01J0EXAMP1E000000000000000";
    for (const auto& own : ownSigns) {
        const auto readings = wedgeReadings(own + code + own);
        EXPECT_NE(std::ranges::find(readings, code), readings.end()) << own;
    }
}

/// A shorter text would be another code: none of ours is the beginning of another.
TEST(WedgeText, OffersOneSlipOnlyHoweverManySignsAreCut)
{
    const auto candidates = wedgeCandidates("*" + std::string{slipExample} + "*");
    EXPECT_EQ(std::ranges::count_if(candidates, [](const auto& text) { return Slip::parse(text).has_value(); }), 1);
}

TEST(WedgeText, KeepsSignsInsideACode)
{
    auto typed = std::string{slipExample};
    typed.insert(100, "#");
    EXPECT_FALSE(found(typed));
    EXPECT_FALSE(found(std::string(11, '*') + std::string{slipExample}));
}

TEST(WedgeText, FoldsLowerCase)
{
    EXPECT_TRUE(found(lowerCase(slipExample)));
}

TEST(WedgeText, PutsTheMissingBeginningBack)
{
    for (std::size_t missing = 1; missing <= 4; ++missing) EXPECT_TRUE(found(slipExample.substr(missing))) << missing;
    const auto candidates = wedgeCandidates(returnExample.substr(4));
    EXPECT_NE(std::ranges::find(candidates, returnExample), candidates.end());
}

TEST(WedgeText, UndoesEscapes)
{
    EXPECT_TRUE(found(escaped(slipExample)));
}

TEST(WedgeText, MapsGermanAndFrenchKeysBack)
{
    EXPECT_EQ(typedOn(german, "RS1:"), "RS1Ö");
    EXPECT_EQ(typedOn(french, "RS1:"), "RS&M");
    for (const auto& keyboard : {german, french, spanish, italian}) {
        const auto typed = typedOn(keyboard, slipExample);
        EXPECT_TRUE(found(typed)) << typed;
        EXPECT_TRUE(found(typed + "\r"));
    }
    for (const auto& keyboard : {german, french})
        EXPECT_TRUE(found(typedOn(keyboard, "]Q1" + std::string{slipExample})));
}

/// The same under Caps Lock: letters change their case, as far as they have another.
std::vector<std::pair<char, std::string>> withCapsLock(std::vector<std::pair<char, std::string>> keyboard,
                                                       const std::vector<std::pair<std::string, std::string>>& capitals)
{
    for (auto& [us, typed] : keyboard)
        for (const auto& [small, capital] : capitals)
            if (typed == small || typed == capital) {
                typed = typed == small ? capital : small;
                break;
            }
    return keyboard;
}

TEST(WedgeText, MapsKeysBackUnderCapsLock)
{
    // Of ß there is a capital since 2008; I and ı are a pair, i and İ another.
    const std::vector<std::pair<char, std::string>> turkish = {{'*', "("}, {'+', "_"}, {'-', "*"}, {'$', "+"},
                                                               {'.', "ç"}, {'/', "."}, {':', "Ş"}, {'I', "ı"}};
    const std::vector<std::pair<char, std::string>> slovak = {
        {'0', "é"}, {'1', "+"}, {'2', "ľ"}, {'3', "š"}, {'4', "č"}, {'5', "ť"}, {'6', "ž"},
        {'7', "ý"}, {'8', "á"}, {'9', "í"}, {'Y', "Z"}, {'Z', "Y"}, {'$', "4"}, {'%', "5"},
        {'*', "8"}, {'+', "ˇ"}, {'-', "="}, {'.', "."}, {'/', "-"}, {':', "\""}};
    const std::vector<std::pair<std::string, std::string>> capitals = {
        {"ß", "ẞ"}, {"ö", "Ö"}, {"à", "À"}, {"é", "É"}, {"è", "È"}, {"ç", "Ç"}, {"ñ", "Ñ"}, {"ş", "Ş"},
        {"ľ", "Ľ"}, {"š", "Š"}, {"č", "Č"}, {"ť", "Ť"}, {"ž", "Ž"}, {"ý", "Ý"}, {"á", "Á"}, {"í", "Í"}};
    for (const auto& keyboard : {german, french, spanish, italian, turkish, slovak}) {
        auto caps = withCapsLock(keyboard, capitals);
        for (auto& [us, typed] : caps) typed = lowerCase(typed);
        for (char c = 'A'; c <= 'Z'; ++c)
            if (std::ranges::find(caps, c, &std::pair<char, std::string>::first) == caps.end())
                caps.emplace_back(c, lowerCase(std::string{c}));
        EXPECT_TRUE(found(typedOn(caps, slipExample))) << typedOn(caps, slipExample);
    }
}

TEST(WedgeText, MapsTheKeysOfJavaBack)
{
    const std::vector<std::pair<char, std::string>> javanese = {
        {'0', "꧐"}, {'1', "꧑"}, {'2', "꧒"}, {'3', "꧓"}, {'4', "꧔"}, {'5', "꧕"}, {'6', "꧖"}, {'7', "꧗"}, {'8', "꧘"},
        {'9', "꧙"}, {'A', "ꦄ"}, {'B', "ꦨ"}, {'C', "ꦖ"}, {'D', "ꦣ"}, {'E', "ꦌ"}, {'F', "ꦞ"}, {'G', "ꦓ"}, {'H', "ꦃ"},
        {'I', "ꦷ"},  {'J', "ꦙ"}, {'K', "ꦑ"}, {'L', "ꦊ"}, {'M', "ꦀ"},  {'N', "ꦟ"}, {'O', "ꦴ"}, {'P', "ꦦ"}, {'Q', "ꦰ"},
        {'R', "ꦬ"}, {'S', "ꦯ"}, {'T', "ꦡ"}, {'U', "ꦹ"},  {'V', "ꦜ"}, {'W', "ꦍ"}, {'X', "ꦘ"}, {'Y', "ꦾ"}, {'Z', "ꦁ"},
        {'$', "꧄"}, {'%', "꧅"}, {'*', "꦳"},  {'+', "ꦋ"}, {'-', "ꦎ"}, {'.', "꧉"}, {'/', "ꦂ"},  {':', "ꦈ"}};
    EXPECT_TRUE(found(typedOn(javanese, slipExample)));
}

TEST(WedgeText, TakesWhatAUsKeyboardWouldHaveTyped)
{
    const std::string slip{slipExample};
    EXPECT_EQ(wedgeText("שנ1:…", slip), slip); // no table knows Hebrew under Caps Lock
    EXPECT_EQ(wedgeText("é\"'é\"'éààààç(ç", "2332332000009559"), "2332332000009559");
    EXPECT_EQ(wedgeText("", "RT1:01J0EXAMP1E000000000000000"), "RT1:01J0EXAMP1E000000000000000");
    EXPECT_TRUE(found(wedgeText(typedOn(german, slip), slip)));
}

TEST(WedgeText, TakesWhatWasTypedByAScannerThatIsSetToThePcsKeyboard)
{
    const std::string slip{slipExample};
    EXPECT_EQ(wedgeText(slip, "RS!>RRAT (P^)GO..."), slip);
    EXPECT_EQ(wedgeText("3273014101700001", "#@&#)!$!)!&)))!"), "3273014101700001");
    EXPECT_EQ(wedgeText("H-001", "H'001"), "H-001");
}

TEST(WedgeText, TakesWhatTheScannerPutsAroundAShortCodeOff)
{
    for (const auto* typed : {"*H-001", "H-001#", "]C0H-001", "~]C1H-001\r", "(H-001)", "H-001"})
        EXPECT_EQ(wedgeText(typed, typed), "H-001") << typed;
}

TEST(WedgeText, OffersNothingForWhatIsNotOurs)
{
    const std::string longText(3000, 'A');
    for (const std::string_view typed :
         {std::string_view{""}, std::string_view{"Siti"}, std::string_view{"3300000000009990"}, typedExample,
          std::string_view{"https://example.org/"}, std::string_view{longText}, std::string_view{"\xff\xfe"}})
        EXPECT_TRUE(wedgeCandidates(typed).empty()) << typed;
}

TEST(WedgeText, OffersNoCandidateTwiceAndOnlyOurSymbols)
{
    const auto candidates = wedgeCandidates(slipExample.substr(4));
    for (std::size_t i = 0; i < candidates.size(); ++i) {
        EXPECT_EQ(std::ranges::count(candidates, candidates[i]), 1);
        EXPECT_EQ(candidates[i].find_first_not_of(base45Symbols), std::string::npos);
    }
}

} // namespace
} // namespace pintu
