#pragma once

#include "core/base/bytes.h"
#include "devices/printer_inquiry.h"
#include "devices/printer_trouble.h"

#include <gtest/gtest.h>

#include <chrono>
#include <filesystem>
#include <optional>
#include <string>

namespace pintu::test {

/// A folder that goes with the test.
class RoomFolder {
public:
    RoomFolder();
    ~RoomFolder();
    RoomFolder(const RoomFolder&) = delete;
    RoomFolder& operator=(const RoomFolder&) = delete;
    const std::filesystem::path& path() const { return m_path; }

private:
    std::filesystem::path m_path;
};

/// A ticket and a slip as ESC/POS, and the slip as PDF on A5.
const Bytes& escposSample();
/// Many tickets: more than any buffer between us and a printer that reads nothing.
Bytes longEscpos();
Bytes pdfSample();

Bytes fileBytes(const std::filesystem::path& file);
void writeFile(const std::filesystem::path& file, const std::string& text);

/// A sixth of what an office has, so that the tests are quick; a printer that is late here is late by as little.
inline constexpr PrinterPatience quickPatience{.first = std::chrono::milliseconds{250},
                                               .known = std::chrono::milliseconds{600},
                                               .again = std::chrono::milliseconds{60},
                                               .prompt = std::chrono::milliseconds{20},
                                               .quiet = std::chrono::milliseconds{5},
                                               .longQuiet = std::chrono::milliseconds{50},
                                               .paper = std::chrono::milliseconds{10},
                                               .cooling = std::chrono::milliseconds{300}};

/// Of a test in which nothing answers and only the job counts.
inline constexpr PrinterPatience impatient{.first = std::chrono::milliseconds{0},
                                           .prompt = std::chrono::milliseconds{0},
                                           .quiet = std::chrono::milliseconds{0}};

/// How it failed, or nothing.
template <class Call>
std::optional<PrinterFault> faultOf(Call&& call)
{
    try {
        call();
    } catch (const PrinterTrouble& trouble) {
        EXPECT_EQ(trouble.kind(), TroubleKind::device);
        return trouble.fault();
    }
    return std::nullopt;
}

template <class Call>
std::chrono::milliseconds durationOf(Call&& call)
{
    const auto start = std::chrono::steady_clock::now();
    call();
    return std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::steady_clock::now() - start);
}

} // namespace pintu::test
