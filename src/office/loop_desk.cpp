#include "office/loop_desk.h"

#include "core/partners/intake.h"
#include "core/referrals/told_answer.h"
#include "office/case_desk.h"
#include "office/people_desk.h"
#include "office/referral_desk.h"
#include "office/slip_drafts.h"
#include "office/written_text.h"

#include <map>
#include <set>
#include <utility>

namespace pintu {
namespace {

using Drafts = std::vector<Draft>;

/// Lines that one order wrote down have one moment.
bool isTwin(const CaseLine& complaint, const CaseLine& need)
{
    return complaint.id != need.id && complaint.caseId == need.caseId && complaint.stated == need.stated &&
           complaint.kind != LineKind::need && !complaint.end;
}

} // namespace

bool isApartFrom(Site& site, const std::string& officer, const CaseLine& line, const std::optional<LineWords>& words)
{
    const auto* kind = site.catalogue().caseKind(line.topic.empty() && words ? words->topic : line.topic);
    const auto* reader = site.profile().officer(officer);
    return kind && kind->apart && !(reader && reader->role == Role::supervisor);
}

std::vector<OpenThing> LoopDesk::things()
{
    SqlCases cases{m_site.database()};
    SqlReferrals referrals{m_site.database()};
    std::map<LineId, SqlReferrals::OfLine> slips;
    for (auto& slip : referrals.ofOpenLines()) slips.insert_or_assign(slip.referral.line, std::move(slip));
    const auto lines = cases.openLines();
    std::set<std::pair<CaseId, Time>> referredAt; // what a slip went out for waits for the slip: see isTwin
    for (const auto& line : lines)
        if (slips.contains(line.id)) referredAt.emplace(line.caseId, line.stated);
    const auto calendar = calendarOf(m_site.profile().hours, m_site.catalogue().calendar());
    std::vector<OpenThing> out;
    for (const auto& line : lines) {
        const auto slip = slips.find(line.id);
        const bool referred = slip != slips.end();
        if (!referred && line.kind != LineKind::need && referredAt.contains({line.caseId, line.stated})) continue;
        const auto stored = cases.find(line.caseId);
        if (!stored) continue;
        out.push_back(openThing(*stored, line, referred ? std::optional{slip->second.referral} : std::nullopt,
                                referred ? slip->second.lastWord : Time{}, calendar, m_site.zone()));
    }
    inOrderOfUrgency(out, m_site.clock().now());
    return out;
}

OpenRow LoopDesk::rowOf(const std::string& officer, OpenThing thing)
{
    OpenRow out;
    const auto words = m_site.journal().wordsAt<LineWords>(thing.line.seq);
    out.apart = isApartFrom(m_site, officer, thing.line, words);
    if (thing.referral) out.service = ReferralDesk{m_site}.serviceOf(*thing.referral);
    if (!out.apart) {
        if (words) out.said = words->text;
        if (thing.line.topic.empty() && words) thing.line.topic = words->topic;
        PeopleDesk people{m_site};
        const auto person = thing.person.empty() ? std::nullopt : people.record(people.standsFor(thing.person));
        if (person && person->words) {
            out.person = person->words->name;
            out.phone = person->words->phone;
        }
    }
    out.thing = std::move(thing);
    return out;
}

std::vector<OpenRow> LoopDesk::open(const std::string& officer)
{
    std::vector<OpenRow> out;
    for (auto& thing : things()) out.push_back(rowOf(officer, std::move(thing)));
    return out;
}

std::optional<OpenRow> LoopDesk::ofLine(const std::string& officer, LineId line)
{
    const auto asked = SqlCases{m_site.database()}.line(line);
    if (!asked) return std::nullopt;
    for (auto& thing : things())
        if (thing.line.id == line || isTwin(*asked, thing.line)) return rowOf(officer, std::move(thing));
    return std::nullopt;
}

std::optional<OpenRow> LoopDesk::ofSlip(const std::string& officer, std::int64_t number)
{
    for (auto& thing : things())
        if (thing.referral && thing.referral->name.number == number) return rowOf(officer, std::move(thing));
    return std::nullopt;
}

Result<OpenStep, OpenRefusal> LoopDesk::step(const Command& command, const OpenStep& step)
{
    const auto events = m_site.run(command, [&](Time) -> Result<Drafts, OpenRefusal> {
        SqlCases cases{m_site.database()};
        const auto line = cases.line(step.line);
        const auto stored = line ? cases.find(line->caseId) : std::nullopt;
        if (!stored) return refused(OpenRefusal{CaseRefusal::noSuchCase});
        // What somebody may not read is not there for them.
        if (isApartFrom(m_site, command.actor, *line, m_site.journal().wordsAt<LineWords>(line->seq)))
            return refused(OpenRefusal{CaseRefusal::noSuchCase});
        const auto slip = step.slip == 0 ? std::nullopt : SqlReferrals{m_site.database()}.byNumber(step.slip);
        if (step.slip != 0 && (!slip || slip->line != step.line)) return refused(OpenRefusal{WordRefusal::notNow});
        Drafts drafts;
        if (step.word != ResidentWord::none) {
            if (!slip) return refused(OpenRefusal{WordRefusal::notNow});
            const auto said = decideResidentWord(*slip, step.word, step.road);
            if (!said) return refused(OpenRefusal{said.refusal()});
            drafts.push_back(draftOf(*said));
        }
        if (step.outcome != 0) {
            const auto* outcome = m_site.catalogue().outcome(step.outcome);
            if (!slip || !m_site.catalogue().offers(outcome)) return refused(OpenRefusal{WordRefusal::notNow});
            const auto paper = Slip::parse(slip->slip);
            const auto forTheEye = paper && isForTheEye(m_site, *paper) ? ForTheEye::yes : ForTheEye::no;
            const auto heard = decideToldAnswer(*slip, forTheEye, wordOf(outcome->status), step.outcome, step.road,
                                                m_site.clock().now());
            if (!heard) return refused(OpenRefusal{heard.refusal()});
            drafts.push_back(draftOf(*heard));
        }
        if (!step.cancelWhy.empty()) {
            if (!slip) return refused(OpenRefusal{WordRefusal::notNow});
            const auto said = decideCancel(*slip, step.cancelWhy);
            // What is over or asked for already needs no second word.
            if (said) drafts.push_back(draftOf(*said));
            if (!said && !step.end) return refused(OpenRefusal{said.refusal()});
        }
        if (step.end) {
            const AnswerWords words{writtenText(step.why, Lines::many)};
            if (tooLong(words, answerLimits)) return refused(OpenRefusal{CaseRefusal::textTooLong});
            const auto ended = decideEndLine(*line, *step.end, words.text);
            if (!ended) return refused(OpenRefusal{ended.refusal()});
            // Once the person is erased nobody is owed the reason, and nothing could seal it.
            const auto key = words.text.empty() ? std::nullopt : CaseDesk{m_site}.keyOf(*stored);
            drafts.push_back(key ? draftOf(*ended, *key, words) : draftOf(*ended));
            std::int64_t open = 0;
            for (const auto& other : cases.lines(stored->id))
                if (isTwin(other, *line))
                    drafts.push_back(draftOf(LineEnded{other.id, other.caseId, *step.end}));
                else if (other.id != line->id && !other.end)
                    ++open;
            if (const auto moved = afterLineEnded(*stored, open)) drafts.push_back(draftOf(*moved));
        }
        if (drafts.empty()) return refused(OpenRefusal{WordRefusal::notNow});
        return drafts;
    });
    if (!events) return refused(events.refusal());
    return step;
}

} // namespace pintu
