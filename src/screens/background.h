#pragma once

#include "core/base/trouble.h"

#include <exception>
#include <functional>
#include <memory>
#include <type_traits>
#include <utility>

namespace pintu {

/// Where slow work is done. A program has one worker thread, and it alone uses the database; in tests the work is done
/// on the spot.
class Background {
public:
    using Then = std::function<void()>;
    virtual ~Background() = default;

    /// Runs `work` on the worker, then what it answers on the thread of the windows. In the order of the calls.
    virtual void post(std::function<Then()> work) = 0;
    /// What went wrong, as a whole chain, for the log.
    virtual void note(const std::exception& trouble) = 0;
};

/// A screen's own life: answers that come after its end are dropped.
class Life {
public:
    std::weak_ptr<const char> watch() const { return m_beats; }

private:
    std::shared_ptr<const char> m_beats = std::make_shared<const char>('\0');
};

/// `work` runs on the worker and must capture values only, never the screen. `done` takes its answer and `failed` the
/// kind of trouble (`other` for an exception that is no Trouble), both on the thread of the windows and only while the
/// screen lives.
template <class Work, class Done, class Failed>
void run(Background& background, const Life& life, Work work, Done done, Failed failed)
{
    using Answer = std::invoke_result_t<Work&>;
    background.post([&background, watch = life.watch(), work = std::move(work), done = std::move(done),
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
            // Rooms translate what their libraries throw; what one of them missed must not end the program.
            background.note(foreign);
            return [watch, failed] {
                if (!watch.expired()) failed(TroubleKind::other);
            };
        }
    });
}

} // namespace pintu
