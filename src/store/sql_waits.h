#pragma once

#include "core/queue/ticket.h"
#include "core/queue/wait_estimate.h"
#include "store/database.h"

namespace pintu {

/// How long visits took, and what people were told of their wait: rows that the tickets fold leaves.
class SqlWaits {
public:
    static constexpr long long noMinutes = -1; ///< stands in `told_from` where no range was told

    explicit SqlWaits(Database& database) : m_database{database} {}

    /// Minutes of the newest finished services of a queue, at most 60 of the last 28 days.
    std::vector<double> serviceMinutes(const std::string& queue, Day until);
    /// How long it would take, as was told when the ticket was taken.
    WaitEstimate told(TicketId id);
    /// What was told of those days' tickets that have been called since.
    std::vector<ToldWait> toldWaits(Day from, Day until);

private:
    Database& m_database;
};

} // namespace pintu
