#include "paper/picture_kind.h"

#include <gtest/gtest.h>

#include <string>

namespace pintu {
namespace {

using namespace std::string_literals;
using namespace std::string_view_literals;

TEST(KindOf, GoesByTheFirstBytes)
{
    EXPECT_EQ(kindOf("\x89PNG\r\n\x1a\n rest")->loader, "png");
    EXPECT_EQ(kindOf("RIFF....WEBPVP8 ")->loader, "webp");
    EXPECT_EQ(kindOf("....ftypheic....")->loader, "heif/avif");
    EXPECT_EQ(kindOf("....ftypavif....")->loader, "heif/avif");
    EXPECT_EQ(kindOf("II*\0...."sv)->loader, "tiff");
    EXPECT_EQ(kindOf("GIF89a..")->loader, "gif");
    EXPECT_EQ(kindOf("BM......")->loader, "bmp");
}

TEST(KindOf, TakesNothingElse)
{
    for (const auto head : {""sv, "R"sv, "RIFF....WAVE"sv, "....ftypmp42"sv, "<svg xmlns="sv, "PK"sv, "/* XPM */"sv})
        EXPECT_EQ(kindOf(head), nullptr) << head;
}

TEST(KindOf, TellsAJpegInSeveralPassesFromOneInASingle)
{
    const auto before = "\xff\xd8\xff\xe0\0\x04??\xff\xff\xdb\0\x03?"s;
    EXPECT_EQ(kindOf(before + "\xff\xc0\0\x0b"s)->bytesPerDot, 0);
    EXPECT_GT(kindOf(before + "\xff\xc2\0\x0b"s)->bytesPerDot, 0);
    EXPECT_EQ(kindOf(before)->bytesPerDot, 0); // the head ends before the frame
}

TEST(HeifSize, IsTheLargestThatTheHeadNames)
{
    const auto tile = "ispe\0\0\0\0\0\0\x02\0\0\0\x02\0"s;
    const auto whole = "ispe\0\0\0\0\0\0\x0f\xc0\0\0\x0b\xd0"s;
    const auto size = heifSize("ftyp" + tile + whole + tile);
    ASSERT_TRUE(size);
    EXPECT_EQ(size->width, 4032);
    EXPECT_EQ(size->height, 3024);
    EXPECT_FALSE(heifSize("ftyp"));
    EXPECT_FALSE(heifSize("ispe\0\0"s));
    EXPECT_GT(heifSize("ispe\0\0\0\0\xff\xff\xff\xff\xff\xff\xff\xff"s)->dots(), 1'000'000'000'000u);
}

} // namespace
} // namespace pintu
