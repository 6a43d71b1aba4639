#pragma once

#include "core/programmes/catalogue.h"

#include <string_view>
#include <vector>

namespace pintu {

/// The first question of a guide such as "BPJS". nullptr: the catalogue has no such guide.
const GuideStep* beginningOf(const Catalogue& catalogue, std::string_view guide);
const GuideStep* guideStep(const Catalogue& catalogue, std::string_view code);
std::vector<const GuideAnswer*> answersTo(const Catalogue& catalogue, const GuideStep& step);

/// The answer that somebody has given already in words of their own. A way of saying it counts when all its words stand
/// near each other, in any order; "belum/tidak punya/ada bpjs/kis" writes down eight ways at once. Of several rows
/// the first counts. nullptr: the words answer no question.
const GuideAnswer* answerIn(const Catalogue& catalogue, std::string_view words);

/// What an answer leads to, the most fitting first. One that leads on to a question has what its own services say.
std::vector<const Service*> servicesOf(const Catalogue& catalogue, const GuideAnswer& answer);

} // namespace pintu
