#include "core/matching/rule_book.h"
#include "core/matching/small_rules.h"
#include "core/matching/told.h"

#include <gmock/gmock.h>

#include <functional>

/// A sound set of rules, and one test for each thing that can be wrong with one.
namespace pintu::test {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

CatalogueLists sound()
{
    CatalogueLists lists;
    lists.ruleFacts = smallFacts();
    lists.ruleRequirements = {{"lansia", "umur >= 60", "umur {umur}", "muda"},
                              {"desil", "desil <= 4", "desil {desil}", "di atas"},
                              {"ada_lansia", "ada anggota (umur >= 60)", "ada", "tidak ada"}};
    Programme programme;
    programme.code = "PKH";
    lists.programmes = {programme};
    lists.papers = {{"KK", {"KK", "KK"}}};
    Service service;
    service.key = "soc-pkh";
    lists.services = {service};
    ProgrammeRule rule;
    rule.code = "PKH-1";
    rule.programme = "PKH";
    rule.validFrom = "2026-01-01";
    rule.basis = "Permensos 1/2018";
    rule.all = {"lansia", "desil"};
    rule.papers = {"KK"};
    rule.service = "soc-pkh";
    lists.rules = {rule};
    for (const auto& frame : sentenceFrames()) lists.ruleSentences.push_back({std::string{frame.code}, "kata"});
    lists.guideSteps = {{"A", "BPJS", "?"}, {"B", "BPJS", "?"}};
    lists.guideAnswers = {{.code = "A-1", .step = "A", .says = "ya", .next = "B"},
                          {.code = "B-1", .step = "B", .says = "ya", .advice = "Kirim.", .services = {"soc-pkh"}}};
    return lists;
}

std::vector<std::string> wrongWith(const std::function<void(CatalogueLists&)>& change)
{
    auto lists = sound();
    change(lists);
    return ruleProblems(Catalogue{lists});
}

TEST(RuleProblems, NoneOfSoundRulesNorOfNone)
{
    EXPECT_THAT(wrongWith([](auto&) {}), IsEmpty());
    EXPECT_THAT(ruleProblems(Catalogue{}), IsEmpty());
}

TEST(RuleProblems, OfFacts)
{
    const auto wrong = [](const std::function<void(RuleFact&)>& change) {
        auto row = fact("hamil", FactKind::yesNo);
        change(row);
        return faultOf(row).value_or("none");
    };
    EXPECT_EQ(wrong([](auto&) {}), "none");
    EXPECT_EQ(wrong([](auto& row) { row.code = "Hamil?"; }), "code has other characters than a-z, 0-9 and _");
    EXPECT_EQ(wrong([](auto& row) { row.name.clear(); }), "has no name");
    EXPECT_EQ(wrong([](auto& row) { row.ask.clear(); }), "has no question in ask");
    EXPECT_EQ(wrong([](auto& row) { row.kind = FactKind::choice; }), "has no choices");
    EXPECT_EQ(wrong([](auto& row) { row.choices = {"a"}; }), "has choices and is none");
    EXPECT_EQ(wrong([](auto& row) { row.entries = ListOf::papers; }), "has entries and is no list");
    EXPECT_EQ(wrong([](auto& row) { row.keepsDays = -1; }), "keeps_days is outside 0 to 3660");
    EXPECT_EQ(wrong([](auto& row) { row.keepsDays = 92; }), "ages and does not say in ask_again what to do then");
    EXPECT_EQ(wrong([](auto& row) {
                  row.about = About::family;
                  row.from = FactFrom::ageInYears;
              }),
              "is reckoned and not of a member");
    EXPECT_EQ(wrong([](auto& row) { row.from = FactFrom::sex; }),
              "is reckoned from the sex and its choices are not L and P");
}

TEST(RuleProblems, OfRequirements)
{
    const auto wrong = [](const std::function<void(RuleRequirement&)>& change) {
        return wrongWith([&](auto& lists) { change(lists.ruleRequirements[0]); });
    };
    const std::string rule = "rules PKH-1: its requirement lansia cannot be read";
    EXPECT_THAT(wrong([](auto& row) { row.test = "umur >="; }),
                ElementsAre("rule_requirements lansia: test, at letter 8: a whole number is missing here", rule));
    EXPECT_THAT(wrong([](auto& row) { row.test = "dokumen memuat SIM"; }),
                ElementsAre("rule_requirements lansia: unknown paper SIM"));
    EXPECT_THAT(wrong([](auto& row) { row.test = "umur >= 60 dan program memuat PKHH"; }),
                ElementsAre("rule_requirements lansia: unknown programme PKHH"));
    EXPECT_THAT(wrong([](auto& row) { row.no.clear(); }),
                ElementsAre("rule_requirements lansia: needs words in both yes and no"));
    EXPECT_THAT(wrong([](auto& row) { row.no = "{umurr}"; }),
                ElementsAre("rule_requirements lansia: its words name an unknown fact {umurr}"));
    EXPECT_THAT(
        wrongWith([](auto& lists) { lists.ruleRequirements[2].no = "{umur}"; }),
        ElementsAre("rule_requirements ada_lansia: its words name {umur} of a member, but it is about the family"));
}

TEST(RuleProblems, OfRules)
{
    const auto wrong = [](const std::function<void(ProgrammeRule&)>& change) {
        return wrongWith([&](auto& lists) { change(lists.rules[0]); });
    };
    EXPECT_THAT(wrong([](auto& row) { row.programme = "PHK"; }), ElementsAre("rules PKH-1: unknown programme PHK"));
    EXPECT_THAT(wrong([](auto& row) { row.basis.clear(); }),
                ElementsAre("rules PKH-1: has no basis: name the law or decree"));
    EXPECT_THAT(wrong([](auto& row) { row.version = 0; }), ElementsAre("rules PKH-1: version is below 1"));
    EXPECT_THAT(wrong([](auto& row) { row.validFrom = "2026"; }),
                ElementsAre("rules PKH-1: valid_from is not of the form 2026-12-25"));
    EXPECT_THAT(wrong([](auto& row) { row.validUntil = "2025-12-31"; }),
                ElementsAre("rules PKH-1: valid_until is no day from valid_from on"));
    EXPECT_THAT(wrong([](auto& row) { row.all.clear(); }),
                ElementsAre("rules PKH-1: has no requirement in all or any"));
    EXPECT_THAT(wrong([](auto& row) { row.all = {"tua"}; }), ElementsAre("rules PKH-1: unknown requirement tua"));
    EXPECT_THAT(wrong([](auto& row) { row.about = About::family; }),
                ElementsAre("rules PKH-1: is about the family, but its requirement lansia is about a member"));
    EXPECT_THAT(wrong([](auto& row) { row.papers = {"KK|SIM"}; }), ElementsAre("rules PKH-1: unknown paper SIM"));
    EXPECT_THAT(wrong([](auto& row) { row.service = "soc-phk"; }), ElementsAre("rules PKH-1: unknown service soc-phk"));
}

TEST(RuleProblems, OfRulesThatADecileWouldDecide)
{
    EXPECT_THAT(
        wrongWith([](auto& lists) { lists.rules[0].all = {"desil"}; }),
        ElementsAre("rules PKH-1: would be decided by a hint alone, such as a decile; add a requirement to all"));
    EXPECT_THAT(
        wrongWith([](auto& lists) { lists.rules[0].none = {"desil"}; }),
        ElementsAre("rules PKH-1: its requirement desil in none is only a hint, which cannot speak against anybody"));
    EXPECT_THAT(wrongWith([](auto& lists) {
                    lists.rules[0].all = {"desil"};
                    lists.rules[0].any = {"lansia"};
                }),
                IsEmpty());
}

TEST(RuleProblems, OfTwoVersionsOnOneDay)
{
    const auto later = [](auto& lists) {
        lists.rules.push_back(lists.rules[0]);
        lists.rules[1].code = "PKH-2";
        lists.rules[1].validFrom = "2026-07-01";
    };
    EXPECT_THAT(wrongWith(later),
                ElementsAre("rules PKH-2: holds on the same days as PKH-1; give the older one a valid_until"));
    EXPECT_THAT(wrongWith([&](auto& lists) {
                    later(lists);
                    lists.rules[0].validUntil = "2026-06-30";
                }),
                IsEmpty());
}

TEST(RuleProblems, OfSentences)
{
    EXPECT_THAT(wrongWith([](auto& lists) { lists.ruleSentences[0].says = "{progam}"; }),
                ElementsAre("rule_sentences fits: has an unknown blank {progam}"));
    EXPECT_THAT(wrongWith([](auto& lists) { lists.ruleSentences.erase(lists.ruleSentences.begin()); }),
                ElementsAre("rule_sentences fits: is missing"));
    EXPECT_THAT(wrongWith([](auto& lists) {
                    lists.ruleSentences.push_back({"salam", "Halo."});
                }),
                ElementsAre("rule_sentences salam: no such sentence is ever said"));
    EXPECT_THAT(wrongWith([](auto& lists) { lists.ruleSentences[0].says.clear(); }),
                ElementsAre("rule_sentences fits: has no words in says"));
}

TEST(RuleProblems, OfGuides)
{
    const auto wrong = [](const std::function<void(GuideAnswer&)>& change) {
        return wrongWith([&](auto& lists) { change(lists.guideAnswers[1]); });
    };
    EXPECT_THAT(wrong([](auto& row) { row.next = "C"; }), ElementsAre("guide_answers B-1: unknown next step C"));
    EXPECT_THAT(wrong([](auto& row) { row.step = "C"; }),
                ElementsAre("guide_steps B: has no answer", "guide_answers B-1: unknown step C"));
    EXPECT_THAT(wrong([](auto& row) { row.advice.clear(); }), ElementsAre("guide_answers B-1: leads nowhere"));
    EXPECT_THAT(wrong([](auto& row) { row.services = {"x"}; }), ElementsAre("guide_answers B-1: unknown service x"));
    EXPECT_THAT(wrong([](auto& row) { row.next = "A"; }),
                ElementsAre("guide_steps A: goes round in a circle", "guide_steps B: goes round in a circle"));
}

TEST(RuleBooks, LeaveOutWhatCannotBeRead)
{
    auto lists = sound();
    lists.ruleRequirements[0].test = "umur >=";
    const Catalogue catalogue{lists};
    const RuleBook book{catalogue};
    EXPECT_THAT(book.rules(), IsEmpty());
    EXPECT_EQ(book.requirements().size(), 2U);
}

TEST(RuleBooks, ReadPapersAndBlanks)
{
    EXPECT_THAT(alternatives("KTP|KIA"), ElementsAre("KTP", "KIA"));
    EXPECT_THAT(alternatives("KK"), ElementsAre("KK"));
    EXPECT_THAT(blanksOf("umur {umur}, {desil"), ElementsAre("umur"));
}

} // namespace
} // namespace pintu::test
