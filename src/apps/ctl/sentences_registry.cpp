#include "apps/ctl/sentences.h"

namespace pintu::ctl {

Sentence sentenceOf(ImportRefusal refusal)
{
    switch (refusal) {
    case ImportRefusal::noSource:
        return {Exit::usage, "noSource", "Say who gave the list: --source 'Dinsos Kota Serang'."};
    case ImportRefusal::noPurpose:
        return {Exit::usage, "noPurpose", "Say what the office may use the list for: --purpose 'cek desil di loket'."};
    case ImportRefusal::textTooLong:
        return {Exit::invalid, "textTooLong", "Source, purpose or file name is too long. Make it shorter."};
    case ImportRefusal::asOfInFuture:
        return {Exit::invalid, "asOfInFuture", "The list cannot tell of a day to come. Look at --as-of."};
    case ImportRefusal::columnsMissing:
        return {Exit::invalid, "columnsMissing",
                "There must be one column with names, and one with NIKs or KKs. Say which with --column 'heading=nik'; "
                "--dry-run shows how the columns were understood."};
    case ImportRefusal::importedBefore:
        return {Exit::conflict, "importedBefore",
                "This very file was taken in before and counts. Nothing was changed; 'registry list' shows it."};
    case ImportRefusal::sameContent:
        return {Exit::conflict, "sameContent",
                "Another file of this list and day says the same, row by row. Nothing was changed; 'registry list' "
                "shows it."};
    case ImportRefusal::nothing:
        return {Exit::invalid, "nothing",
                "No row could be taken in, so nothing was changed. The list of rejected rows (--rejected, else "
                "FILE.ditolak.csv) "
                "says what is wrong with each."};
    case ImportRefusal::takenOver:
        return {Exit::conflict, "takenOver",
                "Somebody withdrew this import, or began the same file again, while it ran. 'registry list' shows what "
                "counts."};
    case ImportRefusal::stopped:
        return {Exit::refused, "stopped", "It was stopped, and none of its rows is left. Begin again when you like."};
    }
    return {};
}

Sentence sentenceOf(WithdrawRefusal refusal)
{
    switch (refusal) {
    case WithdrawRefusal::unknown:
        return {Exit::notFound, "unknown", "There is no batch of this number. 'registry list' shows them."};
    case WithdrawRefusal::withdrawnBefore:
        return {Exit::conflict, "withdrawnBefore", "This batch was withdrawn before."};
    }
    return {};
}

Sentence sentenceOf(ShapeFault fault)
{
    switch (fault) {
    case ShapeFault::noNumber:
    case ShapeFault::noName: return sentenceOf(ImportRefusal::columnsMissing);
    case ShapeFault::doubledField:
        return {Exit::invalid, "doubledField", "Two columns were given one meaning. Say with --column which is meant."};
    }
    return {};
}

Sentence sentenceOf(const BadTable& bad)
{
    const auto where = bad.line() > 0 ? " (line " + std::to_string(bad.line()) + ")" : std::string{};
    const auto say = [&](const char* code, const std::string& text) { return Sentence{Exit::invalid, code, text}; };
    switch (bad.fault()) {
    case TableFault::notARegularFile: return say("notAFile", "This is no file. Copy the list to a file first.");
    case TableFault::tooManyBytes:
        return say("tooManyBytes", "Unpacked, the workbook would be far larger than a list is. Ask for it as CSV.");
    case TableFault::oldExcel:
        return say("oldExcel", "This is a workbook of Excel 97 to 2003. Open it and save it as .xlsx or CSV.");
    case TableFault::locked:
        return say("locked", "The workbook has a password. Open it, take the password off and save it.");
    case TableFault::utf16:
        return say("utf16", "The file was saved as Unicode text (UTF-16). Save it as CSV UTF-8 or .xlsx.");
    case TableFault::notATable:
        return say("notATable", "This is no list: neither CSV, nor XLSX, nor a page with a table.");
    case TableFault::noSheet: return say("noSheet", "The workbook shows no sheet. Open it, show the list and save it.");
    case TableFault::quoteNotClosed:
        return say("quoteNotClosed",
                   "A quotation mark opens a cell and nothing closes it" + where + ". Mend that line.");
    case TableFault::damaged:
        return say("damaged", "The file is cut off or damaged" + where + ". Nothing of it was kept; ask for it again.");
    case TableFault::empty: return say("empty", "The file is empty.");
    }
    return {};
}

std::string sentenceOf(RowFault fault)
{
    switch (fault) {
    case RowFault::roundedNumber:
        return "A spreadsheet has rounded this number. Ask for the list with the column as text.";
    case RowFault::maskedNumber: return "Digits of this number are hidden. Ask for the list with whole numbers.";
    case RowFault::notSixteen: return "A NIK or KK has sixteen digits. Compare it with the paper.";
    case RowFault::implausible: return "Nobody was ever given this number.";
    case RowFault::noNumber: return "Neither NIK nor KK: nobody could be found by this row.";
    case RowFault::noName: return "The name is missing.";
    case RowFault::notADay: return "This is no day such as 12/04/1985.";
    case RowFault::notASex: return "Write L or P.";
    case RowFault::notADecile: return "A decile is a whole number from 1 to 10.";
    case RowFault::textTooLong: return "A text has more than 300 letters.";
    case RowFault::notUtf8: return "Letters cannot be read. Save the file as CSV UTF-8.";
    case RowFault::otherColumns: return "More or fewer cells than headings: cells may stand in wrong columns.";
    case RowFault::doubled: return "This NIK stood in an earlier row with other words. Find out which is right.";
    }
    return {};
}

} // namespace pintu::ctl
