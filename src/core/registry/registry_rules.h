#pragma once

#include "core/base/result.h"
#include "core/base/text_limit.h"
#include "core/registry/registry_events.h"

#include <optional>
#include <span>

namespace pintu {

enum class BatchState { begun, loaded, withdrawn };
template <>
struct EnumNames<BatchState> {
    static constexpr std::array<std::string_view, 3> names{"begun", "loaded", "withdrawn"};
};

/// A batch as its events leave it.
struct RegistryBatch {
    BatchId id;
    std::int64_t number = 0;
    RegistryList list = RegistryList::dtsen;
    BatchState state = BatchState::begun;
    Day asOf;
    std::int64_t rows = 0;
    std::int64_t rejected = 0;
    std::int64_t repeated = 0;
    std::string fileIndex;
    std::string contentIndex;
    std::string actor;
    Time begunAt;
    Time endedAt;
    std::optional<WithdrawReason> reason = {};
    std::int64_t place = 0; ///< of the event that began it: there stand its words
};

inline constexpr std::array<TextLimit<BatchWords>, 3> batchLimits{{
    {"source", &BatchWords::source, 120},
    {"purpose", &BatchWords::purpose, 300},
    {"file", &BatchWords::file, 255},
}};

enum class ImportRefusal {
    noSource,
    noPurpose,
    textTooLong,
    asOfInFuture,
    columnsMissing, ///< no NIK or KK, no name, or one meaning twice
    importedBefore, ///< the very file is a batch that counts
    sameContent,    ///< another file's batch of the same day says the same, row by row
    nothing,        ///< no row was good
    takenOver,      ///< it was withdrawn meanwhile, or somebody began the same file again
    stopped,        ///< whoever watched it said so
};

/// Completes and allows the beginning of an import. Batches of the same file that never came to an end are to be taken
/// away: they are answered, too.
struct ImportBegun {
    RegistryBegun begun;
    std::vector<RegistryWithdrawn> brokenOff;
};
Result<ImportBegun, ImportRefusal> decideBeginImport(RegistryBegun begun, const BatchWords& words,
                                                     const TableShape& shape, std::span<const RegistryBatch> batches,
                                                     Day today);

/// Whether the rows may be found from now on.
Result<RegistryLoaded, ImportRefusal> decideLoad(RegistryLoaded loaded, std::span<const RegistryBatch> batches);

enum class WithdrawRefusal { unknown, withdrawnBefore };
Result<RegistryWithdrawn, WithdrawRefusal> decideWithdraw(std::int64_t number, WithdrawReason reason,
                                                          std::span<const RegistryBatch> batches);

} // namespace pintu
