#pragma once

#include "screens/background.h"
#include "screens/intake_words.h"
#include "screens/print_end.h"
#include "screens/slips_in_picture.h"

#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace pintu {

enum class IntakePage { opening, officer, ready, notice };

struct IntakeChoice {
    std::string key; ///< the digit that chooses it
    std::string words;
    bool operator==(const IntakeChoice&) const = default;
};

struct IntakeRow {
    SlipName name;
    std::string time, code, service, person, answer;
    std::vector<std::string> cells() const { return {time, code, service, person, answer}; }
    bool operator==(const IntakeRow&) const = default;
};

/// All that the intake face shows.
struct IntakeState {
    IntakePage page = IntakePage::opening;
    std::string desk;
    std::string officer;       ///< name; empty until one is chosen
    bool manyOfficers = false; ///< another one may be chosen
    IntakeNotice notice;
    std::vector<IntakeChoice> choices;
    std::vector<IntakeRow> rows; ///< today's, after the filter, newest first
    std::size_t today = 0;       ///< without the filter
    std::string filter;
    std::string codeNote;     ///< below the field for the typed code
    std::string note;         ///< what became of a paper that was printed, or of the list that was saved
    std::string warning;      ///< about the whole desk
    bool triesItself = false; ///< the office could not be opened, and is tried again now and then
    bool mayUndo = false;     ///< "Urungkan": the acceptance on the screen may be taken back
    bool busy = false;
    bool failed = false; ///< the notice is about a trouble, and the first choice tries again
};

/// Prints a return slip, or keeps it as a file where this PC has no printer (`noPrinter`). The sentence says what to do
/// about a failure.
using PrintReturn = std::function<void(const SlipName&, const std::string& officer,
                                       std::function<void(PrintEnd, const std::string& sentence)> done)>;

/// Writes rows of cells, the columns' names first, into a file that a person chose; may throw Trouble.
using SaveTable = std::function<void(const std::string& file, const std::vector<std::vector<std::string>>& rows)>;

/// A partner's desk: a scan accepts, a digit answers. Every intention is one function; whatever it changes is shown by
/// `watch`.
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
        std::string officer; ///< a code; empty: asked for when there are several
    };
    explicit IntakeScreen(Parts parts);

    const IntakeState& state() const { return m_state; }
    void watch(std::function<void(const IntakeState&)> show) { m_show = std::move(show); }

    void open();
    /// Takes what a hand scanner read, at any moment; the next scan may come before this one is answered.
    void scanned(const std::string& text) { take({text, Taking::Road::scan, {}}); }
    void picture(const std::string& file) { take({file, Taking::Road::picture, {}}); }
    void typed(const std::string& code);
    /// Takes what the field for the code holds, with each sign that is typed.
    void typing(const std::string& code);
    /// Answers what is typed of the code so far, for a window that is made anew.
    const std::string& typedSoFar() const { return m_code; }
    void key(const std::string& key);
    void choose(std::size_t choice);
    /// Takes back the acceptance that is on the screen, as long as `mayUndo` says.
    void undo();
    /// Looks whether the time for taking back is over, or the office can be opened now. To be called now and then while
    /// `mayUndo` or `triesItself`.
    void tick();
    /// Goes back to the list of today.
    void leave();
    void filter(const std::string& words);
    void openRow(std::size_t row);
    void reprint(std::size_t row);
    /// How the file of the list might be called; nothing, and a note, where there is nothing to save.
    std::optional<std::string> listFile();
    /// Saves the list as it is shown, after the filter.
    void saveList(const std::string& file);
    void changeOfficer();
    /// The language has changed: says all of it anew.
    void retell();

private:
    using Act = std::function<void()>;

    void take(Taking taking);
    void take(const CommandId& command, const Taking& taking);
    void taken(const TakenSlip& taken);
    void say(const CommandId& command, const SlipName& slip, PartnerWord word, std::int64_t outcome);
    void said(const Result<IntakeSlip, SayRefusal>& slip);
    void offerUndo(const IntakeSlip& slip);
    void takeBack(const CommandId& command, const SlipName& slip);
    void tookBack(const SlipName& slip, const Result<SlipName, TakeBackRefusal>& answer);
    void print(const SlipName& slip);
    void refresh();
    void showRows();
    void failed(TroubleKind kind, Act again);
    void welcome();
    void reach();
    /// Keeps how the page was drawn, so that a change of language can draw it again.
    void turnTo(Act draw);
    void showNotice(IntakeNotice notice);
    void showTaken(const TakenSlip& taken);
    void offer(const std::string& words, Act act);
    void offer(const std::string& key, const std::string& words, Act act);
    void offerSlips(const std::vector<SlipInPicture>& slips, std::size_t firstKey);
    void offerAnswers(const IntakeSlip& slip);
    void offerOutcomes(const SlipName& slip, PartnerWord word, OutcomeStatus status, std::size_t from);
    std::int64_t outcomeNamed(const char* key) const;
    void show();

    Parts m_parts;
    bool m_reaching = false; ///< the opening is under way
    int m_untilAgain = 0;    ///< ticks until it is tried again by itself
    Life m_life;
    IntakeState m_state;
    std::function<void(const IntakeState&)> m_show;
    IntakeFacts m_facts;
    std::string m_officer;
    std::vector<Act> m_acts;
    Act m_draw = [] {};
    std::string m_code; ///< being typed
    std::vector<IntakeSlip> m_today;
    SlipsInPicture m_inPicture;
    std::optional<Taking> m_early; ///< scanned before somebody stood behind it
    std::int64_t m_underWay = 0;
    SlipName m_accepted; ///< the slip that `mayUndo` is about
    Time m_doneAt;       ///< of what may be taken back
};

} // namespace pintu
