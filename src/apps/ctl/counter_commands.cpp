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
    Leftover leftover = Leftover::leaves;
};

struct OpenDayOptions {
    FarAhead farAhead = FarAhead::askClerk;
};

/// What a clerk is asked about the date, and what the hours say.
int showDay(Shell& shell, const NoOptions&)
{
    auto site = shell.open(Access::read, UseKeys::no);
    QueueDesk queue{site};
    const auto stand = queue.dayStand();
    const auto asked = queue.dateAsked();
    const auto hours = queue.hours();
    return shell.answer({{"day", stand.day ? Json(stand.day->text()) : Json{}},
                         {"clock", asked.clock.text()},
                         {"date", nameOf(asked.doubt)},
                         {"closed", stand.closed},
                         {"waiting", stand.waiting},
                         {"called", stand.called},
                         {"serving", stand.serving},
                         {"on_hold", stand.onHold},
                         {"kept_for_next_day", stand.kept},
                         {"hours", nameOf(hours.state)},
                         {"machine_gives_numbers", hours.givesNumbers() && !stand.closed},
                         {"until", timeView(hours.until, site.zone())}});
}

/// A day opens by itself with its first number; this is for a clerk whom the date was asked of.
int openDay(Shell& shell, const OpenDayOptions& options)
{
    auto site = shell.open(Access::write, UseKeys::no);
    const auto day = settled(QueueDesk{site}.openDay(shell.command(), options.farAhead));
    return shell.answer({{"day", day.text()}});
}

int reopenDay(Shell& shell, const NoOptions&)
{
    auto site = shell.open(Access::write, UseKeys::no);
    const auto reopened = settled(QueueDesk{site}.reopenDay(shell.command()));
    return shell.answer({{"day", reopened.day.text()}, {"closed", false}});
}

int closeDay(Shell& shell, const CloseDayOptions& options)
{
    std::error_code error;
    const bool keys = std::filesystem::exists(keyFile(shell.folder()), error);
    auto site = shell.open(Access::write, keys ? UseKeys::yes : UseKeys::no);
    const auto closed = settled(QueueDesk{site}.closeDay(shell.command(), options.leftover));
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
            command.add_flag_callback(
                "--carry-over", [&o] { o.leftover = Leftover::comesFirst; },
                "Who waits, is called or on hold comes first on the next office day, with the same number");
        },
        closeDay);
    addCommand<NoOptions>(day, shell, {"show", "The office day, the clock and the hours", "day show --json"}, noOptions,
                          showDay);
    addCommand<OpenDayOptions>(
        day, shell, {"open", "Opens the day of this PC's date", "day open --clock-is-right --officer P01"},
        [](CLI::App& command, OpenDayOptions& o) {
            command.add_flag_callback(
                "--clock-is-right", [&o] { o.farAhead = FarAhead::clerkAgrees; },
                "Although the record tells another date: who took a number on this date comes along");
        },
        openDay);
    addCommand<NoOptions>(day, shell,
                          {"reopen", "Takes the closing of today back; everybody stands as before", "day reopen"},
                          noOptions, reopenDay);
}

} // namespace pintu::ctl
