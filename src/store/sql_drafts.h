#pragma once

#include "core/cases/complaint_draft.h"
#include "store/database.h"
#include "store/fold.h"

#include <optional>
#include <string>

namespace pintu {

/// Complaints that were begun at a kiosk.
class SqlDrafts {
public:
    explicit SqlDrafts(Database& database) : m_database{database} {}

    /// The code of the complaint that waits with a ticket: nobody discarded it or made a case of it.
    std::optional<std::string> waiting(TicketId ticket);

private:
    Database& m_database;
};

/// Drafts of complaints, from the events.
Fold draftsFold();

} // namespace pintu
