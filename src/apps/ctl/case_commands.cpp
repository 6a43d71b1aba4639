#include "apps/ctl/command_line.h"
#include "apps/ctl/person_file.h"
#include "apps/ctl/sentences.h"
#include "apps/ctl/views.h"
#include "office/case_desk.h"

namespace pintu::ctl {
namespace {

struct LineOptions {
    std::string from;
    LineForm line;
    bool given = false;
    CaseId id;
    std::string person;
    TicketId ticket;
    std::string channel = "DATANG";
};

const std::vector<std::string_view> lineKeys{"kind", "topic", "sector", "programme", "urgency", "sensitive", "text"};

template <NamedEnum E>
void read(const Json& object, const char* key, E& value)
{
    if (!object.contains(key)) return;
    const auto parsed = object[key].is_string() ? parseEnum<E>(object[key].get<std::string>()) : std::nullopt;
    if (!parsed)
        throw Stop{{Exit::invalid, "badField", "'" + std::string{key} + "' must be one of " + namesOf<E>() + "."}};
    value = *parsed;
}

void read(const Json& object, const char* key, std::string& value)
{
    if (!object.contains(key)) return;
    if (!object[key].is_string()) throw Stop{{Exit::invalid, "badField", "'" + std::string{key} + "' must be a text."}};
    value = object[key].get<std::string>();
}

LineForm lineFrom(const Json& value)
{
    const auto object = objectChecked(value, lineKeys);
    LineForm line;
    read(object, "kind", line.kind);
    line.topic = line.kind == LineKind::complaint ? "KEPESERTAAN" : "KEBUTUHAN";
    read(object, "topic", line.topic);
    read(object, "sector", line.sector);
    read(object, "programme", line.programme);
    read(object, "urgency", line.urgency);
    read(object, "text", line.text);
    if (object.contains("sensitive")) {
        if (!object["sensitive"].is_boolean())
            throw Stop{{Exit::invalid, "badField", "'sensitive' must be true or false."}};
        line.sensitive = object["sensitive"].get<bool>();
    }
    return line;
}

/// The one line that options describe.
LineForm lineOf(const LineOptions& options)
{
    auto line = options.line;
    if (line.topic.empty()) line.topic = line.kind == LineKind::complaint ? "KEPESERTAAN" : "KEBUTUHAN";
    if (line.text == "-") line.text = readText("-");
    return line;
}

Json caseWithLines(CaseDesk& cases, CaseId id, Zone zone)
{
    auto out = viewOf(found(cases.find(id), "The case", "'satupintuctl case list PERSON' shows a person's."), zone);
    Json lines = Json::array();
    for (const auto& line : cases.lines(id)) lines.push_back(viewOf(line, cases.words(line)));
    out["lines"] = lines;
    return out;
}

int open(Shell& shell, const LineOptions& options)
{
    auto site = shell.open(Access::write, UseKeys::yes);
    std::vector<LineForm> lines;
    if (options.given) lines.push_back(lineOf(options));
    if (!options.from.empty()) {
        const auto object = objectFrom(options.from, {"lines"});
        if (!object.contains("lines") || !object["lines"].is_array())
            throw Stop{{Exit::invalid, "badJson", "The JSON must be {\"lines\": [{\"kind\": \"complaint\", …}, …]}."}};
        for (const auto& line : object["lines"]) lines.push_back(lineFrom(line));
    }
    CaseDesk cases{site};
    const auto opened =
        settled(cases.open(shell.command(), personOf(site, options.person), options.ticket, options.channel, lines));
    return shell.answer(caseWithLines(cases, opened.id, site.zone()));
}

int addLine(Shell& shell, const LineOptions& options)
{
    auto site = shell.open(Access::write, UseKeys::yes);
    CaseDesk cases{site};
    const auto line = options.from.empty() ? lineOf(options) : lineFrom(objectFrom(options.from, lineKeys));
    (void)settled(cases.addLine(shell.command(), options.id, line));
    return shell.answer(caseWithLines(cases, options.id, site.zone()));
}

struct MoveOptions {
    CaseId id;
    CaseState to = CaseState::registered;
    std::string reason;
};

int move(Shell& shell, const MoveOptions& options)
{
    auto site = shell.open(Access::write, UseKeys::no);
    CaseDesk cases{site};
    (void)settled(cases.move(shell.command(), options.id, options.to, options.reason));
    return shell.answer(viewOf(found(cases.find(options.id), "The case", {}), site.zone()));
}

struct ShowOptions {
    CaseId id;
    std::string person;
};

int show(Shell& shell, const ShowOptions& options)
{
    auto site = shell.open(Access::read, UseKeys::yes);
    CaseDesk cases{site};
    return shell.answer(caseWithLines(cases, options.id, site.zone()));
}

int list(Shell& shell, const ShowOptions& options)
{
    auto site = shell.open(Access::read, UseKeys::no);
    Json out = Json::array();
    for (const auto& stored : CaseDesk{site}.ofPerson(personOf(site, options.person)))
        out.push_back(viewOf(stored, site.zone()));
    return shell.answer({{"cases", out}});
}

void addLineOptions(CLI::App& command, LineOptions& o)
{
    const auto given = [&o](CLI::Option* option) { option->each([&o](const std::string&) { o.given = true; }); };
    given(addEnum(command, "--kind", o.line.kind, "Of the line"));
    given(command.add_option("--topic", o.line.topic, "Code of case_kinds.toml (default: KEPESERTAAN or KEBUTUHAN)"));
    given(command.add_option("--sector", o.line.sector, "Code of sectors.toml"));
    given(command.add_option("--programme", o.line.programme, "Code of programmes.toml"));
    given(addEnum(command, "--urgency", o.line.urgency, "How soon help is needed"));
    given(command.add_option("--text", o.line.text, "What the resident said; - reads it from stdin"));
    command.add_flag("--sensitive", o.line.sensitive,
                     "Violence, children in need …: sector and programme are sealed, too");
}

} // namespace

void addCaseCommands(CLI::App& app, Shell& shell)
{
    auto& group = addGroup(app, {"case", "Complaints and needs of a visit, several lines a case",
                                 "case open --person TMP-3673-2026-000001 --from - < lines.json\ncase show CASE"});
    addCommand<LineOptions>(
        group, shell,
        {"open", "Opens a case with its lines",
         "case open --person TMP-3673-2026-000001 --kind complaint --sector KES --text - < said.txt\n"
         "case open --person TMP-3673-2026-000001 --from - <<< '{\"lines\": [{\"kind\": \"need\", \"sector\": \"KES\", "
         "\"text\": \"…\"}]}'"},
        [](CLI::App& command, LineOptions& o) {
            command.add_option("--person", o.person, "Id or temporary number")->required();
            addId(command, "--ticket", o.ticket, "The visit");
            command.add_option("--channel", o.channel, "Code of channels.toml")->capture_default_str();
            command.add_option(
                "--from", o.from,
                "JSON: {\"lines\": [{kind, topic, sector, programme, urgency, sensitive, text}]}; - for stdin");
            addLineOptions(command, o);
        },
        open);
    addCommand<LineOptions>(
        group, shell,
        {"add-line", "Adds a line to a case", "case add-line CASE --kind need --sector SOS --text - < said.txt"},
        [](CLI::App& command, LineOptions& o) {
            addId(command, "case", o.id, "Id of the case")->required();
            command.add_option("--from", o.from,
                               "JSON object {kind, topic, sector, programme, urgency, sensitive, text}; - for stdin");
            addLineOptions(command, o);
        },
        addLine);
    addCommand<MoveOptions>(
        group, shell, {"move", "Moves a case to another state", "case move CASE closed --reason helped"},
        [](CLI::App& command, MoveOptions& o) {
            addId(command, "case", o.id, "Id of the case")->required();
            addEnum(command, "state", o.to, "Where to")->required();
            command.add_option("--reason", o.reason, "A code, never free text")->check(notACode);
        },
        move);
    addCommand<ShowOptions>(
        group, shell, {"show", "A case with its lines", "case show CASE --json"},
        [](CLI::App& command, ShowOptions& o) { addId(command, "case", o.id, "Id of the case")->required(); }, show);
    addCommand<ShowOptions>(
        group, shell, {"list", "The cases of a person", "case list TMP-3673-2026-000001"},
        [](CLI::App& command, ShowOptions& o) {
            command.add_option("person", o.person, "Id or temporary number")->required();
        },
        list);
}

} // namespace pintu::ctl
