#include "devices/scanner_stream.h"

#include <map>
#include <utility>

namespace pintu::test {
namespace {

/// Place and shift of a sign, written down apart from what is tested.
std::pair<int, bool> keyOf(char sign)
{
    static const std::map<char, int> letters{
        {'A', KEY_A}, {'B', KEY_B}, {'C', KEY_C}, {'D', KEY_D}, {'E', KEY_E}, {'F', KEY_F}, {'G', KEY_G},
        {'H', KEY_H}, {'I', KEY_I}, {'J', KEY_J}, {'K', KEY_K}, {'L', KEY_L}, {'M', KEY_M}, {'N', KEY_N},
        {'O', KEY_O}, {'P', KEY_P}, {'Q', KEY_Q}, {'R', KEY_R}, {'S', KEY_S}, {'T', KEY_T}, {'U', KEY_U},
        {'V', KEY_V}, {'W', KEY_W}, {'X', KEY_X}, {'Y', KEY_Y}, {'Z', KEY_Z}};
    static const std::map<char, int> plain{
        {'1', KEY_1},           {'2', KEY_2},     {'3', KEY_3},          {'4', KEY_4},          {'5', KEY_5},
        {'6', KEY_6},           {'7', KEY_7},     {'8', KEY_8},          {'9', KEY_9},          {'0', KEY_0},
        {'-', KEY_MINUS},       {'=', KEY_EQUAL}, {'[', KEY_LEFTBRACE},  {']', KEY_RIGHTBRACE}, {';', KEY_SEMICOLON},
        {'\'', KEY_APOSTROPHE}, {'`', KEY_GRAVE}, {'\\', KEY_BACKSLASH}, {',', KEY_COMMA},      {'.', KEY_DOT},
        {'/', KEY_SLASH},       {' ', KEY_SPACE}, {'\n', KEY_ENTER},     {'\t', KEY_TAB}};
    static const std::map<char, int> shifted{
        {'!', KEY_1},          {'@', KEY_2},     {'#', KEY_3},         {'$', KEY_4},          {'%', KEY_5},
        {'^', KEY_6},          {'&', KEY_7},     {'*', KEY_8},         {'(', KEY_9},          {')', KEY_0},
        {'_', KEY_MINUS},      {'+', KEY_EQUAL}, {'{', KEY_LEFTBRACE}, {'}', KEY_RIGHTBRACE}, {':', KEY_SEMICOLON},
        {'"', KEY_APOSTROPHE}, {'~', KEY_GRAVE}, {'|', KEY_BACKSLASH}, {'<', KEY_COMMA},      {'>', KEY_DOT},
        {'?', KEY_SLASH}};
    if (const auto found = letters.find(sign); found != letters.end()) return {found->second, true};
    if (sign >= 'a' && sign <= 'z') return {letters.at(static_cast<char>(sign - 'a' + 'A')), false};
    if (const auto found = plain.find(sign); found != plain.end()) return {found->second, false};
    return {shifted.at(sign), true};
}

} // namespace

input_event pressed(int code)
{
    return {{}, EV_KEY, static_cast<__u16>(code), 1};
}

input_event released(int code)
{
    return {{}, EV_KEY, static_cast<__u16>(code), 0};
}

std::vector<input_event> typed(const std::string& text)
{
    std::vector<input_event> events;
    const auto report = [&](const input_event& event) {
        events.push_back(event);
        events.push_back({{}, EV_SYN, SYN_REPORT, 0});
    };
    for (const char sign : text) {
        const auto [code, shift] = keyOf(sign);
        if (shift) report(pressed(KEY_LEFTSHIFT));
        report(pressed(code));
        report(released(code));
        if (shift) report(released(KEY_LEFTSHIFT));
    }
    return events;
}

} // namespace pintu::test
