#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace pintu {

/// A job as the print spooler knows it. A number alone is not enough: a spooler that was set up anew counts from 1.
struct SpooledJob {
    std::string queue;
    int number = 0;
    std::string uuid;
    bool operator==(const SpooledJob&) const = default;
};

/// The note of one job, held by whoever prints it. A note that is dropped unsettled stays in its folder for whoever
/// looks next; so it does when the program is killed.
class JobNote {
public:
    JobNote(JobNote&& other) noexcept;
    JobNote& operator=(JobNote&& other) noexcept;
    ~JobNote();

    const SpooledJob& job() const { return m_job; }
    /// The job was printed or taken back: the note goes.
    void settle();

private:
    friend class JobNotes;
    JobNote(int file, std::filesystem::path path, SpooledJob job);

    int m_file; ///< locked as long as it is open; below 0: another note has taken it over
    std::filesystem::path m_path;
    SpooledJob m_job;
};

/// Which jobs may still be in the print spooler: a small file each, with queue, number and UUID of the job and nothing
/// of what is printed. A receipt that was given up must not come out hours later as a second number in somebody's
/// hand, and the spooler that should take it back may just be away.
class JobNotes {
public:
    /// `satupintu/print-jobs` in this user's state folder; empty where there is none.
    static std::filesystem::path usualFolder();

    explicit JobNotes(std::filesystem::path folder = usualFolder()) : m_folder{std::move(folder)} {}

    /// On the disk before this returns. Nothing where no file can be made: a kiosk whose disk is full still prints.
    std::optional<JobNote> write(const SpooledJob& job) const;
    /// Notes of jobs that nobody prints any more. A file that is no note of ours is removed.
    std::vector<JobNote> left() const;
    bool areLeft() const { return !left().empty(); }

private:
    std::filesystem::path m_folder;
};

} // namespace pintu
