#include "core/base/cbor.h"
#include "core/base/trouble.h"
#include "seal/keys.h"
#include "seal/trust_list.h"

#include <gtest/gtest.h>

namespace pintu {
namespace {

using test::keyOf;

constexpr std::int64_t issued = 1'792'573'200;
constexpr std::int64_t day = 86'400;

const SigningKey root = keyOf("root");
const SigningKey nextRoot = keyOf("next root");
const std::vector<PublicKey> roots{root.publicKey(), nextRoot.publicKey()};

TrustListContent content()
{
    TrustListContent c;
    c.issued = issued;
    c.expires = issued + 35 * day;
    c.sequence = 7;
    for (const auto* owner : {"D0412", "D0413"})
        c.keys.push_back(
            TrustedKey::of(owner, KeyRole::office, keyOf(owner).publicKey(), issued - day, issued + 700 * day));
    c.keys.push_back(
        TrustedKey::of("P04821", KeyRole::partner, keyOf("P04821").publicKey(), issued, issued + 700 * day));
    c.keys[1].revokedSince = issued - 5;
    c.withdrawn = {{9, 9}, {1, 2, 3}};
    return c;
}

TrustListFault faultOf(const Bytes& bytes, const TrustList* held = nullptr)
{
    const auto list = TrustList::read(bytes, roots, held);
    return list ? throw std::logic_error{"was read"} : list.refusal();
}

/// A payload signed by the root, whatever it says.
Bytes signedByRoot(const cbor::Writer& payload)
{
    return signCose(root, payload.result());
}

TEST(TrustList, ReadsWhatTheRootSigned)
{
    const auto list = TrustList::read(signTrustList(root, content()), roots);
    ASSERT_TRUE(list);
    EXPECT_EQ(list->sequence(), 7);
    EXPECT_EQ(list->issued(), issued);
    EXPECT_EQ(list->expires(), issued + 35 * day);
    const auto expected = content();
    EXPECT_EQ(list->keys().size(), expected.keys.size());
    for (const auto& key : expected.keys) {
        const auto found = list->named(key.kid);
        ASSERT_EQ(found.size(), 1u);
        EXPECT_EQ(found.front(), key);
    }
}

TEST(TrustList, ReadsAListByTheNextRoot)
{
    EXPECT_TRUE(TrustList::read(signTrustList(nextRoot, content()), roots));
}

TEST(TrustList, KnowsNobodyBeforeSetup)
{
    const TrustList list;
    EXPECT_TRUE(list.named(root.publicKey().name()).empty());
    EXPECT_EQ(list.sequence(), 0);
}

TEST(TrustList, RefusesASignatureByAnybodyElse)
{
    EXPECT_EQ(faultOf(signTrustList(keyOf("D0412"), content())), TrustListFault::wrongSignature);
}

TrustListContent numbered(std::int64_t sequence)
{
    auto c = content();
    c.sequence = sequence;
    return c;
}

TrustListContent withSlips()
{
    auto c = content();
    c.withdrawn = {{9, 9}};
    c.withdrawnSlips = {{"D0413", 7, {1, 2, 3}}, {"D0412", 300, {4}}, {"D0412", 17, {5}}};
    return c;
}

TrustList listOf(const TrustListContent& c)
{
    return TrustList::read(signTrustList(root, c), roots).value();
}

TEST(TrustList, RefusesToGoBack)
{
    const auto held = listOf(numbered(8));
    EXPECT_EQ(faultOf(signTrustList(root, content()), &held), TrustListFault::olderThanKnown);
    EXPECT_TRUE(TrustList::read(signTrustList(root, numbered(8)), roots, &held)) << "the same list again";
    EXPECT_TRUE(TrustList::read(signTrustList(root, numbered(9)), roots, &held));
}

TEST(TrustList, RefusesAnotherListOfTheSameNumberWhateverItChanges)
{
    const auto held = listOf(content());
    auto others = std::vector<TrustListContent>(7, content());
    others[0].keys[1].revokedSince.reset();
    others[1].keys[0].revokedSince = issued;
    others[2].keys.pop_back();
    others[3].withdrawn.pop_back();
    others[4].issued += 1;
    others[5].expires += 1;
    others[6].keys[0].name = "SLRT Contoh";
    for (const auto& other : others)
        EXPECT_EQ(faultOf(signTrustList(root, other), &held), TrustListFault::otherOfSameNumber)
            << &other - others.data();
    EXPECT_EQ(faultOf(signTrustList(nextRoot, others[0]), &held), TrustListFault::otherOfSameNumber);
    EXPECT_TRUE(TrustList::read(signTrustList(nextRoot, content()), roots, &held)) << "the same, by the next root";
}

TEST(TrustList, AListThatWasSignedBeforeTakesNoRevocationBackWhateverItsNumber)
{
    const auto held = listOf(numbered(8));
    auto before = numbered(9);
    before.issued -= 1;
    EXPECT_TRUE(TrustList::read(signTrustList(root, before), roots, &held)) << "it still revokes";
    before.keys[1].revokedSince.reset();
    EXPECT_EQ(faultOf(signTrustList(root, before), &held), TrustListFault::olderThanKnown);
    before.issued = held.issued();
    EXPECT_TRUE(TrustList::read(signTrustList(root, before), roots, &held)) << "the root may think again";
}

TEST(TrustList, AListThatWasSignedBeforeLeavesNothingOutThatWasTakenBack)
{
    auto content = withSlips();
    content.sequence = 8;
    content.keys[1].revokedSince = content.issued;
    const auto held = listOf(content);
    auto before = content;
    before.sequence = 9;
    before.issued -= 1;
    EXPECT_TRUE(TrustList::read(signTrustList(root, before), roots, &held)) << "it takes back as much";
    EXPECT_TRUE(TrustList::read(signTrustList(root, forOldDesks(before)), roots, &held)) << "and by papers alone";

    auto withoutKey = before;
    withoutKey.keys.erase(withoutKey.keys.begin() + 1);
    EXPECT_EQ(faultOf(signTrustList(root, withoutKey), &held), TrustListFault::olderThanKnown);
    auto withoutSlip = before;
    withoutSlip.withdrawnSlips.pop_back();
    EXPECT_EQ(faultOf(signTrustList(root, withoutSlip), &held), TrustListFault::olderThanKnown);
    auto withoutPaper = before;
    withoutPaper.withdrawn.pop_back();
    EXPECT_EQ(faultOf(signTrustList(root, withoutPaper), &held), TrustListFault::olderThanKnown);
}

TEST(TrustList, NamesWithdrawnSlipsByOfficeAndNumber)
{
    const auto list = listOf(withSlips());

    EXPECT_TRUE(list.withdrawn("D0412", 17));
    EXPECT_TRUE(list.withdrawn("D0412", 300));
    EXPECT_TRUE(list.withdrawn("D0413", 7));
    for (const std::uint32_t number : {0u, 7u, 16u, 18u, 299u, 301u}) EXPECT_FALSE(list.withdrawn("D0412", number));
    EXPECT_FALSE(list.withdrawn("D0411", 17));
    EXPECT_FALSE(list.withdrawn("D0414", 17));
    for (const auto& paper : {PaperName{9, 9}, PaperName{1, 2, 3}, PaperName{4}, PaperName{5}})
        EXPECT_TRUE(list.withdrawn(paper));
}

TEST(TrustList, TellsOldDesksTheSameByPapersAlone)
{
    const auto list = listOf(forOldDesks(withSlips()));

    EXPECT_EQ(list.withdrawnPapers(), listOf(withSlips()).withdrawnPapers());
    EXPECT_FALSE(list.withdrawn("D0412", 17));
}

TEST(TrustList, OneListMayComeInBothForms)
{
    const auto newer = listOf(withSlips());
    const auto older = listOf(forOldDesks(withSlips()));
    EXPECT_TRUE(TrustList::read(signTrustList(root, withSlips()), roots, &older));
    EXPECT_TRUE(TrustList::read(signTrustList(root, forOldDesks(withSlips())), roots, &newer));
    auto other = withSlips();
    other.withdrawnSlips[0].number += 1;
    EXPECT_EQ(faultOf(signTrustList(root, other), &newer), TrustListFault::otherOfSameNumber);
}

TEST(TrustList, AWithdrawnSlipStandsOnceAndHasANumber)
{
    for (const auto& wrong :
         {WithdrawnSlip{"D0412", 0, {7}}, WithdrawnSlip{"D0412", 0x100'0000, {7}}, WithdrawnSlip{"d0412", 1, {7}},
          WithdrawnSlip{"D0412", 17, {5}}, WithdrawnSlip{"D0412", 18, {9, 9}}}) {
        auto c = withSlips();
        c.withdrawnSlips.push_back(wrong);
        EXPECT_THROW(signTrustList(root, c), Trouble) << wrong.office << ' ' << wrong.number;
    }
}

TEST(TrustList, RefusesOtherBytes)
{
    EXPECT_EQ(faultOf({}), TrustListFault::notATrustList);
    cbor::Writer other;
    other.integer(1);
    EXPECT_EQ(faultOf(signedByRoot(other)), TrustListFault::notATrustList);
    Bytes longer = signTrustList(root, content());
    longer.push_back(0);
    EXPECT_EQ(faultOf(longer), TrustListFault::notATrustList);
}

TEST(TrustList, NoChangedBitIsAccepted)
{
    const Bytes original = signTrustList(root, content());
    for (std::size_t bit = 0; bit < original.size() * 8; ++bit) {
        Bytes changed = original;
        changed[bit / 8] = static_cast<std::uint8_t>(changed[bit / 8] ^ (1u << (bit % 8)));
        EXPECT_FALSE(TrustList::read(changed, roots)) << bit;
    }
}

TEST(TrustList, FindsAllKeysThatShareAName)
{
    auto c = content();
    c.keys[2].kid = c.keys[0].kid;
    const auto list = TrustList::read(signTrustList(root, c), roots);
    EXPECT_EQ(list->named(c.keys[0].kid).size(), 2u);
}

TEST(TrustList, FindsAnOwnersKeysNewestFirst)
{
    auto c = content();
    c.keys.push_back(
        TrustedKey::of("P04821", KeyRole::partner, keyOf("newer").publicKey(), issued + day, issued + 9 * day));
    const auto list = TrustList::read(signTrustList(root, c), roots);
    const auto found = list->keysOf("P04821", KeyRole::partner);
    ASSERT_EQ(found.size(), 2u);
    EXPECT_EQ(found.front().key, keyOf("newer").publicKey());
    EXPECT_TRUE(list->keysOf("P04821", KeyRole::office).empty());
}

TEST(TrustList, KnowsWithdrawnPapers)
{
    const auto list = TrustList::read(signTrustList(root, content()), roots);
    EXPECT_TRUE(list->withdrawn({1, 2, 3}));
    EXPECT_TRUE(list->withdrawn({9, 9}));
    EXPECT_FALSE(list->withdrawn({1, 2, 4}));
}

TEST(TrustList, TellsItsAge)
{
    const auto list = TrustList::read(signTrustList(root, content()), roots);
    EXPECT_EQ(list->age(issued + 3 * day), std::chrono::days{3});
    EXPECT_EQ(list->age(issued - day), std::chrono::seconds{0});
}

TEST(TrustList, CannotBeMadeWithTheSameKeyTwice)
{
    auto c = content();
    c.keys.push_back(c.keys[0]);
    EXPECT_THROW(signTrustList(root, c), Trouble);
}

TEST(TrustList, CannotBeMadeWithAnUnsuitableOwner)
{
    for (const auto* owner : {"", "d0412", "D 0412", "D041234567890", "D0412'"}) {
        auto c = content();
        c.keys[0].owner = owner;
        EXPECT_THROW(signTrustList(root, c), Trouble) << owner;
    }
}

struct Shape {
    std::string_view iss = "ROOT";
    std::int64_t type = 5;
    std::int64_t sequence = 7;
    std::int64_t role = 1;
    std::string_view owner = "D0412";
    bool withSlips = false;
    bool entryTwice = false;
    bool withdrawnUnsorted = false;
    std::int64_t status = 0;
    bool named = false;
    std::string_view name = "SLRT Contoh";
    std::string_view phone = "(0254) 000-0412";
};

Bytes shaped(const Shape& s)
{
    cbor::Writer out;
    out.map(4);
    out.integer(1), out.text(s.iss);
    out.integer(4), out.integer(issued + day);
    out.integer(6), out.integer(issued);
    out.integer(-65537), out.map(s.withSlips ? 5 : 4);
    out.integer(1), out.integer(s.type);
    out.integer(2), out.integer(s.sequence);
    out.integer(3), out.array(s.entryTwice ? 2 : 1);
    for (int i = 0; i < (s.entryTwice ? 2 : 1); ++i) {
        out.map(s.named ? 9 : 7);
        out.integer(1), out.bytes(root.publicKey().name());
        out.integer(2), out.text(s.owner);
        out.integer(3), out.integer(s.role);
        out.integer(4), out.bytes(root.publicKey().bytes);
        out.integer(5), out.integer(1);
        out.integer(6), out.integer(2);
        out.integer(7), out.integer(s.status);
        if (s.named) out.integer(8), out.text(s.name), out.integer(9), out.text(s.phone);
    }
    out.integer(4), out.array(2);
    out.bytes(PaperName{1}), out.bytes(PaperName{s.withdrawnUnsorted ? std::uint8_t{0} : std::uint8_t{2}});
    if (s.withSlips) out.integer(5), out.array(0);
    return signedByRoot(out);
}

TEST(TrustList, ReadsOnlyTheOneForm)
{
    ASSERT_TRUE(TrustList::read(shaped({}), roots));
    const Shape wrong[] = {
        {.iss = "D0412"},
        {.type = 1},
        {.sequence = -1},
        {.sequence = maxClaimInteger + 1},
        {.role = 0},
        {.role = 4},
        {.owner = "d0412"},
        {.entryTwice = true},
        {.withdrawnUnsorted = true},
        {.status = -1},
        {.type = 6},
        {.withSlips = true},
        {.type = 6, .withSlips = true},
    };
    for (const auto& shape : wrong) EXPECT_EQ(faultOf(shaped(shape)), TrustListFault::notATrustList) << &shape - wrong;
}

TEST(TrustList, ANamedMemberHasANameOfSixtyBytesAtMost)
{
    const std::string sixty(60, 'S');
    const std::string longer(61, 'S');
    ASSERT_TRUE(TrustList::read(shaped({.named = true}), roots));
    ASSERT_TRUE(TrustList::read(shaped({.named = true, .name = sixty, .phone = ""}), roots));
    EXPECT_EQ(faultOf(shaped({.named = true, .name = longer})), TrustListFault::notATrustList);
    EXPECT_EQ(faultOf(shaped({.named = true, .name = ""})), TrustListFault::notATrustList);
    EXPECT_EQ(faultOf(shaped({.named = true, .phone = longer})), TrustListFault::notATrustList);
}

TEST(TrustList, TellsNameAndTelephoneOfAMember)
{
    auto c = content();
    c.keys[0].name = "SLRT Contoh";
    c.keys[0].phone = "(0254) 000-0412";
    const auto list = TrustList::read(signTrustList(root, c), roots);

    ASSERT_TRUE(list);
    EXPECT_EQ(list->nameOf(c.keys[0].owner, c.keys[0].role), "SLRT Contoh");
    EXPECT_EQ(list->phoneOf(c.keys[0].owner, c.keys[0].role), "(0254) 000-0412");
    EXPECT_EQ(list->nameOf("X9999", KeyRole::office), "X9999");
    EXPECT_EQ(list->phoneOf("X9999", KeyRole::office), "");
}

TEST(TrustList, AnEntryHasTheSizeOfTheDesign)
{
    auto one = content();
    one.keys = {one.keys[0]};
    auto none = one;
    none.keys.clear();
    EXPECT_EQ(signTrustList(root, one).size() - signTrustList(root, none).size(), 69u);
}

} // namespace
} // namespace pintu
