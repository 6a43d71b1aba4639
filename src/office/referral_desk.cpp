#include "office/referral_desk.h"

#include "core/partners/intake.h"
#include "core/people/resident.h"
#include "office/written_text.h"
#include "paper/pair_secret.h"
#include "store/sql_cases.h"
#include "store/sql_people.h"
#include "store/sql_tickets.h"

#include <algorithm>
#include <cassert>

namespace pintu {
namespace {

using Drafts = std::vector<Draft>;

PaperName paperOf(const Referral& referral)
{
    PaperName out{};
    assert(referral.cti.size() == out.size());
    std::ranges::copy(referral.cti, out.begin());
    return out;
}

ReturnHeard heardOf(const ReturnClaims& claims, const Catalogue& catalogue, const std::string& bytes,
                    const std::string& road)
{
    const auto word = wordHeard(static_cast<std::int64_t>(claims.status), catalogue.outcome(claims.outcome));
    return {{},
            claims.office,
            claims.number,
            claims.partner,
            claims.count,
            word.value_or(PartnerWord::none),
            claims.outcome,
            claims.issued,
            bytes,
            road};
}

} // namespace

Result<Referral, IssueRefusal> ReferralDesk::issue(const Command& command, const IssueWish& wish)
{
    const auto events = m_site.run(command, [&](Time now) -> Result<Drafts, IssueRefusal> {
        SqlCases cases{m_site.database()};
        const auto stored = cases.find(wish.caseId);
        if (!stored) return refused(IssueRefusal::noSuchCase);
        const bool textsFit = !tooLong(ReferralWords{0, writtenText(wish.note, Lines::many)}, referralLimits);
        const IssueFacts facts{stored->state,
                               m_site.catalogue().offers(m_site.catalogue().service(wish.service)),
                               m_site.catalogue().offers(m_site.catalogue().partner(wish.partner)),
                               partnerKey(m_site, wish.partner, now).has_value(),
                               textsFit,
                               lastSlipNumber(m_site, now)};
        const auto number = decideIssue(facts, wish.consent);
        if (!number) return refused(number.refusal());
        const auto lines = cases.lines(wish.caseId);
        const auto line = wish.line.empty() && !lines.empty() ? lines.front().id : wish.line;
        if (std::none_of(lines.begin(), lines.end(), [&](const CaseLine& l) { return l.id == line; }))
            return refused(IssueRefusal::noSuchLine);
        const auto resident = SqlPeople{m_site.database()}.resident(stored->person);
        if (!resident) return refused(IssueRefusal::personErased);
        return slipDrafts(m_site, {stored->id, stored->state, line, *resident}, wish, *number, 0, now);
    });
    if (!events) return refused(events.refusal());
    return *m_rows.find(theOne<ReferralIssued>(*events).referral);
}

Result<Referral, IssueRefusal> ReferralDesk::reissue(const Command& command, std::int64_t number)
{
    const auto events = m_site.run(command, [&](Time now) -> Result<Drafts, IssueRefusal> {
        const auto old = m_rows.byNumber(number);
        if (!old) return refused(IssueRefusal::noSuchReferral);
        const auto next = decideReissue(*old, lastSlipNumber(m_site, now));
        if (!next) return refused(next.refusal());
        if (!partnerKey(m_site, old->partner, now)) return refused(IssueRefusal::partnerHasNoKey);
        const auto stored = SqlCases{m_site.database()}.find(old->caseId);
        const auto resident = SqlPeople{m_site.database()}.resident(old->person);
        if (!stored || !resident) return refused(IssueRefusal::personErased);
        const auto words = m_site.journal().wordsAt<ReferralWords>(old->seq);
        const SlipContent content{
            old->partner,     serviceOf(*old), old->urgency, old->consent, words ? words->note : std::string{},
            papersShown(*old)};
        if (!m_site.catalogue().service(content.service)) return refused(IssueRefusal::unknownService);
        return slipDrafts(m_site, {stored->id, stored->state, old->line, *resident}, content, *next, number, now);
    });
    if (!events) return refused(events.refusal());
    return *m_rows.find(theOne<ReferralIssued>(*events).referral);
}

template <class Decide>
Result<Referral, WordRefusal> ReferralDesk::say(const Command& command, std::int64_t number, Decide decide)
{
    const auto events = m_site.run(command, [&](Time) -> Result<Drafts, WordRefusal> {
        const auto stored = m_rows.byNumber(number);
        if (!stored) return refused(WordRefusal::notNow);
        const auto word = decide(*stored);
        if (!word) return refused(word.refusal());
        return Drafts{draftOf(*word)};
    });
    if (!events) return refused(events.refusal());
    requireAbout(*events, m_rows.byNumber(number) ? m_rows.byNumber(number)->id.text() : std::string{});
    return *m_rows.byNumber(number);
}

Result<Referral, WordRefusal> ReferralDesk::cancel(const Command& command, std::int64_t number,
                                                   const std::string& reason)
{
    return say(command, number, [&](const Referral& r) { return decideCancel(r, reason); });
}

Result<Referral, WordRefusal> ReferralDesk::enteredInError(const Command& command, std::int64_t number,
                                                           const std::string& reason)
{
    return say(command, number, [&](const Referral& r) { return decideEnteredInError(r, reason); });
}

Result<Referral, WordRefusal> ReferralDesk::resident(const Command& command, std::int64_t number, ResidentWord word,
                                                     const std::string& road)
{
    return say(command, number, [&](const Referral& r) { return decideResidentWord(r, word, road); });
}

SlipVerdict ReferralDesk::look(const std::string& text)
{
    const auto used = [this](const SlipInHand& slip) -> std::optional<SlipUse> {
        if (slip.office != m_site.id()) return std::nullopt;
        for (const auto& word : m_rows.words({slip.office, slip.number}))
            if (word.author != "office" && word.author != "resident" && word.word != nameOf(PartnerWord::seen))
                return SlipUse{word.said.seconds(), word.author};
        return std::nullopt;
    };
    const CheckingDesk desk{m_site.id(), m_site.hasKeys() ? &m_site.keys().signing : nullptr,
                            m_site.clock().now().seconds(), 0};
    auto verdict = checkSlip(text, m_site.trust(), desk, used);
    // The office knows what it withdrew before any trust list says so.
    const auto referral = verdict.notes.proven && verdict.claims->issuer == m_site.id()
                              ? m_rows.byNumber(verdict.claims->number)
                              : std::nullopt;
    if (referral && (referral->replacedBy != 0 || referral->officeWord == OfficeWord::cancelled ||
                     referral->officeWord == OfficeWord::enteredInError))
        verdict.kind = SlipVerdictKind::withdrawn;
    return verdict;
}

SlipVerdict ReferralDesk::lookOwnTyped(const std::string& text)
{
    SlipVerdict verdict;
    const auto code = TypedCode::parse(text);
    const auto referral = code && code->isSlip() ? m_rows.byNumber(code->number()) : std::nullopt;
    if (code) verdict.kind = SlipVerdictKind::notValid;
    const auto isOurs = [&](const SlipCodes& own) {
        return code->text() == own.now.text() || code->text() == own.before.text();
    };
    if (!referral || std::ranges::none_of(codesOf(*referral), isOurs)) return verdict;
    verdict = look(referral->slip);
    verdict.corrected = code->corrected();
    return verdict;
}

ReturnVerdict ReferralDesk::lookReturn(const std::string& text)
{
    const auto issued = [this](std::uint32_t number) -> std::optional<IssuedSlip> {
        const auto referral = m_rows.byNumber(number);
        const auto slip = referral ? Slip::parse(referral->slip) : std::nullopt;
        if (!slip) return std::nullopt;
        return IssuedSlip{referral->partner, slip->claims().paper, slip->fingerprint(), 0};
    };
    const CheckingDesk desk{m_site.id(), nullptr, m_site.clock().now().seconds(), 0};
    auto verdict = checkReturnSlip(text, m_site.trust(), desk, issued);
    // Not by its count: words may come out of order, and two desks of a partner may have worked apart. Only the very
    // same words are known.
    if (verdict.kind == ReturnVerdictKind::good &&
        m_rows.heardBefore(heardOf(*verdict.claims, m_site.catalogue(), text, "paper")) == SameWords::yes)
        verdict.kind = ReturnVerdictKind::alreadyKnown;
    return verdict;
}

ReturnVerdict ReferralDesk::lookTyped(const std::string& text)
{
    ReturnVerdict verdict;
    const auto code = TypedCode::parse(text);
    if (!code) return verdict;
    verdict.kind = ReturnVerdictKind::notOurs;
    if (code->isSlip()) return verdict;
    const auto referral = m_rows.byNumber(code->number());
    const auto codes = referral ? codesOf(*referral) : std::vector<SlipCodes>{};
    verdict.kind = !referral       ? ReturnVerdictKind::unknownSlip
                   : codes.empty() ? ReturnVerdictKind::keyUnknown
                                   : ReturnVerdictKind::notValid;
    const auto paper = referral ? paperOf(*referral) : PaperName{};
    const auto ofPaper = std::ranges::find_if(codes, [&](const SlipCodes& own) {
        return code->namesPaper() &&
               (code->answers(own.pair, own.now, paper) || code->answers(own.pair, own.now, std::nullopt));
    });
    const auto maker = ofPaper != codes.end() ? ofPaper : std::ranges::find_if(codes, [&](const SlipCodes& own) {
        return code->answers(own.pair, own.before, std::nullopt);
    });
    if (maker == codes.end()) return verdict;

    const auto now = m_site.clock().now().seconds();
    verdict.notes.proven = true;
    ReturnClaims claims;
    claims.partner = referral->partner;
    claims.office = m_site.id();
    claims.number = code->number();
    claims.status = code->status();
    claims.outcome = code->outcome();
    // Without a count it speaks after what is known, and the signed slip may still follow.
    claims.count = code->count() > 0 ? code->count() : static_cast<std::uint32_t>(referral->partnerCount + 1);
    claims.issued = now;
    verdict.claims = claims;
    // When it was made is not known: a key that is out of force now is doubted.
    verdict.keyRevokedSince = doubtedSince(maker->key, now, now);
    const auto heard = heardOf(claims, m_site.catalogue(), {}, "typed");
    const bool known = code->count() > 0 ? m_rows.heardOfCount(*referral, heard) == SameWords::yes
                                         : !saysMore(referral->partnerWord, heard.word) ||
                                               m_rows.heardOfAnyCount(*referral, heard) == SameWords::yes;
    verdict.kind = known                     ? ReturnVerdictKind::alreadyKnown
                   : verdict.keyRevokedSince ? ReturnVerdictKind::keyRevoked
                   : ofPaper == codes.end()  ? ReturnVerdictKind::compareName
                                             : ReturnVerdictKind::good;
    return verdict;
}

template <class Look>
ReferralDesk::Heard ReferralDesk::hearWord(const Command& command, const std::string& bytes, const std::string& road,
                                           Look look)
{
    Heard out;
    const auto events = m_site.run(command, [&](Time) -> Result<Drafts, WordRefusal> {
        out.verdict = look();
        const auto kind = out.verdict.kind;
        const bool kept =
            kind == ReturnVerdictKind::good || (kind == ReturnVerdictKind::unknownSlip && out.verdict.notes.proven);
        if (!kept || !out.verdict.claims) return refused(WordRefusal::notNow);
        const auto heard = heardOf(*out.verdict.claims, m_site.catalogue(), bytes, road);
        const auto referral = kind == ReturnVerdictKind::good ? m_rows.byNumber(heard.number) : std::nullopt;
        const auto decided =
            decideHearReturn(referral, heard, bytes.empty() ? SameWords::no : m_rows.heardBefore(heard));
        if (!decided) {
            out.verdict.kind = ReturnVerdictKind::alreadyKnown;
            return refused(decided.refusal());
        }
        return Drafts{draftOf(*decided)};
    });
    out.written = events.ok();
    if (events && !out.verdict.claims) { // the same command again: answer as the first time
        const auto before = theOne<ReturnHeard>(*events);
        out.verdict = look();
        out.verdict.kind = before.referral.empty() ? ReturnVerdictKind::unknownSlip : ReturnVerdictKind::good;
    }
    if (out.verdict.claims && out.verdict.claims->office == m_site.id())
        out.referral = m_rows.byNumber(out.verdict.claims->number);
    return out;
}

ReferralDesk::Heard ReferralDesk::hear(const Command& command, const std::string& text)
{
    return hearWord(command, text, "paper", [&] { return lookReturn(text); });
}

ReferralDesk::Heard ReferralDesk::hearTyped(const Command& command, const std::string& text, NameCompared compared)
{
    const bool known = compared == NameCompared::yes;
    return hearWord(command, {}, known ? "nameCompared" : "typed", [&] {
        auto verdict = lookTyped(text);
        if (known && verdict.kind == ReturnVerdictKind::compareName) verdict.kind = ReturnVerdictKind::good;
        return verdict;
    });
}

std::int64_t ReferralDesk::runTimers()
{
    std::int64_t fired = 0;
    const auto now = m_site.clock().now();
    // What expires stays so; a clock that runs ahead of the office's day is not believed until that day has begun.
    const auto newest = SqlTickets{m_site.database()}.newestDay();
    if (newest && Day::of(now, m_site.zone()) > newest->day) return 0;
    for (const auto& overdue : m_rows.overdue(now)) {
        // One command a state: whoever looks first, it happens once.
        const auto id = following(overdue.id.uuid, "expired " + std::to_string(overdue.officeCount));
        const auto said =
            say({id, "timer"}, overdue.name.number, [&](const Referral& r) -> Result<OfficeSaid, WordRefusal> {
                const auto word = decideExpire(r, now);
                if (!word) return refused(WordRefusal::notNow);
                return *word;
            });
        if (said) ++fired;
    }
    return fired;
}

std::int64_t ReferralDesk::serviceOf(const Referral& referral)
{
    if (referral.service != 0) return referral.service;
    const auto words = m_site.journal().wordsAt<ReferralWords>(referral.seq);
    return words ? words->service : 0;
}

std::vector<std::string> ReferralDesk::papersShown(const Referral& referral)
{
    const auto event = m_site.journal().eventAt(referral.seq);
    return event ? bodyOf<ReferralIssued>(*event).papers : std::vector<std::string>{};
}

std::vector<ReferralDesk::SlipCodes> ReferralDesk::codesOf(const Referral& referral)
{
    std::vector<SlipCodes> out;
    const auto number = static_cast<std::uint32_t>(referral.name.number);
    auto keys = m_site.trust().keysOf(referral.partner, KeyRole::partner);
    const auto slip = Slip::parse(referral.slip);
    if (slip && isForTheEye(m_site, *slip))
        keys = {
            TrustedKey::of(referral.partner, KeyRole::partner, m_site.keys().signing.publicKey(), 0, maxClaimInteger)};
    for (const auto& key : keys)
        if (const auto pair = pairSecret(m_site.keys().signing, key.key, m_site.id(), referral.partner))
            out.push_back({key, *pair, TypedCode::ofSlip(*pair, number, referral.expiresAt, paperOf(referral)),
                           TypedCode::ofSlipBefore(*pair, number, referral.expiresAt)});
    return out;
}

std::string ReferralDesk::typedCode(const Referral& referral)
{
    const auto codes = codesOf(referral);
    return codes.empty() ? std::string{} : codes.front().now.text();
}

} // namespace pintu
