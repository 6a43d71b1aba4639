#pragma once

#include "devices/device_room.h"

#include <cstdlib>
#include <vector>

namespace pintu::test {

using Samples = std::vector<std::int16_t>;

/// ALSA's device "default" is whatever the test says. One test a process would be enough for ALSA's cache of its
/// configuration; it reads the file again when that has changed.
class SoundCardTest : public testing::Test {
protected:
    void device(const std::string& definition)
    {
        const auto file = m_folder.path() / ("asound-" + std::to_string(++m_count) + ".conf");
        writeFile(file, "pcm.!default {\n" + definition + "\n}\n");
        setenv("ALSA_CONFIG_PATH", file.c_str(), 1);
    }
    /// What is played goes into a file, as fast as it comes.
    std::filesystem::path recorder()
    {
        const auto out = m_folder.path() / "out.raw";
        device("type file\nslave.pcm { type null }\nfile \"" + out.string() + "\"\nformat \"raw\"");
        return out;
    }
    void noDevice() { device("type hw\ncard 31"); }
    std::filesystem::path folder() const { return m_folder.path(); }

    static Samples samplesOf(const Bytes& bytes)
    {
        Samples out;
        for (std::size_t i = 0; i + 1 < bytes.size(); i += 2)
            out.push_back(static_cast<std::int16_t>(bytes[i] | bytes[i + 1] << 8));
        return out;
    }

private:
    RoomFolder m_folder;
    int m_count = 0;
};

} // namespace pintu::test
