// Pictures of slips read and their signatures verified, every picture another slip: 640x480, turned a little, with
// noise.
//   scan [--count N] [--rounds N]
// Against ZXing with its plain call on the same pictures in the same run; and signatures alone.
#include "bench/measure.h"
#include "paper/qr_image.h"
#include "paper/qr_reader.h"
#include "paper/slip.h"
#include "seal/system_entropy.h"

#include <ZXing/ReadBarcode.h>
#include <ZXing/ZXVersion.h>

#include <cmath>
#include <cstdlib>
#include <random>
#include <string>

namespace {

using namespace pintu;

Bitmap photographed(const Bitmap& code, double angle, double scale, std::mt19937& random)
{
    constexpr int width = 640;
    constexpr int height = 480;
    Bitmap out{width, height, 225};
    std::normal_distribution<double> noise{0, 6};
    const double c = std::cos(angle) / scale;
    const double s = std::sin(angle) / scale;
    for (int y = 0; y < height; ++y) {
        for (int x = 0; x < width; ++x) {
            const double u = c * (x - width / 2) + s * (y - height / 2) + code.width() / 2.0;
            const double v = -s * (x - width / 2) + c * (y - height / 2) + code.height() / 2.0;
            double grey = 225;
            const int iu = static_cast<int>(u);
            const int iv = static_cast<int>(v);
            if (u >= 0 && v >= 0 && iu + 1 < code.width() && iv + 1 < code.height()) {
                const double fu = u - iu;
                const double fv = v - iv;
                grey = (1 - fv) * ((1 - fu) * code.at(iu, iv) + fu * code.at(iu + 1, iv)) +
                       fv * ((1 - fu) * code.at(iu, iv + 1) + fu * code.at(iu + 1, iv + 1));
                grey = 35 + grey * 190 / 255;
            }
            out.at(x, y) = static_cast<std::uint8_t>(std::clamp(grey + noise(random), 0.0, 255.0));
        }
    }
    return out;
}

} // namespace

int main(int argc, char** argv)
{
    int count = 150;
    int rounds = 5;
    for (int i = 1; i + 1 < argc; i += 2) {
        if (std::string{argv[i]} == "--count") count = std::atoi(argv[i + 1]);
        if (std::string{argv[i]} == "--rounds") rounds = std::atoi(argv[i + 1]);
    }
    SystemEntropy entropy;
    Secret officeSeed;
    Secret partnerSeed;
    entropy.fill(officeSeed.view());
    entropy.fill(partnerSeed.view());
    const SigningKey office{officeSeed};
    const SigningKey partner{partnerSeed};
    std::mt19937 random{1};
    std::uniform_real_distribution<double> angles{-0.35, 0.35};
    std::uniform_real_distribution<double> scales{0.75, 1.0};
    std::vector<std::string> texts;
    std::vector<Bitmap> pictures;
    for (int i = 0; i < count; ++i) {
        SlipClaims claims{"D0412",
                          "P04821",
                          1'795'165'200,
                          1'792'573'200,
                          {},
                          static_cast<std::uint32_t>(i + 1),
                          SlipUrgency::routine};
        texts.push_back(issueSlip(office, partner.publicKey(), claims, {"AK", 1987, 0, 217}, Bytes(32), entropy).text);
        pictures.push_back(photographed(bitmapOf(slipSymbol(texts.back()), 6), angles(random), scales(random), random));
    }
    const auto signedByUs = [&](std::string_view text) {
        const auto slip = Slip::parse(text);
        return slip && slip->verifiedBy(office.publicKey());
    };
    int oursRead = 0;
    int plainRead = 0;
    int wrong = 0;
    const auto rates = bench::inTurn(
        rounds, count,
        [&] {
            oursRead = 0;
            for (int i = 0; i < count; ++i) {
                const auto text = readQr(pictures[static_cast<std::size_t>(i)], Effort::live, signedByUs);
                if (text && *text == texts[static_cast<std::size_t>(i)])
                    ++oursRead;
                else if (text)
                    ++wrong;
            }
        },
        [&] {
            plainRead = 0;
            for (int i = 0; i < count; ++i) {
                const auto& picture = pictures[static_cast<std::size_t>(i)];
                const auto result =
                    ZXing::ReadBarcode({picture.row(0), picture.width(), picture.height(), ZXing::ImageFormat::Lum});
                if (result.isValid() && signedByUs(result.text())) ++plainRead;
            }
        });
    bench::Line{"scan"}
        .number("ours", rates.ours)
        .text("versus", "ZXing ReadBarcode, default hints, with the same check of the signature")
        .number("versus_rate", rates.versus)
        .number("ratio", rates.ratio)
        .count("read", oursRead)
        .count("versus_read", plainRead)
        .count("wrong", wrong)
        .count("n", count)
        .text("engine", "ZXing-cpp " + std::to_string(ZXING_VERSION_MAJOR) + "." + std::to_string(ZXING_VERSION_MINOR))
        .print();

    int verified = 0;
    const int many = 5000;
    const double rate = many / bench::seconds([&] {
                            for (int i = 0; i < many; ++i)
                                verified += signedByUs(texts[static_cast<std::size_t>(i % count)]) ? 1 : 0;
                        });
    bench::Line{"verify"}
        .number("ours", rate)
        .text("versus", "none: one signature, parsed and verified")
        .count("verified", verified)
        .count("n", many)
        .print();
    return wrong == 0 && verified == many ? 0 : 1;
}
