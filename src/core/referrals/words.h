#pragma once

#include "core/base/enum_names.h"

namespace pintu {

/// The newest word of each of the three who may speak about a referral, by its author's own count.
enum class OfficeWord { none, issued, cancelAsked, cancelled, expired, enteredInError };
enum class PartnerWord { none, seen, accepted, booked, noShow, serving, onHold, rejected, forwarded, served, failed };
enum class ResidentWord { none, confirmed, denied, noAnswer };

/// Where a referral stands: a function of the three words, never stored as a fact of its own.
enum class ReferralState {
    issued,
    seen,
    accepted,
    booked,
    noShow,
    serving,
    onHold,
    rejected,
    cancelAsked,
    cancelled,
    expired,
    served,
    closed,
    failed,
    forwarded,
    enteredInError,
};

template <>
struct EnumNames<OfficeWord> {
    static constexpr std::array<std::string_view, 6> names{"none",      "issued",  "cancelAsked",
                                                           "cancelled", "expired", "enteredInError"};
};
template <>
struct EnumNames<PartnerWord> {
    static constexpr std::array<std::string_view, 11> names{"none",      "seen",    "accepted", "booked",
                                                            "noShow",    "serving", "onHold",   "rejected",
                                                            "forwarded", "served",  "failed"};
};
template <>
struct EnumNames<ResidentWord> {
    static constexpr std::array<std::string_view, 4> names{"none", "confirmed", "denied", "noAnswer"};
};
template <>
struct EnumNames<ReferralState> {
    static constexpr std::array<std::string_view, 16> names{
        "issued",      "seen",      "accepted", "booked", "noShow", "serving", "onHold",    "rejected",
        "cancelAsked", "cancelled", "expired",  "served", "closed", "failed",  "forwarded", "enteredInError"};
};

/// Words that contradict each other are shown to a person. Help wins: where somebody was helped, nothing else hides it.
struct Standing {
    ReferralState state = ReferralState::issued;
    bool conflict = false;
    auto operator<=>(const Standing&) const = default;
};

Standing standingOf(OfficeWord office, PartnerWord partner, ResidentWord resident);

/// Nobody acts on it any more.
bool isFinal(ReferralState state);

} // namespace pintu
