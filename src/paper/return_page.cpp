#include "paper/return_page.h"

#include <algorithm>

namespace pintu {

namespace {

constexpr Type head{.face = Face::staff, .xHeight = 2.2, .bold = true, .align = Align::centre, .mostLines = 4};
constexpr Type title{.face = Face::resident, .xHeight = 3.1, .bold = true, .align = Align::centre, .mostLines = 2};
constexpr Type line{.face = Face::staff, .xHeight = 1.9, .align = Align::centre, .leading = 1.4, .mostLines = 3};
constexpr Type number{.face = Face::staff, .xHeight = 3.2, .bold = true, .align = Align::centre, .mostLines = 1};
constexpr Type outcome{.face = Face::resident, .xHeight = 2.8, .bold = true, .align = Align::centre, .mostLines = 3};
constexpr Type detail{.face = Face::resident, .xHeight = 2.5, .align = Align::centre, .mostLines = 4};

void drawEntry(Column& column, const ReturnEntry& entry, int dots)
{
    Page& page = column.page();
    column.text(entry.slipNumber, number);
    column.text(entry.outcome, outcome);
    if (!entry.detail.empty()) column.text(entry.detail, detail);
    column.code(slipSymbol(entry.qrText), dots);
    Type code = number;
    code.xHeight = 2.7;
    column.text(entry.typedCode, page.fitted(entry.typedCode, code, column.width()));
    column.text(entry.date, line);
}

} // namespace

Page drawReturn(const ReturnPage& returned, PaperSize roll)
{
    Page page{roll};
    Column column{page, 0.5, roll.width - 1, 1};
    column.text(returned.partner, head);
    column.gap(1.5);
    column.rule(0.5);
    column.gap(2);
    column.text("BALASAN RUJUKAN", title);
    column.text("untuk " + returned.office, line);
    for (const ReturnEntry& entry : returned.entries) {
        column.gap(3);
        drawEntry(column, entry, roll.width >= roll80.width ? 8 : 6);
        if (&entry != &returned.entries.back()) {
            column.gap(3);
            column.cutLine();
        }
    }
    column.gap(3);
    return page;
}

namespace {

constexpr double margin = 12;
constexpr int rows = 4;
constexpr int columns = 2;

void drawCell(Page& page, const Box& cell, const ReturnPage& returned, const ReturnEntry& entry)
{
    constexpr int dots = 7; // 0.875 mm a module, 46.4 mm a symbol
    const QrSymbol symbol = slipSymbol(entry.qrText);
    const double module = static_cast<double>(dots) / dotsPerMm;
    const double quiet = quietModules * module;
    const double side = symbol.size() * module + 2 * quiet;
    const double left = cell.x + 1.5;
    page.code(left + quiet, cell.y + 1.5 + quiet, symbol, dots);
    Column words{page, left + side, cell.width - side - 3, cell.y + 1.5 + quiet};
    const Type slip{.face = Face::staff, .xHeight = 2.6, .bold = true, .mostLines = 1};
    words.text(entry.slipNumber, page.fitted(entry.slipNumber, slip, words.width()));
    words.gap(1);
    words.text(entry.outcome, {.face = Face::resident, .xHeight = 2.2, .bold = true, .mostLines = 2});
    if (!entry.detail.empty()) words.text(entry.detail, {.face = Face::resident, .xHeight = 1.9, .mostLines = 4});
    words.gap(1);
    words.text(entry.date, {.face = Face::staff, .xHeight = 1.7, .mostLines = 1});
    words.text(returned.partner, {.face = Face::staff, .xHeight = 1.7, .mostLines = 2});
    const Type code{.face = Face::staff, .xHeight = 2.3, .bold = true, .align = Align::centre, .mostLines = 1};
    // As wide as the symbol and no wider: what is read out must not run into its neighbour.
    const double symbolSide = side - 2 * quiet;
    page.text(left + quiet, cell.y + side + 1, symbolSide, entry.typedCode,
              page.fitted(entry.typedCode, code, symbolSide));
}

} // namespace

std::vector<Page> drawReturnSheets(const ReturnPage& returned)
{
    constexpr std::size_t perPage = rows * columns;
    const std::size_t count = (returned.entries.size() + perPage - 1) / perPage;
    std::vector<Page> pages;
    for (std::size_t sheet = 0; sheet < count; ++sheet) {
        Page page{sheetA4};
        const double width = page.width() - 2 * margin;
        double top = 10;
        if (count > 1)
            page.text(margin + width / 2, top, width / 2,
                      "Lembar " + std::to_string(sheet + 1) + " dari " + std::to_string(count),
                      {.face = Face::staff, .xHeight = 1.9, .align = Align::right, .mostLines = 1});
        top += page.text(margin, top, width / 2, "BALASAN RUJUKAN",
                         {.face = Face::staff, .xHeight = 2.6, .bold = true, .mostLines = 1});
        top += page.text(margin, top, width, returned.partner + " kepada " + returned.office,
                         {.face = Face::staff, .xHeight = 1.9, .mostLines = 2}) +
               1;
        const double cellWidth = width / columns;
        const double cellHeight = (page.height() - 8 - top) / rows;
        for (std::size_t i = 0; i < perPage && sheet * perPage + i < returned.entries.size(); ++i) {
            const Box cell{margin + static_cast<double>(i % columns) * cellWidth,
                           top + static_cast<double>(i / columns) * cellHeight, cellWidth, cellHeight};
            page.dashes(cell.x, cell.y, cell.x + cell.width, cell.y, 0.2);
            if (i % columns == 0)
                page.dashes(cell.x + cell.width, cell.y, cell.x + cell.width, cell.y + cell.height, 0.2);
            drawCell(page, cell, returned, returned.entries[sheet * perPage + i]);
        }
        pages.push_back(std::move(page));
    }
    return pages;
}

} // namespace pintu
