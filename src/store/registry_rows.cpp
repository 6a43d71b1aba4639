#include "store/registry_rows.h"

#include "core/base/encoding.h"
#include "seal/sealed_words.h"

#include <algorithm>
#include <array>

namespace pintu {
namespace {

constexpr std::int64_t linesOfABatch = 1'000'000'000;

/// What a sealed row is bound to: it cannot be put into another batch or onto another line.
Bytes associated(BatchId batch, std::int64_t place)
{
    Bytes out{batch.uuid.bytes.begin(), batch.uuid.bytes.end()};
    for (int shift = 0; shift < 64; shift += 8)
        out.push_back(static_cast<std::uint8_t>(static_cast<std::uint64_t>(place) >> shift));
    return out;
}

} // namespace

RegistryRows::RegistryRows(Database& database, const SiteKeys& keys, Entropy& entropy)
    : m_database{database}, m_entropy{entropy}, m_personKeys{database, keys, entropy}, m_keys{keys.index}
{
}

std::int64_t RegistryRows::placeOf(std::int64_t batch, std::int64_t line)
{
    assert(line > 0 && line < linesOfABatch);
    return batch * linesOfABatch + line;
}

std::int64_t RegistryRows::batchOf(std::int64_t place)
{
    return place / linesOfABatch;
}

std::int64_t RegistryRows::lineOf(std::int64_t place)
{
    return place % linesOfABatch;
}

void RegistryRows::addTo(Sha256& digest, std::int64_t place, std::string_view sealed)
{
    digest.add(bytesOf(std::to_string(place) + ' '));
    digest.add(bytesOf(sealed));
    digest.add(bytesOf("\n"));
}

void RegistryRows::addTo(Sha256& digest, const Number& number)
{
    digest.add(bytesOf(std::to_string(number.number) + '>' + std::to_string(number.place) + '\n'));
}

std::optional<RegistryRows::Batch> RegistryRows::batch(const RegistryBatch& of, KeyId key)
{
    auto secret = m_personKeys.key(key);
    if (!secret) return std::nullopt;
    return Batch{of.id, of.number, *secret};
}

RegistryRows::Sealed RegistryRows::seal(const Batch& batch, std::int64_t line, BytesView words)
{
    const auto place = placeOf(batch.number, line);
    return {place, toBase64(sealWords(batch.key, words, associated(batch.id, place), m_entropy))};
}

std::int64_t RegistryRows::keyed(std::string_view purpose, std::string_view digits) const
{
    std::string keyword{"registry "};
    keyword += purpose;
    keyword += ':';
    keyword += digits;
    return static_cast<std::int64_t>(m_keys.list(keyword).value);
}

bool RegistryRows::add(const Batch& batch, std::span<const Sealed> rows, std::span<const Number> numbers)
{
    Database::Writing writing{m_database};
    if (!m_database.one<long long>("SELECT 1 FROM registry_batches WHERE id = :id AND state = 'begun'", batch.id))
        return false;
    Statements out;
    for (const auto& row : rows)
        out.add("INSERT INTO registry_rows (place, sealed) VALUES (:place, :sealed)", row.place, row.text);
    for (const auto& number : numbers)
        out.add("INSERT INTO registry_numbers (number, place) VALUES (:number, :place)", number.number, number.place);
    m_database.run(out);
    writing.commit();
    return true;
}

std::vector<RegistryRows::Found> RegistryRows::find(const std::string& digits, std::size_t most)
{
    std::vector<Found> out;
    for (const auto* purpose : {"nik", "kk"}) {
        const auto rows = m_database.all<long long, std::string, long long, BatchId, RegistryList, long long, KeyId,
                                         long long>(
            "SELECT r.place, r.sealed, b.number, b.id, b.list, b.as_of, b.key_id, b.place FROM registry_numbers n JOIN "
            "registry_rows r ON r.place = n.place JOIN registry_batches b ON b.number = n.place / 1000000000 WHERE "
            "n.number = :number AND b.state = 'loaded' ORDER BY b.as_of DESC, b.number DESC, r.place LIMIT :most",
            keyed(purpose, digits), most);
        for (const auto& [place, sealed, number, id, list, asOf, key, begun] : rows) {
            const auto secret = m_personKeys.key(key);
            const auto bytes = fromBase64(sealed);
            const auto words = secret && bytes ? openWords(*secret, *bytes, associated(id, place)) : std::nullopt;
            const auto person = words ? decodeBody<RegistryPerson>(*words) : std::nullopt;
            if (!person) throw Trouble{TroubleKind::damaged, "a row of a list does not open with its batch's key"};
            // Sixty-four bits of a hash may be another number's.
            if ((purpose[0] == 'n' ? person->nik : person->familyCard) != digits) continue;
            out.push_back({*person, number, lineOf(place), list, Day{asOf}, begun});
        }
    }
    return out;
}

/// Goes through the tree a stretch at a time: entries stand in the order of their hashes, not of their batches.
void RegistryRows::removeNumbers(std::int64_t first, std::int64_t last, const std::function<void()>& between)
{
    constexpr std::int64_t stretch = 20'000;
    std::optional<std::int64_t> after;
    for (bool more = true; more;) {
        Database::Writing writing{m_database};
        const auto from = after.value_or(std::numeric_limits<std::int64_t>::min());
        const auto end = m_database.one<long long>(
            "SELECT number FROM registry_numbers WHERE number >= :from ORDER BY number LIMIT 1 OFFSET :stretch", from,
            stretch);
        more = end.has_value();
        const auto until = end ? std::get<0>(*end) : std::numeric_limits<std::int64_t>::max();
        m_database.run("DELETE FROM registry_numbers WHERE number BETWEEN :from AND :until AND place BETWEEN :first "
                       "AND :last",
                       from, until, first, last);
        writing.commit();
        if (more && until == from) more = false; // one number in more rows than a stretch: they were all looked at
        after = until;
        if (between) between();
    }
}

void RegistryRows::remove(std::int64_t batch, const std::function<void()>& between)
{
    constexpr std::int64_t piece = 5'000;
    const auto first = batch * linesOfABatch;
    const auto last = first + linesOfABatch - 1;
    if (!m_database.one<long long>("SELECT place FROM registry_rows WHERE place BETWEEN :first AND :last LIMIT 1",
                                   first, last))
        return;
    removeNumbers(first, last, between); // the rows go last: as long as one is there, the rest is looked for
    for (;;) {
        Database::Writing writing{m_database};
        const auto next = m_database.one<long long>(
            "SELECT place FROM registry_rows WHERE place BETWEEN :first AND :last ORDER BY place LIMIT 1", first, last);
        if (!next) break;
        const auto end = m_database.one<long long>("SELECT place FROM registry_rows WHERE place BETWEEN :first AND "
                                                   ":last ORDER BY place LIMIT 1 OFFSET :piece",
                                                   first, last, piece);
        m_database.run("DELETE FROM registry_rows WHERE place BETWEEN :first AND :last", first,
                       end ? std::get<0>(*end) : last);
        writing.commit();
        if (between) between();
    }
}

void RegistryRows::sweep(const std::function<void()>& between)
{
    for (const auto& [number] :
         m_database.all<long long>("SELECT number FROM registry_batches WHERE state = 'withdrawn' ORDER BY number"))
        remove(number, between);
}

void RegistryRows::clear(std::int64_t batch)
{
    remove(batch, {});
}

} // namespace pintu
