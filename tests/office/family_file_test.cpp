#include "office/catalogue_files.h"
#include "office/family_file.h"

#include <gtest/gtest.h>

namespace pintu::test {
namespace {

const Day today = *Day::parse("2026-11-28");

class FamilyFiles : public ::testing::Test {
protected:
    std::string fault(const std::string& rest)
    {
        try {
            readFamilies("[[families]]\nname = \"A\"\n" + rest, "a.toml", book, today);
            return "none";
        } catch (const BadSettings& wrong) {
            return std::to_string(wrong.line()) + ": " + wrong.wrong().english();
        }
    }

    const Catalogue catalogue{readCatalogueFiles(std::string{PINTU_SOURCE_DIR} + "/resources/catalog")};
    const RuleBook book{catalogue};
};

TEST_F(FamilyFiles, AreReadWithMembersAndFacts)
{
    const auto read = readFamilies("[[families]]\nname = \"Keluarga A\"\non = \"2026-10-01\"\n"
                                   "facts = {desil = \"2 @ 2026-09-20 list\"}\n"
                                   "members = [{name = \"Siti\", born = \"1996-03-02\", sex = \"P\", hamil = \"ya\"},\n"
                                   "{name = \"Kakek\", age = 70}, {name = \"Nenek\", year = 1950}]\n",
                                   "a.toml", book, today);
    ASSERT_EQ(read.size(), 1U);
    EXPECT_EQ(read[0].name, "Keluarga A");
    EXPECT_EQ(read[0].on, Day::parse("2026-10-01"));
    EXPECT_TRUE(read[0].family.complete);
    ASSERT_EQ(read[0].family.members.size(), 3U);
    EXPECT_EQ(read[0].family.members[0].sex, Sex::female);
    EXPECT_EQ(read[0].family.members[0].facts.find(*book.fact("hamil"))->low, 1);
    EXPECT_TRUE(read[0].family.members[1].birth.estimated());
    EXPECT_EQ(read[0].family.members[2].birth, Birth::in(1950));
    EXPECT_EQ(read[0].family.facts.find(*book.fact("desil"))->low, 2);
}

TEST_F(FamilyFiles, SayInWhichLineSomethingIsWrong)
{
    EXPECT_EQ(fault(""), "none");
    EXPECT_EQ(fault("nama = \"B\"\n"), "3: unknown key nama");
    EXPECT_EQ(fault("on = \"besok\"\n"), "3: on is no day such as 2026-11-28");
    EXPECT_EQ(fault("complete = \"ya\"\n"), "3: complete is neither true nor false");
    EXPECT_EQ(fault("facts = {desill = \"2\"}\n"), "3: there is no fact desill in facts.toml");
    EXPECT_EQ(fault("facts = {desil = 2}\n"), "3: desil is no text in quotes");
    EXPECT_EQ(fault("facts = {hamil = \"ya\"}\n"), "3: hamil is a fact of a member");
    EXPECT_EQ(fault("facts = {desil = \"dua\"}\n"), "3: desil is a whole number such as 3, or 58-62");
    EXPECT_EQ(fault("members = [\n{name = \"B\", desil = \"2\"}]\n"), "4: desil is a fact of the family");
    EXPECT_EQ(fault("members = [{born = \"1990-01-01\"}]\n"), "3: a member has no name");
    EXPECT_EQ(fault("members = [{name = \"B\", sex = \"W\"}]\n"), "3: sex is L or P");
    EXPECT_EQ(fault("members = [{name = \"B\", age = 200}]\n"), "3: age is no whole number from 0 to 130");
    EXPECT_EQ(fault("members = {name = \"B\"}\n"), "3: members stands in brackets: [...]");
}

TEST_F(FamilyFiles, AreRefusedWhereThereIsNoFamily)
{
    EXPECT_THROW(readFamilies("", "a.toml", book, today), BadSettings);
    EXPECT_THROW(readFamilies("[[familie]]\n", "a.toml", book, today), BadSettings);
    EXPECT_THROW(readFamilies("[[families]\n", "a.toml", book, today), BadSettings);
}

} // namespace
} // namespace pintu::test
