#include "office/joining_papers.h"

#include "core/base/system_trouble.h"
#include "office/given_trust.h"
#include "office/joining.h"
#include "paper/key_card_page.h"
#include "paper/pdf.h"
#include "paper/proof.h"
#include "paper/trust_page.h"

namespace pintu {
namespace {

std::string momentText(Site& site, Time at)
{
    const auto zone = site.zone();
    return longDayText(Day::of(at, zone)) + ", " + clockText(at, zone) + " " + std::string{zoneName(zone)};
}

Paper sheets(Site& site, const std::string& kind, const std::string& name, const std::string& title,
             const ProvenPages& proven, Time made)
{
    const PdfFacts facts{title, site.profile().name, rfc3339(made, site.zone())};
    return {site.id(),
            kind,
            name,
            SqlOffice{site.database()}.copies(site.id(), kind),
            pdfOf(proven, facts),
            {},
            {proven.rasters().begin(), proven.rasters().end()}};
}

std::vector<std::filesystem::path> written(Site& site, const Command& command, const std::filesystem::path& folder,
                                           const Paper& paper, const std::string& ending,
                                           const std::vector<std::string>& codes)
{
    std::error_code error;
    std::filesystem::create_directories(folder, error);
    requireDone(error, "the folder for papers could not be made");
    std::string text;
    for (const auto& code : codes) text += code + "\n";
    const std::vector<std::filesystem::path> files{folder / (paper.fileName + ending),
                                                   folder / (paper.fileName + ".pdf")};
    writeFile(files[0], bytesOf(text));
    writeFile(files[1], paper.pdf);
    PaperDesk{site}.printed(command, paper);
    return files;
}

Paper cardPaper(Site& site, const OwnCard& card)
{
    const auto& profile = site.profile();
    const auto now = site.clock().now();
    const KeyCardPage page{profile.name, site.id(), profile.phone, momentText(site, now), card.text};
    return sheets(site, "keyCard", "kartu-" + site.id(), "Kartu kunci " + site.id(),
                  ProvenPages::prove(drawKeyCard(page, sheetA4)), now);
}

} // namespace

Paper keyCardPaper(Site& site)
{
    return cardPaper(site, ownCard(site));
}

Paper trustPaper(Site& site)
{
    const auto given = givenTrust(site);
    const auto& list = site.trust();
    const Time issued{list.issued() * 1000};
    const auto number = std::to_string(list.sequence());
    const TrustPage page{site.profile().name, number, momentText(site, issued), trustParts(given)};
    return sheets(site, "trustList", "daftar-kunci-" + number, "Daftar kunci tepercaya " + number,
                  ProvenPages::prove(drawTrustSheets(page)), issued);
}

std::vector<std::filesystem::path> writeKeyCard(Site& site, const Command& command, const std::filesystem::path& folder)
{
    const auto card = ownCard(site);
    return written(site, command, folder, cardPaper(site, card), ".kartu", {card.text});
}

std::vector<std::filesystem::path> writeTrust(Site& site, const Command& command, const std::filesystem::path& folder)
{
    return written(site, command, folder, trustPaper(site), ".daftar", trustParts(givenTrust(site)));
}

} // namespace pintu
