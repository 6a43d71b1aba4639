#include "devices/device_room.h"

#include "paper/escpos.h"
#include "paper/pdf.h"
#include "paper/sample_papers.h"

#include <cstdlib>
#include <fstream>
#include <iterator>
#include <stdexcept>

namespace pintu::test {

RoomFolder::RoomFolder()
{
    auto name = (std::filesystem::temp_directory_path() / "pintu-devices-XXXXXX").string();
    if (mkdtemp(name.data()) == nullptr) throw std::runtime_error{"no temporary folder"};
    m_path = name;
}

RoomFolder::~RoomFolder()
{
    std::error_code ignored; // swept with the temporary folder
    std::filesystem::remove_all(m_path, ignored);
}

const Bytes& escposSample()
{
    static const Bytes bytes = [] {
        std::vector<Page> pages;
        pages.push_back(drawTicket(samples::plainTicket(), roll80));
        return escposOf(ProvenPages::prove(std::move(pages)));
    }();
    return bytes;
}

Bytes longEscpos()
{
    const auto& one = escposSample();
    Bytes out;
    while (out.size() < (16u << 20)) out.insert(out.end(), one.begin(), one.end());
    return out;
}

Bytes pdfSample()
{
    const auto pages = ProvenPages::prove(drawSlip(samples::plainSlip(), sheetA5));
    return pdfOf(pages, {"Rujukan", "Kantor", "2026-11-22T09:42:05+07:00"});
}

Bytes fileBytes(const std::filesystem::path& file)
{
    std::ifstream in{file, std::ios::binary};
    return {std::istreambuf_iterator<char>{in}, std::istreambuf_iterator<char>{}};
}

void writeFile(const std::filesystem::path& file, const std::string& text)
{
    std::ofstream{file, std::ios::binary} << text;
}

} // namespace pintu::test
