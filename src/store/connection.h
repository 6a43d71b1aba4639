#pragma once

#include "store/database.h"

#include <soci/soci.h>

#include <deque>
#include <functional>
#include <memory>
#include <unordered_map>

namespace pintu {

/// Translates what SOCI, SQLite and libpq throw into Trouble, keeping the cause nested. Call inside a catch block.
[[noreturn]] void rethrowAsTrouble(const std::string& doing);

/// What differs between the two engines. Internal to room store.
struct Database::Connection {
    /// A prepared statement with the variables it is bound to: SOCI binds by reference, so they live and die together.
    struct Statement {
        Statement(soci::session& session, std::string_view sql, const std::vector<Cell>& in,
                  const std::vector<Kind>& out);
        std::deque<Cell> input;
        std::deque<Cell> output;
        std::vector<std::vector<Cell>> rows;
        soci::statement statement;
    };

    explicit Connection(Engine which) : engine{which} {}
    virtual ~Connection() = default;
    virtual void begin() = 0;
    virtual void committed() {}
    virtual void forgetOldLog() {} ///< asked inside a transaction: what it overwrites shall not stay readable in a log
    virtual void ended() noexcept = 0;
    virtual std::optional<TroubleKind> obstacle() = 0; ///< see Database::obstacle
    virtual void announce(std::int64_t place) = 0;
    virtual void beginReading() = 0;
    /// Opens a walk over a SELECT and answers the statement that fetches its rows. PostgreSQL's library would hold all
    /// rows of a SELECT at once, so there each run of the statement brings a few hundred.
    virtual std::string openWalk(const std::string& select) { return select; }
    virtual void closeWalk(const std::string&) noexcept {}
    virtual std::vector<std::string> tables() = 0;
    virtual std::vector<std::string> columnsOf(const std::string& table) = 0;
    virtual void script(const std::string& sql) = 0;                      ///< several statements at once
    virtual std::string translated(std::string_view migration) const = 0; ///< {bigkey} and the like

    struct TextHash {
        using is_transparent = void;
        std::size_t operator()(std::string_view text) const { return std::hash<std::string_view>{}(text); }
    };

    Engine engine;
    bool readOnly = false;
    bool writing = false;
    bool reading = false;
    soci::session session;
    std::unordered_map<std::string, std::unique_ptr<Statement>, TextHash, std::equal_to<>> statements;
};

} // namespace pintu
