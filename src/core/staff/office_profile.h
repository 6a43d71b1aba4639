#pragma once

#include "core/base/enum_names.h"
#include "core/base/time.h"

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
    bool operator==(const DeskGroup&) const = default;
    static void fields(auto& self, auto&& field)
    {
        field(1, self.letter);
        field(2, self.nameId);
        field(3, self.nameEn);
        field(4, self.sectors);
        field(5, self.standardMinutes);
        field(6, self.alarmMinutes);
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
    bool operator==(const Officer&) const = default;
    static void fields(auto& self, auto&& field)
    {
        field(1, self.code);
        field(2, self.name);
        field(3, self.role);
    }
};

/// What an office or a partner desk says of itself: on paper, at the kiosk, in the queue.
struct OfficeProfile {
    SiteKind kind = SiteKind::office;
    std::string name;                    ///< "SLRT Kabupaten Bekasi"
    std::vector<std::string> letterhead; ///< lines of the kop, the largest second
    std::string address;
    std::string phone;
    std::string village; ///< region code of the office, "32.16.09.1001"
    std::string zone;    ///< WIB, WITA or WIT
    std::vector<DeskGroup> deskGroups;
    std::vector<CounterProfile> counters;
    std::vector<Officer> officers;
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
    }

    Zone timeZone() const { return parseZone(zone).value_or(Zone::wib); }
    const DeskGroup* deskGroup(std::string_view letter) const;
    const DeskGroup* deskGroupOfSector(std::string_view sector) const;
    const CounterProfile* counter(std::int64_t number) const;
    const Officer* officer(std::string_view code) const;
};

/// What is wrong with a profile, as values for a sentence: a doubled letter, a counter without letters and so on.
enum class ProfileFault {
    noName,
    badZone,
    noDeskGroup,
    badLetter,
    doubledLetter,
    noCounter,
    doubledCounter,
    unknownLetter,
    noOfficer,
    doubledOfficer
};
std::optional<ProfileFault> faultOf(const OfficeProfile& profile);

} // namespace pintu
