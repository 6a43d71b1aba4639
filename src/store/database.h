#pragma once

#include "core/base/enum_names.h"
#include "core/base/id.h"
#include "core/base/time.h"
#include "core/base/trouble.h"
#include "core/record/event.h"
#include "store/statements.h"

#include <chrono>
#include <concepts>
#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <tuple>
#include <vector>

namespace pintu {

enum class Engine { sqlite, postgresql };
enum class Access { write, read };
/// How long a server may take: for somebody who waits at a desk, or for work over the whole record.
enum class Patience { desk, upkeep };

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
    /// One schema an office. The lock of an office is that of its table write_lock. Trouble pooledServer behind a
    /// pooler that does not keep sessions whole; readOnlyServer when it is to be written and cannot be. A server that
    /// does not answer at a desk is serverGone within five seconds, whatever it was asked.
    static Database openPostgresql(const std::string& connection, const std::string& schema, Access access,
                                   Patience patience = Patience::desk);

    Database(Database&&) noexcept;
    Database& operator=(Database&&) noexcept;
    ~Database();

    Engine engine() const;
    bool readOnly() const;
    /// Why nothing could be written here, whatever this program wants: a disk or a server that can only be read
    /// (readOnly, readOnlyServer), or a role that may not append (forbidden). Asked, not tried.
    std::optional<TroubleKind> obstacle();

    /// Whether the last commit stands on this server only, because the standby that should have it did not answer.
    bool savedOnOneServer() const;
    /// Inside a Writing: the server itself folds what this role appends.
    bool foldsItself() const;

    template <class... Args>
    void run(std::string_view sql, const Args&... args)
    {
        const Bound<sizeof...(Args)> bound{args...};
        execute({sql, bound.values}, {}, {});
    }
    /// All of them, in order.
    void run(const Statements& statements);

    /// Calls `take` with the columns of each row; a std::string_view holds until the next. Other statements may run
    /// meanwhile, this one may not.
    template <class... Columns, class Take, class... Args>
    void each(const Take& take, std::string_view sql, const Args&... args)
    {
        constexpr std::array<Kind, sizeof...(Columns)> columns{kindOf<Columns>()...};
        const Bound<sizeof...(Args)> bound{args...};
        execute({sql, bound.values}, columns, [&](const Row& row) {
            std::apply(take, tupleOf<Columns...>(row, std::index_sequence_for<Columns...>{}));
        });
    }

    /// At most one row.
    template <class... Columns, class... Args>
    std::optional<std::tuple<Columns...>> one(std::string_view sql, const Args&... args)
    {
        std::optional<std::tuple<Columns...>> out;
        each<Columns...>(
            [&](Columns... columns) {
                if (!out) out.emplace(std::move(columns)...);
            },
            sql, args...);
        return out;
    }

    template <class... Columns, class... Args>
    std::vector<std::tuple<Columns...>> all(std::string_view sql, const Args&... args)
    {
        std::vector<std::tuple<Columns...>> out;
        each<Columns...>([&](Columns... columns) { out.emplace_back(std::move(columns)...); }, sql, args...);
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

    /// What the next Writing will most likely ask: it is asked together with the lock, so that no trip to the server is
    /// spent on it under the lock. Anything else may be asked, too. SQLite has no use for it.
    void foresee(std::vector<Question> questions);
    /// What was asked in the Writing under way before it wrote anything, or in the last one.
    const std::vector<Question>& asked() const;

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

    /// Every statement that was prepared so far, for a test that asks the engine how it runs them.
    std::vector<std::string> statementsPrepared() const;

    /// A row that a SELECT has come to; its texts hold until the next one.
    struct Row {
        virtual ~Row() = default;
        virtual long long number(std::size_t column) const = 0;
        virtual std::string_view text(std::size_t column) const = 0;
    };
    using EachRow = std::function<void(const Row&)>;

    struct Connection; ///< internal to room store

private:
    using Kind = Value::Kind;

    /// The caller's values for as long as a call lasts.
    template <std::size_t N>
    struct Bound {
        template <class... Args>
        explicit Bound(const Args&... args)
        {
            [[maybe_unused]] std::size_t i = 0;
            ((values[i] = shown(args, rooms[i]), ++i), ...);
        }
        std::array<std::string, N> rooms;
        std::array<Value, N> values;
    };

    explicit Database(std::unique_ptr<Connection> connection);
    void execute(const Statement& statement, std::span<const Kind> columns, const EachRow& row);
    void begin();
    void commit();
    void rollback() noexcept;

    template <class T>
    static T valueOf(const Row& row, std::size_t column)
    {
        if constexpr (std::same_as<T, bool>)
            return row.number(column) != 0;
        else if constexpr (std::integral<T>)
            return static_cast<T>(row.number(column));
        else if constexpr (std::same_as<T, Time>)
            return Time{row.number(column)};
        else if constexpr (NamedEnum<T>)
            return needed(parseEnum<T>(row.text(column)));
        else if constexpr (std::same_as<T, Day>)
            return needed(Day::parse(row.text(column)));
        else if constexpr (requires(T t) { t.uuid; }) {
            const auto text = row.text(column);
            return text.empty() ? T{} : needed(T::parse(text));
        } else
            return T{row.text(column)};
    }

    /// A value that this program cannot have written.
    template <class T>
    static T needed(std::optional<T> value)
    {
        if (!value) throw Trouble{TroubleKind::damaged, "a column holds a value that is none of its own"};
        return *value;
    }

    template <class... Columns, std::size_t... I>
    static std::tuple<Columns...> tupleOf(const Row& row, std::index_sequence<I...>)
    {
        return {valueOf<Columns>(row, I)...};
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

    /// What an engine does for it. Internal to room store.
    struct Walk {
        explicit Walk(std::size_t columns) : row(columns) {}
        virtual ~Walk() = default;
        virtual bool next() = 0; ///< puts the texts of the next row into `row`
        std::vector<std::string> row;
    };

private:
    friend class Database;
    explicit Rows(std::unique_ptr<Walk> walk);
    std::unique_ptr<Walk> m_walk;
};

/// Where an event stands: epoch * 10^12 + seq.
constexpr std::int64_t placesPerEpoch = 1'000'000'000'000;
constexpr std::int64_t placeOf(std::int64_t epoch, std::int64_t seq)
{
    return epoch * placesPerEpoch + seq;
}
inline std::int64_t placeOf(const Event& event)
{
    return placeOf(event.epoch, event.seq);
}

} // namespace pintu
