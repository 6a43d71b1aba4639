#pragma once

#include "core/base/bytes.h"

#include <cstdint>
#include <functional>
#include <map>
#include <optional>

namespace pintu {

/// Where a reader stands in a write-ahead log (SQLite file format, 4): behind a frame that ends a commit. The log's two
/// salts change whenever it begins anew; the sums are those in the frame's head, which cover all frames up to it.
/// Before the first frame they are those of the log's own head; all zeros in an empty file.
struct LogPosition {
    std::uint32_t salt1 = 0;
    std::uint32_t salt2 = 0;
    std::uint32_t frame = 0; ///< from 1; 0: before the first
    std::uint32_t sum1 = 0;
    std::uint32_t sum2 = 0;
    /// The log was moved whole into the database there, and nobody read it any more: the next commit begins it anew.
    bool ended = false;
    bool operator==(const LogPosition&) const = default;
};

/// What commits changed, each page once as the last of them left it.
struct PagesChanged {
    LogPosition upTo;
    std::uint32_t pages = 0; ///< of the whole database after the last commit; 0: no commit came
    std::map<std::uint32_t, Bytes> changed;
};

/// Reads a write-ahead log beside programs that write it, without any lock. Whole commits only, each frame's sums
/// checked as SQLite does after a crash.
class WriteAheadLog {
public:
    /// Reads at an offset; answers false where the file is shorter.
    using Read = std::function<bool(std::uint64_t offset, std::span<std::uint8_t> out)>;
    WriteAheadLog(Read read, std::uint32_t pageSize) : m_read{std::move(read)}, m_pageSize{pageSize} {}

    /// Before the first frame of the log as it is now.
    LogPosition beginning() const;
    /// Commits behind a position. Nothing where the log does not tell all of them: it has begun anew since, and what
    /// stood at its end before is not known. Then the whole database must be copied.
    std::optional<PagesChanged> since(const LogPosition& position) const;

private:
    struct Head {
        std::uint32_t salt1 = 0;
        std::uint32_t salt2 = 0;
        std::uint32_t sum1 = 0;
        std::uint32_t sum2 = 0;
        bool bigEndianSums = false;
        bool operator==(const Head&) const = default;
    };
    struct Frame {
        std::uint32_t page = 0;
        std::uint32_t pages = 0; ///< of the database, where the frame ends a commit; else 0
        std::uint32_t salt1 = 0;
        std::uint32_t salt2 = 0;
        std::uint32_t sum1 = 0;
        std::uint32_t sum2 = 0;
    };
    std::optional<Head> head() const;
    std::optional<LogPosition> positionAt(std::uint32_t frame) const;
    std::optional<Frame> frameHead(std::uint32_t number) const;
    std::uint64_t offsetOf(std::uint32_t frame) const;
    /// Where reading goes on from a position in the log as it is now.
    std::optional<LogPosition> goOn(const LogPosition& position, const Head& now) const;

    Read m_read;
    std::uint32_t m_pageSize;
};

} // namespace pintu
