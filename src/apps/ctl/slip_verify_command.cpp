#include "apps/ctl/command_line.h"
#include "apps/ctl/scanned_file.h"
#include "apps/ctl/sentences.h"
#include "apps/ctl/views.h"
#include "core/base/code_marks.h"
#include "office/intake_desk.h"
#include "office/referral_desk.h"

namespace pintu::ctl {
namespace {

constexpr int good = 0;
constexpr int otherVerdict = 1;
constexpr int usage = 64;

struct VerifyOptions {
    std::string what;
};

struct Verdict {
    std::optional<SlipVerdict> slip;
    std::optional<ReturnVerdict> answer;
    bool proven() const { return slip ? slip->notes.proven : answer && answer->notes.proven; }
    bool isGood() const
    {
        return slip ? slip->kind == SlipVerdictKind::good : answer && answer->kind == ReturnVerdictKind::good;
    }
};

bool isReturn(const std::string& text)
{
    const auto code = TypedCode::parse(text);
    return text.starts_with(returnMark) || (code && !code->isSlip());
}

/// What the paper itself shows, where no list of keys is known: nothing is proven.
Verdict lookWithoutOffice(Shell& shell, const std::string& text)
{
    const CheckingDesk nobody{{}, nullptr, shell.clock().now().seconds(), 0};
    if (isReturn(text))
        return {{}, checkReturnSlip(text, TrustList{}, nobody, [](std::uint32_t) { return std::nullopt; })};
    if (TypedCode::parse(text))
        return {checkTypedCode(text, TrustList{}, nobody, [](const SlipInHand&) { return std::nullopt; }), {}};
    return {checkSlip(text, TrustList{}, nobody, [](const SlipInHand&) { return std::nullopt; }), {}};
}

/// The full verdict, by what the named office or partner desk knows. Writes nothing.
Verdict lookAt(Site& site, const std::string& text)
{
    const bool typed = TypedCode::parse(text).has_value();
    if (site.config().kind == SiteKind::partner) {
        IntakeDesk desk{site};
        if (isReturn(text) && !typed) return {{}, desk.lookReturn(text)};
        return {desk.lookExactly(text), {}};
    }
    ReferralDesk desk{site};
    if (isReturn(text)) return {{}, typed ? desk.lookTyped(text) : desk.lookReturn(text)};
    return {typed ? desk.lookOwnTyped(text) : desk.look(text), {}};
}

/// One paper as it is; several in one picture as a list, which is good when all of them are.
int answer(Shell& shell, const std::vector<Verdict>& verdicts, const Catalogue& catalogue, Zone zone)
{
    Json papers = Json::array();
    bool allGood = !verdicts.empty();
    bool clockBehind = false;
    for (const auto& verdict : verdicts) {
        auto view = verdict.slip ? viewOf(*verdict.slip, catalogue, zone) : viewOf(*verdict.answer, catalogue, zone);
        if (!verdict.proven() && view.contains("claims"))
            shell.tell("Nobody's signature stands behind these claims as far as is known here.");
        clockBehind |= verdict.slip ? verdict.slip->notes.clockWrong : verdict.answer->notes.clockWrong;
        allGood = allGood && verdict.isGood();
        papers.push_back(std::move(view));
    }
    if (clockBehind) shell.tell(clockBehindText);
    if (papers.empty()) papers.push_back(viewOf(SlipVerdict{}, catalogue, zone)); // unreadable
    if (papers.size() > 1) shell.tell("There are " + std::to_string(papers.size()) + " papers in this picture.");
    shell.answer(papers.size() == 1 ? papers.front() : Json{{"papers", papers}});
    return allGood ? good : otherVerdict;
}

template <class Look>
std::vector<Verdict> each(const std::vector<std::string>& texts, Look look)
{
    std::vector<Verdict> out;
    for (const auto& text : texts) out.push_back(look(text));
    return out;
}

int verifyScanned(Shell& shell, const VerifyOptions& options)
{
    if (shell.options.office.empty()) {
        const auto scanned = scan(options.what, Letters::exact,
                                  [](std::string_view text) { return Slip::parse(text) || ReturnSlip::parse(text); });
        return answer(shell, each(scanned.texts, [&](const auto& text) { return lookWithoutOffice(shell, text); }),
                      Catalogue{}, Zone::wib);
    }
    auto site = shell.open(Access::read, UseKeys::yes);
    const auto scanned = scan(options.what, Letters::exact,
                              [&](std::string_view text) { return lookAt(site, std::string{text}).proven(); });
    return answer(shell, each(scanned.texts, [&](const auto& text) { return lookAt(site, text); }), site.catalogue(),
                  site.zone());
}

int verify(Shell& shell, const VerifyOptions& options)
{
    try {
        return verifyScanned(shell, options);
    } catch (const Stop& stop) {
        return shell.refuse(stop.sentence(), usage);
    } catch (const Trouble& trouble) {
        const int exit =
            shell.refuse(sentenceOf(trouble), trouble.kind() == TroubleKind::notFound ? usage : otherVerdict);
        shell.explain(trouble);
        return exit;
    }
}

} // namespace

void addSlipVerifyCommand(CLI::App& slip, Shell& shell)
{
    addCommand<VerifyOptions>(
        slip, shell,
        {"verify",
         "Reads a slip or return slip and says what it is worth; writes nothing. Without --office nothing can be "
         "proven. "
         "Exit code: 0 good, 1 any other verdict, 64 usage or no such file",
         "slip verify photo.jpg --office ~/hospital\nslip verify 'RS1:…' --json\nslip verify 60S025-55ZDCS-KK1HMW "
         "--office ~/hospital"},
        [](CLI::App& command, VerifyOptions& o) {
            command.add_option("what", o.what, "Picture, PDF or text file; RS1:… or RR1:…; typed code; - for stdin")
                ->required();
        },
        verify);
}

} // namespace pintu::ctl
