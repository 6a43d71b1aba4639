#pragma once

#include "apps/counter/counter_record.h"
#include "office/two_sites.h"
#include "screens/counter_screen.h"
#include "support/at_once.h"
#include "support/saying.h"

#include <optional>
#include <string>
#include <vector>

namespace pintu::test {

/// A clerk at the keyboard: every key goes where the cursor is, as the panels send it, and is counted.
class Clerk {
public:
    explicit Clerk(CounterScreen& screen) : m_screen{screen} {}

    Clerk& f(int number)
    {
        ++keys;
        m_screen.functionKey(number);
        return *this;
    }
    Clerk& enter()
    {
        ++keys;
        m_screen.enter();
        return *this;
    }
    Clerk& digit(int number)
    {
        ++keys;
        m_screen.loneKey(std::to_string(number));
        return *this;
    }
    /// Ticks what the cursor is on.
    Clerk& space()
    {
        ++keys;
        if (m_screen.state().workplace.cursor.spot == Spot::papers)
            m_screen.tickPaper(0, true);
        else
            m_screen.consent(m_screen.state().workplace.cursor.spot == Spot::refusal ? Consent::refused
                                                                                     : Consent::given);
        return *this;
    }
    Clerk& type(const std::string& text)
    {
        for (const char c : text) {
            ++keys;
            const auto& view = m_screen.state();
            switch (view.workplace.cursor.spot) {
            case Spot::field: m_screen.typeField(view.search.field + c); break;
            case Spot::form: m_screen.typeForm(view.form.at, view.form.of(view.form.at) + c); break;
            case Spot::complaint: m_screen.typeComplaint(view.request->complaint + c); break;
            case Spot::note: m_screen.typeNote(view.request->note + c); break;
            default: m_screen.loneKey(std::string{c});
            }
        }
        return *this;
    }

    int keys = 0;

private:
    CounterScreen& m_screen;
};

/// The demo's office with the health insurance on its trust list, and a counter over its real record.
class CounterTest : public TwoSites {
protected:
    CounterTest() : site{folder("office"), Access::write, UseKeys::yes, clock, entropy}
    {
        setUpPartner("bpjs", "P04824");
        trustEverybody();
        site.refresh();
    }

    std::shared_ptr<CounterRecord> record()
    {
        const auto plugged = [this](Lane lane, Site& ofLane) -> Site& {
            EXPECT_EQ(worker.working.value_or(lane), lane) << "each lane has its own connection";
            if (broken) throw Trouble{TroubleKind::serverGone, "a test pulled the plug"};
            ofLane.refresh();
            return ofLane;
        };
        return std::make_shared<CounterRecord>(
            LaneSite{[this, plugged]() -> Site& { return plugged(Lane::commands, site); }, [] {}},
            LaneSite{[this, plugged]() -> Site& {
                         if (!reader) reader.emplace(folder("office"), Access::read, UseKeys::yes, clock, entropy);
                         return plugged(Lane::reading, *reader);
                     },
                     [] {}});
    }
    /// A counter that somebody sits at.
    CounterScreen counter(std::shared_ptr<CounterOffice> office = {}, CounterStart start = {"P07", 2})
    {
        return {office ? std::move(office) : record(),
                worker,
                clock,
                entropy,
                std::move(start),
                [this](std::int64_t number, ReferralPaper paper, const std::string& officer,
                       const std::function<void(Printing, const std::string&)>& done) {
                    print(number, paper, officer, done);
                }};
    }
    void print(std::int64_t number, ReferralPaper paper, const std::string& officer,
               const std::function<void(Printing, const std::string&)>& done)
    {
        PaperDesk desk{site};
        const auto made =
            desk.slip(number, paper == ReferralPaper::slip ? SlipForm::slip80 : SlipForm::letterA4, officer);
        if (printerBroken) {
            desk.failed(command(), *made, "paperOut");
            done(Printing::failed, "Put paper in.");
            return;
        }
        if (printerHolds) {
            desk.failed(command(), *made, "coverOpen");
            done(Printing::held, "Close the cover.");
            return;
        }
        desk.printed(command(), *made);
        printed.push_back(made->fileName);
        done(Printing::printed, {});
    }

    /// Who sits at a counter, by the record.
    std::string officerAt(std::int64_t number)
    {
        for (const auto& state : QueueDesk{site}.counters())
            if (state.number == number) return state.officer;
        return {};
    }
    TicketNumber ticket(const std::string& letter = "H", const std::string& need = "KES")
    {
        const auto taken = good(QueueDesk{site}.take(command("kiosk"), {letter, PriorityClass::ordinary, need}));
        return {taken.letter, taken.number};
    }
    PersonId known(const std::string& name, const std::string& nik)
    {
        PersonForm form;
        form.words.name = name;
        form.words.nik = nik;
        form.sex = Sex::female;
        form.birthYear = 1983;
        form.village = "36.73.02.1011";
        form.identityStatus = "KTP";
        return good(PeopleDesk{site}.state(command(), form)).person;
    }
    /// What the health insurance answers to a slip.
    std::string answered(const Referral& referral, PartnerWord word)
    {
        Site desk{folder("bpjs"), Access::write, UseKeys::yes, clock, entropy};
        IntakeDesk intake{desk};
        (void)intake.accept(command("R02"), referral.slip, "scan");
        const auto status = word == PartnerWord::served ? OutcomeStatus::served : OutcomeStatus::rejected;
        const auto outcome = desk.catalogue().outcomesOf(status, intake.partnerKind()).front()->number;
        (void)good(intake.say(command("R02"), referral.name, sayingOf(word, outcome)));
        return intake.find(referral.name)->returnText;
    }

    AtOnce worker;
    Site site;
    std::optional<Site> reader; ///< the lane for reading has it
    bool broken = false;
    bool printerBroken = false;
    bool printerHolds = false;
    std::vector<std::string> printed;
};

} // namespace pintu::test
