#include "screens/setup_screen.h"

#include "core/base/clean_text.h"
#include "core/base/time.h"
#include "screens/setup_form.h"
#include "screens/setup_officers.h"
#include "screens/setup_problems.h"
#include "screens/text.h"
#include "screens/trouble_text.h"

namespace pintu {

SetupScreen::SetupScreen(std::shared_ptr<SetupOffice> office, std::shared_ptr<JoiningOffice> joining,
                         Background& background)
    : m_office{std::move(office)},
      m_background{background},
      m_joining{std::move(joining), background,
                [this] {
                    m_state = m_joining.state();
                    show();
                },
                [this] { turnTo(SetupPage::purpose); }}
{
    describe();
}

void SetupScreen::choose(SetupPurpose purpose)
{
    run(
        m_background, m_life, [office = m_office, purpose] { return office->defaults(purpose); },
        [this](SetupForm form) {
            m_form = std::move(form);
            if (isOneStep())
                checkPlace();
            else
                turnTo(SetupPage::office);
        },
        [this](TroubleKind kind) { failed(kind); });
}

void SetupScreen::fill(const std::string& field, const std::string& value)
{
    if (m_state.page == SetupPage::joining) return m_joining.fill(field, value);
    auto* at = valueIn(m_form, field);
    if (!at || *at == value) return;
    *at = value;
    if (m_state.problem.empty()) return;
    m_state.problem.clear(); // it was about what stood there before
    show();
}

void SetupScreen::speaks(bool voice)
{
    m_form.voice = m_state.voice = voice;
}

std::string SetupScreen::problemOnPage() const
{
    const bool join = m_form.purpose == SetupPurpose::oneMorePc;
    if (m_state.page == SetupPage::office) return problemOfSite(m_form);
    if (m_state.page == SetupPage::place) {
        if (m_form.folder.empty() || m_form.folder[0] != '/')
            return tr("Write the whole path of the folder, from / on.");
        if (join && m_form.connection.empty())
            return tr("One more PC needs the connection to the office's PostgreSQL server.");
    }
    if (m_state.page == SetupPage::hours) return problemOf(m_form.hours);
    if (m_state.page == SetupPage::devices) {
        if (m_form.paperWidth != "80" && m_form.paperWidth != "58") return tr("The roll is 80 or 58 millimetres wide.");
        if (m_form.letter != "A4" && m_form.letter != "A5" && m_form.letter != "F4")
            return tr("The sheet for letters is A4, A5 or F4.");
    }
    return {};
}

void SetupScreen::act(const std::string& action)
{
    if (m_state.page == SetupPage::joining && !m_state.busy) m_joining.act(action);
}

void SetupScreen::scan(const std::string& text)
{
    if (m_state.page == SetupPage::joining && !m_state.busy) m_joining.scan(text);
}

void SetupScreen::next()
{
    if (m_state.busy) return;
    if (m_state.page == SetupPage::joining) return m_joining.next();
    if (m_state.page == SetupPage::done && !m_state.next.empty()) return m_joining.open(m_done.folder);
    m_state.note.clear();
    m_state.problem = problemOnPage();
    if (!m_state.problem.empty()) return show();
    switch (m_state.page) {
    case SetupPage::purpose:
    case SetupPage::joining:
    case SetupPage::done: return;
    case SetupPage::office: return turnTo(SetupPage::place);
    case SetupPage::place:
    case SetupPage::hours:
    case SetupPage::signIn:
    case SetupPage::devices: return checkPlace();
    }
}

void SetupScreen::checkPlace()
{
    m_state.busy = true;
    show();
    run(
        m_background, m_life, [office = m_office, form = m_form] { return office->problemOf(form); },
        [this](std::optional<SetupProblem> problem) {
            m_state.busy = false;
            m_form.password.clear();
            if (problem == SetupProblem::nobodyIn && m_state.page != SetupPage::signIn)
                return turnTo(SetupPage::signIn);
            const bool ofDevices = problem == SetupProblem::badReceiptPrinter ||
                                   problem == SetupProblem::badOfficePrinter || problem == SetupProblem::badScanner ||
                                   problem == SetupProblem::badStaffPin;
            const bool last = m_state.page == SetupPage::devices || m_state.page == SetupPage::hours;
            if (problem && (last || !ofDevices)) {
                m_state.problem = sentenceOf(*problem);
                return show();
            }
            if (last) return make();
            if (m_form.purpose == SetupPurpose::hours) return turnTo(SetupPage::hours);
            if (m_form.purpose == SetupPurpose::partners) return m_joining.open(m_form.folder);
            lookForPrinters();
        },
        [this](TroubleKind kind) { failed(kind); });
}

void SetupScreen::lookForPrinters()
{
    m_state.busy = true;
    run(
        m_background, m_life, [office = m_office] { return office->printers(); },
        [this](SetupPrinters printers) {
            m_printers = std::move(printers);
            turnTo(SetupPage::devices);
        },
        [this](TroubleKind kind) { failed(kind); });
}

void SetupScreen::make()
{
    m_state.busy = true;
    m_state.note = tr("Being made …");
    show();
    run(
        m_background, m_life, [office = m_office, form = m_form] { return office->make(form); },
        [this](SetupDone done) {
            m_done = std::move(done);
            turnTo(SetupPage::done);
        },
        [this](TroubleKind kind) { failed(kind); });
}

void SetupScreen::back()
{
    if (m_state.busy || !m_state.mayGoBack) return;
    if (m_state.page == SetupPage::joining) return m_joining.back();
    turnTo(m_state.page == SetupPage::devices && !isOneStep() ? SetupPage::place
           : m_state.page == SetupPage::place                 ? SetupPage::office
                                                              : SetupPage::purpose);
}

void SetupScreen::testPrinter()
{
    m_state.problem.clear();
    m_state.note = tr("Printing …");
    show();
    run(
        m_background, m_life,
        [office = m_office, form = m_form]() -> std::optional<std::string> {
            const auto problem = office->problemOf(form);
            if (problem == SetupProblem::badReceiptPrinter || form.receiptPrinter.empty()) return std::nullopt;
            return office->printTest(form);
        },
        [this](const std::optional<std::string>& printer) {
            const bool printed = printer && printer->empty();
            m_state.note = printed ? tr("A test page was sent: look whether the printer gives it out.") : std::string{};
            if (!printed) m_state.problem = printer ? *printer : sentenceOf(SetupProblem::badReceiptPrinter);
            show();
        },
        [this](TroubleKind kind) { failed(kind); });
}

void SetupScreen::testVoice()
{
    m_state.note = tr("Listen: this PC says a number. If you hear nothing, check loudspeaker and volume.");
    show();
    run(
        m_background, m_life, [office = m_office] { office->speakTest(); }, [] {},
        [this](TroubleKind kind) { failed(kind); });
}

void SetupScreen::failed(TroubleKind kind)
{
    m_state.busy = false;
    m_state.note.clear();
    m_state.problem = pintu::sentenceOf(kind);
    show();
}

void SetupScreen::turnTo(SetupPage page)
{
    m_state = {};
    m_state.page = page;
    m_state.voice = m_form.voice;
    describe();
    show();
}

void SetupScreen::retell()
{
    if (m_state.page == SetupPage::joining) return m_joining.retell();
    m_state.problem.clear();
    m_state.note.clear();
    describe();
    show();
}

void SetupScreen::show()
{
    if (m_show) m_show(m_state);
}

void SetupScreen::addFields(const std::vector<SetupField>& fields)
{
    for (const auto& field : fields) {
        m_state.fields.push_back(field);
        m_state.fields.back().value = *valueIn(m_form, field.name);
    }
}

void SetupScreen::describeHours()
{
    m_state.title = tr("When is the office open?");
    m_state.lines = {
        tr("The hours of the counters; between two times is a break. An empty day is closed. With no day at "
           "all numbers are given at any time.")};
    for (std::size_t i = 0; i < m_form.hours.days.size(); ++i)
        addFields({{std::string{EnumNames<Weekday>::names[i]},
                    weekdayText(static_cast<Weekday>(i)),
                    {},
                    i == 0 ? tr("such as 08.00-12.00, 13.00-15.00") : std::string{}}});
    addFields(
        {{"machineBefore", tr("Ticket machine opens before, minutes"), {}, tr("such as 30; empty: with the counters")},
         {"machineEnds", tr("and ends before, minutes"), {}, tr("so that everybody is served before closing")},
         {"closedDays", tr("Own closed days"), {}, tr("beside the holidays, such as 2026-12-31")},
         {"quotas", tr("Numbers a day"), {}, tr("of a need, such as KES 40; SOS 60. Empty: as many as come")}});
    m_state.next = tr("&Save");
}

void SetupScreen::describe()
{
    const bool partner = m_form.purpose == SetupPurpose::partner;
    const bool join = m_form.purpose == SetupPurpose::oneMorePc;
    m_state.purpose = m_form.purpose;
    m_state.fields.clear();
    m_state.lines.clear();
    const bool onlyDevices = m_form.purpose == SetupPurpose::devices;
    const bool oneStep = isOneStep() && m_state.page != SetupPage::purpose;
    const auto number = std::to_string(static_cast<int>(m_state.page) + 1);
    m_state.step = oneStep ? std::string{} : pintu::fill(tr("Step %1 of 5"), {number});
    m_state.mayGoBack = m_state.page != SetupPage::purpose && m_state.page != SetupPage::done;
    m_state.next = m_state.mayGoBack ? tr("&Next") : std::string{};
    switch (m_state.page) {
    case SetupPage::purpose:
        m_state.title = tr("What is to be set up?");
        m_state.lines = {tr("Nothing is written before the last step.")};
        break;
    case SetupPage::office:
        if (onlyDevices) {
            m_state.title = tr("The printers of this PC are set.");
            m_state.lines = {pintu::fill(tr("Folder: %1"), {m_done.folder}),
                             tr("A window that is open takes them up when it is opened again.")};
            break;
        }
        m_state.title = join ? tr("Which office?") : partner ? tr("The partner's desk") : tr("The office");
        addFields({{"site",
                    tr("Code"),
                    {},
                    partner ? tr("as the office's catalogue names it, such as P04821") : tr("such as D0412")}});
        if (join) break;
        addFields({{"name", tr("Name"), {}, {}},
                   {"above", tr("Letterhead above the name"), {}, tr("such as PEMERINTAH KABUPATEN …")},
                   {"address", tr("Address"), {}, {}},
                   {"phone", tr("Telephone"), {}, {}},
                   {"village", tr("Region code of the village"), {}, tr("such as 36.73.02.1011")},
                   {"zone", tr("Time zone"), {}, {}, {"WIB", "WITA", "WIT"}, true},
                   {"officers", tr("Officers"), {}, tr("code and name, with a semicolon between them")}});
        if (partner)
            addFields({{"kind",
                        tr("Kind of partner"),
                        {},
                        tr("its answers are offered at the desk; begin with its code"),
                        m_form.kinds}});
        else
            addFields(
                {{"counters", tr("Number of counters"), {}, {}, {"1", "2", "3", "4", "5", "6", "7", "8", "9"}, true}});
        break;
    case SetupPage::place:
        m_state.title = tr("Where does the record lie?");
        addFields({{"folder", tr("Folder on this PC"), {}, tr("keys and settings are here; not on a network drive")},
                   {"connection",
                    tr("PostgreSQL connection"),
                    {},
                    join ? tr("such as host=10.0.0.2 dbname=slrt user=slrt")
                         : tr("only for several PCs; leave it empty for one PC")}});
        if (m_form.purpose == SetupPurpose::office)
            m_state.lines = {tr("For several PCs, the server's administrator first runs server-config/prepare on the "
                                "server. It says what to write here, and which role each PC has.")};
        break;
    case SetupPage::devices:
        m_state.title = tr("Printers and voice");
        addFields(
            {{"receiptPrinter",
              tr("Receipt printer"),
              {},
              m_printers.receipt.empty() ? tr("none was found; write tcp:192.168.1.50:9100 with its address")
                                         : tr("choose one, or write tcp:192.168.1.50:9100 with its address"),
              m_printers.receipt},
             {"paperWidth", tr("Width of the roll in mm"), {}, {}, {"80", "58"}, true},
             {"officePrinter",
              tr("Office printer"),
              {},
              m_printers.office.empty() ? tr("none was found; leave it empty") : tr("choose one, or leave it empty"),
              m_printers.office},
             {"letter", tr("Sheet for letters"), {}, {}, {"A4", "A5", "F4"}, true}});
        if (onlyDevices)
            addFields({{"scanner",
                        tr("Hand scanner"),
                        {},
                        m_printers.scanners.empty() ? tr("leave it empty: it types like a keyboard")
                                                    : tr("choose one: it then scans into SatuPintu only"),
                        m_printers.scanners}});
        if (!partner)
            addFields(
                {{"staffPin",
                  tr("PIN of the kiosk's staff door"),
                  {},
                  onlyDevices ? tr("4 to 12 digits; leave it empty and it stays as it is")
                              : tr("4 to 12 digits, for a PC with the kiosk; without one anybody can leave it")}});
        m_state.next = onlyDevices ? tr("&Save") : tr("&Make it now");
        break;
    case SetupPage::hours: describeHours(); break;
    case SetupPage::signIn:
        m_state.title = tr("Who changes the office?");
        m_state.lines = {tr("The office works already. A supervisor signs in before anything of it is changed.")};
        addFields({{"supervisor", tr("Code of the supervisor"), {}, tr("such as S01")},
                   {"password", tr("Password"), {}, {}, {}, false, true}});
        break;
    case SetupPage::joining: break; // its own pages describe themselves
    case SetupPage::done:
        if (m_form.purpose == SetupPurpose::hours) {
            m_state.title = tr("The hours of the office are set.");
            m_state.lines = {tr("Kiosk, counters and board follow them at once.")};
            break;
        }
        m_state.title = join ? tr("This PC belongs to the office.") : tr("It is ready.");
        m_state.lines.push_back(pintu::fill(tr("Folder: %1"), {m_done.folder}));
        if (join) {
            m_state.lines.push_back(tr("A counter also needs the keys. Bring them with: satupintuctl keys import"));
            break;
        }
        m_state.lines.push_back(tr("Keep a copy of the keys in a safe place: satupintuctl keys export"));
        if (!m_form.connection.empty())
            m_state.lines.push_back(pintu::fill(
                tr("Let the other PCs in, each with its own role: satupintuctl grant ROLE kiosk --office %1 "
                   "(or board, counter, supervisor)"),
                {m_done.folder}));
        m_state.lines.push_back(partner ? tr("Next: give the office the key card of this desk, and load the list that "
                                             "comes back.")
                                        : tr("Next: enter the partners. An office without partners can refer nobody."));
        m_state.next = partner ? tr("&Key card and trust list") : tr("&Partners");
        break;
    }
}

} // namespace pintu
