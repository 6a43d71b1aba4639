#include "office/record_watch.h"
#include "office/two_sites.h"

#include <condition_variable>
#include <mutex>

namespace pintu::test {
namespace {

using namespace std::chrono_literals;

/// Counts how often it was told.
class Told {
public:
    std::function<void()> teller()
    {
        return [this] {
            const std::lock_guard lock{m_mutex};
            ++m_times;
            m_came.notify_all();
        };
    }
    /// Waits for one more than there were; ten seconds at most.
    bool more()
    {
        std::unique_lock lock{m_mutex};
        const bool came = m_came.wait_for(lock, 10s, [this] { return m_times > m_seen; });
        m_seen = m_times;
        return came;
    }

private:
    std::mutex m_mutex;
    std::condition_variable m_came;
    int m_times = 0;
    int m_seen = 0;
};

class RecordWatchTest : public TwoSites {
protected:
    void write()
    {
        auto site = office();
        (void)good(QueueDesk{site}.take(command(), {"A", PriorityClass::ordinary, {}}));
    }
    Told told;
};

TEST_F(RecordWatchTest, TellsWhenItHasOpenedTheRecordAndWhenSomebodyWrites)
{
    RecordWatch watch{folder("office"), told.teller()};
    EXPECT_TRUE(told.more());
    write();
    EXPECT_TRUE(told.more());
    write();
    EXPECT_TRUE(told.more());
}

TEST_F(RecordWatchTest, ARecordThatComesLaterIsFoundByItself)
{
    const auto away = folder("office").string() + "-away";
    std::filesystem::rename(folder("office"), away);
    RecordWatch watch{folder("office"), told.teller()};
    std::filesystem::rename(away, folder("office"));
    EXPECT_TRUE(told.more());
    write();
    EXPECT_TRUE(told.more());
}

/// As when the office is put back from a copy.
TEST_F(RecordWatchTest, AnotherFileInThePlaceOfTheFirstIsWatchedThen)
{
    RecordWatch watch{folder("office"), told.teller()};
    ASSERT_TRUE(told.more());
    const auto lock = folder("office") / "office.db.lock";
    ASSERT_TRUE(std::filesystem::exists(lock));
    std::filesystem::copy_file(lock, folder("office") / "copy");
    std::filesystem::rename(folder("office") / "copy", lock);
    EXPECT_TRUE(told.more());
    write();
    EXPECT_TRUE(told.more());
}

TEST_F(RecordWatchTest, EndsAtOnce)
{
    const auto began = std::chrono::steady_clock::now();
    {
        RecordWatch watch{folder("office"), told.teller()};
        ASSERT_TRUE(told.more());
        RecordWatch nowhere{folder("nowhere"), told.teller()};
    }
    EXPECT_LT(std::chrono::steady_clock::now() - began, 30s) << "a wait of a minute is cut short";
}

} // namespace
} // namespace pintu::test
