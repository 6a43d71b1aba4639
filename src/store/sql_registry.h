#pragma once

#include "core/registry/registry_rules.h"
#include "store/database.h"
#include "store/fold.h"

#include <optional>
#include <vector>

namespace pintu {

/// Batches of lists from outside, and the columns that were agreed to.
class SqlRegistry {
public:
    explicit SqlRegistry(Database& database) : m_database{database} {}

    /// The newest first.
    std::vector<RegistryBatch> batches();
    /// In the order of their names.
    std::vector<RegistryMapping> mappings();

private:
    Database& m_database;
};

Fold registryFold();

} // namespace pintu
