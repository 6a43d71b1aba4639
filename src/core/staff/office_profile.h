#pragma once

#include "core/base/enum_names.h"
#include "core/base/time.h"
#include "core/calendar/opening_hours.h"

#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace pintu {

/// What stands behind a database role and behind an officer: deny by default, checked in the store.
enum class Role { kiosk, board, counter, supervisor, partnerDesk, auditor };

template <>
struct EnumNames<Role> {
    static constexpr std::array<std::string_view, 6> names{"kiosk",      "board",       "counter",
                                                           "supervisor", "partnerDesk", "auditor"};
};

/// Whether a role may append events of a type. The kiosk makes tickets and reads nobody; the board and auditors only
/// look.
bool mayAppend(Role role, std::string_view eventType);

/// From where an officer came to the office.
enum class Origin { unstated, civilServant, kelurahan, psm, pkh, karangTaruna, tksk, other };

template <>
struct EnumNames<Origin> {
    static constexpr std::array<std::string_view, 8> names{"unstated", "civilServant", "kelurahan", "psm",
                                                           "pkh",      "karangTaruna", "tksk",      "other"};
};

enum class SiteKind { office, partner };

template <>
struct EnumNames<SiteKind> {
    static constexpr std::array<std::string_view, 2> names{"office", "partner"};
};

/// A group of services that share one queue letter. No letter tells poverty, illness or violence.
struct DeskGroup {
    std::string letter; ///< one capital of A H K M R S …
    std::string nameId;
    std::string nameEn;
    std::vector<std::string> sectors; ///< catalogue codes
    std::int64_t standardMinutes = 0; ///< the promised service time, until enough visits have been measured
    std::int64_t alarmMinutes = 0;    ///< an ordinary wait longer than this stops a third priority call in a row
    std::int64_t lateMinutes = 0;     ///< the second alarm: such a wait is too long; 0 for none
    bool operator==(const DeskGroup&) const = default;
    static void fields(auto& self, auto&& field)
    {
        field(1, self.letter);
        field(2, self.nameId);
        field(3, self.nameEn);
        field(4, self.sectors);
        field(5, self.standardMinutes);
        field(6, self.alarmMinutes);
        field(7, self.lateMinutes);
    }
};

struct CounterProfile {
    std::int64_t number = 0;
    std::vector<std::string> letters; ///< the queues it calls from
    bool operator==(const CounterProfile&) const = default;
    static void fields(auto& self, auto&& field)
    {
        field(1, self.number);
        field(2, self.letters);
    }
};

struct Officer {
    std::string code; ///< stands in events and on paper
    std::string name;
    Role role = Role::kiosk;
    Origin origin = Origin::unstated;
    bool ended = false; ///< works here no more; the code stays that person's
    bool operator==(const Officer&) const = default;
    static void fields(auto& self, auto&& field)
    {
        field(1, self.code);
        field(2, self.name);
        field(3, self.role);
        field(4, self.origin);
        field(5, self.ended);
    }
};

/// How many numbers a day a service is able to serve.
struct Quota {
    std::string sector; ///< catalogue code, as it stands in tickets
    std::int64_t numbers = 0;
    bool operator==(const Quota&) const = default;
    static void fields(auto& self, auto&& field)
    {
        field(1, self.sector);
        field(2, self.numbers);
    }
};

/// What an office or a partner desk says of itself: on paper, at the kiosk, in the queue.
struct OfficeProfile {
    SiteKind kind = SiteKind::office;
    std::string name;                    ///< "SLRT Kabupaten Bekasi"
    std::vector<std::string> letterhead; ///< lines of the kop, the largest second
    std::string address;
    std::string phone;
    std::string village; ///< region code of the office, "32.16.09.1001"; temporary numbers carry its regency
    std::string zone;    ///< WIB, WITA or WIT
    std::vector<DeskGroup> deskGroups;
    std::vector<CounterProfile> counters;
    std::vector<Officer> officers;
    OpeningHours hours;
    std::vector<Quota> quotas; ///< of the sectors that have one
    /// An office for trying out: an officer's code alone opens it. Only its first event can make it one; the setup
    /// window never does.
    bool training = false;
    std::string partnerKind; ///< of a partner's desk: catalogue code, "RSUD"; empty where nobody named it
    bool operator==(const OfficeProfile&) const = default;
    static void fields(auto& self, auto&& field)
    {
        field(1, self.kind);
        field(2, self.name);
        field(3, self.letterhead);
        field(4, self.address);
        field(5, self.phone);
        field(6, self.village);
        field(7, self.zone);
        field(8, self.deskGroups);
        field(9, self.counters);
        field(10, self.officers);
        field(11, self.hours);
        field(12, self.quotas);
        field(13, self.training);
        field(14, self.partnerKind);
    }

    Zone timeZone() const { return parseZone(zone).value_or(Zone::wib); }
    const DeskGroup* deskGroup(std::string_view letter) const;
    const DeskGroup* deskGroupOfSector(std::string_view sector) const;
    const CounterProfile* counter(std::int64_t number) const;
    const Officer* officer(std::string_view code) const;
    std::optional<std::int64_t> quotaOf(std::string_view sector) const;
};

/// Whether an office or a partner of this id can sign a slip: both ids share 11 characters there, and typed codes and
/// numbers of slips leave room for capital letters and digits only.
bool isSiteId(std::string_view text, SiteKind kind);
/// Up to 40 letters, digits and - _ . that name nobody: they stand in the record unsealed.
bool isOfficerCode(std::string_view text);
/// At least three digits among at most 40 characters. An empty one is none.
bool isPhone(std::string_view text);

/// What is wrong with a profile, as values for a sentence. A profile without fault makes no number, code or paper with
/// a hole in it.
enum class ProfileFault {
    noName,
    untidyText, ///< blanks at an end, characters that do not show, or longer than a paper has room for
    badZone,
    badVillage, ///< missing at an office, or not of the form 36.73.02.1011
    badPhone,
    noDeskGroup,
    badLetter,
    doubledLetter,
    namelessDeskGroup,
    badMinutes, ///< of a desk group: less than one or more than a working day
    noCounter,
    badCounterNumber, ///< outside 1 to 99
    doubledCounter,
    unknownLetter,
    noOfficer,
    badOfficerCode,
    namelessOfficer,
    doubledOfficer,
    badHours, ///< not those of areHours
    badQuota  ///< less than one or more than a letter has numbers, of no desk group's sector, or twice the same
};
std::optional<ProfileFault> faultOf(const OfficeProfile& profile);

} // namespace pintu
