#include "core/referrals/words.h"
#include "core/referrals/words_table.h"

#include <gtest/gtest.h>

#include <array>
#include <ostream>
#include <random>
#include <set>
#include <tuple>
#include <vector>

namespace pintu {
namespace {

using namespace test;

std::string said(const Row& row)
{
    return std::string{nameOf(row.office)} + ", " + std::string{nameOf(row.partner)} + ", " +
           std::string{nameOf(row.resident)};
}

constexpr std::array helping{P::accepted, P::booked, P::serving, P::onHold, P::forwarded, P::served};

TEST(Standing, IsWhatTheWordsMeanForAllOfThem)
{
    for (const auto& row : table) {
        const auto standing = standingOf(row.office, row.partner, row.resident);
        EXPECT_EQ(nameOf(standing.state), nameOf(row.state)) << said(row);
        EXPECT_EQ(standing.conflict, row.conflict) << said(row);
    }
}

TEST(Standing, TableHoldsEveryCombinationOnce)
{
    std::set<std::tuple<O, P, R>> seen;
    for (const auto& row : table) seen.insert({row.office, row.partner, row.resident});
    EXPECT_EQ(seen.size(), EnumNames<O>::names.size() * EnumNames<P>::names.size() * EnumNames<R>::names.size());
}

TEST(Standing, HelpIsNeverHiddenByCancellingOrTime)
{
    for (const auto office : {O::cancelled, O::expired})
        for (const auto partner : helping)
            EXPECT_EQ(standingOf(office, partner, R::none).state, standingOf(O::issued, partner, R::none).state)
                << nameOf(office) << ", " << nameOf(partner);
}

TEST(Standing, CancellingAgainstHelpIsShownToAPerson)
{
    for (const auto partner : helping)
        EXPECT_TRUE(standingOf(O::cancelled, partner, R::none).conflict) << nameOf(partner);
}

TEST(Standing, LateHelpIsNoConflict)
{
    for (const auto partner : helping)
        EXPECT_FALSE(standingOf(O::expired, partner, R::none).conflict) << nameOf(partner);
}

TEST(Standing, NothingHidesThatSomebodyWasServed)
{
    for (const auto& row : table)
        if (row.partner == P::served && row.resident != R::denied) {
            const auto state = standingOf(row.office, row.partner, row.resident).state;
            EXPECT_TRUE(state == S::served || state == S::closed) << said(row);
        }
}

TEST(Standing, ResidentWhoWasHelpedClosesEverything)
{
    for (const auto& row : table)
        if (row.resident == R::confirmed) {
            EXPECT_EQ(nameOf(standingOf(row.office, row.partner, row.resident).state), "closed") << said(row);
        }
}

TEST(Standing, SilenceClosesOnlyWhatWasServed)
{
    for (const auto& row : table) {
        if (row.resident != R::noAnswer) continue;
        const auto before = standingOf(row.office, row.partner, R::none);
        const auto after = standingOf(row.office, row.partner, row.resident);
        EXPECT_EQ(after.state, before.state == S::served ? S::closed : before.state) << said(row);
    }
}

TEST(Standing, ResidentCannotDenyWhatNobodyClaims)
{
    for (const auto& row : table)
        if (row.resident == R::denied && row.partner != P::served) {
            EXPECT_EQ(standingOf(row.office, row.partner, R::denied), standingOf(row.office, row.partner, R::none))
                << said(row);
        }
}

TEST(Standing, FinalStatesAreTheFourThatNobodyActsOn)
{
    std::set<std::string_view> final;
    for (std::size_t i = 0; i < EnumNames<S>::names.size(); ++i)
        if (isFinal(static_cast<S>(i))) final.insert(nameOf(static_cast<S>(i)));
    EXPECT_EQ(final, (std::set<std::string_view>{"cancelled", "expired", "closed", "enteredInError"}));
}

TEST(Standing, OrderAndDoublesOfMessagesDoNotMatter)
{
    struct Said {
        int author;
        int count;
        std::size_t word;
    };
    std::mt19937_64 engine{7};
    for (int round = 0; round < 2000; ++round) {
        constexpr std::array<std::size_t, 3> words{6, 11, 4};
        std::vector<Said> messages;
        for (int author = 0; author < 3; ++author)
            for (int count = 1, last = static_cast<int>(engine() % 4); count <= last; ++count)
                messages.push_back({author, count, engine() % words[static_cast<std::size_t>(author)]});
        // What a site holds after hearing them in some order: of each author the word with the highest count.
        const auto heard = [](const std::vector<Said>& inOrder) {
            std::array<Said, 3> newest{{{0, 0, 0}, {1, 0, 0}, {2, 0, 0}}};
            for (const auto& message : inOrder)
                if (auto& known = newest[static_cast<std::size_t>(message.author)]; message.count > known.count)
                    known = message;
            return standingOf(static_cast<O>(newest[0].word), static_cast<P>(newest[1].word),
                              static_cast<R>(newest[2].word));
        };
        const auto inOrder = heard(messages);
        const auto once = messages.size();
        for (std::size_t i = 0; i < once; ++i)
            if (engine() % 2 == 0) messages.push_back(messages[i]);
        std::shuffle(messages.begin(), messages.end(), engine);
        EXPECT_EQ(heard(messages), inOrder) << "round " << round;
    }
}

TEST(Words, HaveNamesThatAreReadBack)
{
    for (const auto name : EnumNames<P>::names) EXPECT_EQ(nameOf(parseEnum<P>(name).value()), name);
    for (const auto name : EnumNames<O>::names) EXPECT_EQ(nameOf(parseEnum<O>(name).value()), name);
    for (const auto name : EnumNames<R>::names) EXPECT_EQ(nameOf(parseEnum<R>(name).value()), name);
    EXPECT_FALSE(parseEnum<P>("Served"));
}

} // namespace
} // namespace pintu
