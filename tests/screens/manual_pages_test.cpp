#include "paper/manual_text.h"
#include "screens/manual_pages.h"
#include "screens/text.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <set>
#include <sstream>

namespace pintu::test {
namespace {

namespace fs = std::filesystem;
using ::testing::AnyOf;
using ::testing::Contains;
using ::testing::HasSubstr;
using ::testing::SizeIs;

const fs::path manual = fs::path{PINTU_SOURCE_DIR} / "resources" / "manual";

std::set<std::string> pagesIn(const fs::path& folder)
{
    std::set<std::string> out;
    for (const auto& file : fs::directory_iterator{folder})
        if (file.path().extension() == ".md") out.insert(file.path().stem());
    return out;
}

/// What the journeys call their pictures.
std::string journeys()
{
    std::ostringstream out;
    for (const auto& file : fs::directory_iterator{fs::path{PINTU_SOURCE_DIR} / "tests" / "journeys"})
        if (file.path().filename().string().starts_with("pictures")) out << std::ifstream{file.path()}.rdbuf();
    return out.str();
}

class ManualPagesTest : public ::testing::Test {
protected:
    ManualPagesTest() { findSentences(std::string{PINTU_BINARY_DIR} + "/share/locale"); }
    ~ManualPagesTest() override { speak(Language::indonesian); }

    /// In both languages, the face speaking the one of the page.
    template <class See>
    static void forEachPage(See see)
    {
        for (const auto language : {Language::indonesian, Language::english}) {
            const auto* folder = language == Language::indonesian ? "id" : "en";
            speak(language);
            for (const auto& page : manualPages()) {
                const auto text = readManual(manual / folder, page.name);
                ASSERT_TRUE(text) << folder << '/' << page.name;
                see(page, *text, folder);
            }
        }
    }
};

TEST_F(ManualPagesTest, EveryPageIsThereInBothLanguagesAndIsReached)
{
    std::set<std::string> known;
    for (const auto& page : manualPages()) EXPECT_TRUE(known.insert(std::string{page.name}).second) << page.name;
    EXPECT_EQ(pagesIn(manual / "id"), known);
    EXPECT_EQ(pagesIn(manual / "en"), known);
}

TEST_F(ManualPagesTest, EveryPageHasATitleOfItsOwnAndSteps)
{
    std::set<std::string> titles;
    forEachPage([&](const ManualPage& page, const ManualText& text, const char* folder) {
        EXPECT_FALSE(text.title.empty());
        EXPECT_TRUE(titles.insert(text.title).second) << text.title << " in " << folder;
        EXPECT_TRUE(
            std::ranges::any_of(text.parts, [](const ManualPart& part) { return part.kind == ManualPart::Kind::step; }))
            << page.name << " in " << folder << " does not say what to do";
    });
}

TEST_F(ManualPagesTest, BothLanguagesShowTheSamePicturesAndKeys)
{
    for (const auto& page : manualPages()) {
        const auto id = *readManual(manual / "id", page.name);
        const auto en = *readManual(manual / "en", page.name);
        ASSERT_THAT(en.parts, SizeIs(id.parts.size())) << page.name;
        EXPECT_EQ(en.keys.size(), id.keys.size()) << page.name;
        for (std::size_t i = 0; i < id.parts.size(); ++i) {
            EXPECT_EQ(en.parts[i].kind, id.parts[i].kind) << page.name << ": " << en.parts[i].words;
            EXPECT_EQ(en.parts[i].file, id.parts[i].file) << page.name;
        }
    }
}

TEST_F(ManualPagesTest, EveryKeyThatAPageNamesIsAKeyOfItsFace)
{
    forEachPage([&](const ManualPage& page, const ManualText& text, const char* folder) {
        auto rows = windowKeys();
        if (page.keys)
            for (auto& row : page.keys()) rows.push_back(std::move(row));
        std::set<std::string> keys;
        for (const auto& row : rows) keys.insert(row.key);
        const bool digits = keys.contains(tr("1 to 9"));
        for (const auto& key : text.keys)
            EXPECT_TRUE(keys.contains(key) || (digits && key.size() == 1 && key >= "1" && key <= "9"))
                << key << " on " << page.name << " in " << folder;
    });
}

TEST_F(ManualPagesTest, EveryPictureIsOneThatTheJourneysTake)
{
    const auto taken = journeys();
    forEachPage([&](const ManualPage& page, const ManualText& text, const char*) {
        for (const auto& part : text.parts) {
            if (part.kind != ManualPart::Kind::picture) continue;
            EXPECT_THAT(taken, HasSubstr('"' + fs::path{part.file}.stem().string() + '"')) << page.name;
            EXPECT_FALSE(part.words.empty()) << part.file << " says nothing to those who do not see it";
        }
    });
}

TEST_F(ManualPagesTest, EveryScreenOfStaffHasAPage)
{
    std::vector<std::string_view> belong{chooserManualPage, settingsManualPage};
    for (const auto stage : {CounterStage::opening, CounterStage::signIn, CounterStage::desk, CounterStage::locked})
        for (const auto page : {CounterPage::people, CounterPage::form, CounterPage::twins, CounterPage::request,
                                CounterPage::slip, CounterPage::heard, CounterPage::question})
            belong.push_back(manualPageOf(stage, page));
    for (const auto page : {IntakePage::opening, IntakePage::officer, IntakePage::ready, IntakePage::notice})
        belong.push_back(manualPageOf(page));
    for (const auto purpose :
         {SetupPurpose::office, SetupPurpose::partner, SetupPurpose::oneMorePc, SetupPurpose::devices})
        for (const auto page :
             {SetupPage::purpose, SetupPage::office, SetupPage::place, SetupPage::devices, SetupPage::done})
            belong.push_back(manualPageOf(purpose, page));
    std::vector<std::string_view> known;
    for (const auto& page : manualPages()) known.push_back(page.name);
    for (const auto page : belong) EXPECT_THAT(known, Contains(page));
}

TEST_F(ManualPagesTest, AFormIsNotHelpedByThePageAboutCalling)
{
    EXPECT_EQ(manualPageOf(CounterStage::desk, CounterPage::form), "warga");
    EXPECT_EQ(manualPageOf(CounterStage::locked, CounterPage::form), "sandi");
    EXPECT_EQ(manualPageOf(SetupPurpose::oneMorePc, SetupPage::place), "pc-baru");
}

} // namespace
} // namespace pintu::test
