#pragma once

#include "core/cases/case.h"
#include "core/record/event.h"
#include "store/database.h"

namespace pintu {

/// Cases and their lines.
class SqlCases {
public:
    explicit SqlCases(Database& database) : m_database{database} {}

    std::optional<Case> find(CaseId id);
    std::vector<Case> ofPerson(PersonId person);
    std::vector<CaseLine> lines(CaseId id);

    void apply(const CaseOpened& body, const Event& event);
    void apply(const CaseLineStated& body, const Event& event);
    void apply(const CaseMoved& body, const Event& event);

private:
    Database& m_database;
};

} // namespace pintu
