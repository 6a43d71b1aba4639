#include "store/connection.h"
#include "store/engines.h"
#include "support/record_fixture.h"

namespace pintu::test {
namespace {

class ForeignErrors : public OnBothEngines {};
INSTANTIATE_TEST_SUITE_P(, ForeignErrors, testing::Values(Engine::sqlite, Engine::postgresql), engineName);

TEST_P(ForeignErrors, ArriveAsTroubleWithTheCauseInside)
{
    TestRecord record{GetParam()};
    auto database = record.open();
    try {
        database.run("INSERT INTO nowhere (a) VALUES (1)");
        FAIL() << "there is no such table";
    } catch (const Trouble& trouble) {
        EXPECT_EQ(trouble.kind(), TroubleKind::other);
        EXPECT_THROW(std::rethrow_if_nested(trouble), soci::soci_error);
    }
}

TEST(ForeignError, ATroubleStaysWhatItIs)
{
    const auto act = [] {
        try {
            throw Trouble{TroubleKind::noKey, "no keys here"};
        } catch (const std::exception&) {
            rethrowAsTrouble("something else");
        }
    };
    EXPECT_EQ(troubleOf(act), TroubleKind::noKey);
}

TEST(ForeignError, AnythingElseIsTroubleOfNoSpecialKind)
{
    const auto act = [] {
        try {
            throw std::runtime_error{"Siti"};
        } catch (const std::exception&) {
            rethrowAsTrouble("a statement failed");
        }
    };
    EXPECT_EQ(troubleOf(act), TroubleKind::other);
}

} // namespace
} // namespace pintu::test
