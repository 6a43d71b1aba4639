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
    std::vector<CaseLine> lines(CaseId id);

private:
    Database& m_database;
};

/// Cases and their lines, from the events.
Fold casesFold();

} // namespace pintu
