#pragma once

#include "office/settings_file.h"

#include <toml++/toml.h>

#include <string_view>

namespace pintu {

/// The line of a file where something stands; 0 where the whole file is meant.
inline std::int64_t lineOf(const toml::source_region& where)
{
    return static_cast<std::int64_t>(where.begin.line);
}

/// A file of settings, read and parsed. BadSettings with the line where it is no TOML.
inline toml::table parseSettings(const std::filesystem::path& file, std::size_t largest)
{
    // Not toml::parse_file: to that a folder is an empty file, or a broken one, as the file system likes.
    const auto bytes = readSettings(file, largest);
    try {
        return toml::parse(std::string_view{reinterpret_cast<const char*>(bytes.data()), bytes.size()});
    } catch (const toml::parse_error& error) {
        std::throw_with_nested(BadSettings{TroubleKind::badInput,
                                           file.filename().string(),
                                           lineOf(error.source()),
                                           {trLater("this is not written as such a file must be; a quotation "
                                                    "mark, a bracket or an equals sign may be missing (%1)"),
                                            {std::string{error.description()}}}});
    }
}

} // namespace pintu
