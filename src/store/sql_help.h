#pragma once

#include "core/queue/help.h"
#include "store/database.h"
#include "store/fold.h"

#include <optional>
#include <vector>

namespace pintu {

/// Calls for help at the kiosks.
class SqlHelp {
public:
    explicit SqlHelp(Database& database) : m_database{database} {}

    std::optional<HelpCall> find(HelpId id);
    /// Those that have not ended, the oldest first.
    std::vector<HelpCall> open();

private:
    Database& m_database;
};

/// Calls for help, from the events.
Fold helpFold();

} // namespace pintu
