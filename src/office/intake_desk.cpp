#include "office/intake_desk.h"

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
           kind == SlipVerdictKind::keyRevoked || kind == SlipVerdictKind::compareName;
}

enum class AcceptRefusal { verdict };

} // namespace

std::optional<SlipUse> IntakeDesk::usedBefore(const std::string& office, std::uint32_t number)
{
    const auto slip = m_rows.find({office, number});
    if (!slip || slip->word == PartnerWord::none || slip->word == PartnerWord::seen) return std::nullopt;
    return SlipUse{slip->firstAt.seconds(), slip->firstDesk};
}

CheckingDesk IntakeDesk::desk(Time now)
{
    return {m_site.id(), m_site.hasKeys() ? &m_site.keys().signing : nullptr, now.seconds(),
            std::max(m_rows.newestSigned(), m_site.trust().issued())};
}

SlipVerdict IntakeDesk::look(const std::string& text)
{
    return look(text, [this](const std::string& office, std::uint32_t number) { return usedBefore(office, number); });
}

SlipVerdict IntakeDesk::lookExactly(const std::string& text)
{
    const FindSlipUse used = [this](const std::string& office, std::uint32_t number) {
        return usedBefore(office, number);
    };
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
        const auto kind = out.verdict.kind;
        const bool allowed = kind == SlipVerdictKind::good || (acceptableWithReason(kind) && !exception.empty());
        if (!allowed || !out.verdict.claims) return refused(AcceptRefusal::verdict);
        const auto& claims = *out.verdict.claims;
        std::string bytes;
        if (Slip::parse(text)) bytes = text;
        for (const auto& candidate : wedgeCandidates(text))
            if (bytes.empty() && Slip::parse(candidate)) bytes = candidate;
        if (const auto code = TypedCode::parse(text)) bytes = code->text();

        const SlipHeard heard{claims.issuer,
                              claims.number,
                              asBytes(claims.paper),
                              fromPaper(claims.urgency),
                              claims.issued,
                              claims.expires,
                              bytes,
                              road,
                              exception};
        const SlipName name{claims.issuer, claims.number};
        auto slip = m_rows.find(name).value_or(ReceivedSlip{});
        slip.name = name;
        slip.slip = bytes;
        // What was taken back may have been heard elsewhere: the next word needs a higher count all the same.
        slip.count = std::ranges::count(m_site.journal().eventsAbout(name.text()), PartnerSaid::type, &Event::type);
        auto said = decideSay(slip, PartnerWord::accepted, 0, OutcomeFits::yes, m_site.clock().now());
        if (!said) return refused(AcceptRefusal::verdict);
        auto word = *said;
        word.text = returnText(slip, word);
        return Drafts{draftOf(heard), draftOf(word)};
    });
    out.written = events.ok();
    if (events && !out.verdict.claims) { // the same command again: answer as the first time, before the slip was used
        out.verdict = look(text, [](const std::string&, std::uint32_t) { return std::optional<SlipUse>{}; });
        if (out.verdict.claims)
            requireAbout(*events, SlipName{out.verdict.claims->issuer, out.verdict.claims->number}.text());
    }
    if (out.verdict.claims) out.slip = m_rows.find({out.verdict.claims->issuer, out.verdict.claims->number});
    return out;
}

Result<ReceivedSlip, SayRefusal> IntakeDesk::say(const Command& command, const SlipName& name, PartnerWord word,
                                                 std::int64_t outcome)
{
    const auto events = m_site.run(command, [&](Time) -> Result<Drafts, SayRefusal> {
        const auto slip = m_rows.find(name);
        const auto* row = m_site.catalogue().outcome(outcome);
        const auto status = statusOf(word);
        const bool fits =
            m_site.catalogue().offers(row) && status && static_cast<std::int64_t>(row->status) + 1 == *status;
        const auto said =
            decideSay(slip, word, outcome, fits ? OutcomeFits::yes : OutcomeFits::no, m_site.clock().now());
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
    for (const auto& key : m_site.trust().keysOf(slip.name.issuer, KeyRole::office)) {
        const auto pair = pairSecret(m_site.keys().signing, key.key, slip.name.issuer, m_site.id());
        if (!pair || (paper && !paper->verifiedBy(key.key)) || (typed && !typed->endOfSlip(*pair))) continue;
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
