#include "paper/arrived_text.h"
#include "paper/slip_examples.h"
#include "paper/typed_code.h"

#include <gtest/gtest.h>

#include <string>

namespace pintu {
namespace {

using namespace test;
using namespace std::string_literals;

const std::string slip{slipExample};

TEST(ArrivedText, TakesBlanksAndMarksWithoutInkFromBothEnds)
{
    for (const auto* mark : {" ", "\t", "\r\n", "\n\n", "\u00a0", "\u2003", "\ufeff", "\u200b", "\u2060", "\u200e"})
        for (const auto& text : {mark + slip, slip + mark, mark + slip + mark + mark})
            EXPECT_EQ(arrivedText(text), slip) << text;
    EXPECT_EQ(arrivedText("\ufeff  "s + std::string{returnExample} + " \r\n"), returnExample);
}

TEST(ArrivedText, TakesQuotesAndWordsAroundASlip)
{
    for (const auto& [before, after] : {std::pair{"\"", "\""},
                                        {"'", "'"},
                                        {"“", "”"},
                                        {"«", "»"},
                                        {"`", "`"},
                                        {"<", ">"},
                                        {"*", "*"},
                                        {"", "."},
                                        {"Kode surat: ", " terima kasih"},
                                        {"[27/11/26 09.15] Siti: ", "\nSELAMAT PAGI"},
                                        {"KODE:", ""}})
        EXPECT_EQ(arrivedText(before + slip + after), slip) << before << after;
}

TEST(ArrivedText, JoinsLinesThatAMessageHasBroken)
{
    for (const auto* end : {"\n", "\r\n", " \n"}) {
        auto broken = slip;
        for (std::size_t at = 76; at < broken.size(); at += 80) {
            while (broken[at] == ' ' || broken[at - 1] == ' ') ++at;
            broken.insert(at, end);
        }
        EXPECT_EQ(arrivedText("Surat:\n" + broken + "\nSalam"), slip);
    }
}

TEST(ArrivedText, PutsTheBlankBackAtWhichALineWasBroken)
{
    const auto blank = slip.find(' ');
    ASSERT_NE(blank, std::string::npos);
    auto broken = slip;
    broken[blank] = '\n';
    EXPECT_EQ(arrivedText(broken), slip);
}

TEST(ArrivedText, ReadsUnicodeTextFilesOfWindows)
{
    std::string little = "\xff\xfe"s;
    std::string big = "\xfe\xff"s;
    for (const char c : slip + "\r\n") {
        little += {c, '\0'};
        big += {'\0', c};
    }
    EXPECT_EQ(arrivedText(little), slip);
    EXPECT_EQ(arrivedText(big), slip);
}

TEST(ArrivedText, LeavesAForgedOrOtherTextAsItIs)
{
    auto forged = slip;
    forged[40] = forged[40] == 'A' ? 'B' : 'A';
    EXPECT_EQ(arrivedText(forged), forged);
    EXPECT_EQ(arrivedText(" A-027 \n"), "A-027");
    EXPECT_EQ(arrivedText("\xff\xd8\xff\xe0"), "\xff\xd8\xff\xe0");
    EXPECT_EQ(arrivedText(""), "");
}

TEST(TypedCodeArrived, IsReadWithWhatMessagesPutAroundIt)
{
    const auto code = TypedCode::parse(typedExample);
    ASSERT_TRUE(code);
    const auto text = code->text();
    auto dashed = text;
    for (std::size_t at; (at = dashed.find('-')) != std::string::npos;) dashed.replace(at, 1, "\u2013");
    for (const auto& arrived : {"\ufeff" + text + "\r\n", "\"" + text + "\"", "\u201c" + text + "\u201d",
                                "\u200b " + text + "\u00a0", dashed}) {
        const auto read = TypedCode::parse(arrived);
        ASSERT_TRUE(read) << arrived;
        EXPECT_EQ(read->text(), text);
        EXPECT_FALSE(read->corrected());
    }
}

} // namespace
} // namespace pintu
