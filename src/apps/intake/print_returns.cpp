#include "apps/intake/print_returns.h"

#include "apps/face/face_printing.h"
#include "screens/text.h"
#include "screens/trouble_text.h"

#include <optional>

namespace pintu {
namespace {

using Done = std::function<void(Printing, const std::string&)>;

/// About the folder, where the common sentence would be about the office.
std::string notKept(TroubleKind kind)
{
    switch (kind) {
    case TroubleKind::notFound:
    case TroubleKind::forbidden:
    case TroubleKind::other:
        return tr("The return slip could not be put into the folder \"papers\". Call the person who looks after this "
                  "PC.");
    default: return sentenceOf(kind);
    }
}

class ReturnPrinter {
public:
    ReturnPrinter(std::shared_ptr<OpenSite> site, Background& background, std::filesystem::path folder,
                  DeviceConfig devices)
        : m_site{std::move(site)},
          m_background{background},
          m_folder{std::move(folder)},
          m_room{background, m_site, std::move(devices)}
    {
    }

    void print(const SlipName& slip, const std::string& officer, const Done& done)
    {
        run(
            m_background, m_life, [site = m_site, slip] { return PaperDesk{site->site()}.returns({slip}); },
            [this, officer, done](std::optional<Paper> paper) {
                if (!paper) return done(Printing::failed, {});
                // A desk with an office printer alone gets the roll's page on a sheet.
                if (m_room.devices().receiptPrinter.empty() && !m_room.devices().officePrinter.empty())
                    paper->escpos.clear();
                const auto copy = *paper;
                m_room.print(std::move(*paper), officer,
                             [this, officer, copy, done](Printing end, const std::string& sentence) {
                                 if (end == Printing::noPrinter) return keep(copy, officer, done);
                                 done(end, sentence);
                             });
            },
            [done](TroubleKind kind) { done(Printing::failed, sentenceOf(kind)); });
    }

private:
    void keep(const Paper& paper, const std::string& officer, const Done& done)
    {
        run(
            m_background, m_life,
            [site = m_site, paper, officer, papers = m_folder / "papers"] {
                PaperDesk::writeTo(paper, papers);
                PaperDesk{site->site()}.printed({CommandId::timed(site->clock().now(), site->entropy()), officer},
                                                paper);
            },
            [done] { done(Printing::noPrinter, {}); },
            [done](TroubleKind kind) { done(Printing::failed, notKept(kind)); });
    }

    std::shared_ptr<OpenSite> m_site;
    Background& m_background;
    std::filesystem::path m_folder;
    FacePrinting m_room;
    Life m_life; ///< ends first
};

} // namespace

PrintReturn printReturns(std::shared_ptr<OpenSite> site, Background& background, const std::filesystem::path& folder,
                         DeviceConfig devices)
{
    auto printer = std::make_shared<ReturnPrinter>(std::move(site), background, folder, std::move(devices));
    return [printer](const SlipName& slip, const std::string& officer, const Done& done) {
        printer->print(slip, officer, done);
    };
}

} // namespace pintu
