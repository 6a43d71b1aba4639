#include "core/partners/intake.h"
#include "support/saying.h"

#include <gtest/gtest.h>

#include <map>
#include <set>
#include <string_view>

namespace pintu::test {
namespace {

using enum PartnerWord;
using Names = std::set<std::string_view>;

constexpr Time now{1'792'832'400'500};

ReceivedSlip slipWith(PartnerWord word)
{
    ReceivedSlip out;
    out.name = {"D0412", 42};
    out.word = word;
    out.count = 2;
    return out;
}

TEST(PartnerWords, FollowEachOtherAsADeskWorksAndNotOtherwise)
{
    const Names inHand{"accepted", "booked",    "noShow", "serving", "onHold",
                       "rejected", "forwarded", "served", "failed"};
    const auto without = [&](std::initializer_list<std::string_view> names) {
        auto out = inHand;
        for (const auto name : names) out.erase(name);
        return out;
    };
    const std::map<std::string_view, Names> expected{
        {"none", {"seen", "accepted", "rejected", "forwarded"}},
        {"seen", {"accepted", "rejected", "forwarded"}},
        {"accepted", without({"accepted"})},
        {"booked", inHand}, // booked again on another day
        {"noShow", without({"noShow"})},
        {"serving", without({"noShow"})}, // each part is a word
        {"onHold", without({"onHold"})},
        {"forwarded", without({"forwarded"})},
        {"rejected", {"accepted"}},
        {"failed", {"accepted"}},
        {"served", {"serving"}},
    };
    for (const auto before : EnumNames<PartnerWord>::names) {
        Names allowed;
        for (const auto word : EnumNames<PartnerWord>::names)
            if (maySay(*parseEnum<PartnerWord>(before), *parseEnum<PartnerWord>(word))) allowed.insert(word);
        EXPECT_EQ(allowed, expected.at(before)) << before;
    }
}

TEST(Say, CountsTheDesksWordsAndTakesTheSecond)
{
    EXPECT_EQ(*decideSay(slipWith(accepted), sayingOf(served, 14), OutcomeFits::yes, now),
              (PartnerSaid{"D0412", 42, 3, served, 14, 1'792'832'400, {}, {}, 0, {}, IdentityCheck::document}));
}

TEST(Say, NeedsASlip)
{
    EXPECT_EQ(decideSay(std::nullopt, sayingOf(accepted, 0), OutcomeFits::no, now).refusal(), SayRefusal::unknownSlip);
}

TEST(Say, RefusesAWordThatDoesNotFollow)
{
    EXPECT_EQ(decideSay(slipWith(served), sayingOf(served, 14), OutcomeFits::yes, now).refusal(), SayRefusal::notNow);
    EXPECT_EQ(decideSay(slipWith(none), sayingOf(served, 14), OutcomeFits::yes, now).refusal(), SayRefusal::notNow);
}

TEST(Say, WantsAnOutcomeForServedRejectedFailedAndOnHold)
{
    for (const auto word : {served, rejected, failed, onHold})
        EXPECT_EQ(decideSay(slipWith(accepted), sayingOf(word, 0), OutcomeFits::yes, now).refusal(),
                  SayRefusal::needsOutcome)
            << nameOf(word);
}

TEST(Say, WantsNoOutcomeForTheOthers)
{
    for (const auto word : {booked, noShow, serving, forwarded})
        EXPECT_TRUE(decideSay(slipWith(accepted), sayingOf(word, 0), OutcomeFits::no, now)) << nameOf(word);
}

TEST(Say, RefusesAnOutcomeOfAnotherWord)
{
    EXPECT_EQ(decideSay(slipWith(accepted), sayingOf(rejected, 14), OutcomeFits::no, now).refusal(),
              SayRefusal::wrongOutcome);
    EXPECT_EQ(decideSay(slipWith(accepted), sayingOf(noShow, 14), OutcomeFits::no, now).refusal(),
              SayRefusal::wrongOutcome);
}

TEST(Say, LetsADeskThatRefusedThinkAgain)
{
    EXPECT_TRUE(decideSay(slipWith(rejected), sayingOf(accepted, 0), OutcomeFits::no, now));
}

/// All that a desk's record holds of one slip.
class SlipsRecord {
public:
    template <class Body>
    SlipsRecord& then(const Body& body, Time at = now)
    {
        Event event;
        event.seq = static_cast<std::int64_t>(m_events.size()) + 10;
        event.at = at;
        event.type = Body::type;
        event.subject = body.subject();
        event.clear = encodeBody(body);
        m_events.push_back(std::move(event));
        return *this;
    }
    SlipsRecord& accepted(Time at = now)
    {
        return then(SlipHeard{"D0412", 42, {}, Urgency::routine, 0, 0, {}, "scan", {}}, at)
            .then(PartnerSaid{"D0412", 42, 1, PartnerWord::accepted, 0, at.seconds(), {}}, at);
    }
    const std::vector<Event>& events() const { return m_events; }

private:
    std::vector<Event> m_events;
};

constexpr std::chrono::milliseconds halfAMinute{30'000};

TEST(TakeBack, UndoesTheWordAndThenTheHearing)
{
    EXPECT_EQ(*decideTakeBack(SlipsRecord{}.accepted().events(), now.plus(halfAMinute)),
              (std::vector<Undone>{{"D0412/42", 1, 11}, {"D0412/42", 1, 10}}));
}

TEST(TakeBack, NeedsASlip)
{
    EXPECT_EQ(decideTakeBack({}, now).refusal(), TakeBackRefusal::unknownSlip);
}

TEST(TakeBack, EndsAfterHalfAMinute)
{
    const auto late = now.plus(halfAMinute + std::chrono::seconds{1});
    EXPECT_EQ(decideTakeBack(SlipsRecord{}.accepted().events(), late).refusal(), TakeBackRefusal::tooLate);
}

TEST(TakeBack, EndsWhenTheClockIsPutBack)
{
    EXPECT_TRUE(decideTakeBack(SlipsRecord{}.accepted().events(), now.plus(-std::chrono::seconds{30})));
    EXPECT_EQ(decideTakeBack(SlipsRecord{}.accepted().events(), now.plus(-std::chrono::hours{7})).refusal(),
              TakeBackRefusal::tooLate);
}

TEST(TakeBack, EndsWithWhatIsSaidOrPrintedNext)
{
    auto said = SlipsRecord{}.accepted().then(PartnerSaid{"D0412", 42, 2, served, 14, 0, {}});
    EXPECT_EQ(decideTakeBack(said.events(), now).refusal(), TakeBackRefusal::answered);
    auto printed = SlipsRecord{}.accepted().then(Printed{"D0412/42", "return", 0});
    EXPECT_EQ(decideTakeBack(printed.events(), now).refusal(), TakeBackRefusal::answered);
}

TEST(TakeBack, HappensOnceForEachAcceptance)
{
    auto record = SlipsRecord{}.accepted().then(Undone{"D0412/42", 1, 11}).then(Undone{"D0412/42", 1, 10});
    EXPECT_EQ(decideTakeBack(record.events(), now).refusal(), TakeBackRefusal::undoneBefore);
    EXPECT_EQ(decideTakeBack(record.accepted().events(), now)->front().seq, 15);
}

/// What each word needs beside its outcome, and the refusal where that is missing.
TEST(Say, WantsWhatBelongsToTheWord)
{
    const auto refusalOf = [](PartnerWord word, auto without) {
        auto saying = sayingOf(word, 14);
        without(saying);
        const auto said = decideSay(slipWith(accepted), saying, OutcomeFits::yes, now);
        return said ? std::optional<SayRefusal>{} : std::optional{said.refusal()};
    };
    const auto noDay = [](DeskSaying& s) { s.due = 0; };
    const auto dayOver = [](DeskSaying& s) { s.due = now.seconds(); };
    const auto tomorrow = [](DeskSaying& s) { s.due = now.seconds() + 86'400; };
    for (const auto word : {booked, onHold}) {
        EXPECT_EQ(refusalOf(word, noDay), SayRefusal::needsDate) << nameOf(word);
        EXPECT_EQ(refusalOf(word, dayOver), SayRefusal::needsDate) << nameOf(word);
        EXPECT_EQ(refusalOf(word, tomorrow), std::nullopt) << nameOf(word);
    }
    EXPECT_EQ(refusalOf(forwarded, [](DeskSaying& s) { s.target.clear(); }), SayRefusal::needsTarget);
    EXPECT_EQ(refusalOf(forwarded, [](DeskSaying& s) { s.target = std::string(81, 'x'); }), SayRefusal::targetTooLong);
    EXPECT_EQ(refusalOf(forwarded, [](DeskSaying& s) { s.target = "RSUD\nContoh"; }), SayRefusal::targetTooLong);
    for (const auto word : {serving, served})
        EXPECT_EQ(refusalOf(word, [](DeskSaying& s) { s.check = IdentityCheck::none; }), SayRefusal::needsCheck)
            << nameOf(word);
}

TEST(Say, AsksForThePersonOnlyOnce)
{
    auto slip = slipWith(serving);
    slip.check = IdentityCheck::known;
    EXPECT_TRUE(decideSay(slip, {served, 14}, OutcomeFits::yes, now));
}

TEST(Say, MakesNoAppointmentAfterThreeAttemptsButServesWhoComesAfterAll)
{
    auto slip = slipWith(noShow);
    slip.attempts = 2;
    EXPECT_TRUE(decideSay(slip, sayingOf(booked), OutcomeFits::yes, now));
    slip.attempts = 3;
    EXPECT_EQ(decideSay(slip, sayingOf(booked), OutcomeFits::yes, now).refusal(), SayRefusal::threeAttempts);
    EXPECT_TRUE(decideSay(slip, sayingOf(served, 14), OutcomeFits::yes, now));
}

} // namespace
} // namespace pintu::test
