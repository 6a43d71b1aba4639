#include "apps/intake/intake_office.h"

#include "core/base/code_marks.h"
#include "office/slip_in_picture.h"
#include "paper/picture_file.h"
#include "paper/wedge_text.h"

#include <utility>

namespace pintu {
namespace {

constexpr std::size_t mostOpened = 200;

/// What the desk is told: taken is good, also with a reason; a good slip that was not written was not understood.
SlipVerdictKind verdictOf(const IntakeDesk::Accepted& accepted)
{
    if (accepted.written) return SlipVerdictKind::good;
    const auto kind = accepted.verdict.kind;
    return kind == SlipVerdictKind::good ? SlipVerdictKind::unreadable : kind;
}

std::string_view roadName(Taking::Road road)
{
    switch (road) {
    case Taking::Road::scan: return "scan";
    case Taking::Road::picture: return "picture";
    case Taking::Road::typed: return "typed";
    }
    return {};
}

std::string officerName(Site& site, const std::string& code)
{
    const auto* officer = site.profile().officer(code);
    return officer ? officer->name : code;
}

std::string placeOf(Site& site, const std::string& id)
{
    const auto* partner = site.catalogue().partner(id);
    if (!partner) return site.trust().nameOf(id, KeyRole::partner); // a desk that setup made lists no partners
    return partner->address.empty() ? partner->name : partner->name + ", " + partner->address;
}

std::optional<Words> serviceOf(Site& site, const std::optional<SlipSecret>& secret)
{
    return secret ? std::optional{site.catalogue().serviceOnPaper(secret->service)} : std::nullopt;
}

Time secondsTime(std::int64_t seconds)
{
    return {seconds * 1000};
}

/// Who the paper says it is from, true or not.
std::string issuerNamed(const std::string& text)
{
    const auto slip = Slip::parse(text);
    if (slip) return slip->claims().issuer;
    for (const auto& candidate : wedgeCandidates(text))
        if (const auto read = Slip::parse(candidate)) return read->claims().issuer;
    return {};
}

/// What the paper says of itself; nothing of it is in the record.
IntakeSlip claimedSlip(Site& site, const SlipVerdict& verdict)
{
    IntakeSlip slip;
    slip.name = {verdict.claims->issuer, verdict.claims->number};
    slip.office = site.trust().nameOf(slip.name.issuer, KeyRole::office);
    slip.service = serviceOf(site, verdict.secret);
    if (verdict.claims->issued != 0) slip.issued = secondsTime(verdict.claims->issued);
    slip.expires = secondsTime(verdict.claims->expires);
    if (verdict.secret) {
        slip.initials = verdict.secret->initials;
        slip.birthYear = verdict.secret->birthYear;
    }
    return slip;
}

/// A slip that is in a picture beside others, as this desk finds it.
SlipInPicture besideOthers(Site& site, IntakeDesk& desk, const std::string& text)
{
    const auto verdict = desk.lookExactly(text);
    SlipInPicture out;
    out.verdict = verdict.kind;
    out.asked = {text, Taking::Road::picture, {}};
    if (verdict.claims) {
        out.slip = claimedSlip(site, verdict);
    } else if (const auto slip = Slip::parse(text)) { // not genuine: only what it calls itself
        out.slip.name = {slip->claims().issuer, slip->claims().number};
    }
    return out;
}

/// Nothing of a slip that is known by its typed code only.
std::optional<SlipSecret> secretOf(IntakeDesk& desk, const ReceivedSlip& received)
{
    return received.slip.empty() ? std::nullopt : desk.secretOf(received);
}

std::optional<Words> outcomeOf(Site& site, std::int64_t outcome)
{
    return outcome == 0 ? std::nullopt : std::optional{site.catalogue().outcomeName(outcome)};
}

std::optional<Time> dueOf(std::int64_t seconds)
{
    return seconds == 0 ? std::nullopt : std::optional{secondsTime(seconds)};
}

IntakeSlip slipOf(Site& site, const ReceivedSlip& received, const std::optional<SlipSecret>& secret)
{
    IntakeDesk desk{site};
    IntakeSlip slip;
    slip.name = received.name;
    slip.office = site.trust().nameOf(received.name.issuer, KeyRole::office);
    slip.service = serviceOf(site, secret);
    if (secret) {
        slip.initials = secret->initials;
        slip.birthYear = secret->birthYear;
    }
    if (received.issuedAt != 0) slip.issued = secondsTime(received.issuedAt);
    slip.expires = secondsTime(received.expiresAt);
    slip.word = received.word;
    slip.outcome = outcomeOf(site, received.outcome);
    slip.saidAt = secondsTime(received.saidAt);
    slip.due = dueOf(received.due);
    slip.target = received.target;
    slip.check = received.check;
    slip.attempts = received.attempts;
    if (received.count > 1)
        for (const auto& said : desk.words(received.name))
            slip.said.push_back(
                {said.word, outcomeOf(site, said.outcome), secondsTime(said.saidAt), dueOf(said.due), said.target});
    slip.takenAt = received.firstAt;
    slip.takenBy = officerName(site, received.firstDesk);
    slip.returnPaper = !received.returnText.empty();
    if (received.word != PartnerWord::accepted) slip.returnCode = desk.typedReturn(received);
    return slip;
}

IntakeSlip slipOf(Site& site, const ReceivedSlip& received)
{
    IntakeDesk desk{site};
    return slipOf(site, received, secretOf(desk, received));
}

} // namespace

IntakeFacts PartnerOffice::open()
{
    return with([this](Site& site) {
        constexpr std::chrono::hours fresh{14 * 24};
        const auto kind = IntakeDesk{site}.partnerKind();
        std::vector<Outcome> outcomes;
        std::int64_t usual = 0;
        for (std::size_t i = 0; i < EnumNames<OutcomeStatus>::names.size(); ++i)
            for (const auto* outcome : site.catalogue().outcomesOf(static_cast<OutcomeStatus>(i), kind)) {
                if (usual == 0 && outcome->status == OutcomeStatus::served && !outcome->kinds.empty())
                    usual = outcome->number;
                outcomes.push_back(*outcome);
            }
        return IntakeFacts{site.profile().name,
                           site.profile().officers,
                           std::move(outcomes),
                           usual,
                           site.zone(),
                           site.trust().age(m_site->clock().now().seconds()) > fresh,
                           IntakeDesk{site}.lookExactly({}).notes.clockWrong}; // notes hold without any paper
    });
}

TakenSlip PartnerOffice::take(const CommandId& command, const std::string& officer, const Taking& taking)
{
    return with([&](Site& site) {
        IntakeDesk desk{site};
        TakenSlip out;
        out.asked = taking;
        if (taking.road == Taking::Road::picture && !taking.text.starts_with(slipMark)) {
            try {
                auto found = papersInPicture(taking.text, [&desk](std::string_view text) {
                    return desk.lookExactly(std::string{text}).notes.proven;
                });
                if (found.other.empty() && !found.papers.empty()) found.other = found.papers.front();
                std::erase_if(found.papers, [](const std::string& text) { return !Slip::parse(text); });
                if (found.papers.size() > 1) {
                    for (const auto& text : found.papers) out.several.push_back(besideOthers(site, desk, text));
                    return out;
                }
                out.asked.text = found.papers.empty() ? found.other : found.papers.front();
            } catch (const UnusablePicture& picture) {
                out.file = picture.fault();
                return out;
            }
        }
        if (out.asked.text.empty()) return out;
        const auto accepted =
            desk.accept({command, officer}, out.asked.text, std::string{roadName(taking.road)}, taking.reason);
        const auto& verdict = accepted.verdict;
        out.verdict = verdictOf(accepted);
        if (accepted.slip && (accepted.written || out.verdict == SlipVerdictKind::alreadyUsed))
            out.slip = slipOf(site, *accepted.slip);
        else if (verdict.claims)
            out.slip = claimedSlip(site, verdict);
        const auto issuer = verdict.claims ? verdict.claims->issuer : issuerNamed(out.asked.text);
        if (!issuer.empty()) {
            out.issuer = site.trust().nameOf(issuer, KeyRole::office);
            out.issuerPhone = site.trust().phoneOf(issuer, KeyRole::office);
        }
        if (verdict.claims) out.place = placeOf(site, verdict.claims->audience);
        if (verdict.firstUse) {
            out.firstUse = secondsTime(verdict.firstUse->at);
            out.firstDesk = officerName(site, verdict.firstUse->desk);
        }
        out.provisional = accepted.written && verdict.kind == SlipVerdictKind::keyUnknown;
        out.corrected = verdict.corrected;
        out.clockWrong = verdict.notes.clockWrong;
        if (accepted.ownKeyOutSince) out.ownKeyOutSince = secondsTime(*accepted.ownKeyOutSince);
        out.trustListOld = verdict.notes.trustListOld;
        return out;
    });
}

CodeCheck PartnerOffice::check(const std::string& code)
{
    const auto read = TypedCode::parse(code);
    return read ? CodeCheck{true, read->corrected(), read->text()} : CodeCheck{};
}

Result<IntakeSlip, SayRefusal> PartnerOffice::say(const CommandId& command, const std::string& officer,
                                                  const SlipName& slip, const DeskSaying& saying)
{
    return with([&](Site& site) -> Result<IntakeSlip, SayRefusal> {
        const auto said = IntakeDesk{site}.say({command, officer}, slip, saying);
        if (!said) return refused(said.refusal());
        return slipOf(site, *said);
    });
}

Result<SlipName, TakeBackRefusal> PartnerOffice::takeBack(const CommandId& command, const std::string& officer,
                                                          const SlipName& slip)
{
    return with([&](Site& site) { return IntakeDesk{site}.takeBack({command, officer}, slip); });
}

IntakeDay PartnerOffice::today(std::int64_t most)
{
    return with([this, most](Site& site) {
        const auto zone = site.zone();
        const auto morning = Day::of(m_site->clock().now(), zone).startsAt(zone);
        IntakeDesk desk{site};
        auto out = listed(site, desk.since(morning, most));
        out.count = desk.countSince(morning);
        counted(site, groupsOf(site), out);
        return out;
    });
}

IntakeDay PartnerOffice::group(SlipGroup group, std::int64_t most)
{
    return with([this, group, most](Site& site) {
        auto groups = groupsOf(site);
        auto& slips = groups.at(static_cast<std::size_t>(group));
        sortGroup(group, slips);
        IntakeDay out;
        const auto shown =
            slips.size() > static_cast<std::uint64_t>(most) ? std::vector(slips.begin(), slips.begin() + most) : slips;
        out = listed(site, group == SlipGroup::answered ? IntakeDesk{site}.answeredSince(weekAgo(), most) : shown);
        counted(site, groups, out);
        out.count = out.counts.at(static_cast<std::size_t>(group));
        return out;
    });
}

/// All that the office waits for, by group; what is answered is counted only, for there may be thousands.
PartnerOffice::Groups PartnerOffice::groupsOf(Site& site)
{
    Groups groups;
    for (auto& slip : IntakeDesk{site}.unanswered()) {
        const auto group = groupOf(slip, m_site->clock().now(), site.zone());
        groups.at(static_cast<std::size_t>(group)).push_back(std::move(slip));
    }
    return groups;
}

Time PartnerOffice::weekAgo() const
{
    return m_site->clock().now().plus(-std::chrono::hours{7 * 24});
}

void PartnerOffice::counted(Site& site, const Groups& groups, IntakeDay& out)
{
    for (std::size_t i = 0; i < groups.size(); ++i) out.counts.at(i) = static_cast<std::int64_t>(groups.at(i).size());
    out.counts.back() = IntakeDesk{site}.countAnsweredSince(weekAgo());
}

IntakeDay PartnerOffice::listed(Site& site, const std::vector<ReceivedSlip>& slips)
{
    IntakeDesk desk{site};
    IntakeDay out;
    out.savedOnOneServer = site.savedOnOneServer();
    std::map<SlipName, SlipSecret> kept;
    for (const auto& slip : slips) {
        const auto opened = m_opened.find(slip.name);
        const auto secret = opened == m_opened.end() ? secretOf(desk, slip) : std::optional{opened->second};
        out.slips.push_back(slipOf(site, slip, secret));
        if (secret && kept.size() < mostOpened) kept.emplace(slip.name, *secret);
    }
    m_opened = std::move(kept);
    return out;
}

} // namespace pintu
