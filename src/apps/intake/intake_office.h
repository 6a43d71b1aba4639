#pragma once

#include "office/intake_desk.h"
#include "office/open_site.h"
#include "screens/intake_office.h"

#include <array>
#include <map>
#include <vector>

namespace pintu {

/// The partner's own database. Its keys open what is sealed on the slips.
class PartnerOffice final : public IntakeOffice {
public:
    explicit PartnerOffice(std::shared_ptr<OpenSite> site) : m_site{std::move(site)} {}

    IntakeFacts open() override;
    TakenSlip take(const CommandId& command, const std::string& officer, const Taking& taking) override;
    CodeCheck check(const std::string& code) override;
    Result<IntakeSlip, SayRefusal> say(const CommandId& command, const std::string& officer, const SlipName& slip,
                                       const DeskSaying& saying) override;
    Result<SlipName, TakeBackRefusal> takeBack(const CommandId& command, const std::string& officer,
                                               const SlipName& slip) override;
    IntakeDay today(std::int64_t most) override;
    IntakeDay group(SlipGroup group, std::int64_t most) override;

private:
    using Groups = std::array<std::vector<ReceivedSlip>, EnumNames<SlipGroup>::names.size()>;
    Groups groupsOf(Site& site);
    Time weekAgo() const;
    void counted(Site& site, const Groups& groups, IntakeDay& out);
    IntakeDay listed(Site& site, const std::vector<ReceivedSlip>& slips);

    /// After a failure the next work opens the database anew.
    template <class Work>
    auto with(Work work)
    {
        try {
            return work(m_site->site());
        } catch (const std::exception&) {
            m_site->close();
            throw;
        }
    }

    std::shared_ptr<OpenSite> m_site;
    /// What the seals of the newest slips hold: they take time to open, and the list is drawn often.
    std::map<SlipName, SlipSecret> m_opened;
};

} // namespace pintu
