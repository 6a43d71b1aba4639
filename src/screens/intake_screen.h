#pragma once

#include "screens/intake_answers.h"
#include "screens/intake_code.h"
#include "screens/intake_list.h"
#include "screens/intake_undo.h"
#include "screens/slips_in_picture.h"

#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <string>

namespace pintu {

/// All that the intake face shows: the states of its sides, side by side. It lives as long as the screen.
struct IntakeView {
    const IntakeWorkplaceState& workplace;
    const IntakeListState& list;
    const IntakeCodeState& code;
};

/// A partner's desk: a scan accepts, a digit answers. Every intention is one function, and leads to the side that knows
/// it; whatever it changes is shown by `watch`.
class IntakeScreen {
public:
    struct Parts {
        std::shared_ptr<IntakeOffice> office;
        Background& background;
        const Clock& clock;
        std::function<CommandId()> newCommand;
        PrintReturn printReturn;
        SaveTable saveTable;
        std::function<void(IntakeTone)> sound = [](IntakeTone) {};
        std::string officer;     ///< a code; empty: asked for when there are several
        bool othersLook = false; ///< this PC stands where others can see it
    };
    explicit IntakeScreen(Parts parts);
    IntakeScreen(const IntakeScreen&) = delete; // its sides know where its workplace lies
    IntakeScreen& operator=(const IntakeScreen&) = delete;

    const IntakeView& state() const { return m_view; }
    void watch(std::function<void(const IntakeView&)> show);

    void open();
    /// Takes what a hand scanner read, at any moment; the next scan may come before this one is answered.
    void scanned(const std::string& text) { take({text, Taking::Road::scan, {}}); }
    void picture(const std::string& file) { take({file, Taking::Road::picture, {}}); }
    void typed(const std::string& code);
    /// Takes what the field for the code holds, with each sign that is typed.
    void typing(const std::string& code) { m_code.typing(code); }
    void key(const std::string& key) { m_workplace.key(key); }
    void choose(std::size_t choice) { m_workplace.choose(choice); }
    /// Takes back the acceptance that is on the screen, as long as `mayUndo` says.
    void undo() { m_undo.undo(); }
    /// Looks whether the time for taking back is over, whether the office can be opened now, and at rest whether the
    /// record is still there and what other desks did. To be called twice a second.
    void tick();
    /// Goes back to the list of today.
    void leave();
    /// What the one field of a page holds, with each sign that is typed, and when it is sent off.
    void typeEntry(const std::string& text) { m_workplace.typeEntry(text); }
    void enterEntry(const std::string& text) { m_workplace.enterEntry(text); }
    /// Shows who people are for a while where that is hidden, or hides it again.
    void togglePersons();
    /// The list of today, then each group of the list over days, then today again.
    void nextGroup() { m_list.nextGroup(); }
    void group(std::optional<SlipGroup> group) { m_list.turnTo(group); }
    void filter(const std::string& words) { m_list.filter(words); }
    void openRow(std::size_t row);
    void reprint(std::size_t row);
    /// How the file of the list might be called; nothing, and a note, where there is nothing to save.
    std::optional<std::string> listFile() { return m_list.fileName(); }
    /// Saves the list of today, after the filter.
    void saveList(const std::string& file) { m_list.save(file); }
    void changeOfficer();
    /// The language has changed: says all of it anew.
    void retell();

private:
    void reach();
    void unreachable(TroubleKind kind);
    void welcome();
    void take(Taking taking);
    void take(const CommandId& command, const Taking& taking);
    void answered();
    void taken(const TakenSlip& taken);
    void showTaken(const TakenSlip& taken);
    void offerSlips(const std::vector<SlipInPicture>& slips, std::size_t firstKey);

    bool m_othersLook;
    std::string m_named; ///< the officer who was named at the start
    IntakeWorkplace m_workplace;
    IntakeList m_list;
    IntakeCode m_code;
    IntakeAnswers m_answers;
    IntakeUndo m_undo;
    IntakeView m_view;
    bool m_reaching = false; ///< the opening is under way
    int m_untilAgain = 0;    ///< ticks until it is tried again by itself, or the record is looked at
    SlipsInPicture m_inPicture;
    std::optional<Taking> m_early; ///< scanned before somebody stood behind it
    std::int64_t m_underWay = 0;   ///< papers without an answer yet
};

} // namespace pintu
