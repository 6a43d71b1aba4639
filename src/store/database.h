#pragma once

#include "core/base/enum_names.h"
#include "core/base/id.h"
#include "core/base/time.h"
#include "core/base/trouble.h"

#include <chrono>
#include <concepts>
#include <filesystem>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <tuple>
#include <variant>
#include <vector>

namespace pintu {

enum class Engine { sqlite, postgresql };
enum class Access { write, read };

/// One connection to a database, for one thread. Statements are plain SQL that both engines understand, prepared once
/// and kept; values are copied in and out, so no statement ever refers to a caller's variable. Every failure is a
/// Trouble with the cause nested.
class Database {
public:
    /// Opens an existing office database. Checks before anything is read or written: the file system (no network), that
    /// the file is ours, that its write-ahead log is there. A read-only disk is opened as it stands, for reading.
    static Database openSqlite(const std::filesystem::path& file, Access access);
    /// Makes a new one; Trouble when the file exists.
    static Database createSqlite(const std::filesystem::path& file);
    /// A file without a name, for replay: nobody else can open it, and it is gone when the program ends, however that
    /// comes. It holds no more than its cache in memory. It lies where SQLite puts temporary files: TMPDIR, else
    /// /var/tmp.
    static Database temporary();
    /// One schema an office. The lock of an office is an advisory lock by the schema's name. Trouble pooledServer
    /// behind a pooler that does not keep sessions whole; readOnlyServer when it is to be written and cannot be.
    static Database openPostgresql(const std::string& connection, const std::string& schema, Access access);

    Database(Database&&) noexcept;
    Database& operator=(Database&&) noexcept;
    ~Database();

    Engine engine() const;
    bool readOnly() const;
    /// Why nothing could be written here, whatever this program wants: a disk or a server that can only be read
    /// (readOnly, readOnlyServer), or a role that may not append (forbidden). Asked, not tried.
    std::optional<TroubleKind> obstacle();

    template <class... Args>
    void run(std::string_view sql, const Args&... args)
    {
        execute(sql, {cell(args)...}, {});
    }

    /// At most one row.
    template <class... Columns, class... Args>
    std::optional<std::tuple<Columns...>> one(std::string_view sql, const Args&... args)
    {
        const auto& rows = execute(sql, {cell(args)...}, {kindOf<Columns>()...});
        if (rows.empty()) return std::nullopt;
        return tupleOf<Columns...>(rows.front(), std::index_sequence_for<Columns...>{});
    }

    template <class... Columns, class... Args>
    std::vector<std::tuple<Columns...>> all(std::string_view sql, const Args&... args)
    {
        std::vector<std::tuple<Columns...>> out;
        for (const auto& row : execute(sql, {cell(args)...}, {kindOf<Columns>()...}))
            out.push_back(tupleOf<Columns...>(row, std::index_sequence_for<Columns...>{}));
        return out;
    }

    /// Rows of `columns` text columns.
    std::vector<std::vector<std::string>> texts(std::string_view sql, std::size_t columns);

    class Rows;
    /// The rows of a SELECT of `columns` text columns, one held at a time: for walking whole tables. Inside a Reading
    /// or a Writing; other statements may run meanwhile.
    Rows walk(std::string_view sql, std::size_t columns);

    /// Several statements at once, outside the statement cache: for migrations.
    void script(std::string_view sql);

    /// Tables of this office, for checking.
    std::vector<std::string> tables();
    std::vector<std::string> columnsOf(const std::string& table);

    /// Tells waiting programs to look: a NOTIFY on PostgreSQL; SQLite's readers see it by `PRAGMA data_version`.
    void announce(std::int64_t place);

    /// Inside a transaction: what it overwrites shall not stay in the write-ahead log after it.
    void forgetOldLog();

    /// One state of the database to read from, whatever others write meanwhile. Inside a Writing it is that one's.
    class Reading {
    public:
        explicit Reading(Database& database);
        ~Reading();
        Reading(const Reading&) = delete;
        Reading& operator=(const Reading&) = delete;

    private:
        Database& m_database;
        bool m_own;
    };

    /// The office's one write lock and a transaction. Rolls back unless committed. Nobody waits for a person, a printer
    /// or a network inside.
    class Writing {
    public:
        explicit Writing(Database& database);
        ~Writing();
        Writing(const Writing&) = delete;
        Writing& operator=(const Writing&) = delete;
        void commit();

    private:
        Database& m_database;
        bool m_open = true;
    };

    struct Connection; ///< internal to room store

private:
    using Cell = std::variant<long long, std::string>;
    enum class Kind { number, text };

    explicit Database(std::unique_ptr<Connection> connection);
    const std::vector<std::vector<Cell>>& execute(std::string_view sql, std::vector<Cell> in, std::vector<Kind> out);
    void begin();
    void commit();
    void rollback() noexcept;

    template <class T>
    static Cell cell(const T& value)
    {
        if constexpr (NamedEnum<T>)
            return std::string{nameOf(value)};
        else if constexpr (std::same_as<T, bool>)
            return value ? 1LL : 0LL;
        else if constexpr (std::integral<T>)
            return static_cast<long long>(value);
        else if constexpr (std::same_as<T, Time>)
            return static_cast<long long>(value.ms);
        else if constexpr (std::same_as<T, Day>)
            return value.text();
        else if constexpr (requires { value.uuid; })
            return value.empty() ? std::string{} : value.text();
        else
            return std::string{std::string_view{value}};
    }

    template <class T>
    static constexpr Kind kindOf()
    {
        if constexpr (std::integral<T> || std::same_as<T, Time>)
            return Kind::number;
        else
            return Kind::text;
    }

    template <class T>
    static T valueOf(const Cell& cell)
    {
        if constexpr (std::same_as<T, bool>)
            return std::get<long long>(cell) != 0;
        else if constexpr (std::integral<T>)
            return static_cast<T>(std::get<long long>(cell));
        else if constexpr (std::same_as<T, Time>)
            return Time{std::get<long long>(cell)};
        else if constexpr (NamedEnum<T>)
            return needed(parseEnum<T>(std::get<std::string>(cell)));
        else if constexpr (std::same_as<T, Day>)
            return needed(Day::parse(std::get<std::string>(cell)));
        else if constexpr (requires(T t) { t.uuid; }) {
            const auto& text = std::get<std::string>(cell);
            return text.empty() ? T{} : needed(T::parse(text));
        } else
            return std::get<std::string>(cell);
    }

    /// A value that this program cannot have written.
    template <class T>
    static T needed(std::optional<T> value)
    {
        if (!value) throw Trouble{TroubleKind::damaged, "a column holds a value that is none of its own"};
        return *value;
    }

    template <class... Columns, std::size_t... I>
    static std::tuple<Columns...> tupleOf(const std::vector<Cell>& row, std::index_sequence<I...>)
    {
        return {valueOf<Columns>(row[I])...};
    }

    std::unique_ptr<Connection> m_connection;
};

/// A walk over rows. It must not outlive its transaction.
class Database::Rows {
public:
    ~Rows();
    Rows(Rows&&) noexcept;
    Rows(const Rows&) = delete;
    Rows& operator=(const Rows&) = delete;
    Rows& operator=(Rows&&) = delete;

    /// Goes to the next row, at first to the first one. False behind the last one.
    bool next();
    /// The text in a column of the row; good until the next next().
    const std::string& text(std::size_t column) const;
    /// The same read as a number; Trouble damaged when it is none.
    std::int64_t number(std::size_t column) const;
    std::size_t columns() const;

private:
    friend class Database;
    struct Walk;
    explicit Rows(std::unique_ptr<Walk> walk);
    std::unique_ptr<Walk> m_walk;
};

/// Where an event stands: epoch * 10^12 + seq.
constexpr std::int64_t placesPerEpoch = 1'000'000'000'000;
constexpr std::int64_t placeOf(std::int64_t epoch, std::int64_t seq)
{
    return epoch * placesPerEpoch + seq;
}

} // namespace pintu
