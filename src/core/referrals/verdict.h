#pragma once

namespace pintu {

/// What a desk is told about a slip: each has one next step, and the first that is true is told. No clock alone refuses
/// a slip. What sends the person elsewhere comes before what asks the desk to decide, proven or not;
/// only with a false or withdrawn slip nobody is sent anywhere.
enum class SlipVerdictKind {
    unreadable,  ///< one of our codes, garbled: scan again, or type the code
    notOurs,     ///< not our code
    notValid,    ///< do not accept; call the office
    withdrawn,   ///< replaced or cancelled by its office
    notForHere,  ///< names the right place
    alreadyUsed, ///< says when and at which desk
    keyUnknown,  ///< take provisionally, check when connected
    keyRevoked,  ///< or not in force when the slip was signed: confirm by telephone
    /// A typed code, and the list names withdrawn papers by their QR alone: scan that, or confirm by telephone.
    perhapsWithdrawn,
    expired,     ///< more than 24 hours ago; staff may accept with a reason
    compareName, ///< a typed code of 0.1.0, which does not say which paper it is of: good once the name was compared
    good,
};

/// What an office is told about a return slip: the first that is true, as with slips.
enum class ReturnVerdictKind {
    unreadable,   ///< one of our codes, garbled: scan again, or type the code
    notOurs,      ///< not our code
    notValid,     ///< do not accept; call the partner
    notForHere,   ///< names the right office
    keyUnknown,   ///< load a newer trust list, then scan again
    unknownSlip,  ///< this office issued no such slip, or not for that partner
    alreadyKnown, ///< this word or a newer one of the partner is known
    keyRevoked,   ///< confirm by telephone
    compareName,  ///< a typed code that does not say which paper it answers: heard once the name was compared
    good,
};

} // namespace pintu
