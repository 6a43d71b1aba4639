#include "core/staff/office_profile.h"

#include <algorithm>
#include <set>

namespace pintu {
namespace {

template <class Items, class Match>
auto* findIn(const Items& items, Match match)
{
    const auto found = std::find_if(items.begin(), items.end(), match);
    return found == items.end() ? nullptr : &*found;
}

bool contains(const std::vector<std::string>& items, std::string_view wanted)
{
    return std::find(items.begin(), items.end(), wanted) != items.end();
}

} // namespace

bool mayAppend(Role role, std::string_view eventType)
{
    // The kiosk may be the first to wake on a morning after nobody closed the day.
    constexpr std::array<std::string_view, 7> kioskTypes{"dayOpened",  "dayClosed", "ticketTaken", "ticketReturned",
                                                         "ticketLeft", "printed",   "printFailed"};
    constexpr std::array<std::string_view, 6> deskTypes{"slipHeard", "partnerSaid", "undone",
                                                        "printed",   "printFailed", "trustLoaded"};
    constexpr std::array<std::string_view, 31> counterTypes{
        "dayOpened",      "dayClosed",         "counterOpened",  "counterClosed",  "ticketTaken",   "ticketCalled",
        "ticketRecalled", "ticketServing",     "ticketDone",     "ticketMissed",   "ticketResumed", "ticketLeft",
        "ticketHeld",     "ticketTransferred", "ticketReturned", "personStated",   "personKeyMade", "personsLinked",
        "caseOpened",     "caseLineStated",    "caseMoved",      "referralIssued", "officeSaid",    "residentSaid",
        "returnHeard",    "printed",           "printFailed",    "undone",         "headSigned",    "referenceLoaded",
        "trustLoaded"};
    switch (role) {
    case Role::kiosk: return std::find(kioskTypes.begin(), kioskTypes.end(), eventType) != kioskTypes.end();
    case Role::partnerDesk: return std::find(deskTypes.begin(), deskTypes.end(), eventType) != deskTypes.end();
    case Role::counter: return std::find(counterTypes.begin(), counterTypes.end(), eventType) != counterTypes.end();
    case Role::supervisor: return true;
    case Role::board:
    case Role::auditor: return false;
    }
    return false;
}

const DeskGroup* OfficeProfile::deskGroup(std::string_view letter) const
{
    return findIn(deskGroups, [&](const DeskGroup& g) { return g.letter == letter; });
}

const DeskGroup* OfficeProfile::deskGroupOfSector(std::string_view sector) const
{
    return findIn(deskGroups, [&](const DeskGroup& g) { return contains(g.sectors, sector); });
}

const CounterProfile* OfficeProfile::counter(std::int64_t number) const
{
    return findIn(counters, [&](const CounterProfile& c) { return c.number == number; });
}

const Officer* OfficeProfile::officer(std::string_view code) const
{
    return findIn(officers, [&](const Officer& o) { return o.code == code; });
}

std::optional<ProfileFault> faultOf(const OfficeProfile& profile)
{
    if (profile.name.empty()) return ProfileFault::noName;
    if (!parseZone(profile.zone)) return ProfileFault::badZone;
    if (profile.officers.empty()) return ProfileFault::noOfficer;
    std::set<std::string> officers;
    for (const auto& officer : profile.officers)
        if (!officers.insert(officer.code).second || officer.code.empty()) return ProfileFault::doubledOfficer;
    if (profile.kind == SiteKind::partner) return std::nullopt; // a partner desk has no queue of ours

    if (profile.deskGroups.empty()) return ProfileFault::noDeskGroup;
    std::set<std::string> letters;
    for (const auto& group : profile.deskGroups) {
        if (group.letter.size() != 1 || group.letter[0] < 'A' || group.letter[0] > 'Z') return ProfileFault::badLetter;
        if (!letters.insert(group.letter).second) return ProfileFault::doubledLetter;
    }
    if (profile.counters.empty()) return ProfileFault::noCounter;
    std::set<std::int64_t> numbers;
    for (const auto& counter : profile.counters) {
        if (!numbers.insert(counter.number).second || counter.number < 1) return ProfileFault::doubledCounter;
        if (counter.letters.empty()) return ProfileFault::unknownLetter;
        for (const auto& letter : counter.letters)
            if (!letters.contains(letter)) return ProfileFault::unknownLetter;
    }
    return std::nullopt;
}

} // namespace pintu
