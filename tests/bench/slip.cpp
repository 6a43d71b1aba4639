// Slips made: drawn, signed, sealed, put into a QR code and turned into dots for a thermal head, every one different.
//   slip [--count N] [--rounds N]
// Against the limit: libqrencode making the same code and nothing else.
#include "paper/slip.h"

#include "bench/measure.h"
#include "paper/escpos.h"
#include "paper/proof.h"
#include "paper/qr_image.h"
#include "paper/slip_page.h"
#include "seal/system_entropy.h"

#include <qrencode.h>

#include <cstdlib>
#include <string>

int main(int argc, char** argv)
{
    using namespace pintu;
    int count = 200;
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
    std::uint32_t number = 0;
    const auto next = [&] {
        SlipClaims claims;
        claims.issuer = "D0412";
        claims.audience = "P04821";
        claims.issued = 1'792'573'200 + number;
        claims.expires = claims.issued + 30 * 86'400;
        claims.number = ++number;
        return issueSlip(office, partner.publicKey(), claims, {"AK", 1987, 0, 217}, Bytes(32), entropy).text;
    };
    std::vector<std::string> texts;
    for (int i = 0; i < count; ++i) texts.push_back(next());
    const auto qrOnly = [&] {
        for (const auto& text : texts) {
            auto* code = QRcode_encodeString(text.c_str(), 9, QR_ECLEVEL_M, QR_MODE_8, 1);
            if (!code) std::abort();
            QRcode_free(code);
        }
    };
    std::size_t dots = 0;
    const auto codes = bench::inTurn(
        rounds, count,
        [&] {
            for (int i = 0; i < count; ++i) dots += bitmapOf(slipSymbol(next()), 8).dots().size();
        },
        qrOnly);
    bench::Line{"slip-code"}
        .number("ours", codes.ours)
        .text("versus", "libqrencode alone")
        .number("versus_rate", codes.versus)
        .number("ratio", codes.ratio)
        .count("n", static_cast<std::int64_t>(count) * rounds)
        .text("engine", std::string{"libqrencode "} + QRcode_APIVersionString())
        .print();

    const int pages = count / 10 + 1;
    const auto paper = bench::inTurn(
        rounds, pages,
        [&] {
            for (int i = 0; i < pages; ++i) {
                SlipPage page;
                page.office = "SLRT Contoh";
                page.partner = "RSUD Contoh";
                page.person = "S*** N*********";
                page.asked = "Pengaktifan kembali PBI Jaminan Kesehatan";
                page.slipNumber = "RJK " + std::to_string(number);
                page.typedCode = "20S025-8JKGA2-E6H95A";
                page.qrText = next();
                dots += escposOf(ProvenPages::prove(drawSlip(page, roll80))).size();
            }
        },
        qrOnly);
    bench::Line{"slip-paper"}
        .number("ours", paper.ours)
        .text("versus", "whole 80 mm slip with its code read back, no peer")
        .count("n", static_cast<std::int64_t>(pages) * rounds)
        .print();
    return dots > 0 ? 0 : 1;
}
