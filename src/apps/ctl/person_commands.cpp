#include "apps/ctl/command_line.h"
#include "apps/ctl/person_file.h"
#include "apps/ctl/sentences.h"
#include "apps/ctl/views.h"
#include "office/people_desk.h"
#include "office/people_search.h"

namespace pintu::ctl {
namespace {

struct StateOptions {
    std::string person;
    PersonFields fields;
    AnotherPerson another = AnotherPerson::ask;
    std::int64_t basedOn = 0;
    std::string source; ///< how what is corrected is known
    std::string asOf;
};

int answerStated(Shell& shell, Site& site, const PeopleDesk::Stated& stated)
{
    Json warnings = Json::array();
    for (const auto warning : stated.warnings) {
        warnings.push_back(nameOf(warning));
        shell.tell(std::string{isRemark(warning) ? "Remark: " : "Please look: "} + sentenceOf(warning) + ".");
    }
    auto out = viewOf(found(PeopleDesk{site}.resident(stated.person), "The person", {}));
    out["warnings"] = warnings;
    return shell.answer(out);
}

int add(Shell& shell, const StateOptions& options)
{
    auto site = shell.open(Access::write, UseKeys::yes);
    PersonForm form;
    fill(form, options.fields, site.catalogue());
    return answerStated(shell, site, settled(PeopleDesk{site}.state(shell.command(), form, options.another)));
}

int edit(Shell& shell, const StateOptions& options)
{
    auto site = shell.open(Access::write, UseKeys::yes);
    PeopleDesk people{site};
    const auto record = found(people.open(shell.options.officer, personOf(site, options.person), "edit"), "The person",
                              "'satupintuctl person find' searches.");
    if (!record.words) throw Stop{sentenceOf(StatePersonRefusal::erased)};
    PersonForm form{record.resident.id,
                    options.basedOn > 0 ? options.basedOn : record.resident.seq,
                    *record.words,
                    record.resident.sex,
                    record.resident.birthYear,
                    record.resident.birthEstimated,
                    record.resident.village,
                    record.resident.identityStatus};
    fill(form, options.fields, site.catalogue());
    form.source = parseEnum<FactSource>(options.source);
    form.asOf = Day::parse(options.asOf);
    if (!options.asOf.empty() && !form.asOf)
        throw Stop{{Exit::usage, "badDay", "'" + options.asOf + "' is not a day such as 2026-11-28."}};
    return answerStated(shell, site, settled(people.state(shell.command(), form, options.another)));
}

struct FindOptions {
    std::string query;
    std::size_t most = 20;
};

int find(Shell& shell, const FindOptions& options)
{
    auto site = shell.open(Access::read, UseKeys::yes);
    const auto query = options.query == "-" ? readText("-", 4096) : options.query;
    Json hits = Json::array();
    for (const auto& hit : findPeople(site, query, options.most)) {
        const auto village = site.catalogue().fullPlaceName(hit.village);
        hits.push_back({{"name", textView(hit.name)},
                        {"age", hit.age ? Json(*hit.age) : Json{}},
                        {"village", village ? Json(*village) : textView(hit.village)},
                        {"temporary", textView(hit.temporary)},
                        {"likeness", hit.likeness},
                        {"by", nameOf(hit.by)},
                        {"id", hit.id.text()}});
    }
    return shell.answer({{"hits", hits}});
}

struct ShowOptions {
    std::string person;
    std::string text;
};

int show(Shell& shell, const ShowOptions& options)
{
    auto site = shell.open(Access::write, UseKeys::yes); // that it was read is written down
    const auto record =
        found(PeopleDesk{site}.open(shell.options.officer, personOf(site, options.person), options.text), "The person",
              "'satupintuctl person find' searches.");
    auto out = viewOf(record.resident);
    if (record.words) out.update(viewOf(*record.words));
    return shell.answer(out);
}

int erase(Shell& shell, const ShowOptions& options)
{
    auto site = shell.open(Access::write, UseKeys::yes);
    const auto erased = settled(PeopleDesk{site}.erase(shell.command(), personOf(site, options.person), options.text));
    shell.tell("The person's words can be read no more here. Backups made before still open them: delete "
               "those after 35 days at the latest.");
    return shell.answer({{"id", erased.person.text()}, {"erased", true}, {"basis", erased.basis}});
}

struct LinkOptions {
    std::string goesOn;
    std::string other;
};

int link(Shell& shell, const LinkOptions& options)
{
    auto site = shell.open(Access::write, UseKeys::yes);
    const auto linked =
        settled(PeopleDesk{site}.link(shell.command(), personOf(site, options.goesOn), personOf(site, options.other)));
    return shell.answer({{"id", linked.person.text()}, {"other", linked.other.text()}, {"linked", linked.linked}});
}

int part(Shell& shell, const LinkOptions& options)
{
    auto site = shell.open(Access::write, UseKeys::yes);
    const auto parted = settled(PeopleDesk{site}.part(shell.command(), personOf(site, options.other)));
    return shell.answer({{"id", parted.person.text()}, {"other", parted.other.text()}, {"linked", parted.linked}});
}

void personOption(CLI::App& command, std::string& person)
{
    command.add_option("person", person, "Id or temporary number (TMP-…)")->required();
}

} // namespace

void addPersonCommands(CLI::App& app, Shell& shell)
{
    auto& group = addGroup(app, {"person",
                                 "Residents, with or without papers. Other users of this PC see the arguments of a "
                                 "running program: on a shared PC give "
                                 "names and numbers with --from FILE or --from -",
                                 "person add --from - < person.json\nperson find - < name.txt\nperson show "
                                 "TMP-3673-2026-000001 --purpose H-003"});
    addCommand<StateOptions>(
        group, shell,
        {"add", "Registers somebody; whoever has no NIK gets a temporary number",
         "person add --from - < person.json\nperson add --name 'TIDAK DIKETAHUI' --sex male --description '…'"},
        [](CLI::App& command, StateOptions& o) {
            addPersonFields(command, o.fields);
            command.add_flag_callback(
                "--another", [&o] { o.another = AnotherPerson::yes; },
                "Another person with the same NIK: save all the same");
        },
        add);
    addCommand<StateOptions>(
        group, shell,
        {"edit", "States a person again; fields that are not named stay",
         "person edit TMP-3673-2026-000001 --from - < changes.json"},
        [](CLI::App& command, StateOptions& o) {
            personOption(command, o.person);
            addPersonFields(command, o.fields);
            command.add_flag_callback(
                "--another", [&o] { o.another = AnotherPerson::yes; },
                "Another person with the same NIK: save all the same");
            command.add_option("--based-on", o.basedOn,
                               "'statement' as it was when you read the person: refused if it changed since");
            command.add_option("--source", o.source, "How it is known: said by the resident, shown on paper, visited")
                ->check(CLI::IsMember({"said", "shown", "visited", "list"}));
            command.add_option("--as-of", o.asOf, "Since when it is so, 2026-11-28");
        },
        edit);
    addCommand<FindOptions>(
        group, shell,
        {"find", "Searches by name, NIK or temporary number",
         "person find - < name.txt\nperson find TMP-3673-2026-000001 --json"},
        [](CLI::App& command, FindOptions& o) {
            command.add_option("query", o.query, "What to look for; - reads it from stdin")
                ->required()
                ->check(notALine);
            command.add_option("--most", o.most, "How many hits")->check(CLI::Range(1, 200))->capture_default_str();
        },
        find);
    addCommand<ShowOptions>(
        group, shell,
        {"show", "Opens a person's record; who read it and for what is written down",
         "person show TMP-3673-2026-000001 --purpose H-003 --officer P07"},
        [](CLI::App& command, ShowOptions& o) {
            personOption(command, o.person);
            command.add_option("--purpose", o.text, "Why, for example the ticket that is being served")
                ->required()
                ->check(notALine);
        },
        show);
    addCommand<ShowOptions>(
        group, shell,
        {"erase", "Makes a person's words unreadable for good", "person erase TMP-3673-2026-000001 --basis request"},
        [](CLI::App& command, ShowOptions& o) {
            personOption(command, o.person);
            command.add_option("--basis", o.text, "Why")->required()->check(CLI::IsMember({"request", "retention"}));
        },
        erase);
    addCommand<LinkOptions>(
        group, shell,
        {"link", "Two records are one person; both stay readable", "person link ID-THAT-GOES-ON OTHER-ID"},
        [](CLI::App& command, LinkOptions& o) {
            command.add_option("person", o.goesOn, "The record that goes on")->required();
            command.add_option("other", o.other, "The other one")->required();
        },
        link);
    addCommand<LinkOptions>(
        group, shell,
        {"part", "They were two people after all: takes a linked record out again, with its slips and cases",
         "person part OTHER-ID"},
        [](CLI::App& command, LinkOptions& o) {
            command.add_option("other", o.other, "The record that was linked")->required();
        },
        part);
}

} // namespace pintu::ctl
