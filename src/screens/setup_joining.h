#pragma once

#include "screens/background.h"
#include "screens/joining_pages.h"
#include "screens/setup_state.h"

#include <functional>
#include <memory>
#include <optional>
#include <string>

namespace pintu {

/// The pages of setup on which partners are joined: at an office its partners, a card read, its numbers compared, its
/// particulars, the list given away, a key revoked; at a partner's desk its card, and a list read, compared and loaded.
class SetupJoining {
public:
    /// `changed`: there is another state to show. `left`: back from the first page.
    SetupJoining(std::shared_ptr<JoiningOffice> office, Background& background, std::function<void()> changed,
                 std::function<void()> left);

    const SetupState& state() const { return m_state; }

    void open(const std::string& folder);
    void fill(const std::string& field, const std::string& value);
    void act(const std::string& action);
    void scan(const std::string& text);
    void next();
    void back();
    void retell();

private:
    using Page = JoiningPage;
    void turnTo(Page page);
    void describe();
    void begin(const Partner& partner, bool byEye);
    void readCard(const std::string& text);
    std::optional<Partner> partnerOfForm() const;
    void join();
    void revoke();
    void drop();
    void save();
    void print();
    void readTrust(const std::string& text);
    void loadTrust();
    /// What the record says now, then a page of it, and what to say there.
    void reload(Page then, const std::string& note = {});
    void problem(const std::string& sentence);
    void note(const std::string& sentence);
    void busy(const std::string& doing);
    void failed(TroubleKind kind);

    std::shared_ptr<JoiningOffice> m_office;
    Background& m_background;
    Life m_life;
    std::function<void()> m_changed;
    std::function<void()> m_left;
    std::string m_folder;
    JoiningDraft m_draft;
    SetupState m_state;
};

} // namespace pintu
