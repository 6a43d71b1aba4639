#include "screens/intake_screen.h"
#include "screens/text.h"

#include <algorithm>
#include <filesystem>

/// The list of today: what is in it, what is shown of it, and what is done from there.
namespace pintu {
namespace {

std::string lowered(std::string text)
{
    for (auto& c : text)
        if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
    return text;
}

bool matches(const IntakeRow& row, const std::string& words)
{
    const auto wanted = lowered(words);
    const auto holds = [&wanted](const std::string& cell) { return lowered(cell).find(wanted) != std::string::npos; };
    return holds(row.code) || holds(row.service) || holds(row.person) || holds(row.answer) || holds(row.time);
}

} // namespace

void IntakeScreen::refresh()
{
    run(
        m_parts.background, m_life, [office = m_parts.office] { return office->today(); },
        [this](std::vector<IntakeSlip> slips) {
            m_today = std::move(slips);
            showRows();
            show();
        },
        [this](TroubleKind kind) { failed(kind, [this] { open(); }); });
}

void IntakeScreen::showRows()
{
    m_state.today = m_today.size();
    m_state.rows.clear();
    for (const auto& slip : m_today) {
        IntakeRow row{slip.name,
                      clockText(slip.takenAt, m_facts.zone),
                      slip.name.shown() + (slip.name.apart.empty() ? "" : " ?"),
                      slip.service ? spoken(*slip.service) : std::string{},
                      personOf(slip),
                      wordsOf(slip.word)};
        if (slip.outcome) {
            const auto outcome = spoken(*slip.outcome);
            row.answer = outcome.starts_with(row.answer) ? outcome : row.answer + ": " + outcome;
        }
        if (m_state.filter.empty() || matches(row, m_state.filter)) m_state.rows.push_back(std::move(row));
    }
}

void IntakeScreen::filter(const std::string& words)
{
    m_state.filter = words;
    showRows();
    show();
}

void IntakeScreen::openRow(std::size_t row)
{
    if (row >= m_state.rows.size()) return;
    const auto slip = std::ranges::find(m_today, m_state.rows[row].name, &IntakeSlip::name);
    turnTo([this, slip = *slip] {
        showNotice(recordNotice(slip, m_facts.zone));
        offerAnswers(slip);
    });
}

void IntakeScreen::reprint(std::size_t row)
{
    if (row >= m_state.rows.size()) return;
    const auto slip = std::ranges::find(m_today, m_state.rows[row].name, &IntakeSlip::name);
    if (slip->returnPaper) return print(slip->name);
    m_state.note = tr("About this slip nothing was said that a return slip carries.");
    show();
}

std::optional<std::string> IntakeScreen::listFile()
{
    if (!m_state.rows.empty()) return fill(tr("intake-%1.csv"), {Day::of(m_parts.clock.now(), m_facts.zone).text()});
    m_state.note = tr("The list is empty: there is nothing to save.");
    show();
    return std::nullopt;
}

void IntakeScreen::saveList(const std::string& file)
{
    std::vector<std::vector<std::string>> rows{listColumns()};
    for (const auto& row : m_state.rows) rows.push_back(row.cells());
    const auto name = std::filesystem::path{file}.filename().string();
    look( // a memory stick may be slow, and the next person's slip must not wait for it
        m_parts.background, m_life, [save = m_parts.saveTable, file, rows] { save(file, rows); },
        [this, name, count = m_state.rows.size()] {
            m_state.note = fill(tr("The list is saved as %1. Papers in it: %2."), {name, std::to_string(count)});
            show();
        },
        [this](TroubleKind kind) {
            m_state.note = kind == TroubleKind::diskFull
                               ? tr("The list was not saved: the disk is full. Free some space, then try again.")
                               : tr("The list was not saved: nothing can be written there. Choose another folder.");
            show();
        });
}

} // namespace pintu
