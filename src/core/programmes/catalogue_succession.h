#pragma once

#include "core/programmes/catalogue.h"

#include <string>
#include <vector>

namespace pintu {

/// What the record's catalogue becomes when newer lists are loaded: every row whose code is not listed any more goes on
/// as a former one. A code that comes back is offered again. Partners stay as they are where the newer lists have
/// invented ones only and the record has none of these: an office that enters its own partners
/// (core/partners/joining.h) does not lose them to the lists that come with a newer program.
Catalogue succeeding(const Catalogue& before, CatalogueLists lists);

/// Numbers of services and outcomes that the newer lists give to something else than before, each as an English
/// sentence that names list and row. Such lists must not be loaded: papers that are out would change their meaning.
std::vector<std::string> reusedNumbers(const Catalogue& before, const CatalogueLists& lists);

} // namespace pintu
