#include "office/backup.h"

#include "core/base/encoding.h"
#include "core/base/system_trouble.h"
#include "office/backup_key.h"
#include "office/backup_notes.h"
#include "office/key_desk.h"
#include "office/site.h"
#include "office/witness.h"
#include "store/sqlite_file.h"

#include <algorithm>
#include <array>
#include <cstdio>
#include <fstream>
#include <set>

namespace pintu {
namespace {

constexpr std::string_view unfinished = "unfinished-";
constexpr std::size_t largestFile = 512 * 1024; ///< of an office's settings and keys

/// "D0412-20261128-201500-5f0c9a1b".
std::string copyName(const std::string& site, Time at, Entropy& entropy)
{
    const auto day = std::chrono::floor<std::chrono::days>(
        std::chrono::sys_time<std::chrono::milliseconds>{std::chrono::milliseconds{at.ms}});
    const std::chrono::year_month_day date{day};
    const auto inDay = at.ms - day.time_since_epoch().count() * 86'400'000;
    const auto seconds = inDay / 1000;
    std::array<std::uint8_t, 3> random{};
    entropy.fill(random);
    std::array<char, 48> out{};
    std::snprintf(out.data(), out.size(), "-%04d%02u%02u-%02d%02d%02d%03d-", static_cast<int>(date.year()),
                  static_cast<unsigned>(date.month()), static_cast<unsigned>(date.day()),
                  static_cast<int>(seconds / 3600), static_cast<int>(seconds / 60 % 60), static_cast<int>(seconds % 60),
                  static_cast<int>(inDay % 1000));
    return site + out.data() + toHex(random);
}

/// The day in a copy's name; nothing for another kind of name.
std::optional<Day> dayOf(const std::string& name, const std::string& site)
{
    if (!name.starts_with(site + "-") || name.size() != site.size() + 26) return {};
    const auto digits = name.substr(site.size() + 1, 8);
    return Day::parse(digits.substr(0, 4) + "-" + digits.substr(4, 2) + "-" + digits.substr(6, 2));
}

/// The office's own files: settings and keys. Not the database, whose pages are read through SQLite, and not the notes
/// about its copies.
void eachFile(const std::filesystem::path& office,
              const std::function<void(const std::string& name, BytesView content)>& take)
{
    for (const auto* folder : {"", "keys"}) {
        std::error_code error;
        for (const auto& entry : std::filesystem::directory_iterator{office / folder, error}) {
            const auto name = entry.path().filename().string();
            std::error_code ignored;
            if (!entry.is_regular_file(ignored) || entry.is_symlink(ignored) || name.starts_with("office.db") ||
                name.starts_with(".") || name.ends_with(".new") || isBackupNote(name) ||
                entry.file_size(ignored) > largestFile)
                continue;
            auto content = readFile(entry.path(), largestFile);
            take(*folder ? std::string{folder} + "/" + name : name, content);
            wipe(content.data(), content.size());
        }
        requireDone(error, "the office's folder could not be read");
    }
}

/// A folder that is gone at the end, whatever was left in it.
class ScratchFolder {
public:
    explicit ScratchFolder(std::filesystem::path folder) : m_folder{std::move(folder)}
    {
        remove();
        std::error_code error;
        std::filesystem::create_directory(m_folder, error);
        if (!error) std::filesystem::permissions(m_folder, std::filesystem::perms{0700}, error);
        requireDone(error, "a folder for the proof of the copy could not be made");
    }
    ~ScratchFolder() { remove(); }
    ScratchFolder(const ScratchFolder&) = delete;
    ScratchFolder& operator=(const ScratchFolder&) = delete;
    const std::filesystem::path& path() const { return m_folder; }

private:
    void remove()
    {
        std::error_code ignored; // the next proof sweeps what stays
        std::filesystem::remove_all(m_folder, ignored);
    }
    std::filesystem::path m_folder;
};

/// A copy's folder until it is whole: gone again unless it gets its name.
class UnfinishedFolder {
public:
    explicit UnfinishedFolder(std::filesystem::path folder) : m_folder{std::move(folder)}
    {
        std::error_code error;
        std::filesystem::create_directory(m_folder, error);
        if (!error) std::filesystem::permissions(m_folder, std::filesystem::perms{0750}, error);
        requireDone(error, "the folder of a copy could not be made");
    }
    ~UnfinishedFolder()
    {
        std::error_code ignored; // the next maker sweeps what stays
        if (!m_named) std::filesystem::remove_all(m_folder, ignored);
    }
    UnfinishedFolder(const UnfinishedFolder&) = delete;
    UnfinishedFolder& operator=(const UnfinishedFolder&) = delete;
    const std::filesystem::path& path() const { return m_folder; }
    void name(const std::filesystem::path& name)
    {
        syncFolder(m_folder);
        std::error_code error;
        std::filesystem::rename(m_folder, name, error);
        requireDone(error, "a copy could not be given its name");
        m_named = true;
        syncFolder(name.parent_path());
    }

private:
    std::filesystem::path m_folder;
    bool m_named = false;
};

void requirePlace(const BackupWish& wish)
{
    std::error_code error;
    if (!std::filesystem::is_directory(wish.copies, error))
        throw Trouble{TroubleKind::notFound, "the folder for copies is not there"};
}

/// What makers that were killed have left. Whoever makes a copy holds the office's lock for that.
void sweepUnfinished(const BackupWish& wish, const std::string& site)
{
    std::error_code ignored;
    for (const auto& entry : std::filesystem::directory_iterator{wish.copies, ignored})
        if (entry.path().filename().string().starts_with(std::string{unfinished} + site + "-"))
            std::filesystem::remove_all(entry.path(), ignored);
}

bool isProven(const std::filesystem::path& copy)
{
    std::error_code error;
    return std::filesystem::exists(copy / "proven", error);
}

/// Keeps the newest proven copy of each of the last days, and whatever is newer than the newest proven one.
void deleteOldCopies(const BackupWish& wish, const std::string& site, Time now)
{
    std::set<Day> kept;
    bool provenSeen = false;
    for (const auto& name : copiesIn(wish.copies, site)) {
        const auto copy = wish.copies / name;
        const auto day = dayOf(name, site).value();
        const bool proven = isProven(copy);
        const bool tooOld = day.number < now.ms / 86'400'000 - oldestCopyDays;
        const bool keep = !provenSeen || (proven && !tooOld && !kept.contains(day) &&
                                          kept.size() < static_cast<std::size_t>(std::max(wish.keepDays, 1)));
        if (keep && proven) kept.insert(day);
        provenSeen = provenSeen || proven;
        std::error_code ignored; // tried again by the next one
        if (!keep) std::filesystem::remove_all(copy, ignored);
    }
}

} // namespace

CopiedOffice readCopiedOffice(const std::filesystem::path& office)
{
    auto config = readSiteConfig(office);
    if (config.engine != Engine::sqlite)
        throw Trouble{TroubleKind::other, "an office on a PostgreSQL server is copied by the server's own means"};
    return {config, loadKeys(office), backupLockOf(office)};
}

NewCopy makeCopy(const BackupWish& wish, const CopiedOffice& office, RecordPages& pages, const Clock& clock,
                 Entropy& entropy)
{
    requirePlace(wish);
    FileLock oneMaker{wish.office / backupMakingLock};
    oneMaker.lock(std::chrono::milliseconds{100});
    sweepUnfinished(wish, office.config.site);

    NewCopy out;
    out.at = clock.now();
    out.name = copyName(office.config.site, out.at, entropy);
    {
        auto database = openDatabase(wish.office, office.config, Access::read);
        if (const auto witness = Witness::of(database, office.config)) out.headsBefore = witness->read();
    }
    UnfinishedFolder folder{wish.copies / (std::string{unfinished} + out.name)};
    std::optional<PartWriter> part;
    const auto whole = pages.all(
        [&](const RecordPages::Whole& begins) {
            part.emplace(folder.path() / partName(0), office.lock,
                         PartHead{office.config.site, out.name, 0, out.at, {}, begins.pageSize});
            eachFile(wish.office, [&](const std::string& name, BytesView content) { part->file(name, content); });
        },
        [&](std::uint32_t number, BytesView content) { part->page(number, content); });
    out.part = part->finish(whole.pages, office.keys.signing);
    out.streamKey = part->streamKey();
    out.upTo = whole.upTo;
    std::error_code ignored; // told, no more
    out.bytes = std::filesystem::file_size(folder.path() / partName(0), ignored);
    folder.name(wish.copies / out.name);
    return out;
}

CopyProof proveCopy(const BackupWish& wish, const CopiedOffice& office, const NewCopy& copy)
{
    FileLock oneProof{wish.office / backupProofLock};
    oneProof.lock(std::chrono::minutes{10}); // another's takes as long as `check`
    const ScratchFolder proof{wish.office / ".proof-of-copy"};
    std::optional<PagesFile> database;
    bool keysAreThere = false;
    std::uint32_t pageSize = 0;
    PartTaker taker;
    taker.head = [&](const PartHead& head) {
        if (head.copy != copy.name) throw Trouble{TroubleKind::damaged, "another copy stands in this one's place"};
        pageSize = head.pageSize;
    };
    taker.file = [&](const std::string& name, BytesView content) {
        // Keys are not written a second time: it is enough that they are the office's.
        if (name == "keys/site.key") {
            auto mine = readFile(keyFile(wish.office), largestFile);
            keysAreThere = std::equal(mine.begin(), mine.end(), content.begin(), content.end());
            wipe(mine.data(), mine.size());
        }
    };
    taker.page = [&](std::uint32_t number, BytesView content) {
        if (!database) database.emplace(proof.path() / "office.db", pageSize);
        database->put(number, content);
    };
    const auto end = readPart(wish.copies / copy.name / partName(0), OpenedBy::streamKey, copy.streamKey,
                              office.keys.signing.publicKey(), taker);
    if (!database || !keysAreThere || end.signedOver != copy.part.signedOver)
        throw Trouble{TroubleKind::damaged, "what arrived at the second place is not what was sent"};
    database->resize(end.pages);
    database->finish();
    database.reset(); // POSIX: closing a file takes away the locks that SQLite would hold on it

    auto record = openDatabase(proof.path(), office.config, Access::read, Patience::upkeep);
    CheckInput input;
    input.keys = &office.keys;
    input.kept = copy.headsBefore;
    return {copy.name, copy.at, check(record, office.config.site, input)};
}

void noteProof(const BackupWish& wish, const CopiedOffice& office, const NewCopy& copy, const CopyProof& proof,
               const Clock& clock)
{
    if (!proof.good()) return;
    writeFile(wish.copies / copy.name / "proven", bytesOf("restored and checked\n"));
    std::error_code error;
    const auto whole = std::filesystem::absolute(wish.copies, error);
    writeProvenNote(wish.office, {copy.name, (error ? wish.copies : whole).string(), copy.at});
    deleteOldCopies(wish, office.config.site, clock.now());
}

BackedUp backUp(const BackupWish& wish, const Clock& clock, Entropy& entropy)
{
    const auto office = readCopiedOffice(wish.office);
    RecordPages pages{wish.office / "office.db"};
    auto copy = makeCopy(wish, office, pages, clock, entropy);
    auto proof = proveCopy(wish, office, copy);
    noteProof(wish, office, copy, proof, clock);
    return {std::move(copy), std::move(proof)};
}

BackupStatus backupStatus(const std::filesystem::path& office)
{
    BackupStatus out;
    out.hasKey = hasBackupLock(office);
    if (const auto proven = readProvenNote(office)) {
        out.proven = proven->at;
        out.copy = proven->copy;
        out.folder = proven->copies;
    }
    out.following = isLocked(followFileOf(office / "office.db"));
    if (const auto follow = readFollowNote(office)) out.followed = follow->at;
    return out;
}

std::vector<std::string> copiesIn(const std::filesystem::path& copies, const std::string& site)
{
    std::vector<std::string> out;
    std::error_code error;
    for (const auto& entry : std::filesystem::directory_iterator{copies, error})
        if (auto name = entry.path().filename().string(); dayOf(name, site)) out.push_back(std::move(name));
    requireDone(error, "the folder for copies could not be read");
    std::sort(out.rbegin(), out.rend());
    return out;
}

} // namespace pintu
