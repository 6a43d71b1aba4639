#pragma once

#include "store/database.h"

#include <soci/soci.h>

#include <algorithm>
#include <array>
#include <cstdint>
#include <cstring>
#include <functional>
#include <memory>
#include <unordered_map>

namespace pintu {

/// Translates what SOCI, SQLite and libpq throw into Trouble, keeping the cause nested. Call inside a catch block.
[[noreturn]] void rethrowAsTrouble(const std::string& doing);

/// What differs between the two engines. Internal to room store.
struct Database::Connection {
    /// Finds by a view what is kept under a text of SQL. Statements differ at their ends, or in length.
    struct TextHash {
        using is_transparent = void;
        std::size_t operator()(std::string_view text) const
        {
            std::array<std::uint64_t, 3> end{};
            const auto size = std::min(text.size(), sizeof end);
            std::memcpy(end.data(), text.data() + text.size() - size, size);
            constexpr std::uint64_t spread = 0x9e3779b97f4a7c15; // 2^64 divided by the golden ratio
            return ((end[0] * spread ^ end[1]) * spread ^ end[2]) * spread + text.size();
        }
    };
    template <class T>
    using BySql = std::unordered_map<std::string, T, TextHash, std::equal_to<>>;

    explicit Connection(Engine which) : engine{which} {}
    virtual ~Connection() = default;
    virtual void execute(const pintu::Statement& statement, std::span<const Value::Kind> columns,
                         const EachRow& row) = 0;
    virtual std::vector<std::string> prepared() const = 0;
    /// See Database::walk. Its statement is its own: a second walk over the same SELECT may go on beside it.
    virtual std::unique_ptr<Rows::Walk> walk(std::string_view select, std::size_t columns) = 0;
    virtual void begin() = 0;
    virtual void commit() { execute({"COMMIT", {}}, {}, {}); }
    virtual void rollBack() { session << "ROLLBACK"; }
    virtual bool savedOnOneServer() const { return false; }
    virtual void committed() {}
    virtual void forgetOldLog() {} ///< asked inside a transaction: what it overwrites shall not stay readable in a log
    virtual void ended() noexcept = 0;
    virtual std::optional<TroubleKind> obstacle() = 0; ///< see Database::obstacle
    virtual void announce(std::int64_t place) = 0;
    virtual void beginReading() = 0;
    virtual std::vector<std::string> tables() = 0;
    virtual std::vector<std::string> columnsOf(const std::string& table) = 0;
    virtual void script(const std::string& sql) = 0;                      ///< several statements at once
    virtual std::string translated(std::string_view migration) const = 0; ///< {bigkey} and the like

    Engine engine;
    bool readOnly = false;
    bool writing = false;
    bool reading = false;
    std::vector<Question> foreseen; ///< see Database::foresee; of the next Writing
    std::vector<Question> asked;    ///< see Database::asked
    bool foldsItself = false;       ///< see Database::foldsItself; known inside a Writing
    soci::session session;
};

/// What Database::openSqlite opens.
std::unique_ptr<Database::Connection> connectSqlite(const std::filesystem::path& file, Access access);

} // namespace pintu
