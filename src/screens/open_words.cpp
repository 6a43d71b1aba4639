#include "screens/open_words.h"

#include "screens/case_words.h"
#include "screens/counter_text.h"
#include "screens/text.h"

#include <variant>

namespace pintu {

std::string sentenceOf(WaitsFor why)
{
    switch (why) {
    case WaitsFor::silent: return tr("No answer to the slip yet");
    case WaitsFor::expired: return tr("Never answered, and the slip is over");
    case WaitsFor::noNews: return tr("Accepted, and no news since");
    case WaitsFor::cancelAsked: return tr("Asked to withdraw, no answer yet");
    case WaitsFor::rejected: return tr("Refused: the next step is owed");
    case WaitsFor::denied: return tr("No help came, says the resident");
    case WaitsFor::askResident: return tr("Served, they say: ask the resident");
    case WaitsFor::conflict: return tr("Words contradict each other");
    case WaitsFor::confirmed: return tr("Helped: end it");
    case WaitsFor::withdrawn: return tr("Slip withdrawn: the need is open");
    case WaitsFor::noSlip: return tr("An answer is owed");
    }
    return {};
}

std::string whoWords(WhoActs who)
{
    switch (who) {
    case WhoActs::partner: return tr("the destination");
    case WhoActs::resident: return tr("the resident");
    case WhoActs::office: return tr("this office");
    }
    return {};
}

std::string dueWords(const OpenRow& row, Time now, Zone zone)
{
    const auto due = row.thing.due;
    if (due.ms == 0) return "–";
    const auto day = shortDayText(Day::of(due, zone));
    return due < now ? fill(tr("%1 LATE"), {day}) : day;
}

std::string openPerson(const OpenRow& row)
{
    if (row.apart) return tr("kept apart");
    if (row.thing.person.empty()) return tr("no name given");
    return row.person.empty() ? tr("erased") : row.person;
}

std::string openAbout(const OpenRow& row, const Catalogue& catalogue)
{
    if (row.apart) return tr("only a supervisor reads it");
    if (row.service != 0) return said(catalogue.serviceName(row.service));
    const auto* kind = catalogue.caseKind(row.thing.line.topic);
    auto out = kind ? said(kind->name) : std::string{};
    if (!row.said.empty()) out += (out.empty() ? "" : ": ") + row.said;
    return out;
}

std::string openWhom(const OpenRow& row, const Catalogue& catalogue)
{
    const auto withPhone = [](std::string name, const std::string& phone) {
        return phone.empty() ? name : name + ", " + fill(tr("tel. %1"), {phone});
    };
    switch (row.thing.who) {
    case WhoActs::partner: {
        const auto* partner = row.thing.referral ? catalogue.partner(row.thing.referral->partner) : nullptr;
        return partner ? withPhone(partner->name, partner->phone) : whoWords(row.thing.who);
    }
    case WhoActs::resident: return withPhone(whoWords(row.thing.who), row.phone);
    case WhoActs::office: break;
    }
    return whoWords(row.thing.who);
}

std::string openWaits(const OpenRow& row, const Catalogue& catalogue)
{
    const auto& referral = row.thing.referral;
    const bool inHand = row.thing.why == WaitsFor::noNews && !row.apart && referral && referral->outcome != 0;
    return inHand ? said(catalogue.outcomeName(referral->outcome)) : sentenceOf(row.thing.why);
}

std::string openTitle(const OpenRow& row, const Catalogue& catalogue)
{
    auto out = openPerson(row) + "  ·  " + openAbout(row, catalogue);
    if (row.thing.referral) {
        const auto* partner = catalogue.partner(row.thing.referral->partner);
        out += "\n" + fill(tr("RJK %1 to %2"), {std::to_string(row.thing.referral->name.number),
                                                partner ? partner->name : row.thing.referral->partner});
        if (partner && !partner->phone.empty()) out += ", " + fill(tr("tel. %1"), {partner->phone});
    }
    if (!row.phone.empty()) out += "\n" + fill(tr("The resident's telephone: %1"), {row.phone});
    return out + "\n" + openWaits(row, catalogue) + ".";
}

const char* sentenceOf(const OpenRefusal& refusal)
{
    if (const auto* ofCase = std::get_if<CaseRefusal>(&refusal)) return sentenceOf(*ofCase);
    switch (std::get<WordRefusal>(refusal)) {
    case WordRefusal::final: return trLater("This slip has ended already. Look at the list again.");
    case WordRefusal::nobodyServed: return trLater("The destination has not said that it helped: call them first.");
    case WordRefusal::alreadyKnown: return trLater("This is noted already.");
    case WordRefusal::otherPartner:
    case WordRefusal::notNow: return trLater("Somebody else changed this just now. Look at the list again.");
    }
    return "";
}

} // namespace pintu
