#include "core/registry/registry_rules.h"

#include <algorithm>

namespace pintu {

Result<ImportBegun, ImportRefusal> decideBeginImport(RegistryBegun begun, const BatchWords& words,
                                                     const TableShape& shape, std::span<const RegistryBatch> batches,
                                                     Day today)
{
    if (words.source.empty()) return refused(ImportRefusal::noSource);
    if (words.purpose.empty()) return refused(ImportRefusal::noPurpose);
    if (tooLong(words, batchLimits)) return refused(ImportRefusal::textTooLong);
    if (begun.asOf > today) return refused(ImportRefusal::asOfInFuture);
    if (faultOf(shape)) return refused(ImportRefusal::columnsMissing);
    ImportBegun out;
    begun.columns = shape.mapped();
    for (const auto& batch : batches) {
        begun.number = std::max(begun.number, batch.number);
        if (batch.list != begun.list || batch.fileIndex != begun.fileIndex) continue;
        if (batch.state == BatchState::loaded) return refused(ImportRefusal::importedBefore);
        if (batch.state == BatchState::begun) out.brokenOff.push_back({batch.id, WithdrawReason::brokenOff});
    }
    ++begun.number;
    out.begun = std::move(begun);
    return out;
}

Result<RegistryLoaded, ImportRefusal> decideLoad(RegistryLoaded loaded, std::span<const RegistryBatch> batches)
{
    if (loaded.rows == 0) return refused(ImportRefusal::nothing);
    const auto own = std::find_if(batches.begin(), batches.end(),
                                  [&](const RegistryBatch& batch) { return batch.id == loaded.batch; });
    if (own == batches.end() || own->state != BatchState::begun) return refused(ImportRefusal::takenOver);
    for (const auto& batch : batches)
        if (batch.state == BatchState::loaded && batch.list == own->list && batch.asOf == own->asOf &&
            batch.contentIndex == loaded.contentIndex)
            return refused(ImportRefusal::sameContent);
    return loaded;
}

Result<RegistryWithdrawn, WithdrawRefusal> decideWithdraw(std::int64_t number, WithdrawReason reason,
                                                          std::span<const RegistryBatch> batches)
{
    const auto batch =
        std::find_if(batches.begin(), batches.end(), [&](const RegistryBatch& one) { return one.number == number; });
    if (batch == batches.end()) return refused(WithdrawRefusal::unknown);
    if (batch->state == BatchState::withdrawn) return refused(WithdrawRefusal::withdrawnBefore);
    return RegistryWithdrawn{batch->id, reason};
}

} // namespace pintu
