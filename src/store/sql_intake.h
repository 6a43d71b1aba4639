#pragma once

#include "core/partners/intake.h"
#include "core/record/event.h"
#include "store/database.h"
#include "store/fold.h"

namespace pintu {

/// Slips taken in at a partner desk.
class SqlIntake {
public:
    explicit SqlIntake(Database& database) : m_database{database} {}

    std::optional<ReceivedSlip> find(const SlipName& name);
    /// All of one number of an office, the plain one first.
    std::vector<ReceivedSlip> ofNumber(const std::string& issuer, std::int64_t number);
    /// Lists the slips that were taken in since a moment, the newest first and at most so many.
    std::vector<ReceivedSlip> since(Time from, std::int64_t most);
    std::int64_t countSince(Time from);
    /// All about which the office waits for an answer, whenever they came.
    std::vector<ReceivedSlip> unanswered();
    /// Those that were answered since a moment, the newest first and at most so many.
    std::vector<ReceivedSlip> answeredSince(Time from, std::int64_t most);
    std::int64_t countAnsweredSince(Time from);
    /// What this desk said of a slip, in order: without the return slips and without the checks.
    std::vector<PartnerSaid> words(const SlipName& name);
    /// The newest signed moment seen in any slip that was proven, in Unix seconds: a clock behind it is wrong.
    std::int64_t newestSigned();

private:
    Database& m_database;
};

/// Slips at a partner desk, and its words about them, from the events.
Fold intakeFold();

} // namespace pintu
