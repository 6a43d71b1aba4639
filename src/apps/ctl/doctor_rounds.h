#pragma once

#include "apps/ctl/sentences.h"
#include "apps/ctl/shell.h"

#include <string>
#include <string_view>

namespace pintu::ctl {

/// How one thing on this PC is: in order, worth a look, or in need of somebody who does something.
enum class Health { ok, look, act };

/// What `doctor` looked at, one row each.
class Rounds {
public:
    void note(const std::string& what, Health health, const std::string& text)
    {
        constexpr std::string_view names[] = {"ok", "look", "act"};
        m_rows.push_back({{"what", what}, {"state", names[static_cast<int>(health)]}, {"says", text}});
        m_act = m_act || health == Health::act;
    }

    /// A trouble becomes a row; true when there was none.
    template <class Look>
    bool look(const std::string& what, Look look)
    {
        try {
            look();
            return true;
        } catch (const Trouble& trouble) {
            note(what, Health::act, sentenceOf(trouble).text);
            return false;
        }
    }

    const Json& rows() const { return m_rows; }
    /// The same for people: sentences are too long for columns.
    Json facts() const
    {
        Json out;
        for (const auto& row : m_rows) {
            const auto state = row["state"].get<std::string>();
            out[row["what"].get<std::string>()] =
                state + std::string(6 - state.size(), ' ') + row["says"].get<std::string>();
        }
        return out;
    }
    bool act() const { return m_act; }

private:
    Json m_rows = Json::array();
    bool m_act = false;
};

} // namespace pintu::ctl
