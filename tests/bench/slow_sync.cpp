// Loaded before the C library into a server whose disk is to be as slow as an office's: each sync waits so many
// microseconds as PINTU_SYNC_US says.
#include <cstdlib>
#include <sys/syscall.h>
#include <unistd.h>

namespace {

int slowly(long call, int descriptor)
{
    static const char* told = std::getenv("PINTU_SYNC_US");
    static const long wait = told ? std::atol(told) : 0;
    if (wait > 0) usleep(static_cast<useconds_t>(wait));
    return static_cast<int>(syscall(call, descriptor));
}

} // namespace

extern "C" int fsync(int descriptor)
{
    return slowly(SYS_fsync, descriptor);
}

extern "C" int fdatasync(int descriptor)
{
    return slowly(SYS_fdatasync, descriptor);
}
