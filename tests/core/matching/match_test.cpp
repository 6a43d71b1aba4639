#include "core/matching/small_rules.h"
#include "core/matching/told.h"

#include <gmock/gmock.h>

namespace pintu::test {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

Catalogue small()
{
    CatalogueLists lists;
    lists.ruleFacts = smallFacts();
    lists.ruleRequirements = {{"lansia", "umur >= 60", "umur {umur}", "umur {umur}, belum 60"},
                              {"hamil", "hamil", "sedang hamil", "tidak hamil"},
                              {"miskin", "keadaan = miskin", "keluarga miskin", "keluarga {keadaan}"},
                              {"desil", "desil <= 4", "desil {desil}", "desil {desil} di atas 4"},
                              {"mampu", "keadaan = mampu", "keluarga mampu", "keluarga tidak mampu"},
                              {"ada_hamil", "ada anggota (hamil)", "ada ibu hamil", "tidak ada ibu hamil"}};
    Programme programme;
    programme.code = "PKH";
    programme.name = {"PKH", "PKH"};
    Programme older = programme;
    older.code = "LAMA";
    older.status = ProgrammeStatus::legacy;
    older.successor = "PKH";
    Programme regional = programme;
    regional.code = "ASLUT";
    regional.name = {"Bantuan lansia", "Aid"};
    regional.status = ProgrammeStatus::varies;
    lists.programmes = {programme, older, regional};
    lists.papers = {{"KTP", {"KTP-el", "e-KTP"}}, {"KIA", {"KIA", "KIA"}}, {"KK", {"Kartu Keluarga", "Family card"}}};
    ProgrammeRule family;
    family.code = "PKH-1";
    family.programme = "PKH";
    family.about = About::family;
    family.validFrom = "2026-01-01";
    family.basis = "Permensos 1/2018";
    family.source = RuleSource::read;
    family.all = {"desil", "miskin"};
    family.any = {"ada_hamil"};
    family.none = {"mampu"};
    family.papers = {"KK"};
    family.noneOfAny = "tidak ada komponen";
    ProgrammeRule elder;
    elder.code = "ASLUT-1";
    elder.programme = "ASLUT";
    elder.validFrom = "2026-01-01";
    elder.basis = "Perda";
    elder.all = {"lansia"};
    elder.any = {"miskin", "hamil"};
    elder.papers = {"KTP|KIA"};
    lists.rules = {family, elder};
    for (const auto& [code, says] : std::initializer_list<std::pair<const char*, const char*>>{
             {"fits", "{program} cocok: {alasan}."},
             {"papersMissing", "{program} cocok: {alasan}. Bawa {berkas}."},
             {"factsMissing", "{program}, tanyakan: {tanya}."},
             {"doesNotFit", "{program} tidak cocok: {alasan}."},
             {"already", "{program} sudah diterima, {sumber} {tanggal}."},
             {"alreadyUndated", "{program} sudah diterima, {sumber}."},
             {"said", "kata warga"},
             {"list", "menurut daftar"},
             {"checked", "{nilai} ({tanggal})"},
             {"about", "sekitar {nilai}"},
             {"or", "{satu} atau {lain}"},
             {"old", "{fakta} {nilai} sudah lama, {tanya}"},
             {"hintAgainst", "{alasan}, hanya petunjuk"},
             {"membersUnknown", "siapa lagi"},
             {"ofMember", "{nama}: {tanya}"},
             {"basis", "{dasar}, versi {versi}, sejak {tanggal}"},
             {"askWhetherItRuns", "Tanyakan dahulu."}})
        lists.ruleSentences.push_back({code, says});
    return Catalogue{lists};
}

class Matches : public ::testing::Test {
protected:
    Match of(std::size_t rule, Day on = today)
    {
        for (auto& found : match(book, family, on))
            if (found.rule == rule) return found;
        ADD_FAILURE() << "the rule was not asked";
        return {};
    }
    std::string told(std::size_t rule) { return Teller{book, family, today}.sentence(of(rule)); }
    KnownFacts known(std::initializer_list<std::pair<std::string, std::string>> given)
    {
        return facts(book.facts(), given);
    }

    static constexpr std::size_t pkh = 0;
    static constexpr std::size_t elder = 1;
    const Catalogue catalogue = small();
    const RuleBook book{catalogue};
    Family family{known({{"desil", "2 @ 2026-11-01 list"}, {"keadaan", "miskin"}, {"berkas", "KK"}}),
                  {{"Siti", Birth::on(*Day::parse("1996-03-02")), Sex::female, known({{"hamil", "ya"}})}},
                  true};
};

TEST_F(Matches, FitsWithEveryReasonSaid)
{
    EXPECT_EQ(of(pkh).verdict, MatchVerdict::fits);
    EXPECT_EQ(told(pkh), "PKH cocok: desil 2 (1 Nov 2026); keluarga miskin; keluarga tidak mampu; ada ibu hamil.");
}

TEST_F(Matches, NamesThePapersThatNobodyHasShown)
{
    family.facts = known({{"desil", "2 @ 2026-11-01"}, {"keadaan", "miskin"}});
    EXPECT_EQ(of(pkh).verdict, MatchVerdict::papersMissing);
    EXPECT_EQ(told(pkh), "PKH cocok: desil 2 (1 Nov 2026); keluarga miskin; keluarga tidak mampu; ada ibu hamil. "
                         "Bawa Kartu Keluarga.");
}

TEST_F(Matches, AcceptsOneOfSeveralPapers)
{
    family.members[0].birth = Birth::on(*Day::parse("1950-01-01"));
    EXPECT_EQ(told(elder), "Bantuan lansia cocok: umur 76; keluarga miskin; sedang hamil. Bawa KTP-el atau KIA.");
    family.members[0].facts = known({{"hamil", "tidak"}, {"dokumen", "KIA"}});
    EXPECT_EQ(told(elder), "Bantuan lansia cocok: umur 76; keluarga miskin.");
}

TEST_F(Matches, SaysWhatMustBeAskedAndOfWhom)
{
    family.members[0].facts = {};
    EXPECT_EQ(of(pkh).verdict, MatchVerdict::factsMissing);
    EXPECT_EQ(told(pkh), "PKH, tanyakan: Siti: hamil?.");
}

TEST_F(Matches, SaysWhyItDoesNotFit)
{
    EXPECT_EQ(of(elder).verdict, MatchVerdict::doesNotFit);
    EXPECT_EQ(told(elder), "Bantuan lansia tidak cocok: umur 30, belum 60.");
    family.members[0].facts = known({{"hamil", "tidak"}});
    EXPECT_EQ(told(pkh), "PKH tidak cocok: tidak ada komponen.");
    family.facts = known({{"desil", "2 @ 2026-11-01"}, {"keadaan", "mampu"}});
    EXPECT_EQ(told(pkh), "PKH tidak cocok: keluarga mampu; tidak ada ibu hamil.");
}

TEST_F(Matches, NeverLetsADecileDecide)
{
    family.facts = known({{"desil", "9 @ 2026-11-01"}, {"keadaan", "miskin"}});
    EXPECT_EQ(of(pkh).verdict, MatchVerdict::factsMissing);
    EXPECT_EQ(told(pkh), "PKH, tanyakan: desil 9 (1 Nov 2026) di atas 4, hanya petunjuk.");
    family.facts = known({{"desil", "1 @ 2026-01-01"}, {"keadaan", "miskin"}});
    EXPECT_EQ(told(pkh), "PKH, tanyakan: desil 1 (1 Jan 2026) sudah lama, cek lagi.");
}

TEST_F(Matches, SaysWhoHasAProgrammeAlreadyAndSinceWhenThatIsKnown)
{
    family.facts.put(*book.fact("program"), **parseFact(book.facts()[*book.fact("program")], "PKH @ 2026-10-01 list"));
    EXPECT_EQ(of(pkh).verdict, MatchVerdict::already);
    EXPECT_EQ(told(pkh), "PKH sudah diterima, menurut daftar 1 Okt 2026.");
    family.facts.put(*book.fact("program"), **parseFact(book.facts()[*book.fact("program")], "LAMA"));
    EXPECT_EQ(told(pkh), "PKH sudah diterima, kata warga.") << "by the name of before";
    family.facts.put(*book.fact("program"), **parseFact(book.facts()[*book.fact("program")], "bukan PKH"));
    EXPECT_EQ(of(pkh).verdict, MatchVerdict::fits);
}

TEST_F(Matches, AsksNoRuleBeforeItsDay)
{
    EXPECT_THAT(match(book, family, *Day::parse("2025-12-31")), IsEmpty());
}

TEST_F(Matches, RemarksThatARegionMayNotRunIt)
{
    family.members[0].birth = Birth::on(*Day::parse("1950-01-01"));
    const Teller teller{book, family, today};
    EXPECT_THAT(teller.remarks(of(elder)), ElementsAre("Tanyakan dahulu.", "notCompared"));
    EXPECT_THAT(teller.remarks(of(pkh)), IsEmpty());
    EXPECT_EQ(teller.basis(of(pkh)), "Permensos 1/2018, versi 1, sejak 1 Jan 2026");
}

TEST_F(Matches, ChangeWithTheRowsAlone)
{
    auto lists = catalogue.lists();
    lists.ruleRequirements[0].test = "umur >= 30";
    const Catalogue changed{lists};
    const RuleBook another{changed};
    const auto found = match(another, family, today);
    EXPECT_EQ(found.at(1).verdict, MatchVerdict::papersMissing);
}

} // namespace
} // namespace pintu::test
