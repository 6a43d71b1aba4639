#pragma once

#include "office/backup.h"
#include "office/backup_key.h"
#include "office/record_follower.h"
#include "office/restore.h"
#include "office/two_sites.h"

namespace pintu::test {

/// What was restored, or the end of the test.
template <class T>
T whole(Result<T, RestoreRefused> result)
{
    if (!result) throw std::runtime_error{"refused: " + std::to_string(static_cast<int>(result.refusal().why))};
    return std::move(result).value();
}

/// The demo's office with a backup key and a folder for copies.
class CopiedOfficeTest : public TwoSites {
protected:
    CopiedOfficeTest()
    {
        std::filesystem::create_directory(copies);
        key = makeBackupKey(folder("office"), scratch.path() / "stick.key", entropy);
    }

    BackupWish wish() const { return {folder("office"), copies, 14}; }
    RestoreWish restoring(const std::string& name) const { return {copies, folder(name), *key, false}; }
    std::filesystem::path newestCopy() const { return copies / copiesIn(copies, key->site).front(); }
    BackedUp backedUp() { return backUp(wish(), clock, entropy); }

    std::int64_t eventsOf(const std::string& name)
    {
        const auto config = readSiteConfig(folder(name));
        auto database = openDatabase(folder(name), config, Access::read);
        return std::get<0>(*database.one<long long>("SELECT count(*) FROM events"));
    }
    bool clean(const std::string& name)
    {
        const Site site{folder(name), Access::read, UseKeys::yes, clock, entropy};
        return checkRecord(folder(name), &site.keys()).report.clean();
    }
    /// Work of a moment: a person, with sealed words.
    void work(int persons = 1)
    {
        auto site = office();
        for (int i = 0; i < persons; ++i) (void)person(site);
    }
    static void flip(const std::filesystem::path& file, std::size_t at)
    {
        auto bytes = readFile(file);
        bytes[at] ^= 0x10;
        writeFile(file, bytes);
    }

    std::filesystem::path copies = scratch.path() / "copies";
    std::optional<BackupKey> key;
};

} // namespace pintu::test
