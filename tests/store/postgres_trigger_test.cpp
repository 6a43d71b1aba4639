#include "core/base/encoding.h"
#include "seal/digest.h"
#include "store/engines.h"
#include "support/record_fixture.h"

namespace pintu::test {
namespace {

const Day today = *Day::parse("2026-11-23");

/// A good next event, to be spoiled by each test.
class PostgresTrigger : public OnPostgresql {
protected:
    void SetUp() override
    {
        OnPostgresql::SetUp();
        if (IsSkipped()) return;
        office.emplace(Engine::postgresql);
        const auto head = *office->journal.head();
        event.site = office->record.site();
        event.epoch = head.epoch;
        event.seq = head.seq + 1;
        event.at = head.at;
        event.type = DayOpened::type;
        event.subject = today.text();
        event.actor = "P07";
        event.command = office->newCommand();
        event.clear = encodeBody(DayOpened{today});
        event.prev = head.hash;
    }

    /// Appends the bytes of `event` with columns of `columns` and, unless given, their own hash.
    std::optional<TroubleKind> append(const Event& columns, std::optional<std::string> hash = {})
    {
        const auto bytes = encode(event);
        return troubleOf([&] {
            office->database.run(
                "INSERT INTO events (place, epoch, seq, at, type, subject, actor, command, key_id, bytes, hash) "
                "VALUES (:place, :epoch, :seq, :at, :type, :subject, :actor, :command, :key, :bytes, :hash)",
                placeOf(columns.epoch, columns.seq), columns.epoch, columns.seq, columns.at, columns.type,
                columns.subject, columns.actor, columns.command, columns.key, toBase64(bytes),
                hash.value_or(toHex(sha256(bytes))));
        });
    }
    std::optional<TroubleKind> append() { return append(event); }

    std::optional<TestOffice> office;
    Event event;
};

TEST_F(PostgresTrigger, LetsARightEventIn)
{
    EXPECT_EQ(append(), std::nullopt);
    EXPECT_EQ(office->journal.head()->seq, 3);
}

TEST_F(PostgresTrigger, RefusesAWrongHash)
{
    EXPECT_EQ(append(event, std::string(64, 'a')), TroubleKind::damaged);
}

TEST_F(PostgresTrigger, RefusesAWrongPrev)
{
    event.prev[0] ^= 1;
    EXPECT_EQ(append(), TroubleKind::damaged);
}

TEST_F(PostgresTrigger, RefusesAGapInTheSequence)
{
    ++event.seq;
    EXPECT_EQ(append(), TroubleKind::damaged);
}

TEST_F(PostgresTrigger, RefusesASequenceTwice)
{
    --event.seq;
    EXPECT_TRUE(append().has_value());
}

TEST_F(PostgresTrigger, RefusesANewEpochOfAnotherType)
{
    ++event.epoch;
    event.seq = 1;
    EXPECT_EQ(append(), TroubleKind::damaged);
}

TEST_F(PostgresTrigger, RefusesATimeThatRunsBackwards)
{
    --event.at.ms;
    EXPECT_EQ(append(), TroubleKind::damaged);
}

TEST_F(PostgresTrigger, RefusesAnotherSitesBytes)
{
    event.site = "D9999";
    EXPECT_EQ(append(), TroubleKind::damaged);
}

TEST_F(PostgresTrigger, RefusesColumnsThatAreNotThoseOfTheBytes)
{
    const std::vector<void (*)(Event&)> changes{
        [](Event& e) { ++e.epoch; },
        [](Event& e) { ++e.seq; },
        [](Event& e) { ++e.at.ms; },
        [](Event& e) { e.type = "dayClosed"; },
        [](Event& e) { e.subject = "other"; },
        [](Event& e) { e.actor = "P08"; },
        [](Event& e) { e.command = CommandId{}; },
        [](Event& e) { e.key = KeyId{e.command.uuid}; },
    };
    for (std::size_t i = 0; i < changes.size(); ++i) {
        auto columns = event;
        changes[i](columns);
        EXPECT_EQ(append(columns), TroubleKind::damaged) << "change " << i;
    }
}

TEST_F(PostgresTrigger, RefusesBytesThatAreNoEvent)
{
    event.clear = Bytes{0xa0};
    auto bytes = encode(event);
    bytes[0] = 0x8c; // an array of twelve
    const auto act = [&] {
        office->database.run(
            "INSERT INTO events (place, epoch, seq, at, type, subject, actor, command, key_id, bytes, hash) "
            "VALUES (:place, 1, 3, 0, 'dayOpened', '', '', '', '', :bytes, :hash)",
            placeOf(1, 3), toBase64(bytes), toHex(sha256(bytes)));
    };
    EXPECT_EQ(troubleOf(act), TroubleKind::damaged);
}

TEST_F(PostgresTrigger, RefusesToChangeAnEvent)
{
    EXPECT_EQ(troubleOf([&] { office->database.run("UPDATE events SET actor = 'P08' WHERE seq = 1"); }),
              TroubleKind::forbidden);
}

TEST_F(PostgresTrigger, RefusesToDeleteAnEvent)
{
    EXPECT_EQ(troubleOf([&] { office->database.run("DELETE FROM events WHERE seq = 2"); }), TroubleKind::forbidden);
}

TEST_F(PostgresTrigger, RefusesToTruncateTheRecord)
{
    EXPECT_EQ(troubleOf([&] { office->database.script("TRUNCATE events"); }), TroubleKind::forbidden);
}

TEST_F(PostgresTrigger, RefusesAFirstEventThatIsNotTheFirst)
{
    TestRecord empty{Engine::postgresql};
    event.site = empty.site();
    event.seq = 2;
    const auto bytes = encode(event);
    auto database = empty.open();
    const auto act = [&] {
        database.run("INSERT INTO events (place, epoch, seq, at, type, subject, actor, command, key_id, bytes, hash) "
                     "VALUES (:place, :epoch, :seq, :at, :type, :subject, :actor, :command, '', :bytes, :hash)",
                     placeOf(1, 2), 1, 2, event.at, event.type, event.subject, event.actor, event.command,
                     toBase64(bytes), toHex(sha256(bytes)));
    };
    EXPECT_EQ(troubleOf(act), TroubleKind::damaged);
}

} // namespace
} // namespace pintu::test
