#pragma once

#include "office/people_desk.h"
#include "office/queue_desk.h"
#include "office/setup.h"
#include "seal/system_entropy.h"

#include <filesystem>
#include <string>

namespace pintu::faults {

/// A real office with real keys and the real catalogue, made by the same setup as any other.
inline void makeOffice(const std::filesystem::path& folder)
{
    SystemClock clock;
    SystemEntropy entropy;
    OfficeProfile profile;
    profile.name = "Kantor Uji";
    profile.village = "36.73.02.1011";
    profile.zone = "WIB";
    for (const char* letter : {"A", "H", "K"}) profile.deskGroups.push_back({letter, letter, letter, {}, 15, 45});
    profile.counters.push_back({1, {"A", "H", "K"}});
    profile.officers.push_back({"uji", "Petugas Uji", Role::counter});
    profile.training = true; // nobody signs in here
    setUp({folder, {"D0412", SiteKind::office, Engine::sqlite, {}}, profile, resourcesFolder() / "catalog", "uji"},
          clock, entropy);
}

/// One clerk's work: tickets, and now and then a person. Answers what was acknowledged, "T uuid" or "P uuid", after it
/// was.
class Worker {
public:
    explicit Worker(const std::filesystem::path& folder)
        : m_site{folder, Access::write, UseKeys::yes, m_clock, m_entropy}, m_queue{m_site}, m_people{m_site}
    {
    }

    std::string next()
    {
        const Command command{CommandId::timed(SystemClock{}.now(), m_entropy), "uji"};
        if (++m_done % 5 == 0) {
            PersonForm form;
            form.words.name = "Warga Uji";
            form.words.address = "Jalan Uji";
            form.sex = Sex::female;
            form.identityStatus = "BELUM_TERDATA";
            const auto stated = m_people.state(command, form);
            return stated ? "P " + stated->person.text() : "R person refused";
        }
        const char* letters[] = {"A", "H", "K"};
        const auto taken =
            m_queue.take(command, {letters[m_done % 3], PriorityClass::ordinary, "KES"}, FarAhead::clerkAgrees);
        if (!taken && taken.refusal() == TakeTicketRefusal::seriesFull)
            m_clock.days += 1; // three digits hold a day's series
        return taken ? "T " + taken->ticket.text() : "R ticket refused";
    }

private:
    struct LongDays final : Clock {
        Time now() const override { return {SystemClock{}.now().ms + days * 86'400'000LL}; }
        int days = 0;
    };
    LongDays m_clock;
    SystemEntropy m_entropy;
    Site m_site;
    QueueDesk m_queue;
    PeopleDesk m_people;
    int m_done = 0;
};

} // namespace pintu::faults
