#include "store/sql_registry.h"

#include "core/base/encoding.h"

namespace pintu {

std::vector<RegistryBatch> SqlRegistry::batches()
{
    std::vector<RegistryBatch> out;
    m_database.each<long long, BatchId, RegistryList, BatchState, long long, long long, long long, long long,
                    std::string, std::string, std::string, std::string, Time, Time, long long>(
        [&](long long number, BatchId id, RegistryList list, BatchState state, long long asOf, long long rows,
            long long rejected, long long repeated, std::string file, std::string content, std::string reason,
            std::string actor, Time begun, Time ended, long long place) {
            out.push_back({id, number, list, state, Day{asOf}, rows, rejected, repeated, std::move(file),
                           std::move(content), std::move(actor), begun, ended, parseEnum<WithdrawReason>(reason),
                           place});
        },
        "SELECT number, id, list, state, as_of, row_count, rejected, repeated, file_index, content_index, reason, "
        "actor, begun_at, ended_at, place FROM registry_batches ORDER BY number DESC");
    return out;
}

std::vector<RegistryMapping> SqlRegistry::mappings()
{
    std::vector<RegistryMapping> out;
    m_database.each<std::string, std::string, RegistryField>(
        [&](std::string name, std::string heading, RegistryField field) {
            if (out.empty() || out.back().name != name) out.push_back({std::move(name), {}});
            out.back().columns.push_back({std::move(heading), field});
        },
        "SELECT mapping, heading, field FROM registry_columns WHERE mapping <> '' ORDER BY mapping, position");
    return out;
}

Fold registryFold()
{
    Fold fold{"registry", 1, {"registry_batches", "registry_columns"}};
    RegistryBegun sample;
    sample.columns.emplace_back();
    fold.on<RegistryBegun>(
        [](const RegistryBegun& body, const Event& event, Statements& out) {
            out.add("INSERT INTO registry_batches (number, id, list, state, as_of, row_count, rejected, repeated, "
                    "number_count, file_index, content_index, digest, reason, actor, begun_at, ended_at, key_id, "
                    "place) VALUES (:number, :id, :list, 'begun', :as_of, 0, 0, 0, 0, :file, '', '', '', :actor, :at, "
                    "0, :key, :place)",
                    body.number, body.batch, body.list, body.asOf.number, body.fileIndex, event.actor, event.at,
                    event.key, placeOf(event));
            out.add("DELETE FROM registry_columns WHERE mapping = :mapping", body.mapping);
            std::int64_t position = 0;
            for (const auto& column : body.columns)
                out.add("INSERT INTO registry_columns (mapping, position, heading, field, place) VALUES (:mapping, "
                        ":position, :heading, :field, :place)",
                        body.mapping, ++position, column.heading, column.field, placeOf(event));
        },
        sample);
    fold.on<RegistryLoaded>([](const RegistryLoaded& body, const Event& event, Statements& out) {
        out.add("UPDATE registry_batches SET state = 'loaded', row_count = :rows, rejected = :rejected, repeated = "
                ":repeated, number_count = :numbers, content_index = :content, digest = :digest, ended_at = :at WHERE "
                "id = :id",
                body.rows, body.rejected, body.repeated, body.numbers, body.contentIndex, toHex(body.digest), event.at,
                body.batch);
    });
    fold.on<RegistryWithdrawn>([](const RegistryWithdrawn& body, const Event& event, Statements& out) {
        out.add("UPDATE registry_batches SET state = 'withdrawn', reason = :reason, ended_at = :at WHERE id = :id",
                body.reason, event.at, body.batch);
    });
    return fold;
}

} // namespace pintu
