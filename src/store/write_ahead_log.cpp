#include "store/write_ahead_log.h"

#include <array>

namespace pintu {
namespace {

constexpr std::size_t logHeadSize = 32;
constexpr std::size_t frameHeadSize = 24;
constexpr std::uint32_t littleEndianMagic = 0x377f0682;
constexpr std::uint32_t bigEndianMagic = 0x377f0683;

std::uint32_t number(BytesView bytes, std::size_t at, bool bigEndian = true)
{
    std::uint32_t out = 0;
    for (std::size_t i = 0; i < 4; ++i) out = out << 8 | bytes[at + (bigEndian ? i : 3 - i)];
    return out;
}

/// The running sums of SQLite's file format, 4.2, over pairs of 32-bit numbers.
struct Sums {
    std::uint32_t sum1 = 0;
    std::uint32_t sum2 = 0;
    bool bigEndian = false;

    void add(BytesView bytes)
    {
        for (std::size_t at = 0; at + 8 <= bytes.size(); at += 8) {
            sum1 += number(bytes, at, bigEndian) + sum2;
            sum2 += number(bytes, at + 4, bigEndian) + sum1;
        }
    }
};

} // namespace

std::uint64_t WriteAheadLog::offsetOf(std::uint32_t frame) const
{
    return logHeadSize + static_cast<std::uint64_t>(frame - 1) * (frameHeadSize + m_pageSize);
}

std::optional<WriteAheadLog::Head> WriteAheadLog::head() const
{
    std::array<std::uint8_t, logHeadSize> bytes{};
    if (!m_read(0, bytes)) return {};
    const auto magic = number(bytes, 0);
    if (magic != littleEndianMagic && magic != bigEndianMagic) return {};
    Sums sums{0, 0, magic == bigEndianMagic};
    sums.add(BytesView{bytes}.first(24));
    const Head out{number(bytes, 16), number(bytes, 20), number(bytes, 24), number(bytes, 28), sums.bigEndian};
    if (sums.sum1 != out.sum1 || sums.sum2 != out.sum2 || number(bytes, 8) != m_pageSize) return {};
    return out;
}

std::optional<WriteAheadLog::Frame> WriteAheadLog::frameHead(std::uint32_t frame) const
{
    std::array<std::uint8_t, frameHeadSize> bytes{};
    if (frame == 0 || !m_read(offsetOf(frame), bytes)) return {};
    return Frame{number(bytes, 0),  number(bytes, 4),  number(bytes, 8),
                 number(bytes, 12), number(bytes, 16), number(bytes, 20)};
}

LogPosition WriteAheadLog::beginning() const
{
    const auto begins = head();
    return begins ? LogPosition{begins->salt1, begins->salt2, 0, begins->sum1, begins->sum2} : LogPosition{};
}

std::optional<LogPosition> WriteAheadLog::positionAt(std::uint32_t frame) const
{
    if (frame == 0) return beginning();
    const auto last = frameHead(frame);
    if (!last) return {};
    return LogPosition{last->salt1, last->salt2, frame, last->sum1, last->sum2};
}

std::optional<LogPosition> WriteAheadLog::goOn(const LogPosition& position, const Head& now) const
{
    const auto isOf = [](const auto& there, std::uint32_t salt1, std::uint32_t salt2) {
        return there && there->salt1 == salt1 && there->salt2 == salt2;
    };
    auto last = positionAt(position.frame);
    if (last) last->ended = position.ended;
    // Our last frame must still stand in its place: a program that was killed before its commit was known may have
    // left a frame that the next one overwrote.
    if (isOf(std::optional{now}, position.salt1, position.salt2))
        return last == position ? std::optional{position} : std::nullopt;
    // The log began anew, exactly once, when the first salt is one higher. Nothing was appended behind our last frame
    // before that, when the log had ended there, or when what stands behind it is neither of that log nor of this one.
    if (now.salt1 != position.salt1 + 1 || position.frame == 0) return {};
    const auto behind = frameHead(position.frame + 1);
    if (isOf(behind, position.salt1, position.salt2)) return {};
    if (!position.ended && (last != position || isOf(behind, now.salt1, now.salt2))) return {};
    return LogPosition{now.salt1, now.salt2, 0, now.sum1, now.sum2};
}

std::optional<PagesChanged> WriteAheadLog::since(const LogPosition& position) const
{
    const auto before = head();
    if (!before && position == LogPosition{}) return PagesChanged{position, 0, {}}; // still empty
    if (!before) return {};
    const auto from = goOn(position, *before);
    if (!from) return {};
    PagesChanged out{*from, 0, {}};
    std::map<std::uint32_t, Bytes> ofCommit;
    Sums sums{from->sum1, from->sum2, before->bigEndianSums};
    Bytes bytes(frameHeadSize + m_pageSize);
    for (auto frame = from->frame + 1; m_read(offsetOf(frame), bytes); ++frame) {
        const BytesView view{bytes};
        if (number(view, 8) != from->salt1 || number(view, 12) != from->salt2) break;
        sums.add(view.first(8));
        sums.add(view.subspan(frameHeadSize));
        if (number(view, 16) != sums.sum1 || number(view, 20) != sums.sum2) break;
        ofCommit[number(view, 0)].assign(bytes.begin() + frameHeadSize, bytes.end());
        if (const auto pages = number(view, 4); pages != 0) {
            for (auto& [page, content] : ofCommit) out.changed[page] = std::move(content);
            ofCommit.clear();
            out.pages = pages;
            out.upTo = {from->salt1, from->salt2, frame, sums.sum1, sums.sum2};
        }
    }
    // A log that began anew meanwhile writes its head before its first frame: what was read was whole when it did not.
    const auto after = head();
    if (!after || *after != *before) return {};
    return out;
}

} // namespace pintu
