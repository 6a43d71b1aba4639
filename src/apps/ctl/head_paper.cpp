#include "apps/ctl/head_paper.h"

#include "apps/ctl/views.h"
#include "office/paper_desk.h"

namespace pintu::ctl {

Json printHead(Shell& shell, Site& site, const Command& command, const std::string& folder)
{
    PaperDesk desk{site};
    const auto paper = desk.head();
    const auto files = PaperDesk::writeTo(paper, folder);
    desk.printed(command, paper);
    shell.tell("Keep the paper where nobody of this office can exchange it. 'satupintuctl check --printed-head TEXT' "
               "then proves that nothing before it was cut off or changed.");
    return filesView(files);
}

} // namespace pintu::ctl
