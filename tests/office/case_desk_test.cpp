#include "office/case_desk.h"
#include "office/two_sites.h"

#include <algorithm>
#include <chrono>

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
    (void)good(PeopleDesk{site}.erase(command("P01"), id, "request"));

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

VisitWords cutByTheHead(PersonId person, TicketId ticket = {})
{
    VisitWords out;
    out.person = person;
    out.ticket = ticket;
    out.text = "bansos saya dipotong pak rt";
    out.topic = "PELAKSANAAN";
    out.sector = "SOS";
    return out;
}

TEST_F(CaseDeskTest, KeepsWhatWasSaidThoughNoSlipGoesOut)
{
    const auto who = person(site);

    const auto kept = good(cases.keep(command(), cutByTheHead(who)));

    const auto lines = cases.lines(kept.caseId);
    ASSERT_EQ(lines.size(), 1u);
    EXPECT_EQ(lines[0].topic, "PELAKSANAAN");
    EXPECT_EQ(lines[0].kind, LineKind::complaint);
    EXPECT_EQ(lines[0].due, kept.due);
    EXPECT_EQ(cases.words(lines[0])->text, "bansos saya dipotong pak rt");
    EXPECT_EQ(kept.receipt, "");
}

TEST_F(CaseDeskTest, KeepsTheSameLineWhenAskedAgain)
{
    const auto who = person(site);
    const auto once = command();
    const auto first = good(cases.keep(once, cutByTheHead(who)));

    const auto second = good(cases.keep(once, cutByTheHead(who)));

    EXPECT_EQ(second.line, first.line);
    EXPECT_EQ(cases.ofPerson(who).size(), 1u);
}

TEST_F(CaseDeskTest, PutsAllThatIsSaidAtOneVisitIntoOneCase)
{
    const auto who = person(site);
    const auto ticket = TicketId::random(entropy);
    auto question = cutByTheHead(who, ticket);
    question.topic = "INFORMASI";

    const auto complaint = good(cases.keep(command(), cutByTheHead(who, ticket)));
    const auto asked = good(cases.keep(command(), question));

    EXPECT_EQ(asked.caseId, complaint.caseId);
    EXPECT_EQ(cases.find(asked.caseId)->lines, 2);
    EXPECT_LT(asked.due, complaint.due) << "each line has its own deadline";
}

TEST_F(CaseDeskTest, OpensAnotherCaseAtAnotherVisitAndForAnotherPerson)
{
    const auto who = person(site);
    const auto ticket = TicketId::random(entropy);
    const auto first = good(cases.keep(command(), cutByTheHead(who, ticket)));

    EXPECT_NE(good(cases.keep(command(), cutByTheHead(who, TicketId::random(entropy)))).caseId, first.caseId);
    EXPECT_NE(good(cases.keep(command(), cutByTheHead(person(site), ticket))).caseId, first.caseId);
    EXPECT_NE(good(cases.keep(command(), cutByTheHead(who))).caseId, first.caseId) << "without a number";
}

TEST_F(CaseDeskTest, ReckonsDeadlinesOnWorkingDaysAndAnEmergencyByTheClock)
{
    clock.time = Day::parse("2026-11-27")->startsAt(Zone::wib).plus(std::chrono::hours{9}); // a Friday
    auto words = cutByTheHead(person(site));
    words.topic = "INFORMASI";
    const auto question = good(cases.keep(command(), words));
    words.urgency = Urgency::emergency;
    const auto emergency = good(cases.keep(command(), words));

    EXPECT_EQ(Day::of(question.due, site.zone()).text(), "2026-12-04");
    EXPECT_EQ(emergency.due, cases.line(emergency.line)->stated.plus(std::chrono::hours{24}));
}

TEST_F(CaseDeskTest, WritesTheNeedThatWasChosenDownBesideTheComplaint)
{
    auto words = cutByTheHead(person(site));
    words.service = 213;

    const auto kept = good(cases.keep(command(), words));

    const auto lines = cases.lines(kept.caseId);
    ASSERT_EQ(lines.size(), 2u);
    EXPECT_EQ(lines[1].kind, LineKind::need);
    EXPECT_EQ(lines[0].sector, lines[1].sector);
}

TEST_F(CaseDeskTest, SealsTheKindOfAComplaintAboutSomebodysConduct)
{
    auto words = cutByTheHead(person(site));
    words.topic = "PERILAKU";

    const auto line = cases.lines(good(cases.keep(command(), words)).caseId).front();

    EXPECT_TRUE(line.sensitive);
    EXPECT_EQ(line.topic, "");
    EXPECT_EQ(cases.words(line)->topic, "PERILAKU");
    EXPECT_EQ(cases.words(line)->sector, "SOS");
}

TEST_F(CaseDeskTest, KeepsAComplaintWithoutANameUnderAReceipt)
{
    const auto ticket = TicketId::random(entropy);

    const auto kept = good(cases.keep(command(), cutByTheHead({}, ticket)));

    ASSERT_EQ(kept.receipt.size(), 14u);
    EXPECT_EQ(cases.standingOfReceipt(kept.receipt), (ReceiptStanding{CaseState::registered, kept.due, {}}));
    EXPECT_TRUE(cases.find(kept.caseId)->person.empty());
    EXPECT_TRUE(cases.find(kept.caseId)->ticket.empty()) << "a number would lead back to whoever held it";
    EXPECT_EQ(cases.words(cases.lines(kept.caseId).front())->text, "bansos saya dipotong pak rt");
    EXPECT_FALSE(cases.standingOfReceipt("4K7Q-0M2X-9F1B"));
    EXPECT_FALSE(cases.standingOfReceipt("no code"));
}

TEST_F(CaseDeskTest, GivesTheSameReceiptWhenAskedAgain)
{
    const auto once = command();
    const auto first = good(cases.keep(once, cutByTheHead({})));

    EXPECT_EQ(good(cases.keep(once, cutByTheHead({}))).receipt, first.receipt);
}

TEST_F(CaseDeskTest, AddsToAComplaintWithoutANameUnderItsOwnKey)
{
    const auto kept = good(cases.keep(command(), cutByTheHead({})));

    const auto added = good(cases.addLine(command(), kept.caseId, line()));

    EXPECT_EQ(cases.words(*cases.line(added))->text, "Beras bulan ini belum datang.");
}

TEST_F(CaseDeskTest, KeepsNothingThatSaysNothing)
{
    const auto who = person(site);
    const auto refusal = [&](void (*change)(VisitWords&)) {
        auto words = cutByTheHead(who);
        change(words);
        return cases.keep(command(), words).refusal();
    };
    EXPECT_EQ(refusal([](VisitWords& w) { w.text = " \n "; }), CaseRefusal::nothingSaid);
    EXPECT_EQ(refusal([](VisitWords& w) { w.topic = "?"; }), CaseRefusal::unknownTopic);
    EXPECT_EQ(refusal([](VisitWords& w) { w.sector = "?"; }), CaseRefusal::unknownSector);
    EXPECT_EQ(refusal([](VisitWords& w) { w.service = 999; }), CaseRefusal::unknownService);
    EXPECT_EQ(refusal([](VisitWords& w) { w.text.assign(100'000, 'a'); }), CaseRefusal::textTooLong);
    EXPECT_EQ(cases.keep(command(), cutByTheHead(PersonId::random(entropy))).refusal(), CaseRefusal::noSuchPerson);
    EXPECT_TRUE(cases.ofPerson(who).empty());
}

TEST_F(CaseDeskTest, LosesNoWordThatIsNoText)
{
    auto form = line();
    form.text = "\xff";

    EXPECT_THROW((void)cases.open(command(), person(site), {}, "DATANG", {form}), Trouble);
}

} // namespace
} // namespace pintu::test
