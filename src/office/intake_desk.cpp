#include "office/intake_desk.h"

#include "core/base/encoding.h"
#include "office/may_sign.h"
#include "paper/pair_secret.h"
#include "paper/wedge_text.h"

#include <algorithm>

namespace pintu {
namespace {

using Drafts = std::vector<Draft>;

Urgency fromPaper(SlipUrgency urgency)
{
    switch (urgency) {
    case SlipUrgency::routine: return Urgency::routine;
    case SlipUrgency::urgent: return Urgency::urgent;
    case SlipUrgency::emergency: return Urgency::emergency;
    }
    return Urgency::routine;
}

template <class T>
Bytes asBytes(const T& array)
{
    return {array.begin(), array.end()};
}

/// What may be accepted with a reason although it is not simply good.
bool acceptableWithReason(SlipVerdictKind kind)
{
    return kind == SlipVerdictKind::expired || kind == SlipVerdictKind::keyUnknown ||
           kind == SlipVerdictKind::keyRevoked || kind == SlipVerdictKind::perhapsWithdrawn ||
           kind == SlipVerdictKind::compareName;
}

/// Whether a reason says that somebody has compared the name, by the paper or with the office.
bool saysNameCompared(std::string_view exception)
{
    return exception == "nameCompared" || exception == "confirmedByPhone";
}

enum class AcceptRefusal { verdict, ownKeyOut };

/// The key by which a slip was taken in; empty where 0.1.0 took a typed code, which tells none.
std::string keyNamed(const ReceivedSlip& slip)
{
    if (!slip.signer.empty()) return slip.signer;
    if (!slip.name.apart.empty()) return slip.name.apart;
    const auto paper = Slip::parse(slip.slip);
    return paper ? toHex(paper->kid()) : std::string{};
}

bool isTaken(const ReceivedSlip& slip)
{
    return slip.word != PartnerWord::none && slip.word != PartnerWord::seen;
}

/// A record that was put back gives a number a second time. Both papers are proven, and each is used on its own.
bool isAnotherPaper(const ReceivedSlip& before, const SlipInHand& slip)
{
    const auto used = Slip::parse(before.slip);
    const auto inHand = Slip::parse(slip.text);
    return used && inHand && used->claims().paper != inHand->claims().paper;
}

/// Whether what was taken in before is this slip. What was taken on trust stands in nobody's way but its own: a paper
/// that nobody could prove may name any office, number and key.
bool isUseOf(const ReceivedSlip& before, const SlipInHand& slip)
{
    if (!before.slip.empty() && before.slip == slip.text) return true;
    if (slip.signer != nullptr && isAnotherPaper(before, slip)) return false;
    const auto key = keyNamed(before);
    const auto kid = toHex(slip.kid);
    if (slip.signer == nullptr) return key.empty() || key == kid;
    if (!before.signer.empty()) return before.signer == kid;
    const bool onTrust = !before.name.apart.empty();
    if (const auto paper = Slip::parse(before.slip))
        return paper->verifiedBy(slip.signer->key) && !(onTrust && slip.signer->revokedSince);
    return !onTrust || (slip.text.empty() && key == kid);
}

} // namespace

std::optional<SlipUse> IntakeDesk::usedBefore(const SlipInHand& slip)
{
    for (const auto& row : m_rows.ofNumber(slip.office, slip.number)) {
        if (isTaken(row) && isUseOf(row, slip)) return SlipUse{row.firstAt.seconds(), row.firstDesk, row.name};
    }
    return std::nullopt;
}

SlipName IntakeDesk::nameFor(const SlipVerdict& verdict, const std::string& bytes, const std::string& signer)
{
    SlipName name{verdict.claims->issuer, verdict.claims->number};
    const auto paper = Slip::parse(bytes);
    const auto kid = verdict.signer ? toHex(*verdict.signer) : paper ? toHex(paper->kid()) : std::string{};
    const auto plain = m_rows.find(name);
    if (signer.empty() || (plain && isTaken(*plain))) name.apart = kid;
    return name;
}

CheckingDesk IntakeDesk::desk(Time now)
{
    return {m_site.id(), m_site.hasKeys() ? &m_site.keys().signing : nullptr, now.seconds(),
            std::max(m_rows.newestSigned(), m_site.trust().issued())};
}

SlipVerdict IntakeDesk::look(const std::string& text)
{
    return look(text, [this](const SlipInHand& slip) { return usedBefore(slip); });
}

SlipVerdict IntakeDesk::lookExactly(const std::string& text)
{
    const FindSlipUse used = [this](const SlipInHand& slip) { return usedBefore(slip); };
    const auto here = desk(m_site.clock().now());
    if (TypedCode::parse(text)) return checkTypedCode(text, m_site.trust(), here, used);
    return checkSlip(text, m_site.trust(), here, used);
}

SlipVerdict IntakeDesk::look(const std::string& text, const FindSlipUse& used)
{
    const auto here = desk(m_site.clock().now());
    if (TypedCode::parse(text)) return checkTypedCode(text, m_site.trust(), here, used);
    // A scanner may have typed through another keyboard layout: the signature tells which reading is the right one.
    // Where no signature holds, the first reading that is a well-formed slip gives the verdict: it tells the desk more
    // than the letters that were typed.
    SlipVerdict best = checkSlip(text, m_site.trust(), here, used);
    if (best.notes.proven) return best;
    for (const auto& candidate : wedgeCandidates(text)) {
        auto verdict = checkSlip(candidate, m_site.trust(), here, used);
        if (verdict.notes.proven) return verdict;
        if (best.kind == SlipVerdictKind::notOurs) best = std::move(verdict);
    }
    return best;
}

ReturnVerdict IntakeDesk::lookReturn(const std::string& text)
{
    const auto answered = [this, &text](std::uint32_t number) -> std::optional<IssuedSlip> {
        const auto read = ReturnSlip::parse(text);
        const auto received = read ? m_rows.find({read->claims().office, number}) : std::nullopt;
        const auto slip = received ? Slip::parse(received->slip) : std::nullopt;
        if (!slip) return std::nullopt;
        return IssuedSlip{m_site.id(), slip->claims().paper, slip->fingerprint(), 0};
    };
    auto here = desk(m_site.clock().now());
    here.id.clear(); // it is for the office; here it is only looked at
    return checkReturnSlip(text, m_site.trust(), here, answered);
}

IntakeDesk::Accepted IntakeDesk::accept(const Command& command, const std::string& text, const std::string& road,
                                        const std::string& exception)
{
    Accepted out;
    const auto events = m_site.run(command, [&](Time) -> Result<Drafts, AcceptRefusal> {
        out.verdict = look(text);
        out.ownKeyOutSince = ownKeyOutSince(m_site, m_site.clock().now());
        if (out.ownKeyOutSince) return refused(AcceptRefusal::ownKeyOut);
        const auto kind = out.verdict.kind;
        const bool excused = acceptableWithReason(kind) && !exception.empty();
        if (excused && out.verdict.nameToCompare && !saysNameCompared(exception)) {
            out.verdict.kind = SlipVerdictKind::compareName; // no other reason is asked for before this one
            return refused(AcceptRefusal::verdict);
        }
        const bool allowed = kind == SlipVerdictKind::good || excused;
        if (!allowed || !out.verdict.claims) return refused(AcceptRefusal::verdict);
        const auto& claims = *out.verdict.claims;
        std::string bytes;
        if (Slip::parse(text)) bytes = text;
        for (const auto& candidate : wedgeCandidates(text))
            if (bytes.empty() && Slip::parse(candidate)) bytes = candidate;
        if (const auto code = TypedCode::parse(text)) bytes = code->text();

        const bool onTrust = kind == SlipVerdictKind::keyUnknown || kind == SlipVerdictKind::keyRevoked;
        const auto signer = onTrust || !out.verdict.signer ? std::string{} : toHex(*out.verdict.signer);
        const auto name = nameFor(out.verdict, bytes, signer);
        const SlipHeard heard{claims.issuer,
                              claims.number,
                              asBytes(claims.paper),
                              fromPaper(claims.urgency),
                              claims.issued,
                              claims.expires,
                              bytes,
                              road,
                              exception,
                              signer,
                              name.apart};
        out.name = name;
        auto slip = m_rows.find(name).value_or(ReceivedSlip{});
        slip.name = name;
        slip.slip = bytes;
        // What was taken back may have been heard elsewhere: the next word needs a higher count all the same.
        slip.count = std::ranges::count(m_site.journal().eventsAbout(name.text()), PartnerSaid::type, &Event::type);
        auto said = decideSay(slip, {PartnerWord::accepted}, OutcomeFits::yes, m_site.clock().now());
        if (!said) return refused(AcceptRefusal::verdict);
        auto word = *said;
        word.text = returnText(slip, word);
        return Drafts{draftOf(heard), draftOf(word)};
    });
    out.written = events.ok();
    if (events && !out.verdict.claims) { // the same command again: answer as the first time, before the slip was used
        out.verdict = look(text, [](const SlipInHand&) { return std::optional<SlipUse>{}; });
        const auto heard = theOne<SlipHeard>(*events);
        out.name = {heard.issuer, heard.number, heard.apart};
        if (out.verdict.claims &&
            (out.verdict.claims->issuer != heard.issuer || out.verdict.claims->number != heard.number))
            requireAbout(*events, SlipName{out.verdict.claims->issuer, out.verdict.claims->number}.text());
    }
    if (!out.written && out.verdict.firstUse) out.name = out.verdict.firstUse->slip;
    if (out.name) out.slip = m_rows.find(*out.name);
    return out;
}

std::string IntakeDesk::partnerKind()
{
    if (!m_site.profile().partnerKind.empty()) return m_site.profile().partnerKind;
    const auto* partner = m_site.catalogue().partner(m_site.id());
    return partner ? partner->kind : std::string{};
}

Result<ReceivedSlip, SayRefusal> IntakeDesk::say(const Command& command, const SlipName& name, const DeskSaying& wanted)
{
    const auto events = m_site.run(command, [&](Time) -> Result<Drafts, SayRefusal> {
        if (ownKeyOutSince(m_site, m_site.clock().now())) return refused(SayRefusal::ownKeyOut);
        const auto slip = m_rows.find(name);
        const auto& catalogue = m_site.catalogue();
        auto saying = wanted;
        // These two travel by their outcome alone, so they have one; a catalogue from before knows none.
        if (saying.outcome == 0 && (saying.word == PartnerWord::booked || saying.word == PartnerWord::serving)) {
            const auto own = catalogue.outcomesOf(
                saying.word == PartnerWord::booked ? OutcomeStatus::booked : OutcomeStatus::serving, partnerKind());
            if (!own.empty()) saying.outcome = own.front()->number;
        }
        const auto* row = catalogue.outcome(saying.outcome);
        const bool fits =
            catalogue.offers(row) && wordOf(row->status) == saying.word && isOfferedTo(*row, partnerKind());
        const auto said = decideSay(slip, saying, fits ? OutcomeFits::yes : OutcomeFits::no, m_site.clock().now());
        if (!said) return refused(said.refusal());
        auto body = *said;
        body.text = returnText(*slip, body);
        return Drafts{draftOf(body)};
    });
    if (!events) return refused(events.refusal());
    requireAbout(*events, name.text());
    return *m_rows.find(name);
}

Result<SlipName, TakeBackRefusal> IntakeDesk::takeBack(const Command& command, const SlipName& name)
{
    const auto events = m_site.run(command, [&](Time) -> Result<Drafts, TakeBackRefusal> {
        const auto undone = decideTakeBack(m_site.journal().eventsAbout(name.text()), m_site.clock().now());
        if (!undone) return refused(undone.refusal());
        Drafts drafts;
        for (const auto& body : *undone) drafts.push_back(draftOf(body));
        return drafts;
    });
    if (!events) return refused(events.refusal());
    requireAbout(*events, name.text());
    return name;
}

std::string IntakeDesk::returnText(const ReceivedSlip& slip, const PartnerSaid& said)
{
    const auto status = statusOf(said.word);
    const auto read = Slip::parse(slip.slip);
    if (!status || !read) return {}; // known by its typed code only: the answer goes back as a typed code, too
    auto claims = ReturnClaims::answering(*read);
    claims.issued = said.saidAt;
    claims.status = static_cast<ReturnStatus>(*status);
    claims.outcome = static_cast<int>(said.outcome);
    claims.count = static_cast<std::uint32_t>(said.count);
    return returnSlipText(m_site.keys().signing, claims);
}

std::optional<SlipSecret> IntakeDesk::secretOf(const ReceivedSlip& slip)
{
    const auto read = Slip::parse(slip.slip);
    if (!read) return std::nullopt;
    for (const auto& key : m_site.trust().named(read->kid()))
        if (key.owner == slip.name.issuer && read->verifiedBy(key.key))
            return read->open(m_site.keys().signing, key.key);
    return std::nullopt;
}

std::string IntakeDesk::typedReturn(const ReceivedSlip& slip)
{
    const auto status = statusOf(slip.word);
    if (!status) return {};
    const auto number = static_cast<std::uint32_t>(slip.name.number);
    const auto paper = Slip::parse(slip.slip);
    const auto typed = TypedCode::parse(slip.slip);
    const auto named = keyNamed(slip);
    for (const auto& key : m_site.trust().keysOf(slip.name.issuer, KeyRole::office)) {
        // With another key it would answer another slip of that number.
        if (!named.empty() && named != toHex(key.kid)) continue;
        if (paper && !paper->verifiedBy(key.key)) continue;
        const auto pair = pairSecret(m_site.keys().signing, key.key, slip.name.issuer, m_site.id());
        if (!pair || (typed && !typed->endOfSlip(*pair))) continue;
        std::optional<PaperName> cti;
        if (paper) cti = paper->claims().paper;
        // Of a slip that 0.1.0 took by its typed code only number and day are known, and they make that code again.
        const auto code = paper   ? TypedCode::ofSlip(*pair, number, slip.expiresAt, *cti)
                          : typed ? *typed
                                  : TypedCode::ofSlipBefore(*pair, number, slip.expiresAt);
        const auto answer = TypedCode::ofAnswer(*pair, code, cti, static_cast<ReturnStatus>(*status),
                                                static_cast<int>(slip.outcome), static_cast<std::uint32_t>(slip.count));
        return answer ? answer->text() : std::string{};
    }
    return {};
}

} // namespace pintu
