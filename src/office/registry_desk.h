#pragma once

#include "core/registry/registry_rules.h"
#include "office/site.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace pintu {

/// A batch with what somebody said of it; without words where this program holds no keys.
struct BatchShown {
    RegistryBatch batch;
    std::optional<BatchWords> words;
};

/// A row of a list, and what it is worth: which list says so, of which day, from whom.
struct RegistryHit {
    RegistryPerson person;
    RegistryList list = RegistryList::dtsen;
    Day asOf;
    std::int64_t batch = 0;
    std::int64_t line = 0; ///< in the file that was imported
    std::string source;
};

/// Lists of the state that this office was given: which there are, what they say of a number, and how one goes.
class RegistryDesk {
public:
    explicit RegistryDesk(Site& site) : m_site{site} {}

    /// The newest first.
    std::vector<BatchShown> batches();
    std::vector<RegistryMapping> mappings();

    /// The rows with this NIK or KK in lists that count, the newest list first; nothing for what is no such number.
    /// That they were read, and what for, is written down.
    std::vector<RegistryHit> find(const std::string& actor, const std::string& number, const std::string& purpose);

    /// From now on nobody finds the batch's rows; they are taken away before this returns.
    Result<RegistryWithdrawn, WithdrawRefusal> withdraw(const Command& command, std::int64_t number,
                                                        WithdrawReason reason);

private:
    Site& m_site;
};

} // namespace pintu
