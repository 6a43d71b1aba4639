#pragma once

#include "screens/counter_question.h"
#include "screens/counter_request.h"
#include "screens/print_end.h"

#include <functional>
#include <optional>
#include <string>
#include <utility>

namespace pintu {

/// Prints the receipt of words without a name, away from the screen.
using PrintReceipt = std::function<void(const KeptLine& kept, const std::string& officer,
                                        std::function<void(PrintEnd end, const std::string& sentence)>)>;

/// What keeps a resident's words from being lost: one key saves them as a case though no slip goes out, and whoever
/// leaves words that are not saved is asked first.
class CounterKept {
public:
    CounterKept(CounterWorkplace& workplace, CounterRequest& request, CounterQuestion& question, PrintReceipt print)
        : m_workplace{workplace}, m_request{request}, m_question{question}, m_print{std::move(print)}
    {
    }

    /// Of words without a name, until the clerk goes on.
    const std::optional<KeptLine>& receipt() const { return m_receipt; }
    /// Shows a receipt, and prints it.
    void received(KeptLine kept);
    /// Once more.
    void printReceipt();
    void forgetReceipt() { m_receipt.reset(); }

    /// Saves the words of the request, then goes on. Where they name no kind of case the clerk chooses one first; a
    /// refusal goes on to nothing.
    void keep(std::function<void()> goOn);
    /// Goes on at once where no words would be lost. Else the clerk saves them, goes back to them, or lets them go.
    void leave(const std::function<void()>& goOn);

private:
    void askKind(const std::function<void()>& goOn);

    CounterWorkplace& m_workplace;
    CounterRequest& m_request;
    CounterQuestion& m_question;
    PrintReceipt m_print;
    std::optional<KeptLine> m_receipt;
};

} // namespace pintu
