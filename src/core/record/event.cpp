#include "core/record/event.h"

namespace pintu {
namespace {

constexpr std::int64_t formatVersion = 1;
constexpr std::size_t itemCount = 13;

BytesView idBytes(const Uuid& id)
{
    return id.empty() ? BytesView{} : BytesView{id.bytes};
}

Uuid idFrom(cbor::Reader& in)
{
    const auto view = in.bytes();
    Uuid id;
    if (view.empty()) return id;
    if (view.size() != id.bytes.size()) {
        in.fail();
        return id;
    }
    std::copy(view.begin(), view.end(), id.bytes.begin());
    if (id.empty()) in.fail();
    return id;
}

} // namespace

Bytes encode(const Event& event)
{
    assert(!event.clear.empty()); // thirteen items, or nobody can read it
    cbor::Writer out;
    out.array(itemCount);
    out.integer(formatVersion);
    out.text(event.site);
    out.integer(event.epoch);
    out.integer(event.seq);
    out.integer(event.at.ms);
    out.text(event.type);
    out.text(event.subject);
    out.text(event.actor);
    out.bytes(idBytes(event.command.uuid));
    out.bytes(idBytes(event.key.uuid));
    out.raw(event.clear);
    out.bytes(event.sealed);
    out.bytes(event.prev);
    return std::move(out).result();
}

std::optional<Event> decodeEvent(BytesView bytes)
{
    cbor::Reader in{bytes};
    Event event;
    if (in.array() != itemCount || in.integer() != formatVersion) return std::nullopt;
    event.site = in.text();
    event.epoch = in.integer();
    event.seq = in.integer();
    event.at.ms = in.integer();
    event.type = in.text();
    event.subject = in.text();
    event.actor = in.text();
    event.command.uuid = idFrom(in);
    event.key.uuid = idFrom(in);
    const auto clear = in.item();
    event.clear.assign(clear.begin(), clear.end());
    const auto sealed = in.bytes();
    event.sealed.assign(sealed.begin(), sealed.end());
    const auto prev = in.bytes();
    if (prev.size() != event.prev.size() || clear.empty() || (clear[0] >> 5) != 5) return std::nullopt;
    std::copy(prev.begin(), prev.end(), event.prev.begin());
    if (!in.finished()) return std::nullopt;
    return event;
}

Bytes associatedData(const Event& event)
{
    cbor::Writer out;
    out.array(3);
    out.text(event.subject);
    out.text(event.type);
    out.bytes(idBytes(event.command.uuid));
    return std::move(out).result();
}

} // namespace pintu
