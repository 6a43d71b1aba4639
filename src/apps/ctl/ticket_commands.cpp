#include "apps/ctl/command_line.h"
#include "apps/ctl/sentences.h"
#include "apps/ctl/views.h"
#include "office/clerk_desk.h"
#include "office/paper_desk.h"
#include "paper/ticket_code.h"

#include <cmath>

namespace pintu::ctl {
namespace {

struct TicketOption {
    std::string ticket;
    std::int64_t counter = 0;
    TransferTo to;
    HoldReason reason = HoldReason::other;
    std::optional<ChosenWhy> why;
    std::string code;
    std::int64_t minutes = 0;
    WhichDay whichDay = WhichDay::asksClerk;
};

void ticketOption(CLI::App& command, TicketOption& o)
{
    command.add_option("ticket", o.ticket, "Number of today (A-027), id, or what the ticket's QR says (RT1:…)")
        ->required();
}

TicketId ticketOf(QueueDesk& queue, const std::string& text)
{
    if (const auto id = TicketId::parse(text)) return *id;
    if (const auto id = readTicketCode(text)) return *id;
    const auto number = TicketNumber::parse(text);
    const auto ticket = number ? queue.ticket(*number) : std::nullopt;
    if (!ticket) throw Stop{sentenceOf(TicketRefusal::unknown)};
    return ticket->id;
}

Json waitView(const WaitEstimate& wait)
{
    return {{"ahead", wait.ahead},
            {"wait_minutes_from", wait.fromMinutes ? Json(*wait.fromMinutes) : Json{}},
            {"wait_minutes_to", wait.fromMinutes ? Json(wait.toMinutes) : Json{}},
            {"wait_basis", nameOf(wait.basis)},
            {"wait_open_counters", wait.counters},
            {"wait_measured_visits", wait.visits}};
}

Json withEstimate(QueueDesk& queue, const Ticket& ticket, Zone zone)
{
    auto out = viewOf(ticket, zone);
    if (ticket.state == TicketState::waiting) out.update(waitView(queue.estimate(ticket)));
    if (const auto told = queue.told(ticket.id); told.basis != WaitBasis::none) out["told"] = waitView(told);
    return out;
}

/// Makes a queue's letter a capital, because a clerk may type it small.
std::string upper(std::string text)
{
    for (auto& c : text) c = c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c;
    return text;
}

struct TakeOptions {
    TicketWish wish;
    FarAhead farAhead = FarAhead::askClerk;
};

int take(Shell& shell, const TakeOptions& options)
{
    auto site = shell.open(Access::write, UseKeys::no);
    if (!options.wish.need.empty() && !site.catalogue().offers(site.catalogue().sector(options.wish.need)))
        throw Stop{sentenceOf(CaseRefusal::unknownSector)};
    QueueDesk queue{site};
    auto wish = options.wish;
    wish.letter = upper(wish.letter);
    const auto taken =
        settled(queue.take(shell.command(), queue.withEstimate(wish, options.farAhead), options.farAhead));
    return shell.answer(withEstimate(queue, found(queue.ticket(taken.ticket), "The ticket", {}), site.zone()));
}

int call(Shell& shell, const TicketOption& options)
{
    auto site = shell.open(Access::write, options.why ? UseKeys::yes : UseKeys::no);
    QueueDesk queue{site};
    const auto called = [&] {
        if (options.ticket.empty()) return settled(queue.callNext(shell.command(), options.counter, options.whichDay));
        const auto id = ticketOf(queue, options.ticket);
        return settled(options.why ? ClerkDesk{site}.callChosen(shell.command(), options.counter, id, *options.why)
                                   : queue.callChosen(shell.command(), options.counter, id, draftOf<TicketCalled>,
                                                      options.whichDay));
    }();
    auto out = viewOf(found(queue.ticket(called.ticket), "The ticket", {}), site.zone());
    out["reason"] = nameOf(called.reason);
    return shell.answer(out);
}

using Verb = Result<Ticket, TicketRefusal> (QueueDesk::*)(const Command&, TicketId);

template <Verb verb>
int step(Shell& shell, const TicketOption& options)
{
    auto site = shell.open(Access::write, UseKeys::no);
    QueueDesk queue{site};
    return shell.answer(viewOf(settled((queue.*verb)(shell.command(), ticketOf(queue, options.ticket))), site.zone()));
}

int hold(Shell& shell, const TicketOption& options)
{
    auto site = shell.open(Access::write, UseKeys::no);
    QueueDesk queue{site};
    return shell.answer(
        viewOf(settled(queue.hold(shell.command(), ticketOf(queue, options.ticket), options.reason, options.minutes)),
               site.zone()));
}

int transfer(Shell& shell, const TicketOption& options)
{
    auto site = shell.open(Access::write, UseKeys::no);
    QueueDesk queue{site};
    return shell.answer(viewOf(settled(queue.transfer(shell.command(), ticketOf(queue, options.ticket),
                                                      {upper(options.to.letter), options.to.counter})),
                               site.zone()));
}

int classify(Shell& shell, const TicketOption& options)
{
    auto site = shell.open(Access::write, UseKeys::yes);
    QueueDesk queue{site};
    return shell.answer(
        viewOf(settled(ClerkDesk{site}.classify(shell.command(), ticketOf(queue, options.ticket), options.code)),
               site.zone()));
}

int addNeed(Shell& shell, const TicketOption& options)
{
    auto site = shell.open(Access::write, UseKeys::no);
    QueueDesk queue{site};
    return shell.answer(viewOf(
        settled(ClerkDesk{site}.addNeed(shell.command(), ticketOf(queue, options.ticket), options.code)), site.zone()));
}

int undo(Shell& shell, const TicketOption& options)
{
    auto site = shell.open(Access::write, UseKeys::no);
    QueueDesk queue{site};
    return shell.answer(viewOf(settled(queue.undo(shell.command(), ticketOf(queue, options.ticket))), site.zone()));
}

struct TicketListOptions {
    std::optional<TicketState> state;
};

int listTickets(Shell& shell, const TicketListOptions& options)
{
    auto site = shell.open(Access::read, UseKeys::no);
    QueueDesk queue{site};
    Json tickets = Json::array();
    for (std::size_t i = 0; i < EnumNames<TicketState>::names.size(); ++i) {
        const auto state = static_cast<TicketState>(i);
        if (options.state && *options.state != state) continue;
        for (const auto& ticket : queue.inState(state)) tickets.push_back(viewOf(ticket, site.zone()));
    }
    return shell.answer({{"day", queue.day().text()}, {"tickets", tickets}});
}

int show(Shell& shell, const TicketOption& options)
{
    auto site = shell.open(Access::read, UseKeys::no);
    QueueDesk queue{site};
    const auto ticket = queue.ticket(ticketOf(queue, options.ticket));
    if (!ticket) throw Stop{sentenceOf(TicketRefusal::unknown)};
    return shell.answer(withEstimate(queue, *ticket, site.zone()));
}

struct PrintOptions {
    std::string ticket;
    std::string out;
};

int print(Shell& shell, const PrintOptions& options)
{
    auto site = shell.open(Access::write, UseKeys::no);
    QueueDesk queue{site};
    PaperDesk desk{site};
    const auto paper = desk.ticket(ticketOf(queue, options.ticket));
    if (!paper) throw Stop{sentenceOf(TicketRefusal::unknown)};
    const auto files = PaperDesk::writeTo(*paper, options.out);
    desk.printed(shell.command(), *paper);
    return shell.answer({{"paper", paper->kind}, {"copy", paper->copy}, {"files", filesView(files)}});
}

Json accuracyView(const WaitAccuracy& waits)
{
    const auto share =
        waits.told > 0
            ? Json(std::round(1e3 * static_cast<double>(waits.within) / static_cast<double>(waits.told)) / 1e3)
            : Json{};
    return {{"told", waits.told},
            {"within", waits.within},
            {"sooner", waits.sooner},
            {"later", waits.later},
            {"share_within", share},
            {"median_error_minutes", waits.told > 0 ? Json(std::round(10 * waits.medianError) / 10) : Json{}},
            {"without_range", waits.withoutRange}};
}

struct WaitsOptions {
    std::int64_t days = 28;
};

int waits(Shell& shell, const WaitsOptions& options)
{
    auto site = shell.open(Access::read, UseKeys::no);
    QueueDesk queue{site};
    const auto until = queue.day();
    const auto from = until.plus(static_cast<int>(1 - options.days));
    auto out = accuracyView(queue.accuracy(from, until));
    out["from"] = from.text();
    out["until"] = until.text();
    for (const auto& group : site.profile().deskGroups)
        out["letters"][group.letter] = accuracyView(queue.accuracy(from, until, group.letter));
    return shell.answer(out);
}

int timers(Shell& shell, const NoOptions&)
{
    auto site = shell.open(Access::write, UseKeys::no);
    const auto fired = QueueDesk{site}.runTimers();
    return shell.answer(
        {{"missed", fired.missed}, {"resumed", fired.resumed}, {"carried", fired.carried}, {"closed", fired.closed}});
}

template <Verb verb>
void addStep(CLI::App& group, Shell& shell, const std::string& name, const std::string& help)
{
    addCommand<TicketOption>(group, shell, {name, help, "ticket " + name + " H-003"}, ticketOption, step<verb>);
}

} // namespace

void addTicketCommands(CLI::App& app, Shell& shell)
{
    auto& group = addGroup(app, {"ticket", "Queue tickets: taken, called, served",
                                 "ticket take H --priority priority\nticket call --counter 2\nticket list --json"});
    addCommand<TakeOptions>(
        group, shell,
        {"take", "Takes a ticket; opens the office day when it is due",
         "ticket take H\nticket take K --need SOS --priority priority --json"},
        [](CLI::App& command, TakeOptions& o) {
            command.add_option("letter", o.wish.letter, "Letter of the desk group")->required();
            addEnum(command, "--priority", o.wish.priority, "How soon");
            command.add_option("--need", o.wish.need, "Sector that was chosen, a code of sectors.toml");
            command.add_flag_callback(
                "--clock-is-right", [&o] { o.farAhead = FarAhead::clerkAgrees; },
                "Open the day although the clock has moved several days");
            command.add_flag_callback(
                "--as-machine", [&o] { o.wish.by = GivenBy::machine; },
                "Only in the hours of the ticket machine, as at the kiosk");
            command.add_flag("--beyond-quota", o.wish.beyondQuota, "Although the numbers of this need have run out");
        },
        take);
    addCommand<TicketOption>(
        group, shell,
        {"call", "Calls the person whose turn it is, or a chosen one",
         "ticket call --counter 2\nticket call --counter 2 --ticket H-009"},
        [](CLI::App& command, TicketOption& o) {
            command.add_option("--counter", o.counter, "Number of the counter")->required();
            auto* ticket = command.add_option("--ticket", o.ticket, "A waiting ticket, out of turn");
            addParsed(command, "--why", o.why, "Why out of turn, kept sealed: " + namesOf<ChosenWhy>(),
                      "one of " + namesOf<ChosenWhy>(),
                      [](const std::string& text) { return parseEnum<ChosenWhy>(text); })
                ->needs(ticket);
            command.add_flag_callback(
                "--record-is-right", [&o] { o.whichDay = WhichDay::recordIsRight; },
                "Go on with the record's day although this PC tells a later date");
        },
        call);
    addStep<&QueueDesk::recall>(group, shell, "recall", "Calls again, at least 20 seconds after the last call");
    addStep<&QueueDesk::serve>(group, shell, "serve", "The person is at the counter");
    addStep<&QueueDesk::finish>(group, shell, "finish", "The visit is done");
    addStep<&QueueDesk::miss>(group, shell, "miss", "Called, and nobody came");
    addStep<&QueueDesk::resume>(group, shell, "resume", "Back from hold");
    addStep<&QueueDesk::comeBack>(group, shell, "back", "A missed person is there after all; once");
    addStep<&QueueDesk::leave>(group, shell, "leave", "The person went away");
    addCommand<TicketOption>(
        group, shell,
        {"hold", "Puts a visit aside, to go on later", "ticket hold H-003 --reason photocopy --minutes 20"},
        [](CLI::App& command, TicketOption& o) {
            ticketOption(command, o);
            addEnum(command, "--reason", o.reason, "Why")->required();
            command.add_option("--minutes", o.minutes, "After them it waits again by itself; 0 for never")
                ->check(CLI::Range(0, 480));
        },
        hold);
    addCommand<TicketOption>(
        group, shell,
        {"transfer", "Another desk group or counter calls it; number and place in the order stay",
         "ticket transfer H-003 K\nticket transfer H-003 --counter 3"},
        [](CLI::App& command, TicketOption& o) {
            ticketOption(command, o);
            auto* letter = command.add_option("letter", o.to.letter, "Letter of the desk group");
            command.add_option("--counter", o.to.counter, "Only this counter, while it is open")->excludes(letter);
        },
        transfer);
    addCommand<TicketOption>(
        group, shell,
        {"class", "Puts somebody into another class; why is kept sealed", "ticket class H-003 --group LANSIA"},
        [](CLI::App& command, TicketOption& o) {
            ticketOption(command, o);
            command.add_option("--group", o.code, "Code of priority_groups.toml; without one: ordinary after all");
        },
        classify);
    addCommand<TicketOption>(
        group, shell, {"need", "One more thing that the visit is for", "ticket need H-003 DIK"},
        [](CLI::App& command, TicketOption& o) {
            ticketOption(command, o);
            command.add_option("sector", o.code, "A code of sectors.toml")->required();
        },
        addNeed);
    addCommand<TicketOption>(group, shell, {"undo", "Takes the last step back, within 30 seconds", "ticket undo H-003"},
                             ticketOption, undo);
    addCommand<TicketListOptions>(
        group, shell,
        {"list", "The tickets of the newest office day", "ticket list\nticket list --state waiting --json"},
        [](CLI::App& command, TicketListOptions& o) {
            addParsed(command, "--state", o.state, "Only these: " + namesOf<TicketState>(),
                      "one of " + namesOf<TicketState>(),
                      [](const std::string& text) { return parseEnum<TicketState>(text); });
        },
        listTickets);
    addCommand<TicketOption>(group, shell,
                             {"show", "Where a ticket stands, and how long it may wait", "ticket show H-003 --json"},
                             ticketOption, show);
    addCommand<PrintOptions>(
        group, shell, {"print", "Writes the ticket as PDF, ESC/POS and PNG", "ticket print H-003 --out papers"},
        [](CLI::App& command, PrintOptions& o) {
            command.add_option("ticket", o.ticket, "Number of today, id or RT1:…")->required();
            command.add_option("--out", o.out, "Folder for the files")->required();
        },
        print);
    addCommand<WaitsOptions>(
        group, shell,
        {"waits", "How well people were told how long they would wait", "ticket waits\nticket waits --days 1 --json"},
        [](CLI::App& command, WaitsOptions& o) {
            command.add_option("--days", o.days, "The newest office day and so many days back, with it")
                ->check(CLI::Range(1, 3660));
        },
        waits);
    addCommand<NoOptions>(
        group, shell,
        {"timers",
         "Marks as missed who did not answer the third call for 90 seconds, ends holds that are over, brings those "
         "kept from a day that is closed to the new one, and closes a day that was left open",
         "ticket timers"},
        noOptions, timers);
}

} // namespace pintu::ctl
