#pragma once

#include "core/base/trouble.h"

#include <exception>
#include <functional>
#include <memory>
#include <type_traits>
#include <utility>

namespace pintu {

/// What a piece of slow work may do with the record. The commands of a face run one after another, in one thread. What
/// only looks, and may take long, runs in a thread of its own beside them, so that no clerk waits for it.
enum class Lane {
    commands, ///< may write
    reading   ///< opens the record for itself and for reading only
};

/// Where slow work is done. A program has a worker thread for each lane, and these alone use the database; in tests
/// the work is done on the spot.
class Background {
public:
    using Then = std::function<void()>;
    virtual ~Background() = default;

    /// Runs `work` on the lane's worker, then what it answers on the thread of the windows. Work of one lane is done in
    /// the order of the calls; nothing is promised about the order of work in different lanes.
    virtual void post(Lane lane, std::function<Then()> work) = 0;
    /// Writes what went wrong, as a whole chain, into the log. From any thread.
    virtual void note(const std::exception& trouble) = 0;
};

/// A screen's own life: answers that come after its end are dropped.
class Life {
public:
    std::weak_ptr<const char> watch() const { return m_beats; }

private:
    std::shared_ptr<const char> m_beats = std::make_shared<const char>('\0');
};

/// `work` runs on the lane's worker and must capture values only, never the screen. `done` takes its answer and
/// `failed` the kind of trouble (`other` for an exception that is no Trouble), both on the thread of the windows and
/// only while the screen lives.
template <class Work, class Done, class Failed>
void runIn(Lane lane, Background& background, const Life& life, Work work, Done done, Failed failed)
{
    using Answer = std::invoke_result_t<Work&>;
    background.post(lane,
                    [&background, watch = life.watch(), work = std::move(work), done = std::move(done),
                     failed = std::move(failed)]() mutable -> Background::Then {
                        try {
                            if constexpr (std::is_void_v<Answer>) {
                                work();
                                return [watch, done] {
                                    if (!watch.expired()) done();
                                };
                            } else {
                                auto answer = std::make_shared<Answer>(work());
                                return [watch, done, answer] {
                                    if (!watch.expired()) done(std::move(*answer));
                                };
                            }
                        } catch (const Trouble& trouble) {
                            background.note(trouble);
                            return [watch, failed, kind = trouble.kind()] {
                                if (!watch.expired()) failed(kind);
                            };
                        } catch (const std::exception& foreign) {
                            // Rooms translate what their libraries throw; what one of them missed must not end the
                            // program.
                            background.note(foreign);
                            return [watch, failed] {
                                if (!watch.expired()) failed(TroubleKind::other);
                            };
                        }
                    });
}

/// Runs what may write, or is quick.
template <class Work, class Done, class Failed>
void run(Background& background, const Life& life, Work work, Done done, Failed failed)
{
    runIn(Lane::commands, background, life, std::move(work), std::move(done), std::move(failed));
}

/// Runs what only reads and may take long. No command waits for it.
template <class Work, class Done, class Failed>
void look(Background& background, const Life& life, Work work, Done done, Failed failed)
{
    runIn(Lane::reading, background, life, std::move(work), std::move(done), std::move(failed));
}

} // namespace pintu
