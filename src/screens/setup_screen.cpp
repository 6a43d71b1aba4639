#include "screens/setup_screen.h"

#include "core/base/clean_text.h"
#include "core/base/time.h"
#include "core/people/region_code.h"
#include "screens/setup_officers.h"
#include "screens/text.h"
#include "screens/trouble_text.h"

namespace pintu {
namespace {

constexpr std::size_t longestOnPaper = 160; // letters, as faultOf counts them

std::string sentenceOf(SetupProblem problem)
{
    switch (problem) {
    case SetupProblem::folderTaken:
        return tr("This folder is an office already. It stays as it is: choose another folder.");
    case SetupProblem::folderForbidden: return tr("This user may not write there. Choose a folder of your own.");
    case SetupProblem::noOffice:
        return tr("In this folder there is no office yet: set one up first, or start with --office and its folder.");
    case SetupProblem::badScanner:
        return tr("The hand scanner is written like file:/dev/input/satupintu-scanner; or leave it empty.");
    case SetupProblem::badStaffPin: return tr("The PIN of the staff door has 4 to 12 digits; or leave it empty.");
    case SetupProblem::badReceiptPrinter:
        return tr("The receipt printer is written like tcp:192.168.1.50:9100, file:/dev/usb/lp0 or cups:NAME; or leave "
                  "it empty.");
    case SetupProblem::badOfficePrinter: return tr("The office printer is written like cups:NAME; or leave it empty.");
    }
    return {};
}

std::vector<std::string> oneToNine()
{
    std::vector<std::string> out;
    for (char digit = '1'; digit <= '9'; ++digit) out.emplace_back(1, digit);
    return out;
}

} // namespace

SetupScreen::SetupScreen(std::shared_ptr<SetupOffice> office, Background& background)
    : m_office{std::move(office)}, m_background{background}
{
    describe();
}

void SetupScreen::choose(SetupPurpose purpose)
{
    run(
        m_background, m_life, [office = m_office, purpose] { return office->defaults(purpose); },
        [this](SetupForm form) {
            m_form = std::move(form);
            if (m_form.purpose == SetupPurpose::devices)
                checkPlace();
            else
                turnTo(SetupPage::office);
        },
        [this](TroubleKind kind) { failed(kind); });
}

std::string* SetupScreen::value(const std::string& field)
{
    const struct {
        const char* name;
        std::string* value;
    } values[] = {{"site", &m_form.site},
                  {"above", &m_form.above},
                  {"name", &m_form.name},
                  {"address", &m_form.address},
                  {"phone", &m_form.phone},
                  {"village", &m_form.village},
                  {"zone", &m_form.zone},
                  {"officers", &m_form.officers},
                  {"counters", &m_form.counters},
                  {"folder", &m_form.folder},
                  {"connection", &m_form.connection},
                  {"receiptPrinter", &m_form.receiptPrinter},
                  {"paperWidth", &m_form.paperWidth},
                  {"officePrinter", &m_form.officePrinter},
                  {"letter", &m_form.letter},
                  {"scanner", &m_form.scanner},
                  {"staffPin", &m_form.staffPin}};
    for (const auto& known : values)
        if (field == known.name) return known.value;
    return nullptr;
}

void SetupScreen::fill(const std::string& field, const std::string& value)
{
    auto* at = this->value(field);
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
    const bool partner = m_form.purpose == SetupPurpose::partner;
    const bool join = m_form.purpose == SetupPurpose::oneMorePc;
    if (m_state.page == SetupPage::office) {
        if (!isSiteId(m_form.site, partner ? SiteKind::partner : SiteKind::office))
            return partner ? tr("The code of a partner has up to 6 capital letters and digits, such as P04821.")
                           : tr("The code of an office has up to 5 capital letters and digits, such as D0412.");
        if (join) return {};
        if (cleanText(m_form.name).value_or(std::string{}).empty()) return tr("Write the name of the place.");
        for (const auto* text : {&m_form.above, &m_form.name, &m_form.address})
            if (countCodePoints(*text) > longestOnPaper)
                return pintu::fill(tr("%1 is too long for a paper: at most 160 letters."), {*text});
        const auto phone = cleanText(m_form.phone).value_or(std::string{});
        if (!phone.empty() && !isPhone(phone))
            return tr("The telephone number has at least three digits; or leave it empty.");
        const auto village = cleanText(m_form.village).value_or(std::string{});
        if (!(partner && village.empty()) && !isVillageCode(village))
            return partner ? tr("The region code of a village looks like 36.73.02.1011; or leave it empty.")
                           : tr("Write the region code of the village where the office is, such as 36.73.02.1011. The "
                                "numbers of people without NIK begin with it.");
        if (!parseZone(m_form.zone)) return tr("The time zone is WIB, WITA or WIT.");
        if (auto problem = problemOfOfficers(m_form.officers); !problem.empty()) return problem;
        if (!partner && (m_form.counters.size() != 1 || m_form.counters[0] < '1' || m_form.counters[0] > '9'))
            return tr("The number of counters is 1 to 9.");
    }
    if (m_state.page == SetupPage::place) {
        if (m_form.folder.empty() || m_form.folder[0] != '/')
            return tr("Write the whole path of the folder, from / on.");
        if (join && m_form.connection.empty())
            return tr("One more PC needs the connection to the office's PostgreSQL server.");
    }
    if (m_state.page == SetupPage::devices) {
        if (m_form.paperWidth != "80" && m_form.paperWidth != "58") return tr("The roll is 80 or 58 millimetres wide.");
        if (m_form.letter != "A4" && m_form.letter != "A5" && m_form.letter != "F4")
            return tr("The sheet for letters is A4, A5 or F4.");
    }
    return {};
}

void SetupScreen::next()
{
    if (m_state.busy) return;
    m_state.note.clear();
    m_state.problem = problemOnPage();
    if (!m_state.problem.empty()) return show();
    switch (m_state.page) {
    case SetupPage::purpose:
    case SetupPage::done: return;
    case SetupPage::office: return turnTo(SetupPage::place);
    case SetupPage::place:
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
            const bool ofDevices = problem == SetupProblem::badReceiptPrinter ||
                                   problem == SetupProblem::badOfficePrinter || problem == SetupProblem::badScanner ||
                                   problem == SetupProblem::badStaffPin;
            if (problem && (m_state.page == SetupPage::devices || !ofDevices)) {
                m_state.problem = sentenceOf(*problem);
                return show();
            }
            if (m_state.page != SetupPage::devices) return lookForPrinters();
            make();
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
    const bool onlyDevices = m_form.purpose == SetupPurpose::devices;
    turnTo(m_state.page == SetupPage::devices && !onlyDevices ? SetupPage::place
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
        m_state.fields.back().value = *value(field.name);
    }
}

void SetupScreen::describe()
{
    const bool partner = m_form.purpose == SetupPurpose::partner;
    const bool join = m_form.purpose == SetupPurpose::oneMorePc;
    m_state.purpose = m_form.purpose;
    m_state.fields.clear();
    m_state.lines.clear();
    const bool onlyDevices = m_form.purpose == SetupPurpose::devices;
    const bool oneStep = onlyDevices && m_state.page != SetupPage::purpose;
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
        if (!partner) addFields({{"counters", tr("Number of counters"), {}, {}, oneToNine(), true}});
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
                        m_printers.scanners},
                       {"staffPin",
                        tr("PIN of the kiosk's staff door"),
                        {},
                        tr("4 to 12 digits; leave it empty and it stays as it is")}});
        m_state.next = onlyDevices ? tr("&Save") : tr("&Make it now");
        break;
    case SetupPage::done:
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
        if (!m_done.trustList.empty()) {
            m_state.fields = {{"trustList", tr("Trust list for partners"), m_done.trustList, {}},
                              {"rootKey", tr("Root key, told apart from the list"), m_done.rootKey, {}}};
            m_state.lines.push_back(
                tr("When a partner is set up, sign a new list with its line: satupintuctl keys trust"));
        } else {
            m_state.lines.push_back(tr("Give this line to the office for its trust list."));
            m_state.fields = {{"member", tr("This desk's line"), m_done.member, {}}};
            m_state.lines.push_back(tr("Load the list that comes back: satupintuctl keys load"));
        }
        break;
    }
}

} // namespace pintu
