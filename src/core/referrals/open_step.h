#pragma once

#include "core/cases/case.h"
#include "core/referrals/referral.h"

#include <optional>
#include <string>
#include <variant>

namespace pintu {

/// What a clerk does about an open thing, all of it or nothing: a word about a slip is written down, the resident's or
/// that of a partner that signs none, the slip is withdrawn, the line ends with an honest reason.
struct OpenStep {
    LineId line;
    std::int64_t slip = 0;                  ///< number of the slip that word and cancelling are about; 0: none
    ResidentWord word = ResidentWord::none; ///< none: the resident was not asked
    /// What a partner without SatuPintu says became of the slip, as an outcome of the catalogue; 0: nothing.
    std::int64_t outcome = 0;
    std::string road = {};           ///< by whom and how it was told: "counter", "phone", "visit", "replyForm"
    std::string cancelWhy = {};      ///< a code; empty: the slip stays
    std::optional<LineEnd> end = {}; ///< nothing: the line goes on
    std::string why = {};            ///< words for the resident, sealed
    bool operator==(const OpenStep&) const = default;
};

using OpenRefusal = std::variant<WordRefusal, CaseRefusal>;

} // namespace pintu
