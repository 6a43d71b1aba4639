#pragma once

#include "core/cases/case.h"
#include "core/record/event.h"
#include "store/database.h"
#include "store/fold.h"

namespace pintu {

/// Cases and their lines.
class SqlCases {
public:
    explicit SqlCases(Database& database) : m_database{database} {}

    std::optional<Case> find(CaseId id);
    std::vector<Case> ofPerson(PersonId person);
    /// The case of this person that was opened at this visit and is not over.
    std::optional<Case> ofVisit(PersonId person, TicketId ticket);
    /// By the SHA-256 of a receipt's code, hexadecimal. For a kiosk, which on a server has no right to read cases.
    std::optional<ReceiptStanding> standingOfReceipt(const std::string& digest);
    std::vector<CaseLine> lines(CaseId id);
    std::optional<CaseLine> line(LineId id);
    /// That nobody has ended, of cases that are not over: those due first.
    std::vector<CaseLine> openLines();

private:
    Database& m_database;
};

/// Cases and their lines, from the events.
Fold casesFold();

} // namespace pintu
