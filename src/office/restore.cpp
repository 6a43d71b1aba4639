#include "office/restore.h"

#include "core/base/system_trouble.h"
#include "office/backup.h"
#include "office/epoch.h"
#include "office/key_desk.h"
#include "seal/cose_sign1.h"

#include <algorithm>
#include <cerrno>
#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

namespace pintu {
namespace {

/// The folder in which an office is made: locked, so that two do not make the same one, and gone again unless it gets
/// its name. What a killed program left is removed first.
class OfficeInTheMaking {
public:
    explicit OfficeInTheMaking(const std::filesystem::path& office) : m_office{office}
    {
        auto name = office;
        if (!name.has_filename()) name = name.parent_path(); // "office/"
        m_office = name;
        m_folder = name.string() + ".restoring";
        std::error_code error;
        if (name.has_parent_path()) std::filesystem::create_directories(name.parent_path(), error);
        requireDone(error, "the folder above the office could not be made");
        lock();
        for (const auto& left : std::filesystem::directory_iterator{m_folder, error})
            std::filesystem::remove_all(left, error);
        requireDone(error, "what an earlier try left could not be removed");
    }
    ~OfficeInTheMaking()
    {
        std::error_code ignored; // the next try removes what stays
        if (!m_named) std::filesystem::remove_all(m_folder, ignored);
        close(m_descriptor);
    }
    OfficeInTheMaking(const OfficeInTheMaking&) = delete;
    OfficeInTheMaking& operator=(const OfficeInTheMaking&) = delete;
    const std::filesystem::path& path() const { return m_folder; }

    /// From one moment to the next it is an office. An empty folder of that name gives way.
    void name()
    {
        syncFolder(m_folder / "keys");
        syncFolder(m_folder);
        std::error_code error;
        std::filesystem::rename(m_folder, m_office, error);
        requireDone(error, "the restored office could not be given its name");
        m_named = true;
        syncFolder(m_office.has_parent_path() ? m_office.parent_path() : std::filesystem::path{"."});
    }

private:
    void lock()
    {
        std::error_code error;
        std::filesystem::create_directory(m_folder, error);
        if (!error) std::filesystem::permissions(m_folder, std::filesystem::perms{0750}, error);
        requireDone(error, "the folder of the office could not be made");
        m_descriptor = open(m_folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
        if (m_descriptor < 0) throw Trouble{troubleKindOf(errno), "the folder of the office could not be opened"};
        if (flock(m_descriptor, LOCK_EX | LOCK_NB) == 0) return;
        close(m_descriptor);
        throw Trouble{TroubleKind::busy, "another program is restoring this office"};
    }

    std::filesystem::path m_office;
    std::filesystem::path m_folder;
    int m_descriptor = -1;
    bool m_named = false;
};

bool isEmptyOrNotThere(const std::filesystem::path& folder)
{
    std::error_code error;
    if (!std::filesystem::exists(folder, error) && !error) return true;
    const bool empty =
        !error && std::filesystem::is_directory(folder, error) && std::filesystem::is_empty(folder, error);
    requireDone(error, "the folder of the office could not be looked into");
    return empty;
}

/// Settings and keys have plain names, in the office's folder or in that of its keys.
bool isFileOfAnOffice(const std::string& name)
{
    const auto last = name.starts_with("keys/") ? name.substr(5) : name;
    return !last.empty() && !last.starts_with(".") && last.find('/') == std::string::npos &&
           last.find('\0') == std::string::npos && !last.starts_with("office.db");
}

void writeOfficeFile(const std::filesystem::path& folder, const std::string& name, BytesView content)
{
    if (!isFileOfAnOffice(name)) throw Trouble{TroubleKind::damaged, "a copy holds a file that is none of an office's"};
    const bool key = name.starts_with("keys/");
    std::error_code error;
    if (key) {
        std::filesystem::create_directory(folder / "keys", error);
        if (!error) std::filesystem::permissions(folder / "keys", std::filesystem::perms{0700}, error);
        requireDone(error, "the folder of the keys could not be made");
    }
    writeFile(folder / name, content);
    if (key) std::filesystem::permissions(folder / name, std::filesystem::perms{0600}, error);
    requireDone(error, "the keys could not be closed to others");
}

struct ChosenCopy {
    std::filesystem::path folder;
    std::string name;
};

/// The copy that is meant: the folder itself, or the newest in it.
std::optional<ChosenCopy> chosenCopy(const RestoreWish& wish)
{
    std::error_code error;
    auto folder = wish.copies;
    if (!folder.has_filename()) folder = folder.parent_path();
    if (std::filesystem::exists(folder / partName(0), error)) return ChosenCopy{folder, folder.filename().string()};
    const auto names = copiesIn(folder, wish.key.site);
    if (names.empty()) return {};
    return ChosenCopy{folder / names.front(), names.front()};
}

/// What was put together from the parts of a copy.
struct Assembled {
    Time at;
    std::int64_t parts = 0;
    bool endWasDamaged = false;
};

/// The database and, where wanted, the office's files, from all parts.
class Assembly {
public:
    Assembly(const RestoreWish& wish, const ChosenCopy& copy, const std::filesystem::path& folder)
        : m_wish{wish}, m_copy{copy}, m_folder{folder}
    {
    }

    Assembled run()
    {
        PartEnd end = read(0);
        std::int64_t newest = lastPart();
        Assembled out;
        for (std::int64_t number = 1; number <= newest; ++number) {
            try {
                m_before = end.signedOver;
                m_waiting.clear();
                end = read(number);
            } catch (const Trouble& trouble) {
                const bool ofThePart =
                    trouble.kind() == TroubleKind::damaged || trouble.kind() == TroubleKind::notOurs ||
                    trouble.kind() == TroubleKind::notFound || trouble.kind() == TroubleKind::wrongKey;
                if (!ofThePart || !m_wish.asFarAsGood) throw;
                out.endWasDamaged = true;
                break;
            }
            for (const auto& [page, content] : m_waiting) m_database->put(page, content);
            m_database->resize(end.pages);
            out.parts = m_good = number;
            out.at = m_at;
        }
        if (out.parts == 0) out.at = m_wholeAt;
        m_database->resize(end.pages);
        m_database->finish();
        return out;
    }
    /// Parts of which the signature was seen, the whole copy not counted.
    std::int64_t good() const { return m_good; }

private:
    std::int64_t lastPart() const
    {
        std::int64_t newest = 0;
        std::error_code error;
        for (const auto& entry : std::filesystem::directory_iterator{m_copy.folder, error}) {
            const auto name = entry.path().filename().string();
            if (!name.ends_with(".part") || name.size() != partName(0).size()) continue;
            std::int64_t number = 0;
            for (const char c : name.substr(0, name.find('.')))
                number = c >= '0' && c <= '9' ? number * 10 + (c - '0') : -10'000'000'000;
            newest = std::max(newest, number);
        }
        requireDone(error, "the folder of the copy could not be read");
        return newest;
    }

    PartEnd read(std::int64_t number)
    {
        PartTaker taker;
        taker.head = [&](const PartHead& head) {
            if (head.site != m_wish.key.site) throw Trouble{TroubleKind::notOurs, "the copy is of another office"};
            const bool follows = number == 0 ? head.before == Digest{} : head.before == m_before;
            if (head.copy != m_copyName.value_or(head.copy) || head.number != number || !follows)
                throw Trouble{TroubleKind::damaged, "a part stands in another's place"};
            m_copyName = head.copy;
            m_at = head.at;
            if (number > 0) return;
            m_wholeAt = head.at;
            m_database.emplace(m_folder / "office.db", head.pageSize);
        };
        taker.file = [&](const std::string& name, BytesView content) { writeOfficeFile(m_folder, name, content); };
        taker.page = [&](std::uint32_t page, BytesView content) {
            // Part 0 goes straight to the disk: when it is not good, nothing is. A later one waits for its signature.
            if (number == 0)
                m_database->put(page, content);
            else
                m_waiting[page].assign(content.begin(), content.end());
        };
        return readPart(m_copy.folder / partName(number), OpenedBy::backupKey, m_wish.key.secret, m_wish.key.signer,
                        taker);
    }

    const RestoreWish& m_wish;
    const ChosenCopy& m_copy;
    std::filesystem::path m_folder;
    std::optional<PagesFile> m_database;
    std::map<std::uint32_t, Bytes> m_waiting;
    std::optional<std::string> m_copyName;
    Digest m_before{};
    Time m_at;
    Time m_wholeAt;
    std::int64_t m_good = 0;
};

/// A damaged copy is a refusal; a failing disk stays Trouble.
std::optional<RestoreRefusal> refusalOf(const Trouble& trouble)
{
    switch (trouble.kind()) {
    case TroubleKind::damaged:
    case TroubleKind::notFound: return RestoreRefusal::damaged;
    case TroubleKind::wrongKey: return RestoreRefusal::wrongKey;
    case TroubleKind::notOurs: return RestoreRefusal::foreign;
    default: return {};
    }
}

Result<Assembled, RestoreRefused> assemble(const RestoreWish& wish, const ChosenCopy& copy,
                                           const std::filesystem::path& folder)
{
    Assembly assembly{wish, copy, folder};
    try {
        return assembly.run();
    } catch (const Trouble& trouble) {
        const auto why = refusalOf(trouble);
        if (!why) throw;
        return refused(RestoreRefused{*why, copy.name, assembly.good()});
    }
}

/// The highest epoch that heads kept outside tell of, signed by this office's key. A copy may have been restored here
/// before, and its epoch must not come a second time.
std::int64_t witnessedEpoch(const std::filesystem::path& folder)
{
    const auto config = readSiteConfig(folder);
    const auto key = loadKeys(folder).signing.publicKey();
    auto database = openDatabase(folder, config, Access::read);
    const auto witness = Witness::of(database, config);
    std::int64_t newest = 0;
    for (const auto& line : witness ? witness->read() : std::vector<Bytes>{}) {
        const auto cose = parseCose(line);
        const auto head = cose ? SqlOffice::readHeadPayload(cose->payload) : std::nullopt;
        if (head && head->epoch > newest && cose->verifiedBy(key)) newest = head->epoch;
    }
    return newest;
}

} // namespace

Result<Restored, RestoreRefused> restoreOffice(const RestoreWish& wish, const Clock& clock, Entropy& entropy)
{
    if (!isEmptyOrNotThere(wish.office)) return refused(RestoreRefused{RestoreRefusal::folderNotEmpty, {}, 0});
    const auto copy = chosenCopy(wish);
    if (!copy) return refused(RestoreRefused{RestoreRefusal::noCopy, {}, 0});
    OfficeInTheMaking office{wish.office};
    const auto assembled = assemble(wish, *copy, office.path());
    if (!assembled) return refused(assembled.refusal());

    Restored out;
    out.copy = copy->name;
    out.at = assembled->at;
    out.parts = assembled->parts;
    out.endWasDamaged = assembled->endWasDamaged;
    out.migrated = migrateRecord(office.path()); // a copy may be older than this release
    const auto witnessed = witnessedEpoch(office.path());
    do out.epoch = openEpochUntold(office.path(), "restored", clock, entropy);
    while (out.epoch.epoch <= witnessed);
    office.name();
    tellWitness(wish.office, clock, entropy);
    return out;
}

Result<Drilled, RestoreRefused> drillRestore(const RestoreWish& wish)
{
    const auto copy = chosenCopy(wish);
    if (!copy) return refused(RestoreRefused{RestoreRefusal::noCopy, {}, 0});
    OfficeInTheMaking office{wish.office};
    const auto assembled = assemble(wish, *copy, office.path());
    if (!assembled) return refused(assembled.refusal());
    (void)migrateRecord(office.path());
    const auto keys = loadKeys(office.path());
    const auto config = readSiteConfig(office.path());
    auto database = openDatabase(office.path(), config, Access::read, Patience::upkeep);
    CheckInput input;
    input.keys = &keys;
    return Drilled{copy->name, assembled->at, assembled->parts, check(database, config.site, input)};
}

} // namespace pintu
