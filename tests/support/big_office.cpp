#include "support/big_office.h"

#include "core/cases/case.h"
#include "core/people/resident.h"
#include "seal/base45.h"
#include "seal/cose_sign1.h"
#include "seal/sealed_words.h"
#include "store/sql_office.h"

#include <cstdio>

namespace pintu::test {
namespace {

constexpr std::int64_t peopleInACommand = 250;
constexpr std::int64_t ticketsInADay = 900;

std::string padded(std::int64_t number, int width)
{
    char buffer[24];
    std::snprintf(buffer, sizeof buffer, "%0*lld", width, static_cast<long long>(number));
    return buffer;
}

/// Invented: the serial is 9990 to 9999, and area and birth date count the people.
std::string nikOf(std::int64_t n)
{
    return padded(110101 + n / 28 / 12 / 100 / 10, 6) + padded(1 + n % 28 + (n % 2 ? 40 : 0), 2) +
           padded(1 + n / 28 % 12, 2) + padded(n / 28 / 12 % 100, 2) + padded(9990 + n / 28 / 12 / 100 % 10, 4);
}

struct People {
    TestOffice& office;
    std::int64_t slips = 0;
    std::int64_t withoutNik = 0;

    void state(std::int64_t n, std::vector<Draft>& drafts)
    {
        const auto now = office.clock.time;
        const auto key = KeyId::random(office.entropy);
        PersonStated body{PersonId::timed(now, office.entropy),
                          n % 2 ? Sex::female : Sex::male,
                          1926 + n % 100,
                          false,
                          "32.75.01.1002",
                          "KTP",
                          {},
                          {},
                          {},
                          0};
        PersonWords words;
        words.name = "Warga " + std::to_string(n);
        if (n % 10 == 0) {
            body.identityStatus = "BELUM_TERDATA";
            body.temporary = temporaryNumber("32.75", 2026, ++withoutNik);
        } else {
            words.nik = nikOf(n);
            words.familyCard = nikOf(n / 3 * 2); // an even one: its day has no 40 added
            body.nikIndex = blindIndex(office.keys.index, "nik", words.nik);
            body.familyIndex = blindIndex(office.keys.index, "kk", words.familyCard);
        }
        drafts.push_back(draftOf(body, key, words));
        if (n % 7 == 0) {
            body.village = "32.75.01.1004";
            drafts.push_back(draftOf(body, key, words));
        }
        if (n % 4 == 0) openCase(body.person, key, drafts);
        if (n % 500 == 499) drafts.push_back(draftOf(PersonErased{body.person, key, "request"}));
    }

    void openCase(PersonId person, KeyId key, std::vector<Draft>& drafts)
    {
        const auto now = office.clock.time;
        const auto id = CaseId::timed(now, office.entropy);
        const auto line = LineId::timed(now, office.entropy);
        drafts.push_back(draftOf(CaseOpened{id, person, {}, "DATANG"}));
        drafts.push_back(draftOf(
            CaseLineStated{line, id, LineKind::complaint, "PBI_NONAKTIF", "KES", "PBI_JK", Urgency::routine, false},
            key, LineWords{"Kartu tidak aktif lagi.", {}, {}}));
        Bytes cti(8);
        office.entropy.fill(cti);
        Bytes claims(120);
        office.entropy.fill(claims);
        const auto slip = "RS1:" + toBase45(signCose(office.keys.signing, claims));
        drafts.push_back(draftOf(ReferralIssued{ReferralId::timed(now, office.entropy),
                                                id,
                                                line,
                                                person,
                                                "P04821",
                                                office.record.site(),
                                                ++slips,
                                                cti,
                                                Urgency::routine,
                                                217,
                                                now.seconds(),
                                                now.seconds() + 2'592'000,
                                                slip,
                                                Consent::given,
                                                0,
                                                {"KTP"},
                                                {}},
                                 key, ReferralWords{0, "Mohon dibantu."}));
        drafts.push_back(draftOf(CaseMoved{id, CaseState::registered, CaseState::referred, {}}));
        seen.push_back(person);
    }

    void noteReadings()
    {
        Database::Writing writing{office.database};
        for (const auto& person : seen)
            SqlOffice{office.database}.noteAccess(office.clock.time, "P07", person.text(), "H-003");
        writing.commit();
        seen.clear();
    }

    std::vector<PersonId> seen;
};

/// Taken, called, served and done; every fiftieth is done twice, because the first time was undone.
void writeDay(TestOffice& office, Day day, std::int64_t until)
{
    std::vector<Draft> drafts{draftOf(DayOpened{day})};
    auto written = office.journal.head()->seq;
    for (std::int64_t n = 1; n <= ticketsInADay && written < until; ++n) {
        const auto id = TicketId::timed(office.clock.time, office.entropy);
        const auto now = office.clock.time;
        drafts.push_back(draftOf(TicketTaken{id, day, "A", n, PriorityClass::ordinary, "KES", now}));
        drafts.push_back(draftOf(TicketCalled{id, 1, CallReason::longestWait, now}));
        drafts.push_back(draftOf(TicketServing{{id, now}}));
        drafts.push_back(draftOf(TicketDone{{id, now}}));
        if (n % 50 == 0) {
            const auto done = office.write(drafts).back();
            drafts = {draftOf(Undone{id.text(), done.epoch, done.seq}), draftOf(TicketDone{{id, now}})};
            written = office.journal.head()->seq;
        }
        written += 4;
    }
    drafts.push_back(draftOf(DayClosed{day}));
    office.write(drafts);
    office.signHead();
    office.clock.forward(std::chrono::hours{24});
}

} // namespace

void writeBigOffice(TestOffice& office, std::int64_t residents, std::int64_t events)
{
    office.say(CounterOpened{1, "P07"});
    People people{office, 0, 0, {}};
    for (std::int64_t n = 0; n < residents;) {
        std::vector<Draft> drafts;
        for (std::int64_t i = 0; i < peopleInACommand && n < residents; ++i) people.state(n++, drafts);
        office.write(drafts);
        people.noteReadings();
    }
    office.signHead();
    auto day = Day::of(office.clock.time, Zone::wib);
    while (office.journal.head()->seq < events) {
        writeDay(office, day, events);
        day = day.plus(1);
    }
}

} // namespace pintu::test
