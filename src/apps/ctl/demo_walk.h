#pragma once

#include "apps/ctl/shell.h"
#include "office/paper_desk.h"

#include <filesystem>
#include <functional>
#include <string>

namespace pintu::ctl {

/// One step of the demo as it happened.
struct DemoStep {
    std::string name; ///< stable, for scripts
    std::string text;
    Json facts;
};

struct DemoEnd {
    bool closed = false;
    bool officeClean = false;
    bool partnerClean = false;
    bool good() const { return closed && officeClean && partnerClean; }
};

/// Walks the whole loop in a folder with two embedded databases, through the services that every other command uses:
/// from the ticket to the closed referral, the partner's desk knowing nothing but its own folder and the picture of the
/// slip. Throws Stop and Trouble.
class DemoWalk {
public:
    DemoWalk(std::filesystem::path folder, const Clock& clock, Entropy& entropy,
             std::function<void(const DemoStep&)> tell);
    DemoEnd walk();

private:
    void prepare();
    void setUpBoth();
    void addOtherPartners(TrustListContent& content);
    void takeTicket();
    void atTheCounter();
    void atThePartner();
    void backAtTheOffice();
    DemoEnd closeAndCheck();
    bool checkedClean(const std::string& name);

    Site office(UseKeys useKeys) { return {m_folder / "office", Access::write, useKeys, m_clock, m_entropy}; }
    Site partner() { return {m_folder / "partner", Access::write, UseKeys::yes, m_clock, m_entropy}; }
    Command by(const std::string& actor);
    void printed(Site& site, const std::string& actor, Paper paper, const std::string& name);

    std::filesystem::path m_folder;
    const Clock& m_clock;
    Entropy& m_entropy;
    std::function<void(const DemoStep&)> m_tell;
    TicketId m_ticket;
    CaseId m_case;
    std::int64_t m_slip = 0;
};

} // namespace pintu::ctl
