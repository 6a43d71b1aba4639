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
    EXPECT_EQ(faultAfter([](auto& p) { p.counters[1].number = 0; }), doubledCounter);
    EXPECT_EQ(faultAfter([](auto& p) { p.counters[1].letters = {"Z"}; }), unknownLetter);
    EXPECT_EQ(faultAfter([](auto& p) { p.counters[1].letters.clear(); }), unknownLetter);
    EXPECT_EQ(faultAfter([](auto& p) { p.officers.clear(); }), noOfficer);
    EXPECT_EQ(faultAfter([](auto& p) { p.officers.push_back(p.officers[0]); }), doubledOfficer);
    EXPECT_EQ(faultAfter([](auto& p) { p.officers[0].code.clear(); }), doubledOfficer);
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

TEST(Role, KioskMakesTicketsAndOpensTheDayAndNothingElse)
{
    EXPECT_EQ(typesOf(Role::kiosk), (std::set<std::string>{"dayOpened", "dayClosed", "ticketTaken", "ticketReturned",
                                                           "ticketLeft", "printed", "printFailed"}));
}

TEST(Role, PartnerDeskHearsSlipsAnswersAndTakesBack)
{
    EXPECT_EQ(typesOf(Role::partnerDesk),
              (std::set<std::string>{"slipHeard", "partnerSaid", "undone", "printed", "printFailed", "trustLoaded"}));
}

TEST(Role, CounterDoesAllTheOfficesWorkButSetUpAndErasing)
{
    auto expected = allTypes();
    for (const auto* type : {"epochOpened", "profileSet", "personErased", "slipHeard", "partnerSaid"})
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
