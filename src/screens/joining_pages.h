#pragma once

#include "screens/joining_office.h"
#include "screens/setup_state.h"

#include <optional>
#include <string>

namespace pintu {

enum class JoiningPage {
    list,    ///< an office's partners
    card,    ///< a key card is read
    compare, ///< its numbers, by telephone
    differ,  ///< they were different
    details, ///< what the office needs of a partner
    joined,
    partner, ///< one of the list
    revoke,
    revoked,
    give, ///< the list for partners
    desk, ///< a partner's own card and list
    load, ///< a list is read
    root, ///< the numbers of its root, by telephone
};

/// What a person fills in, as typed. Kinds of partner and what becomes of the old key are codes.
struct JoiningForm {
    std::string card, id, name, kind, address, phone, place, hours, services, rootFolder, paperFolder, since, list;
    bool oldKeyGoesOut = true;
};

/// All that the pages are drawn from.
struct JoiningDraft {
    JoiningPage page = JoiningPage::list;
    JoiningView view{};
    JoiningForm form{};
    std::optional<CardSeen> card{};
    std::optional<TrustSeen> trust{};
    Partner partner{}; ///< the one that a page is about
};

SetupState pageOf(const JoiningDraft& draft);

/// A choice on a page as its code, and back; the words of a kind begin with its code.
std::string kindCodeOf(const std::string& shown);
std::string stillCounts(); ///< what is chosen when the old key shall go on beside the new one

} // namespace pintu
