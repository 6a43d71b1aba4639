#pragma once

#include <cstdint>

namespace pintu::faults {

/// What the disk does to this process from now on; its functions stand before the C library's own, so SQLite meets
/// them.
struct BrokenDisk {
    std::int64_t bytesLeft = -1; ///< when 0, writes fail with ENOSPC; -1 for a disk that is never full
    std::int64_t failCall =
        -1;                 ///< the n-th writing call (write, sync, truncate, open for writing) from now fails with EIO
    std::int64_t calls = 0; ///< counted while failCall is set
    bool failed = false;    ///< something did fail
};
extern BrokenDisk disk;

} // namespace pintu::faults
