#pragma once

#include "apps/intake/intake_office.h"
#include "office/two_sites.h"
#include "screens/intake_screen.h"
#include "screens/text.h"
#include "support/at_once.h"

namespace pintu::test {

/// The screen over the partner's real database; slips come from a real office.
class IntakeTest : public TwoSites {
protected:
    IntakeTest()
        : officeSite{folder("office"), Access::write, UseKeys::yes, clock, entropy},
          partnerSite{std::make_shared<OpenSite>(folder("partner"), Access::write, UseKeys::yes)},
          screen{{std::make_shared<PartnerOffice>(partnerSite),
                  background,
                  clock,
                  [this] { return CommandId::timed(clock.now(), entropy); },
                  [this](const SlipName& slip, const std::string&, auto done) {
                      printed.push_back(slip);
                      done(printer, "Check the printer.");
                  },
                  [this](const std::string& file, const auto& rows) {
                      if (full) throw Trouble{*full, "told to fail"};
                      saved = file;
                      table = rows;
                  },
                  [this](IntakeTone tone) { heard = tone; },
                  {}}}
    {
        speak(Language::english);
        old = issued(officeSite); // the set clock stands in October 2026
        clock.time = SystemClock{}.now();
        trustEverybody();
        screen.open();
    }
    ~IntakeTest() override { speak(Language::indonesian); }

    const IntakeView& state() { return screen.state(); }
    std::string word() { return state().workplace.notice.word; }
    ReceivedSlip stored(const SlipName& name)
    {
        Site site{folder("partner"), Access::read, UseKeys::yes, clock, entropy};
        return *IntakeDesk{site}.find(name);
    }
    /// A slip of the office that changed into something else after it was issued.
    std::string forged(const Referral& referral)
    {
        const auto hospital = SiteKeys::load(keyFile(folder("partner")), "P04821");
        return slipText(hospital.signing, hospital.signing.publicKey(), Slip::parse(referral.slip)->claims(),
                        {"SR", 1961, 0, 213});
    }

    Site officeSite;
    Referral old;
    std::shared_ptr<OpenSite> partnerSite;
    AtOnce background;
    std::vector<SlipName> printed;
    Printing printer = Printing::printed;
    std::optional<IntakeTone> heard;
    std::optional<TroubleKind> full;
    std::string saved;
    std::vector<std::vector<std::string>> table;
    IntakeScreen screen;
};

} // namespace pintu::test
