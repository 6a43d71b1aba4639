#include "devices/device_room.h"
#include "devices/found_printers.h"
#include "devices/job_notes.h"
#include "devices/network_printer.h"
#include "devices/office_printer.h"
#include "devices/receipt_printer.h"
#include "devices/spooler.h"
#include "paper/pdf.h"
#include "support/run_program.h"

#include <algorithm>
#include <cstdlib>
#include <fstream>
#include <future>

namespace pintu::test {
namespace {

using std::chrono::milliseconds;

bool isLoaded(const std::string& library)
{
    std::ifstream maps{"/proc/self/maps"};
    for (std::string line; std::getline(maps, line);)
        if (line.find(library) != std::string::npos) return true;
    return false;
}

// Before any test of this program has printed or spoken.
const bool startedWithLibraries = isLoaded("/libcups.so") || isLoaded("/libasound.so");

TEST(Modules, AProgramStartsWithoutCupsAndSound)
{
    EXPECT_FALSE(startedWithLibraries);
}

/// A print server of the test program's own.
class CupsTest : public testing::Test {
protected:
    static void SetUpTestSuite()
    {
        if (s_folder) return; // libcups asks the server that it knew first
        testing::AddGlobalTestEnvironment(new StopServer);
        s_folder = std::make_unique<RoomFolder>();
        const auto started = control("start");
        s_reason = started.output;
        std::ifstream{s_folder->path() / "server"} >> s_server;
        // libcups reads it once for each thread.
        setenv("CUPS_SERVER", s_server.c_str(), 1);
    }
    void SetUp() override
    {
        if (s_server.empty()) GTEST_SKIP() << "cupsd cannot run here: " << s_reason;
    }

    static std::filesystem::path kept() { return s_folder->path(); }
    static void makeQueue(const std::string& name, const std::string& device, const std::string& driver = "raw",
                          const std::vector<std::string>& more = {})
    {
        std::vector<std::string> words{"lpadmin", "-p", name, "-E", "-v", device};
        const auto drive =
            driver == "raw" ? std::vector<std::string>{"-m", "raw"} : std::vector<std::string>{"-P", driver};
        words.insert(words.end(), drive.begin(), drive.end());
        words.insert(words.end(), {"-o", "printer-error-policy=abort-job"});
        words.insert(words.end(), more.begin(), more.end());
        ASSERT_EQ(runProgram(words).code, 0);
    }
    static void makeOfficeQueue()
    {
        makeQueue("KANTOR", "keep:" + kept().string(), PINTU_SOURCE_DIR "/tests/devices/office.ppd");
    }
    static std::string waitingJobs() { return runProgram({"lpstat", "-o"}).output; }
    /// "Page size" of pdfinfo for what the queue's printer got.
    static std::string printedSize()
    {
        const auto facts = runProgram({"pdfinfo", (kept() / "job").string()}).output;
        const auto at = facts.find_first_of("0123456789", facts.find("Page size:"));
        return at == std::string::npos ? "no PDF" : facts.substr(at, facts.find(" pts", at) - at);
    }

    static ProgramEnd control(const std::string& what)
    {
        return runProgram({"sh", "-c", "exec \"$0\" \"$1\" \"$2\" 2>&1", PINTU_SOURCE_DIR "/tests/devices/cups_server",
                           what, s_folder->path().string()});
    }

private:
    struct StopServer : testing::Environment {
        void TearDown() override
        {
            control("stop");
            s_folder.reset();
        }
    };
    inline static std::unique_ptr<RoomFolder> s_folder;
    inline static std::string s_server, s_reason;
};

TEST_F(CupsTest, AQueueGetsEveryByteOfAReceiptAsItIs)
{
    NetworkPrinterOnPaper device;
    makeQueue("STRUK", "socket://127.0.0.1:" + std::to_string(device.address().port) + "/?waiteof=false");
    ReceiptPrinter{PrintQueue{"STRUK"}}.print(escposSample());
    EXPECT_EQ(device.received(), escposSample());
    EXPECT_TRUE(isLoaded("/libcups.so"));
}

TEST_F(CupsTest, QueuesAreFoundForWhoeverSetsUp)
{
    makeQueue("MEJA", "keep:" + kept().string());
    const auto found = findPrinters();
    EXPECT_NE(std::ranges::find(found.receipt, "cups:MEJA"), found.receipt.end());
    EXPECT_NE(std::ranges::find(found.office, "cups:MEJA"), found.office.end());
}

TEST_F(CupsTest, AnUnknownQueueIsNamedSo)
{
    EXPECT_EQ(faultOf([] { ReceiptPrinter{PrintQueue{"TIDAK-ADA"}}.print(escposSample()); }),
              PrinterFault::queueUnknown);
}

TEST_F(CupsTest, AStoppedQueueTakesNothing)
{
    makeQueue("BERHENTI", "keep:" + kept().string());
    runProgram({"cupsdisable", "BERHENTI"});
    EXPECT_EQ(faultOf([] { ReceiptPrinter{PrintQueue{"BERHENTI"}}.print(escposSample()); }),
              PrinterFault::queueStopped);
    EXPECT_EQ(waitingJobs(), "");
}

TEST_F(CupsTest, AQueueThatRejectsJobsIsAStoppedOne)
{
    makeQueue("TOLAK", "keep:" + kept().string());
    runProgram({"cupsreject", "TOLAK"});
    EXPECT_EQ(faultOf([] { ReceiptPrinter{PrintQueue{"TOLAK"}}.print(escposSample()); }), PrinterFault::queueStopped);
}

TEST_F(CupsTest, APrinterThatSaysMediaEmptyHasNoPaperAndTheJobDoesNotComeOutLater)
{
    makeQueue("HABIS", "empty:/");
    std::optional<PrinterFault> fault;
    EXPECT_LT(durationOf([&] { fault = faultOf([] { ReceiptPrinter{PrintQueue{"HABIS"}}.print(escposSample()); }); }),
              milliseconds{6000});
    EXPECT_EQ(fault, PrinterFault::paperOut);
    EXPECT_EQ(waitingJobs(), "");
}

TEST_F(CupsTest, AnOpenCoverIsNamedSo)
{
    makeQueue("TERBUKA", "open:/");
    EXPECT_EQ(faultOf([] { ReceiptPrinter{PrintQueue{"TERBUKA"}}.print(escposSample()); }), PrinterFault::coverOpen);
    EXPECT_EQ(waitingJobs(), "");
}

TEST_F(CupsTest, APrinterThatIsOffIsNotReachableAndTheJobDoesNotComeOutLater)
{
    makeQueue("MATI", "socket://127.0.0.1:" + std::to_string(unusedPort()));
    std::optional<PrinterFault> fault;
    EXPECT_LT(durationOf([&] { fault = faultOf([] { ReceiptPrinter{PrintQueue{"MATI"}}.print(escposSample()); }); }),
              milliseconds{6000});
    EXPECT_EQ(fault, PrinterFault::notReachable);
    EXPECT_EQ(waitingJobs(), "");
}

TEST_F(CupsTest, AJobThatIsAbortedWasRefused)
{
    makeQueue("RUSAK", "broken:/");
    EXPECT_EQ(faultOf([] { ReceiptPrinter{PrintQueue{"RUSAK"}}.print(escposSample()); }), PrinterFault::refused);
}

TEST_F(CupsTest, AJobEndsWithTheProgram)
{
    makeQueue("HABIS2", "empty:/");
    std::stop_source stop;
    auto fault = std::async(std::launch::async, [&] {
        return faultOf([&] { ReceiptPrinter{PrintQueue{"HABIS2"}}.print(escposSample(), stop.get_token()); });
    });
    std::this_thread::sleep_for(milliseconds{700});
    EXPECT_LT(durationOf([&] {
                  stop.request_stop();
                  fault.wait();
              }),
              milliseconds{1000});
    EXPECT_EQ(fault.get(), PrinterFault::stopped);
    EXPECT_EQ(waitingJobs(), "");
}

TEST_F(CupsTest, WithoutASpoolerNothingIsReachable)
{
    // Another thread, because libcups has read the variable in this one.
    const std::string before = std::getenv("CUPS_SERVER");
    setenv("CUPS_SERVER", (kept() / "nobody").c_str(), 1);
    const auto fault = std::async(std::launch::async, [] {
                           return faultOf([] { ReceiptPrinter{PrintQueue{"STRUK"}}.print(escposSample()); });
                       }).get();
    setenv("CUPS_SERVER", before.c_str(), 1);
    EXPECT_EQ(fault, PrinterFault::notReachable);
}

TEST_F(CupsTest, AnA5PaperIsPrintedOnA5InItsOwnSize)
{
    makeOfficeQueue();
    OfficePrinter{PrintQueue{"KANTOR"}}.print({"rujukan-204817", sheetA5, pdfSample()});
    EXPECT_TRUE(printedSize().starts_with("419.5") || printedSize().starts_with("420")) << printedSize();
    const auto text = runProgram({"pdftotext", (kept() / "job").string(), "-"}).output;
    EXPECT_FALSE(text.empty());
}

TEST_F(CupsTest, AnF4PaperIsPrintedOnTheQueuesNearestSheet)
{
    makeOfficeQueue();
    OfficePrinter{PrintQueue{"KANTOR"}}.print({"surat-1", sheetF4, pdfSample()});
    EXPECT_TRUE(printedSize().starts_with("612 x 936")) << printedSize();
}

TEST_F(CupsTest, AnA4PaperIsPrintedOnA4)
{
    makeOfficeQueue();
    OfficePrinter{PrintQueue{"KANTOR"}}.print({"surat-2", sheetA4, pdfSample()});
    EXPECT_TRUE(printedSize().starts_with("595")) << printedSize();
}

TEST_F(CupsTest, NoCoverSheetGoesWithAReceipt)
{
    RoomFolder folder;
    makeQueue("SAMPUL", "keep:" + folder.path().string(), "raw", {"-o", "job-sheets-default=standard,standard"});
    ReceiptPrinter{PrintQueue{"SAMPUL"}}.print(escposSample());
    EXPECT_EQ(fileBytes(folder.path() / "jobs"), escposSample());
}

TEST_F(CupsTest, NoCoverSheetGoesWithALetter)
{
    RoomFolder folder;
    makeQueue("SAMPUL2", "keep:" + folder.path().string(), PINTU_SOURCE_DIR "/tests/devices/office.ppd",
              {"-o", "job-sheets-default=standard,standard"});
    OfficePrinter{PrintQueue{"SAMPUL2"}}.print({"surat-3", sheetA4, pdfSample()});
    EXPECT_EQ(fileBytes(folder.path() / "jobs").size(), fileBytes(folder.path() / "job").size());
    const auto facts = runProgram({"pdfinfo", (folder.path() / "jobs").string()}).output;
    EXPECT_NE(facts.find("Pages:           1"), std::string::npos) << facts;
}

TEST_F(CupsTest, ASpoolerSpeaksEnglishWhateverTheLanguageOfThePc)
{
    RoomFolder folder;
    makeQueue("BAHASA", "keep:" + folder.path().string());
    const char* before = std::getenv("LANG");
    const std::string kept = before ? before : "";
    setenv("LANG", "de_DE.UTF-8", 1);
    // Another thread, because libcups has read the variable in this one.
    std::async(std::launch::async, [] { ReceiptPrinter{PrintQueue{"BAHASA"}}.print(escposSample()); }).get();
    before ? setenv("LANG", kept.c_str(), 1) : unsetenv("LANG");
    const auto language = fileBytes(folder.path() / "language");
    EXPECT_TRUE(std::string(language.begin(), language.end()).starts_with("en"))
        << std::string(language.begin(), language.end());
}

/// A receipt that is under way on a slow printer while the spooler goes away.
class SpoolerThatGoesAway : public CupsTest {
protected:
    void SetUp() override
    {
        CupsTest::SetUp();
        if (IsSkipped()) return;
        makeQueue("LAMBAT", "slow:" + folder.path().string());
        makeQueue("LAIN", "keep:" + folder.path().string());
        auto print = std::async(std::launch::async, [] {
            return faultOf([] { ReceiptPrinter{PrintQueue{"LAMBAT"}}.print(longEscpos()); });
        });
        while (!std::filesystem::exists(folder.path() / "begun")) std::this_thread::sleep_for(milliseconds{10});
        control("halt");
        fault = print.get();
    }

    /// What a printer brought out after the spooler has started once more, and then again.
    Bytes printedAfterTwoStarts()
    {
        writeFile(folder.path() / "ready", "");
        control("halt");
        control("go");
        control("halt");
        control("go");
        // What waited in the queue was there first.
        ReceiptPrinter{PrintQueue{"LAMBAT"}}.print(escposSample());
        return fileBytes(folder.path() / "jobs");
    }

    RoomFolder folder;
    std::optional<PrinterFault> fault;
};

TEST_F(SpoolerThatGoesAway, LeavesANoteOfTheJobThatCouldNotBeTakenBack)
{
    EXPECT_EQ(fault, PrinterFault::cutShort);
    EXPECT_TRUE(JobNotes{}.areLeft());
    EXPECT_FALSE(takeBackLeftJobs()); // nobody is there yet
    control("go");
    EXPECT_TRUE(takeBackLeftJobs());
    EXPECT_FALSE(JobNotes{}.areLeft());
}

TEST_F(SpoolerThatGoesAway, BringsOutNothingThatWasTakenBackAtTheNextContact)
{
    control("go");
    EXPECT_TRUE(takeBackLeftJobs());
    EXPECT_EQ(printedAfterTwoStarts(), escposSample());
}

TEST_F(SpoolerThatGoesAway, BringsOutOnlyTheNextReceiptWhenThatComesFirst)
{
    control("go");
    ReceiptPrinter{PrintQueue{"LAIN"}}.print(escposSample());
    EXPECT_FALSE(JobNotes{}.areLeft());
    std::filesystem::remove(folder.path() / "jobs");
    EXPECT_EQ(printedAfterTwoStarts(), escposSample());
}

TEST_F(CupsTest, AJobOfAnotherSpoolerWithTheSameNumberIsLeftAlone)
{
    makeQueue("HABIS3", "empty:/");
    ASSERT_EQ(runProgram({"sh", "-c", "echo x | lp -d HABIS3 -o raw"}).code, 0);
    const auto waiting = waitingJobs();
    const auto number = std::stoi(waiting.substr(waiting.find('-') + 1));
    ASSERT_TRUE(JobNotes{}.write({"HABIS3", number, "urn:uuid:00000000-0000-0000-0000-000000000000"}));
    EXPECT_TRUE(takeBackLeftJobs());
    EXPECT_FALSE(JobNotes{}.areLeft());
    EXPECT_EQ(waitingJobs(), waiting);
    runProgram({"cancel", "-a", "HABIS3"});
}

} // namespace
} // namespace pintu::test
