#include "apps/ctl/command_line.h"
#include "apps/ctl/scanned_file.h"
#include "apps/ctl/sentences.h"
#include "apps/ctl/views.h"
#include "core/calendar/typed_moment.h"
#include "office/paper_desk.h"

#include <algorithm>

namespace pintu::ctl {
namespace {

SlipName nameOfSlip(const std::string& text)
{
    if (auto name = SlipName::parse(text)) return *name;
    throw Stop{
        {Exit::usage, "badSlipName", "'" + text + "' is no slip's name. Write OFFICE/NUMBER, such as D0412/17."}};
}

std::string_view roadName(ScanRoad road)
{
    switch (road) {
    case ScanRoad::text: return "scan";
    case ScanRoad::typed: return "typed";
    case ScanRoad::picture: return "picture";
    }
    return {};
}

struct AcceptOptions {
    std::string what;
    std::string reason;
    std::string slip;
};

/// The slip that is meant. Of several in one picture none is taken before somebody names it.
std::string chosenSlip(IntakeDesk& desk, const Scanned& scanned, const std::string& named)
{
    const auto nameOn = [](const std::string& text) {
        const auto slip = Slip::parse(text);
        return slip ? SlipName{slip->claims().issuer, slip->claims().number}.text() : std::string{};
    };
    auto texts = scanned.texts;
    if (!named.empty()) std::erase_if(texts, [&](const std::string& text) { return nameOn(text) != named; });
    if (texts.empty())
        throw Stop{{Exit::notFound, "notInPicture", "The slip " + named + " was not read in this file."}};
    if (texts.size() == 1) return texts.front();
    std::string all;
    for (const auto& text : texts)
        all +=
            (all.empty() ? "" : ", ") + nameOn(text) + " (" + std::string{sentenceOf(desk.look(text).kind).code} + ")";
    throw Stop{{Exit::conflict, "severalSlips",
                "There are " + std::to_string(texts.size()) + " slips in this picture: " + all +
                    ". None was accepted. Say which one with --slip OFFICE/NUMBER."}};
}

int accept(Shell& shell, const AcceptOptions& options)
{
    auto site = shell.open(Access::write, UseKeys::yes);
    IntakeDesk desk{site};
    auto scanned = scan(options.what, Letters::asScannersType,
                        [&](std::string_view text) { return desk.look(std::string{text}).notes.proven; });
    if (const auto others = keepOnly(PaperKindWanted::slips, scanned); !others.empty()) shell.tell(others);
    if (scanned.texts.empty()) throw Stop{sentenceOf(SlipVerdictKind::unreadable)};
    const auto accepted = desk.accept(shell.command(), chosenSlip(desk, scanned, options.slip),
                                      std::string{roadName(scanned.road)}, options.reason);
    auto out = viewOf(accepted.verdict, site.catalogue(), site.zone());
    out["accepted"] = accepted.written;
    out["slip"] = accepted.slip ? viewOf(*accepted.slip, site.catalogue(), site.zone()) : Json{};
    if (accepted.verdict.notes.clockWrong) shell.tell(clockBehindText);
    const auto sentence =
        accepted.ownKeyOutSince ? sentenceOf(SayRefusal::ownKeyOut) : sentenceOf(accepted.verdict.kind);
    if (!accepted.written) shell.tell(sentence.text);
    shell.answer(out);
    return accepted.written ? 0 : static_cast<int>(sentence.exit);
}

struct SayOptions {
    std::string slip;
    PartnerWord word = PartnerWord::none;
    std::string outcome;
    std::string due;
    std::string target;
    IdentityCheck checked = IdentityCheck::notPossible;
};

int say(Shell& shell, const SayOptions& options)
{
    auto site = shell.open(Access::write, UseKeys::yes);
    std::int64_t outcome = 0;
    if (!options.outcome.empty()) {
        const bool isNumber =
            options.outcome.size() <= 3 && options.outcome.find_first_not_of("0123456789") == std::string::npos;
        const auto* row = isNumber ? site.catalogue().outcome(std::stoll(options.outcome))
                                   : site.catalogue().outcome(options.outcome);
        if (!row) throw Stop{sentenceOf(SayRefusal::wrongOutcome)};
        outcome = row->number;
    }
    DeskSaying saying{options.word, outcome, 0, options.target, IdentityCheck::none};
    if (!options.due.empty()) {
        constexpr int whenTheDayBegins = 8;
        const auto due = typedMoment(options.due, shell.clock().now(), site.zone(), whenTheDayBegins);
        if (!due) throw Stop{sentenceOf(SayRefusal::needsDate)};
        saying.due = due->seconds();
    }
    if (options.word == PartnerWord::served || options.word == PartnerWord::serving) saying.check = options.checked;
    const auto slip = settled(IntakeDesk{site}.say(shell.command(), nameOfSlip(options.slip), saying));
    return shell.answer(viewOf(slip, site.catalogue(), site.zone()));
}

struct UndoOptions {
    std::string slip;
};

int undo(Shell& shell, const UndoOptions& options)
{
    auto site = shell.open(Access::write, UseKeys::yes);
    const auto name = settled(IntakeDesk{site}.takeBack(shell.command(), nameOfSlip(options.slip)));
    return shell.answer({{"name", name.text()}, {"accepted", false}});
}

struct ReturnOptions {
    std::vector<std::string> slips;
    std::string out;
};

int printReturn(Shell& shell, const ReturnOptions& options)
{
    auto site = shell.open(Access::write, UseKeys::yes);
    std::vector<SlipName> names;
    for (const auto& text : options.slips) names.push_back(nameOfSlip(text));
    IntakeDesk intake{site};
    for (const auto& name : names) {
        const auto slip = intake.find(name);
        if (!slip) throw Stop{sentenceOf(SayRefusal::unknownSlip)};
        if (slip->returnText.empty())
            throw Stop{{Exit::conflict, "noReturnSlip",
                        "About " + name.text() +
                            " nothing was said that a return slip carries. If the slip came as a typed code, give the "
                            "answer's typed code: 'slip show'."}};
    }
    if (std::any_of(names.begin(), names.end(), [&](const SlipName& n) { return n.issuer != names.front().issuer; }))
        throw Stop{
            {Exit::usage, "severalOffices", "One sheet goes to one office. Print each office's return slips apart."}};
    PaperDesk desk{site};
    const auto paper = desk.returns(names);
    if (!paper) throw Stop{sentenceOf(SayRefusal::notNow)};
    const auto files = PaperDesk::writeTo(*paper, options.out);
    desk.printed(shell.command(), *paper);
    return shell.answer({{"paper", paper->kind}, {"copy", paper->copy}, {"files", filesView(files)}});
}

struct ListOptions {
    std::optional<Day> since;
    std::int64_t most = 1000;
};

int list(Shell& shell, const ListOptions& options)
{
    auto site = shell.open(Access::read, UseKeys::no);
    const auto zone = site.zone();
    const auto from = options.since.value_or(Day::of(shell.clock().now(), zone).plus(-30));
    IntakeDesk desk{site};
    Json slips = Json::array();
    for (const auto& slip : desk.since(from.startsAt(zone), options.most))
        slips.push_back(viewOf(slip, site.catalogue(), zone));
    const auto count = desk.countSince(from.startsAt(zone));
    if (count > options.most)
        shell.tell("These are the newest " + std::to_string(options.most) + " of " + std::to_string(count) +
                   ". '--most' shows more.");
    return shell.answer({{"since", from.text()}, {"count", count}, {"slips", slips}});
}

struct ShowOptions {
    std::string slip;
};

int show(Shell& shell, const ShowOptions& options)
{
    auto site = shell.open(Access::read, UseKeys::yes);
    IntakeDesk desk{site};
    const auto slip = desk.find(nameOfSlip(options.slip));
    if (!slip) throw Stop{sentenceOf(SayRefusal::unknownSlip)};
    auto out = viewOf(*slip, site.catalogue(), site.zone());
    out["return_code"] = textView(desk.typedReturn(*slip));
    if (const auto secret = desk.secretOf(*slip)) {
        out["sealed"] = {{"initials", secret->initials},
                         {"birth_year", secret->birthYear == 0 ? Json{} : Json(secret->birthYear)},
                         {"service", secret->service},
                         {"service_name", site.catalogue().serviceName(secret->service).id}};
    }
    return shell.answer(out);
}

} // namespace

void addSlipCommands(CLI::App& app, Shell& shell)
{
    auto& group = addGroup(app, {"slip", "Slips at a partner's desk: accepted once, answered; and verified anywhere",
                                 "slip verify photo.jpg\nslip accept photo.jpg --office ~/hospital\nslip say D0412/17 "
                                 "served --outcome SERVED\nslip return D0412/17 --out papers"});
    addCommand<AcceptOptions>(
        group, shell,
        {"accept", "Reads a slip and accepts it, once",
         "slip accept photo.jpg\nslip accept - < scanned.txt\nslip accept 60S025-55ZDCS-KK1HMW\nslip accept old.pdf "
         "--reason livesFarAway"},
        [](CLI::App& command, AcceptOptions& o) {
            command.add_option("what", o.what, "File, RS1:…, typed code, or - for stdin")->required();
            command
                .add_option("--reason", o.reason,
                            "A code: accept although expired, or although the key is unknown or revoked")
                ->check(notACode);
            command.add_option("--slip", o.slip, "OFFICE/NUMBER: which one, where several are in one picture");
        },
        accept);
    addCommand<SayOptions>(
        group, shell,
        {"say", "What became of a slip; makes the signed answer",
         "slip say D0412/17 served --outcome SERVED --checked nameAndYear\nslip say D0412/17 booked --due "
         "2026-12-02T09:00\nslip say D0412/17 noShow"},
        [](CLI::App& command, SayOptions& o) {
            command.add_option("slip", o.slip, "OFFICE/NUMBER")->required();
            addEnum(command, "word", o.word, "What is said")->required();
            command.add_option("--outcome", o.outcome, "Number or key of outcomes.toml");
            command.add_option("--due", o.due, "Day or moment to come, of an appointment or of what waits");
            command.add_option("--target", o.target, "Name of the place to which somebody is sent on");
            addEnum(command, "--checked", o.checked, "How the person was compared with the slip (when served)");
        },
        say);
    addCommand<UndoOptions>(
        group, shell,
        {"undo", "Takes an acceptance back, for half a minute and while nothing more was said", "slip undo D0412/17"},
        [](CLI::App& command, UndoOptions& o) { command.add_option("slip", o.slip, "OFFICE/NUMBER")->required(); },
        undo);
    addCommand<ReturnOptions>(
        group, shell,
        {"return", "Writes the return slip of one or several slips of an office", "slip return D0412/17 --out papers"},
        [](CLI::App& command, ReturnOptions& o) {
            command.add_option("slips", o.slips, "OFFICE/NUMBER")->required();
            command.add_option("--out", o.out, "Folder for the files")->required();
        },
        printReturn);
    addCommand<ListOptions>(
        group, shell, {"list", "Slips that were taken in here", "slip list --since 2026-11-01 --json"},
        [](CLI::App& command, ListOptions& o) {
            addParsed(command, "--since", o.since, "First day, 2026-11-01 (default: 30 days back)",
                      "a day such as 2026-11-01", [](const std::string& text) { return Day::parse(text); });
            command.add_option("--most", o.most, "How many, the newest first")
                ->check(CLI::Range(1, 100000))
                ->capture_default_str();
        },
        list);
    addCommand<ShowOptions>(
        group, shell,
        {"show", "One slip, with what its seal holds and the answer's typed code", "slip show D0412/17 --json"},
        [](CLI::App& command, ShowOptions& o) { command.add_option("slip", o.slip, "OFFICE/NUMBER")->required(); },
        show);
    addSlipVerifyCommand(group, shell);
}

} // namespace pintu::ctl
