#include "core/base/system_trouble.h"

#include <cerrno>

namespace pintu {

TroubleKind troubleKindOf(int systemError)
{
    switch (systemError) {
    case ENOENT:
    case ENOTDIR: // a file stands where a folder must be
    case EISDIR: return TroubleKind::notFound;
    case EACCES:
    case EPERM: return TroubleKind::forbidden;
    case EROFS: return TroubleKind::readOnly;
    case ENOSPC:
    case EDQUOT: return TroubleKind::diskFull;
    default: return TroubleKind::other;
    }
}

TroubleKind troubleKindOf(const std::error_code& error)
{
    const bool fromSystem = error.category() == std::system_category() || error.category() == std::generic_category();
    return fromSystem ? troubleKindOf(error.value()) : TroubleKind::other;
}

void requireDone(const std::error_code& error, const std::string& what)
{
    if (error) throw Trouble{troubleKindOf(error), what + ": " + error.message()};
}

} // namespace pintu
