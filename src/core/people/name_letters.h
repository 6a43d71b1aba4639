#pragma once

#include <string>
#include <string_view>

/// The letters of a name, for core/people/name only.
namespace pintu::detail {

/// Small letters; marks on Latin letters dropped ("José" gives "jose"), other scripts kept; no punctuation.
std::string smallLetters(std::string_view word);

/// A word as it sounds in Indonesian: see FoldedName.
std::string foldLetters(std::string_view word);

/// Optimal string alignment: insert, delete and swap cost 2, replace 2 or, for letters that sound alike (o u, e i, f p,
/// …), 1. Words are compared up to 64 bytes. May answer any value above `limit` once the limit is certain to be passed.
int distance(std::string_view a, std::string_view b, int limit = 1000);

} // namespace pintu::detail
