#pragma once

#include "core/base/time.h"
#include "core/record/command.h"
#include "screens/background.h"
#include "screens/intake_words.h"

#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace pintu {

enum class IntakePage { opening, officer, ready, notice };

struct IntakeChoice {
    std::string key; ///< the digit that chooses it
    std::string words;
    bool operator==(const IntakeChoice&) const = default;
};

/// One line that a page asks for: a day, or the name of a place.
struct IntakeEntry {
    std::string label;
    std::string echo; ///< how it is understood, or what is missing
    bool operator==(const IntakeEntry&) const = default;
};

/// Who works at a partner's desk, and the one page that they look at.
struct IntakeWorkplaceState {
    IntakePage page = IntakePage::opening;
    std::string desk;
    std::string officer;       ///< name; empty until one is chosen
    bool manyOfficers = false; ///< another one may be chosen
    IntakeNotice notice;
    std::vector<IntakeChoice> choices;
    std::optional<IntakeEntry> entry;
    bool hidden = false;      ///< persons are hidden; a key shows them for a while
    std::string note;         ///< what became of a paper that was printed, or of the list that was saved
    std::string warning;      ///< about the whole desk
    bool triesItself = false; ///< the office could not be opened, and is tried again now and then
    bool mayUndo = false;     ///< "Urungkan": the acceptance on the screen may be taken back
    bool busy = false;
    bool failed = false; ///< the notice is about a trouble, and the first choice tries again
};

/// What all sides of a partner's desk share: who works there, the page with what its digits choose, and the way to the
/// record. The sides know this and nothing of each other.
class IntakeWorkplace {
public:
    using Act = std::function<void()>;

    IntakeWorkplace(std::shared_ptr<IntakeOffice> office, Background& background, const Clock& clock,
                    std::function<CommandId()> newCommand, std::function<void(IntakeTone)> sound);

    const IntakeWorkplaceState& state() const { return m_state; }
    /// `show` is called whenever something changed, also after an answer.
    void watch(std::function<void()> show) { m_show = std::move(show); }
    void show() const { m_show(); }
    Time now() const { return m_clock.now(); }
    CommandId newCommand() const { return m_newCommand(); }

    const IntakeFacts& facts() const { return m_facts; }
    void learn(IntakeFacts facts);
    void clockBehind(bool so) { m_facts.clockBehind = so; }
    void savedOnOneServer(bool so);
    /// A code; empty until somebody stands behind what is done here.
    const std::string& officer() const { return m_officer; }
    void seat(const std::string& code);

    /// Draws a page, and keeps how, so that a change of language can draw it again.
    void turnTo(Act draw);
    void drawAgain();
    /// For a page that is being drawn: begins it as a notice, without choices.
    void put(IntakeNotice notice, IntakePage page = IntakePage::notice);
    /// The next free digit, or the digit that is named, does this.
    void offer(const std::string& words, Act act);
    void offer(const std::string& key, const std::string& words, Act act);
    void key(const std::string& key) const;
    void choose(std::size_t choice) const;
    /// For a page that is being drawn: asks for a line. `read` says how it is understood, and whether it may be taken;
    /// then `act` takes it.
    struct Understood {
        bool sound = false;
        std::string words;
    };
    void askFor(std::string label, std::function<Understood(const std::string&)> read,
                std::function<void(const std::string&)> act);
    void typeEntry(const std::string& text);
    void enterEntry(const std::string& text);

    /// Whether what tells who somebody is may stand on the page now.
    PersonShown shown() const;
    /// Shows persons for half a minute, or hides them again.
    void showPersons(bool so);
    /// Looks whether that time is over.
    void tick();

    void opening();
    void note(std::string sentence) { m_state.note = std::move(sentence); }
    void warn(std::string sentence) { m_state.warning = std::move(sentence); }
    void busy(bool so) { m_state.busy = so; }
    void mayUndo(bool so) { m_state.mayUndo = so; }
    /// Says below the notice of a trouble that nothing need be pressed.
    void triesItself();
    /// As the notice on the page sounds.
    void sound() const { m_sound(m_state.notice.tone); }
    /// A page about a trouble. `again` may be done once more.
    void failed(TroubleKind kind, const Act& again);

    /// Asks the record: `work` gets the office, on the lane of commands, and must capture values only.
    template <class Work, class Done, class Failed>
    void ask(Work work, Done done, Failed failed)
    {
        run(
            m_background, m_life, [office = m_office, work = std::move(work)] { return work(*office); },
            std::move(done), std::move(failed));
    }
    /// Does what may be slow and is no command. No command waits for it.
    template <class Work, class Done, class Failed>
    void beside(Work work, Done done, Failed failed)
    {
        look(m_background, m_life, std::move(work), std::move(done), std::move(failed));
    }
    /// For answers that do not come from the record.
    std::weak_ptr<const char> life() const { return m_life.watch(); }

private:
    std::shared_ptr<IntakeOffice> m_office;
    Background& m_background;
    const Clock& m_clock;
    std::function<CommandId()> m_newCommand;
    std::function<void(IntakeTone)> m_sound;
    IntakeWorkplaceState m_state;
    std::function<void()> m_show = [] {};
    IntakeFacts m_facts;
    std::string m_officer;
    std::vector<Act> m_acts; ///< of the choices
    std::function<Understood(const std::string&)> m_read;
    std::function<void(const std::string&)> m_enter;
    std::optional<Time> m_shownSince; ///< persons
    Act m_draw = [] {};
    Life m_life;
};

} // namespace pintu
