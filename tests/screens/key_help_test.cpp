#include "screens/key_help.h"
#include "screens/text.h"

#include <gtest/gtest.h>

#include <set>

namespace pintu {
namespace {

void tellsEachKeyOnce(std::vector<KeyHelp> keys)
{
    const auto window = windowKeys();
    keys.insert(keys.end(), window.begin(), window.end());
    std::set<std::string> known;
    for (const auto& [key, words] : keys) {
        EXPECT_TRUE(known.insert(key).second) << key << " stands there twice";
        EXPECT_FALSE(words.empty()) << key;
    }
}

TEST(KeyHelp, TellsEachKeyOnce)
{
    for (const auto language : {Language::indonesian, Language::english}) {
        speak(language);
        tellsEachKeyOnce(counterKeys());
        tellsEachKeyOnce(intakeKeys());
    }
    speak(Language::indonesian);
}

} // namespace
} // namespace pintu
