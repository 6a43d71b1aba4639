#include "devices/job_notes.h"

#include <array>
#include <cstdlib>
#include <fcntl.h>
#include <sstream>
#include <sys/file.h>
#include <unistd.h>
#include <utility>

namespace pintu {
namespace {

constexpr const char* beginning = "job-";

std::filesystem::path fromEnvironment(const char* name)
{
    const char* value = std::getenv(name);
    return value && *value ? value : "";
}

std::optional<SpooledJob> readNote(int file)
{
    std::array<char, 1024> bytes{}; // names of queues have at most 127
    const auto size = pread(file, bytes.data(), bytes.size(), 0);
    if (size <= 0) return std::nullopt;
    std::istringstream words{std::string(bytes.data(), static_cast<std::size_t>(size))};
    SpooledJob job;
    if (!(words >> job.number >> job.uuid >> job.queue) || job.number <= 0) return std::nullopt;
    return job;
}

bool writeNote(int file, const SpooledJob& job)
{
    const auto line = std::to_string(job.number) + ' ' + job.uuid + ' ' + job.queue + '\n';
    return write(file, line.data(), line.size()) == static_cast<ssize_t>(line.size()) && fsync(file) == 0;
}

} // namespace

JobNote::JobNote(int file, std::filesystem::path path, SpooledJob job)
    : m_file{file}, m_path{std::move(path)}, m_job{std::move(job)}
{
}

JobNote::JobNote(JobNote&& other) noexcept
    : m_file{std::exchange(other.m_file, -1)}, m_path{std::move(other.m_path)}, m_job{std::move(other.m_job)}
{
}

JobNote& JobNote::operator=(JobNote&& other) noexcept
{
    std::swap(m_file, other.m_file);
    std::swap(m_path, other.m_path);
    std::swap(m_job, other.m_job);
    return *this;
}

JobNote::~JobNote()
{
    if (m_file >= 0) close(m_file); // and with it the lock
}

void JobNote::settle()
{
    unlink(m_path.c_str());
}

std::filesystem::path JobNotes::usualFolder()
{
    auto state = fromEnvironment("XDG_STATE_HOME");
    if (const auto home = fromEnvironment("HOME"); state.empty() && !home.empty()) state = home / ".local" / "state";
    return state.empty() ? state : state / "satupintu" / "print-jobs";
}

std::optional<JobNote> JobNotes::write(const SpooledJob& job) const
{
    if (m_folder.empty()) return std::nullopt;
    std::error_code error;
    std::filesystem::create_directories(m_folder, error);
    auto unfinished = (m_folder / (".new-" + std::string{"XXXXXX"})).string();
    const int file = error ? -1 : mkostemp(unfinished.data(), O_CLOEXEC);
    if (file < 0) return std::nullopt;
    JobNote note{file, unfinished, job};
    // Others see it only when it is locked and whole.
    const auto name = beginning + unfinished.substr(unfinished.size() - 6);
    if (flock(file, LOCK_EX | LOCK_NB) == 0 && writeNote(file, job) &&
        rename(unfinished.c_str(), (m_folder / name).c_str()) == 0) {
        note.m_path = m_folder / name;
        return note;
    }
    note.settle();
    return std::nullopt;
}

std::vector<JobNote> JobNotes::left() const
{
    std::vector<JobNote> notes;
    std::error_code error;
    for (const auto& entry : std::filesystem::directory_iterator{m_folder, error}) {
        if (!entry.path().filename().string().starts_with(beginning)) continue;
        const int file = open(entry.path().c_str(), O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC);
        if (file < 0) continue;
        JobNote note{file, entry.path(), {}};
        if (flock(file, LOCK_EX | LOCK_NB) != 0) continue; // its job is being printed
        if (auto job = readNote(file)) {
            note.m_job = std::move(*job);
            notes.push_back(std::move(note));
        } else {
            note.settle();
        }
    }
    return notes;
}

} // namespace pintu
