#include "office/registry_import.h"

#include "core/base/encoding.h"
#include "core/base/system_trouble.h"
#include "office/written_text.h"
#include "seal/digest.h"
#include "seal/sealed_words.h"
#include "store/registry_entries.h"
#include "store/sql_registry.h"

#include <algorithm>
#include <cerrno>
#include <fcntl.h>
#include <unistd.h>

namespace pintu {
namespace {

constexpr std::size_t rowsOfAPiece = 2'000; // some 30 ms of the write lock
constexpr std::size_t numbersOfAPiece = 20'000;
constexpr std::int64_t rowsBetweenLooks = 500;
/// What is left once the file has been read: its numbers are put in order.
constexpr double readingsPart = 0.85;

using Drafts = std::vector<Draft>;

double partRead(const TableRows& rows)
{
    const auto size = rows.size();
    return size > 0 ? std::min(1.0, static_cast<double>(rows.done()) / static_cast<double>(size)) : 0;
}

/// Reads rows below the headings one by one.
template <class Good, class Bad>
bool eachRow(const TableShape& shape, TableRows& rows, const Good& good, const Bad& bad)
{
    TableRow row;
    while (rows.next(row)) {
        if (row.line <= shape.headingLine || isEmpty(row)) continue;
        auto person = readRow(shape, row);
        if (!(person ? good(row.line, *person) : bad(person.refusal()))) return false;
    }
    return true;
}

/// One import under way.
class Import {
public:
    Import(Site& site, const Command& command, const ImportOrder& order, TableRows& rows, const ImportWatch& watch)
        : m_site{site},
          m_command{command},
          m_order{order},
          m_rows{rows},
          m_watch{watch},
          m_stored{site.database(), site.keys(), site.entropy()}
    {
    }

    Result<ImportDone, ImportRefusal> run()
    {
        if (const auto refusal = begin()) return refused(*refusal);
        m_stored.sweep(); // what earlier ones have left
        m_stored.clear(m_batch->number);
        try {
            if (const auto refusal = work()) {
                giveUp(*refusal);
                return refused(*refusal);
            }
        } catch (const BadTable&) {
            withdraw(WithdrawReason::brokenOff);
            throw;
        }
        return ImportDone{m_batch->number, m_step};
    }

private:
    std::optional<ImportRefusal> begin()
    {
        auto words = m_order.words;
        for (auto* text : {&words.source, &words.purpose, &words.file}) *text = writtenText(*text);
        const auto today = Day::of(m_site.clock().now(), m_site.zone());
        const auto events = m_site.run(m_command, [&](Time now) -> Result<Drafts, ImportRefusal> {
            RegistryBegun begun{BatchId::timed(now, m_site.entropy()), 0, m_order.list, m_order.asOf, m_order.fileIndex,
                                writtenText(m_order.mapping)};
            const auto decided = decideBeginImport(begun, words, m_order.shape, batches(), today);
            if (!decided) return refused(decided.refusal());
            Drafts out;
            for (const auto& broken : decided->brokenOff) out.push_back(draftOf(broken));
            out.push_back(draftOf(decided->begun, KeyId::random(m_site.entropy()), words));
            return out;
        });
        if (!events) return events.refusal();
        for (const auto& event : *events)
            if (event.type == RegistryBegun::type) {
                const auto body = bodyOf<RegistryBegun>(event);
                RegistryBatch batch;
                batch.id = body.batch;
                batch.number = body.number;
                m_batch = m_stored.batch(batch, event.key);
            }
        if (!m_batch) throw Trouble{TroubleKind::wrongKey, "an import has no key of its own"};
        return std::nullopt;
    }

    std::optional<ImportRefusal> work()
    {
        std::optional<ImportRefusal> refusal;
        const auto look = [&] {
            if (++m_looks % rowsBetweenLooks != 0) return true;
            m_step.part = readingsPart * partRead(m_rows);
            if (m_watch.progress && m_watch.progress(m_step) == GoOn::stop) refusal = ImportRefusal::stopped;
            return !refusal;
        };
        const auto bad = [&](const RejectedRow& row) {
            reject(row);
            return look();
        };
        const auto good = [&](std::int64_t line, const RegistryPerson& person) {
            take(line, person);
            if (m_waiting.size() >= rowsOfAPiece && !write()) refusal = ImportRefusal::takenOver;
            return !refusal && look();
        };
        if (!eachRow(m_order.shape, m_rows, good, bad)) return refusal;
        if (!write()) return ImportRefusal::takenOver;
        if (const auto stopped = writeNumbers()) return stopped;
        return load();
    }

    void reject(const RejectedRow& row)
    {
        ++m_step.rejected;
        if (m_watch.rejected) m_watch.rejected(row);
    }

    void take(std::int64_t line, const RegistryPerson& person)
    {
        const auto words = encodeBody(person);
        const auto place = RegistryRows::placeOf(m_batch->number, line);
        const std::string_view text{reinterpret_cast<const char*>(words.data()), words.size()};
        const auto hash = m_stored.keyed("words", text);
        if (!person.nik.empty()) {
            switch (m_entries.nik(m_stored.keyed("nik", person.nik), place, hash)) {
            case RegistryEntries::Stood::never: break;
            case RegistryEntries::Stood::alike: ++m_step.repeated; return;
            case RegistryEntries::Stood::otherwise: {
                const auto column = m_order.shape.column(RegistryField::nik);
                reject({line, column ? m_order.shape.headings[*column] : std::string{}, RowFault::doubled});
                return;
            }
            }
        }
        if (!person.familyCard.empty()) m_entries.familyCard(m_stored.keyed("kk", person.familyCard), place);
        m_waiting.push_back(m_stored.seal(*m_batch, line, words));
        RegistryRows::addTo(m_digest, place, m_waiting.back().text);
        m_content.add({reinterpret_cast<const std::uint8_t*>(&hash), sizeof hash});
        ++m_step.rows;
    }

    bool write()
    {
        const bool stands = m_waiting.empty() || m_stored.add(*m_batch, m_waiting, {});
        m_waiting.clear();
        return stands;
    }

    std::optional<ImportRefusal> writeNumbers()
    {
        std::optional<ImportRefusal> refusal;
        std::int64_t written = 0;
        m_entries.each(numbersOfAPiece, [&](std::span<const RegistryRows::Number> numbers) {
            for (const auto& number : numbers) RegistryRows::addTo(m_digest, number);
            if (!m_stored.add(*m_batch, {}, numbers)) {
                refusal = ImportRefusal::takenOver;
                return false;
            }
            written += static_cast<std::int64_t>(numbers.size());
            m_step.part = readingsPart + (1 - readingsPart) * static_cast<double>(written) /
                                             static_cast<double>(std::max<std::int64_t>(1, m_entries.size()));
            if (m_watch.progress && m_watch.progress(m_step) == GoOn::stop) refusal = ImportRefusal::stopped;
            return !refusal;
        });
        return refusal;
    }

    std::optional<ImportRefusal> load()
    {
        const auto digest = m_digest.digest();
        RegistryLoaded loaded{m_batch->id,
                              m_step.rows,
                              m_step.rejected,
                              m_step.repeated,
                              Bytes{digest.begin(), digest.end()},
                              blindIndex(m_site.keys().index, "registry content", toHex(m_content.digest())),
                              m_entries.size()};
        const auto events = m_site.run({following(m_command.id.uuid, "load"), m_command.actor},
                                       [&](Time) -> Result<Drafts, ImportRefusal> {
                                           const auto decided = decideLoad(loaded, batches());
                                           if (!decided) return refused(decided.refusal());
                                           return Drafts{draftOf(*decided)};
                                       });
        if (!events) return events.refusal();
        m_step.part = 1;
        return std::nullopt;
    }

    void giveUp(ImportRefusal refusal)
    {
        if (refusal == ImportRefusal::takenOver)
            return; // it is withdrawn already; whoever did that takes the rows away
        withdraw(refusal == ImportRefusal::stopped       ? WithdrawReason::stopped
                 : refusal == ImportRefusal::sameContent ? WithdrawReason::sameContent
                                                         : WithdrawReason::brokenOff);
    }

    void withdraw(WithdrawReason reason)
    {
        const auto events = m_site.run({following(m_command.id.uuid, "give up"), m_command.actor},
                                       [&](Time) -> Result<Drafts, WithdrawRefusal> {
                                           const auto decided = decideWithdraw(m_batch->number, reason, batches());
                                           if (!decided) return refused(decided.refusal());
                                           return Drafts{draftOf(*decided)};
                                       });
        if (events) m_stored.sweep();
    }

    std::vector<RegistryBatch> batches() { return SqlRegistry{m_site.database()}.batches(); }

    Site& m_site;
    const Command& m_command;
    const ImportOrder& m_order;
    TableRows& m_rows;
    const ImportWatch& m_watch;
    RegistryRows m_stored;
    RegistryEntries m_entries;
    std::optional<RegistryRows::Batch> m_batch;
    std::vector<RegistryRows::Sealed> m_waiting;
    Sha256 m_digest;
    Sha256 m_content;
    ImportStep m_step;
    std::int64_t m_looks = 0;
};

} // namespace

std::vector<TableRow> beginningOf(TableRows& rows)
{
    std::vector<TableRow> out;
    TableRow row;
    while (out.size() < rowsOfBeginning && rows.next(row)) out.push_back(std::move(row));
    return out;
}

std::string fileIndexOf(Site& site, const std::string& file)
{
    Sha256 sum;
    const int descriptor = open(file.c_str(), O_RDONLY | O_CLOEXEC);
    if (descriptor < 0) throw Trouble{troubleKindOf(errno), "the list cannot be read"};
    Bytes chunk(256 * 1024);
    for (;;) {
        const auto got = ::read(descriptor, chunk.data(), chunk.size());
        if (got <= 0) {
            const int error = errno;
            close(descriptor);
            if (got < 0) throw Trouble{troubleKindOf(error), "the list could not be read to its end"};
            break;
        }
        sum.add(BytesView{chunk}.first(static_cast<std::size_t>(got)));
    }
    return blindIndex(site.keys().index, "registry file", toHex(sum.digest()));
}

Result<ImportStep, ImportRefusal> tryImport(const TableShape& shape, TableRows& rows, const ImportWatch& watch)
{
    ImportStep step;
    std::int64_t looks = 0;
    const auto look = [&] {
        step.part = partRead(rows);
        return ++looks % rowsBetweenLooks != 0 || !watch.progress || watch.progress(step) == GoOn::yes;
    };
    const bool whole = eachRow(
        shape, rows,
        [&](std::int64_t, const RegistryPerson&) {
            ++step.rows;
            return look();
        },
        [&](const RejectedRow& row) {
            ++step.rejected;
            if (watch.rejected) watch.rejected(row);
            return look();
        });
    if (!whole) return refused(ImportRefusal::stopped);
    return step;
}

Result<ImportDone, ImportRefusal> importList(Site& site, const Command& command, const ImportOrder& order,
                                             TableRows& rows, const ImportWatch& watch)
{
    return Import{site, command, order, rows, watch}.run();
}

} // namespace pintu
