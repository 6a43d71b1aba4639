#include "office/slip_in_picture.h"
#include "office/two_sites.h"
#include "paper/picture_file.h"
#include "paper/qr_image.h"

#include <gmock/gmock.h>

namespace pintu::test {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;
using testing::UnorderedElementsAre;

class SlipInPictureTest : public TwoSites {
protected:
    SlipInPictureTest() : site{folder("office"), Access::write, UseKeys::yes, clock, entropy} {}

    /// Codes side by side on one white sheet, each as large as a slip's QR.
    InPicture read(const std::vector<std::string>& texts)
    {
        constexpr int dots = 6;
        constexpr int modules = 61;
        Bitmap picture{static_cast<int>(texts.size()) * modules * dots, modules * dots};
        int left = 0;
        for (const auto& text : texts) {
            draw(picture, smallestSymbol(text), left + quietModules * dots, quietModules * dots, dots);
            left += modules * dots;
        }
        writePng(picture, folder("picture.png"));
        return papersInPicture(folder("picture.png"), [this](std::string_view text) {
            return ReferralDesk{site}.look(std::string{text}).notes.proven;
        });
    }
    /// As if the office had another key.
    std::string ofAStranger(const Referral& referral)
    {
        const auto key = SiteKeys::make(entropy);
        return slipText(key.signing, key.signing.publicKey(), Slip::parse(referral.slip)->claims(),
                        {"SR", 1961, 0, 213});
    }

    Site site;
};

TEST_F(SlipInPictureTest, TellsEverySlip)
{
    const auto first = issued(site);
    const auto second = issued(site);
    const auto third = issued(site);

    EXPECT_THAT(read({first.slip, second.slip, third.slip}).papers,
                UnorderedElementsAre(first.slip, second.slip, third.slip));
}

TEST_F(SlipInPictureTest, TellsACopyOnce)
{
    const auto referral = issued(site);

    EXPECT_THAT(read({referral.slip, referral.slip}).papers, ElementsAre(referral.slip));
}

TEST_F(SlipInPictureTest, TellsOneThatNobodyCanProveBesideAProvenOne)
{
    const auto proven = issued(site);
    const auto strange = ofAStranger(issued(site));

    EXPECT_THAT(read({strange, proven.slip}).papers, ElementsAre(proven.slip, strange));
}

TEST_F(SlipInPictureTest, TakesAProvenSlipForNoSecondOneWhereItsCodeIsThereWronglySigned)
{
    const auto referral = issued(site);

    EXPECT_THAT(read({ofAStranger(referral), referral.slip}).papers, ElementsAre(referral.slip));
}

TEST_F(SlipInPictureTest, NamesAnotherCodeOnlyWhereThereIsNoPaper)
{
    const auto referral = issued(site);

    EXPECT_EQ(read({"https://example.org/a"}).other, "https://example.org/a");
    const auto both = read({"https://example.org/a", referral.slip});
    EXPECT_THAT(both.papers, ElementsAre(referral.slip));
    EXPECT_THAT(both.other, IsEmpty());
}

} // namespace
} // namespace pintu::test
