#pragma once

#include "screens/counter_question.h"
#include "screens/counter_request.h"

#include <string>

namespace pintu {

/// Leads a clerk through a matter that has several ways out, such as BPJS: one question after another, each answer a
/// digit. What an answer leads to stands first among the needs of the request at once; the last answer gives advice.
class CounterGuide {
public:
    CounterGuide(CounterWorkplace& workplace, CounterQuestion& question, CounterRequest& request)
        : m_workplace{workplace}, m_question{question}, m_request{request}
    {
    }

    /// Asks what the words of the complaint leave open; from the beginning where they say nothing or all was answered.
    void ask();

private:
    void ask(const std::string& step);
    void choose(const std::string& answer);

    CounterWorkplace& m_workplace;
    CounterQuestion& m_question;
    CounterRequest& m_request;
};

} // namespace pintu
