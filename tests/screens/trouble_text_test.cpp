#include "screens/text.h"
#include "screens/trouble_text.h"

#include <gtest/gtest.h>

#include <filesystem>
#include <set>

namespace pintu {
namespace {

constexpr auto last = static_cast<int>(TroubleKind::badInput);

class TroubleText : public testing::Test {
protected:
    TroubleText() { findSentences(std::filesystem::path{PINTU_BINARY_DIR} / "share" / "locale"); }
    ~TroubleText() override { speak(Language::indonesian); }
};

TEST_F(TroubleText, SaysEachKindOfTroubleInASentenceOfItsOwn)
{
    for (const auto language : {Language::indonesian, Language::english}) {
        speak(language);
        std::set<std::string> sentences;
        for (int kind = 0; kind <= last; ++kind) sentences.insert(sentenceOf(static_cast<TroubleKind>(kind)));
        EXPECT_EQ(sentences.size(), static_cast<std::size_t>(last + 1));
        EXPECT_EQ(sentences.count(""), 0u);
    }
}

TEST_F(TroubleText, IsIndonesianThroughout)
{
    for (int kind = 0; kind <= last; ++kind) {
        speak(Language::english);
        const auto english = sentenceOf(static_cast<TroubleKind>(kind));
        speak(Language::indonesian);
        EXPECT_NE(sentenceOf(static_cast<TroubleKind>(kind)), english);
    }
}

} // namespace
} // namespace pintu
