#include "fuzz/scanned_text.h"
#include "paper/return_slip.h"

#include <cstdint>

/// An accepted return slip by our key is, character for character, what its claims are written as; one by another key
/// holds claims that can be written.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    using namespace pintu;
    static const SigningKey key = test::keyOf("fuzz");
    const std::string text = test::scannedText({data, size}, "RR1:");
    const auto slip = ReturnSlip::parse(text);
    if (!slip) return 0;

    const auto again = returnSlipText(key, slip->claims());
    const auto reread = ReturnSlip::parse(again);
    test::mustHold(reread && reread->claims() == slip->claims(), "the claims are read again as they were");
    if (slip->verifiedBy(key.publicKey())) test::mustHold(again == text, "the text is written again as it was");
    return 0;
}
