#include "core/partners/joining.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace pintu {
namespace {

constexpr std::int64_t day = 86'400;
constexpr std::int64_t now = 1'795'000'000;

CardFacts card()
{
    return {true, "P04821", now - day, now, {}, {}, false};
}

CardRefusal refusalAfter(const std::function<void(CardFacts&)>& change)
{
    auto facts = card();
    change(facts);
    const auto decided = decideCard(facts);
    return decided ? throw std::runtime_error{"not refused"} : decided.refusal();
}

TEST(Joining, ACardJoinsANewPartnerOrBringsAKnownOneANewKey)
{
    auto facts = card();
    EXPECT_EQ(*decideCard(facts), CardNews::newPartner);
    facts.offered = true;
    EXPECT_EQ(*decideCard(facts), CardNews::newKey);
    facts.newest = ListedKey{"P04821", now - 30 * day, now + 700 * day, {}};
    EXPECT_EQ(*decideCard(facts), CardNews::newKey);
}

TEST(Joining, SaysWhyACardIsNotTaken)
{
    using enum CardRefusal;
    const ListedKey own{"P04821", now - 30 * day, now + 700 * day, {}};
    EXPECT_EQ(refusalAfter([](auto& f) { f.ofPartner = false; }), ofAnOffice);
    EXPECT_EQ(refusalAfter([](auto& f) { f.owner = "P048211"; }), noPartnerCode);
    EXPECT_EQ(refusalAfter([&](auto& f) { f.sameKey = ListedKey{"P04822", 1, now + day, {}}; }), keyOfAnother);
    EXPECT_EQ(refusalAfter([&](auto& f) {
                  f.sameKey = own;
                  f.sameKey->revokedSince = now - day;
              }),
              keyRevoked);
    EXPECT_EQ(refusalAfter([&](auto& f) {
                  f.sameKey = own;
                  f.offered = true;
              }),
              joinedAlready);
    EXPECT_EQ(refusalAfter([&](auto& f) {
                  f.newest = own;
                  f.issued = own.since - day;
              }),
              olderThanKnown);
    EXPECT_EQ(refusalAfter([](auto& f) { f.issued = now + day + 1; }), fromTheFuture);
    EXPECT_EQ(refusalAfter([](auto& f) { f.issued = now - 181 * day; }), tooOld);
}

TEST(Joining, AKeyWhoseTimeIsOverOrThatNoPartnerHasMayComeAgain)
{
    auto facts = card();
    facts.sameKey = ListedKey{"P04821", now - 800 * day, now - day, {}};
    facts.offered = true;
    EXPECT_EQ(*decideCard(facts), CardNews::newKey);
    facts.sameKey->expires = now + day;
    facts.offered = false;
    EXPECT_EQ(*decideCard(facts), CardNews::newPartner);
}

TEST(Joining, AKeyCountsFromADayBeforeItsCardAndNeverFromTheFuture)
{
    EXPECT_EQ(keyCountsFrom(now - 5 * day, now), now - 6 * day);
    EXPECT_EQ(keyCountsFrom(now + 5 * day, now), now - day);
    EXPECT_EQ(keyCountsFrom(0, now), 0);
}

Catalogue small()
{
    CatalogueLists lists;
    lists.partnerKinds.push_back({"RSUD", {"Rumah sakit", "Hospital", {}, {}}, true, false, {}});
    return Catalogue{std::move(lists)};
}

Partner hospital()
{
    Partner out;
    out.id = "P00001";
    out.kind = "RSUD";
    out.name = "RSUD Uji";
    return out;
}

TEST(Joining, SaysWhatIsWrongWithAPartnersParticulars)
{
    using enum PartnerFault;
    const auto catalogue = small();
    const auto faultAfter = [&](const std::function<void(Partner&)>& change) {
        auto partner = hospital();
        change(partner);
        return faultOf(partner, catalogue);
    };
    EXPECT_EQ(faultAfter([](auto&) {}), std::nullopt);
    EXPECT_EQ(faultAfter([](auto& p) { p.id = "p1"; }), badCode);
    EXPECT_EQ(faultAfter([](auto& p) { p.name.clear(); }), noName);
    EXPECT_EQ(faultAfter([](auto& p) { p.name.assign(61, 'x'); }), nameTooLong);
    EXPECT_EQ(faultAfter([](auto& p) { p.kind = "XYZ"; }), unknownKind);
    EXPECT_EQ(faultAfter([](auto& p) { p.phone = "12"; }), badPhone);
    EXPECT_EQ(faultAfter([](auto& p) { p.place = "99.99"; }), unknownPlace);
    EXPECT_EQ(faultAfter([](auto& p) { p.services = {250}; }), unknownService);
}

TEST(Joining, ARealPartnerTakesThePlaceOfTheInventedOnesThatCanReceiveNothing)
{
    CatalogueLists lists;
    for (const auto* id : {"P1", "P2", "P3"}) {
        lists.partners.push_back(hospital());
        lists.partners.back().id = id;
        lists.partners.back().demo = true;
    }
    const auto after = withPartner(lists, hospital(), [](const Partner& row) { return row.id == "P2"; });
    ASSERT_EQ(after.partners.size(), 2U);
    EXPECT_EQ(after.partners[0].id, "P2");
    EXPECT_EQ(after.partners[1], hospital());

    auto changed = hospital();
    changed.name = "RSUD Baru";
    const auto again = withPartner(after, changed, [](const Partner&) { return true; });
    ASSERT_EQ(again.partners.size(), 2U);
    EXPECT_EQ(again.partners[1].name, "RSUD Baru");
}

} // namespace
} // namespace pintu
