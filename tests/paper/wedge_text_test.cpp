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

TEST(WedgeText, DropsLineEndsAndTheAimPrefixOnly)
{
    for (const auto* after : {"\r", "\n", "\r\n"}) EXPECT_TRUE(found(std::string{slipExample} + after));
    EXPECT_TRUE(found("]Q1" + std::string{slipExample} + "\r"));
    EXPECT_TRUE(found("]q3" + std::string{slipExample}));
}

TEST(WedgeText, NeverTrimsBlanks)
{
    EXPECT_FALSE(found(std::string{slipExample} + " "));
    EXPECT_EQ(wedgeCandidates(std::string{slipExample} + " \r").front(), std::string{slipExample} + " ");
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

TEST(WedgeText, MapsKeysBackUnderCapsLock)
{
    auto typed = typedOn(german, lowerCase(slipExample));
    for (std::size_t at; (at = typed.find("Ö")) != std::string::npos;) typed.replace(at, 2, "ö");
    std::ranges::transform(typed, typed.begin(), [](char c) { return c == 'y' ? 'z' : c == 'z' ? 'y' : c; });
    EXPECT_TRUE(found(typed)) << typed;
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
