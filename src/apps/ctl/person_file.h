#pragma once

#include "apps/ctl/command_line.h"
#include "office/people_desk.h"

#include <map>
#include <optional>

namespace pintu::ctl {

/// A person's fields as a caller gave them: from a JSON file first, then from options. Only what was given is there.
struct PersonFields {
    std::string from;                         ///< JSON file, or "-"
    std::map<std::string, std::string> given; ///< by option name: "name", "family-card" …
};

void addPersonFields(CLI::App& command, PersonFields& fields);

/// Puts what was given into a form; ends the command where a value cannot be one.
void fill(PersonForm& form, const PersonFields& fields, const Catalogue& catalogue);

/// Finds a person by id or temporary number, and ends the command when there is none.
PersonId personOf(Site& site, const std::string& text);

/// Reads the keys of a JSON object, and ends the command for one that is not among `known`.
Json objectFrom(const std::string& file, const std::vector<std::string_view>& known);
Json objectChecked(const Json& value, const std::vector<std::string_view>& known);

} // namespace pintu::ctl
