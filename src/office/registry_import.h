#pragma once

#include "core/registry/registry_row.h"
#include "core/registry/registry_rules.h"
#include "office/site.h"

#include <cstdint>
#include <functional>
#include <string>

namespace pintu {

/// A list that is to be taken in, as somebody agreed to it.
struct ImportOrder {
    RegistryList list = RegistryList::dtsen;
    Day asOf; ///< the day of which it tells
    BatchWords words;
    TableShape shape;
    std::string mapping;   ///< the name under which the columns are remembered; empty: they are not
    std::string fileIndex; ///< of the very file (fileIndexOf)
};

/// How far an import has come.
struct ImportStep {
    std::int64_t rows = 0;
    std::int64_t rejected = 0;
    std::int64_t repeated = 0;
    double part = 0; ///< of the whole work, 0 to 1
};

enum class GoOn { yes, stop };

/// Who watches an import. `progress` is asked some times a second, with no lock held; `rejected` hears of every row
/// that is not taken in, in the order of the file.
struct ImportWatch {
    std::function<GoOn(const ImportStep&)> progress = {};
    std::function<void(const RejectedRow&)> rejected = {};
};

struct ImportDone {
    std::int64_t batch = 0;
    ImportStep counted;
};

/// The rows at the beginning of a table, its headings among them.
std::vector<TableRow> beginningOf(TableRows& rows);

/// What tells a file from every other one in this office: keyed, so that nothing can be guessed from it.
std::string fileIndexOf(Site& site, const std::string& file);

/// What would come of an import; nothing is written. Refused only as stopped.
Result<ImportStep, ImportRefusal> tryImport(const TableShape& shape, TableRows& rows, const ImportWatch& watch);

/// Takes a list in. Its rows are written in pieces, between which the counters go on; they are found only once all are
/// there. Whoever is stopped, or killed, leaves a batch that counts for nothing: the same file begun again takes that
/// one's rows away and begins anew. Throws BadTable where the file ends otherwise than it began.
Result<ImportDone, ImportRefusal> importList(Site& site, const Command& command, const ImportOrder& order,
                                             TableRows& rows, const ImportWatch& watch);

} // namespace pintu
