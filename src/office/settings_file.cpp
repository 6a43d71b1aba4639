#include "office/settings_file.h"

#include "office/site_config.h"

namespace pintu {

BadSettings::BadSettings(TroubleKind kind, std::string file, std::int64_t line, Wording wrong)
    : Trouble{kind, file + (line > 0 ? ", line " + std::to_string(line) : "") + ": " + wrong.english()},
      m_file{std::move(file)},
      m_line{line},
      m_wrong{std::move(wrong)}
{
}

Bytes readSettings(const std::filesystem::path& file, std::size_t largest)
{
    std::error_code error;
    if (std::filesystem::exists(file, error) && !std::filesystem::is_regular_file(file, error))
        throw BadSettings{TroubleKind::badInput,
                          file.filename().string(),
                          0,
                          {std::filesystem::is_directory(file, error) ? trLater("it is a folder, where a file must be")
                                                                      : trLater("it is no ordinary file")}};
    try {
        return readFile(file, largest);
    } catch (const Trouble& trouble) {
        if (trouble.kind() == TroubleKind::notFound) throw;
        const bool tooLarge = trouble.kind() == TroubleKind::badInput;
        std::throw_with_nested(
            BadSettings{trouble.kind(), file.filename().string(), 0,
                        tooLarge ? Wording{trLater("it is larger than %1 KiB, which no file of settings is, so "
                                                   "another file must have come into its place"),
                                           {std::to_string(largest / 1024)}}
                                 : Wording{trLater("it cannot be read (%1)"), {trouble.what()}}});
    }
}

} // namespace pintu
