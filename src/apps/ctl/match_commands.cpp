#include "apps/ctl/command_line.h"
#include "apps/ctl/person_file.h"
#include "apps/ctl/sentences.h"
#include "apps/ctl/views.h"
#include "core/matching/guide.h"
#include "core/matching/told.h"
#include "office/catalogue_files.h"
#include "office/family_file.h"
#include "office/match_desk.h"
#include "office/site_config.h"

#include <algorithm>

namespace pintu::ctl {
namespace {

struct MatchOptions {
    std::string what; ///< a file or a person
    std::string catalogue;
    std::string purpose;
    std::string on;
    std::string name;
    std::string pdf;
    std::vector<std::string> facts;
    bool complete = false;
    bool all = false; ///< also what does not fit
};

std::filesystem::path rulesFolder(const std::string& named)
{
    return named.empty() ? resourcesFolder() / "catalog" : std::filesystem::path{named};
}

Day dayOf(const std::string& text, Day otherwise)
{
    if (text.empty()) return otherwise;
    const auto day = Day::parse(text);
    if (!day) throw Stop{{Exit::usage, "badDay", "'" + text + "' is not a day such as 2026-11-28."}};
    return *day;
}

/// The day in Jakarta where no office says in which zone it stands.
Day todayOf(const Shell& shell)
{
    return Day::of(shell.clock().now(), Zone::wib);
}

std::string nameOfMember(const Family& family, std::size_t member)
{
    return member == OpenPoint::family ? std::string{} : family.members[member].name;
}

Json matchesView(const RuleBook& book, const Family& family, Day on, const std::vector<Match>& found, bool all)
{
    const Teller teller{book, family, on};
    Json rows = Json::array();
    // What fits comes first, what does not comes last: in the order of the verdicts.
    for (std::size_t verdict = 0; verdict < EnumNames<MatchVerdict>::names.size(); ++verdict)
        for (const auto& match : found) {
            if (static_cast<std::size_t>(match.verdict) != verdict) continue;
            if (match.verdict == MatchVerdict::doesNotFit && !all) continue;
            const auto& rule = *book.rules()[match.rule].row;
            Json papers = Json::array();
            for (const auto* paper : match.papers) papers.push_back(*paper);
            rows.push_back({{"programme", rule.programme},
                            {"who", textView(nameOfMember(family, match.member))},
                            {"verdict", nameOf(match.verdict)},
                            {"sentence", teller.sentence(match)},
                            {"papers", papers},
                            {"remarks", teller.remarks(match)},
                            {"service", textView(rule.service)},
                            {"rule", rule.code},
                            {"basis", teller.basis(match)}});
        }
    return {{"on", on.text()}, {"ask_first", teller.askFirst(found)}, {"matches", rows}};
}

/// For people: a sentence a line. Scripts get the rows.
int tellMatches(Shell& shell, const Json& view)
{
    if (shell.options.json) return shell.answer(view);
    Json out;
    for (const auto& [key, value] : view.items())
        if (!value.is_array()) out[key] = value;
    for (const auto& question : view["ask_first"])
        out["ask first"][std::to_string(out["ask first"].size() + 1)] = question;
    for (const auto& row : view["matches"]) {
        const auto who = row["who"].is_null() ? std::string{} : ", " + row["who"].get<std::string>();
        out[row["verdict"].get<std::string>()][row["programme"].get<std::string>() + who] = row["sentence"];
    }
    return shell.answer(out);
}

void writePdf(const MatchPage& page, const MatchOptions& options, const std::string& created)
{
    const std::filesystem::path file{options.pdf};
    writeFile(file, matchesPdf(page, options.all ? NotFitting::shown : NotFitting::leftOut, created));
}

void demandRules(const RuleBook& book)
{
    if (book.rules().empty())
        throw Stop{{Exit::notFound, "noRules",
                    "This office's catalogue has no rules yet. 'satupintuctl catalogue load' brings those of this "
                    "program."}};
}

int matchFamily(Shell& shell, const MatchOptions& options)
{
    const Catalogue catalogue{readCatalogueFiles(rulesFolder(options.catalogue))};
    const RuleBook book{catalogue};
    demandRules(book);
    const auto today = todayOf(shell);
    constexpr std::size_t largest = 16 * 1024 * 1024;
    auto families = readFamilies(readText(options.what, largest), options.what, book, today);
    if (!options.name.empty())
        std::erase_if(families, [&](const WrittenFamily& written) { return written.name != options.name; });
    if (families.empty()) throw Stop{{Exit::notFound, "noFamily", "No family of the file has this name."}};
    if (!options.pdf.empty() && families.size() > 1)
        throw Stop{
            {Exit::usage, "severalFamilies", "The file has several families; say with --name which is printed."}};
    Json out = Json::array();
    for (const auto& written : families) {
        const auto on = dayOf(options.on, written.on.value_or(today));
        const auto found = match(book, written.family, on);
        Json view{{"family", written.name}};
        view.update(matchesView(book, written.family, on, found, options.all));
        out.push_back(view);
        if (!options.pdf.empty())
            writePdf(matchPage(book, written.family, on, found), options, rfc3339(shell.clock().now(), Zone::wib));
    }
    if (shell.options.json) return shell.answer({{"families", out}});
    for (const auto& view : out)
        if (const int failed = tellMatches(shell, view)) return failed;
    return 0;
}

/// "desil=2 @ 2026-10-20 list": a fact of the family, or of the person, whichever it is of.
void putFact(const RuleBook& book, Family& family, const std::string& text)
{
    const auto sign = text.find('=');
    const auto place = book.fact(text.substr(0, sign));
    if (sign == std::string::npos || !place)
        throw Stop{{Exit::invalid, "unknownFact", "'" + text + "' is no fact of facts.toml such as hamil=ya."}};
    const auto& row = book.facts()[*place];
    auto known = parseFact(row, std::string_view{text}.substr(sign + 1));
    if (!known) throw Stop{{Exit::invalid, "badFact", known.refusal() + "."}};
    if (!*known) return;
    if (row.about == About::family)
        family.facts.put(*place, **known);
    else if (!family.members.empty())
        family.members.front().facts.put(*place, **known);
}

int matchPerson(Shell& shell, const MatchOptions& options)
{
    auto site = shell.open(Access::write, UseKeys::yes); // that it was read is written down
    const auto record =
        found(PeopleDesk{site}.open(shell.options.officer, personOf(site, options.what), options.purpose), "The person",
              "'satupintuctl person find' searches.");
    if (!record.words) throw Stop{{Exit::refused, "erased", "This person's record was erased."}};
    MatchDesk desk{site};
    demandRules(desk.book());
    auto family = desk.familyOf(record);
    family.complete = options.complete;
    for (const auto& fact : options.facts) putFact(desk.book(), family, fact);
    const auto on = dayOf(options.on, Day::of(shell.clock().now(), site.zone()));
    const auto matches = match(desk.book(), family, on);
    if (!options.pdf.empty()) {
        auto page = matchPage(desk.book(), family, on, matches);
        page.office = site.profile().name;
        writePdf(page, options, rfc3339(shell.clock().now(), site.zone()));
    }
    return tellMatches(shell, matchesView(desk.book(), family, on, matches, options.all));
}

struct GuideOptions {
    std::string guide = "BPJS";
    std::string answer;
    std::string said;
    std::string catalogue;
};

Json stepView(const Catalogue& catalogue, const GuideStep& step)
{
    Json answers = Json::array();
    for (const auto* answer : answersTo(catalogue, step))
        answers.push_back({{"answer", answer->code}, {"says", answer->says}});
    return {{"step", step.code}, {"ask", step.ask}, {"answers", answers}};
}

Json answerView(const Catalogue& catalogue, const GuideAnswer& answer)
{
    Json services = Json::array();
    for (const auto* service : servicesOf(catalogue, answer)) {
        Json papers = Json::array();
        for (const auto& code : service->papers)
            if (const auto* paper = catalogue.paper(code)) papers.push_back(paper->name.id);
        services.push_back({{"service", service->key}, {"name", service->name.id}, {"papers", papers}});
    }
    Json out{
        {"answer", answer.code}, {"says", answer.says}, {"advice", textView(answer.advice)}, {"services", services}};
    if (const auto* next = guideStep(catalogue, answer.next)) out["next"] = stepView(catalogue, *next);
    return out;
}

int guide(Shell& shell, const GuideOptions& options)
{
    const Catalogue catalogue{readCatalogueFiles(rulesFolder(options.catalogue))};
    const auto& answers = catalogue.lists().guideAnswers;
    const auto at = std::ranges::find(answers, options.answer, &GuideAnswer::code);
    if (!options.answer.empty() && at == answers.end())
        throw Stop{{Exit::notFound, "noAnswer", "There is no answer '" + options.answer + "' in guide_answers.toml."}};
    const auto* answer = at != answers.end() ? &*at : answerIn(catalogue, options.said);
    if (answer != nullptr) return shell.answer(answerView(catalogue, *answer));
    const auto* first = beginningOf(catalogue, options.guide);
    if (first == nullptr)
        throw Stop{{Exit::notFound, "noGuide", "There is no guide '" + options.guide + "' in guide_steps.toml."}};
    return shell.answer(stepView(catalogue, *first));
}

void matchOptions(CLI::App& command, MatchOptions& o)
{
    command.add_option("--on", o.on, "The day to judge on, 2026-11-28; today where it is left out");
    command.add_flag("--all", o.all, "Also what does not fit");
    command.add_option("--pdf", o.pdf, "Writes the page for the family into this file");
}

} // namespace

void addMatchCommands(CLI::App& app, Shell& shell)
{
    auto& group =
        addGroup(app, {"match", "Which programmes may fit a person or a family, and why. It suggests; staff decide",
                       "match family keluarga.toml --pdf saran.pdf\nmatch person TMP-3673-2026-000001 --purpose "
                       "H-003 --fact hamil=ya --fact 'desil=2 @ 2026-10-20 list'\nmatch guide --said 'belum "
                       "punya bpjs'"});
    addCommand<MatchOptions>(
        group, shell,
        {"family", "By a file that describes families (catalog/rules/README.md)",
         "match family keluarga.toml\nmatch family - --all < keluarga.toml"},
        [](CLI::App& command, MatchOptions& o) {
            command.add_option("file", o.what, "TOML; - for stdin")->required();
            command.add_option("--name", o.name, "Only the family of this name");
            command.add_option("--catalogue", o.catalogue, "Folder of the catalogue; this program's own otherwise");
            matchOptions(command, o);
        },
        matchFamily);
    addCommand<MatchOptions>(
        group, shell,
        {"person", "By the record, with the others on the same family card; who read it is written down",
         "match person TMP-3673-2026-000001 --purpose H-003 --fact hamil=ya"},
        [](CLI::App& command, MatchOptions& o) {
            command.add_option("person", o.what, "Id or temporary number (TMP-…)")->required();
            command.add_option("--purpose", o.purpose, "Why, for example the ticket that is being served")
                ->required()
                ->check(notALine);
            command.add_option("--fact", o.facts, "What is known besides, code=value as in catalog/rules/README.md");
            command.add_flag("--complete", o.complete, "Nobody else lives in this family");
            matchOptions(command, o);
        },
        matchPerson);
    addCommand<GuideOptions>(
        group, shell,
        {"guide", "Questions that lead to the right service, such as about BPJS",
         "match guide\nmatch guide --answer BPJS-nonaktif\nmatch guide --said 'belum punya bpjs'"},
        [](CLI::App& command, GuideOptions& o) {
            command.add_option("guide", o.guide, "Which")->capture_default_str();
            command.add_option("--answer", o.answer, "Code of an answer: where it leads");
            command.add_option("--said", o.said, "What the resident says");
            command.add_option("--catalogue", o.catalogue, "Folder of the catalogue; this program's own otherwise");
        },
        guide);
}

} // namespace pintu::ctl
