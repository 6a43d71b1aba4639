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
    /// Newest first; from a moment on.
    std::vector<ReceivedSlip> since(Time from);
    /// The newest signed moment seen in any slip, in Unix seconds: a clock behind it is wrong.
    std::int64_t newestSigned();

private:
    Database& m_database;
};

/// Slips at a partner desk, and its words about them, from the events.
Fold intakeFold();

} // namespace pintu
