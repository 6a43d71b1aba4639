#include "apps/setup/joining_here.h"

#include "apps/face/printer_words.h"
#include "devices/office_printer.h"
#include "office/device_config.h"
#include "office/given_trust.h"
#include "office/joining.h"
#include "office/joining_papers.h"
#include "paper/arrived_text.h"
#include "paper/wedge_text.h"
#include "screens/text.h"

#include <cstdlib>

namespace pintu {
namespace {

JoinedPartner::Key keyOf(KnownPartner::Key key)
{
    switch (key) {
    case KnownPartner::Key::none: return JoinedPartner::Key::none;
    case KnownPartner::Key::good: return JoinedPartner::Key::good;
    case KnownPartner::Key::revoked: return JoinedPartner::Key::revoked;
    case KnownPartner::Key::over: return JoinedPartner::Key::over;
    }
    return JoinedPartner::Key::none;
}

std::string inSpokenLanguage(const Words& words)
{
    return language() == Language::english ? words.en : words.id;
}

/// A path, as a file chooser or a person writes it, and not a code.
bool isPath(const std::string& arrived)
{
    return arrived.starts_with('/');
}

/// What was scanned, on whatever keyboard, and every code of a file.
std::vector<std::string> codesOf(const std::string& arrived)
{
    if (isPath(arrived)) return codesInFile(arrived);
    auto out = wedgeCandidates(arrived);
    out.insert(out.begin(), arrivedText(arrived));
    return out;
}

/// The regency or city around a village: "36.73" of "36.73.02.1011".
std::string regionAround(const std::string& village, const Catalogue& catalogue)
{
    constexpr std::size_t regencyLength = 5;
    const auto code = village.substr(0, regencyLength);
    return catalogue.place(code) ? code : std::string{};
}

std::string homeFolder()
{
    const auto* home = std::getenv("HOME");
    return home ? home : "/tmp";
}

} // namespace

std::unique_ptr<Site> JoiningHere::site(Access access)
{
    return std::make_unique<Site>(m_folder, access, UseKeys::yes, m_clock, m_entropy, std::function<void()>{},
                                  m_signIn->here);
}

Command JoiningHere::command()
{
    return {CommandId::timed(m_clock.now(), m_entropy), m_signIn->actor};
}

JoiningView JoiningHere::open(const std::string& folder)
{
    if (m_folder != folder) m_parts = {};
    m_folder = folder;
    const auto opened = site(Access::read);
    auto& site = *opened;
    const auto& profile = site.profile();
    JoiningView view;
    view.ofPartner = site.config().kind == SiteKind::partner;
    view.site = site.id();
    view.name = profile.name;
    view.zone = site.zone();
    view.now = m_clock.now();
    view.paperFolder = homeFolder();
    const auto trust = trustStanding(site);
    view.listLoaded = trust.loaded;
    view.listNumber = trust.sequence;
    view.listSigned = Time{trust.issued * 1000};
    view.offices = trust.offices;
    view.listNamesUs = trust.namesUs;
    if (trust.ownKeyOutSince) view.ownKeyOut = Time{*trust.ownKeyOutSince * 1000};
    if (view.ofPartner) {
        view.numbers = ownNumbers(site);
        return view;
    }
    if (trust.loaded) view.numbers = rootNumbers(site);
    const auto root = rootFolderOf(site);
    view.rootFolder = root.string();
    std::error_code error; // a folder that cannot be looked into has no root for us
    view.rootHere = std::filesystem::exists(root / "root.key", error);
    view.region = regionAround(profile.village, site.catalogue());
    for (const auto& known : knownPartners(site))
        view.partners.push_back({known.row, keyOf(known.key), Time{known.since * 1000}});
    for (const auto& kind : site.catalogue().lists().partnerKinds)
        view.kinds.emplace_back(kind.code, inSpokenLanguage(kind.name));
    return view;
}

Result<CardSeen, CardRefusal> JoiningHere::readCard(const std::string& arrived)
{
    const auto codes = isPath(arrived) ? codesInFile(arrived) : std::vector{arrived};
    if (codes.empty()) return refused(CardRefusal::notACard);
    const auto opened = site(Access::read);
    const auto look = lookAtCard(*opened, codes.front());
    if (!look) return refused(look.refusal());
    CardSeen out{look->news, codes.front(), look->numbers, {}, Time{look->card.issued * 1000}};
    const auto& catalogue = opened->catalogue();
    if (const auto* known = catalogue.partner(look->card.owner); known && !known->demo) out.partner = *known;
    out.partner.id = look->card.owner;
    if (out.partner.name.empty()) out.partner.name = look->card.name;
    return out;
}

Result<Partner, JoinRefusal> JoiningHere::join(const Partner& partner, const std::string& card,
                                               const std::string& rootFolder, bool oldKeyGoesOut)
{
    JoinWish wish{partner, card, rootFolder, {}};
    if (oldKeyGoesOut) wish.oldKeysOutSince = m_clock.now().seconds();
    return joinPartner(*site(), command(), wish);
}

Result<std::int64_t, JoinRefusal> JoiningHere::revoke(const std::string& partner, const std::string& rootFolder,
                                                      Time since)
{
    return revokePartner(*site(), command(), rootFolder, partner, since.seconds());
}

Result<Partner, JoinRefusal> JoiningHere::drop(const std::string& partner)
{
    return dropPartner(*site(), command(), partner);
}

std::vector<std::string> JoiningHere::save(const std::string& folder)
{
    const auto opened = site();
    const bool card = opened->config().kind == SiteKind::partner;
    std::vector<std::string> out;
    for (const auto& file : card ? writeKeyCard(*opened, command(), folder) : writeTrust(*opened, command(), folder))
        out.push_back(file.string());
    return out;
}

std::string JoiningHere::print()
{
    const auto address = parseOfficePrinter(readDeviceConfig(m_folder).officePrinter);
    if (!address) return tr("This PC has no office printer. Write the files, and print the PDF at another PC.");
    const auto opened = site();
    const auto paper = opened->config().kind == SiteKind::partner ? keyCardPaper(*opened) : trustPaper(*opened);
    try {
        OfficePrinter{*address}.print({paper.fileName, sheetA4, paper.pdf});
    } catch (const PrinterTrouble& trouble) {
        PaperDesk{*opened}.failed(command(), paper, wordOf(trouble.fault()));
        return sentenceOf(trouble);
    }
    PaperDesk{*opened}.printed(command(), paper);
    return {};
}

Result<TrustSeen, TrustRefusal> JoiningHere::readTrust(const std::string& arrived)
{
    bool any = false;
    for (const auto& code : codesOf(arrived)) any = m_parts.take(code) != TrustPartsRead::Took::notAPart || any;
    if (!any) return refused(TrustRefusal::notATrustList);
    TrustSeen out{m_parts.have(), m_parts.all(), m_parts.firstMissing(), false, false, {}, {}};
    if (out.firstMissing != 0) return out;
    const auto given = m_parts.whole();
    if (!given) return refused(TrustRefusal::wrongSignature);
    const auto look = lookAtTrust(*site(Access::read), *given);
    if (!look) return refused(look.refusal());
    out.whole = true;
    out.firstRoot = look->firstRoot;
    out.numbers = look->numbers;
    out.offices = look->offices;
    return out;
}

Result<std::int64_t, TrustRefusal> JoiningHere::loadTrust()
{
    const auto given = m_parts.whole();
    if (!given) return refused(TrustRefusal::notATrustList);
    const auto loaded = pintu::loadTrust(*site(), command(), given->list, given->root);
    if (!loaded) return refused(loaded.refusal());
    m_parts = {};
    return loaded->sequence;
}

} // namespace pintu
