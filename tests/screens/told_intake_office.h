#pragma once

#include "screens/intake_workplace.h"
#include "screens/text.h"
#include "support/at_once.h"
#include "support/fakes.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace pintu::test {

inline IntakeSlip acceptedSlip(std::int64_t number)
{
    IntakeSlip slip;
    slip.name = {"D0412", number};
    slip.initials = "SR";
    slip.birthYear = 1961;
    slip.expires = Time{1'792'573'200'000};
    slip.word = PartnerWord::accepted;
    slip.takenAt = Time{1'792'573'200'000};
    return slip;
}

/// A record that gives the answers that a test wants.
class ToldIntakeOffice final : public IntakeOffice {
public:
    IntakeFacts open() override
    {
        if (trouble) throw Trouble{*trouble, "told to fail"};
        IntakeFacts facts;
        facts.name = "RSUD Contoh";
        facts.officers = officers;
        return facts;
    }
    TakenSlip take(const CommandId&, const std::string&, const Taking& taking) override
    {
        TakenSlip out;
        out.verdict = verdict;
        out.asked = taking;
        out.slip = acceptedSlip(17);
        out.firstUse = Time{1'792'573'200'000};
        out.firstDesk = "Lestari Contoh";
        out.place = "Puskesmas Contoh Kasemen, Jalan Contoh No. 3";
        return out;
    }
    CodeCheck check(const std::string&) override { return checked; }
    Result<IntakeSlip, SayRefusal> say(const CommandId&, const std::string&, const SlipName& slip,
                                       const DeskSaying& wanted) override
    {
        said = {wanted.word, wanted.outcome};
        told = wanted;
        if (saying) return refused(*saying);
        auto out = acceptedSlip(slip.number);
        out.word = wanted.word;
        out.attempts = attempts;
        out.returnPaper = true;
        return out;
    }
    Result<SlipName, TakeBackRefusal> takeBack(const CommandId&, const std::string&, const SlipName& slip) override
    {
        ++takenBack;
        if (takingBack) return refused(*takingBack);
        return slip;
    }
    IntakeDay today(std::int64_t most) override
    {
        ++lists;
        if (trouble) throw Trouble{*trouble, "told to fail"};
        IntakeDay out{{}, static_cast<std::int64_t>(day.size()), onOneServer};
        out.slips.assign(day.begin(), day.begin() + std::min(most, out.count));
        mostRead = std::max(mostRead, out.slips.size());
        return out;
    }

    IntakeDay group(SlipGroup wanted, std::int64_t most) override
    {
        asked = wanted;
        return today(most);
    }

    DeskSaying told; ///< the newest
    std::int64_t attempts = 0;
    std::optional<SlipGroup> asked;
    std::vector<Officer> officers{{"R02", "Lestari Contoh", {}}};
    SlipVerdictKind verdict = SlipVerdictKind::good;
    CodeCheck checked;
    std::optional<SayRefusal> saying;
    std::optional<TakeBackRefusal> takingBack = TakeBackRefusal::tooLate;
    std::optional<TroubleKind> trouble;
    std::vector<IntakeSlip> day; ///< newest first
    bool onOneServer = false;
    std::pair<PartnerWord, std::int64_t> said;
    int takenBack = 0;
    int lists = 0;            ///< times that the list was read
    std::size_t mostRead = 0; ///< slips at once
};

/// A workplace for one side of a partner's desk, with no other side and no record behind it.
class OneIntakeSideTest : public ::testing::Test {
protected:
    OneIntakeSideTest()
    {
        speak(Language::english);
        clock.time = Time{1'792'573'200'000};
        workplace.learn(office->open());
        workplace.seat("R02");
    }
    ~OneIntakeSideTest() override { speak(Language::indonesian); }

    const IntakeWorkplaceState& state() const { return workplace.state(); }

    AtOnce worker;
    SetClock clock;
    SeededEntropy entropy;
    std::shared_ptr<ToldIntakeOffice> office = std::make_shared<ToldIntakeOffice>();
    std::vector<IntakeTone> sounds;
    IntakeWorkplace workplace{office, worker, clock, [this] { return CommandId::timed(clock.now(), entropy); },
                              [this](IntakeTone tone) { sounds.push_back(tone); }};
    int changes = 0; ///< of the list, as a side told
};

} // namespace pintu::test
