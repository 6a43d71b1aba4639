#include "office/case_desk.h"
#include "office/two_sites.h"

namespace pintu::test {
namespace {

class CaseDeskTest : public TwoSites {
protected:
    CaseDeskTest() : site{folder("office"), Access::write, UseKeys::yes, clock, entropy}, cases{site} {}

    static LineForm line(LineKind kind = LineKind::need)
    {
        return {kind,
                kind == LineKind::need ? "KEBUTUHAN" : "KEPESERTAAN",
                "SOS",
                {},
                Urgency::routine,
                false,
                "Beras bulan ini belum datang."};
    }
    CaseRefusal refusalOf(const LineForm& form)
    {
        return cases.open(command(), person(site), {}, "DATANG", {form}).refusal();
    }

    Site site;
    CaseDesk cases;
};

TEST_F(CaseDeskTest, OpensWithSeveralLines)
{
    const auto opened = good(cases.open(command(), person(site), {}, "DATANG", {line(LineKind::complaint), line()}));

    const auto lines = cases.lines(opened.id);
    ASSERT_EQ(lines.size(), 2u);
    EXPECT_EQ(lines[0].kind, LineKind::complaint);
    EXPECT_EQ(cases.words(lines[1])->text, "Beras bulan ini belum datang.");
}

TEST_F(CaseDeskTest, SealsSectorAndTopicOfASensitiveLine)
{
    auto sensitive = line();
    sensitive.sensitive = true;
    sensitive.sector = "LIN";

    const auto opened = good(cases.open(command(), person(site), {}, "DATANG", {sensitive}));

    const auto stored = cases.lines(opened.id).front();
    EXPECT_EQ(stored.sector, "");
    EXPECT_EQ(stored.topic, "");
    EXPECT_EQ(cases.words(stored)->sector, "LIN");
}

TEST_F(CaseDeskTest, RefusesAPersonWhoIsNotThere)
{
    EXPECT_EQ(cases.open(command(), PersonId::timed(clock.now(), entropy), {}, "DATANG", {line()}).refusal(),
              CaseRefusal::noSuchPerson);
}

TEST_F(CaseDeskTest, RefusesAnErasedPerson)
{
    const auto id = person(site);
    (void)good(PeopleDesk{site}.erase(command(), id, "request"));

    EXPECT_EQ(cases.open(command(), id, {}, "DATANG", {line()}).refusal(), CaseRefusal::personErased);
}

TEST_F(CaseDeskTest, RefusesACaseWithoutLines)
{
    EXPECT_EQ(cases.open(command(), person(site), {}, "DATANG", {}).refusal(), CaseRefusal::noLine);
}

TEST_F(CaseDeskTest, RefusesCodesThatTheCatalogueDoesNotHave)
{
    auto form = line();
    form.sector = "XXX";
    EXPECT_EQ(refusalOf(form), CaseRefusal::unknownSector);
    form = line();
    form.topic = "XXX";
    EXPECT_EQ(refusalOf(form), CaseRefusal::unknownTopic);
    form = line();
    form.programme = "XXX";
    EXPECT_EQ(refusalOf(form), CaseRefusal::unknownProgramme);
    form = line();
    form.text.assign(100'000, 'a');
    EXPECT_EQ(refusalOf(form), CaseRefusal::textTooLong);
    EXPECT_EQ(cases.open(command(), person(site), {}, "XXX", {line()}).refusal(), CaseRefusal::unknownChannel);
}

TEST_F(CaseDeskTest, AddsALineLater)
{
    const auto id = caseOf(site, person(site));

    (void)good(cases.addLine(command(), id, line()));

    EXPECT_EQ(cases.find(id)->lines, 3);
}

TEST_F(CaseDeskTest, AddsNothingToACaseThatIsNotThere)
{
    EXPECT_EQ(cases.addLine(command(), CaseId::timed(clock.now(), entropy), line()).refusal(), CaseRefusal::noSuchCase);
}

TEST_F(CaseDeskTest, AddsNothingToAClosedCase)
{
    const auto id = caseOf(site, person(site));
    (void)good(cases.move(command(), id, CaseState::closed, "helped"));

    EXPECT_EQ(cases.addLine(command(), id, line()).refusal(), CaseRefusal::final);
}

TEST_F(CaseDeskTest, MovesOnlyWhereACaseMayGo)
{
    const auto id = caseOf(site, person(site));

    EXPECT_EQ(cases.move(command(), id, CaseState::approval, {}).refusal(), CaseRefusal::notFromHere);
    EXPECT_EQ(cases.move(command(), id, CaseState::rejected, {}).refusal(), CaseRefusal::needsReason);
    EXPECT_EQ(good(cases.move(command(), id, CaseState::dataCheck, {})).to, CaseState::dataCheck);
}

TEST_F(CaseDeskTest, NeverMovesADuplicateOn)
{
    const auto id = caseOf(site, person(site));
    (void)good(cases.move(command(), id, CaseState::duplicate, "sameVisit"));

    EXPECT_EQ(cases.move(command(), id, CaseState::registered, {}).refusal(), CaseRefusal::final);
}

TEST_F(CaseDeskTest, MovesNoCaseThatIsNotThere)
{
    EXPECT_EQ(cases.move(command(), CaseId::timed(clock.now(), entropy), CaseState::closed, {}).refusal(),
              CaseRefusal::noSuchCase);
}

TEST_F(CaseDeskTest, LosesNoWordThatIsNoText)
{
    auto form = line();
    form.text = "\xff";

    EXPECT_THROW((void)cases.open(command(), person(site), {}, "DATANG", {form}), Trouble);
}

} // namespace
} // namespace pintu::test
