#include "core/cases/case.h"
#include "core/cases/complaint_draft.h"
#include "core/partners/intake.h"
#include "core/people/resident.h"
#include "core/people/stated_fact.h"
#include "core/queue/help_events.h"
#include "core/staff/sign_in_events.h"
#include "seal/sealed_words.h"
#include "seal/trust_list.h"
#include "store/people_lists.h"
#include "store/registry_rows.h"
#include "store/sql_office.h"
#include "support/record_fixture.h"

namespace pintu::test {
namespace {

constexpr std::string_view nik = "3275014107879990"; // invented

struct Writer {
    TestOffice& office;
    FullDay day{};
    TicketId kept{};

    Time now() const { return office.clock.time.plus(std::chrono::seconds{1}); }

    TicketId take(Day when, std::string letter, std::int64_t number, PriorityClass priority = PriorityClass::ordinary)
    {
        const auto id = TicketId::timed(now(), office.entropy);
        office.say(TicketTaken{id,
                               when,
                               std::move(letter),
                               number,
                               priority,
                               "KES",
                               now(),
                               {number - 1, 15, 25, WaitBasis::visits, 2, 60}},
                   Printed{id.text(), "ticket", 0});
        return id;
    }
    void call(TicketId ticket, std::int64_t counter)
    {
        office.say(TicketCalled{ticket, counter, CallReason::longestWait, now()});
    }
    void serve(TicketId ticket) { office.say(TicketServing{{ticket, now()}}); }
    void finish(TicketId ticket) { office.say(TicketDone{{ticket, now()}}); }

    void officeItself();
    void queue(Day when);
    void people();
    void cases();
    void signIns();
    void referrals();
    void partnerSide();
    void look(const PersonId& person, const std::string& purpose);

    PersonId state(KeyId key, PersonStated body, const PersonWords& words);
    KeyId key = KeyId::random(office.entropy);
    KeyId otherKey = KeyId::random(office.entropy);
    LineId line{};
    LineId sensitiveLine{};
};

void Writer::officeItself()
{
    const std::vector<SqlOffice::ReferenceRow> rows{
        {"sectors", "KES", "{}"}, {"sectors", "DIK", "{\"a\":1}"}, {"services", "217", "{}"}};
    const auto loaded =
        office.journal.run({office.newCommand(), "S01"}, [&](Time) -> Result<std::vector<Draft>, NoRefusal> {
            SqlOffice{office.database}.replaceReferenceRows(rows);
            return std::vector{draftOf(ReferenceLoaded{"catalogue", 3, SqlOffice::digestOf(rows)})};
        });
    (void)loaded.value();

    Secret seed;
    office.entropy.fill(seed.view());
    const SigningKey root{seed};
    const auto issued = office.clock.time.seconds();
    const auto& rootKey = root.publicKey().bytes;
    for (const std::int64_t sequence : {11, 12}) {
        const auto list =
            signTrustList(root, {issued,
                                 issued + 86'400,
                                 sequence,
                                 {TrustedKey::of(office.record.site(), KeyRole::office, office.keys.signing.publicKey(),
                                                 issued, issued + 86'400)},
                                 {},
                                 {}});
        office.say(TrustLoaded{office.record.site(), sequence, issued, list, {rootKey.begin(), rootKey.end()}});
    }
}

void Writer::queue(Day when)
{
    office.say(CounterOpened{1, "P07"}, CounterOpened{2, "P08"}, CounterOpened{3, "P09"});
    const auto first = take(when, "A", 1);
    const auto second = take(when, "A", 2, PriorityClass::priority);
    const auto third = take(when, "A", 3);
    kept = take(when, "A", 4);
    const auto fifth = take(when, "A", 5);
    const auto sixth = take(when, "K", 1, PriorityClass::emergency);

    call(first, 1);
    office.say(TicketRecalled{first, now()});
    office.say(TicketNeedsStated{first, {"DIK", "NAK"}, now()});
    office.write({draftOf(TicketClassed{third, PriorityClass::priority, now()}, KeyId::random(office.entropy),
                          TicketWhy{"LANSIA"})});
    office.say(CounterBreakBegun{2, BreakReason::meal, now(), {}}, CounterBreakEnded{2, now()});
    office.say(ComplaintDrafted{third, "BELUM_CAIR", now()});
    const auto help = HelpId::timed(now(), office.entropy);
    office.say(HelpCalled{help, now()});
    office.say(HelpAnswered{help, 1, now()});
    office.say(HelpEnded{help, HelpEnd::notNeeded, now()});
    serve(first);
    office.say(TicketHeld{first, "photocopy", 15, now()});
    call(second, 1);
    office.say(TicketMissed{{second, now()}});
    office.say(TicketResumed{{first, now()}});
    call(first, 1);
    serve(first);
    office.say(TicketTransferred{first, "K", now()});
    call(first, 2);
    serve(first);
    finish(first);
    office.say(TicketReturned{second, 3, now()});
    call(second, 1);
    serve(second);
    const auto done = office.say(TicketDone{{second, now()}}).front();
    office.say(Undone{second.text(), done.epoch, done.seq});
    finish(second);
    office.say(TicketLeft{{third, now()}});
    call(fifth, 1);
    office.say(TicketMissed{{fifth, now()}});
    call(sixth, 3);
    serve(sixth);
    office.say(PrintFailed{sixth.text(), "ticket", "noPaper"}, Printed{sixth.text(), "ticket", 1});
    office.say(ClockPutBack{{{fifth, now(), now(), {}}}});
    day.servedTicket = first;
    day.undoneTicket = second;
    day.lastUndone = placeOf(done.epoch, done.seq);
}

PersonId Writer::state(KeyId with, PersonStated body, const PersonWords& words)
{
    if (body.person.empty()) body.person = PersonId::timed(now(), office.entropy);
    const auto events = office.write({draftOf(body, with, words)});
    day.statementPlace = placeOf(events.back().epoch, events.back().seq);
    return body.person;
}

void Writer::people()
{
    const auto index = blindIndex(office.keys.index, "nik", nik);
    const auto family = blindIndex(office.keys.index, "kk", "3275010101209991");
    PersonWords words;
    words.name = "Siti Contoh";
    words.nik = nik;
    words.familyCard = "3275010101209991";
    day.withNik = state(key, {{}, Sex::female, 1987, false, "32.75.01.1002", "KTP", {}, index, family, 0}, words);
    const auto seen = day.statementPlace;

    PersonWords unnamed;
    unnamed.name = "TIDAK DIKETAHUI";
    unnamed.description = "baju biru";
    day.withoutNik = state(
        otherKey, {{}, Sex::unknown, 1960, true, "32.75.01.1003", "BELUM_TERDATA", "TMP-3275-2026-000001", {}, {}, 0},
        unnamed);

    const auto doubled = state(KeyId::random(office.entropy),
                               {{}, Sex::female, 1987, false, "32.75.01.1002", "KTP", {}, index, family, 0}, words);
    office.say(PersonsLinked{day.withNik, doubled, true});
    office.say(PersonsLinked{day.withNik, day.withoutNik, true});
    office.say(PersonsLinked{day.withNik, day.withoutNik, false});

    day.erasedKey = KeyId::random(office.entropy);
    PersonWords gone;
    gone.name = "Budi Contoh";
    gone.nik = "3275010101909991";
    day.erased = state(
        day.erasedKey,
        {{}, Sex::male, 1990, false, "32.75.01.1002", "KTP", {}, blindIndex(office.keys.index, "nik", gone.nik), {}, 0},
        gone);
    office.say(PersonErased{day.erased, day.erasedKey, "request"});

    office.write({draftOf(FactStated{day.withNik, FactSource::shown, Day::of(now(), Zone::wib)}, key,
                          FactWords{"hamil", "ya"})});
    words.phone = "0812 5550 0000";
    state(key, {day.withNik, Sex::female, 1987, false, "32.75.01.1004", "KTP", {}, index, family, seen}, words);
    look(day.withNik, "REFERRAL");
    look(day.withoutNik, "CASE");
}

void Writer::look(const PersonId& person, const std::string& purpose)
{
    Database::Writing writing{office.database};
    SqlOffice{office.database}.noteAccess(now(), "P07", person.text(), purpose);
    writing.commit();
}

/// A clerk who gets a password, types a wrong one, comes in, and goes home.
void Writer::signIns()
{
    const BootMoment moment{"9f1c3a52-1d0b-4a7e-8a55-0c2f4be06d11", 4'000'000};
    const auto in = SignInId::timed(now(), office.entropy);
    office.write({draftOf(OfficerSecretSet{"P07", SecretKind::password, true}, KeyId::random(office.entropy),
                          SecretWords{"$argon2id$v=19$m=65536,t=3,p=1$c2FsdA$a2VwdA"})});
    office.say(SignInFailed{"P07", SecretKind::password, "loket-1", moment}, OfficerReleased{"P07", false});
    office.say(SignedIn{in, "P07", SecretKind::password, "loket-1", "counter", moment});
    office.say(SignedOut{in, "P07"});
}

void Writer::cases()
{
    day.caseId = CaseId::timed(now(), office.entropy);
    line = LineId::timed(now(), office.entropy);
    sensitiveLine = LineId::timed(now(), office.entropy);
    const auto second = CaseId::timed(now(), office.entropy);
    office.write(
        {draftOf(CaseOpened{day.caseId, day.withNik, day.servedTicket, "DATANG"}),
         draftOf(CaseLineStated{line, day.caseId, LineKind::complaint, "PBI_NONAKTIF", "KES", "PBI_JK", Urgency::urgent,
                                false},
                 key, LineWords{"Kartu tidak aktif lagi.", {}, {}}),
         draftOf(
             CaseLineStated{sensitiveLine, day.caseId, LineKind::need, "LINDUNGI", {}, {}, Urgency::emergency, true},
             key, LineWords{"Perlu perlindungan.", "PPA", "LPSK"})});
    office.write({draftOf(CaseOpened{second, day.withoutNik, {}, "PUSKESOS"}),
                  draftOf(CaseLineStated{LineId::timed(now(), office.entropy),
                                         second,
                                         LineKind::need,
                                         "MAKAN",
                                         "SOS",
                                         {},
                                         Urgency::routine,
                                         false},
                          otherKey, LineWords{"Belum makan.", {}, {}})});
    office.say(CaseMoved{day.caseId, CaseState::registered, CaseState::referred, {}});
    office.say(LineEnded{sensitiveLine, day.caseId, LineEnd::withdrawn});
    office.say(LineReopened{sensitiveLine, day.caseId});
    office.say(CaseMoved{second, CaseState::registered, CaseState::handled, {}});
}

void Writer::referrals()
{
    const auto seconds = office.clock.time.seconds();
    const auto issue = [&](std::int64_t number, std::int64_t replaces) {
        const auto id = ReferralId::timed(now(), office.entropy);
        Bytes cti(8);
        office.entropy.fill(cti);
        const ReferralIssued body{id,
                                  day.caseId,
                                  line,
                                  day.withNik,
                                  "P04821",
                                  office.record.site(),
                                  number,
                                  cti,
                                  Urgency::urgent,
                                  217,
                                  seconds,
                                  seconds + 1'209'600,
                                  "RS1:EXAMPLE" + std::to_string(number),
                                  Consent::given,
                                  replaces,
                                  {},
                                  {}};
        office.write({draftOf(body, key, ReferralWords{0, "Mohon dibantu."})});
        return id;
    };
    const auto hear = [&](ReferralId id, std::int64_t number, std::int64_t count, PartnerWord word,
                          std::int64_t outcome) {
        office.say(ReturnHeard{id, office.record.site(), number, "P04821", count, word, outcome, seconds + count,
                               "RR1:EXAMPLE" + std::to_string(count), "paper"});
    };
    issue(1, 0);
    day.closed = issue(2, 1);
    hear(day.closed, 2, 1, PartnerWord::accepted, 0);
    hear(day.closed, 2, 2, PartnerWord::served, 14);
    office.say(ResidentSaid{day.closed, 1, ResidentWord::confirmed, "counter"});

    const auto withdrawn = issue(3, 0);
    office.say(OfficeSaid{withdrawn, 2, OfficeWord::cancelled, "RESIDENT_ASKED"});
    hear(withdrawn, 3, 1, PartnerWord::accepted, 0);

    const auto doubled = issue(4, 0);
    hear(doubled, 4, 1, PartnerWord::rejected, 3);
    hear(doubled, 4, 1, PartnerWord::accepted, 0);
    issue(5, 0); // still open
    hear({}, 77, 1, PartnerWord::accepted, 0);
    office.say(Printed{day.closed.text(), "slip", 0}, Printed{day.closed.text(), "slip", 1});
}

void Writer::partnerSide()
{
    const auto seconds = office.clock.time.seconds();
    const Bytes cti{1, 2, 3, 4, 5, 6, 7, 8};
    office.say(SlipHeard{"D0999", 17, {}, Urgency::routine, seconds - 60, 0, {}, "typed", {}});
    office.say(SlipHeard{"D0999", 17, cti, Urgency::urgent, seconds - 60, seconds + 86'400, "RS1:OTHER", "scan", {}});
    office.say(PartnerSaid{"D0999", 17, 1, PartnerWord::accepted, 0, seconds, "RR1:A"});
    office.say(PartnerSaid{"D0999", 17, 2, PartnerWord::served, 14, seconds + 1, "RR1:B"},
               Printed{"D0999/17", "return", 0});
    office.say(
        SlipHeard{"D0999", 18, cti, Urgency::emergency, seconds - 90, seconds - 1, "RS1:OLD", "picture", "EXPIRED"});
}

/// A list of one row that was taken in.
void importList(TestOffice& office)
{
    RegistryBatch batch;
    batch.id = BatchId::timed(office.clock.time, office.entropy);
    batch.number = 1;
    RegistryBegun begun{batch.id, 1, RegistryList::dtsen, Day::of(office.clock.time, Zone::wib), {}, "dinsos"};
    begun.columns = {{"NIK", RegistryField::nik}, {"Nama", RegistryField::name}};
    const auto key = KeyId::random(office.entropy);
    office.write({draftOf(begun, key, BatchWords{"Dinsos", "cek desil", "dtsen.csv"})});
    RegistryRows rows{office.database, office.keys, office.entropy};
    RegistryPerson person;
    person.nik = nik;
    person.name = "Siti Contoh";
    const auto own = rows.batch(batch, key);
    const std::vector sealed{rows.seal(*own, 2, encodeBody(person))};
    const std::vector<RegistryRows::Number> numbers{{rows.keyed("nik", nik), sealed[0].place}};
    rows.add(*own, sealed, numbers);
    Sha256 sum;
    RegistryRows::addTo(sum, sealed[0].place, sealed[0].text);
    RegistryRows::addTo(sum, numbers[0]);
    const auto digest = sum.digest();
    office.say(RegistryLoaded{batch.id, 1, 0, 0, {digest.begin(), digest.end()}, {}, 1});
}

} // namespace

FullDay writeFullDay(TestOffice& office)
{
    Writer writer{office};
    const auto today = Day::of(office.clock.time, Zone::wib);
    writer.officeItself();
    office.say(DayOpened{today});
    writer.queue(today);
    writer.people();
    importList(office);
    office.say(TicketHolderNamed{writer.day.servedTicket, writer.day.withNik});
    writer.cases();
    writer.referrals();
    writer.partnerSide();
    writer.signIns();
    office.say(CounterClosed{3});
    office.say(TicketsKept{today, {writer.kept}});
    office.say(DayClosed{today});
    office.signHead();
    writer.look(writer.day.withNik, "REVIEW");

    office.clock.forward(std::chrono::hours{24});
    office.say(DayOpened{today.plus(1)}, CounterBreakBegun{2, BreakReason::meal, office.clock.time, {}});
    writer.day.waitingTicket = writer.take(today.plus(1), "A", 1);
    writer.day.witness = office.signHead();
    (void)PeopleLists{office.database, office.keys, office.entropy}.makeAgain();
    return writer.day;
}

} // namespace pintu::test
