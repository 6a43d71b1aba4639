#pragma once

#include "office/hall_desk.h"
#include "office/open_site.h"
#include "screens/board_office.h"

#include <memory>

namespace pintu {

/// The board's view of an office's record: opened for reading, without keys.
class OpenBoardOffice final : public BoardOffice {
public:
    explicit OpenBoardOffice(std::shared_ptr<OpenSite> site) : m_site{std::move(site)} {}

    Hall hall() override;

private:
    std::shared_ptr<OpenSite> m_site;
    HallDesk m_desk;
};

} // namespace pintu
