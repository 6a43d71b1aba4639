#pragma once

#include "core/people/person_row.h"
#include "office/site.h"

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace pintu {

/// The people whom a NIK or a temporary number belongs to; nothing when the text is neither. Quick in any office.
std::optional<std::vector<PersonRow>> peopleByNumber(Site& site, const std::string& text);

/// The people whom a text may mean (core/people/people_question.h), by NIK, temporary number, part of a NIK or KK,
/// telephone number, village or name however spelled; the likeliest first, at most `most`, each with why it is there.
/// It is as quick in a big office as in a small one: the sealed lists are asked (store/people_lists.h), and at most
/// fifty records are opened. Needs the site's keys. Trouble olderSchema where the lists were not made yet and this site
/// may not write.
std::vector<PersonRow> findPeople(Site& site, const std::string& text, std::size_t most);

} // namespace pintu
