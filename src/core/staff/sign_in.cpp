#include "core/staff/sign_in.h"

#include "core/base/clean_text.h"

#include <algorithm>
#include <array>
#include <set>

namespace pintu {
namespace {

std::string lettersOnly(std::string_view text)
{
    std::string out;
    for (const char c : text) {
        if (c >= 'A' && c <= 'Z') out += static_cast<char>(c - 'A' + 'a');
        if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || static_cast<unsigned char>(c) >= 0x80) out += c;
    }
    return out;
}

/// Each letter is one more, one less or the same as the one before, or beside it on the keyboard.
bool isRun(std::string_view text)
{
    constexpr std::array<std::string_view, 4> rows{"1234567890", "qwertyuiop", "asdfghjkl", "zxcvbnm"};
    const auto near = [&](char a, char b) {
        if (a == b || a + 1 == b || b + 1 == a) return true;
        return std::any_of(rows.begin(), rows.end(), [&](std::string_view row) {
            const auto at = row.find(a);
            return at != row.npos && ((at + 1 < row.size() && row[at + 1] == b) || (at > 0 && row[at - 1] == b));
        });
    };
    std::size_t broken = 0;
    for (std::size_t i = 1; i < text.size(); ++i)
        if (!near(text[i - 1], text[i])) ++broken;
    return broken * 4 < text.size();
}

/// What is left of a password when what everybody would try first is taken out of it.
std::string rest(std::string text, const std::vector<std::string>& words)
{
    for (const auto& word : words)
        for (auto at = text.find(word); word.size() >= 3 && at != text.npos; at = text.find(word))
            text.erase(at, word.size());
    return text;
}

} // namespace

std::optional<SecretFault> faultOfPassword(std::string_view password, const Officer& officer,
                                           const OfficeProfile& profile)
{
    constexpr std::size_t fewest = 12;
    constexpr std::size_t most = 128;
    constexpr std::size_t fewestLeft = 5;
    constexpr std::size_t fewestDifferent = 5;
    const auto letters = countCodePoints(std::string{password});
    if (letters < fewest) return SecretFault::tooShort;
    if (letters > most) return SecretFault::tooLong;
    const auto plain = lettersOnly(password);
    std::vector<std::string> words{"password", "passwort",  "katasandi", "sandi",    "rahasia", "slrt",   "satupintu",
                                   "admin",    "indonesia", "bismillah", "merdeka",  "selamat", "sayang", "qwerty",
                                   "asdfgh",   "loket",     "petugas",   "penyelia", "dinsos",  "sosial", "kantor",
                                   "12345",    "67890",     "2024",      "2025",     "2026",    "2027"};
    for (const auto* text : {&officer.name, &officer.code, &profile.name})
        for (std::string word, all = *text + ' '; const char c : all) {
            if (c != ' ') {
                word += c;
                continue;
            }
            words.push_back(lettersOnly(word));
            word.clear();
        }
    std::sort(words.begin(), words.end(), [](const auto& a, const auto& b) { return a.size() > b.size(); });
    const std::set<char> different(plain.begin(), plain.end());
    if (isRun(plain) || different.size() < fewestDifferent || rest(plain, words).size() < fewestLeft)
        return SecretFault::guessable;
    return std::nullopt;
}

std::optional<SecretFault> faultOfPin(std::string_view pin)
{
    constexpr std::size_t digits = 6;
    const bool allDigits =
        pin.size() == digits && std::all_of(pin.begin(), pin.end(), [](char c) { return c >= '0' && c <= '9'; });
    if (!allDigits || isRun(pin) || pin.substr(0, 3) == pin.substr(3)) return SecretFault::notADigitPin;
    return std::nullopt;
}

std::chrono::seconds waitAfter(std::int64_t wrongTries)
{
    constexpr std::chrono::seconds longest{60};
    if (wrongTries <= 0) return std::chrono::seconds{0};
    return wrongTries > 6 ? longest : std::min(longest, std::chrono::seconds{std::int64_t{1} << (wrongTries - 1)});
}

std::chrono::seconds waitAtDevice(std::int64_t wrongTries)
{
    constexpr std::int64_t slips = 5;
    return waitAfter(wrongTries - slips);
}

std::chrono::milliseconds leftOf(std::chrono::seconds wait, const BootMoment& last, const BootMoment& now,
                                 const BootMoment& firstSeen)
{
    const auto since = last.boot == now.boot ? last.ms : firstSeen.ms;
    const std::chrono::milliseconds gone{std::max<std::int64_t>(0, now.ms - since)};
    return std::max(std::chrono::milliseconds{0}, std::chrono::milliseconds{wait} - gone);
}

bool isReservedActor(std::string_view actor)
{
    constexpr std::array<std::string_view, 5> programs{"timer", "setup", "doctor", "ctl", "board"};
    return actor.starts_with("kiosk") || std::find(programs.begin(), programs.end(), actor) != programs.end();
}

bool mayAppendUnsigned(std::string_view actor, std::string_view eventType)
{
    // What happens at a door before somebody is in, and what anybody's going away leaves.
    constexpr std::array<std::string_view, 3> doorTypes{"signInFailed", "signedIn", "signedOut"};
    constexpr std::array<std::string_view, 11> timerTypes{
        "dayOpened",    "dayClosed",   "ticketMissed", "ticketResumed", "ticketLeft", "ticketCarried",
        "clockPutBack", "ticketsKept", "officeSaid",   "residentSaid",  "helpEnded"};
    const auto among = [&](const auto& types) {
        return std::find(types.begin(), types.end(), eventType) != types.end();
    };
    if (among(doorTypes)) return true;
    if (actor.starts_with("kiosk")) return mayAppend(Role::kiosk, eventType);
    if (actor == "timer") return among(timerTypes);
    if (actor == "doctor") return eventType == "epochOpened";
    return false;
}

bool mayAppendAbout(Role role, std::string_view actor, std::string_view eventType, std::string_view subject)
{
    if (!mayAppend(role, eventType)) return false;
    return eventType != "officerSecretSet" || role == Role::supervisor || actor == subject;
}

} // namespace pintu
