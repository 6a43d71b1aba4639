#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace pintu {

/// Texts that are numbered from 0, kept in a file without a name, so that memory does not grow with them: a workbook
/// keeps its texts apart from its cells, and a list of a million people has as many.
class SpooledTexts {
public:
    SpooledTexts();
    ~SpooledTexts();
    SpooledTexts(const SpooledTexts&) = delete;
    SpooledTexts& operator=(const SpooledTexts&) = delete;

    void add(std::string_view text);
    /// Before the first is read.
    void finish();
    std::int64_t size() const { return m_count; }
    std::string text(std::int64_t number);

private:
    /// A stretch of a file that was read last; most workbooks are asked in the order in which they were written.
    struct Window {
        std::int64_t begins = 0;
        std::string bytes;
    };
    std::string_view bytes(int descriptor, Window& window, std::int64_t from, std::size_t length);
    void flush(int descriptor, std::string& waiting);

    int m_texts;
    int m_places;
    std::string m_waitingTexts;
    std::string m_waitingPlaces;
    std::int64_t m_end = 0;
    std::int64_t m_count = 0;
    Window m_textsWindow;
    Window m_placesWindow;
    struct Kept {
        std::int64_t number = -1;
        std::string text;
    };
    std::vector<Kept> m_kept; ///< words that come again and again: sexes, villages
};

} // namespace pintu
