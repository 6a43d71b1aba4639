#include "core/base/trouble.h"
#include "office/copy_part.h"
#include "office/two_sites.h"

namespace pintu::test {
namespace {

class CopyPartTest : public ::testing::Test {
protected:
    PartEnd write(const std::string& name, const PartHead& head = {"D0412", "copy", 3, Time{77}, {}, 4})
    {
        PartWriter part{folder.path() / name, lockOf(secret), head};
        part.file("office.toml", bytesOf("site"));
        part.page(1, bytesOf("aaaa"));
        part.page(2, bytesOf("bbbb"));
        return part.finish(2, signer);
    }
    std::optional<TroubleKind> faultOf(const std::string& name, const PublicKey& by)
    {
        try {
            (void)readPart(folder.path() / name, OpenedBy::backupKey, secret, by, {});
        } catch (const Trouble& trouble) {
            return trouble.kind();
        }
        return {};
    }

    ScratchFolder folder;
    Secret secret{sha256(bytesOf("a backup key"))};
    SigningKey signer{Secret{sha256(bytesOf("a site's key"))}};
};

TEST_F(CopyPartTest, IsReadAsItWasWritten)
{
    const auto written = write("part");
    std::vector<std::string> seen;
    PartTaker taker;
    taker.head = [&](const PartHead& head) {
        seen.push_back(head.site + " " + head.copy + " " + std::to_string(head.number) + " " +
                       std::to_string(head.at.ms) + " " + std::to_string(head.pageSize));
    };
    taker.file = [&](const std::string& name, BytesView bytes) {
        seen.push_back(name + "=" + std::string{bytes.begin(), bytes.end()});
    };
    taker.page = [&](std::uint32_t number, BytesView bytes) {
        seen.push_back(std::to_string(number) + "=" + std::string{bytes.begin(), bytes.end()});
    };
    const auto read = readPart(folder.path() / "part", OpenedBy::backupKey, secret, signer.publicKey(), taker);
    EXPECT_THAT(seen, ::testing::ElementsAre("D0412 copy 3 77 4", "office.toml=site", "1=aaaa", "2=bbbb"));
    EXPECT_EQ(read.pages, 2U);
    EXPECT_EQ(read.signedOver, written.signedOver);
}

TEST_F(CopyPartTest, ThatSomebodyElseSignedIsNotOurs)
{
    (void)write("part");
    const SigningKey other{Secret{sha256(bytesOf("another site's key"))}};
    EXPECT_EQ(faultOf("part", other.publicKey()), TroubleKind::notOurs);
    EXPECT_EQ(faultOf("part", signer.publicKey()), std::nullopt);
}

TEST_F(CopyPartTest, NamesThePartBeforeIt)
{
    PartHead head{"D0412", "copy", 4, Time{78}, {}, 4};
    const auto first = write("first");
    head.before = first.signedOver;
    const auto second = write("second", head);
    EXPECT_NE(first.signedOver, second.signedOver);
    Digest named{};
    PartTaker taker;
    taker.head = [&](const PartHead& read) { named = read.before; };
    (void)readPart(folder.path() / "second", OpenedBy::backupKey, secret, signer.publicKey(), taker);
    EXPECT_EQ(named, first.signedOver);
}

TEST_F(CopyPartTest, IsRefusedWithAnyBitChanged)
{
    (void)write("part");
    const auto whole = readFile(folder.path() / "part");
    for (std::size_t at = 0; at < whole.size(); at += 5) {
        auto changed = whole;
        changed[at] ^= 1;
        writeFile(folder.path() / "part", changed);
        EXPECT_TRUE(faultOf("part", signer.publicKey())) << at;
    }
}

} // namespace
} // namespace pintu::test
