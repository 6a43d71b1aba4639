#include "fuzz/property.h"
#include "seal/keys.h"
#include "seal/trust_list.h"

#include <algorithm>
#include <array>
#include <cstdint>

/// The fuzzer's bytes are the payload, signed by the root, or (first byte odd) the whole message. What is accepted is
/// what the root would sign for the same content.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    using namespace pintu;
    static const SigningKey root = test::keyOf("fuzz");
    static const std::array roots{root.publicKey()};
    if (size == 0) return 0;
    const BytesView rest{data + 1, size - 1};
    const Bytes message = data[0] % 2 == 1 ? Bytes{rest.begin(), rest.end()} : signCose(root, rest);

    const auto list = TrustList::read(message, roots);
    if (!list) return 0;
    TrustListContent content;
    content.issued = list->issued();
    content.expires = list->expires();
    content.sequence = list->sequence();
    content.keys.assign(list->keys().rbegin(), list->keys().rend());
    content.withdrawnSlips.assign(list->withdrawnSlips().rbegin(), list->withdrawnSlips().rend());
    for (const auto& paper : list->withdrawnPapers())
        if (std::ranges::find(list->withdrawnSlips(), paper, &WithdrawnSlip::paper) == list->withdrawnSlips().end())
            content.withdrawn.push_back(paper);
    test::mustHold(signTrustList(root, content) == message, "the list is written again as it was");
    for (const auto& key : list->keys())
        test::mustHold(!list->named(key.kid).empty(), "every key is found by its name");
    for (const auto& paper : list->withdrawnPapers())
        test::mustHold(list->withdrawn(paper), "every withdrawn paper is found");
    for (const auto& slip : list->withdrawnSlips())
        test::mustHold(list->withdrawn(slip.office, slip.number), "every withdrawn slip is found");
    return 0;
}
