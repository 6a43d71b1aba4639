#include "apps/ctl/views.h"

#include "apps/ctl/sentences.h"
#include "core/base/encoding.h"
#include "office/paper_desk.h"
#include "paper/ticket_code.h"

namespace pintu::ctl {
namespace {

template <class I>
Json idView(const I& id)
{
    return id.empty() ? Json{} : Json(id.text());
}

Json numberView(std::int64_t number)
{
    return number == 0 ? Json{} : Json(number);
}

Json outcomeView(std::int64_t number, const Catalogue& catalogue)
{
    if (number == 0) return {};
    const auto* row = catalogue.outcome(number);
    return {{"number", number}, {"key", row ? Json(row->key) : Json{}}, {"name", catalogue.outcomeName(number).id}};
}

Json notesView(const CheckNotes& notes)
{
    return {{"proven", notes.proven}, {"trust_list_old", notes.trustListOld}, {"clock_wrong", notes.clockWrong}};
}

std::string_view urgencyName(SlipUrgency urgency)
{
    switch (urgency) {
    case SlipUrgency::routine: return "routine";
    case SlipUrgency::urgent: return "urgent";
    case SlipUrgency::emergency: return "emergency";
    }
    return {};
}

} // namespace

Json timeView(Time time, Zone zone)
{
    return time.ms == 0 ? Json{} : Json(rfc3339(time, zone));
}

Json secondsView(std::int64_t seconds, Zone zone)
{
    return timeView(Time{seconds * 1000}, zone);
}

Json textView(const std::string& text)
{
    return text.empty() ? Json{} : Json(text);
}

Json viewOf(const Ticket& ticket, Zone zone)
{
    return {{"number", ticket.number.text()},
            {"state", nameOf(ticket.state)},
            {"priority", nameOf(ticket.priority)},
            {"counter", numberView(ticket.counter)},
            {"calls", ticket.calls},
            {"taken", timeView(ticket.taken, zone)},
            {"last_called", timeView(ticket.lastCalled, zone)},
            {"called_because", ticket.calledBecause ? Json(nameOf(*ticket.calledBecause)) : Json{}},
            {"hold_reason", ticket.state == TicketState::onHold ? textView(ticket.holdReason) : Json{}},
            {"hold_until", ticket.state == TicketState::onHold ? timeView(ticket.holdUntil, zone) : Json{}},
            {"for_counter", numberView(ticket.forCounter)},
            {"queue", ticket.queue},
            {"need", textView(ticket.need)},
            {"more_needs", ticket.moreNeeds},
            {"returned", ticket.returned},
            {"day", ticket.day.text()},
            {"id", ticket.id.text()},
            {"code", ticketCode(ticket.id)}};
}

Json viewOf(const Resident& resident)
{
    return {{"id", resident.id.text()},
            {"temporary", textView(resident.temporary)},
            {"sex", nameOf(resident.sex)},
            {"birth_year", numberView(resident.birthYear)},
            {"birth_estimated", resident.birthEstimated},
            {"village", textView(resident.village)},
            {"identity_status", textView(resident.identityStatus)},
            {"has_nik", !resident.nikIndex.empty()},
            {"erased", resident.erased},
            {"linked_to", idView(resident.linkedTo)},
            {"statement", resident.seq}};
}

Json viewOf(const PersonWords& words)
{
    return {{"name", textView(words.name)},
            {"nik", textView(words.nik)},
            {"family_card", textView(words.familyCard)},
            {"born", words.born ? Json(words.born->text()) : Json{}},
            {"address", textView(words.address)},
            {"rt", textView(words.rt)},
            {"rw", textView(words.rw)},
            {"phone", textView(words.phone)},
            {"guardian", textView(words.guardian)},
            {"description", textView(words.description)},
            {"notes", textView(words.notes)}};
}

Json viewOf(const Case& stored, Zone zone)
{
    return {{"id", stored.id.text()}, {"state", nameOf(stored.state)},  {"opened", timeView(stored.opened, zone)},
            {"lines", stored.lines},  {"person", stored.person.text()}, {"ticket", idView(stored.ticket)}};
}

Json viewOf(const CaseLine& line, const std::optional<LineWords>& words)
{
    const bool sealed = line.sensitive && words;
    return {{"id", line.id.text()},
            {"kind", nameOf(line.kind)},
            {"topic", textView(line.topic)},
            {"sector", textView(sealed ? words->sector : line.sector)},
            {"programme", textView(sealed ? words->programme : line.programme)},
            {"urgency", nameOf(line.urgency)},
            {"sensitive", line.sensitive},
            {"text", words ? textView(words->text) : Json{}}};
}

Json viewOf(const Referral& referral, const Catalogue& catalogue, Zone zone)
{
    const auto standing = referral.standing();
    const auto* partner = catalogue.partner(referral.partner);
    return {{"number", referral.name.number},
            {"state", nameOf(standing.state)},
            {"conflict", standing.conflict},
            {"partner", referral.partner},
            {"partner_name", partner ? Json(partner->name) : Json{}},
            {"urgency", nameOf(referral.urgency)},
            {"service", numberView(referral.service)},
            {"issued", secondsView(referral.issuedAt, zone)},
            {"expires", secondsView(referral.expiresAt, zone)},
            {"office_word", nameOf(referral.officeWord)},
            {"partner_word", nameOf(referral.partnerWord)},
            {"resident_word", nameOf(referral.residentWord)},
            {"outcome", outcomeView(referral.outcome, catalogue)},
            {"consent", nameOf(referral.consent)},
            {"replaced_by", numberView(referral.replacedBy)},
            {"id", referral.id.text()},
            {"case", referral.caseId.text()},
            {"line", idView(referral.line)},
            {"person", referral.person.text()},
            {"cti", toHex(referral.cti)},
            {"slip", referral.slip}};
}

Json viewOf(const ReceivedSlip& slip, const Catalogue& catalogue, Zone zone)
{
    return {{"name", slip.name.text()},
            {"word", nameOf(slip.word)},
            {"count", slip.count},
            {"outcome", outcomeView(slip.outcome, catalogue)},
            {"urgency", nameOf(slip.urgency)},
            {"issued", secondsView(slip.issuedAt, zone)},
            {"expires", secondsView(slip.expiresAt, zone)},
            {"first_at", timeView(slip.firstAt, zone)},
            {"first_desk", textView(slip.firstDesk)},
            {"due", slip.due == 0 ? Json{} : secondsView(slip.due, zone)},
            {"target", textView(slip.target)},
            {"checked", nameOf(slip.check)},
            {"attempts", slip.attempts},
            {"return_slip", textView(slip.returnText)}};
}

Json viewOf(const SlipVerdict& verdict, const Catalogue& catalogue, Zone zone)
{
    const auto sentence = sentenceOf(verdict.kind);
    Json out{{"verdict", sentence.code}, {"paper", "slip"}, {"next", sentence.text}};
    out.update(notesView(verdict.notes));
    if (verdict.claims) {
        const auto& claims = *verdict.claims;
        const auto* partner = catalogue.partner(claims.audience);
        out["claims"] = {{"issuer", claims.issuer},
                         {"number", claims.number},
                         {"audience", claims.audience},
                         {"audience_name", partner ? Json(partner->name) : Json{}},
                         {"audience_address", partner ? textView(partner->address) : Json{}},
                         {"issued", secondsView(claims.issued, zone)},
                         {"expires", secondsView(claims.expires, zone)},
                         {"urgency", claims.issued == 0 ? Json{} : Json(urgencyName(claims.urgency))},
                         {"cti", claims.issued == 0 ? Json{} : Json(toHex(claims.paper))}};
    }
    if (verdict.secret) {
        out["sealed"] = {{"initials", verdict.secret->initials},
                         {"birth_year", numberView(verdict.secret->birthYear)},
                         {"service", verdict.secret->service},
                         {"service_name", catalogue.serviceName(verdict.secret->service).id}};
    }
    if (verdict.firstUse)
        out["first_use"] = {{"at", secondsView(verdict.firstUse->at, zone)}, {"desk", verdict.firstUse->desk}};
    if (verdict.keyRevokedSince) out["key_revoked_since"] = secondsView(*verdict.keyRevokedSince, zone);
    if (verdict.corrected) out["corrected"] = true;
    return out;
}

Json viewOf(const ReturnVerdict& verdict, const Catalogue& catalogue, Zone zone)
{
    const auto sentence = sentenceOf(verdict.kind);
    Json out{{"verdict", sentence.code}, {"paper", "return"}, {"next", sentence.text}};
    out.update(notesView(verdict.notes));
    if (verdict.claims) {
        const auto& claims = *verdict.claims;
        const auto word = wordHeard(static_cast<std::int64_t>(claims.status), catalogue.outcome(claims.outcome));
        out["claims"] = {{"partner", claims.partner},
                         {"office", claims.office},
                         {"number", claims.number},
                         {"word", word ? Json(nameOf(*word)) : Json{}},
                         {"outcome", outcomeView(claims.outcome, catalogue)},
                         {"count", claims.count},
                         {"issued", secondsView(claims.issued, zone)}};
    }
    if (verdict.keyRevokedSince) out["key_revoked_since"] = secondsView(*verdict.keyRevokedSince, zone);
    return out;
}

Json viewOf(const OfficeProfile& profile, const std::string& site)
{
    Json groups = Json::array();
    for (const auto& group : profile.deskGroups)
        groups.push_back({{"letter", group.letter},
                          {"name_id", group.nameId},
                          {"name_en", group.nameEn},
                          {"sectors", group.sectors},
                          {"standard_minutes", group.standardMinutes},
                          {"alarm_minutes", group.alarmMinutes},
                          {"late_minutes", numberView(group.lateMinutes)}});
    Json counters = Json::array();
    for (const auto& counter : profile.counters)
        counters.push_back({{"number", counter.number}, {"letters", counter.letters}});
    Json officers = Json::array();
    for (const auto& officer : profile.officers)
        officers.push_back({{"code", officer.code}, {"name", officer.name}, {"role", nameOf(officer.role)}});
    Json hours = Json::object();
    for (const auto& day : profile.hours.days) hours[std::string{nameOf(day.day)}] = spansText(day.spans);
    Json closedDays = Json::array();
    for (const auto& day : profile.hours.closedDays) closedDays.push_back(day.text());
    Json quotas = Json::array();
    for (const auto& quota : profile.quotas) quotas.push_back({{"sector", quota.sector}, {"numbers", quota.numbers}});
    return {{"site", site},
            {"kind", nameOf(profile.kind)},
            {"name", profile.name},
            {"letterhead", profile.letterhead},
            {"address", textView(profile.address)},
            {"phone", textView(profile.phone)},
            {"village", textView(profile.village)},
            {"zone", profile.zone},
            {"desk_groups", groups},
            {"counters", counters},
            {"officers", officers},
            {"hours", profile.hours.stated() ? hours : Json{}},
            {"machine_opens_before", profile.hours.machineBefore},
            {"machine_ends_before", profile.hours.machineEnds},
            {"closed_days", closedDays},
            {"quotas", quotas}};
}

Json filesView(const std::vector<std::filesystem::path>& files)
{
    Json out = Json::array();
    for (const auto& file : files) out.push_back(file.string());
    return out;
}

} // namespace pintu::ctl
