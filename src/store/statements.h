#pragma once

#include "core/base/enum_names.h"
#include "core/base/time.h"

#include <array>
#include <concepts>
#include <cstddef>
#include <memory_resource>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace pintu {

/// What is bound to one place of a statement: a number, or a text that stands elsewhere for as long as it is needed.
struct Value {
    enum class Kind { number, text };
    Kind kind = Kind::number;
    long long number = 0;
    std::string_view text;
};

/// How our types stand in columns: enums by name, ids as text, none as an empty text; times in milliseconds. A text
/// that has to be made for it is put into `room`.
template <class T>
Value shown(const T& value, std::string& room)
{
    if constexpr (NamedEnum<T>)
        return {Value::Kind::text, 0, nameOf(value)};
    else if constexpr (std::integral<T>)
        return {Value::Kind::number, static_cast<long long>(value), {}};
    else if constexpr (std::same_as<T, Time>)
        return {Value::Kind::number, static_cast<long long>(value.ms), {}};
    else if constexpr (requires { value.uuid; }) {
        room.clear();
        if (!value.empty()) value.uuid.writeTo(room);
        return {Value::Kind::text, 0, room};
    } else if constexpr (std::same_as<T, Day>) {
        room = value.text();
        return {Value::Kind::text, 0, room};
    } else
        return {Value::Kind::text, 0, std::string_view{value}};
}

/// What a column of our types is asked for as.
template <class T>
constexpr Value::Kind kindOf()
{
    if constexpr (std::integral<T> || std::same_as<T, Time>)
        return Value::Kind::number;
    else
        return Value::Kind::text;
}

/// One statement of plain SQL and what is bound to it, in order.
struct Statement {
    std::string_view sql;
    std::span<const Value> values;
};

/// A SELECT with copies of its values, numbers as text.
struct Question {
    std::string sql;
    std::vector<std::string> values;
    bool operator==(const Question&) const = default;

    static Question of(const Statement& statement)
    {
        Question out{std::string{statement.sql}, {}};
        for (const auto& value : statement.values)
            out.values.push_back(value.kind == Value::Kind::number ? std::to_string(value.number)
                                                                   : std::string{value.text});
        return out;
    }
};

/// Statements that answer nothing, in order, with copies of their values: what a command writes, to be run one by one
/// or sent to a server at once. The SQL itself is not copied and must outlive the list: literals do.
class Statements {
public:
    Statements() // enough for most commands, like the room for their texts
    {
        m_entries.reserve(8);
        m_values.reserve(64);
    }
    Statements(const Statements&) = delete;
    Statements& operator=(const Statements&) = delete;

    template <class... Args>
    void add(std::string_view sql, const Args&... args)
    {
        m_entries.push_back({sql, m_values.size(), sizeof...(Args)});
        (bind(args), ...);
    }

    bool empty() const { return m_entries.empty(); }
    std::size_t size() const { return m_entries.size(); }
    Statement operator[](std::size_t i) const
    {
        const auto& entry = m_entries[i];
        return {entry.sql, {m_values.data() + entry.first, entry.count}};
    }

    void clear()
    {
        m_entries.clear();
        m_values.clear();
        m_texts.release();
    }

private:
    struct Entry {
        std::string_view sql;
        std::size_t first = 0;
        std::size_t count = 0;
    };

    template <class T>
    void bind(const T& arg)
    {
        auto value = shown(arg, m_text);
        if (!value.text.empty()) {
            auto* copy = static_cast<char*>(m_texts.allocate(value.text.size(), 1));
            value.text = {copy, value.text.copy(copy, value.text.size())};
        }
        m_values.push_back(value);
    }

    std::vector<Entry> m_entries;
    std::vector<Value> m_values;
    std::string m_text; ///< of the value that is bound now; kept, because every event that is folded binds several
    std::array<std::byte, 4096> m_room; ///< what most commands write fits, and takes no memory of its own
    std::pmr::monotonic_buffer_resource m_texts{m_room.data(), m_room.size()};
};

} // namespace pintu
