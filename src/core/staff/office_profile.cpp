#include "core/staff/office_profile.h"

#include "core/base/clean_text.h"
#include "core/people/region_code.h"
#include "core/programmes/catalogue.h"

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

bool isAsciiDigit(char c)
{
    return c >= '0' && c <= '9';
}

/// As a paper shows it, and short enough for one.
bool isTidy(const std::string& text)
{
    constexpr std::size_t longest = 160;
    return cleanText(text) == text && countCodePoints(text) <= longest;
}

std::optional<ProfileFault> faultOfOfficers(const std::vector<Officer>& officers)
{
    if (officers.empty()) return ProfileFault::noOfficer;
    std::set<std::string> codes;
    for (const auto& officer : officers) {
        if (!isOfficerCode(officer.code)) return ProfileFault::badOfficerCode;
        if (officer.name.empty()) return ProfileFault::namelessOfficer;
        if (!isTidy(officer.name)) return ProfileFault::untidyText;
        if (!codes.insert(officer.code).second) return ProfileFault::doubledOfficer;
    }
    return std::nullopt;
}

std::optional<ProfileFault> faultOfQueues(const OfficeProfile& profile)
{
    constexpr std::int64_t minutesOfADay = 8 * 60;
    constexpr std::int64_t lastCounter = 99; // two digits on the board, and the voice says no more
    const auto isMinutes = [](std::int64_t minutes) { return minutes >= 1 && minutes <= minutesOfADay; };
    if (profile.deskGroups.empty()) return ProfileFault::noDeskGroup;
    std::set<std::string> letters;
    for (const auto& group : profile.deskGroups) {
        if (group.letter.size() != 1 || group.letter[0] < 'A' || group.letter[0] > 'Z') return ProfileFault::badLetter;
        if (!letters.insert(group.letter).second) return ProfileFault::doubledLetter;
        if (group.nameId.empty()) return ProfileFault::namelessDeskGroup;
        if (!isTidy(group.nameId) || !isTidy(group.nameEn)) return ProfileFault::untidyText;
        if (!isMinutes(group.standardMinutes) || !isMinutes(group.alarmMinutes)) return ProfileFault::badMinutes;
        if (group.lateMinutes != 0 && (!isMinutes(group.lateMinutes) || group.lateMinutes <= group.alarmMinutes))
            return ProfileFault::badMinutes;
    }
    if (profile.counters.empty()) return ProfileFault::noCounter;
    std::set<std::int64_t> numbers;
    for (const auto& counter : profile.counters) {
        if (counter.number < 1 || counter.number > lastCounter) return ProfileFault::badCounterNumber;
        if (!numbers.insert(counter.number).second) return ProfileFault::doubledCounter;
        if (counter.letters.empty()) return ProfileFault::unknownLetter;
        for (const auto& letter : counter.letters)
            if (!letters.contains(letter)) return ProfileFault::unknownLetter;
    }
    return std::nullopt;
}

std::optional<ProfileFault> faultOfHours(const OfficeProfile& profile)
{
    constexpr std::int64_t mostNumbers = 999; // of a letter
    if (!areHours(profile.hours)) return ProfileFault::badHours;
    std::set<std::string> sectors;
    for (const auto& quota : profile.quotas)
        if (quota.numbers < 1 || quota.numbers > mostNumbers || !profile.deskGroupOfSector(quota.sector) ||
            !sectors.insert(quota.sector).second)
            return ProfileFault::badQuota;
    return std::nullopt;
}

} // namespace

bool mayAppend(Role role, std::string_view eventType)
{
    // The kiosk may be the first to wake on a morning after nobody closed the day.
    constexpr std::array<std::string_view, 10> kioskTypes{
        "dayOpened", "dayClosed",   "ticketTaken", "ticketReturned", "ticketLeft",
        "printed",   "printFailed", "helpCalled",  "helpEnded",      "complaintDrafted"};
    constexpr std::array<std::string_view, 6> deskTypes{"slipHeard", "partnerSaid", "undone",
                                                        "printed",   "printFailed", "trustLoaded"};
    constexpr std::array<std::string_view, 55> counterTypes{
        "dayOpened",         "dayClosed",          "counterOpened", "counterClosed",     "ticketTaken",
        "ticketCalled",      "ticketRecalled",     "ticketServing", "ticketDone",        "ticketMissed",
        "ticketResumed",     "ticketLeft",         "ticketHeld",    "ticketTransferred", "ticketReturned",
        "personStated",      "personKeyMade",      "personsLinked", "caseOpened",        "caseLineStated",
        "caseMoved",         "referralIssued",     "officeSaid",    "residentSaid",      "returnHeard",
        "printed",           "printFailed",        "undone",        "headSigned",        "referenceLoaded",
        "trustLoaded",       "clockPutBack",       "ticketClassed", "ticketNeedsStated", "ticketHolderNamed",
        "counterBreakBegun", "counterBreakEnded",  "helpCalled",    "helpAnswered",      "helpEnded",
        "complaintDrafted",  "complaintDiscarded", "ticketsKept",   "ticketCarried",     "dayReopened",
        "caseLineEnded",     "caseLineReopened",   "factStated",    "officerSecretSet",  "signInFailed",
        "signedIn",          "signedOut",          "registryBegun", "registryLoaded",    "registryWithdrawn"};
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

std::optional<std::int64_t> OfficeProfile::quotaOf(std::string_view sector) const
{
    const auto* quota = findIn(quotas, [&](const Quota& q) { return q.sector == sector; });
    return quota ? std::optional{quota->numbers} : std::nullopt;
}

bool isSiteId(std::string_view text, SiteKind kind)
{
    const auto longest = kind == SiteKind::office ? maxOfficeIdLength : maxPartnerIdLength;
    return !text.empty() && text.size() <= longest &&
           std::all_of(text.begin(), text.end(), [](char c) { return (c >= 'A' && c <= 'Z') || isAsciiDigit(c); });
}

bool isOfficerCode(std::string_view text)
{
    constexpr std::size_t longest = 40;
    return !text.empty() && text.size() <= longest && std::all_of(text.begin(), text.end(), [](char c) {
        return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || isAsciiDigit(c) || c == '-' || c == '_' || c == '.';
    });
}

bool isPhone(std::string_view text)
{
    constexpr std::size_t longest = 40;
    constexpr auto fewestDigits = 3;
    return countCodePoints(text) <= longest && std::count_if(text.begin(), text.end(), isAsciiDigit) >= fewestDigits;
}

std::optional<ProfileFault> faultOf(const OfficeProfile& profile)
{
    if (profile.name.empty()) return ProfileFault::noName;
    for (const auto* text : {&profile.name, &profile.address, &profile.phone})
        if (!isTidy(*text)) return ProfileFault::untidyText;
    for (const auto& line : profile.letterhead)
        if (line.empty() || !isTidy(line)) return ProfileFault::untidyText;
    if (!parseZone(profile.zone)) return ProfileFault::badZone;
    const bool villageNeeded = profile.kind == SiteKind::office || !profile.village.empty();
    if (villageNeeded && !isVillageCode(profile.village)) return ProfileFault::badVillage;
    if (!profile.phone.empty() && !isPhone(profile.phone)) return ProfileFault::badPhone;
    if (const auto fault = faultOfOfficers(profile.officers)) return fault;
    if (profile.kind == SiteKind::partner) return std::nullopt; // a partner desk has no queue of ours
    if (const auto fault = faultOfQueues(profile)) return fault;
    return faultOfHours(profile);
}

} // namespace pintu
