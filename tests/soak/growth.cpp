#include "soak/growth.h"

#include <filesystem>
#include <fstream>
#include <glib.h>
#include <malloc.h>

namespace pintu::test {
namespace {

std::vector<std::string> kept;

long entriesOf(const char* folder)
{
    const std::filesystem::directory_iterator entries{folder};
    return std::distance(begin(entries), end(entries));
}

long anonymousKb()
{
    std::ifstream rollup{"/proc/self/smaps_rollup"};
    for (std::string word; rollup >> word;)
        if (word == "Anonymous:") {
            long kb = 0;
            rollup >> kb;
            return kb;
        }
    return 0;
}

GLogWriterOutput keep(GLogLevelFlags level, const GLogField* fields, gsize count, gpointer)
{
    if ((level & (G_LOG_LEVEL_ERROR | G_LOG_LEVEL_CRITICAL | G_LOG_LEVEL_WARNING)) != 0) {
        char* text = g_log_writer_format_fields(level, fields, count, FALSE);
        kept.emplace_back(text);
        g_free(text);
    }
    return g_log_writer_default(level, fields, count, nullptr);
}

} // namespace

Held Held::now(long visits)
{
    constexpr std::size_t kb = 1024;
    const auto heap = mallinfo2();
    return {visits, static_cast<long>((heap.uordblks + heap.hblkhd) / kb), pintu::test::anonymousKb(),
            entriesOf("/proc/self/fd"), entriesOf("/proc/self/task")};
}

std::string Held::line(const char* face) const
{
    return std::string{"{\"face\": \""} + face + "\", \"visits\": " + std::to_string(visits) +
           ", \"in_use_kb\": " + std::to_string(inUseKb) + ", \"anonymous_kb\": " + std::to_string(anonymousKb) +
           ", \"files\": " + std::to_string(files) + ", \"threads\": " + std::to_string(threads) + "}";
}

const std::vector<std::string>& complaints()
{
    return kept;
}

void keepComplaints()
{
    g_log_set_writer_func(&keep, nullptr, nullptr);
}

} // namespace pintu::test
