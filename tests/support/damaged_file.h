#pragma once

#include "support/record_fixture.h"

#include <fstream>
#include <stdexcept>

namespace pintu::test {

/// Changes one bit of a text on the one page of an index, as a tired disk or a cosmic ray would.
inline void flipBitInIndex(const TestRecord& record, const std::string& index, const std::string& text)
{
    auto database = record.open();
    database.script("PRAGMA wal_checkpoint(TRUNCATE)");
    const auto numbers = *database.one<long long, long long>(
        "SELECT rootpage, (SELECT page_size FROM pragma_page_size) FROM sqlite_master WHERE name = :name", index);
    const auto size = static_cast<std::size_t>(std::get<1>(numbers));
    std::fstream file{record.file(), std::ios::in | std::ios::out | std::ios::binary};
    std::string page(size, '\0');
    const auto begin = (std::get<0>(numbers) - 1) * static_cast<long long>(size);
    file.seekg(begin);
    file.read(page.data(), static_cast<std::streamsize>(size));
    const auto at = page.find(text);
    if (at == page.npos) throw std::runtime_error{index + " has more than one page"};
    file.seekp(begin + static_cast<long long>(at));
    file.put(static_cast<char>(page[at] ^ 2));
}

} // namespace pintu::test
