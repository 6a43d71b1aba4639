#pragma once

#include "core/base/bytes.h"
#include "core/base/trouble.h"
#include "core/base/wording.h"

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <string>

namespace pintu {

/// A file of settings that people edit cannot be used. Programs tell its name and line apart from what is wrong with
/// it, so that a face can say in the reader's language where to look.
class BadSettings : public Trouble {
public:
    /// `line` counts from 1; 0: the whole file. `wrong` ends without a full stop.
    BadSettings(TroubleKind kind, std::string file, std::int64_t line, Wording wrong);

    const std::string& file() const { return m_file; } ///< its name, as people know it
    std::int64_t line() const { return m_line; }
    const Wording& wrong() const { return m_wrong; }

private:
    std::string m_file;
    std::int64_t m_line;
    Wording m_wrong;
};

/// A file that people write settings into. Trouble notFound where there is none; BadSettings for what is larger than
/// such a file can be, for what this user may not read, and for what is no file: reading a pipe would not end.
Bytes readSettings(const std::filesystem::path& file, std::size_t largest);

} // namespace pintu
