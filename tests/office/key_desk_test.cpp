#include "office/key_desk.h"
#include "office/two_sites.h"

namespace pintu::test {
namespace {

constexpr const char* passphrase = "empat kata yang panjang";

class KeyDeskTest : public TwoSites {
protected:
    KeyDeskTest() { exportKeys(folder("office"), sealed, passphrase, entropy); }

    TroubleKind troubleOfImport(const std::string& words)
    {
        try {
            (void)importKeys(folder("office"), sealed, words);
        } catch (const Trouble& trouble) {
            return trouble.kind();
        }
        return TroubleKind::other;
    }

    std::filesystem::path sealed = scratch.path() / "keys.sealed";
};

TEST_F(KeyDeskTest, CarriesTheKeysToAnotherCounter)
{
    const auto before = loadKeys(folder("office"));
    std::filesystem::remove_all(folder("office") / "keys");

    const auto carried = importKeys(folder("office"), sealed, passphrase);

    EXPECT_EQ(carried.signing.publicKey(), before.signing.publicKey());
    EXPECT_EQ(loadKeys(folder("office")).signing.publicKey(), before.signing.publicKey());
    EXPECT_EQ(std::filesystem::status(folder("office") / "keys").permissions(), std::filesystem::perms{0700});
}

TEST_F(KeyDeskTest, TakesNoKeysWithAnotherPassphrase)
{
    std::filesystem::remove_all(folder("office") / "keys");

    EXPECT_EQ(troubleOfImport("empat kata yang lain"), TroubleKind::wrongKey);
    EXPECT_FALSE(std::filesystem::exists(folder("office") / "keys" / "site.key"));
}

TEST_F(KeyDeskTest, TakesNoKeysOfAnotherSite)
{
    exportKeys(folder("partner"), scratch.path() / "theirs", passphrase, entropy);
    std::filesystem::remove_all(folder("office") / "keys");
    sealed = scratch.path() / "theirs";

    EXPECT_EQ(troubleOfImport(passphrase), TroubleKind::wrongKey);
}

} // namespace
} // namespace pintu::test
