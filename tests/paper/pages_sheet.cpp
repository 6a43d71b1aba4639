// Draws every kind of page with invented persons into a folder, as PDF and as the PNG a thermal printer or a 203 dpi
// printer makes of it, for people to look at.
//   pages_sheet FOLDER

#include "core/base/trouble.h"
#include "paper/escpos.h"
#include "paper/pdf.h"
#include "paper/sample_papers.h"

#include <filesystem>
#include <fstream>
#include <iostream>

namespace {

using namespace pintu;

void write(const std::filesystem::path& file, const Bytes& bytes)
{
    std::ofstream{file, std::ios::binary}.write(reinterpret_cast<const char*>(bytes.data()),
                                                static_cast<std::streamsize>(bytes.size()));
}

void show(const std::filesystem::path& folder, const std::string& name, std::vector<Page> pages)
{
    const ProvenPages proven = ProvenPages::prove(std::move(pages));
    write(folder / (name + ".pdf"), pdfOf(proven, {name, "SLRT Kabupaten Sukamaju", "2026-11-22T09:42:05+07:00"}));
    write(folder / (name + ".escpos"), escposOf(proven));
    for (std::size_t i = 0; i < proven.rasters().size(); ++i)
        writePng(proven.rasters()[i], folder / (name + "-" + std::to_string(i + 1) + ".png"));
    std::cout << name << '\n';
}

void show(const std::filesystem::path& folder, const std::string& name, Page page)
{
    std::vector<Page> pages;
    pages.push_back(std::move(page));
    show(folder, name, std::move(pages));
}

} // namespace

int main(int argc, char** argv)
{
    if (argc != 2) {
        std::cerr << "usage: pages_sheet FOLDER\n";
        return 64;
    }
    const std::filesystem::path folder = argv[1];
    try {
        std::filesystem::create_directories(folder);
        show(folder, "ticket80", drawTicket(samples::plainTicket(), roll80));
        show(folder, "ticket80-long", drawTicket(samples::longTicket(), roll80));
        show(folder, "head80", drawHead(samples::headOfTheDay(), roll80));
        show(folder, "ticket58", drawTicket(samples::plainTicket(), roll58));
        show(folder, "slip80", drawSlip(samples::plainSlip(), roll80));
        show(folder, "slip80-long", drawSlip(samples::longSlip(), roll80));
        show(folder, "slip58", drawSlip(samples::plainSlip(), roll58));
        show(folder, "letter-a4", drawLetter(samples::plainLetter(), sheetA4));
        show(folder, "letter-a4-long", drawLetter(samples::longLetter(), sheetA4));
        show(folder, "letter-f4", drawLetter(samples::plainLetter(), sheetF4));
        LetterPage small = samples::plainLetter();
        small.reply = ReplyForm::none;
        show(folder, "letter-a5", drawLetter(small, sheetA5));
        small = samples::longLetter();
        small.reply = ReplyForm::none;
        show(folder, "letter-a5-long", drawLetter(small, sheetA5));
        show(folder, "return80", drawReturn(samples::oneReturn(), roll80));
        show(folder, "return80-three", drawReturn(samples::manyReturns(3), roll80));
        show(folder, "return-a4", drawReturnSheets(samples::manyReturns(11)));
    } catch (const Trouble& trouble) {
        std::cerr << trouble.what() << '\n';
        return 1;
    }
}
