#include "office/device_config.h"

#include "core/base/bytes.h"
#include "core/base/clean_text.h"
#include "core/base/trouble.h"
#include "office/settings_toml.h"
#include "office/site_config.h"

#include <algorithm>
#include <initializer_list>
#include <sstream>
#include <string_view>

namespace pintu {
namespace {

constexpr const char* fileName = "devices.toml";
constexpr std::size_t largestFile = 64 * 1024;

[[noreturn]] void fail(const toml::node& node, const std::string& what)
{
    throw BadSettings{TroubleKind::badInput, fileName, lineOf(node.source()), what};
}

constexpr const char* kindOf(const std::string*)
{
    return "a text in quotes";
}
constexpr const char* kindOf(const std::int64_t*)
{
    return "a whole number";
}
constexpr const char* kindOf(const bool*)
{
    return "true or false";
}

template <class T>
T valueOf(const std::string& key, const toml::node& node)
{
    auto value = node.value_exact<T>();
    if (!value) fail(node, key + " must be " + kindOf(static_cast<const T*>(nullptr)));
    return std::move(*value);
}

/// A kind and something behind it, or nothing at all.
std::string address(const std::string& key, const toml::node& node, std::initializer_list<std::string_view> kinds)
{
    auto text = valueOf<std::string>(key, node);
    const bool known = std::any_of(kinds.begin(), kinds.end(), [&](std::string_view kind) {
        return text.starts_with(kind) && text.size() > kind.size();
    });
    if (!text.empty() && !known) fail(node, key + " cannot be " + text);
    return text;
}

/// Sentences that fit on a board.
std::vector<std::string> linesOf(const std::string& key, const toml::node& node)
{
    constexpr std::size_t most = 10;
    constexpr std::size_t longest = 120;
    const auto* array = node.as_array();
    if (!array || array->size() > most) fail(node, key + " must be a list of at most 10 texts");
    std::vector<std::string> out;
    for (const auto& line : *array) {
        auto text = valueOf<std::string>(key, line);
        if (text.empty() || cleanText(text) != text || countCodePoints(text) > longest)
            fail(line, "a line of " + key + " must have 1 to 120 signs, all of them visible");
        out.push_back(std::move(text));
    }
    return out;
}

} // namespace

DeviceConfig readDeviceConfig(const std::filesystem::path& folder)
{
    DeviceConfig config;
    const auto file = folder / fileName;
    std::error_code closed;
    if (!std::filesystem::exists(file, closed) && !closed) return config;
    const auto root = parseSettings(file, largestFile);
    for (const auto& [name, node] : root) {
        const std::string key{name.str()};
        if (key == "receipt_printer")
            config.receiptPrinter = address(key, node, {"tcp:", "file:", "cups:"});
        else if (key == "office_printer")
            config.officePrinter = address(key, node, {"cups:", "folder:"});
        else if (key == "paper_width") {
            config.paperWidth = valueOf<std::int64_t>(key, node);
            if (config.paperWidth != 80 && config.paperWidth != 58) fail(node, "paper_width is 80 or 58");
        } else if (key == "letter") {
            config.letter = valueOf<std::string>(key, node);
            if (config.letter != "A4" && config.letter != "A5" && config.letter != "F4")
                fail(node, "letter is A4, A5 or F4");
        } else if (key == "voice")
            config.voice = valueOf<bool>(key, node);
        else if (key == "announcer")
            config.announcer = valueOf<bool>(key, node);
        else if (key == "board_lines")
            config.boardLines = linesOf(key, node);
        else
            fail(node, "unknown key " + key);
    }
    return config;
}

void writeDeviceConfig(const std::filesystem::path& folder, const DeviceConfig& config)
{
    toml::table root{{"receipt_printer", config.receiptPrinter},
                     {"paper_width", config.paperWidth},
                     {"office_printer", config.officePrinter},
                     {"letter", config.letter},
                     {"voice", config.voice}};
    if (config.announcer) root.insert("announcer", *config.announcer);
    if (!config.boardLines.empty()) {
        toml::array lines;
        for (const auto& line : config.boardLines) lines.push_back(line);
        root.insert("board_lines", std::move(lines));
    }
    std::ostringstream out;
    out << "# What is plugged into this PC.\n" << root << '\n';
    const auto text = out.str();
    writeFile(folder / fileName, bytesOf(text));
}

} // namespace pintu
