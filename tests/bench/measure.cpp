#include "bench/measure.h"

#include <array>
#include <cstdio>
#include <string_view>
#include <sys/syscall.h>
#include <unistd.h>

namespace pintu::bench {

std::int64_t syncs = 0;
std::int64_t logSyncs = 0;
std::int64_t syncDelayMicroseconds = 0;

Line& Line::number(const std::string& key, double value)
{
    char buffer[48];
    std::snprintf(buffer, sizeof buffer, "%.6g", value);
    return raw(key, buffer);
}

void Line::print() const
{
    std::printf("%s}\n", m_out.c_str());
    std::fflush(stdout);
}

namespace {

int sync(long call, int descriptor)
{
    ++syncs;
    const auto link = "/proc/self/fd/" + std::to_string(descriptor);
    std::array<char, 512> name{};
    const auto length = readlink(link.c_str(), name.data(), name.size());
    if (length > 4 && std::string_view{name.data(), static_cast<std::size_t>(length)}.ends_with("-wal")) ++logSyncs;
    if (syncDelayMicroseconds > 0) usleep(static_cast<useconds_t>(syncDelayMicroseconds));
    return static_cast<int>(syscall(call, descriptor));
}

} // namespace
} // namespace pintu::bench

// These stand before the C library's own, also for SQLite in its shared library.
extern "C" int fsync(int descriptor)
{
    return pintu::bench::sync(SYS_fsync, descriptor);
}

extern "C" int fdatasync(int descriptor)
{
    return pintu::bench::sync(SYS_fdatasync, descriptor);
}
