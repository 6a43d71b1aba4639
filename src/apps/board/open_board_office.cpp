#include "apps/board/open_board_office.h"

namespace pintu {

Hall OpenBoardOffice::hall()
{
    try {
        return m_desk.hall(m_site->site());
    } catch (const std::exception&) {
        m_site->close(); // the next question opens it anew
        throw;
    }
}

} // namespace pintu
