#pragma once

#include "core/base/id.h"
#include "core/registry/registry_columns.h"

#include <string>
#include <vector>

/// Events of lists from outside. The rows themselves stand sealed in a table of their own, as reference rows do; the
/// record holds who brought them, from where, what for, and their digest.
namespace pintu {

/// What somebody said of a list: sealed, for a source or a purpose may name people.
struct BatchWords {
    std::string source;  ///< "Dinsos Kota Serang"
    std::string purpose; ///< what the office may use it for
    std::string file;    ///< the name of the file alone
    bool operator==(const BatchWords&) const = default;
    static void fields(auto& self, auto&& field)
    {
        field(1, self.source);
        field(2, self.purpose);
        field(3, self.file);
    }
};

/// An import has begun: nobody finds its rows yet.
struct RegistryBegun {
    static constexpr std::string_view type = "registryBegun";
    BatchId batch;
    std::int64_t number = 0; ///< 1, 2, 3 … within the site
    RegistryList list = RegistryList::dtsen;
    Day asOf;              ///< the day of which the list tells
    std::string fileIndex; ///< keyed: the same bytes are known again, and nothing can be guessed from it
    std::string mapping;   ///< the name under which the columns are remembered; empty: they are not
    std::vector<MappedColumn> columns = {};
    std::string subject() const { return batch.text(); }
    bool operator==(const RegistryBegun&) const = default;
    static void fields(auto& self, auto&& field)
    {
        field(1, self.batch);
        field(2, self.number);
        field(3, self.list);
        field(4, self.asOf);
        field(5, self.fileIndex);
        field(6, self.mapping);
        field(7, self.columns);
    }
};

/// All rows are there, and are found from now on.
struct RegistryLoaded {
    static constexpr std::string_view type = "registryLoaded";
    BatchId batch;
    std::int64_t rows = 0;
    std::int64_t rejected = 0;
    std::int64_t repeated = 0; ///< rows that stood twice in the file, word for word, and are kept once
    Bytes digest;              ///< SHA-256 over the sealed rows in order, then the numbers that lead to them
    std::string contentIndex;  ///< keyed, over what the rows say: another file may say the same
    std::int64_t numbers = 0;  ///< NIKs and KKs under which the rows are found
    std::string subject() const { return batch.text(); }
    bool operator==(const RegistryLoaded&) const = default;
    static void fields(auto& self, auto&& field)
    {
        field(1, self.batch);
        field(2, self.rows);
        field(3, self.rejected);
        field(4, self.repeated);
        field(5, self.digest);
        field(6, self.contentIndex);
        field(7, self.numbers);
    }
};

enum class WithdrawReason { wrongList, purposeEnded, newerList, stopped, brokenOff, sameContent };
template <>
struct EnumNames<WithdrawReason> {
    static constexpr std::array<std::string_view, 6> names{"wrongList", "purposeEnded", "newerList",
                                                           "stopped",   "brokenOff",    "sameContent"};
};

/// The rows are found no more, and go.
struct RegistryWithdrawn {
    static constexpr std::string_view type = "registryWithdrawn";
    BatchId batch;
    WithdrawReason reason = WithdrawReason::wrongList;
    std::string subject() const { return batch.text(); }
    bool operator==(const RegistryWithdrawn&) const = default;
    static void fields(auto& self, auto&& field)
    {
        field(1, self.batch);
        field(2, self.reason);
    }
};

} // namespace pintu
