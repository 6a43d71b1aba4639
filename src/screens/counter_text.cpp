#include "screens/counter_text.h"

#include "core/matching/guide.h"
#include "screens/text.h"

#include <algorithm>

namespace pintu {

std::string said(const Words& words)
{
    return language() == Language::english ? words.en : words.id;
}

std::string words(const Notice& notice)
{
    if (notice.empty()) return {};
    const auto part = [&](std::size_t at) { return at < notice.parts.size() ? notice.parts[at] : std::string{}; };
    return fill(tr(notice.english), {part(0), part(1), part(2)});
}

std::string needWords(const CounterView& view, const Ticket& ticket)
{
    const auto* sector = view.catalogue().sector(ticket.need);
    if (sector) return said(sector->name);
    const auto* group = view.facts->profile.deskGroup(ticket.queue);
    if (!group) return {};
    return language() == Language::english ? group->nameEn : group->nameId;
}

std::string minutesWaited(const CounterView& view, const Ticket& ticket)
{
    if (ticket.carriedFrom) return fill(tr("from %1"), {shortDayText(*ticket.carriedFrom)});
    const auto minutes = std::max<std::int64_t>(0, (view.workplace.now.ms - ticket.taken.ms) / 60'000);
    return fill(tr("%1 min"), {std::to_string(minutes)});
}

std::string sexAndAge(Sex sex, const std::optional<int>& age, bool about)
{
    std::string out{sexLetter(sex)};
    if (age) out += ", " + fill(about ? tr("about %1 yr") : tr("%1 yr"), {std::to_string(*age)});
    return out;
}

std::string personLine(const PersonCard& card, const Catalogue& catalogue)
{
    auto out = sexAndAge(card.resident.sex, card.age ? std::optional{card.age->years} : std::nullopt,
                         card.resident.birthEstimated);
    if (const auto place = catalogue.fullPlaceName(card.resident.village)) out += " · " + *place;
    if (!card.words.rt.empty()) out += " · RT " + card.words.rt + (card.words.rw.empty() ? "" : "/RW " + card.words.rw);
    if (const auto nik = Nik::parse(card.words.nik))
        out += " · NIK " + nik->masked();
    else if (!card.resident.temporary.empty())
        out += " · " + card.resident.temporary;
    return out;
}

std::string matchedBy(const PersonRow& row)
{
    switch (row.by) {
    case FoundBy::nik: return tr("same NIK");
    case FoundBy::temporary: return tr("same number");
    case FoundBy::partOfNik: return tr("part of the NIK");
    case FoundBy::partOfFamilyCard: return tr("part of the family card's number");
    case FoundBy::telephone: return tr("same telephone");
    case FoundBy::village: return tr("same village");
    case FoundBy::name: break;
    }
    auto out = row.likeness >= 1000 ? tr("same name") : fill(tr("name %1 %"), {std::to_string(row.likeness / 10)});
    if (row.sameYear) out += ", " + tr("same birth year");
    if (row.sameVillage) out += ", " + tr("same village");
    return out;
}

std::string rowName(const CounterView& view, std::size_t row)
{
    if (view.search.ticketFound) {
        if (row == 0) {
            const auto number = view.search.ticketFound->number.text();
            const auto& current = view.queue.current;
            if (current && current->id == view.search.ticketFound->id) return fill(tr("Serve %1 now"), {number});
            if (view.search.ticketFound->state == TicketState::missed)
                return fill(tr("%1 was missed: back into the queue"), {number});
            if (view.search.ticketFound->state == TicketState::onHold)
                return fill(tr("%1 is on hold: back into the queue"), {number});
            return fill(tr("Call %1 to this counter"), {number});
        }
        --row;
    }
    if (row < view.search.people.size()) return view.search.people[row].name;
    return row == view.search.people.size() ? tr("New person") : tr("Person without card");
}

std::string formLabel(FormKind kind, FormField field)
{
    switch (field) {
    case FormField::name:
        return kind == FormKind::withoutCard ? tr("What is the name? Enter when nobody knows") : tr("Name");
    case FormField::nik: return tr("NIK (if any)");
    case FormField::familyCard: return tr("Family card number (if any)");
    case FormField::sex: return tr("Sex: L or P");
    case FormField::born:
        return kind == FormKind::withoutCard ? tr("About how old?") : tr("Date of birth, year or age");
    case FormField::village: return tr("Village");
    case FormField::rt: return tr("RT");
    case FormField::rw: return tr("RW");
    case FormField::phone: return tr("Phone (if any)");
    case FormField::guardian: return tr("Guardian or companion (if any)");
    case FormField::found: return tr("Found where, or lives where?");
    case FormField::broughtBy: return tr("Who brought the person?");
    case FormField::since: return tr("So since (a day; nothing: today)");
    }
    return {};
}

std::string sentenceOf(NikWarning warning)
{
    switch (warning) {
    case NikWarning::implausible: return tr("Nobody was ever given this number. Look at the card again.");
    case NikWarning::maybeFamilyCard: return tr("This may be the number of the family card.");
    case NikWarning::sameAsFamilyCard: return tr("This is the same as the family card number.");
    case NikWarning::unknownProvince: return tr("No province has these first digits. Look at the card again.");
    case NikWarning::oddRegency: return tr("No regency has digits 3 and 4. Look at the card again.");
    case NikWarning::impossibleDate:
        return tr("The date in the NIK does not exist. Look again; it may be so all the same.");
    case NikWarning::sexDiffers: return tr("The NIK says another sex.");
    case NikWarning::birthDateDiffers: return tr("The NIK says another date of birth.");
    case NikWarning::unknownDistrict: return tr("The NIK is from a district that no longer exists.");
    case NikWarning::issuedElsewhere: return tr("The NIK is from another regency.");
    }
    return {};
}

std::string tooLongWords(const TextTooLong& text)
{
    return fill(tr("Too long: %1 letters, and there is room for %2. Shorten it."),
                {std::to_string(text.letters), std::to_string(text.most)});
}

bool hintWarns(const PersonFormState& form, FormField field)
{
    return form.tooLong(field) || (field == FormField::nik && (form.notNik || !form.warnings.empty()));
}

std::string formHint(const PersonFormState& form, FormField field)
{
    if (const auto fault = form.tooLong(field)) return tooLongWords(*fault);
    if (field == FormField::nik) {
        if (form.notNik) {
            const auto digits = std::ranges::count_if(form.of(field), [](char c) { return c >= '0' && c <= '9'; });
            return *form.notNik == NotSixteenDigits::otherCharacters
                       ? tr("A NIK has digits only. It is kept as written.")
                       : fill(tr("%1 digits; a NIK has 16. It is kept as written."), {std::to_string(digits)});
        }
        return form.warnings.empty() ? std::string{} : sentenceOf(form.warnings.front());
    }
    if (field == FormField::village) {
        if (form.of(field).empty()) return {};
        if (form.villages.empty()) return tr("Not in the list. It is kept as written.");
        const auto full =
            form.facts->catalogue->fullPlaceName(form.villages[form.village]->code).value_or(std::string{});
        return form.villages.size() == 1
                   ? full
                   : full + "  (" +
                         fill(tr("%1 of %2: arrow down, or add the district after a comma"),
                              {std::to_string(form.village + 1), std::to_string(form.villages.size())}) +
                         ")";
    }
    return {};
}

std::string guideWords(const RequestState& request)
{
    const auto* guided = request.match.guided;
    if (!guided) return {};
    if (!guided->advice.empty()) return guided->advice;
    const auto* step = guideStep(*request.facts->catalogue, guided->next);
    return step ? fill(tr("Ctrl+F: %1"), {step->ask}) : std::string{};
}

std::string matchWords(const RequestState& request)
{
    if (const auto fault = request.complaintTooLong()) return tooLongWords(*fault);
    if (request.complaint.empty()) return tr("Write it as the resident says it, then Enter.");
    std::string out;
    if (request.match.topic) out = said(request.match.topic->name);
    for (std::size_t i = 0; i < request.match.programmes.size() && i < 2; ++i)
        out += (out.empty() ? "" : " · ") + said(request.match.programmes[i]->name);
    const auto led = guideWords(request);
    if (!led.empty()) out += (out.empty() ? "" : "\n") + led;
    return out.empty() ? tr("No programme is named. Choose the need below.") : out;
}

std::string urgencyWords(Urgency urgency)
{
    switch (urgency) {
    case Urgency::routine: return tr("Ordinary: valid 30 days");
    case Urgency::urgent: return tr("Urgent: valid 14 days");
    case Urgency::emergency: return tr("Emergency: valid 7 days");
    }
    return {};
}

std::string consentToRead(const RequestState& request)
{
    const auto* partner = request.partner();
    return fill(tr("“May I send your name and this need to %1?”"), {partner ? partner->name : tr("the destination")});
}

std::string stateWords(ReferralState state)
{
    switch (state) {
    case ReferralState::issued: return tr("made, not yet received");
    case ReferralState::seen: return tr("seen by the destination");
    case ReferralState::accepted: return tr("accepted");
    case ReferralState::booked: return tr("has an appointment");
    case ReferralState::noShow: return tr("did not come");
    case ReferralState::serving: return tr("being served");
    case ReferralState::onHold: return tr("on hold");
    case ReferralState::rejected: return tr("rejected");
    case ReferralState::cancelAsked: return tr("cancelling asked");
    case ReferralState::cancelled: return tr("cancelled");
    case ReferralState::expired: return tr("expired");
    case ReferralState::served: return tr("served");
    case ReferralState::closed: return tr("closed");
    case ReferralState::failed: return tr("failed");
    case ReferralState::forwarded: return tr("passed on");
    case ReferralState::enteredInError: return tr("made by mistake");
    }
    return {};
}

std::string partnerWordWords(PartnerWord word)
{
    switch (word) {
    case PartnerWord::none: return tr("no word yet");
    case PartnerWord::seen: return tr("seen by the destination");
    case PartnerWord::accepted: return tr("accepted");
    case PartnerWord::booked: return tr("has an appointment");
    case PartnerWord::noShow: return tr("did not come");
    case PartnerWord::serving: return tr("being served");
    case PartnerWord::onHold: return tr("on hold");
    case PartnerWord::rejected: return tr("rejected");
    case PartnerWord::forwarded: return tr("passed on");
    case PartnerWord::served: return tr("served");
    case PartnerWord::failed: return tr("failed");
    }
    return {};
}

std::string returnHeading(const HeardReturn& heard, const Catalogue& catalogue)
{
    const auto* partner = catalogue.partner(heard.partner);
    const auto who = partner ? partner->name : heard.partner;
    const auto number = "RJK " + std::to_string(heard.number);
    switch (heard.finding) {
    case ReturnVerdictKind::good: return fill(tr("%1: %2"), {number, partnerWordWords(heard.word)});
    case ReturnVerdictKind::alreadyKnown: return fill(tr("%1: known already"), {number});
    case ReturnVerdictKind::unknownSlip: return fill(tr("%1 is not in this record"), {number});
    case ReturnVerdictKind::unreadable: return tr("Cannot be read");
    case ReturnVerdictKind::notOurs: return tr("Not a return slip");
    case ReturnVerdictKind::keyUnknown: return fill(tr("%1 is not on the trust list"), {who});
    case ReturnVerdictKind::notValid: return tr("Not genuine");
    case ReturnVerdictKind::notForHere: return fill(tr("For another office: %1"), {heard.office});
    case ReturnVerdictKind::keyRevoked: return fill(tr("The key of %1 was withdrawn"), {who});
    case ReturnVerdictKind::compareName: return fill(tr("%1: compare the name"), {number});
    }
    return {};
}

std::string returnNextStep(const HeardReturn& heard, const Catalogue& catalogue)
{
    const auto* partner = catalogue.partner(heard.partner);
    const auto who = partner ? partner->name : heard.partner;
    switch (heard.finding) {
    case ReturnVerdictKind::good:
        switch (heard.word) {
        case PartnerWord::served: return tr("Ask the resident whether it helped.");
        case PartnerWord::rejected: return tr("Look for another destination with the resident.");
        case PartnerWord::noShow: return tr("Ask the resident what kept them, and make a new slip when they want one.");
        case PartnerWord::failed: return tr("Look for another way with the resident.");
        case PartnerWord::none:
        case PartnerWord::seen:
        case PartnerWord::accepted:
        case PartnerWord::booked:
        case PartnerWord::serving:
        case PartnerWord::onHold:
        case PartnerWord::forwarded: return tr("Written down. Wait for the next word of the destination.");
        }
        return {};
    case ReturnVerdictKind::alreadyKnown: return tr("Nothing to do: the record had this before.");
    case ReturnVerdictKind::unknownSlip: return fill(tr("It is kept. Call %1 and ask for whom it is."), {who});
    case ReturnVerdictKind::unreadable: return tr("Scan again, or type the code below the square.");
    case ReturnVerdictKind::notOurs: return tr("Scan the square on the return slip.");
    case ReturnVerdictKind::keyUnknown: return tr("Load the newest trust list, then scan again.");
    case ReturnVerdictKind::notValid: return tr("Do not believe it. Call the destination.");
    case ReturnVerdictKind::notForHere: return tr("Send it to that office.");
    case ReturnVerdictKind::keyRevoked: return fill(tr("Ask %1 by telephone whether it is true."), {who});
    case ReturnVerdictKind::compareName:
        return tr(
            "This older code does not say whose paper it answers. Ask the caller for the name on the paper. If it "
            "is the one above, press 1; else Enter: nothing is noted.");
    }
    return {};
}

std::string printerWords(PrinterMood mood)
{
    switch (mood) {
    case PrinterMood::unknown: return tr("Printer: not used yet");
    case PrinterMood::none: return tr("No printer at this PC");
    case PrinterMood::ready: return tr("Printer ready");
    case PrinterMood::trouble: return tr("Printer does not answer: look at paper and cable");
    }
    return {};
}

std::string contactWords(const CounterView& view)
{
    const auto& workplace = view.workplace;
    switch (workplace.contact) {
    case RecordContact::unknown: return tr("The record has not answered yet");
    case RecordContact::overdue: return tr("The record does not answer, please wait");
    case RecordContact::lost: return tr("The record cannot be reached");
    case RecordContact::reachable: break;
    }
    if (!workplace.lostLately()) return tr("Record reachable");
    return fill(tr("Record reachable again, it was cut off at %1"), {clockText(workplace.lostAt, view.zone())});
}

std::string statusLine(const CounterView& view)
{
    auto out = contactWords(view);
    if (view.workplace.savedOnOneServer)
        out += " · " + tr("Saved on one server only: call the person who looks after it");
    if (view.queue.elsewhere > 0)
        out += " · " + fill(tr("%1 wait for other counters"), {std::to_string(view.queue.elsewhere)});
    return out + " · " + tr("F1: keys");
}

} // namespace pintu
