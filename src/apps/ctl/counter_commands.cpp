#include "apps/ctl/command_line.h"
#include "apps/ctl/head_paper.h"
#include "apps/ctl/sentences.h"
#include "apps/ctl/views.h"
#include "core/base/encoding.h"
#include "office/clerk_desk.h"
#include "office/setup.h"

namespace pintu::ctl {
namespace {

struct CounterOption {
    std::int64_t counter = 0;
};

void counterOption(CLI::App& command, CounterOption& o)
{
    command.add_option("counter", o.counter, "Number of the counter")->required();
}

int open(Shell& shell, const CounterOption& options)
{
    auto site = shell.open(Access::write, UseKeys::no);
    const auto opened = settled(QueueDesk{site}.openCounter(shell.command(), options.counter, shell.options.officer));
    return shell.answer({{"counter", opened.counter}, {"officer", opened.officer}, {"open", true}});
}

int close(Shell& shell, const CounterOption& options)
{
    auto site = shell.open(Access::write, UseKeys::no);
    const auto closed = settled(QueueDesk{site}.closeCounter(shell.command(), options.counter));
    return shell.answer({{"counter", closed.counter}, {"officer", nullptr}, {"open", false}});
}

struct BreakOption {
    std::int64_t counter = 0;
    BreakReason reason = BreakReason::rest;
    std::int64_t minutes = 0;
};

int beginBreak(Shell& shell, const BreakOption& options)
{
    auto site = shell.open(Access::write, UseKeys::no);
    const auto begun =
        settled(ClerkDesk{site}.beginBreak(shell.command(), options.counter, options.reason, options.minutes));
    return shell.answer({{"counter", begun.counter},
                         {"break", nameOf(begun.reason)},
                         {"since", timeView(begun.since, site.zone())},
                         {"until", timeView(begun.until, site.zone())}});
}

int endBreak(Shell& shell, const CounterOption& options)
{
    auto site = shell.open(Access::write, UseKeys::no);
    const auto ended = settled(ClerkDesk{site}.endBreak(shell.command(), options.counter));
    return shell.answer({{"counter", ended.counter}, {"break", nullptr}});
}

int list(Shell& shell, const NoOptions&)
{
    auto site = shell.open(Access::read, UseKeys::no);
    Json counters = Json::array();
    for (const auto& counter : QueueDesk{site}.counters())
        counters.push_back({{"counter", counter.number},
                            {"officer", textView(counter.officer)},
                            {"open", counter.open()},
                            {"break", counter.onBreak ? Json(nameOf(counter.onBreak->reason)) : Json{}},
                            {"ticket", counter.current ? Json(counter.current->number.text()) : Json{}}});
    return shell.answer({{"counters", counters}});
}

struct CloseDayOptions {
    std::string out;
};

int closeDay(Shell& shell, const CloseDayOptions& options)
{
    std::error_code error;
    const bool keys = std::filesystem::exists(keyFile(shell.folder()), error);
    auto site = shell.open(Access::write, keys ? UseKeys::yes : UseKeys::no);
    const auto closed = settled(QueueDesk{site}.closeDay(shell.command()));
    // Whoever holds the keys signs how far the record came, so that a day once closed cannot be cut off unseen.
    if (site.hasKeys()) (void)signHead(site, shell.command(1));
    // Printed with the day's papers, it is a witness that no computer can change: 'check --printed-head'.
    const auto head = site.journal().head().value();
    Json answer{{"day", closed.day.text()},
                {"closed", true},
                {"head_signed", site.hasKeys()},
                {"head", printedText({head.epoch, head.seq, {head.hash.begin(), head.hash.end()}})}};
    if (options.out.empty())
        shell.tell("Keep the head on paper: write it down, or let 'head print --out FOLDER' make the paper.");
    else
        answer["files"] = printHead(shell, site, shell.command(2), options.out);
    return shell.answer(answer);
}

} // namespace

void addCounterCommands(CLI::App& app, Shell& shell)
{
    auto& counter = addGroup(
        app, {"counter", "Counters: open, closed, who sits there", "counter open 2 --officer P07\ncounter list"});
    addCommand<CounterOption>(counter, shell,
                              {"open", "Opens a counter for an officer of the profile", "counter open 2 --officer P07"},
                              counterOption, open);
    addCommand<CounterOption>(counter, shell, {"close", "Closes a counter", "counter close 2 --officer P07"},
                              counterOption, close);
    addCommand<BreakOption>(
        counter, shell,
        {"break", "Nobody is called there for a while; calling somebody ends it",
         "counter break 2 --reason prayer --minutes 15"},
        [](CLI::App& command, BreakOption& o) {
            command.add_option("counter", o.counter, "Number of the counter")->required();
            addEnum(command, "--reason", o.reason, "Why; a board may show it")->required();
            command.add_option("--minutes", o.minutes, "How long, 0 for nobody knows")->check(CLI::Range(0, 480));
        },
        beginBreak);
    addCommand<CounterOption>(counter, shell, {"back", "Ends a counter's break", "counter back 2"}, counterOption,
                              endBreak);
    addCommand<NoOptions>(counter, shell, {"list", "The counters that were opened today", "counter list --json"},
                          noOptions, list);
    auto& day = addGroup(app, {"day", "The office day; it opens by itself", "day close --officer P01"});
    addCommand<CloseDayOptions>(
        day, shell,
        {"close", "Closes the office day and signs the head of the record",
         "day close --officer P01\nday close --officer P01 --out papers"},
        [](CLI::App& command, CloseDayOptions& o) {
            command.add_option("--out", o.out, "Folder for the paper with the head of the record");
        },
        closeDay);
}

} // namespace pintu::ctl
