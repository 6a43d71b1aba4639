#pragma once

#include "core/record/event.h"
#include "store/database.h"

namespace pintu {

/// Folds one event into the tables: from the event and rows, and from nothing else. The same code in a command, in
/// replay and in `check`. It never refuses: an event in the record has happened. Trouble newerSchema for a type that
/// this program does not know.
void applyEvent(Database& database, const Event& event);

/// Every type that this program can fold.
std::vector<std::string_view> knownEventTypes();

/// Tables that are folds of events, in no particular order: they may be emptied and folded again at any time.
const std::vector<std::string>& foldTables();

/// Empties the folds and applies every event again, in one transaction. Answers how many events.
std::int64_t foldEverything(Database& database);

} // namespace pintu
