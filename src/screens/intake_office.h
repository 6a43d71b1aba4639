#pragma once

#include "core/base/id.h"
#include "core/base/picture_fault.h"
#include "core/base/time.h"
#include "core/partners/slip_group.h"
#include "core/programmes/catalogue_lists.h"
#include "core/referrals/verdict.h"
#include "core/staff/office_profile.h"

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace pintu {

/// One thing that the desk said of a slip.
struct IntakeWord {
    PartnerWord word = PartnerWord::none;
    std::optional<Words> outcome;
    Time at;
    std::optional<Time> due;
    std::string target;
};

/// A slip as the desk's screens show it. Of a typed code only name and expiry are known.
struct IntakeSlip {
    SlipName name;
    std::string office; ///< name of the issuer, by the trust list; else its id
    std::optional<Words> service;
    std::string initials;
    int birthYear = 0; ///< 0: unknown
    std::optional<Time> issued;
    std::optional<Time> expires;
    PartnerWord word = PartnerWord::none;
    std::optional<Words> outcome;
    Time takenAt;
    std::string takenBy;     ///< an officer's name
    Time saidAt;             ///< of the newest word
    std::optional<Time> due; ///< of an appointment, or by when what waits is looked at again
    std::string target;      ///< where the person was sent on to
    IdentityCheck check = IdentityCheck::none;
    std::int64_t attempts = 0;         ///< so often nobody came
    std::vector<IntakeWord> said = {}; ///< all words, where there are several
    bool returnPaper = false;          ///< there is a signed answer to print
    std::string returnCode;            ///< the answer for the telephone
};

/// A slip as somebody brought it: scanned, as a picture, or typed.
struct Taking {
    enum class Road { scan, picture, typed };
    std::string text; ///< of a picture: its file
    Road road = Road::scan;
    std::string reason; ///< a code: why it is taken although expired or not provable
};

/// One of several slips in one picture, as it was found; nothing of it is in the record yet.
struct SlipInPicture {
    IntakeSlip slip;
    SlipVerdictKind verdict = SlipVerdictKind::unreadable;
    Taking asked; ///< takes this one
};

struct TakenSlip {
    /// `good` when it was accepted. Otherwise the record is as it was, or the slip was taken in with a reason.
    SlipVerdictKind verdict = SlipVerdictKind::unreadable;
    std::optional<IntakeSlip> slip; ///< as it stands in the record, or as the paper says
    std::optional<Time> firstUse;
    std::string firstDesk;
    std::string place;               ///< where the paper belongs: name and address
    std::string issuer, issuerPhone; ///< by the trust list, never by the paper; empty: not known
    bool corrected = false;          ///< a typed code had one wrong symbol
    bool provisional = false;        ///< accepted although nobody could prove it here
    bool clockWrong = false;
    bool trustListOld = false;
    std::optional<Time> ownKeyOutSince; ///< this desk's key is out: nothing was taken in
    std::optional<PictureFault> file;   ///< why the chosen file could not be looked at
    std::vector<SlipInPicture> several; ///< two or more in one picture: none was taken, and one is to be chosen
    Taking asked;                       ///< with the text that was found in a picture, to be asked again with a reason
};

/// A typed code before anybody asks for its slip: eighteen symbols that fit each other, or not.
struct CodeCheck {
    bool sound = false;
    bool corrected = false;
    std::string text; ///< as it should read
};

/// How many slips each group of the list over days has, in the order of SlipGroup.
using GroupCounts = std::array<std::int64_t, EnumNames<SlipGroup>::names.size()>;

/// What was taken in on one day, or one group of the list over days.
struct IntakeDay {
    std::vector<IntakeSlip> slips; ///< the newest first, of a group as sortGroup says; perhaps not all
    std::int64_t count = 0;        ///< of all
    bool savedOnOneServer = false; ///< what was written last: its standby did not answer
    GroupCounts counts{};
};

struct IntakeFacts {
    std::string name; ///< the partner's
    std::vector<Officer> officers;
    std::vector<Outcome> outcomes; ///< of this kind of partner, in the order in which they are offered
    std::int64_t usual = 0;        ///< the number of the outcome that has a key of its own; 0: none has
    Zone zone = Zone::wib;
    bool trustListOld = false;
    bool clockBehind = false;      ///< this PC's clock is behind something signed
    bool savedOnOneServer = false; ///< as an IntakeDay says
    bool othersLook = false; ///< this PC stands where others can see it: persons are hidden until a key is pressed
};

/// What the intake screen asks of the record, on the lane of commands. Every function may throw Trouble.
class IntakeOffice {
public:
    virtual ~IntakeOffice() = default;
    virtual IntakeFacts open() = 0;
    virtual TakenSlip take(const CommandId& command, const std::string& officer, const Taking& taking) = 0;
    virtual CodeCheck check(const std::string& code) = 0;
    virtual Result<IntakeSlip, SayRefusal> say(const CommandId& command, const std::string& officer,
                                               const SlipName& slip, const DeskSaying& saying) = 0;
    virtual Result<SlipName, TakeBackRefusal> takeBack(const CommandId& command, const std::string& officer,
                                                       const SlipName& slip) = 0;
    /// Lists the slips that were taken in today, at most so many of them.
    virtual IntakeDay today(std::int64_t most) = 0;
    /// Lists a group of the slips of all days, at most so many of them; of those that are answered the last week.
    virtual IntakeDay group(SlipGroup group, std::int64_t most) = 0;
};

} // namespace pintu
