#include "core/base/cbor.h"
#include "fuzz/scanned_text.h"
#include "paper/scanned_cose.h"
#include "paper/slip.h"

#include <cstdint>

namespace {

using namespace pintu;

/// The payload of these claims up to the sealed bytes, written down apart from the program.
Bytes payloadBeforeSeal(const SlipClaims& c)
{
    cbor::Writer out;
    out.map(6);
    out.integer(1), out.text(c.issuer);
    out.integer(3), out.text(c.audience);
    out.integer(4), out.integer(c.expires);
    out.integer(6), out.integer(c.issued);
    out.integer(7), out.bytes(c.paper);
    out.integer(-65537), out.map(4);
    out.integer(1), out.integer(1);
    out.integer(2), out.integer(c.number);
    out.integer(4), out.integer(static_cast<std::int64_t>(c.urgency));
    out.integer(6);
    return std::move(out).result();
}

} // namespace

/// An accepted slip is, character for character, what its own parts are written as.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const std::string text = test::scannedText({data, size}, "RS1:");
    const auto slip = Slip::parse(text);
    if (!slip) return 0;

    const auto cose = scannedCose(text, "RS1:").value();
    test::mustHold("RS1:" + toBase45(cose.bytes) == text, "Base45 is written again as it was");
    const BytesView payload = cose.message.payload;
    const Bytes expected = payloadBeforeSeal(slip->claims());
    test::mustHold(payload.size() > expected.size() && std::ranges::equal(payload.first(expected.size()), expected),
                   "the claims are written again as they were");
    cbor::Reader seal{payload.subspan(expected.size())};
    seal.bytes();
    test::mustHold(seal.finished(), "nothing follows the seal");
    for (const auto* more : {"0", "00", "000", " ", "\n"})
        test::mustHold(!Slip::parse(text + more), "nothing may follow a slip");

    static const SigningKey reader = test::keyOf("reader");
    static const PublicKey writer = test::keyOf("fuzz").publicKey();
    test::mustHold(!slip->open(reader, writer), "no seal opens that was not made");
    return 0;
}
