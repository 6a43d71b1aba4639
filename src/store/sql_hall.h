#pragma once

#include "core/queue/public_hall.h"
#include "store/database.h"

namespace pintu {

/// What a board reads: numbers and counters, and the office's sign. Every column is one that the database role of a
/// board may see (store/postgres_roles).
class SqlHall {
public:
    explicit SqlHall(Database& database) : m_database{database} {}

    OfficeSign sign();
    /// Those of a day who wait, are called or served, or may return; and those who were called before them, `mostDone`
    /// of them.
    std::vector<HallTicket> tickets(Day day, std::int64_t mostDone);
    /// The newest moment that any ticket of a day tells: a call, or the end of a visit. 0 when there is none.
    Time newestMoment(Day day);
    std::vector<std::int64_t> openCounters();
    /// Counters where nobody is called for a while, each with the name of a BreakReason.
    std::vector<CounterBreak> breaks();

private:
    Database& m_database;
};

} // namespace pintu
