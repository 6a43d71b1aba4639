#pragma once

#include "core/programmes/words.h"

#include <string>
#include <vector>

/// What a district lets the kiosk show; the other lists stand in catalogue_lists.h.
namespace pintu {

/// A picture at the kiosk for what people come for. The office's profile says which queue serves it.
struct KioskNeed {
    std::string code;                 ///< "BEROBAT"
    Words name;                       ///< one or two everyday words
    Words spoken;                     ///< what the kiosk says when somebody holds a finger on it
    std::string picture;              ///< of resources/icons, without its ending
    std::vector<std::string> sectors; ///< the first that has a queue in the office goes into the ticket
    bool operator==(const KioskNeed&) const = default;

    static void columns(auto& self, auto&& column)
    {
        column("code", self.code);
        column("name", self.name);
        column("spoken", self.spoken);
        column("picture", self.picture);
        column("sectors", self.sectors);
    }
};

/// A picture at the kiosk for what somebody complains about. It is kept unsealed: nothing that must stay secret.
struct KioskComplaint {
    std::string code;      ///< "BELUM_CAIR"
    Words name;            ///< two or three everyday words
    Words spoken;          ///< what the kiosk says when somebody holds a finger on it
    std::string picture;   ///< of resources/icons, without its ending
    std::string complaint; ///< the words with which the clerk's complaint field begins
    bool operator==(const KioskComplaint&) const = default;

    static void columns(auto& self, auto&& column)
    {
        column("code", self.code);
        column("name", self.name);
        column("spoken", self.spoken);
        column("picture", self.picture);
        column("complaint", self.complaint);
    }
};

} // namespace pintu
