#include "screens/setup_hours.h"
#include "screens/text.h"

#include <gtest/gtest.h>

namespace pintu::test {
namespace {

class SetupHours : public ::testing::Test {
protected:
    SetupHours() { speak(Language::english); }
    ~SetupHours() override { speak(Language::indonesian); }
};

HoursForm filled()
{
    HoursForm form;
    form.days[0] = "08.00-12.00, 13.00-15.00";
    form.days[4] = " 7:30-11:00 ";
    form.machineBefore = " 30 ";
    form.closedDays = "2026-12-31; 2027-01-04";
    form.quotas = "KES 40; SOS  60";
    return form;
}

TEST_F(SetupHours, AreReadAsTyped)
{
    const auto hours = hoursOf(filled());
    ASSERT_EQ(hours.days.size(), 2u);
    EXPECT_EQ(spansText(hours.spansOf(Weekday::friday)), "07.30-11.00");
    EXPECT_EQ(hours.machineBefore, 30);
    EXPECT_EQ(hours.machineEnds, 0);
    EXPECT_EQ(hours.closedDays, (std::vector{*Day::parse("2026-12-31"), *Day::parse("2027-01-04")}));
    EXPECT_EQ(quotasOf(filled()), (std::vector<Quota>{{"KES", 40}, {"SOS", 60}}));
    EXPECT_EQ(problemOf(filled()), "");
    EXPECT_EQ(problemOf(HoursForm{}), "") << "no hours at all";
}

TEST_F(SetupHours, StandInTheWindowAsTheyWereRead)
{
    const auto form = formOf(hoursOf(filled()), quotasOf(filled()));
    EXPECT_EQ(form.days[0], "08.00-12.00, 13.00-15.00");
    EXPECT_EQ(form.days[1], "");
    EXPECT_EQ(form.closedDays, "2026-12-31, 2027-01-04");
    EXPECT_EQ(form.quotas, "KES 40; SOS 60");
    EXPECT_EQ(hoursOf(form), hoursOf(filled()));
}

TEST_F(SetupHours, AreToldWhereTheyCannotBeRead)
{
    const auto problem = [](auto change) {
        auto form = filled();
        change(form);
        return problemOf(form);
    };
    EXPECT_EQ(problem([](HoursForm& f) { f.days[2] = "pagi"; }),
              "Wednesday: write times such as 08.00-12.00, 13.00-15.00, one after another; or leave it empty.");
    EXPECT_EQ(problem([](HoursForm& f) { f.machineEnds = "half"; }),
              "The minutes of the ticket machine are a whole number, such as 30.");
    EXPECT_EQ(problem([](HoursForm& f) { f.closedDays = "31-12-2026"; }),
              "31-12-2026 is no day: write it like 2026-12-31.");
    EXPECT_EQ(problem([](HoursForm& f) { f.quotas = "KES forty"; }),
              "KES forty is no quota: write a code and a number, such as KES 40.");
    EXPECT_EQ(problem([](HoursForm& f) { f.machineBefore = "300"; }),
              "The ticket machine must be open for a while on each day: at most 240 minutes before and after.");
}

} // namespace
} // namespace pintu::test
