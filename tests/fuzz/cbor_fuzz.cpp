#include "core/base/cbor.h"
#include "fuzz/property.h"

#include <cstdint>

namespace {

using namespace pintu;

/// Reads one item by the typed functions and writes it again.
void copy(cbor::Reader& in, cbor::Writer& out)
{
    const BytesView item = in.item();
    test::mustHold(!item.empty(), "an accepted item has bytes");
    cbor::Reader reader{item};
    switch (item[0] >> 5) {
    case 0:
    case 1: out.integer(reader.integer()); break;
    case 2: out.bytes(reader.bytes()); break;
    case 3: out.text(reader.text()); break;
    case 4: {
        const auto items = reader.array();
        out.array(items);
        for (std::size_t i = 0; i < items; ++i) copy(reader, out);
        break;
    }
    case 5: {
        const auto pairs = reader.map();
        out.map(pairs);
        std::int64_t key = 0;
        for (std::size_t i = 0; i < pairs; ++i) {
            key = reader.keyAfter(i == 0, key);
            out.integer(key);
            copy(reader, out);
        }
        break;
    }
    case 6:
        reader.tag(18);
        out.tag(18);
        copy(reader, out);
        break;
    default: test::mustHold(false, "only kinds of the subset are accepted");
    }
    test::mustHold(reader.finished(), "the typed functions accept what item() accepts");
}

} // namespace

/// What item() accepts is what the writer makes.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const BytesView bytes{data, size};
    cbor::Reader in{bytes};
    in.item();
    if (!in.finished()) return 0;

    cbor::Reader again{bytes};
    cbor::Writer out;
    copy(again, out);
    test::mustHold(std::ranges::equal(out.result(), bytes), "accepted bytes are written again as they were");
    return 0;
}
