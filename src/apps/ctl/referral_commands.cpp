#include "apps/ctl/command_line.h"
#include "apps/ctl/person_file.h"
#include "apps/ctl/scanned_file.h"
#include "apps/ctl/sentences.h"
#include "apps/ctl/views.h"
#include "office/paper_desk.h"
#include "office/read_paper.h"
#include "office/referral_order.h"

#include <map>

namespace pintu::ctl {
namespace {

Json withCode(ReferralDesk& desk, Site& site, const Referral& referral)
{
    auto out = viewOf(referral, site.catalogue(), site.zone());
    const auto number = desk.serviceOf(referral);
    out["service"] = number;
    out["service_name"] = number != 0 ? Json(site.catalogue().serviceName(number).id) : Json{};
    out["typed_code"] = textView(desk.typedCode(referral));
    return out;
}

/// Finds a service by its number or by its key.
std::int64_t serviceOf(Site& site, const std::string& text)
{
    const bool isNumber =
        !text.empty() && text.size() <= 3 && text.find_first_not_of("0123456789") == std::string::npos;
    const auto* service = isNumber ? site.catalogue().service(std::stoll(text)) : site.catalogue().service(text);
    if (!service) throw Stop{sentenceOf(IssueRefusal::unknownService)};
    return service->number;
}

struct IssueOptions {
    IssueWish wish;
    std::string service;
};

int issue(Shell& shell, const IssueOptions& options)
{
    auto site = shell.open(Access::write, UseKeys::yes);
    auto wish = options.wish;
    wish.service = serviceOf(site, options.service);
    if (wish.note == "-") wish.note = readText("-");
    ReferralDesk desk{site};
    return shell.answer(withCode(desk, site, settled(desk.issue(shell.command(), wish))));
}

struct OrderOptions {
    ReferralOrder order;
    std::string person;
    std::string service;
    std::string secondNeed;
};

int order(Shell& shell, const OrderOptions& options)
{
    auto site = shell.open(Access::write, UseKeys::yes);
    auto wanted = options.order;
    wanted.person = personOf(site, options.person);
    wanted.service = serviceOf(site, options.service);
    if (!options.secondNeed.empty()) wanted.secondNeed = serviceOf(site, options.secondNeed);
    if (wanted.complaint == "-") wanted.complaint = readText("-");
    const auto referral = settled(placeOrder(site, shell.command(), wanted));
    ReferralDesk desk{site};
    return shell.answer(withCode(desk, site, referral));
}

struct NumberOption {
    std::int64_t number = 0;
    std::string reason;
    std::string road = "counter";
};

void numberOption(CLI::App& command, NumberOption& o)
{
    command.add_option("number", o.number, "Slip number, as in RJK 17")->required();
}

int reissue(Shell& shell, const NumberOption& options)
{
    auto site = shell.open(Access::write, UseKeys::yes);
    ReferralDesk desk{site};
    const auto referral = settled(desk.reissue(shell.command(), options.number));
    shell.tell(
        "The old paper is withdrawn here; partners learn it with the next trust list ('keys trust --withdraw-of').");
    return shell.answer(withCode(desk, site, referral));
}

int cancel(Shell& shell, const NumberOption& options)
{
    auto site = shell.open(Access::write, UseKeys::yes);
    ReferralDesk desk{site};
    return shell.answer(withCode(desk, site, settled(desk.cancel(shell.command(), options.number, options.reason))));
}

int error(Shell& shell, const NumberOption& options)
{
    auto site = shell.open(Access::write, UseKeys::yes);
    ReferralDesk desk{site};
    return shell.answer(
        withCode(desk, site, settled(desk.enteredInError(shell.command(), options.number, options.reason))));
}

template <ResidentWord word>
int resident(Shell& shell, const NumberOption& options)
{
    auto site = shell.open(Access::write, UseKeys::yes);
    ReferralDesk desk{site};
    return shell.answer(
        withCode(desk, site, settled(desk.resident(shell.command(), options.number, word, options.road))));
}

struct HearOptions {
    std::string what;
    bool nameCompared = false;
};

int hear(Shell& shell, const HearOptions& options)
{
    auto site = shell.open(Access::write, UseKeys::yes);
    ReferralDesk desk{site};
    auto scanned = scan(options.what, Letters::asScannersType,
                        [&](std::string_view text) { return desk.lookReturn(std::string{text}).notes.proven; });
    if (const auto others = keepOnly(PaperKindWanted::returnSlips, scanned); !others.empty()) shell.tell(others);
    if (scanned.texts.empty()) throw Stop{sentenceOf(ReturnVerdictKind::unreadable)};
    Json heard = Json::array();
    int exit = 0;
    int step = 0;
    for (const auto& text : scanned.texts) {
        const auto one =
            scanned.road == ScanRoad::typed
                ? desk.hearTyped(shell.command(step), text, options.nameCompared ? NameCompared::yes : NameCompared::no)
                : desk.hear(shell.command(step), text);
        ++step;
        const auto sentence = sentenceOf(one.verdict.kind);
        if (one.verdict.kind != ReturnVerdictKind::good) exit = static_cast<int>(sentence.exit);
        auto view = viewOf(one.verdict, site.catalogue(), site.zone());
        view["written"] = one.written;
        view["referral"] = one.referral ? withCode(desk, site, *one.referral) : Json{};
        if (one.verdict.kind == ReturnVerdictKind::compareName && one.referral)
            view["name_in_view"] = textView(slipFacts(site, *one.referral, WholeName::no).person);
        shell.tell(sentence.text);
        heard.push_back(std::move(view));
    }
    shell.answer({{"heard", heard}});
    return exit;
}

struct PrintOptions {
    std::int64_t number = 0;
    std::string out;
    SlipForm form = SlipForm::slip80;
};

int print(Shell& shell, const PrintOptions& options)
{
    auto site = shell.open(Access::write, UseKeys::yes);
    PaperDesk desk{site};
    const auto paper = desk.slip(options.number, options.form, shell.options.officer);
    if (!paper) throw Stop{sentenceOf(paper.refusal())};
    const auto files = PaperDesk::writeTo(*paper, options.out);
    desk.printed(shell.command(), *paper);
    return shell.answer({{"paper", paper->kind}, {"copy", paper->copy}, {"files", filesView(files)}});
}

int show(Shell& shell, const NumberOption& options)
{
    auto site = shell.open(Access::read, UseKeys::yes);
    ReferralDesk desk{site};
    const auto referral = desk.byNumber(options.number);
    if (!referral) throw Stop{sentenceOf(IssueRefusal::noSuchReferral)};
    auto out = withCode(desk, site, *referral);
    Json words = Json::array();
    for (const auto& word : desk.words(*referral))
        words.push_back({{"author", word.author},
                         {"count", word.count},
                         {"word", word.word},
                         {"outcome", word.outcome == 0 ? Json{} : Json(word.outcome)},
                         {"road", textView(word.road)},
                         {"said", timeView(word.said, site.zone())}});
    out["words"] = words;
    return shell.answer(out);
}

struct ListOptions {
    std::int64_t most = 50;
    CaseId ofCase;
};

int list(Shell& shell, const ListOptions& options)
{
    auto site = shell.open(Access::read, UseKeys::no);
    ReferralDesk desk{site};
    Json referrals = Json::array();
    for (const auto& referral : options.ofCase.empty() ? desk.newest(options.most) : desk.ofCase(options.ofCase))
        referrals.push_back(viewOf(referral, site.catalogue(), site.zone()));
    return shell.answer({{"referrals", referrals}});
}

int timers(Shell& shell, const NoOptions&)
{
    auto site = shell.open(Access::write, UseKeys::no);
    return shell.answer({{"expired", ReferralDesk{site}.runTimers()}});
}

std::optional<SlipForm> formOf(const std::string& text)
{
    static const std::map<std::string, SlipForm> forms{{"roll80", SlipForm::slip80},
                                                       {"roll58", SlipForm::slip58},
                                                       {"a4", SlipForm::letterA4},
                                                       {"a5", SlipForm::letterA5},
                                                       {"f4", SlipForm::letterF4}};
    const auto form = forms.find(text);
    return form == forms.end() ? std::nullopt : std::optional{form->second};
}

/// What an order and a slip for a case that stands have in common.
template <class Wish>
void addSlipOptions(CLI::App& command, Wish& wish, std::string& service)
{
    command.add_option("--partner", wish.partner, "Id of partners.toml")->required();
    command.add_option("--service", service, "Number or key of services.toml")->required();
    addParsed(command, "--urgency", wish.urgency, "Default: the service's; " + namesOf<Urgency>(),
              "one of " + namesOf<Urgency>(), [](const std::string& text) { return parseEnum<Urgency>(text); });
    addEnum(command, "--consent", wish.consent, "What the resident answered when asked")->required();
    command.add_option("--note", wish.note, "For the letter, sealed; - reads it from stdin");
    command.add_option("--paper", wish.papers, "Code of a document that was shown (KTP, KK …); may be repeated");
}

void numberAndReason(CLI::App& command, NumberOption& o)
{
    numberOption(command, o);
    command.add_option("--reason", o.reason, "A code, never free text")->required()->check(notACode);
}

void numberAndRoad(CLI::App& command, NumberOption& o)
{
    numberOption(command, o);
    command.add_option("--road", o.road, "How the resident said so")
        ->check(CLI::IsMember({"counter", "phone", "survey"}))
        ->capture_default_str();
}

} // namespace

void addReferralCommands(CLI::App& app, Shell& shell)
{
    auto& group =
        addGroup(app, {"referral", "Referrals of this office, from the slip to the closed case",
                       "referral issue --case CASE --partner P04821 --service health-inpatient --consent given\n"
                       "referral print 17 --out papers\nreferral hear return.jpg\nreferral confirm 17"});
    addCommand<OrderOptions>(
        group, shell,
        {"order", "Opens a case for a complaint and signs the slip of its need, both at once or neither",
         "referral order --person TMP-3673-2026-000001 --complaint - --topic KEPESERTAAN --partner P04821 "
         "--service health-inpatient --consent given < said.txt"},
        [](CLI::App& command, OrderOptions& o) {
            command.add_option("--person", o.person, "Id or temporary number")->required();
            addId(command, "--ticket", o.order.ticket, "The visit");
            command.add_option("--complaint", o.order.complaint, "What the resident said; - reads it from stdin")
                ->required();
            command.add_option("--topic", o.order.topic, "Code of case_kinds.toml")->required();
            command.add_option("--second-need", o.secondNeed, "A service that is written down as one more need");
            addSlipOptions(command, o.order, o.service);
        },
        order);
    addCommand<IssueOptions>(
        group, shell,
        {"issue", "Signs a slip for a line of a case",
         "referral issue --case CASE --partner P04821 --service health-inpatient --consent given --json"},
        [](CLI::App& command, IssueOptions& o) {
            addId(command, "--case", o.wish.caseId, "Id of the case")->required();
            addId(command, "--line", o.wish.line, "Id of the line (default: the case's first)");
            addSlipOptions(command, o.wish, o.service);
        },
        issue);
    addCommand<NumberOption>(
        group, shell,
        {"reissue", "A new paper for a lost or changed one; the old one is withdrawn", "referral reissue 17"},
        numberOption, reissue);
    addCommand<NumberOption>(group, shell,
                             {"cancel", "Takes a referral back; the partner is asked when it has the person",
                              "referral cancel 17 --reason residentDeclined"},
                             numberAndReason, cancel);
    addCommand<NumberOption>(group, shell,
                             {"error", "The referral was never meant", "referral error 17 --reason wrongPerson"},
                             numberAndReason, error);
    addCommand<NumberOption>(group, shell,
                             {"confirm", "The resident says that help came", "referral confirm 17 --road phone"},
                             numberAndRoad, resident<ResidentWord::confirmed>);
    addCommand<NumberOption>(group, shell, {"deny", "The resident says that no help came", "referral deny 17"},
                             numberAndRoad, resident<ResidentWord::denied>);
    addCommand<HearOptions>(
        group, shell,
        {"hear", "Reads return slips: a picture or PDF, the text of a code, or a typed code",
         "referral hear return.jpg\nreferral hear 80S025-0642MA-A5XFM5\nreferral hear - < scanned.txt"},
        [](CLI::App& command, HearOptions& o) {
            command.add_option("what", o.what, "File, RR1:…, typed code, or - for stdin")->required();
            command.add_flag("--name-compared", o.nameCompared,
                             "A typed code of release 0.1.0: the name on the paper is that of the referral");
        },
        hear);
    addCommand<PrintOptions>(
        group, shell,
        {"print", "Writes the slip or letter as PDF, PNG and, for rolls, ESC/POS",
         "referral print 17 --out papers\nreferral print 17 --form a4 --out papers --officer P07"},
        [](CLI::App& command, PrintOptions& o) {
            command.add_option("number", o.number, "Slip number")->required();
            command.add_option("--out", o.out, "Folder for the files")->required();
            addParsed(command, "--form", o.form, "roll80, roll58, a4, a5 or f4 (default: roll80)",
                      "one of roll80, roll58, a4, a5, f4", formOf);
        },
        print);
    addCommand<NumberOption>(group, shell,
                             {"show", "A referral with every word said about it", "referral show 17 --json"},
                             numberOption, show);
    addCommand<ListOptions>(
        group, shell, {"list", "The newest referrals", "referral list --most 20\nreferral list --case CASE --json"},
        [](CLI::App& command, ListOptions& o) {
            command.add_option("--most", o.most, "How many")->check(CLI::Range(1, 100000))->capture_default_str();
            addId(command, "--case", o.ofCase, "Only those of a case");
        },
        list);
    addCommand<NoOptions>(group, shell,
                          {"timers", "Marks slips as expired that nobody accepted in time", "referral timers"},
                          noOptions, timers);
}

} // namespace pintu::ctl
