#include "core/record/event_examples.h"
#include "core/staff/office_profile.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <set>
#include <string>

namespace pintu {
namespace {

OfficeProfile goodOffice()
{
    OfficeProfile out;
    out.name = "SLRT Kota Contoh";
    out.village = "36.73.02.1011";
    out.zone = "WIB";
    out.deskGroups = {{"A", "Kesehatan", "Health", {"KES"}, 15, 45}, {"K", "Pendidikan", "Schooling", {"DIK"}, 10, 30}};
    out.counters = {{1, {"A"}}, {2, {"A", "K"}}};
    out.officers = {{"P07", "Petugas Tujuh", Role::counter}};
    return out;
}

template <class Change>
std::optional<ProfileFault> faultAfter(Change change)
{
    auto profile = goodOffice();
    change(profile);
    return faultOf(profile);
}

TEST(OfficeProfile, WithoutFaultIsAccepted)
{
    EXPECT_EQ(faultOf(goodOffice()), std::nullopt);
}

TEST(OfficeProfile, NamesEachFault)
{
    using enum ProfileFault;
    EXPECT_EQ(faultAfter([](auto& p) { p.name.clear(); }), noName);
    EXPECT_EQ(faultAfter([](auto& p) { p.zone = "wib"; }), badZone);
    EXPECT_EQ(faultAfter([](auto& p) { p.zone.clear(); }), badZone);
    EXPECT_EQ(faultAfter([](auto& p) { p.deskGroups.clear(); }), noDeskGroup);
    EXPECT_EQ(faultAfter([](auto& p) { p.deskGroups[0].letter = "a"; }), badLetter);
    EXPECT_EQ(faultAfter([](auto& p) { p.deskGroups[0].letter = "AB"; }), badLetter);
    EXPECT_EQ(faultAfter([](auto& p) { p.deskGroups[0].letter.clear(); }), badLetter);
    EXPECT_EQ(faultAfter([](auto& p) { p.deskGroups[1].letter = "A"; }), doubledLetter);
    EXPECT_EQ(faultAfter([](auto& p) { p.counters.clear(); }), noCounter);
    EXPECT_EQ(faultAfter([](auto& p) { p.counters[1].number = 1; }), doubledCounter);
    EXPECT_EQ(faultAfter([](auto& p) { p.counters[1].number = 0; }), badCounterNumber);
    EXPECT_EQ(faultAfter([](auto& p) { p.counters[1].number = 100; }), badCounterNumber);
    EXPECT_EQ(faultAfter([](auto& p) { p.counters[1].letters = {"Z"}; }), unknownLetter);
    EXPECT_EQ(faultAfter([](auto& p) { p.counters[1].letters.clear(); }), unknownLetter);
    EXPECT_EQ(faultAfter([](auto& p) { p.officers.clear(); }), noOfficer);
    EXPECT_EQ(faultAfter([](auto& p) { p.officers.push_back(p.officers[0]); }), doubledOfficer);
    for (const auto* code : {"", "P 07", "Päng", "P07\n", "x23456789012345678901234567890123456789041"})
        EXPECT_EQ(faultAfter([&](auto& p) { p.officers[0].code = code; }), badOfficerCode) << code;
    EXPECT_EQ(faultAfter([](auto& p) { p.officers[0].name.clear(); }), namelessOfficer);
    for (const auto* village : {"", "36", "36.73", "36.73.02", "3673021011", "Margaluyu", "36.73.02.1011 "})
        EXPECT_EQ(faultAfter([&](auto& p) { p.village = village; }), badVillage) << village;
    for (const auto* phone : {"-", "tidak ada", "12", "0254 000 0412 0254 000 0412 0254 000 0412 0254"})
        EXPECT_EQ(faultAfter([&](auto& p) { p.phone = phone; }), badPhone) << phone;
    EXPECT_EQ(faultAfter([](auto& p) { p.phone = "(0254) 000-0412 ext. 7"; }), std::nullopt);
    EXPECT_EQ(faultAfter([](auto& p) { p.deskGroups[0].nameId.clear(); }), namelessDeskGroup);
    EXPECT_EQ(faultAfter([](auto& p) { p.deskGroups[0].standardMinutes = 0; }), badMinutes);
    EXPECT_EQ(faultAfter([](auto& p) { p.deskGroups[0].alarmMinutes = -5; }), badMinutes);
    EXPECT_EQ(faultAfter([](auto& p) { p.deskGroups[0].lateMinutes = p.deskGroups[0].alarmMinutes; }), badMinutes);
    EXPECT_EQ(faultAfter([](auto& p) { p.deskGroups[0].lateMinutes = 481; }), badMinutes);
    EXPECT_EQ(faultAfter([](auto& p) { p.name = " SLRT"; }), untidyText);
    EXPECT_EQ(faultAfter([](auto& p) { p.name = std::string(161, 'x'); }), untidyText);
    EXPECT_EQ(faultAfter([](auto& p) { p.letterhead = {"PEMERINTAH", ""}; }), untidyText);
    EXPECT_EQ(faultAfter([](auto& p) { p.address = "Jalan\tContoh"; }), untidyText);
    EXPECT_EQ(faultAfter([](auto& p) { p.officers[0].name = "Rahmi\u200b"; }), untidyText);
}

TEST(OfficeProfile, OfAPartnerNeedsNoQueue)
{
    EXPECT_EQ(faultAfter([](auto& p) {
                  p.kind = SiteKind::partner;
                  p.deskGroups.clear();
                  p.counters.clear();
              }),
              std::nullopt);
}

TEST(OfficeProfile, OfAPartnerMayLeaveItsVillageOutButNotMisspellIt)
{
    const auto with = [](const std::string& village) {
        return faultAfter([&](auto& p) {
            p.kind = SiteKind::partner;
            p.village = village;
        });
    };
    EXPECT_EQ(with(""), std::nullopt);
    EXPECT_EQ(with("36.73.02"), ProfileFault::badVillage);
}

TEST(SiteId, HasRoomOnASlip)
{
    for (const auto* id : {"D0412", "D1", "0412"}) EXPECT_TRUE(isSiteId(id, SiteKind::office)) << id;
    for (const auto* id : {"", "D04129", "d0412", "D-412", "D 412", "D041Ä"})
        EXPECT_FALSE(isSiteId(id, SiteKind::office)) << id;
    EXPECT_TRUE(isSiteId("P04821", SiteKind::partner));
    EXPECT_FALSE(isSiteId("P048211", SiteKind::partner));
}

TEST(OfficeProfile, OfAPartnerNeedsAnOfficer)
{
    EXPECT_EQ(faultAfter([](auto& p) {
                  p.kind = SiteKind::partner;
                  p.officers.clear();
              }),
              ProfileFault::noOfficer);
}

TEST(OfficeProfile, FindsWhatItHasAndNothingElse)
{
    const auto profile = goodOffice();
    EXPECT_EQ(profile.deskGroup("K"), &profile.deskGroups[1]);
    EXPECT_EQ(profile.deskGroup("Z"), nullptr);
    EXPECT_EQ(profile.deskGroupOfSector("DIK"), &profile.deskGroups[1]);
    EXPECT_EQ(profile.deskGroupOfSector(""), nullptr);
    EXPECT_EQ(profile.counter(2), &profile.counters[1]);
    EXPECT_EQ(profile.counter(3), nullptr);
    EXPECT_EQ(profile.officer("P07"), &profile.officers[0]);
    EXPECT_EQ(profile.officer("P08"), nullptr);
}

/// Every event type of the record, as its examples name them.
std::set<std::string> allTypes()
{
    std::set<std::string> out;
    test::forEachEventExample([&](const auto& body) { out.insert(std::string{body.type}); });
    return out;
}

std::set<std::string> typesOf(Role role)
{
    std::set<std::string> out;
    for (const auto& type : allTypes())
        if (mayAppend(role, type)) out.insert(type);
    return out;
}

TEST(Role, KioskMakesTicketsOpensTheDayCallsForHelpAndDoesNothingElse)
{
    EXPECT_EQ(typesOf(Role::kiosk),
              (std::set<std::string>{"dayOpened", "dayClosed", "ticketTaken", "ticketReturned", "ticketLeft", "printed",
                                     "printFailed", "helpCalled", "helpEnded", "complaintDrafted"}));
}

TEST(Role, PartnerDeskHearsSlipsAnswersAndTakesBack)
{
    EXPECT_EQ(typesOf(Role::partnerDesk),
              (std::set<std::string>{"slipHeard", "partnerSaid", "undone", "printed", "printFailed", "trustLoaded"}));
}

TEST(Role, CounterDoesAllTheOfficesWorkButSetUpAndErasing)
{
    auto expected = allTypes();
    for (const auto* type :
         {"epochOpened", "profileSet", "personErased", "slipHeard", "partnerSaid", "officerReleased"})
        expected.erase(type);
    EXPECT_EQ(typesOf(Role::counter), expected);
}

TEST(Role, SupervisorMayAppendEverything)
{
    EXPECT_EQ(typesOf(Role::supervisor), allTypes());
}

TEST(Role, BoardAndAuditorOnlyLook)
{
    EXPECT_TRUE(typesOf(Role::board).empty());
    EXPECT_TRUE(typesOf(Role::auditor).empty());
}

TEST(Role, IsDeniedATypeThatNobodyKnows)
{
    for (const auto role : {Role::kiosk, Role::board, Role::counter, Role::partnerDesk, Role::auditor})
        EXPECT_FALSE(mayAppend(role, "ticketSold")) << nameOf(role);
}

} // namespace
} // namespace pintu
