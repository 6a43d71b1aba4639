#include "devices/clips.h"

#include <fstream>
#include <iterator>

namespace pintu {
namespace {

constexpr int longestSeconds = 10;
constexpr std::size_t largestFile = 4 * 1024 * 1024; // ten seconds of stereo at the highest usual rate

std::optional<Bytes> contentOf(const std::filesystem::path& file)
{
    std::error_code missing;
    const auto size = std::filesystem::file_size(file, missing); // a folder or a device has none
    if (missing || size > largestFile) return std::nullopt;
    std::ifstream in{file, std::ios::binary};
    Bytes out{std::istreambuf_iterator<char>{in}, {}};
    if (!in) return std::nullopt;
    return out;
}

} // namespace

std::optional<Wave> Clips::of(const std::string& name) const
{
    if (m_folder.empty()) return std::nullopt;
    const auto content = contentOf(m_folder / (name + ".wav"));
    auto wave = content ? parseWave(*content) : std::nullopt;
    if (!wave || wave->samples.empty()) return std::nullopt;
    const auto frames = wave->samples.size() / static_cast<std::size_t>(wave->channels);
    if (frames > static_cast<std::size_t>(wave->rate) * longestSeconds) return std::nullopt;
    return wave;
}

} // namespace pintu
