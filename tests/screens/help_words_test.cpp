#include "screens/help_words.h"
#include "screens/text.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <set>

namespace pintu::test {
namespace {

using namespace std::chrono_literals;
using ::testing::HasSubstr;

constexpr Time noon{1'790'000'000'000};

class HelpWords : public ::testing::Test {
protected:
    HelpWords() { speak(Language::english); }
    ~HelpWords() override { speak(Language::indonesian); }

    static HelpCall called(Time at, std::int64_t counter = 0)
    {
        HelpCall call;
        call.called = at;
        call.counter = counter;
        return call;
    }
};

TEST_F(HelpWords, CountTheTimeAndRiseWhileNobodyGoes)
{
    const auto call = called(noon);

    EXPECT_EQ(helpWords(call, noon.plus(12s)), "Somebody at the kiosk needs help: 00:12");
    EXPECT_THAT(helpWords(call, noon.plus(45s)), HasSubstr("⚠"));
    EXPECT_THAT(helpWords(call, noon.plus(75s)), HasSubstr("‼"));
    EXPECT_THAT(helpWords(call, noon.plus(75s)), HasSubstr("01:15"));
    EXPECT_EQ(helpWords(called(noon, 3), noon.plus(75s)), "Counter 3 goes to the kiosk.");
}

TEST_F(HelpWords, EachToneHasAnotherColour)
{
    std::set<Tone> tones;
    for (const auto tone : {HelpTone::coming, HelpTone::called, HelpTone::waiting, HelpTone::urgent})
        tones.insert(toneOf(tone));

    EXPECT_EQ(tones.size(), 4U);
}

TEST_F(HelpWords, TellFirstOfWhomNobodyHelps)
{
    const std::vector calls{called(noon, 2), called(noon.plus(5s)), called(noon.plus(9s))};

    EXPECT_EQ(firstHelp(calls, noon.plus(10s)), &calls[1]);
    EXPECT_EQ(firstHelp({calls.data(), calls.data() + 1}, noon.plus(10min)), nullptr) << "forgotten";
    EXPECT_EQ(firstHelp({}, noon), nullptr);
}

} // namespace
} // namespace pintu::test
