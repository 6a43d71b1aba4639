#include "screens/person_words.h"

#include "screens/born_text.h"
#include "screens/case_words.h"
#include "screens/counter_text.h"
#include "screens/text.h"

#include <algorithm>
#include <string_view>
#include <utility>

namespace pintu {
namespace {

std::string slipNumber(std::int64_t number)
{
    return "RJK " + std::to_string(number);
}

std::string partnerName(const std::string& partner, const Catalogue& catalogue)
{
    const auto* known = catalogue.partner(partner);
    return known ? known->name : partner;
}

std::string officeWordWords(OfficeWord word)
{
    switch (word) {
    case OfficeWord::none: return {};
    case OfficeWord::issued: return tr("made");
    case OfficeWord::cancelAsked: return tr("cancelling asked");
    case OfficeWord::cancelled: return tr("cancelled");
    case OfficeWord::expired: return tr("expired");
    case OfficeWord::enteredInError: return tr("made by mistake");
    }
    return {};
}

std::string residentWordWords(ResidentWord word)
{
    switch (word) {
    case ResidentWord::none: return {};
    case ResidentWord::confirmed: return tr("help came");
    case ResidentWord::denied: return tr("no help came");
    case ResidentWord::noAnswer: return tr("could not be reached");
    }
    return {};
}

std::string wordWords(const PastWord& past)
{
    switch (past.who) {
    case WhoSaid::office: return officeWordWords(parseEnum<OfficeWord>(past.word).value_or(OfficeWord::none));
    case WhoSaid::partner: return partnerWordWords(parseEnum<PartnerWord>(past.word).value_or(PartnerWord::none));
    case WhoSaid::resident: return residentWordWords(parseEnum<ResidentWord>(past.word).value_or(ResidentWord::none));
    }
    return {};
}

std::string officerName(const std::string& code, const CounterFacts& facts)
{
    const auto* officer = facts.profile.officer(code);
    return officer ? officer->name : code;
}

std::string joined(const std::vector<PersonField>& fields)
{
    std::string out;
    for (const auto field : fields) out += (out.empty() ? "" : ", ") + fieldName(field);
    return out;
}

/// A value as it was kept, for people: "milik sendiri"; of a list that was looked up only what is in it.
std::string valueWords(std::string value)
{
    constexpr std::string_view lookedUp = "lengkap:";
    if (value.starts_with(lookedUp)) value.erase(0, value.find_first_not_of(' ', lookedUp.size()));
    if (value.empty()) return tr("None at all");
    if (value == "ya") return tr("Yes");
    if (value == "tidak") return tr("No");
    std::ranges::replace(value, '_', ' ');
    return value;
}

struct What {
    std::string operator()(const PastVisit& past) const { return fill(tr("Visit %1"), {past.ticket.number.text()}); }
    std::string operator()(const PastLine& past) const
    {
        switch (past.line.kind) {
        case LineKind::complaint: return tr("Complaint");
        case LineKind::need: return tr("Need");
        case LineKind::other: break;
        }
        return tr("Said");
    }
    std::string operator()(const PastSlip& past) const
    {
        return fill(tr("Slip %1"), {slipNumber(past.referral.name.number)});
    }
    std::string operator()(const PastWord& past) const { return fill(tr("Word on %1"), {slipNumber(past.slip)}); }
    std::string operator()(const PastLetter& past) const { return fill(tr("Letter %1"), {slipNumber(past.slip)}); }
    std::string operator()(const PastStatement& past) const
    {
        return past.first ? tr("Written down") : tr("Corrected");
    }
    std::string operator()(const PastFact&) const { return tr("Asked"); }
    std::string operator()(const PastLink& past) const
    {
        return past.linked ? tr("Records joined") : tr("Records parted");
    }
};

struct AboutWhat {
    const CounterFacts& facts;

    std::string operator()(const PastVisit& past) const
    {
        const auto* sector = facts.catalogue->sector(past.ticket.need);
        return sector ? said(sector->name) : std::string{};
    }
    std::string operator()(const PastLine& past) const
    {
        if (past.apart) return tr("only a supervisor reads it");
        const auto* kind = facts.catalogue->caseKind(past.line.topic);
        auto out = kind ? said(kind->name) : std::string{};
        if (!past.said.empty()) out += (out.empty() ? "" : ": ") + past.said;
        return out;
    }
    std::string operator()(const PastSlip& past) const
    {
        if (past.apart) return tr("only a supervisor reads it");
        return said(facts.catalogue->serviceName(past.service)) + " → " +
               partnerName(past.referral.partner, *facts.catalogue);
    }
    std::string operator()(const PastWord& past) const
    {
        switch (past.who) {
        case WhoSaid::office: return tr("this office");
        case WhoSaid::resident: return tr("the resident");
        case WhoSaid::partner: break;
        }
        return partnerName(past.partner, *facts.catalogue);
    }
    std::string operator()(const PastLetter& past) const { return partnerName(past.partner, *facts.catalogue); }
    std::string operator()(const PastStatement& past) const
    {
        return past.changed.empty() ? std::string{} : joined(past.changed);
    }
    std::string operator()(const PastFact& past) const
    {
        const auto& known = facts.catalogue->lists().ruleFacts;
        const auto fact = std::ranges::find(known, past.fact, &RuleFact::code);
        const auto name = past.fact == everyMemberListed ? tr("Everybody of the family is listed")
                          : fact == known.end()          ? past.fact
                                                         : fact->name;
        return name + ": " + valueWords(past.value);
    }
    std::string operator()(const PastLink& past) const { return past.name; }
};

struct HowItStands {
    const CounterFacts& facts;

    std::string operator()(const PastVisit& past) const
    {
        return past.ticket.counter == 0 ? std::string{} : fill(tr("Counter %1"), {std::to_string(past.ticket.counter)});
    }
    std::string operator()(const PastLine& past) const
    {
        if (!past.line.end) return tr("open");
        return endWords(*past.line.end);
    }
    std::string operator()(const PastSlip& past) const
    {
        return past.referral.replacedBy != 0 ? fill(tr("replaced by %1"), {slipNumber(past.referral.replacedBy)})
                                             : stateWords(past.referral.standing().state);
    }
    std::string operator()(const PastWord& past) const
    {
        auto out = wordWords(past);
        if (past.outcome != 0) out += ": " + said(facts.catalogue->outcomeName(past.outcome));
        return out;
    }
    std::string operator()(const PastLetter& past) const
    {
        return past.copy == 0 ? tr("printed") : fill(tr("copy %1"), {std::to_string(past.copy)});
    }
    std::string operator()(const PastStatement& past) const
    {
        auto out = past.source ? sourceWords(*past.source) : std::string{};
        if (past.asOf) out += (out.empty() ? "" : ", ") + fill(tr("since %1"), {shortDayText(*past.asOf)});
        return out + (out.empty() ? "" : " · ") + officerName(past.officer, facts);
    }
    std::string operator()(const PastFact& past) const
    {
        return sourceWords(past.source) + " · " + officerName(past.officer, facts);
    }
    std::string operator()(const PastLink& past) const { return officerName(past.officer, facts); }
};

std::string bornWords(const PersonCard& card)
{
    if (card.words.born) return bornText(*card.words.born);
    if (card.resident.birthYear == 0) return {};
    const auto year = std::to_string(card.resident.birthYear);
    return card.resident.birthEstimated ? fill(tr("about %1"), {year}) : year;
}

} // namespace

std::string historyDay(const HistoryRow& row, Zone zone)
{
    return shortDayText(Day::of(row.at, zone));
}

std::string historyWhat(const HistoryRow& row)
{
    return std::visit(What{}, row.what);
}

std::string historyAbout(const HistoryRow& row, const CounterFacts& facts)
{
    return std::visit(AboutWhat{facts}, row.what);
}

std::string historyStanding(const HistoryRow& row, const CounterFacts& facts)
{
    return std::visit(HowItStands{facts}, row.what);
}

std::string lineTitle(const PastLine& past, const Catalogue& catalogue)
{
    const auto* kind = catalogue.caseKind(past.line.topic);
    auto out = kind ? said(kind->name) : std::string{};
    if (!past.said.empty()) out += (out.empty() ? "" : ": ") + past.said;
    if (past.line.end) out += "\n" + endWords(*past.line.end);
    if (!past.answer.empty()) out += "\n" + past.answer;
    return out;
}

std::string candidateWords(const PersonRow& row, const Catalogue& catalogue)
{
    auto out = row.name + " · " + sexAndAge(row.sex, row.age, false);
    if (const auto* place = catalogue.place(row.village)) out += " · " + place->name;
    return out;
}

std::string fieldName(PersonField field)
{
    switch (field) {
    case PersonField::name: return tr("Name");
    case PersonField::nik: return tr("NIK");
    case PersonField::familyCard: return tr("Family card");
    case PersonField::sex: return tr("Sex");
    case PersonField::born: return tr("Birth");
    case PersonField::village: return tr("Village");
    case PersonField::address: return tr("Address");
    case PersonField::rt: return tr("RT");
    case PersonField::rw: return tr("RW");
    case PersonField::phone: return tr("Telephone");
    case PersonField::guardian: return tr("Guardian or companion");
    case PersonField::description: return tr("Description");
    case PersonField::notes: return tr("Notes");
    case PersonField::identityStatus: return tr("Papers");
    }
    return {};
}

std::string questionWords(const MatchQuestion& question)
{
    if (question.fact == everyMemberListed) return fill(tr("Is this everybody of the family: %1?"), {question.ask});
    return question.ask;
}

std::string sourceWords(FactSource source)
{
    switch (source) {
    case FactSource::said: return tr("said by the resident");
    case FactSource::shown: return tr("shown on paper");
    case FactSource::visited: return tr("checked on site");
    case FactSource::list: return tr("found in a list");
    }
    return {};
}

std::vector<PairLine> pairLines(const PersonPair& pair, const Catalogue& catalogue)
{
    const auto village = [&](const PersonCard& card) {
        return catalogue.fullPlaceName(card.resident.village).value_or(card.resident.village);
    };
    const auto papers = [&](const PersonCard& card) {
        const auto* status = catalogue.identityStatus(card.resident.identityStatus);
        return status ? said(status->name) : std::string{};
    };
    std::vector<PairLine> out;
    const auto add = [&](const std::string& what, const std::string& left, const std::string& right) {
        if (!left.empty() || !right.empty()) out.push_back({what, left, right, left != right});
    };
    const auto& [left, right, joinedNow] = pair;
    add(fieldName(PersonField::name), left.words.name, right.words.name);
    add(fieldName(PersonField::nik), left.words.nik, right.words.nik);
    add(tr("Temporary number"), left.resident.temporary, right.resident.temporary);
    add(fieldName(PersonField::familyCard), left.words.familyCard, right.words.familyCard);
    add(fieldName(PersonField::sex), std::string{sexLetter(left.resident.sex)},
        std::string{sexLetter(right.resident.sex)});
    add(fieldName(PersonField::born), bornWords(left), bornWords(right));
    add(fieldName(PersonField::village), village(left), village(right));
    add(fieldName(PersonField::address), left.words.address, right.words.address);
    add(fieldName(PersonField::rt), left.words.rt, right.words.rt);
    add(fieldName(PersonField::rw), left.words.rw, right.words.rw);
    add(fieldName(PersonField::phone), left.words.phone, right.words.phone);
    add(fieldName(PersonField::guardian), left.words.guardian, right.words.guardian);
    add(fieldName(PersonField::description), left.words.description, right.words.description);
    add(fieldName(PersonField::identityStatus), papers(left), papers(right));
    return out;
}

const char* sentenceOf(LinkRefusal refusal)
{
    switch (refusal) {
    case LinkRefusal::unknown:
    case LinkRefusal::linkedBefore:
    case LinkRefusal::notLinked:
        return trLater("Somebody else changed one of the two records just now. Look the person up again.");
    case LinkRefusal::same: return trLater("This is one and the same record.");
    case LinkRefusal::erased: return trLater("One of the two records was erased at the resident's wish.");
    }
    return "";
}

} // namespace pintu
