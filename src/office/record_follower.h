#pragma once

#include "office/backup.h"
#include "office/backup_notes.h"

#include <future>
#include <optional>

namespace pintu {

/// Brings what every commit changes to the second place: a whole copy, then a part with the changed pages as often as
/// step() is called, and a whole copy anew after a day, or where the write-ahead log does not tell what came after the
/// last part. One at a time for an office. It may be killed at any moment; the next one goes on where the log tells
/// how, and else begins with a whole copy. What it has begun is proven by a thread of its own.
class RecordFollower {
public:
    /// Trouble busy when another program follows this office.
    RecordFollower(BackupWish wish, const Clock& clock, Entropy& entropy);
    ~RecordFollower();
    RecordFollower(const RecordFollower&) = delete;
    RecordFollower& operator=(const RecordFollower&) = delete;

    struct Step {
        bool wholeCopy = false;
        std::size_t pages = 0;          ///< that a part has brought
        std::optional<CopyProof> proof; ///< of a copy that was begun before
        std::string copy;
    };
    /// Throws Trouble where the second place or the office cannot be used; the next step tries again.
    Step step();
    /// Waits for the proof under way, if any.
    std::optional<CopyProof> lastProof();

private:
    void begin(Step& step);
    void send(const PagesChanged& changed);
    bool goesOn() const;
    void note();
    std::optional<CopyProof> takeProof();

    BackupWish m_wish;
    const Clock& m_clock;
    Entropy& m_entropy;
    CopiedOffice m_office;
    RecordPages m_pages;
    std::optional<FollowNote> m_at; ///< nothing before the first copy
    Time m_noted;
    std::future<CopyProof> m_proof;
    std::optional<NewCopy> m_toProve;
};

} // namespace pintu
