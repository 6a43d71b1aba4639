#include "apps/kiosk/open_kiosk_office.h"
#include "office/case_desk.h"
#include "office/help_desk.h"
#include "office/loop_desk.h"
#include "office/setup.h"
#include "office/two_sites.h"
#include "paper/ticket_code.h"

#include <algorithm>
#include <fstream>
#include <grp.h>
#include <iostream>
#include <iterator>
#include <map>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

namespace pintu::test {
namespace {

namespace fs = std::filesystem;

constexpr gid_t officeGroup = 65'533; // nobody's own is 65534; this one stands for the office's
constexpr uid_t kioskUser = 65'534;

class OpenKioskOfficeTest : public TwoSites {
protected:
    /// The kiosk runs on the system's clock: the office must be one of today.
    OpenKioskOfficeTest()
    {
        clock.time = SystemClock{}.now();
        trustEverybody();
    }

    KioskTicket take(const std::string& letter = "H", PriorityClass priority = PriorityClass::ordinary)
    {
        return good(kiosk.take(command().id, {letter, priority, "KES"}));
    }
    std::string codeOf(TicketId id) { return ticketCode(id); }
    /// The same office with its keys, as a counter opens it.
    Site site() { return TwoSites::office(UseKeys::yes); }

    std::shared_ptr<OpenSite> opened = std::make_shared<OpenSite>(folder("office"), Access::write, UseKeys::no);
    OpenKioskOffice kiosk{opened};
};

TEST_F(OpenKioskOfficeTest, LeadsTheSixNeedsToTheQueuesOfTheProfile)
{
    const auto hall = kiosk.hall();

    ASSERT_EQ(hall.choices.size(), 6u);
    EXPECT_EQ(hall.choices[0].name.id, "Berobat");
    EXPECT_EQ(hall.choices[0].letter, "H");
    EXPECT_EQ(hall.choices[0].sector, "KES");
    EXPECT_EQ(hall.choices[4].letter, "A");
    EXPECT_FALSE(hall.closed);
}

TEST_F(OpenKioskOfficeTest, HasAPictureForEachNeedAndGroup)
{
    const auto hall = kiosk.hall();
    const auto isThere = [](const std::string& picture) {
        return fs::exists(resources() / "icons" / (picture + ".svg"));
    };

    for (const auto& choice : hall.choices) EXPECT_TRUE(isThere(choice.picture)) << choice.picture;
    EXPECT_EQ(hall.groups.size(), 4u);
    for (const auto& group : hall.groups) EXPECT_TRUE(isThere(group.picture)) << group.picture;
}

TEST_F(OpenKioskOfficeTest, KnowsTheClassesOfTheCatalogue)
{
    const auto hall = kiosk.hall();

    EXPECT_EQ(hall.fastTrack, PriorityClass::priority);
    EXPECT_EQ(hall.privateTalk, PriorityClass::emergency);
}

TEST_F(OpenKioskOfficeTest, GivesATicketThatIsInTheRecord)
{
    const auto ticket = take("H", PriorityClass::priority);

    EXPECT_EQ(ticket.number.text(), "H-001");
    EXPECT_EQ(ticket.wait.ahead, 0);
    const auto stored = QueueDesk{opened->site()}.ticket(ticket.id);
    ASSERT_TRUE(stored);
    EXPECT_EQ(stored->priority, PriorityClass::priority);
    EXPECT_EQ(stored->need, "KES");
}

TEST_F(OpenKioskOfficeTest, CountsThoseAheadAndTellsNoTimeWithoutABasis)
{
    take();
    take();

    const auto third = take();

    EXPECT_EQ(third.wait.ahead, 2);
    EXPECT_FALSE(third.wait.fromMinutes);
    EXPECT_EQ(third.wait.basis, WaitBasis::noCounter);
    EXPECT_EQ(QueueDesk{opened->site()}.told(third.id), third.wait) << "what was told is kept with the ticket";
}

TEST_F(OpenKioskOfficeTest, TellsWhoeverHoldsAReceiptHowTheComplaintStands)
{
    auto counter = site();
    VisitWords words;
    words.text = "bansos saya dipotong";
    words.topic = "PERILAKU";
    words.sector = "SOS";
    const auto kept = good(CaseDesk{counter}.keep(command(), words));
    const auto told = [&] { return std::get<ReceiptAnswer>(kiosk.answer(command().id, kept.receipt)); };

    EXPECT_FALSE(told().ended);
    EXPECT_EQ(told().answerBy, Day::of(kept.due, Zone::wib));

    OpenStep step;
    step.line = kept.line;
    step.end = LineEnd::noCapacity;
    step.why = "Tidak terbukti.";
    ASSERT_TRUE((LoopDesk{counter}.step({command().id, "P01"}, step)));

    EXPECT_TRUE(told().ended);
    EXPECT_TRUE(told().rejected);
    EXPECT_FALSE(told().answerBy);
}

TEST_F(OpenKioskOfficeTest, GivesTheSameTicketForTheSameCommand)
{
    const auto once = command().id;
    const auto first = good(kiosk.take(once, {"K", PriorityClass::ordinary, "SOS"}));

    const auto again = good(kiosk.take(once, {"K", PriorityClass::ordinary, "SOS"}));
    EXPECT_EQ(again.id, first.id);
    EXPECT_EQ(again.wait, first.wait) << "nobody is told another wait for the same number";
}

TEST_F(OpenKioskOfficeTest, SeesThatTheDayIsClosed)
{
    take();
    (void)good(QueueDesk{opened->site()}.closeDay(command()));

    EXPECT_TRUE(kiosk.hall().closed);
    EXPECT_EQ(kiosk.take(command().id, {"H", PriorityClass::ordinary, {}}).refusal(), TakeTicketRefusal::dayClosed);
}

TEST_F(OpenKioskOfficeTest, TellsWhereAScannedTicketStands)
{
    take();
    const auto ticket = take();

    const auto answer = kiosk.answer(command().id, codeOf(ticket.id));

    const auto* seen = std::get_if<TicketAnswer>(&answer);
    ASSERT_TRUE(seen);
    EXPECT_EQ(seen->number.text(), "H-002");
    EXPECT_EQ(seen->state, TicketState::waiting);
    EXPECT_EQ(seen->wait.ahead, 1);
}

TEST_F(OpenKioskOfficeTest, PutsAMissedTicketBackOnce)
{
    const auto ticket = take();
    QueueDesk queue{opened->site()};
    (void)good(queue.openCounter(command(), 2, "P07"));
    (void)good(queue.callNext(command(), 2));
    (void)good(queue.miss(command(), ticket.id));

    const auto first = std::get<TicketAnswer>(kiosk.answer(command().id, codeOf(ticket.id)));
    EXPECT_TRUE(first.cameBack);
    EXPECT_EQ(first.state, TicketState::waiting);

    (void)good(queue.callChosen(command(), 2, ticket.id));
    (void)good(queue.miss(command(), ticket.id));
    const auto second = std::get<TicketAnswer>(kiosk.answer(command().id, codeOf(ticket.id)));
    EXPECT_FALSE(second.cameBack);
    EXPECT_EQ(second.state, TicketState::missed);
}

TEST_F(OpenKioskOfficeTest, CallsForHelpAndLearnsWhichCounterComes)
{
    const auto call = kiosk.callHelp(command().id);
    EXPECT_EQ(kiosk.helpFrom(call), 0);

    (void)good(HelpDesk{opened->site()}.answer(command(), call, 2));
    EXPECT_EQ(kiosk.helpFrom(call), 2);

    kiosk.endHelp(command().id, call, HelpEnd::notNeeded);
    EXPECT_TRUE(HelpDesk{opened->site()}.told().empty());
}

TEST_F(OpenKioskOfficeTest, AsksForThePapersOfEachNeed)
{
    const auto hall = kiosk.hall();

    const auto has = [](const KioskChoice& choice, const std::string& paper) {
        return std::ranges::find(choice.papers, paper, &Words::id) != choice.papers.end();
    };
    EXPECT_TRUE(has(hall.choices[0], "Kartu JKN-KIS"));
    EXPECT_TRUE(has(hall.choices[1], "Akta kelahiran"));
    EXPECT_TRUE(hall.choices[5].papers.empty()) << "nobody who does not know needs papers";
    EXPECT_GT(hall.worksAgain, hall.day);
}

TEST_F(OpenKioskOfficeTest, NamesTheNextDayOfTheOfficesOwnCalendar)
{
    const auto usual = kiosk.hall().worksAgain;
    auto profile = opened->site().profile();
    for (const auto day : {Weekday::monday, Weekday::tuesday, Weekday::wednesday, Weekday::thursday, Weekday::friday})
        profile.hours.days.push_back({day, *parseSpans("08.00-15.00")});
    profile.hours.closedDays = {usual};
    setProfile(opened->site(), command("P01"), profile);
    EXPECT_GT(kiosk.hall().worksAgain, usual);
}

TEST_F(OpenKioskOfficeTest, DoesNotKnowATicketOfAnotherOffice)
{
    const auto answer = kiosk.answer(command().id, codeOf(TicketId::random(entropy)));

    EXPECT_TRUE(std::holds_alternative<UnknownPaper>(answer));
}

TEST_F(OpenKioskOfficeTest, TellsWhereAReferralStandsWithoutKeys)
{
    auto site = this->site();
    const auto referral = issued(site);

    const auto answer = std::get<SlipAnswer>(kiosk.answer(command().id, referral.slip));

    EXPECT_EQ(answer.state, ReferralState::issued);
    EXPECT_EQ(answer.partner, site.catalogue().partner(referral.partner)->name);
}

TEST_F(OpenKioskOfficeTest, ReadsPapersWhenTheKeyboardIsGerman)
{
    const auto typed = [](const std::string& text) {
        static const std::map<char, std::string> german{{'Y', "Z"}, {'Z', "Y"}, {'*', "("}, {'+', "`"},
                                                        {'-', "ß"}, {'/', "-"}, {':', "Ö"}};
        std::string out;
        for (const char c : text) out += german.contains(c) ? german.at(c) : std::string{c};
        return out;
    };
    auto site = this->site();

    const auto slip = kiosk.answer(command().id, typed(issued(site).slip));
    const auto ticket = kiosk.answer(command().id, typed(codeOf(take().id)));

    EXPECT_TRUE(std::holds_alternative<SlipAnswer>(slip));
    EXPECT_TRUE(std::holds_alternative<TicketAnswer>(ticket));
}

TEST_F(OpenKioskOfficeTest, DoesNotKnowASlipThatItsRecordDidNotIssue)
{
    auto site = this->site();
    auto slip = issued(site).slip;
    std::swap(slip[slip.size() - 1], slip[slip.size() - 5]);

    EXPECT_TRUE(std::holds_alternative<UnknownPaper>(kiosk.answer(command().id, slip)));
}

TEST_F(OpenKioskOfficeTest, OpensTheRecordAnewAfterTrouble)
{
    const auto away = folder("office-away");
    fs::rename(folder("office"), away);
    EXPECT_THROW((void)kiosk.hall(), Trouble);
    fs::rename(away, folder("office"));

    EXPECT_EQ(kiosk.hall().choices.size(), 6u);
}

/// The kiosk's own Unix user: in the office's group, and shut out of its keys.
TEST_F(OpenKioskOfficeTest, WorksAsAUserWhoMayNotReadTheKeysAndSeesNoPerson)
{
    if (geteuid() != 0) GTEST_SKIP() << "only root can become another user";
    auto site = this->site();
    const auto person = this->person(site, "Sumiati Rahayu");
    ASSERT_EQ(PeopleDesk{site}.record(person)->words->name, "Sumiati Rahayu");
    ASSERT_EQ(chmod(scratch.path().c_str(), 0711), 0);
    for (const auto& entry : fs::recursive_directory_iterator{folder("office")}) {
        ASSERT_EQ(chown(entry.path().c_str(), 0, officeGroup), 0);
        ASSERT_EQ(chmod(entry.path().c_str(), entry.is_directory() ? 0770 : 0660), 0);
    }
    ASSERT_EQ(chown(folder("office").c_str(), 0, officeGroup), 0);
    ASSERT_EQ(chmod(folder("office").c_str(), 0770), 0);
    ASSERT_EQ(chmod((folder("office") / "keys").c_str(), 0700), 0);

    enum End { works, keysReadable, noTicket, personSeen, trouble };
    const auto child = fork();
    if (child == 0) {
        if (setgroups(0, nullptr) != 0 || setgid(officeGroup) != 0 || setuid(kioskUser) != 0) _exit(trouble);
        try {
            const auto own = std::make_shared<OpenSite>(folder("office"), Access::write, UseKeys::no);
            OpenKioskOffice alone{own};
            if (std::ifstream{keyFile(folder("office"))}) _exit(keysReadable);
            if (!alone.take(CommandId::random(entropy), {"H", PriorityClass::ordinary, "KES"})) _exit(noTicket);
            try {
                const auto record = PeopleDesk{own->site()}.record(person);
                _exit(record && record->words ? personSeen : works);
            } catch (const Trouble& noKey) {
                _exit(noKey.kind() == TroubleKind::noKey ? works : trouble);
            }
        } catch (const Trouble& why) {
            std::cerr << "as the kiosk's user: " << why.what() << '\n';
            _exit(trouble);
        }
    }
    int status = 0;
    ASSERT_EQ(waitpid(child, &status, 0), child);
    ASSERT_TRUE(WIFEXITED(status));
    EXPECT_EQ(WEXITSTATUS(status), works);

    std::ifstream file{folder("office") / "office.db", std::ios::binary};
    const std::string bytes{std::istreambuf_iterator<char>{file}, {}};
    EXPECT_EQ(bytes.find("Sumiati"), std::string::npos) << "what the kiosk's user can read names somebody";
}

} // namespace
} // namespace pintu::test
