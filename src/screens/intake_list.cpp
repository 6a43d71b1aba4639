#include "screens/intake_list.h"

#include "screens/text.h"
#include "screens/trouble_text.h"

#include <algorithm>
#include <filesystem>
#include <limits>
#include <utility>

namespace pintu {
namespace {

constexpr auto allOfThem = std::numeric_limits<std::int64_t>::max();

std::string lowered(std::string text)
{
    for (auto& c : text)
        if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
    return text;
}

bool fits(const IntakeRow& row, const std::string& filter)
{
    const auto wanted = lowered(filter);
    return std::ranges::any_of(
        row.cells(), [&wanted](const std::string& cell) { return lowered(cell).find(wanted) != std::string::npos; });
}

} // namespace

IntakeList::IntakeList(IntakeWorkplace& workplace, SaveTable saveTable, std::function<void(TroubleKind)> unreachable)
    : m_workplace{workplace}, m_saveTable{std::move(saveTable)}, m_unreachable{std::move(unreachable)}
{
}

/// Over days the day matters more than the minute; of what is still to come its own moment.
IntakeRow IntakeList::rowOf(const IntakeSlip& slip, PersonShown persons) const
{
    const auto zone = m_workplace.facts().zone;
    constexpr std::size_t year = 5; // " 2026"
    const auto dayText = [zone](Time time) {
        const auto text = shortDayText(Day::of(time, zone));
        return text.substr(0, text.size() - year);
    };
    const bool hidden = persons == PersonShown::no;
    const auto shown = [hidden](std::string words) { return hidden && !words.empty() ? "•••" : words; };
    return {slip.name,
            m_state.group ? dayText(slip.takenAt) : clockText(slip.takenAt, zone),
            slip.name.shown() + (slip.name.apart.empty() ? "" : " ?"),
            shown(slip.service ? spoken(*slip.service) : std::string{}),
            shown(personOf(slip)),
            standingWords(slip, zone)};
}

void IntakeList::refresh()
{
    if (m_reading != Reading::none) {
        m_reading = Reading::onceMore;
        return;
    }
    read();
}

void IntakeList::read()
{
    m_reading = Reading::underWay;
    const auto filter = m_state.filter; // what it lets through may lie behind the newest
    m_workplace.ask([most = filter.empty() ? mostRows : allOfThem, group = m_state.group](
                        IntakeOffice& office) { return group ? office.group(*group, most) : office.today(most); },
                    [this, filter, group = m_state.group](IntakeDay day) {
                        const auto before = m_state;
                        if (group == m_state.group) learn(std::move(day), filter); // else another is read next
                        if (std::exchange(m_reading, Reading::none) == Reading::onceMore) read();
                        if (m_state != before) m_workplace.show(); // it is read every few seconds
                    },
                    [this](TroubleKind kind) {
                        m_reading = Reading::none;
                        m_unreachable(kind);
                    });
}

void IntakeList::learn(IntakeDay day, const std::string& filter)
{
    m_workplace.savedOnOneServer(day.savedOnOneServer);
    if (!m_state.group) m_state.today = day.count;
    m_state.counts = day.counts;
    m_slips = std::move(day.slips);
    auto fitting = day.count;
    if (day.count > mostRows && !filter.empty()) {
        std::erase_if(m_slips, [&](const IntakeSlip& slip) { return !fits(rowOf(slip, PersonShown::yes), filter); });
        fitting = static_cast<std::int64_t>(m_slips.size());
    }
    if (m_slips.size() > mostRows) m_slips.resize(mostRows);
    m_slips.shrink_to_fit();
    m_older = std::max<std::int64_t>(fitting - mostRows, 0);
    showRows();
}

void IntakeList::showRows()
{
    m_state.rows.clear();
    for (const auto& slip : m_slips)
        if (m_state.filter.empty() || fits(rowOf(slip, PersonShown::yes), m_state.filter))
            m_state.rows.push_back(rowOf(slip, m_workplace.shown()));
    m_state.more = m_older == 0 ? std::string{}
                                : fill(tr("%1 older ones are not shown. Scan the paper to see it, or type in Filter."),
                                       {std::to_string(m_older)});
}

void IntakeList::filter(const std::string& words)
{
    m_state.filter = words;
    showRows();
    m_workplace.show();
    if (m_older > 0 || m_state.today > mostRows) refresh();
}

void IntakeList::turnTo(std::optional<SlipGroup> group)
{
    m_state.group = group;
    m_slips.clear();
    m_older = 0;
    showRows();
    m_workplace.show();
    refresh();
}

void IntakeList::nextGroup()
{
    if (!m_state.group) return turnTo(SlipGroup::late);
    if (*m_state.group == SlipGroup::answered) return turnTo(std::nullopt);
    turnTo(static_cast<SlipGroup>(static_cast<int>(*m_state.group) + 1));
}

const IntakeSlip* IntakeList::slip(std::size_t row) const
{
    if (row >= m_state.rows.size()) return nullptr;
    return &*std::ranges::find(m_slips, m_state.rows[row].name, &IntakeSlip::name);
}

std::optional<std::string> IntakeList::fileName()
{
    if (!m_state.rows.empty())
        return fill(tr("intake-%1.csv"), {Day::of(m_workplace.now(), m_workplace.facts().zone).text()});
    m_workplace.note(tr("The list is empty: there is nothing to save."));
    m_workplace.show();
    return std::nullopt;
}

void IntakeList::save(const std::string& file)
{
    m_workplace.ask(
        [group = m_state.group](IntakeOffice& office) {
            return group ? office.group(*group, allOfThem) : office.today(allOfThem);
        },
        [this, file](const IntakeDay& day) { write(file, day.slips); },
        [this](TroubleKind kind) {
            m_workplace.note(sentenceOf(kind));
            m_workplace.show();
        });
}

void IntakeList::write(const std::string& file, const std::vector<IntakeSlip>& slips)
{
    std::vector<std::vector<std::string>> table{listColumns()};
    for (const auto& slip : slips)
        if (const auto row = rowOf(slip, PersonShown::yes); m_state.filter.empty() || fits(row, m_state.filter))
            table.push_back(row.cells());
    const auto name = std::filesystem::path{file}.filename().string();
    const auto count = std::to_string(table.size() - 1);
    m_workplace.beside( // a memory stick may be slow, and the next person's slip must not wait for it
        [save = m_saveTable, file, table = std::move(table)] { save(file, table); },
        [this, name, count] {
            m_workplace.note(fill(tr("The list is saved as %1. Papers in it: %2."), {name, count}));
            m_workplace.show();
        },
        [this](TroubleKind kind) {
            m_workplace.note(kind == TroubleKind::diskFull
                                 ? tr("The list was not saved: the disk is full. Free some space, then try again.")
                                 : tr("The list was not saved: nothing can be written there. Choose another folder."));
            m_workplace.show();
        });
}

} // namespace pintu
