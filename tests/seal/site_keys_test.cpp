#include "core/base/encoding.h"
#include "core/base/trouble.h"
#include "seal/site_keys.h"
#include "support/fakes.h"

#include <gtest/gtest.h>

#include <fstream>
#include <optional>
#include <sys/stat.h>

namespace pintu {
namespace {

namespace fs = std::filesystem;

class SiteKeysTest : public testing::Test {
protected:
    void SetUp() override
    {
        std::string name = (fs::temp_directory_path() / "pintu-keys-XXXXXX").string();
        ASSERT_NE(::mkdtemp(name.data()), nullptr);
        folder = name;
        file = folder / "site.key";
    }
    void TearDown() override { fs::remove_all(folder); }

    /// What kind of trouble loading gives, or nothing.
    std::optional<TroubleKind> troubleOfLoading(std::string_view site = "D0412") const
    {
        try {
            SiteKeys::load(file, site);
            return std::nullopt;
        } catch (const Trouble& trouble) {
            return trouble.kind();
        }
    }
    Bytes content() const
    {
        std::ifstream in{file, std::ios::binary};
        return {std::istreambuf_iterator<char>{in}, {}};
    }
    void replaceContent(const Bytes& bytes) const
    {
        std::ofstream out{file, std::ios::binary | std::ios::trunc};
        out.write(reinterpret_cast<const char*>(bytes.data()), static_cast<std::streamsize>(bytes.size()));
    }

    fs::path folder;
    fs::path file;
    test::SeededEntropy entropy;
    SiteKeys keys = SiteKeys::make(entropy);
};

void expectSame(const SiteKeys& a, const SiteKeys& b)
{
    EXPECT_EQ(toHex(a.signing.seed().view()), toHex(b.signing.seed().view()));
    EXPECT_EQ(toHex(a.wrapping.view()), toHex(b.wrapping.view()));
    EXPECT_EQ(toHex(a.index.view()), toHex(b.index.view()));
}

TEST_F(SiteKeysTest, AreThreeDifferentSecrets)
{
    EXPECT_NE(toHex(keys.signing.seed().view()), toHex(keys.wrapping.view()));
    EXPECT_NE(toHex(keys.index.view()), toHex(keys.wrapping.view()));
}

TEST_F(SiteKeysTest, LoadWhatWasSaved)
{
    keys.save(file, "D0412");
    expectSame(SiteKeys::load(file, "D0412"), keys);
}

TEST_F(SiteKeysTest, SaveForTheOwnersEyesOnlyAndLeaveNothingElse)
{
    keys.save(file, "D0412");
    EXPECT_EQ(fs::status(file).permissions(), fs::perms::owner_read | fs::perms::owner_write);
    EXPECT_EQ(std::distance(fs::directory_iterator{folder}, {}), 1);
}

TEST_F(SiteKeysTest, NeverOverwriteAFile)
{
    keys.save(file, "D0412");
    const auto before = content();
    EXPECT_THROW(SiteKeys::make(entropy).save(file, "D0412"), Trouble);
    EXPECT_EQ(content(), before);
    EXPECT_EQ(std::distance(fs::directory_iterator{folder}, {}), 1);
}

TEST_F(SiteKeysTest, SaveInAMissingFolderIsTrouble)
{
    EXPECT_THROW(keys.save(folder / "nowhere" / "site.key", "D0412"), Trouble);
}

TEST_F(SiteKeysTest, AMissingFileIsNotFound)
{
    EXPECT_EQ(troubleOfLoading(), TroubleKind::notFound);
}

TEST_F(SiteKeysTest, AFileThatOthersCanReadIsForbidden)
{
    keys.save(file, "D0412");
    for (const mode_t mode : {0640u, 0604u, 0660u}) {
        ASSERT_EQ(::chmod(file.c_str(), mode), 0);
        EXPECT_EQ(troubleOfLoading(), TroubleKind::forbidden) << mode;
    }
}

TEST_F(SiteKeysTest, AnotherSitesFileIsTheWrongKey)
{
    keys.save(file, "D0412");
    EXPECT_EQ(troubleOfLoading("D0413"), TroubleKind::wrongKey);
}

TEST_F(SiteKeysTest, AFolderInsteadOfAFileIsDamaged)
{
    fs::create_directory(file);
    EXPECT_EQ(troubleOfLoading(), TroubleKind::damaged);
}

TEST_F(SiteKeysTest, ACutOrLongerFileIsDamaged)
{
    keys.save(file, "D0412");
    const Bytes whole = content();
    for (std::size_t length = 0; length < whole.size(); ++length) {
        replaceContent({whole.begin(), whole.begin() + static_cast<std::ptrdiff_t>(length)});
        EXPECT_EQ(troubleOfLoading(), TroubleKind::damaged) << length;
    }
    Bytes longer = whole;
    longer.push_back(0);
    replaceContent(longer);
    EXPECT_EQ(troubleOfLoading(), TroubleKind::damaged);
    replaceContent(Bytes(100'000, 0x80));
    EXPECT_EQ(troubleOfLoading(), TroubleKind::damaged);
}

TEST_F(SiteKeysTest, TravelSealedByAPassphrase)
{
    const auto sealed = keys.sealedBy("empat kuda putih", "D0412", entropy);
    expectSame(SiteKeys::unsealed(sealed, "empat kuda putih", "D0412"), keys);
}

TEST_F(SiteKeysTest, StaySealedForAnotherPassphraseOrSite)
{
    const auto sealed = keys.sealedBy("empat kuda putih", "D0412", entropy);
    for (const auto& [passphrase, site] : {std::pair{"empat kuda merah", "D0412"}, {"empat kuda putih", "D0413"}}) {
        try {
            SiteKeys::unsealed(sealed, passphrase, site);
            ADD_FAILURE() << passphrase << " opened " << site;
        } catch (const Trouble& trouble) {
            EXPECT_EQ(trouble.kind(), TroubleKind::wrongKey);
        }
    }
}

TEST_F(SiteKeysTest, ABrokenParcelIsDamaged)
{
    auto sealed = keys.sealedBy("empat kuda putih", "D0412", entropy);
    sealed.pop_back();
    try {
        SiteKeys::unsealed(sealed, "empat kuda putih", "D0412");
        ADD_FAILURE();
    } catch (const Trouble& trouble) {
        EXPECT_EQ(trouble.kind(), TroubleKind::damaged);
    }
}

TEST_F(SiteKeysTest, ShortPassphrasesAreRefused)
{
    EXPECT_THROW(keys.sealedBy("sebelas____", "D0412", entropy), Trouble);
    EXPECT_THROW(keys.sealedBy("ééééééé", "D0412", entropy), Trouble) << "characters count, not bytes";
}

} // namespace
} // namespace pintu
