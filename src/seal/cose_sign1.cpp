#include "seal/cose_sign1.h"

#include "core/base/cbor.h"

#include <algorithm>

namespace pintu {
namespace {

enum : std::int64_t { algorithm = 1, edDsa = -8, keyName = 4 }; // RFC 9052 3.1, RFC 9053 2.2
constexpr std::uint64_t coseSign1Tag = 18;

Bytes protectedHeader(const KeyName& kid)
{
    cbor::Writer header;
    header.map(2);
    header.integer(algorithm), header.integer(edDsa);
    header.integer(keyName), header.bytes(kid);
    return std::move(header).result();
}

/// What is signed: the Sig_structure of RFC 9052 4.4, without external data.
Bytes toBeSigned(const KeyName& kid, BytesView payload)
{
    cbor::Writer out;
    out.array(4);
    out.text("Signature1");
    out.bytes(protectedHeader(kid));
    out.bytes({});
    out.bytes(payload);
    return std::move(out).result();
}

} // namespace

bool CoseSign1::verifiedBy(const PublicKey& key) const
{
    return key.verifies(toBeSigned(kid, payload), signature);
}

Bytes signCose(const SigningKey& key, BytesView payload)
{
    const KeyName kid = key.publicKey().name();
    cbor::Writer out;
    out.tag(coseSign1Tag);
    out.array(4);
    out.bytes(protectedHeader(kid));
    out.map(0);
    out.bytes(payload);
    out.bytes(key.sign(toBeSigned(kid, payload)));
    return std::move(out).result();
}

std::optional<CoseSign1> parseCose(BytesView bytes)
{
    cbor::Reader in{bytes};
    in.tag(coseSign1Tag);
    if (in.array() != 4) return std::nullopt;
    const auto header = in.bytes();
    const bool bareHeader = in.map() == 0;
    const auto payload = in.bytes();
    const auto signature = in.bytes();
    CoseSign1 out;
    if (!in.finished() || !bareHeader || signature.size() != out.signature.size()) return std::nullopt;

    // The header may only be what we would write: so the key decides the algorithm, never the message.
    if (header.size() < out.kid.size()) return std::nullopt;
    const auto kid = header.last(out.kid.size());
    std::copy(kid.begin(), kid.end(), out.kid.begin());
    if (!std::ranges::equal(header, protectedHeader(out.kid))) return std::nullopt;

    std::copy(signature.begin(), signature.end(), out.signature.begin());
    out.payload.assign(payload.begin(), payload.end());
    return out;
}

} // namespace pintu
