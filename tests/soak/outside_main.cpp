// Everybody whom a face meets in a day, in a process of their own, so that what they need is not counted as the face's:
// the residents and the other desks, on the same databases.
//
//   soak_outside      sets up an office and a partner and prints their folder; then each line of standard input is a
//                     wish, answered by one line. The folder goes with the end of the input.

#include "office/device_config.h"
#include "office/two_sites.h"
#include "support/saying.h"

#include <iostream>
#include <sstream>

namespace pintu::test {
namespace {

class Outside final : public TwoSites {
public:
    Outside()
    {
        clock.time = SystemClock{}.now();
        trustEverybody();
        m_office.emplace(folder("office"), Access::write, UseKeys::yes, clock, entropy);
        m_partner.emplace(folder("partner"), Access::write, UseKeys::yes, clock, entropy);
        // A letter for each need of the kiosk: a letter has 999 numbers a day.
        auto profile = m_office->profile();
        profile.deskGroups.clear();
        profile.counters = {{2, {}}};
        for (const auto& need : m_office->catalogue().lists().kioskNeeds) {
            const std::string letter{static_cast<char>('A' + profile.deskGroups.size())};
            profile.deskGroups.push_back({letter, need.name.id, need.name.en, {need.sectors.front()}, 10, 45});
            profile.counters.front().letters.push_back(letter);
        }
        setProfile(*m_office, command("P01"), profile);
        known();
        for (const auto* name : {"office", "partner"})
            writeDeviceConfig(folder(name), {"file:/dev/null", 80, {}, "A4", false});
        std::cout << scratch.path().string() << std::endl;
    }

    void live()
    {
        for (std::string line; std::getline(std::cin, line);) {
            clock.time = SystemClock{}.now();
            std::istringstream words{line};
            std::string wish;
            std::string rest;
            words >> wish;
            std::getline(words >> std::ws, rest);
            std::cout << answer(wish, rest) << std::endl;
        }
    }

private:
    void TestBody() override {}

    std::string answer(const std::string& wish, const std::string& rest)
    {
        if (wish == "ticket") return ticket();
        if (wish == "leave") return everybodyLeaves();
        if (wish == "slip") return issued(*m_office).slip;
        if (wish == "newest") return ReferralDesk{*m_office}.newest(1).front().slip;
        if (wish == "answer") return answered(rest);
        throw std::runtime_error{"nobody here understands '" + wish + "'"};
    }

    void known()
    {
        PersonForm form;
        form.words.name = "Siti Nurhaliza Contoh";
        form.words.nik = "3673026512839991";
        form.sex = Sex::female;
        form.birthYear = 1983;
        form.village = "36.73.02.1011";
        form.identityStatus = "KTP";
        (void)good(PeopleDesk{*m_office}.state(command(), form));
    }

    std::string ticket()
    {
        const auto& groups = m_office->profile().deskGroups;
        const auto& group = groups[m_tickets++ % groups.size()];
        const auto taken = good(QueueDesk{*m_office}.take(
            command("kiosk"), {group.letter, PriorityClass::ordinary, group.sectors.front()}));
        return TicketNumber{taken.letter, taken.number}.text();
    }

    std::string everybodyLeaves()
    {
        QueueDesk queue{*m_office};
        const auto waiting = queue.inState(TicketState::waiting);
        for (const auto& one : waiting) (void)good(queue.leave(command(), one.id));
        return std::to_string(waiting.size());
    }

    /// What the hospital's return slip holds.
    std::string answered(const std::string& slip)
    {
        IntakeDesk intake{*m_partner};
        const auto accepted = intake.accept(command("R02"), slip, "scan");
        const auto outcome =
            m_partner->catalogue().outcomesOf(OutcomeStatus::served, intake.partnerKind()).front()->number;
        return good(intake.say(command("R02"), accepted.slip->name, sayingOf(PartnerWord::served, outcome))).returnText;
    }

    std::optional<Site> m_office;
    std::optional<Site> m_partner;
    std::size_t m_tickets = 0;
};

} // namespace
} // namespace pintu::test

int main()
{
    try {
        pintu::test::Outside{}.live();
    } catch (const std::exception& trouble) {
        std::cerr << "soak_outside: " << trouble.what() << '\n';
        return 1;
    }
}
