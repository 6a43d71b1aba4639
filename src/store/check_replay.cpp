#include "core/base/encoding.h"
#include "store/check_parts.h"
#include "store/fold.h"
#include "store/fold_indexes.h"

#include <charconv>
#include <set>

namespace pintu {
namespace {

struct TableColumn {
    std::string name;
    bool number = false;
    bool key = false;
};

std::vector<TableColumn> columnsOf(Database& scratch, const std::string& table)
{
    std::vector<TableColumn> out;
    for (const auto& row :
         scratch.texts("SELECT name, type, CAST(pk AS TEXT) FROM pragma_table_info('" + table + "') ORDER BY cid", 3))
        out.push_back({row[0], row[1] != "TEXT", row[2] != "0"});
    return out;
}

/// Every row as texts, in the order of its key: numbers by their value and texts by their bytes on both engines.
Database::Rows rowsInOrder(Database& database, const std::string& table, const std::vector<TableColumn>& columns)
{
    std::string select;
    std::string order;
    for (const auto& column : columns) {
        // No column of ours is ever NULL; where a hand has made one so, no row of the replay is equal.
        const auto value =
            column.number ? digitsOnly(database.engine(), column.name) : textOnly(database.engine(), column.name);
        select += (select.empty() ? "SELECT coalesce(" : ", coalesce(") + value + ", '(nothing)')";
        if (!column.key) continue;
        const auto full = table + "." + column.name; // the column, not the text of it that is selected
        order += (order.empty() ? " ORDER BY " : ", ") + (column.number ? full : inByteOrder(database.engine(), full));
    }
    return database.walk(select + " FROM " + table + order, columns.size());
}

int compared(const std::string& a, const std::string& b, bool asNumbers)
{
    if (asNumbers) {
        std::int64_t left = 0;
        std::int64_t right = 0;
        const bool numbers = std::from_chars(a.data(), a.data() + a.size(), left).ec == std::errc{} &&
                             std::from_chars(b.data(), b.data() + b.size(), right).ec == std::errc{};
        if (numbers) return left < right ? -1 : left > right ? 1 : 0;
    }
    return a.compare(b);
}

/// Goes along both at once and names every row that one of them lacks or has otherwise.
void compareRows(Database::Rows stored, Database::Rows folded, const std::vector<TableColumn>& columns,
                 Findings::Look& look)
{
    const auto keyOrder = [&] {
        for (std::size_t c = 0; c < columns.size(); ++c) {
            if (!columns[c].key) continue;
            if (const int order = compared(stored.text(c), folded.text(c), columns[c].number)) return order;
        }
        return 0;
    };
    const auto same = [&] {
        for (std::size_t c = 0; c < columns.size(); ++c)
            if (stored.text(c) != folded.text(c)) return false;
        return true;
    };
    bool moreStored = stored.next();
    bool moreFolded = folded.next();
    while (moreStored || moreFolded) {
        const int order = !moreStored ? 1 : !moreFolded ? -1 : keyOrder();
        if (order != 0 || !same()) look.found(order > 0 ? folded.text(0) : stored.text(0));
        if (order <= 0) moreStored = stored.next();
        if (order >= 0) moreFolded = folded.next();
    }
}

class Replay final : public EventWatcher {
public:
    Replay(Database& database, Database& scratch, Findings& findings)
        : m_database{database}, m_scratch{scratch}, m_findings{findings}, m_look{findings.look("replay")}
    {
        for (auto rows = database.walk("SELECT subject FROM events WHERE type = 'undone'", 1); rows.next();)
            m_foldedAgain.insert(rows.text(0));
        dropIndexesThatNoFoldAsks(scratch, {foldTables().begin(), foldTables().end()});
    }

    void see(const Event& event) override
    {
        if (m_foldedAgain.contains(event.subject)) keep(event);
        try {
            applyEvent(m_scratch, event);
        } catch (const Trouble& trouble) {
            // A forged or damaged event may not fold; the chain has told of it, and the tables will differ.
            if (!isAboutTheRecord(trouble)) throw;
            m_look.found(nameOf(event));
        }
    }

    void end() override
    {
        for (const auto& table : foldTables()) {
            auto look = m_findings.look("replay " + table);
            if (m_database.columnsOf(table) != m_scratch.columnsOf(table)) {
                look.found("columns");
                continue;
            }
            const auto columns = columnsOf(m_scratch, table);
            compareRows(rowsInOrder(m_database, table, columns), rowsInOrder(m_scratch, table, columns), columns, look);
        }
    }

private:
    /// Folding reads earlier events only where something about the same subject is undone.
    void keep(const Event& event)
    {
        m_scratch.run("INSERT OR IGNORE INTO events (place, epoch, seq, at, type, subject, actor, command, key_id, "
                      "bytes, hash) VALUES (:place, :epoch, :seq, :at, :type, :subject, :actor, :command, :key, "
                      ":bytes, '')",
                      placeOf(event.epoch, event.seq), event.epoch, event.seq, event.at, event.type, event.subject,
                      event.actor, event.command, event.key, toBase64(encode(event)));
    }

    Database& m_database;
    Database& m_scratch;
    Findings& m_findings;
    Findings::Look m_look;
    std::set<std::string, std::less<>> m_foldedAgain;
};

} // namespace

std::unique_ptr<EventWatcher> watchReplay(Database& database, Database& scratch, Findings& findings)
{
    return std::make_unique<Replay>(database, scratch, findings);
}

} // namespace pintu
