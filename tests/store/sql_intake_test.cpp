#include "store/engines.h"
#include "store/sql_intake.h"
#include "support/record_fixture.h"

namespace pintu::test {
namespace {

class StoredIntake : public OnBothEngines {};
INSTANTIATE_TEST_SUITE_P(, StoredIntake, testing::Values(Engine::sqlite, Engine::postgresql), engineName);

const Bytes cti{1, 2, 3, 4, 5, 6, 7, 8};
const SlipName name{"D0999", 17};

TEST_P(StoredIntake, ASlipIsReadBackWhole)
{
    TestOffice desk{GetParam()};
    const auto at = desk.say(SlipHeard{"D0999", 17, cti, Urgency::urgent, 100, 200, "RS1:X", "scan", {}}).front().at;
    const auto slip = *SqlIntake{desk.database}.find(name);
    EXPECT_EQ(slip.cti, cti);
    EXPECT_EQ(slip.urgency, Urgency::urgent);
    EXPECT_EQ(slip.expiresAt, 200);
    EXPECT_EQ(slip.slip, "RS1:X");
    EXPECT_EQ(slip.word, PartnerWord::seen);
    EXPECT_EQ(slip.firstAt, at);
    EXPECT_EQ(slip.firstDesk, "S01");
}

TEST_P(StoredIntake, APaperKnownByItsCodeOnlyKeepsItsFirstUseWhenItIsScanned)
{
    TestOffice desk{GetParam()};
    const auto first = desk.say(SlipHeard{"D0999", 17, {}, Urgency::routine, 100, 0, {}, "typed", {}}).front().at;
    desk.say(PartnerSaid{"D0999", 17, 1, PartnerWord::accepted, 0, 150, "RR1:A"});
    desk.write({draftOf(SlipHeard{"D0999", 17, cti, Urgency::urgent, 100, 200, "RS1:X", "scan", {}})}, "P99");
    const auto slip = *SqlIntake{desk.database}.find(name);
    EXPECT_EQ(slip.slip, "RS1:X");
    EXPECT_EQ(slip.word, PartnerWord::accepted);
    EXPECT_EQ(slip.firstAt, first);
    EXPECT_EQ(slip.firstDesk, "S01");
}

TEST_P(StoredIntake, KeepsTheNewestWordAndItsReturnSlip)
{
    TestOffice desk{GetParam()};
    desk.say(SlipHeard{"D0999", 17, cti, Urgency::urgent, 100, 200, "RS1:X", "scan", {}});
    desk.say(PartnerSaid{"D0999", 17, 1, PartnerWord::accepted, 0, 150, "RR1:A"});
    desk.say(PartnerSaid{"D0999", 17, 2, PartnerWord::served, 14, 160, "RR1:B"});
    const auto slip = *SqlIntake{desk.database}.find(name);
    EXPECT_EQ(slip.word, PartnerWord::served);
    EXPECT_EQ(slip.count, 2);
    EXPECT_EQ(slip.outcome, 14);
    EXPECT_EQ(slip.returnText, "RR1:B");
}

TEST_P(StoredIntake, ASlipThatStandsApartIsAnsweredAndUndoneByItself)
{
    const SlipName apart{"D0999", 17, "ef0a164d81bab444"};
    TestOffice desk{GetParam()};
    SqlIntake intake{desk.database};
    desk.say(SlipHeard{"D0999", 17, cti, Urgency::urgent, 100, 200, "RS1:X", "scan", {}, "0123456789abcdef"});
    const auto heard = desk.say(
        SlipHeard{"D0999", 17, {}, Urgency::routine, 900, 990, "RS1:Y", "scan", "urgentNeed", {}, apart.apart});
    const auto said =
        desk.say(PartnerSaid{"D0999", 17, 1, PartnerWord::accepted, 0, 150, "RR1:A", apart.apart}).front();
    EXPECT_EQ(intake.find(name)->word, PartnerWord::seen);
    EXPECT_EQ(intake.find(name)->signer, "0123456789abcdef");
    EXPECT_EQ(intake.find(apart)->word, PartnerWord::accepted);
    EXPECT_EQ(intake.find(apart)->slip, "RS1:Y");
    EXPECT_EQ(intake.ofNumber("D0999", 17).size(), 2u);
    EXPECT_TRUE(intake.ofNumber("D0999", 18).empty());
    EXPECT_EQ(intake.newestSigned(), 100) << "what was taken on trust proves no time";

    desk.say(Undone{apart.text(), said.epoch, said.seq}, Undone{apart.text(), 1, heard.front().seq});
    EXPECT_FALSE(intake.find(apart));
    EXPECT_TRUE(intake.find(name));
    const auto before = rowsOf(desk.database, "received_slips");
    foldEverything(desk.database);
    EXPECT_EQ(rowsOf(desk.database, "received_slips"), before);
}

TEST_P(StoredIntake, RemembersTheNewestSignedMoment)
{
    TestOffice desk{GetParam()};
    SqlIntake intake{desk.database};
    EXPECT_EQ(intake.newestSigned(), 0);
    desk.say(SlipHeard{"D0999", 17, cti, Urgency::urgent, 100, 200, "RS1:X", "scan", {}});
    desk.say(SlipHeard{"D0999", 18, cti, Urgency::urgent, 90, 200, "RS1:Y", "scan", {}});
    EXPECT_EQ(intake.newestSigned(), 100);
}

TEST_P(StoredIntake, ReadsTheNewestOfADayAndNoMoreThanIsWished)
{
    TestOffice desk{GetParam()};
    SqlIntake intake{desk.database};
    for (const std::int64_t number : {17, 18, 19})
        desk.say(SlipHeard{"D0999", number, cti, Urgency::urgent, 100, 200, "RS1:X", "scan", {}});
    const auto newest = intake.since(Time{0}, 2);
    ASSERT_EQ(newest.size(), 2u);
    EXPECT_EQ(newest.front().name.number, 19) << "newest first";
    EXPECT_EQ(newest.back().name.number, 18);
    EXPECT_EQ(intake.since(Time{0}, 10).size(), 3u);
    EXPECT_EQ(intake.countSince(Time{0}), 3);
    const auto later = desk.clock.time.plus(std::chrono::hours{1});
    EXPECT_TRUE(intake.since(later, 10).empty());
    EXPECT_EQ(intake.countSince(later), 0);
}

} // namespace
} // namespace pintu::test
