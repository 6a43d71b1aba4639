#pragma once

#include "screens/counter_workplace.h"

#include <cstddef>
#include <functional>
#include <string>
#include <utility>
#include <vector>

namespace pintu {

/// One line of a question: what chooses it, what it says in the language of the moment, and what happens then.
struct QuestionRow {
    std::string key; ///< a digit, or the letter of a queue; empty: only Enter
    std::function<std::string()> words;
    std::function<void()> choose;
};

/// A question with lines to choose from, such as why somebody is put on hold. It takes the place of the page.
struct QuestionState {
    std::function<std::string()> title = [] { return std::string{}; };
    std::vector<QuestionRow> rows;
    std::size_t row = 0;
};

/// A sentence in the language of the moment when it is drawn.
std::function<std::string()> saying(const char* english);

/// Puts lines together; each gets the next digit while there are any.
class QuestionRows {
public:
    QuestionRows& add(std::function<std::string()> words, std::function<void()> choose);
    QuestionRows& add(std::string key, std::function<std::string()> words, std::function<void()> choose);
    std::vector<QuestionRow> rows;

private:
    std::size_t m_digits = 0;
};

/// The one question that is open at a counter, if any.
class CounterQuestion {
public:
    /// `opened`: a question is there to be shown. `closed`: the page from before is wanted again.
    CounterQuestion(CounterWorkplace& workplace, std::function<void()> opened, std::function<void()> closed)
        : m_workplace{workplace}, m_opened{std::move(opened)}, m_closed{std::move(closed)}
    {
    }

    const QuestionState& state() const { return m_state; }
    /// Nothing to choose from: nothing is asked.
    void ask(std::function<std::string()> title, std::vector<QuestionRow> rows, std::size_t row = 0);
    void close() { m_closed(); }

    void chooseRow(std::size_t row);
    /// What Enter does.
    void choose();
    /// A digit or a letter that a line has.
    void key(const std::string& text);

private:
    CounterWorkplace& m_workplace;
    std::function<void()> m_opened;
    std::function<void()> m_closed;
    QuestionState m_state;
};

} // namespace pintu
