#include "office/clerk_desk.h"
#include "office/loop_desk.h"
#include "office/person_history.h"
#include "office/referral_order.h"
#include "office/two_sites.h"

#include <chrono>

namespace pintu::test {
namespace {

class PersonHistoryTest : public TwoSites {
protected:
    PersonHistoryTest() : site{office()}, people{site}, who{person(site)} {}

    void later() { clock.time = clock.time.plus(std::chrono::minutes{1}); }
    Referral slip()
    {
        later();
        ReferralOrder order;
        order.person = who;
        order.complaint = "Kartu tidak aktif lagi.";
        order.topic = "KEPESERTAAN";
        order.service = 213;
        order.partner = "P04821";
        order.consent = Consent::given;
        return good(placeOrder(site, command(), order));
    }
    KeptLine said(const std::string& words, const std::string& topic = "INFORMASI")
    {
        later();
        VisitWords out;
        out.person = who;
        out.text = words;
        out.topic = topic;
        out.sector = "SOS";
        return good(CaseDesk{site}.keep(command(), out));
    }
    void correctPhone(std::optional<FactSource> source)
    {
        later();
        const auto record = *people.record(who);
        PersonForm form;
        form.person = who;
        form.basedOn = record.resident.seq;
        form.words = *record.words;
        form.identityStatus = record.resident.identityStatus;
        form.village = record.resident.village;
        form.sex = record.resident.sex;
        form.birthYear = record.resident.birthYear;
        form.birthEstimated = record.resident.birthEstimated;
        form.words.phone = "0812 5550 0000";
        form.source = source;
        form.asOf = Day::parse("2026-11-02");
        (void)good(people.state(command(), form));
    }
    std::vector<HistoryRow> history(const std::string& officer = "P07") { return historyOf(site, officer, who); }
    template <class Past>
    static std::vector<Past> only(const std::vector<HistoryRow>& rows)
    {
        std::vector<Past> out;
        for (const auto& row : rows)
            if (const auto* past = std::get_if<Past>(&row.what)) out.push_back(*past);
        return out;
    }

    Site site;
    PeopleDesk people;
    PersonId who;
};

TEST_F(PersonHistoryTest, BeginsWithTheRegistrationAlone)
{
    const auto rows = history();

    ASSERT_EQ(rows.size(), 1u);
    const auto* stated = std::get_if<PastStatement>(&rows.front().what);
    ASSERT_TRUE(stated);
    EXPECT_TRUE(stated->first);
    EXPECT_EQ(stated->officer, "P07");
}

TEST_F(PersonHistoryTest, TellsVisitsLinesSlipsWordsAndLettersTheNewestFirst)
{
    const auto taken = good(QueueDesk{site}.take(command("kiosk"), {"H", PriorityClass::ordinary, "KES"}));
    (void)ClerkDesk{site}.nameHolder(command(), taken.ticket, who);
    (void)said("mau tanya jadwal");
    const auto referral = slip();
    later();
    PaperDesk papers{site};
    papers.printed(command(), *papers.slip(referral.name.number, SlipForm::letterA4, "P07"));
    later();
    (void)good(ReferralDesk{site}.cancel(command(), referral.name.number, "OFFICE"));

    const auto rows = history();

    EXPECT_TRUE(std::ranges::is_sorted(rows, [](const auto& a, const auto& b) { return a.at > b.at; }));
    EXPECT_EQ(only<PastVisit>(rows).size(), 1u);
    const auto lines = only<PastLine>(rows);
    ASSERT_EQ(lines.size(), 3u) << "the question, the complaint and its need";
    EXPECT_EQ(lines.back().said, "mau tanya jadwal");
    EXPECT_TRUE(lines.front().referred != lines[1].referred);
    ASSERT_EQ(only<PastSlip>(rows).size(), 1u);
    EXPECT_EQ(only<PastSlip>(rows).front().service, 213);
    ASSERT_EQ(only<PastWord>(rows).size(), 1u);
    EXPECT_EQ(only<PastWord>(rows).front().who, WhoSaid::office);
    ASSERT_EQ(only<PastLetter>(rows).size(), 1u);
    EXPECT_EQ(only<PastLetter>(rows).front().slip, referral.name.number);
}

TEST_F(PersonHistoryTest, TellsWhatACorrectionChangedHowItIsKnownAndSinceWhen)
{
    correctPhone(FactSource::shown);

    const auto stated = only<PastStatement>(history());

    ASSERT_EQ(stated.size(), 2u);
    EXPECT_EQ(stated.front().changed, std::vector{PersonField::phone});
    EXPECT_EQ(stated.front().source, FactSource::shown);
    EXPECT_EQ(stated.front().asOf, Day::parse("2026-11-02"));
}

TEST_F(PersonHistoryTest, TellsWhyALineEndedInTheWordsThatWereWritten)
{
    const auto kept = said("minta sembako");
    later();
    OpenStep end;
    end.line = kept.line;
    end.end = LineEnd::noCapacity;
    end.why = "Kuota penuh.";
    ASSERT_TRUE(LoopDesk{site}.step(command(), end));

    const auto lines = only<PastLine>(history());

    ASSERT_EQ(lines.size(), 1u);
    EXPECT_EQ(lines.front().line.end, LineEnd::noCapacity);
    EXPECT_EQ(lines.front().answer, "Kuota penuh.");
}

TEST_F(PersonHistoryTest, KeepsApartWhatASupervisorAloneMayRead)
{
    (void)said("petugas kasar", "PERILAKU");

    const auto lines = only<PastLine>(history());

    ASSERT_EQ(lines.size(), 1u);
    EXPECT_TRUE(lines.front().apart);
    EXPECT_TRUE(lines.front().said.empty());
    EXPECT_TRUE(lines.front().line.topic.empty());
}

TEST_F(PersonHistoryTest, HoldsWhatIsOfAJoinedRecord)
{
    const auto mine = said("mau tanya jadwal");
    const auto goesOn = person(site, "Sumiati Contoh");
    later();
    (void)good(people.link(command("P08"), goesOn, who));

    const auto rows = historyOf(site, "P07", goesOn);

    ASSERT_EQ(only<PastLine>(rows).size(), 1u);
    EXPECT_EQ(only<PastLine>(rows).front().line.id, mine.line);
    const auto links = only<PastLink>(rows);
    ASSERT_EQ(links.size(), 1u);
    EXPECT_EQ(links.front().other, who);
    EXPECT_EQ(links.front().name, "Sumiati Rahayu");
    EXPECT_TRUE(links.front().linked);
    EXPECT_EQ(links.front().officer, "P08");
    (void)good(people.part(command(), who));
    EXPECT_TRUE(only<PastLine>(historyOf(site, "P07", goesOn)).empty()) << "its own go with it";
}

} // namespace
} // namespace pintu::test
