#include "faults/broken_disk.h"

#include <cerrno>
#include <cstdarg>
#include <dlfcn.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace pintu::faults {

BrokenDisk disk;

namespace {

/// The C library's own function of a name.
template <class F>
F original(const char* name)
{
    return reinterpret_cast<F>(dlsym(RTLD_NEXT, name));
}

bool onDisk(int descriptor)
{
    struct stat info = {};
    return fstat(descriptor, &info) == 0 && S_ISREG(info.st_mode);
}

bool failsNow()
{
    if (disk.failCall < 0) return false;
    if (++disk.calls != disk.failCall) return false;
    disk.failed = true;
    errno = EIO;
    return true;
}

bool full(std::size_t size)
{
    if (disk.bytesLeft < 0) return false;
    if (disk.bytesLeft < static_cast<std::int64_t>(size)) {
        disk.failed = true;
        errno = ENOSPC;
        return true;
    }
    disk.bytesLeft -= static_cast<std::int64_t>(size);
    return false;
}

} // namespace
} // namespace pintu::faults

using pintu::faults::failsNow;
using pintu::faults::full;
using pintu::faults::onDisk;
using pintu::faults::original;

extern "C" {

ssize_t write(int descriptor, const void* bytes, size_t size)
{
    static const auto real = original<ssize_t (*)(int, const void*, size_t)>("write");
    if (onDisk(descriptor) && (full(size) || failsNow())) return -1;
    return real(descriptor, bytes, size);
}

ssize_t pwrite(int descriptor, const void* bytes, size_t size, off_t at)
{
    static const auto real = original<ssize_t (*)(int, const void*, size_t, off_t)>("pwrite");
    if (onDisk(descriptor) && (full(size) || failsNow())) return -1;
    return real(descriptor, bytes, size, at);
}

ssize_t pwrite64(int descriptor, const void* bytes, size_t size, off64_t at)
{
    static const auto real = original<ssize_t (*)(int, const void*, size_t, off64_t)>("pwrite64");
    if (onDisk(descriptor) && (full(size) || failsNow())) return -1;
    return real(descriptor, bytes, size, at);
}

int fsync(int descriptor)
{
    static const auto real = original<int (*)(int)>("fsync");
    return onDisk(descriptor) && failsNow() ? -1 : real(descriptor);
}

int fdatasync(int descriptor)
{
    static const auto real = original<int (*)(int)>("fdatasync");
    return onDisk(descriptor) && failsNow() ? -1 : real(descriptor);
}

int ftruncate64(int descriptor, off64_t size)
{
    static const auto real = original<int (*)(int, off64_t)>("ftruncate64");
    return onDisk(descriptor) && failsNow() ? -1 : real(descriptor, size);
}
}
