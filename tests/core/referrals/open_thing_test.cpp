#include "core/record/event_examples.h"
#include "core/referrals/open_thing.h"

#include <gtest/gtest.h>

#include <chrono>

namespace pintu {
namespace {

using namespace std::chrono_literals;

Referral slip(PartnerWord partner = PartnerWord::none, OfficeWord office = OfficeWord::issued,
              ResidentWord resident = ResidentWord::none)
{
    Referral out;
    out.id = test::idOf<ReferralId>(6);
    out.partnerWord = partner;
    out.officeWord = office;
    out.residentWord = resident;
    return out;
}

Time friday()
{
    return Day::parse("2026-11-27")->startsAt(Zone::wib).plus(9h);
}

OpenThing thingOf(const std::optional<Referral>& referral)
{
    CaseLine line;
    line.due = Time{4'711};
    return openThing({}, line, referral, friday(), {}, Zone::wib);
}

std::string dueDay(const OpenThing& thing)
{
    return Day::of(thing.due, Zone::wib).text();
}

TEST(OpenThing, WaitsForTheDestinationWhileItIsSilent)
{
    const auto thing = thingOf(slip());
    EXPECT_EQ(thing.why, WaitsFor::silent);
    EXPECT_EQ(thing.who, WhoActs::partner);
    EXPECT_EQ(dueDay(thing), "2026-12-02") << "three working days";
}

TEST(OpenThing, WaitsLessLongWhereItIsUrgentAndThirtyMinutesInAnEmergency)
{
    auto urgent = slip();
    urgent.urgency = Urgency::urgent;
    EXPECT_EQ(dueDay(thingOf(urgent)), "2026-11-30");
    auto emergency = slip();
    emergency.urgency = Urgency::emergency;
    EXPECT_EQ(thingOf(emergency).due, friday().plus(30min));
}

TEST(OpenThing, SaysForEveryStateWhoMustAct)
{
    const auto is = [](const Referral& referral, WaitsFor why, WhoActs who) {
        const auto thing = thingOf(referral);
        EXPECT_EQ(thing.why, why) << nameOf(referral.standing().state);
        EXPECT_EQ(thing.who, who) << nameOf(referral.standing().state);
    };
    is(slip(PartnerWord::seen), WaitsFor::silent, WhoActs::partner);
    is(slip(PartnerWord::accepted), WaitsFor::noNews, WhoActs::partner);
    is(slip(PartnerWord::onHold), WaitsFor::noNews, WhoActs::partner);
    is(slip(PartnerWord::rejected), WaitsFor::rejected, WhoActs::office);
    is(slip(PartnerWord::failed), WaitsFor::rejected, WhoActs::office);
    is(slip(PartnerWord::served), WaitsFor::askResident, WhoActs::resident);
    is(slip(PartnerWord::served, OfficeWord::issued, ResidentWord::denied), WaitsFor::denied, WhoActs::office);
    is(slip(PartnerWord::served, OfficeWord::issued, ResidentWord::confirmed), WaitsFor::confirmed, WhoActs::office);
    is(slip(PartnerWord::accepted, OfficeWord::cancelAsked), WaitsFor::cancelAsked, WhoActs::partner);
    is(slip(PartnerWord::served, OfficeWord::cancelled), WaitsFor::conflict, WhoActs::office);
    is(slip(PartnerWord::none, OfficeWord::cancelled), WaitsFor::withdrawn, WhoActs::office);
    is(slip(PartnerWord::none, OfficeWord::expired), WaitsFor::expired, WhoActs::office);
}

TEST(OpenThing, OwesTheAnswerThatWasPromisedWhereNoSlipWentOut)
{
    const auto thing = thingOf(std::nullopt);
    EXPECT_EQ(thing.why, WaitsFor::noSlip);
    EXPECT_EQ(thing.who, WhoActs::office);
    EXPECT_EQ(thing.due, Time{4'711});
}

TEST(OpenThings, BeginWithDestinationsThatAreSilentBeyondTheirTime)
{
    const auto at = [](WaitsFor why, std::int64_t due) {
        OpenThing out;
        out.why = why;
        out.due = Time{due};
        return out;
    };
    std::vector<OpenThing> things{at(WaitsFor::noSlip, 0), at(WaitsFor::silent, 900), at(WaitsFor::rejected, 100),
                                  at(WaitsFor::silent, 400), at(WaitsFor::expired, 450)};

    inOrderOfUrgency(things, Time{500});

    std::vector<std::int64_t> dues;
    for (const auto& thing : things) dues.push_back(thing.due.ms);
    EXPECT_EQ(dues, (std::vector<std::int64_t>{400, 450, 100, 900, 0}));
}

} // namespace
} // namespace pintu
