#pragma once

#include "screens/intake_workplace.h"

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace pintu {

struct IntakeRow {
    SlipName name;
    std::string time, code, service, person, answer;
    std::vector<std::string> cells() const { return {time, code, service, person, answer}; }
    bool operator==(const IntakeRow&) const = default;
};

struct IntakeListState {
    std::vector<IntakeRow> rows;    ///< the newest of today's, after the filter, newest first
    std::int64_t today = 0;         ///< of all, without the filter
    std::optional<SlipGroup> group; ///< nothing: today's, whatever became of them
    GroupCounts counts{};           ///< of the list over days
    std::string filter;
    std::string more; ///< says how many older ones are not among the rows, and how one is found; empty when none is
    bool operator==(const IntakeListState&) const = default;
};

/// Writes rows of cells, the columns' names first, into a file that a person chose; may throw Trouble.
using SaveTable = std::function<void(const std::string& file, const std::vector<std::vector<std::string>>& rows)>;

/// The list of today, and that over days in its groups. A day may have thousands of slips: the newest are held and
/// shown, the others are read when somebody looks for one or saves them all.
class IntakeList {
public:
    static constexpr std::int64_t mostRows = 100;

    /// `unreachable` is told why the list could not be read.
    IntakeList(IntakeWorkplace& workplace, SaveTable saveTable, std::function<void(TroubleKind)> unreachable);

    const IntakeListState& state() const { return m_state; }
    /// Reads the list anew. Where that is under way it is read once more afterwards, however often this was called.
    void refresh();
    /// Makes the rows anew, also after a change of language.
    void showRows();
    void filter(const std::string& words);
    void turnTo(std::optional<SlipGroup> group);
    void nextGroup();
    /// The slip that a row is about; nullptr where there is no such row.
    const IntakeSlip* slip(std::size_t row) const;
    /// How the file of the list might be called; nothing, and a note, where there is nothing to save.
    std::optional<std::string> fileName();
    /// Saves all of today's slips that the filter lets through, also those that are not shown.
    void save(const std::string& file);

private:
    void read();
    void learn(IntakeDay day, const std::string& filter);
    IntakeRow rowOf(const IntakeSlip& slip, PersonShown persons) const;
    void write(const std::string& file, const std::vector<IntakeSlip>& slips);

    IntakeWorkplace& m_workplace;
    SaveTable m_saveTable;
    std::function<void(TroubleKind)> m_unreachable;
    IntakeListState m_state;
    std::vector<IntakeSlip> m_slips; ///< at most so many as there may be rows
    std::int64_t m_older = 0;        ///< that the filter lets through, behind the last of these
    enum class Reading { none, underWay, onceMore };
    Reading m_reading = Reading::none;
};

} // namespace pintu
