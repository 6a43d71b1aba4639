#include "devices/device_room.h"
#include "devices/receipt_printer.h"
#include "devices/talking_printer.h"

#include <thread>
#include <utility>
#include <vector>

namespace pintu::test {
namespace {

using std::chrono::milliseconds;

const Bytes job{'T', 'I', 'K', 'E', 'T'};
constexpr const char* once = "TIKET";

struct End {
    std::optional<PrinterFault> fault;
    PrintJob job = PrintJob::notTaken;
    bool operator==(const End&) const = default;
};

void PrintTo(const End& end, std::ostream* out)
{
    *out << "fault " << (end.fault ? static_cast<int>(*end.fault) : -1) << (end.job == PrintJob::taken ? " taken" : "");
}

constexpr End printed{};
constexpr End before(PrinterFault fault)
{
    return {fault, PrintJob::notTaken};
}
constexpr End after(PrinterFault fault)
{
    return {fault, PrintJob::taken};
}

class PrinterInquiryTest : public ::testing::Test {
protected:
    static End end(ReceiptPrinter& printer)
    {
        try {
            printer.print(job);
        } catch (const PrinterTrouble& trouble) {
            return {trouble.fault(), trouble.job()};
        }
        return printed;
    }
    /// The first job of each of these printers must end so, and the paper be printed unless the end says otherwise.
    void expect(const End& wanted, const std::vector<Talk>& talks)
    {
        for (const auto& talk : talks) m_expected.emplace_back(wanted, talk);
    }
    /// All at the same time, since they mostly wait.
    void TearDown() override
    {
        std::vector<std::thread> jobs;
        for (std::size_t i = 0; i < m_expected.size(); ++i)
            jobs.emplace_back([i, &wanted = m_expected[i].first, &talk = m_expected[i].second] {
                TalkingPrinter device{talk};
                ReceiptPrinter printer{device.address(), quickPatience};
                EXPECT_EQ(end(printer), wanted) << "printer " << i;
                const bool sent = !wanted.fault || wanted.job == PrintJob::taken;
                EXPECT_EQ(device.printed(), sent ? once : "") << "printer " << i;
            });
        for (auto& one : jobs) one.join();
    }

private:
    std::vector<std::pair<End, Talk>> m_expected;
};

constexpr milliseconds late{100};

TEST_F(PrinterInquiryTest, APrinterThatIsWellPrints)
{
    expect(printed, {{}});
}

TEST_F(PrinterInquiryTest, EveryFaultHasItsOwnNameAndNothingIsPrinted)
{
    const auto all = [](const std::vector<Says>& says) {
        std::vector<Talk> out;
        for (const auto& one : says) out.push_back({.says = one});
        return out;
    };
    expect(before(PrinterFault::paperOut), all({wellBut(4, 0x72), wellBut(4, 0x7e), wellBut(2, 0x32)}));
    expect(before(PrinterFault::coverOpen), all({wellBut(2, 0x16),
                                                 {{1, 0x1a}, {2, 0x16}, {3, 0x12}, {4, 0x12}},
                                                 {{1, 0x1e}, {2, 0x36}, {3, 0x12}, {4, 0x72}}}));
    expect(before(PrinterFault::offLine), all({wellBut(1, 0x1a)}));
    expect(before(PrinterFault::cutterStuck), all({wellBut(3, 0x1a), {{1, 0x1a}, {2, 0x52}, {3, 0x1a}, {4, 0x12}}}));
    expect(before(PrinterFault::broken), all({wellBut(2, 0x52), {{1, 0x1a}, {2, 0x52}, {3, 0x32}, {4, 0x12}}}));
    expect(before(PrinterFault::tooHot), all({{{1, 0x1a}, {2, 0x52}, {3, 0x52}, {4, 0x12}}}));
}

TEST_F(PrinterInquiryTest, WhatIsNoFaultPrints)
{
    expect(printed, {{.says = wellBut(1, 0x16)},   // the cash drawer's wire
                     {.says = wellBut(4, 0x1e)}}); // the roll is near its end
}

TEST_F(PrinterInquiryTest, TellsThatTheRollIsNearItsEnd)
{
    TalkingPrinter device{{.says = wellBut(4, 0x1e)}};
    ReceiptPrinter printer{device.address(), quickPatience};
    EXPECT_EQ(end(printer), printed);
    EXPECT_TRUE(printer.rollNearEnd());
    device.change([](Talk& talk) { talk.says = allWell; });
    EXPECT_EQ(end(printer), printed);
    EXPECT_FALSE(printer.rollNearEnd());
}

TEST_F(PrinterInquiryTest, APrinterThatCoolsDownByItselfIsWaitedFor)
{
    TalkingPrinter device{{.says = {{1, 0x1a}, {2, 0x52}, {3, 0x52}, {4, 0x12}}}};
    ReceiptPrinter printer{device.address(), quickPatience};
    std::jthread cooling{[&device] {
        while (device.questions() < 12) std::this_thread::sleep_for(milliseconds{1});
        device.change([](Talk& talk) { talk.says = allWell; });
    }};
    EXPECT_EQ(end(printer), printed);
}

TEST_F(PrinterInquiryTest, LateAnswersAreHeard)
{
    expect(before(PrinterFault::paperOut), {{.says = wellBut(4, 0x72), .late = late}});
    expect(before(PrinterFault::coverOpen), {{.says = wellBut(2, 0x16), .late = late}});
    expect(before(PrinterFault::offLine), {{.says = wellBut(1, 0x1a), .late = late}});
    expect(printed, {{.late = late}, {.late = 2 * late}});
}

TEST_F(PrinterInquiryTest, ALateAnswerIsNotTakenForThatOfAnotherQuestion)
{
    // 0x16 is a cash drawer to question 1 and an open cover to question 2; 0x1e a nearly used roll to question 4, an
    // open cover to question 2 and a stuck cutter to question 3.
    const Says says{{1, 0x16}, {2, 0x12}, {3, 0x12}, {4, 0x1e}};
    expect(printed, {{.says = says, .late = late},
                     {.says = says, .late = 2 * late},
                     {.says = says, .late = late, .oneBehind = true},
                     {.says = says, .late = late, .twice = true},
                     {.says = says, .late = late, .mute = 3}});
}

TEST_F(PrinterInquiryTest, AnAnswerThatComesWithTheNextQuestionIsHeard)
{
    expect(before(PrinterFault::paperOut), {{.says = wellBut(4, 0x72), .oneBehind = true}});
    expect(before(PrinterFault::coverOpen), {{.says = wellBut(2, 0x16), .oneBehind = true}});
    expect(before(PrinterFault::cutterStuck), {{.says = wellBut(3, 0x1a), .oneBehind = true}});
    expect(printed, {{.oneBehind = true}});
}

TEST_F(PrinterInquiryTest, LostAnswersAreAskedForAgain)
{
    for (const std::size_t lost : {1u, 3u}) {
        expect(before(PrinterFault::paperOut), {{.says = wellBut(4, 0x72), .mute = lost}});
        expect(before(PrinterFault::offLine), {{.says = wellBut(1, 0x1a), .mute = lost}});
    }
}

TEST_F(PrinterInquiryTest, DoubledAnswersAreNotTakenForThoseOfOtherQuestions)
{
    for (const auto between : {milliseconds{0}, milliseconds{2}, milliseconds{15}}) {
        expect(printed, {{.says = wellBut(1, 0x16), .between = between, .twice = true}});
        expect(before(PrinterFault::cutterStuck), {{.says = wellBut(3, 0x1a), .between = between, .twice = true}});
        expect(before(PrinterFault::paperOut), {{.says = wellBut(4, 0x72), .between = between, .twice = true}});
    }
}

TEST_F(PrinterInquiryTest, BytesThatNobodyAskedForAreNoAnswers)
{
    // Automatic status, flow control, a line's noise.
    for (const auto& unasked :
         {Bytes{0x18, 0x00, 0x0f, 0x00}, Bytes{0x3c, 0x68, 0x03, 0x0f}, Bytes{0x13, 0x11}, Bytes{0xff, 0x00, 0x80}}) {
        expect(printed, {{.between = milliseconds{6}, .unasked = unasked}});
        expect(before(PrinterFault::coverOpen),
               {{.says = wellBut(2, 0x16), .between = milliseconds{6}, .unasked = unasked}});
    }
}

TEST_F(PrinterInquiryTest, ALineThatNeverFallsSilentSaysNothing)
{
    expect(printed, {{.babbles = true}});
}

TEST_F(PrinterInquiryTest, SomePrintersAnswerOneQuestionOnly)
{
    expect(printed, {{.says = {{1, 0x12}}}, {.says = {{2, 0x12}}}, {.says = {{3, 0x12}}}, {.says = {{4, 0x12}}}});
    expect(before(PrinterFault::paperOut), {{.says = {{4, 0x72}}}});
    expect(before(PrinterFault::coverOpen), {{.says = {{2, 0x16}}}});
    expect(before(PrinterFault::offLine), {{.says = {{1, 0x1a}}}});
}

TEST_F(PrinterInquiryTest, ASilentPrinterPrintsEveryTimeAndIsStillListenedTo)
{
    TalkingPrinter device{{.says = {}}};
    ReceiptPrinter printer{device.address(), quickPatience};
    EXPECT_EQ(end(printer), printed);
    const auto asked = device.questions();
    EXPECT_EQ(end(printer), printed);
    EXPECT_GT(device.questions(), asked);
    EXPECT_EQ(device.printed(), "TIKETTIKET");
    // It is heard as soon as it speaks, and then believed before a job, too.
    device.change([](Talk& talk) { talk.says = wellBut(4, 0x72); });
    EXPECT_EQ(end(printer).fault, PrinterFault::paperOut);
    const auto paper = device.printed();
    EXPECT_EQ(end(printer), before(PrinterFault::paperOut));
    EXPECT_EQ(device.printed(), paper);
}

TEST_F(PrinterInquiryTest, AnswersOfOneJobAreNotTakenForThoseOfTheNext)
{
    // Later than anybody waits: they come when the next job is asked about.
    TalkingPrinter device{{.says = wellBut(4, 0x72), .late = milliseconds{700}}};
    ReceiptPrinter printer{device.address(), quickPatience};
    (void)end(printer); // what it says may come in time or not
    device.change([](Talk& talk) {
        talk.says = allWell;
        talk.late = milliseconds{0};
    });
    EXPECT_EQ(end(printer), printed);
    EXPECT_EQ(device.printed(), "TIKETTIKET");
}

TEST_F(PrinterInquiryTest, WhatLiesThereFromBeforeIsNoAnswer)
{
    TalkingPrinter device{{.says = allWell, .unasked = {}}};
    {
        ReceiptPrinter other{device.address(), quickPatience};
        device.change([](Talk& talk) {
            talk.says = wellBut(4, 0x72);
            talk.late = milliseconds{600};
        });
        (void)end(other);
        std::this_thread::sleep_for(milliseconds{700});
        device.change([](Talk& talk) {
            talk.says = allWell;
            talk.late = milliseconds{0};
        });
    }
    ReceiptPrinter printer{device.address(), quickPatience};
    EXPECT_EQ(end(printer), printed);
}

TEST_F(PrinterInquiryTest, WhatGoesWrongUnderWayIsToldAndTheJobIsTaken)
{
    for (const auto& [says, fault] : {std::pair{wellBut(4, 0x72), PrinterFault::paperOut},
                                      {Says{{1, 0x1a}, {2, 0x16}, {3, 0x12}, {4, 0x12}}, PrinterFault::coverOpen},
                                      {wellBut(1, 0x1a), PrinterFault::offLine},
                                      {wellBut(3, 0x1a), PrinterFault::cutterStuck}}) {
        const auto then = [says = says](Talk& talk) { talk.says = says; };
        expect(after(fault), {{.afterJob = then}, {.late = late, .afterJob = then}});
    }
}

TEST_F(PrinterInquiryTest, APrinterThatCanAnswerAndNoLongerDoesHasNotSaidThatItPrinted)
{
    expect(after(PrinterFault::noWord), {{.afterJob = [](Talk& talk) { talk.says = {}; }}});
}

TEST_F(PrinterInquiryTest, IsAskedAgainOnceItHasAnsweredAgain)
{
    TalkingPrinter device;
    ReceiptPrinter printer{device.address(), quickPatience};
    EXPECT_EQ(end(printer), printed);
    device.change([](Talk& talk) { talk.says = {}; });
    EXPECT_EQ(end(printer), after(PrinterFault::noWord));
    EXPECT_EQ(end(printer), after(PrinterFault::noWord)) << "a back channel that is broken is no proof of paper";
    device.change([](Talk& talk) { talk.says = allWell; });
    EXPECT_EQ(end(printer), printed);
}

} // namespace
} // namespace pintu::test
