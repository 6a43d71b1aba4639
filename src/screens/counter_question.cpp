#include "screens/counter_question.h"

#include "screens/text.h"

#include <algorithm>
#include <utility>

namespace pintu {
namespace {

std::string capital(std::string text)
{
    for (auto& c : text) c = c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c;
    return text;
}

} // namespace

std::function<std::string()> saying(const char* english)
{
    return [english] { return tr(english); };
}

QuestionRows& QuestionRows::add(std::function<std::string()> words, std::function<void()> choose)
{
    constexpr std::size_t digits = 9;
    const auto key = m_digits < digits ? std::to_string(++m_digits) : std::string{};
    return add(key, std::move(words), std::move(choose));
}

QuestionRows& QuestionRows::add(std::string key, std::function<std::string()> words, std::function<void()> choose)
{
    rows.push_back({std::move(key), std::move(words), std::move(choose)});
    return *this;
}

void CounterQuestion::ask(std::function<std::string()> title, std::vector<QuestionRow> rows, std::size_t row)
{
    if (rows.empty()) return;
    m_state = {std::move(title), std::move(rows), row};
    m_workplace.hush();
    m_opened();
}

void CounterQuestion::chooseRow(std::size_t row)
{
    if (row < m_state.rows.size()) m_state.row = row;
}

void CounterQuestion::choose()
{
    if (m_state.row >= m_state.rows.size()) return;
    const auto chosen = m_state.rows[m_state.row].choose; // it may ask the next question
    chosen();
}

void CounterQuestion::key(const std::string& text)
{
    const auto found = std::ranges::find(m_state.rows, capital(text), &QuestionRow::key);
    if (text.empty() || found == m_state.rows.end()) return;
    m_state.row = static_cast<std::size_t>(found - m_state.rows.begin());
    choose();
}

} // namespace pintu
