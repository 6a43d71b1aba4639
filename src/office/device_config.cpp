#include "office/device_config.h"

#include "core/base/bytes.h"
#include "core/base/clean_text.h"
#include "core/base/trouble.h"
#include "office/settings_toml.h"
#include "office/site_config.h"

#include <algorithm>
#include <array>
#include <initializer_list>
#include <span>
#include <sstream>
#include <string_view>

namespace pintu {
namespace {

constexpr const char* fileName = "devices.toml";
constexpr std::size_t largestFile = 64 * 1024;

[[noreturn]] void fail(const toml::node& node, Wording what)
{
    throw BadSettings{TroubleKind::badInput, fileName, lineOf(node.source()), std::move(what)};
}

constexpr const char* mustBe(const std::string*)
{
    return trLater("%1 must be a text in quotes");
}
constexpr const char* mustBe(const std::int64_t*)
{
    return trLater("%1 must be a whole number");
}
constexpr const char* mustBe(const bool*)
{
    return trLater("%1 must be true or false");
}

template <class T>
T valueOf(const std::string& key, const toml::node& node)
{
    auto value = node.value_exact<T>();
    if (!value) fail(node, {mustBe(static_cast<const T*>(nullptr)), {key}});
    return std::move(*value);
}

/// A kind and something behind it, or nothing at all.
std::string address(const std::string& key, const toml::node& node, std::initializer_list<std::string_view> kinds)
{
    auto text = valueOf<std::string>(key, node);
    const bool known = std::any_of(kinds.begin(), kinds.end(), [&](std::string_view kind) {
        return text.starts_with(kind) && text.size() > kind.size();
    });
    if (!text.empty() && !known) fail(node, {trLater("%1 cannot be %2"), {key, text}});
    return text;
}

/// Sentences that fit on a board.
std::vector<std::string> linesOf(const std::string& key, const toml::node& node)
{
    constexpr std::size_t most = 10;
    constexpr std::size_t longest = 120;
    const auto* array = node.as_array();
    if (!array || array->size() > most) fail(node, {trLater("%1 must be a list of at most 10 texts"), {key}});
    std::vector<std::string> out;
    for (const auto& line : *array) {
        auto text = valueOf<std::string>(key, line);
        if (text.empty() || cleanText(text) != text || countCodePoints(text) > longest)
            fail(line, {trLater("a line of %1 must have 1 to 120 signs, all of them visible"), {key}});
        out.push_back(std::move(text));
    }
    return out;
}

/// Takes over what a table says; `tables` are the names of tables that may stand in it.
void readKeys(const toml::table& table, DeviceConfig& config, std::span<const std::string_view> tables)
{
    for (const auto& [name, node] : table) {
        const std::string key{name.str()};
        if (node.is_table() && std::find(tables.begin(), tables.end(), key) != tables.end()) continue;
        if (key == "receipt_printer")
            config.receiptPrinter = address(key, node, {"tcp:", "file:", "cups:"});
        else if (key == "office_printer")
            config.officePrinter = address(key, node, {"cups:", "folder:"});
        else if (key == "paper_width") {
            config.paperWidth = valueOf<std::int64_t>(key, node);
            if (config.paperWidth != 80 && config.paperWidth != 58)
                fail(node, {trLater("%1 must be one of these: %2"), {key, "80, 58"}});
        } else if (key == "letter") {
            config.letter = valueOf<std::string>(key, node);
            if (config.letter != "A4" && config.letter != "A5" && config.letter != "F4")
                fail(node, {trLater("%1 must be one of these: %2"), {key, "A4, A5, F4"}});
        } else if (key == "voice")
            config.voice = valueOf<bool>(key, node);
        else if (key == "others_look")
            config.othersLook = valueOf<bool>(key, node);
        else if (key == "announcer")
            config.announcer = valueOf<bool>(key, node);
        else if (key == "board_lines")
            config.boardLines = linesOf(key, node);
        else if (key == "scanner")
            config.scanner = address(key, node, {"file:/"});
        else if (key == "staff_pin") {
            config.staffPin = valueOf<std::string>(key, node);
            if (!config.staffPin.empty() && !config.staffPin.starts_with("$argon2id$"))
                fail(node, {trLater("%1 is set in a window: satupintu setup"), {key}});
        } else
            fail(node, {trLater("%1 is not known here; it may be misspelt"), {key}});
    }
}

constexpr std::array<std::string_view, 4> facesWithDevices{"kiosk", "counter", "intake", "board"};

toml::table deviceTable(const std::filesystem::path& file)
{
    std::error_code closed;
    return std::filesystem::exists(file, closed) || closed ? parseSettings(file, largestFile) : toml::table{};
}

} // namespace

DeviceConfig readDeviceConfig(const std::filesystem::path& folder, const std::string& face)
{
    DeviceConfig config;
    const auto root = deviceTable(folder / fileName);
    readKeys(root, config, facesWithDevices);
    auto wanted = config;
    for (const auto name : facesWithDevices) { // what cannot be is told of every face's table
        auto own = config;
        if (const auto* table = root[name].as_table()) readKeys(*table, own, {});
        if (name == face) wanted = own;
    }
    return wanted;
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
    if (!config.scanner.empty()) root.insert("scanner", config.scanner); // 0.1.0 knows no such key
    if (!config.othersLook) root.insert("others_look", false);
    if (!config.staffPin.empty()) root.insert("staff_pin", config.staffPin);
    const auto before = deviceTable(folder / fileName);
    for (const auto name : facesWithDevices)
        if (const auto* own = before[name].as_table()) root.insert(name, *own);
    std::ostringstream out;
    out << "# What is plugged into this PC.\n" << root << '\n';
    const auto text = out.str();
    writeFile(folder / fileName, bytesOf(text));
}

} // namespace pintu
