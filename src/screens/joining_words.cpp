#include "screens/joining_words.h"

#include "screens/text.h"

#include <algorithm>

namespace pintu {

std::string sentenceOf(CardRefusal refusal)
{
    switch (refusal) {
    case CardRefusal::notACard:
        return tr("This is no key card. Scan the large code on the partner's card, or choose its file (.kartu).");
    case CardRefusal::changed:
        return tr(
            "This card was changed or is not whole. Scan it again; if it stays so, ask the partner for a new one.");
    case CardRefusal::ofAnOffice:
        return tr(
            "This is the card of an office, not of a partner. An office is named by the root that signs the list.");
    case CardRefusal::noPartnerCode:
        return tr("The code on this card does not fit on a slip. The partner sets its desk up with a code of up to 6 "
                  "capital letters and digits.");
    case CardRefusal::keyOfAnother:
        return tr("This key is already known as that of another partner. Do not use the card: call the partner and ask "
                  "which code its desk has.");
    case CardRefusal::keyRevoked:
        return tr("The key on this card was revoked. The partner must set its desk up anew and give you its new card.");
    case CardRefusal::joinedAlready:
        return tr("This partner has joined already, with this very key. There is nothing to do.");
    case CardRefusal::olderThanKnown:
        return tr("This card is older than the key that is known for this partner. Ask for the newest card.");
    case CardRefusal::fromTheFuture:
        return tr(
            "This card was made in the future: the clock of this PC or that of the partner's is wrong. Put it right "
            "first.");
    case CardRefusal::tooOld:
        return tr(
            "This card is more than 180 days old. Ask the partner for a new one from its window; it costs nothing.");
    }
    return {};
}

std::string sentenceOf(JoinRefusal refusal)
{
    switch (refusal) {
    case JoinRefusal::badCode:
        return tr("The code of a partner has up to 6 capital letters and digits, such as P04821.");
    case JoinRefusal::noName: return tr("Write the name of the place.");
    case JoinRefusal::nameTooLong: return tr("The name is too long for the trust list: at most 60 letters.");
    case JoinRefusal::unknownKind: return tr("Choose what kind of partner it is.");
    case JoinRefusal::badPhone:
        return tr("The telephone number has 3 digits or more and at most 30 characters; or leave it empty.");
    case JoinRefusal::unknownPlace:
        return tr("The catalogue does not know this region code. Write one such as 36.73, or leave it empty.");
    case JoinRefusal::unknownService:
        return tr("Services are numbers of the catalogue, such as 211, 212; or leave it empty.");
    case JoinRefusal::otherCode:
        return tr("The card is that of another code than this partner's. Nothing was written.");
    case JoinRefusal::cardNotNow: return tr("The card no longer fits what the record says. Scan it once more.");
    case JoinRefusal::rootElsewhere:
        return tr(
            "The root key is not in this folder. Plug in the medium that holds it and name its folder; or take the "
            "key card to whoever keeps the root, who signs the list and gives it back.");
    case JoinRefusal::otherRoot:
        return tr(
            "The root key in this folder is not the one that this office follows. Name the folder of the right one.");
    case JoinRefusal::noSuchPartner: return tr("There is no key of this partner that still counts.");
    case JoinRefusal::badMoment: return tr("Write a moment that has passed, such as 2026-11-28 14.30.");
    }
    return {};
}

std::string sentenceOf(TrustRefusal refusal)
{
    switch (refusal) {
    case TrustRefusal::notATrustList:
        return tr("This is no trust list. Ask the office for the file (.daftar) or for its sheets.");
    case TrustRefusal::wrongSignature:
        return tr("This list was changed since it was signed. Do not use it: ask the office for it once more.");
    case TrustRefusal::olderThanKnown: return tr("This desk has a newer list already. It stays.");
    case TrustRefusal::otherOfSameNumber:
        return tr("This list has the number of the one that is loaded and says something else. Call the office.");
    case TrustRefusal::rootKeyNeeded:
        return tr("The first list needs the root's key. Ask the office for the whole file.");
    case TrustRefusal::otherRoot:
        return tr(
            "This list is signed by another root than this desk follows. Call the office before you do anything.");
    }
    return {};
}

std::string lineOf(const JoinedPartner& partner, Zone zone)
{
    const auto& row = partner.row;
    const auto since = shortDayText(Day::of(partner.since, zone));
    const auto who = row.name + " (" + row.id + ")";
    switch (partner.key) {
    case JoinedPartner::Key::good: return fill(tr("%1: key good since %2"), {who, since});
    case JoinedPartner::Key::revoked: return fill(tr("%1: key revoked since %2"), {who, since});
    case JoinedPartner::Key::over: return fill(tr("%1: key over since %2, ask for a new card"), {who, since});
    case JoinedPartner::Key::none: break;
    }
    if (row.byEye) return fill(tr("%1: without SatuPintu, reads slips by eye"), {who});
    return fill(tr("%1: no key yet, slips cannot be made"), {who});
}

std::string roadOf(const Partner& partner)
{
    return partner.byEye ? tr("Its answer comes back on paper, by the reply form below the letter, or by telephone: it "
                              "reads out the "
                              "typed code of the slip, you type that at the counter and write down what it says.")
                         : tr("Its answer comes back as a return slip to scan, or by telephone with a typed code.");
}

std::vector<std::string> trustLines(const JoiningView& view)
{
    if (!view.listLoaded)
        return {view.ofPartner
                    ? tr("Trust list: none yet, slips cannot be checked. Give the office your key card and load "
                         "the list that comes back.")
                    : tr("Trust list: none yet. The first partner's key makes one.")};
    constexpr std::int64_t secondsPerDay = 86'400;
    std::string offices;
    for (const auto& office : view.offices) offices += (offices.empty() ? "" : ", ") + office;
    const auto days = std::max<std::int64_t>((view.now.seconds() - view.listSigned.seconds()) / secondsPerDay, 0);
    const auto age = days == 0 ? tr("signed today")
                               : fill(tr("signed %1 day ago", "signed %1 days ago", static_cast<long>(days)),
                                      {std::to_string(days)});
    std::vector<std::string> out{
        fill(tr("Trust list: loaded, from %1, %2 (%3)."), {offices, age, writtenMoment(view.listSigned, view.zone)})};
    if (days > 14)
        out.push_back(tr("That is long ago: ask for the newest list, so that a stolen key is known here, too."));
    if (view.ownKeyOut)
        out.push_back(fill(tr("By this list the key of this desk counts no more since %1. Call the office."),
                           {writtenMoment(*view.ownKeyOut, view.zone)}));
    else if (!view.listNamesUs)
        out.push_back(tr("This list does not name the key of this desk yet: give the office your key card."));
    return out;
}

std::string writtenMoment(Time time, Zone zone)
{
    return Day::of(time, zone).text() + " " + clockText(time, zone);
}

std::optional<Time> parseMoment(const std::string& text, Zone zone)
{
    constexpr std::size_t dayLength = 10;
    constexpr std::size_t wholeLength = 16;
    if (text.size() != wholeLength || text[dayLength] != ' ' || (text[13] != '.' && text[13] != ':'))
        return std::nullopt;
    const auto day = Day::parse(text.substr(0, dayLength));
    const auto number = [&](std::size_t at) -> int {
        const char first = text[at];
        const char second = text[at + 1];
        const bool digits = first >= '0' && first <= '9' && second >= '0' && second <= '9';
        return digits ? (first - '0') * 10 + (second - '0') : 99;
    };
    const int hour = number(11);
    const int minute = number(14);
    if (!day || hour > 23 || minute > 59) return std::nullopt;
    return day->startsAt(zone).plus(std::chrono::hours{hour} + std::chrono::minutes{minute});
}

std::optional<std::vector<std::int64_t>> servicesOf(const std::string& text)
{
    std::vector<std::int64_t> out;
    std::string digits;
    const auto end = [&] {
        if (!digits.empty()) out.push_back(std::stoll(digits));
        digits.clear();
    };
    for (const char c : text) {
        if (c >= '0' && c <= '9' && digits.size() < 4)
            digits += c;
        else if (c == ',' || c == ';' || c == ' ')
            end();
        else
            return std::nullopt;
    }
    end();
    return out;
}

std::string servicesText(const std::vector<std::int64_t>& services)
{
    std::string out;
    for (const auto number : services) out += (out.empty() ? "" : ", ") + std::to_string(number);
    return out;
}

} // namespace pintu
