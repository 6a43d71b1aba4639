#include "apps/ctl/shell.h"

#include <algorithm>
#include <iostream>
#include <iterator>
#include <unistd.h>

namespace pintu::ctl {
namespace {

std::string plain(const Json& value)
{
    if (value.is_null()) return "-";
    if (value.is_string()) return value.get<std::string>();
    if (value.is_boolean()) return value.get<bool>() ? "yes" : "no";
    if (value.is_array()) {
        std::string out;
        for (const auto& item : value) out += (out.empty() ? "" : ", ") + plain(item);
        return out.empty() ? "-" : out;
    }
    return value.dump();
}

/// Characters, not bytes: names are UTF-8.
std::size_t widthOf(const std::string& text)
{
    return static_cast<std::size_t>(
        std::count_if(text.begin(), text.end(), [](char c) { return (static_cast<unsigned char>(c) & 0xC0) != 0x80; }));
}

void printFacts(const Json& object, const std::string& indent);

/// Rows of the same shape as columns; a long text would break them and stands in JSON and in `show`.
void printRows(const Json& rows, const std::string& indent)
{
    constexpr std::size_t widest = 40;
    std::vector<std::string> keys;
    for (const auto& [key, value] : rows.front().items())
        if (!value.is_object()) keys.push_back(key);
    std::vector<std::size_t> widths;
    for (const auto& key : keys) {
        std::size_t width = key.size();
        for (const auto& row : rows)
            if (row.contains(key)) width = std::max(width, widthOf(plain(row[key])));
        widths.push_back(width);
    }
    const auto print = [&](auto cell) {
        std::string line = indent;
        for (std::size_t i = 0; i < keys.size(); ++i) {
            if (widths[i] > widest) continue;
            const std::string text = cell(keys[i]);
            line += text + std::string(widths[i] - std::min(widths[i], widthOf(text)) + 2, ' ');
        }
        line.erase(line.find_last_not_of(' ') + 1);
        std::cout << line << '\n';
    };
    print([](const std::string& key) { return key; });
    for (const auto& row : rows)
        print([&](const std::string& key) { return row.contains(key) ? plain(row[key]) : "-"; });
}

void printFacts(const Json& object, const std::string& indent)
{
    std::size_t width = 0;
    for (const auto& [key, value] : object.items()) width = std::max(width, key.size());
    for (const auto& [key, value] : object.items()) {
        if (value.is_object()) {
            std::cout << indent << key << '\n';
            printFacts(value, indent + "  ");
        } else if (value.is_array() && !value.empty() && value.front().is_object()) {
            std::cout << indent << key << '\n';
            printRows(value, indent + "  ");
        } else {
            std::cout << indent << key << std::string(width - key.size() + 2, ' ') << plain(value) << '\n';
        }
    }
}

} // namespace

std::filesystem::path Shell::folder() const
{
    return options.office.empty() ? defaultOfficeFolder() : std::filesystem::path{options.office};
}

void Shell::keepWitness() noexcept
{
    try {
        std::error_code closed;
        if (m_wroteWithoutKeys && std::filesystem::exists(keyFile(folder()), closed))
            open(Access::write, UseKeys::yes).keepWitness(1);
    } catch (const std::exception&) {
        // The command is done and has told what it had to; its keys may be another record's.
    }
}

Site Shell::open(Access access, UseKeys useKeys)
{
    m_wroteWithoutKeys = m_wroteWithoutKeys || (access == Access::write && useKeys == UseKeys::no);
    return Site{
        folder(), access, useKeys, m_clock, m_entropy, [] {
            // Not talk that --quiet leaves out: what was just printed is not as safe as it should be.
            std::cerr << "satupintuctl: Saved on one server only: its standby does not answer. Keep this server "
                         "running and have the standby looked after.\n";
        }};
}

Command Shell::command(int step)
{
    if (m_command.empty())
        m_command = options.command.empty() ? CommandId::timed(m_clock.now(), m_entropy)
                                            : CommandId::parse(options.command).value(); // looked at while parsing
    return {step == 0 ? m_command : following(m_command.uuid, "step " + std::to_string(step)), options.officer};
}

int Shell::answer(const Json& data) const
{
    if (options.json)
        std::cout << data.dump(2, ' ', false, Json::error_handler_t::replace) << '\n';
    else
        printFacts(data, {});
    std::cout.flush();
    return std::cout ? 0 : static_cast<int>(Exit::error);
}

void Shell::tell(std::string_view sentence) const
{
    if (!options.quiet) std::cerr << sentence << '\n';
}

int Shell::refuse(const Sentence& sentence) const
{
    return refuse(sentence, static_cast<int>(sentence.exit));
}

int Shell::refuse(const Sentence& sentence, int exit) const
{
    std::cerr << "satupintuctl: " << sentence.text << '\n';
    if (options.json)
        std::cout << Json{{"error", {{"code", sentence.code}, {"message", sentence.text}, {"exit", exit}}}}.dump(
                         2, ' ', false, Json::error_handler_t::replace)
                  << '\n';
    return exit;
}

void Shell::explain(const std::exception& cause) const
{
    if (!options.verbose) return;
    // The database library repeats the values of a statement behind these words, and they may be a person's.
    const std::string_view whole{cause.what()};
    std::cerr << "  detail: " << whole.substr(0, whole.find("\n while executing")) << '\n';
    try {
        std::rethrow_if_nested(cause);
    } catch (const std::exception& inner) {
        explain(inner);
    }
}

std::string readText(const std::string& file, std::size_t limit)
{
    std::string text;
    if (file == "-") {
        if (isatty(STDIN_FILENO))
            throw Stop{{Exit::usage, "stdinIsATerminal",
                        "'-' reads from a pipe or a file, and this is a terminal. Write: … < FILE"}};
        text.assign(std::istreambuf_iterator<char>{std::cin}, {});
        if (text.size() > limit) throw Trouble{TroubleKind::badInput, "what came on stdin is too long"};
    } else {
        const auto bytes = readFile(file, limit);
        text.assign(bytes.begin(), bytes.end());
    }
    while (!text.empty() && (text.back() == '\n' || text.back() == '\r')) text.pop_back();
    return text;
}

} // namespace pintu::ctl
