#pragma once

#include "core/cases/desk_draft.h"
#include "office/site.h"

#include <cstdint>
#include <optional>

namespace pintu {

/// Puts what was written at a counter and not saved yet beside the record, sealed by the site's keys; nothing takes it
/// away. The file is whole or the one from before, also after a power cut.
void keepDeskDraft(Site& site, std::int64_t counter, const std::optional<DeskDraft>& draft);

/// Nothing where none lies there, and where it opens with other keys only: it is an old one of another office.
std::optional<DeskDraft> deskDraft(Site& site, std::int64_t counter);

} // namespace pintu
