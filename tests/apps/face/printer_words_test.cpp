#include "apps/face/printer_words.h"
#include "screens/text.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <array>
#include <set>

namespace pintu::test {
namespace {

using ::testing::EndsWith;
using ::testing::HasSubstr;

constexpr std::array faults{PrinterFault::notReachable, PrinterFault::refused,      PrinterFault::paperOut,
                            PrinterFault::coverOpen,    PrinterFault::offLine,      PrinterFault::cutterStuck,
                            PrinterFault::tooHot,       PrinterFault::broken,       PrinterFault::noWord,
                            PrinterFault::queueUnknown, PrinterFault::queueStopped, PrinterFault::cutShort,
                            PrinterFault::stopped,      PrinterFault::other};
/// What a printer tells of itself after it has taken a job.
constexpr std::array told{PrinterFault::paperOut,    PrinterFault::coverOpen, PrinterFault::offLine,
                          PrinterFault::cutterStuck, PrinterFault::tooHot,    PrinterFault::broken,
                          PrinterFault::noWord};

class PrinterWordsTest : public ::testing::Test {
protected:
    PrinterWordsTest() { speak(Language::english); }
    ~PrinterWordsTest() override { speak(Language::indonesian); }
    static std::string sentence(PrinterFault fault, PrintJob job) { return sentenceOf(PrinterTrouble{fault, "", job}); }
};

TEST_F(PrinterWordsTest, EveryFaultHasAWordOfItsOwnForTheRecord)
{
    std::set<std::string> words;
    for (const auto fault : faults) words.insert(wordOf(fault));
    EXPECT_EQ(words.size(), faults.size());
}

TEST_F(PrinterWordsTest, WhatThePrinterNamesHasItsOwnNextStep)
{
    std::set<std::string> sentences;
    for (const auto fault : told) {
        sentences.insert(sentence(fault, PrintJob::notTaken));
        sentences.insert(sentence(fault, PrintJob::taken));
    }
    EXPECT_EQ(sentences.size(), 2 * told.size());
}

TEST_F(PrinterWordsTest, BeforeAJobTheNextStepEndsInPrintingAgain)
{
    for (const auto fault : told) EXPECT_THAT(sentence(fault, PrintJob::notTaken), EndsWith("rint again."));
}

TEST_F(PrinterWordsTest, WhatThePrinterHasTakenIsNotPrintedAgainUnseen)
{
    for (const auto fault : told) {
        const auto words = sentence(fault, PrintJob::taken);
        const bool never = words.find("Do not print a second one.") != std::string::npos;
        const bool onlyIf = words.find("rint again only if") != std::string::npos;
        EXPECT_TRUE(never || onlyIf) << words;
    }
    EXPECT_THAT(sentence(PrinterFault::coverOpen, PrintJob::taken), HasSubstr("Close it: the paper then comes out."));
}

} // namespace
} // namespace pintu::test
