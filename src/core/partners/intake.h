#pragma once

#include "core/base/result.h"
#include "core/partners/saying.h"
#include "core/record/fields.h"
#include "core/record/office_events.h"
#include "core/record/undo.h"
#include "core/referrals/referral.h"

#include <optional>
#include <string>
#include <vector>

namespace pintu {

/// A slip was taken in at this desk. Its bytes are kept: they prove themselves, and the sealed part opens with the
/// site's key.
struct SlipHeard {
    static constexpr std::string_view type = "slipHeard";
    std::string issuer;
    std::int64_t number = 0;
    Bytes cti;
    Urgency urgency = Urgency::routine;
    std::int64_t issuedAt = 0;
    std::int64_t expiresAt = 0;
    std::string slip;        ///< text of the QR, or the typed code where only that was known (0.1.0: empty)
    std::string road;        ///< "scan", "picture", "typed"
    std::string exception;   ///< why it was accepted although expired or not yet provable; a code
    std::string signer = {}; ///< name of the key that proved it, 16 hex digits; empty: taken on trust, or by 0.1.0
    std::string apart = {};  ///< of its SlipName
    std::string subject() const { return SlipName{issuer, number, apart}.text(); }
    bool operator==(const SlipHeard&) const = default;
    static void fields(auto& self, auto&& field)
    {
        field(1, self.issuer);
        field(2, self.number);
        field(3, self.cti);
        field(4, self.urgency);
        field(5, self.issuedAt);
        field(6, self.expiresAt);
        field(7, self.slip);
        field(8, self.road);
        field(9, self.exception);
        field(10, self.signer);
        field(11, self.apart);
    }
};

/// This desk's word about a slip, with the return slip that tells the office.
struct PartnerSaid {
    static constexpr std::string_view type = "partnerSaid";
    std::string issuer;
    std::int64_t number = 0;
    std::int64_t count = 0;
    PartnerWord word = PartnerWord::none;
    std::int64_t outcome = 0;
    std::int64_t saidAt = 0; ///< Unix seconds, as signed
    std::string text;        ///< the return slip; empty for words that no return slip carries
    std::string apart = {};  ///< of its SlipName
    std::int64_t due = 0;    ///< these three as in DeskSaying
    std::string target = {};
    IdentityCheck check = IdentityCheck::none;
    std::string subject() const { return SlipName{issuer, number, apart}.text(); }
    bool operator==(const PartnerSaid&) const = default;
    static void fields(auto& self, auto&& field)
    {
        field(1, self.issuer);
        field(2, self.number);
        field(3, self.count);
        field(4, self.word);
        field(5, self.outcome);
        field(6, self.saidAt);
        field(7, self.text);
        field(8, self.apart);
        field(9, self.due);
        field(10, self.target);
        field(11, self.check);
    }
};

/// A slip as this desk knows it.
struct ReceivedSlip {
    SlipName name;
    Bytes cti;
    Urgency urgency = Urgency::routine;
    std::int64_t issuedAt = 0;
    std::int64_t expiresAt = 0;
    std::string slip;
    std::string signer; ///< as in SlipHeard
    PartnerWord word = PartnerWord::none;
    std::int64_t count = 0;
    std::int64_t outcome = 0;
    std::string returnText;
    Time firstAt;
    std::string firstDesk;                     ///< actor of the first use
    std::int64_t saidAt = 0;                   ///< of the newest word, Unix seconds
    std::int64_t due = 0;                      ///< of the newest word
    std::string target = {};                   ///< of the newest word
    IdentityCheck check = IdentityCheck::none; ///< the newest that was made
    std::int64_t attempts = 0;                 ///< so often nobody came
};

/// Words that a partner may say after the one before.
bool maySay(PartnerWord before, PartnerWord word);

enum class SayRefusal {
    unknownSlip,
    notNow,
    needsOutcome,
    wrongOutcome,  ///< of another word, of another kind of partner, or not in the catalogue
    needsDate,     ///< an appointment and what waits have a day, and it is still to come
    needsTarget,   ///< somebody was sent on, but where to?
    targetTooLong, ///< or on several lines
    needsCheck,    ///< nobody is served before somebody looked whether it is the person of the slip
    threeAttempts, ///< they did not come three times: no new appointment
    ownKeyOut,     ///< this desk's key is revoked or over: nobody would believe its answers
};
enum class OutcomeFits { no, yes };
/// Having served, rejecting, having failed and waiting need an outcome code; an appointment and waiting a day to come;
/// sending on a place; serving that the person was compared with the slip, once.
Result<PartnerSaid, SayRefusal> decideSay(const std::optional<ReceivedSlip>& slip, const DeskSaying& saying,
                                          OutcomeFits fits, Time now);

enum class TakeBackRefusal {
    unknownSlip,
    undoneBefore,
    answered, ///< more was said or printed since
    tooLate,
};
/// Takes an acceptance and its `slipHeard` back within half a minute: the slip is then as if it had never been here.
/// `about` is all that the record holds of the slip, in order.
Result<std::vector<Undone>, TakeBackRefusal> decideTakeBack(const std::vector<Event>& about, Time now);

} // namespace pintu
