#pragma once

#include "core/cases/case.h"
#include "core/cases/complaint_draft.h"
#include "core/partners/intake.h"
#include "core/people/resident.h"
#include "core/people/stated_fact.h"
#include "core/queue/help_events.h"
#include "core/queue/ticket_events.h"
#include "core/record/event.h"
#include "core/record/office_events.h"
#include "core/referrals/referral.h"
#include "core/registry/registry_events.h"
#include "core/staff/sign_in_events.h"

#include <chrono>
#include <cstdint>

/// One example of each body that the record knows, with every field set. The files in `events/` hold their released
/// bytes, so an example is never changed: a new field gets a second example.
namespace pintu::test {

template <class AnyId>
AnyId idOf(std::uint8_t n)
{
    AnyId out;
    for (std::uint8_t i = 0; i < 16; ++i) out.uuid.bytes[i] = static_cast<std::uint8_t>(n * 16 + i);
    return out;
}

inline Bytes bytesFrom(std::uint8_t first, std::size_t count)
{
    Bytes out(count);
    for (auto& byte : out) byte = first++;
    return out;
}

inline OfficeProfile exampleProfile()
{
    OfficeProfile out;
    out.kind = SiteKind::partner;
    out.name = "SLRT Kota Contoh";
    out.letterhead = {"PEMERINTAH KOTA CONTOH", "DINAS SOSIAL"};
    out.address = "Jalan Melati 1";
    out.phone = "021 5550 0000";
    out.village = "32.75.01.1002";
    out.zone = "WIT";
    out.deskGroups = {{"A", "Kesehatan", "Health", {"KES", "JKN"}, 15, 45},
                      {"K", "Pendidikan", "Schooling", {"DIK"}, 10, 30}};
    out.counters = {{1, {"A", "K"}}, {2, {"K"}}};
    out.officers = {{"P07", "Petugas Tujuh", Role::counter}, {"S01", "Penyelia Satu", Role::supervisor}};
    return out;
}

inline OfficeProfile profileWithHours()
{
    auto out = exampleProfile();
    out.deskGroups[0].lateMinutes = 90;
    out.hours = {{{Weekday::monday, {{480, 720}, {780, 930}}}, {Weekday::friday, {{450, 660}}}}, 30, 45, {Day{20'818}}};
    out.quotas = {{"KES", 40}, {"DIK", 15}};
    return out;
}

inline OfficeProfile profileOfTraining()
{
    auto out = profileWithHours();
    out.officers.front().origin = Origin::psm;
    out.officers.front().ended = true;
    out.training = true;
    return out;
}

/// Calls `see` with each example of a body as an earlier version wrote it, before it got more fields.
template <class See>
void forEachEarlierExample(See&& see)
{
    const auto person = idOf<PersonId>(2);
    const auto caseId = idOf<CaseId>(4);
    const auto line = idOf<LineId>(5);
    const auto referral = idOf<ReferralId>(6);
    const auto cti = bytesFrom(0x70, 8);
    const auto ticket = idOf<TicketId>(1);
    constexpr Time at{1'792'573'200'000};
    see("profileSet-0.1.0", ProfileSet{"D0412", exampleProfile()});
    see("dayOpened-0.1.0", DayOpened{Day{20'748}});
    see("clockPutBack-0.1.0", ClockPutBack{{{ticket, at, Time{}, Time{}}, {ticket, at, at, Time{}}}});
    see("ticketTaken-0.1.0", TicketTaken{ticket, Day{20'748}, "A", 27, PriorityClass::priority, "KES", at});
    see("ticketTransferred-0.1.0", TicketTransferred{ticket, "K", at});
    see("epochOpened-0.1.0",
        EpochOpened{"D0412", SiteKind::partner, bytesFrom(1, 16), bytesFrom(0x20, 32), "restored", "0.1.0"});
    see("epochOpened-numbers", EpochOpened{"D0412", SiteKind::partner, bytesFrom(1, 16), bytesFrom(0x20, 32),
                                           "restored", "0.1.0", 10'004, 10'002, 302});
    see("profileSet-hours", ProfileSet{"D0412", profileWithHours()});
    see("referralIssued-0.1.0", ReferralIssued{referral,
                                               caseId,
                                               line,
                                               person,
                                               "P04821",
                                               "D0412",
                                               204'817,
                                               cti,
                                               Urgency::emergency,
                                               217,
                                               1'792'573'200,
                                               1'795'165'200,
                                               "RS1:EXAMPLE",
                                               Consent::givenBeforeWitness,
                                               204'816,
                                               {"KK", "SKTM"},
                                               {}});
    see("caseOpened-0.1.0", CaseOpened{caseId, person, ticket, "DATANG"});
    see("caseLineStated-0.1.0",
        CaseLineStated{line, caseId, LineKind::need, "PBI_NONAKTIF", "KES", "PBI_JK", Urgency::urgent, true});
    see("personStated-0.1.0", PersonStated{person, Sex::female, 1987, true, "32.75.01.1002", "HILANG",
                                           "TMP-3275-2026-000123", "index1", "index2", 99});
    see("slipHeard-0.1.0", SlipHeard{"D0412", 204'817, cti, Urgency::urgent, 1'792'573'200, 1'795'165'200,
                                     "RS1:EXAMPLE", "scan", "EXPIRED"});
    see("partnerSaid-0.1.0", PartnerSaid{"D0412", 204'817, 3, PartnerWord::served, 14, 1'792'832'400, "RR1:EXAMPLE"});
}

/// Calls `see` with each example of an event's body.
template <class See>
void forEachEventExample(See&& see)
{
    constexpr Time at{1'792'573'200'000};
    constexpr Day day{20'748};
    const auto ticket = idOf<TicketId>(1);
    const auto person = idOf<PersonId>(2);
    const auto key = idOf<KeyId>(3);
    const auto caseId = idOf<CaseId>(4);
    const auto line = idOf<LineId>(5);
    const auto referral = idOf<ReferralId>(6);
    const auto cti = bytesFrom(0x70, 8);

    see(EpochOpened{"D0412", SiteKind::partner, bytesFrom(1, 16), bytesFrom(0x20, 32), "restored", "0.1.0", 10'004,
                    10'002, 302, true});
    see(ProfileSet{"D0412", profileOfTraining()});
    see(ReferenceLoaded{"catalogue", 217, bytesFrom(0x40, 32)});
    see(TrustLoaded{"D0412", 12, 1'792'573'200, bytesFrom(0x60, 40), bytesFrom(0x80, 32)});
    see(HeadSigned{"D0412", 2, 4711, bytesFrom(0xa0, 32), 300, bytesFrom(0xc0, 32), bytesFrom(0, 64)});
    see(Printed{ticket.text(), "ticket", 1});
    see(PrintFailed{"D0412/17", "return", "noPaper"});
    see(Undone{ticket.text(), 1, 42});

    see(DayOpened{day, day.plus(1)});
    see(DayClosed{day});
    see(TicketsKept{day, {ticket, idOf<TicketId>(7)}});
    see(DayReopened{day});
    see(TicketCarried{ticket, day.plus(4), at});
    see(ClockPutBack{{{ticket, at, Time{}, Time{}}, {ticket, at, at, at.plus(std::chrono::minutes{15})}}});
    see(CounterOpened{3, "P07"});
    see(CounterClosed{3});
    see(TicketTaken{ticket, day, "A", 27, PriorityClass::priority, "KES", at, {4, 15, 25, WaitBasis::visits, 3, 60}});
    see(TicketCalled{ticket, 3, CallReason::fairness, at});
    see(TicketRecalled{ticket, at});
    see(TicketServing{{ticket, at}});
    see(TicketDone{{ticket, at}});
    see(TicketMissed{{ticket, at}});
    see(TicketResumed{{ticket, at}});
    see(TicketLeft{{ticket, at}});
    see(TicketHeld{ticket, "COPIES", 15, at});
    see(TicketTransferred{ticket, "K", at, 2});
    see(TicketReturned{ticket, 31, at});
    see(TicketClassed{ticket, PriorityClass::emergency, at});
    see(TicketNeedsStated{ticket, {"DIK", "NAK"}, at});
    see(TicketHolderNamed{ticket, person});
    see(CounterBreakBegun{3, BreakReason::prayer, at, at.plus(std::chrono::minutes{15})});
    see(CounterBreakEnded{3, at});
    see(ComplaintDrafted{ticket, "BELUM_CAIR", at});
    see(ComplaintDiscarded{ticket, at});
    see(HelpCalled{idOf<HelpId>(12), at});
    see(HelpAnswered{idOf<HelpId>(12), 3, at});
    see(HelpEnded{idOf<HelpId>(12), HelpEnd::gone, at});

    see(PersonStated{person, Sex::female, 1987, true, "32.75.01.1002", "HILANG", "TMP-3275-2026-000123", "index1",
                     "index2", 99, FactSource::shown, day});
    see(FactStated{person, FactSource::visited, day});
    see(PersonKeyMade{person.text(), key, bytesFrom(0x10, 32)});
    see(PersonErased{person, key, "request"});
    see(PersonsLinked{person, idOf<PersonId>(7), true});

    see(CaseOpened{caseId, person, ticket, "DATANG", "00112233445566778899aabbccddeeff"});
    see(CaseLineStated{line, caseId, LineKind::other, "PBI_NONAKTIF", "KES", "PBI_JK", Urgency::urgent, true, at});
    see(LineEnded{line, caseId, LineEnd::partnerSilent});
    see(LineReopened{line, caseId});
    see(CaseMoved{caseId, CaseState::recommendation, CaseState::rejected, "NOT_ELIGIBLE"});

    see(ReferralIssued{referral,
                       caseId,
                       line,
                       person,
                       "P04821",
                       "D0412",
                       204'817,
                       cti,
                       Urgency::emergency,
                       217,
                       1'792'573'200,
                       1'795'165'200,
                       "RS1:EXAMPLE",
                       Consent::givenBeforeWitness,
                       204'816,
                       {"KK", "SKTM"},
                       bytesFrom(0x30, 16)});
    see(OfficeSaid{referral, 2, OfficeWord::cancelAsked, "RESIDENT_ASKED"});
    see(ResidentSaid{referral, 1, ResidentWord::denied, "phone"});
    see(ReturnHeard{referral, "D0412", 204'817, "P04821", 3, PartnerWord::served, 14, 1'792'832'400, "RR1:EXAMPLE",
                    "paper"});

    see(OfficerSecretSet{"P07", SecretKind::pin, true});
    see(OfficerReleased{"P07", true});
    see(SignInFailed{"P07", SecretKind::pin, "loket-1", {"1b4e28ba-2fa1-11d2-883f-0016d3cca427", 86'400'000}});
    see(SignedIn{idOf<SignInId>(0x51),
                 "P07",
                 SecretKind::pin,
                 "loket-1",
                 "counter",
                 {"1b4e28ba-2fa1-11d2-883f-0016d3cca427", 86'400'000}});
    see(SignedOut{idOf<SignInId>(0x51), "P07"});
    see(RegistryBegun{idOf<BatchId>(0x52),
                      3,
                      RegistryList::bpjs,
                      Day{20'746},
                      "8899aabbccddeeff0011223344556677",
                      "bpjs-dinsos",
                      {{"No. KTP", RegistryField::nik}, {"Nama Peserta", RegistryField::name}}});
    see(RegistryLoaded{idOf<BatchId>(0x52), 41'207, 12, 3, bytesFrom(0x20, 32), "00112233445566778899aabbccddeeff",
                       80'112});
    see(RegistryWithdrawn{idOf<BatchId>(0x52), WithdrawReason::newerList});
    see(SlipHeard{"D0412", 204'817, cti, Urgency::urgent, 1'792'573'200, 1'795'165'200, "RS1:EXAMPLE", "scan",
                  "EXPIRED", "00112233445566aa", "8899aabbccddeeff"});
    see(PartnerSaid{"D0412", 204'817, 3, PartnerWord::served, 14, 1'792'832'400, "RR1:EXAMPLE", "8899aabbccddeeff",
                    1'793'005'200, "Puskesmas Contoh", IdentityCheck::nameAndYear});
}

/// The same of sealed words that an earlier version wrote.
template <class See>
void forEachEarlierWordsExample(See&& see)
{
    see("lineWords-0.1.0", LineWords{"Kartu tidak aktif lagi.", "PPA", "LPSK"});
}

/// Calls `see` with a name and an example of each kind of sealed words.
template <class See>
void forEachWordsExample(See&& see)
{
    see("personWords", PersonWords{"Siti Contoh", "3275014107879990", "3275010101209991", Day{6'390}, "Jalan Melati 2",
                                   "003", "011", "0812 5550 0000", "Ibu Contoh", "baju biru", "tuli"});
    see("factWords", FactWords{"desil", "2"});
    see("ticketWhy", TicketWhy{"LANSIA"});
    see("lineWords", LineWords{"Kartu tidak aktif lagi.", "PPA", "LPSK", "KEPESERTAAN", "4K7Q-0M2X-9FTB"});
    see("answerWords", AnswerWords{"Kuota penuh sampai Januari."});
    see("referralWords", ReferralWords{217, "Mohon dibantu hari ini."});
    see("batchWords", BatchWords{"Dinsos Kota Contoh", "cek desil di loket", "dtsen.xlsx"});
    see("registryPerson", RegistryPerson{"3275014107879990", "3275010101209991", "K-1", "Siti Contoh", "P",
                                         "1987-07-01", "Kepala Keluarga", "Jalan Melati 2", "003", "011", "Contoh",
                                         "Contoh Timur", "0812 5550 0000", "2", "AKTIF", "PBI", "PKH"});
    see("secretWords", SecretWords{"$argon2id$v=19$m=65536,t=3,p=1$c2FsdA$a2VwdA"});
}

/// The event that carries a body, with nothing left empty.
template <class Body>
Event eventAround(const Body& body)
{
    Event out;
    out.site = "D0412";
    out.epoch = 2;
    out.seq = 4'711;
    out.at = Time{1'792'573'200'123};
    out.type = Body::type;
    out.subject = body.subject();
    out.actor = "P07";
    out.command = idOf<CommandId>(8);
    out.key = idOf<KeyId>(9);
    out.clear = encodeBody(body);
    out.sealed = bytesFrom(0xd0, 24);
    out.prev.fill(0xab);
    return out;
}

} // namespace pintu::test
