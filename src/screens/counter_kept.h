#pragma once

#include "screens/counter_question.h"
#include "screens/counter_request.h"
#include "screens/printing.h"

#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <utility>

namespace pintu {

/// Prints the receipt of words without a name, away from the screen.
using PrintReceipt = std::function<void(const KeptLine& kept, const std::string& officer,
                                        std::function<void(Printing end, const std::string& sentence)>)>;

/// What keeps a resident's words from being lost: one key saves them as a case though no slip goes out, and whoever
/// leaves words that are not saved is asked first.
class CounterKept {
public:
    /// `resumed` gets what was written when the program ended, so that its person is opened again.
    CounterKept(CounterWorkplace& workplace, CounterRequest& request, CounterQuestion& question,
                std::shared_ptr<CounterRequestOffice> office, PrintReceipt print,
                std::function<void(const DeskDraft&)> resumed)
        : m_workplace{workplace},
          m_request{request},
          m_question{question},
          m_office{std::move(office)},
          m_print{std::move(print)},
          m_resumed{std::move(resumed)}
    {
    }

    /// Somebody has sat down at a counter: what lies there unsaved comes back.
    void sit(std::int64_t counter);
    /// About twice a second: puts what is not saved where the end of the program does not reach it.
    void tick();

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
    std::shared_ptr<CounterRequestOffice> m_office;
    PrintReceipt m_print;
    std::function<void(const DeskDraft&)> m_resumed;
    std::optional<KeptLine> m_receipt;
    std::int64_t m_counter = 0;         ///< 0: nobody has sat down yet
    std::optional<DeskDraft> m_drafted; ///< as it lies beside the record
    bool m_drafting = false;
};

} // namespace pintu
