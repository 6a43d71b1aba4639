#include "apps/ctl/command_line.h"
#include "apps/ctl/sentences.h"
#include "apps/ctl/views.h"
#include "office/registry_desk.h"
#include "office/registry_import.h"
#include "sheets/csv_file.h"
#include "sheets/open_table.h"

#include <algorithm>
#include <atomic>
#include <chrono>
#include <csignal>
#include <unistd.h>

namespace pintu::ctl {
namespace {

struct ImportOptions {
    std::string file;
    RegistryList list = RegistryList::dtsen;
    std::optional<Day> asOf;
    std::string source;
    std::string purpose;
    std::string mapping;
    std::vector<std::string> columns;
    std::string rejected;
    bool dryRun = false;
};

struct WithdrawOptions {
    std::int64_t batch = 0;
    WithdrawReason reason = WithdrawReason::wrongList;
};

struct FindOptions {
    std::string number;
    std::string purpose;
};

/// Ctrl-C asks for an end between two pieces; a second one ends the program as ever.
std::atomic<bool> stopAsked = false;

class Interrupt {
public:
    Interrupt() : m_before{std::signal(SIGINT, ask)} {}
    ~Interrupt() { std::signal(SIGINT, m_before); }
    Interrupt(const Interrupt&) = delete;
    Interrupt& operator=(const Interrupt&) = delete;

private:
    static void ask(int)
    {
        stopAsked = true;
        std::signal(SIGINT, SIG_DFL);
    }
    void (*m_before)(int);
};

Json columnsView(const TableShape& shape)
{
    Json out = Json::array();
    for (std::size_t i = 0; i < shape.fields.size(); ++i)
        out.push_back({{"column", shape.headings[i]},
                       {"means", shape.fields[i] == RegistryField::none ? Json{} : Json(nameOf(shape.fields[i]))},
                       {"rounded", shape.rounded[i] || shape.roundedInTheEast[i]}});
    return out;
}

Json countedView(const ImportStep& step)
{
    return {{"rows", step.rows}, {"rejected", step.rejected}, {"repeated", step.repeated}};
}

Json viewOfBatch(const BatchShown& shown, Zone zone)
{
    const auto& batch = shown.batch;
    return {{"batch", batch.number},
            {"list", nameOf(batch.list)},
            {"state", nameOf(batch.state)},
            {"as_of", batch.asOf.text()},
            {"rows", batch.rows},
            {"rejected", batch.rejected},
            {"repeated", batch.repeated},
            {"source", textView(shown.words ? shown.words->source : std::string{})},
            {"purpose", textView(shown.words ? shown.words->purpose : std::string{})},
            {"file", textView(shown.words ? shown.words->file : std::string{})},
            {"officer", batch.actor},
            {"begun", timeView(batch.begunAt, zone)},
            {"ended", timeView(batch.endedAt, zone)},
            {"reason", batch.reason ? Json(nameOf(*batch.reason)) : Json{}}};
}

/// "No. KTP=nik": a column of the file and what it means.
void putColumn(TableShape& shape, const std::string& text)
{
    const auto sign = text.rfind('=');
    const auto field =
        sign == std::string::npos ? std::nullopt : parseEnum<RegistryField>(std::string_view{text}.substr(sign + 1));
    const auto at = std::ranges::find(shape.headings, text.substr(0, sign));
    if (!field || at == shape.headings.end())
        throw Stop{{Exit::usage, "badColumn",
                    "'" + text + "' is not a column of the file and what it means, such as 'No. KTP=nik'. Meanings: " +
                        namesOf<RegistryField>()}};
    const auto place = static_cast<std::size_t>(at - shape.headings.begin());
    std::ranges::replace(shape.fields, *field, RegistryField::none);
    shape.fields[place] = *field;
}

TableShape shapeOfFile(const ImportOptions& options, const std::vector<RegistryMapping>& remembered)
{
    const auto rows = beginningOf(*openTable(options.file));
    auto found = shapeOf(rows, remembered);
    if (!found)
        throw Stop{{Exit::invalid, "noHeadings",
                    "None of the first rows holds headings such as NIK, No. KK, Nama. Put them into the row above the "
                    "first person, or say which columns are meant with --column."}};
    for (const auto& column : options.columns) putColumn(found->shape, column);
    lookAtValues(found->shape, rows);
    return found->shape;
}

std::vector<RegistryMapping> chosenMappings(Site& site, const std::string& name)
{
    auto all = RegistryDesk{site}.mappings();
    if (std::ranges::any_of(all, [&](const RegistryMapping& one) { return one.name == name; }))
        std::erase_if(all, [&](const RegistryMapping& one) { return one.name != name; });
    return all;
}

/// Told on a terminal, about once a second: how far, and how long it will still take.
class Told {
public:
    explicit Told(const Shell& shell) : m_shell{shell} {}
    GoOn operator()(const ImportStep& step)
    {
        const auto now = std::chrono::steady_clock::now();
        if (isatty(STDERR_FILENO) && now - m_last > std::chrono::seconds{1} && step.part > 0) {
            m_last = now;
            const auto gone = std::chrono::duration<double>(now - m_begun).count();
            m_shell.tell(std::to_string(static_cast<int>(step.part * 100)) + " %, " + std::to_string(step.rows) +
                         " rows, " + std::to_string(step.rejected) + " rejected, about " +
                         std::to_string(static_cast<int>(gone / step.part - gone) + 1) + " s left");
        }
        return stopAsked ? GoOn::stop : GoOn::yes;
    }

private:
    const Shell& m_shell;
    std::chrono::steady_clock::time_point m_begun = std::chrono::steady_clock::now();
    std::chrono::steady_clock::time_point m_last = m_begun;
};

int importFile(Shell& shell, const ImportOptions& options)
{
    auto site = shell.open(options.dryRun ? Access::read : Access::write, UseKeys::yes);
    const auto shape = shapeOfFile(options, chosenMappings(site, options.mapping));
    const auto rejects = options.rejected.empty() ? std::filesystem::path{options.file + ".ditolak.csv"}
                                                  : std::filesystem::path{options.rejected};
    CsvFile file{rejects};
    file.add({"line", "column", "reason", "what to do"});
    ImportWatch watch;
    watch.rejected = [&](const RejectedRow& row) {
        file.add({std::to_string(row.line), row.column, std::string{nameOf(row.fault)}, sentenceOf(row.fault)});
    };
    const Interrupt interrupt;
    watch.progress = Told{shell};
    const auto table = openTable(options.file);
    Json answer;
    ImportStep counted;
    if (options.dryRun) {
        if (const auto fault = faultOf(shape)) throw Stop{sentenceOf(*fault)};
        counted = settled(tryImport(shape, *table, watch));
        answer = countedView(counted);
        answer["columns"] = columnsView(shape);
    } else {
        if (!options.asOf) throw Stop{{Exit::usage, "noDay", "Say of which day the list tells: --as-of 2026-10-20."}};
        const ImportOrder order{options.list,
                                *options.asOf,
                                {options.source, options.purpose, std::filesystem::path{options.file}.filename()},
                                shape,
                                options.mapping,
                                fileIndexOf(site, options.file)};
        const auto done = importList(site, shell.command(), order, *table, watch);
        if (!done && done.refusal() == ImportRefusal::nothing) file.finish(); // it says what is wrong with each
        counted = settled(done).counted;
        answer["batch"] = done->batch;
        answer.update(countedView(counted));
    }
    if (counted.rejected > 0) {
        file.finish();
        answer["rejected_file"] = rejects.string();
        shell.tell("Rows that were not taken in, with line, column and reason: " + rejects.string());
    }
    return shell.answer(answer);
}

int listBatches(Shell& shell, const NoOptions&)
{
    auto site = shell.open(Access::read, UseKeys::yes);
    Json rows = Json::array();
    for (const auto& shown : RegistryDesk{site}.batches()) rows.push_back(viewOfBatch(shown, site.zone()));
    return shell.answer({{"batches", rows}});
}

int findNumber(Shell& shell, const FindOptions& options)
{
    auto site = shell.open(Access::write, UseKeys::yes); // that it was read is written down
    Json rows = Json::array();
    for (const auto& hit : RegistryDesk{site}.find(shell.options.officer, options.number, options.purpose)) {
        Json row{{"list", nameOf(hit.list)}, {"as_of", hit.asOf.text()}, {"batch", hit.batch}, {"line", hit.line}};
        auto person = hit.person;
        for (std::size_t field = 1; field < EnumNames<RegistryField>::names.size(); ++field)
            if (const auto* text = person.text(static_cast<RegistryField>(field)); !text->empty())
                row[std::string{EnumNames<RegistryField>::names[field]}] = *text;
        row["source"] = hit.source;
        rows.push_back(row);
    }
    return shell.answer({{"found", rows}});
}

int withdraw(Shell& shell, const WithdrawOptions& options)
{
    auto site = shell.open(Access::write, UseKeys::yes);
    const auto done = settled(RegistryDesk{site}.withdraw(shell.command(), options.batch, options.reason));
    return shell.answer({{"batch", options.batch}, {"reason", nameOf(done.reason)}});
}

} // namespace

void addRegistryCommands(CLI::App& app, Shell& shell)
{
    auto& group =
        addGroup(app, {"registry", "Lists of the state that this office was given: DTSEN, DTKS, BPJS",
                       "registry import dtsen.xlsx --as-of 2026-10-20 --source 'Dinsos Kota Serang' --purpose "
                       "'cek desil di loket'\nregistry list\nregistry withdraw 3 --reason newerList"});
    addCommand<ImportOptions>(
        group, shell,
        {"import", "Takes a list in: CSV, XLSX, or a page with a table that is named .xls",
         "registry import dtsen.xlsx --as-of 2026-10-20 --source 'Dinsos Kota Serang' --purpose 'cek desil di "
         "loket'\nregistry import bpjs.csv --dry-run\nregistry import lama.xls --list dtks --as-of 2024-12-31 --source "
         "Dinsos --purpose arsip --column 'No. Induk=nik' --remember dinsos-lama"},
        [](CLI::App& command, ImportOptions& o) {
            command.add_option("file", o.file, "The list as it came")->required()->check(CLI::ExistingFile);
            addEnum(command, "--list", o.list, "Which list it is");
            addParsed(command, "--as-of", o.asOf, "The day of which the list tells, 2026-10-20",
                      "a day such as 2026-10-20", [](const std::string& text) { return Day::parse(text); });
            command.add_option("--source", o.source, "Who gave it")->check(notALine);
            command.add_option("--purpose", o.purpose, "What this office may use it for")->check(notALine);
            command.add_option("--column", o.columns, "What a column means: 'heading=meaning', several times");
            command.add_option("--remember", o.mapping, "Keeps the columns under this name; used again by itself")
                ->check(notALine);
            command.add_option("--rejected", o.rejected,
                               "Where rows that are not taken in are listed; else FILE.ditolak.csv");
            command.add_flag("--dry-run", o.dryRun, "Reads everything and writes nothing into the record");
        },
        importFile);
    addCommand<NoOptions>(group, shell,
                          {"list", "Every batch, what it was for, and whether it counts", "registry list"}, noOptions,
                          listBatches);
    addCommand<FindOptions>(
        group, shell,
        {"find", "What the lists say of a NIK or a KK; who read it is written down",
         "registry find 3673021204859990 --purpose H-003"},
        [](CLI::App& command, FindOptions& o) {
            command.add_option("number", o.number, "NIK or KK, sixteen digits")->required();
            command.add_option("--purpose", o.purpose, "Why, for example the ticket that is being served")
                ->required()
                ->check(notALine);
        },
        findNumber);
    addCommand<WithdrawOptions>(
        group, shell, {"withdraw", "Takes a list away again", "registry withdraw 3 --reason newerList"},
        [](CLI::App& command, WithdrawOptions& o) {
            command.add_option("batch", o.batch, "Its number, as in 'registry list'")->required();
            addEnum(command, "--reason", o.reason, "Why");
        },
        withdraw);
}

} // namespace pintu::ctl
