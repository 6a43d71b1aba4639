#include "apps/setup/setup_office.h"

#include "apps/face/printer_words.h"
#include "apps/face/test_page.h"
#include "core/base/clean_text.h"
#include "devices/announcement.h"
#include "devices/found_printers.h"
#include "devices/receipt_printer.h"
#include "devices/voice.h"
#include "office/catalogue_files.h"
#include "office/device_config.h"
#include "office/joining.h"
#include "office/setup.h"
#include "office/staff_pin.h"
#include "screens/setup_officers.h"
#include "screens/text.h"

#include <unistd.h>

namespace pintu {
namespace {

SiteKind kindOf(SetupPurpose purpose)
{
    return purpose == SetupPurpose::partner ? SiteKind::partner : SiteKind::office;
}

NamedProfile patternFor(SiteKind kind)
{
    return readProfile(resourcesFolder() / "demo" /
                       (kind == SiteKind::partner ? "partner-profile.toml" : "office-profile.toml"));
}

std::string tidied(const std::string& typed)
{
    return cleanText(typed).value_or(std::string{});
}

OfficeProfile profileOf(const SetupForm& form)
{
    const auto kind = kindOf(form.purpose);
    auto profile = patternFor(kind).profile; // its desk groups suit every SLRT
    profile.training = false;                // and nothing that this window makes is for trying out
    profile.name = tidied(form.name);
    const auto above = tidied(form.above);
    profile.letterhead = above.empty() ? std::vector{profile.name} : std::vector{above, profile.name};
    profile.address = tidied(form.address);
    profile.phone = tidied(form.phone);
    profile.village = tidied(form.village);
    profile.zone = form.zone;
    profile.officers = officersOf(form.officers, kind == SiteKind::partner ? Role::partnerDesk : Role::counter);
    profile.partnerKind = kind == SiteKind::partner ? codeOfKind(form.kind) : std::string{};
    if (kind == SiteKind::partner) return profile;
    std::vector<std::string> letters;
    for (const auto& group : profile.deskGroups) letters.push_back(group.letter);
    profile.counters.clear();
    for (std::int64_t number = 1; number <= form.counters[0] - '0'; ++number)
        profile.counters.push_back({number, letters});
    return profile;
}

OfficeProfile withHours(OfficeProfile profile, const HoursForm& form)
{
    profile.hours = hoursOf(form);
    profile.quotas = quotasOf(form);
    return profile;
}

/// `kept` is what stands in a PC's file that no field of the window asks for.
DeviceConfig devicesIn(const SetupForm& form, DeviceConfig kept = {})
{
    kept.receiptPrinter = form.receiptPrinter;
    kept.paperWidth = form.paperWidth == "58" ? 58 : 80;
    kept.officePrinter = form.officePrinter;
    kept.letter = form.letter;
    kept.voice = form.voice;
    kept.scanner = form.scanner;
    if (!form.staffPin.empty()) kept.staffPin = keptStaffPin(form.staffPin);
    return kept;
}

bool isSetUp(const std::filesystem::path& folder)
{
    std::error_code error;
    return std::filesystem::exists(folder / "office.toml", error) ||
           std::filesystem::exists(folder / "office.db", error);
}

/// Whether a folder can be made: the nearest folder above it that exists must take new ones.
bool mayWriteAt(std::filesystem::path folder)
{
    std::error_code error;
    while (folder.has_parent_path() && folder != folder.parent_path() && !std::filesystem::exists(folder, error))
        folder = folder.parent_path();
    return std::filesystem::is_directory(folder, error) && access(folder.c_str(), W_OK) == 0;
}

} // namespace

ThisPc::ThisPc(std::filesystem::path folder, std::shared_ptr<SetupSignIn> signIn)
    : m_folder{std::move(folder)}, m_signIn{std::move(signIn)}
{
}

ThisPc::~ThisPc() = default;

SetupForm ThisPc::defaults(SetupPurpose purpose)
{
    const auto pattern = patternFor(kindOf(purpose));
    SetupForm form;
    form.purpose = purpose;
    form.zone = pattern.profile.zone;
    form.counters = "3";
    if (purpose == SetupPurpose::partner)
        for (const auto& kind : readCatalogueFiles(resourcesFolder() / "catalog").partnerKinds)
            form.kinds.push_back(kind.code + " · " + (language() == Language::english ? kind.name.en : kind.name.id));
    std::error_code error; // without a working folder the one that was asked for stands as it is
    const auto whole = std::filesystem::absolute(m_folder, error);
    form.folder = (error ? m_folder : whole).string();
    form.paperWidth = "80";
    form.letter = "A4";
    if (purpose == SetupPurpose::hours && isSetUp(form.folder)) {
        const SystemClock clock;
        Site site{form.folder, Access::read, UseKeys::no, clock, m_entropy};
        form.hours = formOf(site.profile().hours, site.profile().quotas);
    }
    if (purpose == SetupPurpose::devices && isSetUp(form.folder)) {
        const auto now = readDeviceConfig(form.folder);
        form.receiptPrinter = now.receiptPrinter;
        form.paperWidth = std::to_string(now.paperWidth);
        form.officePrinter = now.officePrinter;
        form.letter = now.letter;
        form.voice = now.voice;
        form.scanner = now.scanner;
    }
    return form;
}

/// Without the office's keys nobody can be signed in: then only what needs no sign-in goes on.
std::optional<SetupProblem> ThisPc::whoChanges(const std::filesystem::path& folder, const SetupForm& form)
{
    const SystemClock clock;
    std::error_code closed;
    const auto keys = std::filesystem::exists(keyFile(folder), closed) ? UseKeys::yes : UseKeys::no;
    Site site{folder, Access::write, keys, clock, m_entropy, {}, m_signIn->here};
    return m_signIn->problemOf(site, form);
}

std::optional<SetupProblem> ThisPc::problemOf(const SetupForm& form)
{
    const std::filesystem::path folder{form.folder};
    const bool there = isSetUp(folder);
    const bool wanted = form.purpose == SetupPurpose::devices || form.purpose == SetupPurpose::hours ||
                        form.purpose == SetupPurpose::partners;
    if (there != wanted) return there ? SetupProblem::folderTaken : SetupProblem::noOffice;
    if (!mayWriteAt(folder)) return SetupProblem::folderForbidden;
    if (form.purpose == SetupPurpose::hours || form.purpose == SetupPurpose::partners)
        if (const auto problem = whoChanges(folder, form)) return problem;
    if (form.purpose == SetupPurpose::hours) {
        const SystemClock clock;
        Site site{folder, Access::read, UseKeys::no, clock, m_entropy};
        if (faultOf(withHours(site.profile(), form.hours))) return SetupProblem::badQuota;
    }
    if (!form.receiptPrinter.empty() && !parseReceiptPrinter(form.receiptPrinter))
        return SetupProblem::badReceiptPrinter;
    if (!form.officePrinter.empty() && !parseOfficePrinter(form.officePrinter)) return SetupProblem::badOfficePrinter;
    if (!form.scanner.empty() && !form.scanner.starts_with("file:/")) return SetupProblem::badScanner;
    if (!form.staffPin.empty() && !isStaffPin(form.staffPin)) return SetupProblem::badStaffPin;
    return std::nullopt;
}

SetupPrinters ThisPc::printers()
{
    auto found = findPrinters();
    return {std::move(found.receipt), std::move(found.office), findScanners()};
}

std::string ThisPc::printTest(const SetupForm& form)
{
    const auto address = parseReceiptPrinter(form.receiptPrinter);
    if (!address) throw Trouble{TroubleKind::device, "no such printer address"};
    ReceiptPrinter printer{*address};
    try {
        printer.print(testReceipt(form.name, form.paperWidth == "58" ? roll58 : roll80));
    } catch (const PrinterTrouble& trouble) {
        return sentenceOf(trouble);
    }
    return {};
}

void ThisPc::speakTest()
{
    if (!m_voice) m_voice = std::make_unique<Voice>(readPronunciation(resourcesFolder() / "voice" / "said.txt"));
    std::string said; // as the hall will hear it
    for (const auto& word : announcementOf("A-011", 3)) said += word.said + " ";
    m_voice->say(said);
}

SetupDone ThisPc::make(const SetupForm& form)
{
    const SystemClock clock;
    const std::filesystem::path folder{form.folder};
    SetupDone done;
    done.folder = form.folder;
    if (form.purpose == SetupPurpose::devices) {
        writeDeviceConfig(folder, devicesIn(form, readDeviceConfig(folder)));
        return done;
    }
    if (form.purpose == SetupPurpose::hours) {
        Site site{folder, Access::write, UseKeys::no, clock, m_entropy, {}, m_signIn->here};
        setProfile(site, {CommandId::timed(clock.now(), m_entropy), m_signIn->actor},
                   withHours(site.profile(), form.hours));
        return done;
    }
    if (form.purpose == SetupPurpose::oneMorePc) {
        (void)joinSite(folder, form.site, form.connection);
        writeDeviceConfig(folder, devicesIn(form));
        return done;
    }
    const auto kind = kindOf(form.purpose);
    setUp({folder,
           {form.site, kind, form.connection.empty() ? Engine::sqlite : Engine::postgresql, form.connection},
           profileOf(form),
           resourcesFolder() / "catalog",
           "setup",
           Partners::onlyReal},
          clock, m_entropy);
    writeDeviceConfig(folder, devicesIn(form));
    if (kind == SiteKind::partner) return done;
    Site site{folder, Access::write, UseKeys::yes, clock, m_entropy};
    (void)makeOwnRoot(site, {CommandId::timed(clock.now(), m_entropy), "setup"});
    return done;
}

} // namespace pintu
