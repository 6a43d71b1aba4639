#include "paper/pair_secret.h"
#include "paper/qr_image.h"
#include "screens/intake_fixture.h"
#include "screens/text.h"
#include "screens/told_intake_office.h"
#include "support/saying.h"

#include <fstream>

namespace pintu::test {
namespace {

class IntakeScreenTest : public IntakeTest {
protected:
    /// A photograph of two papers that lie side by side.
    std::string bothOnOnePicture(const Referral& first, const Referral& second)
    {
        constexpr int dots = 6;
        const auto left = slipSymbol(first.slip);
        const int side = (left.size() + 2 * quietModules) * dots;
        Bitmap picture{2 * side, side};
        draw(picture, left, quietModules * dots, quietModules * dots, dots);
        draw(picture, slipSymbol(second.slip), side + quietModules * dots, quietModules * dots, dots);
        const auto file = folder("both.png");
        writePng(picture, file);
        return file.string();
    }
};

TEST_F(IntakeScreenTest, OpensReadyForTheOnlyOfficer)
{
    EXPECT_EQ(state().workplace.page, IntakePage::ready);
    EXPECT_EQ(state().workplace.officer, "Lestari Contoh");
}

TEST_F(IntakeScreenTest, AcceptsByTheScanAlone)
{
    const auto referral = issued(officeSite);
    screen.scanned(referral.slip);
    EXPECT_EQ(word(), "ACCEPTED");
    EXPECT_EQ(heard, IntakeTone::good);
    EXPECT_EQ(state().workplace.notice.code, referral.name.text());
    EXPECT_EQ(stored(referral.name).word, PartnerWord::accepted);
}

TEST_F(IntakeScreenTest, ShowsWhatMatchesPaperAndPersonAndNoMore)
{
    screen.scanned(issued(officeSite).slip);
    EXPECT_THAT(state().workplace.notice.lines,
                ::testing::ElementsAre(::testing::StartsWith("Needs: "), "For: S. R., born 1961",
                                       ::testing::StartsWith("From D0412, issued on ")));
}

TEST_F(IntakeScreenTest, GoesOnWithTheNextScan)
{
    screen.scanned(issued(officeSite).slip);
    const auto second = issued(officeSite);
    screen.scanned(second.slip);
    EXPECT_EQ(state().workplace.notice.code, second.name.text());
    EXPECT_EQ(state().list.today, 2);
}

TEST_F(IntakeScreenTest, AsksHowSomebodyWasServedAndPrintsTheReturnSlip)
{
    const auto referral = issued(officeSite);
    screen.scanned(referral.slip);
    screen.key("1");
    EXPECT_EQ(word(), "Is it the person?");
    screen.key("2");
    screen.key("1");
    EXPECT_EQ(word(), "Served");
    EXPECT_EQ(partnerSite->site().catalogue().outcome(stored(referral.name).outcome)->key, "TREATED_OUTPATIENT");
    EXPECT_EQ(stored(referral.name).check, IdentityCheck::nameAndYear);
    EXPECT_EQ(printed, std::vector{referral.name});
}

TEST_F(IntakeScreenTest, LeadsToEveryOutcomeByDigits)
{
    screen.scanned(issued(officeSite).slip);
    screen.key("1");
    screen.key("1"); // a card was seen
    std::size_t served = 0;
    while (state().workplace.choices.back().words == "More …") {
        served += state().workplace.choices.size() - 1;
        screen.choose(state().workplace.choices.size() - 1);
    }
    served += state().workplace.choices.size();
    EXPECT_EQ(served + 1,
              partnerSite->site().catalogue().outcomesOf(OutcomeStatus::served, "RSUD").size()); // admitted has a key
}

struct OneKey {
    const char* key; ///< and those on the pages behind it
    PartnerWord word;
    const char* outcome;
};
class IntakeOneKey : public IntakeScreenTest, public ::testing::WithParamInterface<OneKey> {};

TEST_P(IntakeOneKey, Answers)
{
    const auto referral = issued(officeSite);
    screen.scanned(referral.slip);
    for (const char key : std::string_view{GetParam().key}) screen.key(std::string{key});
    screen.enterEntry("Puskesmas Contoh"); // where a place is asked for
    const auto slip = stored(referral.name);
    EXPECT_EQ(slip.word, GetParam().word);
    const auto* outcome = partnerSite->site().catalogue().outcome(slip.outcome);
    EXPECT_EQ(outcome ? outcome->key : "", GetParam().outcome);
}

INSTANTIATE_TEST_SUITE_P(Keys, IntakeOneKey,
                         ::testing::Values(OneKey{"21", PartnerWord::served, "ADMITTED"},
                                           OneKey{"3", PartnerWord::noShow, "DID_NOT_COME"},
                                           OneKey{"41", PartnerWord::forwarded, "TO_SAME_KIND"},
                                           OneKey{"021", PartnerWord::serving, "IN_TREATMENT"},
                                           OneKey{"031", PartnerWord::serving, "PART_GIVEN"},
                                           OneKey{"051", PartnerWord::failed, "UNREACHABLE"}));

/// The course of a slip over days: three times nobody comes, then they come after all.
TEST_F(IntakeScreenTest, KeepsWhoComesLaterOnTheListOverDaysAndTellsTheOffice)
{
    const auto referral = issued(officeSite);
    screen.scanned(referral.slip);
    for (int attempt = 1; attempt <= 3; ++attempt) {
        screen.key("0");
        screen.key("1");
        screen.enterEntry("+1 9.30");
        ASSERT_EQ(word(), "Booked");
        EXPECT_TRUE(printed.empty() || attempt > 1) << "whoever comes again gets the paper then";
        screen.group(SlipGroup::expected);
        EXPECT_THAT(state().list.rows.front().answer, ::testing::EndsWith("09.30"));
        ReferralDesk office{officeSite};
        (void)office.hear(command("P07"), stored(referral.name).returnText);
        EXPECT_EQ(office.byNumber(referral.name.number)->standing().state, ReferralState::booked);
        ASSERT_EQ(state().list.rows.size(), 1U);
        EXPECT_EQ(state().list.counts, (GroupCounts{0, 0, 1, 0, 0}));
        screen.openRow(0);
        screen.key("3");
        ASSERT_EQ(word(), "Did not come");
        EXPECT_EQ(stored(referral.name).attempts, attempt);
    }
    EXPECT_THAT(state().workplace.notice.lines, ::testing::Contains(::testing::StartsWith("Three times.")));
    screen.group(SlipGroup::owed);
    screen.openRow(0);
    EXPECT_THAT(state().workplace.notice.lines, ::testing::Contains(::testing::HasSubstr("Booked: ")));
    screen.key("2");
    screen.key("4");
    EXPECT_EQ(word(), "Served");
    screen.group(SlipGroup::answered);
    EXPECT_EQ(state().list.counts, (GroupCounts{0, 0, 0, 0, 1}));
    EXPECT_EQ(state().list.rows.size(), 1U);
}

TEST_F(IntakeScreenTest, OffersAKindOfPartnerItsOwnOutcomesOnly)
{
    const auto& catalogue = partnerSite->site().catalogue();
    const auto keysOf = [&](std::string_view kind, OutcomeStatus status) {
        std::vector<std::string> out;
        for (const auto* outcome : catalogue.outcomesOf(status, kind)) out.push_back(outcome->key);
        return out;
    };
    using ::testing::Contains;
    using ::testing::Not;
    EXPECT_EQ(keysOf("SEKOLAH", OutcomeStatus::served).front(), "PIP_PROPOSED");
    EXPECT_EQ(keysOf("RSUD", OutcomeStatus::served).front(), "ADMITTED");
    EXPECT_EQ(keysOf("BPJSKES", OutcomeStatus::served).front(), "REACTIVATED");
    EXPECT_EQ(keysOf("BAZNAS", OutcomeStatus::served).front(), "AID_GIVEN");
    for (const auto& kind : catalogue.lists().partnerKinds) {
        const auto served = keysOf(kind.code, OutcomeStatus::served);
        EXPECT_THAT(served, Contains("SERVED")) << kind.code;
        const bool ward = kind.code.starts_with("RS") || kind.code == "PKM" || kind.code == "IPWL";
        EXPECT_EQ(std::ranges::count(served, "ADMITTED"), ward ? 1 : 0) << kind.code;
    }
    screen.scanned(issued(officeSite).slip);
    const auto pip = catalogue.outcome("PIP_PAID")->number;
    const auto said =
        IntakeDesk{partnerSite->site()}.say(command("R02"), {"D0412", 2}, sayingOf(PartnerWord::served, pip));
    EXPECT_EQ(said.refusal(), SayRefusal::wrongOutcome) << "not through another window either";
}

TEST_F(IntakeScreenTest, HidesWhoItIsWhereOthersLookUntilAKeyIsPressed)
{
    IntakeScreen seen{{std::make_shared<PartnerOffice>(partnerSite),
                       background,
                       clock,
                       [this] { return CommandId::timed(clock.now(), entropy); },
                       [](const SlipName&, const std::string&, auto) {},
                       {},
                       [](IntakeTone) {},
                       "R02",
                       true}};
    seen.open();
    seen.scanned(issued(officeSite).slip);
    const auto told = [&] {
        std::string out;
        for (const auto& line : seen.state().workplace.notice.lines) out += line + "\n";
        for (const auto& row : seen.state().list.rows) out += row.person + row.service + "\n";
        return out;
    };
    EXPECT_THAT(told(), ::testing::Not(::testing::HasSubstr("1961")));
    EXPECT_THAT(told(), ::testing::Not(::testing::HasSubstr("Needs")));
    seen.togglePersons();
    EXPECT_THAT(told(), ::testing::HasSubstr("S. R., born 1961"));
    clock.time = clock.time.plus(std::chrono::seconds{31});
    seen.tick();
    EXPECT_THAT(told(), ::testing::Not(::testing::HasSubstr("1961")));
    seen.togglePersons();
    seen.leave();
    EXPECT_THAT(told(), ::testing::Not(::testing::HasSubstr("1961")));
}

TEST_F(IntakeScreenTest, RejectsWithAReason)
{
    const auto referral = issued(officeSite);
    screen.scanned(referral.slip);
    screen.key("5");
    EXPECT_EQ(word(), "Rejected: why?");
    screen.key("1");
    EXPECT_EQ(stored(referral.name).word, PartnerWord::rejected);
}

TEST_F(IntakeScreenTest, KeepsDigitsInPlaceWhereSomeAreMissing)
{
    screen.scanned(issued(officeSite).slip);
    screen.key("3");
    screen.openRow(0);
    std::string keys;
    for (const auto& choice : state().workplace.choices) keys += choice.key;
    EXPECT_EQ(keys, "124560"); // did not come: not once more
}

TEST_F(IntakeScreenTest, SaysWhenAPrinterFailedAndOffersItAgain)
{
    printer = Printing::failed;
    screen.scanned(issued(officeSite).slip);
    screen.key("2");
    screen.key("1"); // a card was seen
    EXPECT_THAT(state().workplace.note, ::testing::EndsWith("Check the printer."));
    screen.key("6");
    EXPECT_EQ(printed.size(), 2U);
}

TEST_F(IntakeScreenTest, DoesNotSayThatNothingWasPrintedOfWhatThePrinterHolds)
{
    printer = Printing::held;
    screen.scanned(issued(officeSite).slip);
    screen.key("2");
    screen.key("1"); // a card was seen
    EXPECT_THAT(state().workplace.note, ::testing::HasSubstr("is at the printer."));
    EXPECT_THAT(state().workplace.note, ::testing::EndsWith("Check the printer."));
}

TEST_F(IntakeScreenTest, SaysWhenAndByWhomAPaperWasUsed)
{
    const auto referral = issued(officeSite);
    screen.scanned(referral.slip);
    screen.scanned(referral.slip);
    EXPECT_EQ(word(), "ALREADY USED");
    EXPECT_THAT(state().workplace.notice.lines.front(), ::testing::EndsWith("by Lestari Contoh"));
    screen.key("1");
    EXPECT_EQ(word(), "Accepted");
}

TEST_F(IntakeScreenTest, AcceptsAnExpiredPaperByAReason)
{
    screen.scanned(old.slip);
    ASSERT_EQ(word(), "EXPIRED");
    screen.key("1");
    EXPECT_EQ(word(), "ACCEPTED");
    EXPECT_EQ(stored(old.name).word, PartnerWord::accepted);
}

TEST_F(IntakeScreenTest, SendsAPaperForAnotherPlaceThere)
{
    setUpPartner("puskesmas", "P04823");
    trustEverybody();
    officeSite.refresh(); // it was loaded by another program
    IssueWish wish;
    wish.caseId = caseOf(officeSite, person(officeSite));
    wish.partner = "P04823";
    wish.service = 218;
    wish.consent = Consent::given;
    screen.scanned(good(ReferralDesk{officeSite}.issue(command(), wish)).slip);
    EXPECT_EQ(word(), "NOT FOR THIS PLACE");
    EXPECT_THAT(state().workplace.notice.lines.front(),
                ::testing::HasSubstr("Puskesmas Contoh Kasemen, Jalan Contoh No. 3"));
}

TEST_F(IntakeScreenTest, SendsAPaperForAnotherPlaceThereThoughItsOfficeIsUnknown)
{
    setUpPartner("puskesmas", "P04823");
    trustEverybody();
    officeSite.refresh();
    IssueWish wish;
    wish.caseId = caseOf(officeSite, person(officeSite));
    wish.partner = "P04823";
    wish.service = 218;
    wish.consent = Consent::given;
    const auto slip = good(ReferralDesk{officeSite}.issue(command(), wish)).slip;
    trustEverybody([](TrustListContent& content) {
        std::erase_if(content.keys, [](const TrustedKey& key) { return key.role == KeyRole::office; });
    });

    screen.scanned(slip);

    EXPECT_EQ(word(), "NOT FOR THIS PLACE");
    EXPECT_THAT(state().workplace.notice.lines.front(), ::testing::HasSubstr("Puskesmas Contoh Kasemen"));
}

TEST_F(IntakeScreenTest, SaysWhenAPaperTakenInForNowIsBroughtAgain)
{
    const auto referral = issued(officeSite);
    trustEverybody([](TrustListContent& content) {
        std::erase_if(content.keys, [](const TrustedKey& key) { return key.role == KeyRole::office; });
    });
    screen.scanned(referral.slip);
    screen.key("1");
    ASSERT_EQ(word(), "ACCEPTED FOR NOW");

    screen.scanned(referral.slip);

    EXPECT_EQ(word(), "ALREADY USED");
}

TEST_F(IntakeScreenTest, NeverAcceptsAForgery)
{
    screen.scanned(forged(issued(officeSite)));
    EXPECT_EQ(word(), "NOT VALID");
    EXPECT_EQ(heard, IntakeTone::bad);
    EXPECT_TRUE(state().workplace.choices.empty());
}

TEST_F(IntakeScreenTest, NeverAcceptsAWithdrawnPaper)
{
    const auto referral = issued(officeSite);
    trustEverybody(
        [&](TrustListContent& content) { content.withdrawn.push_back(Slip::parse(referral.slip)->claims().paper); });
    screen.scanned(referral.slip);
    EXPECT_EQ(word(), "WITHDRAWN");
    EXPECT_TRUE(state().workplace.choices.empty());
}

TEST_F(IntakeScreenTest, TakesARevokedKeysPaperOnlyAfterTheTelephone)
{
    const auto referral = issued(officeSite);
    trustEverybody([&](TrustListContent& content) {
        for (auto& key : content.keys)
            if (key.role == KeyRole::office) key.revokedSince = clock.now().seconds();
    });
    screen.scanned(referral.slip);
    ASSERT_EQ(word(), "KEY REVOKED");
    screen.key("1");
    EXPECT_EQ(word(), "ACCEPTED");
}

TEST_F(IntakeScreenTest, AsksForTheQrWherePapersWithoutNumbersAreWithdrawn)
{
    const auto referral = issued(officeSite);
    const auto code = ReferralDesk{officeSite}.typedCode(referral);
    trustEverybody([](TrustListContent& content) { content.withdrawn = {{1, 2}}; });
    screen.typed(code);
    ASSERT_EQ(word(), "SCAN THE QR");
    screen.key("1");
    EXPECT_EQ(word(), "ACCEPTED");
}

TEST_F(IntakeScreenTest, TakesNothingInOnceItsOwnKeyIsRevoked)
{
    screen.scanned(issued(officeSite).slip);
    const auto next = issued(officeSite);
    trustEverybody([&](TrustListContent& content) {
        for (auto& key : content.keys)
            if (key.role == KeyRole::partner) key.revokedSince = clock.now().seconds();
    });
    screen.key("1");
    screen.key("1"); // a card was seen
    screen.key("1");
    EXPECT_EQ(word(), "NOT NOTED");
    screen.scanned(next.slip);
    EXPECT_EQ(word(), "THIS DESK IS STOPPED");
    EXPECT_EQ(heard, IntakeTone::bad);
    EXPECT_TRUE(state().workplace.choices.empty());
}

TEST_F(IntakeScreenTest, SaysOnEveryPageThatItsClockIsBehind)
{
    screen.scanned(issued(officeSite).slip);
    screen.leave();
    ASSERT_EQ(state().workplace.warning, "");
    trustEverybody([this](TrustListContent& content) { content.issued = clock.now().seconds() + 7200; });
    screen.scanned("HTTPS://EXAMPLE.ORG");
    EXPECT_THAT(state().workplace.notice.lines,
                ::testing::Contains(::testing::StartsWith("The clock of this PC is wrong")));
    screen.leave();
    EXPECT_THAT(state().workplace.warning, ::testing::StartsWith("The clock of this PC is behind."));
}

TEST_F(IntakeScreenTest, ShowsTwoSlipsOfOneNumberApart)
{
    const auto referral = issued(officeSite);
    const auto stranger = SiteKeys::make(entropy).signing;
    const auto hospital = SiteKeys::load(keyFile(folder("partner")), "P04821");
    const auto strangers = issueSlip(stranger, hospital.signing.publicKey(), Slip::parse(referral.slip)->claims(),
                                     {"XX", 1950, 0, 213}, Bytes{1, 2, 3}, entropy);
    screen.scanned(strangers.text);
    screen.key("1");
    ASSERT_EQ(word(), "ACCEPTED FOR NOW");
    screen.scanned(referral.slip);
    EXPECT_EQ(word(), "ACCEPTED");
    ASSERT_EQ(state().list.rows.size(), 2U);
    EXPECT_EQ(state().list.rows[0].code, "D0412/" + std::to_string(referral.name.number));
    EXPECT_EQ(state().list.rows[1].code, state().list.rows[0].code + " ?");
}

TEST_F(IntakeScreenTest, TakesAnUnknownOfficesPaperForNow)
{
    const auto referral = issued(officeSite);
    trustEverybody([](TrustListContent& content) {
        std::erase_if(content.keys, [](const TrustedKey& key) { return key.role == KeyRole::office; });
    });
    screen.scanned(referral.slip);
    ASSERT_EQ(word(), "OFFICE NOT KNOWN YET");
    screen.key("1");
    EXPECT_EQ(word(), "ACCEPTED FOR NOW");
}

TEST_F(IntakeScreenTest, TellsATornCodeFromAForeignOne)
{
    screen.scanned(issued(officeSite).slip.substr(0, 150));
    EXPECT_EQ(word(), "NOT READABLE");
    screen.scanned("HTTPS://WWW.CONTOH.GO.ID/DAFTAR");
    EXPECT_EQ(word(), "NOT A REFERRAL SLIP");
}

TEST_F(IntakeScreenTest, AcceptsATypedCodeAndGivesTheAnswerForTheTelephone)
{
    const auto code = ReferralDesk{officeSite}.typedCode(issued(officeSite));
    screen.typed(code);
    ASSERT_EQ(word(), "ACCEPTED");
    screen.key("2");
    screen.key("1"); // a card was seen
    EXPECT_EQ(state().workplace.notice.code.size(), wholeCodeLength);
    EXPECT_TRUE(printed.empty());
}

TEST_F(IntakeScreenTest, TellsWhichSymbolItPutRight)
{
    auto code = ReferralDesk{officeSite}.typedCode(issued(officeSite));
    const auto right = code;
    code[3] = code[3] == '7' ? '8' : '7';
    screen.typing(code);
    EXPECT_THAT(state().code.note, ::testing::HasSubstr(right));
    screen.typed(code);
    EXPECT_EQ(word(), "ACCEPTED");
    EXPECT_THAT(state().workplace.notice.lines.front(), ::testing::HasSubstr("put right"));
}

TEST_F(IntakeScreenTest, SaysWhenACodeIsTooShort)
{
    screen.typed("20S025");
    EXPECT_EQ(state().workplace.page, IntakePage::ready);
    EXPECT_FALSE(state().code.note.empty());
}

TEST_F(IntakeScreenTest, ReadsAPictureAndAPdfOfASlip)
{
    for (const auto* ending : {".png", ".pdf"}) {
        const auto referral = issued(officeSite);
        auto paper = good(PaperDesk{officeSite}.slip(referral.name.number, SlipForm::letterA4, "P07"));
        paper.fileName = "surat";
        PaperDesk::writeTo(paper, folder("pictures"));
        screen.picture((folder("pictures") / ("surat" + std::string{ending})).string());
        EXPECT_EQ(word(), "ACCEPTED") << ending;
    }
}

TEST_F(IntakeScreenTest, TakesNoneOfTwoSlipsInOnePictureBeforeOneIsChosen)
{
    const auto first = issued(officeSite);
    const auto second = issued(officeSite);
    screen.picture(bothOnOnePicture(first, second));

    ASSERT_EQ(word(), "2 SLIPS IN ONE PICTURE");
    EXPECT_TRUE(state().list.rows.empty());
    ASSERT_EQ(state().workplace.choices.size(), 2u);
    const auto chosen = state().workplace.choices[1].words.substr(0, first.name.text().size());
    EXPECT_THAT(state().workplace.choices[0].words, ::testing::HasSubstr("S. R."));
    screen.key("2");

    EXPECT_EQ(word(), "ACCEPTED");
    EXPECT_EQ(state().workplace.notice.code, chosen);
    EXPECT_EQ(state().list.rows.size(), 1u);
}

TEST_F(IntakeScreenTest, OffersTheOtherSlipOfThePictureAfterOneWasTaken)
{
    const auto first = issued(officeSite);
    const auto second = issued(officeSite);
    screen.picture(bothOnOnePicture(first, second));
    screen.key("1");
    ASSERT_EQ(word(), "ACCEPTED");
    ASSERT_EQ(state().workplace.choices.back().key, "7");

    screen.key("7");

    EXPECT_EQ(word(), "ACCEPTED");
    EXPECT_EQ(state().list.rows.size(), 2u);
    EXPECT_NE(state().workplace.choices.back().key, "7");
}

TEST_F(IntakeScreenTest, ForgetsTheOtherSlipOfThePictureWithTheNextScan)
{
    const auto first = issued(officeSite);
    screen.picture(bothOnOnePicture(first, issued(officeSite)));
    screen.scanned(issued(officeSite).slip);

    EXPECT_EQ(word(), "ACCEPTED");
    EXPECT_NE(state().workplace.choices.back().key, "7");
}

TEST_F(IntakeScreenTest, SaysWhatIsWrongWithOneOfTheSlipsInAPicture)
{
    const auto first = issued(officeSite);
    const auto second = issued(officeSite);
    screen.scanned(first.slip);
    screen.picture(bothOnOnePicture(first, second));

    ASSERT_EQ(word(), "2 SLIPS IN ONE PICTURE");
    EXPECT_THAT(state().workplace.choices[0].words + state().workplace.choices[1].words,
                ::testing::HasSubstr("ALREADY USED"));
}

TEST_F(IntakeScreenTest, TakesAPictureWithTwoCopiesOfOneSlip)
{
    const auto referral = issued(officeSite);
    screen.picture(bothOnOnePicture(referral, referral));
    EXPECT_EQ(word(), "ACCEPTED");
}

TEST_F(IntakeScreenTest, AsksToCompareTheNameOfACodeOf0_1_0)
{
    const auto referral = issued(officeSite);
    const auto key = officeSite.trust().keysOf("P04821", KeyRole::partner).front().key;
    const auto pair = *pairSecret(officeSite.keys().signing, key, officeSite.id(), "P04821");
    screen.typed(
        TypedCode::ofSlipBefore(pair, static_cast<std::uint32_t>(referral.name.number), referral.expiresAt).text());
    ASSERT_EQ(word(), "COMPARE THE NAME");
    EXPECT_TRUE(state().list.rows.empty());
    screen.key("1");
    EXPECT_EQ(word(), "ACCEPTED");
}

TEST_F(IntakeScreenTest, SaysThatAPictureHoldsNoCode)
{
    std::ofstream{folder("note.png")} << "no picture";
    screen.picture(folder("note.png").string());
    EXPECT_EQ(word(), "NOT READABLE");
    EXPECT_THAT(state().workplace.notice.lines.front(), ::testing::HasSubstr("neither a picture nor a PDF"));
}

TEST_F(IntakeScreenTest, KeepsTheCommandOfATroubleForTheNextTry)
{
    const auto referral = issued(officeSite);
    std::filesystem::rename(folder("partner"), folder("gone"));
    partnerSite->close();
    screen.scanned(referral.slip);
    ASSERT_TRUE(state().workplace.failed);
    std::filesystem::rename(folder("gone"), folder("partner"));
    screen.key("1");
    EXPECT_EQ(word(), "ACCEPTED");
}

TEST_F(IntakeScreenTest, FiltersTodaysListAndOpensTheRowThatIsShown)
{
    const auto first = issued(officeSite);
    screen.scanned(first.slip);
    screen.scanned(issued(officeSite).slip);
    screen.leave();
    screen.filter(first.name.text());
    ASSERT_EQ(state().list.rows.size(), 1U);
    screen.openRow(0);
    EXPECT_EQ(state().workplace.notice.code, first.name.text());
}

TEST_F(IntakeScreenTest, PrintsAReturnSlipOfTheListAgain)
{
    screen.scanned(issued(officeSite).slip);
    screen.key("2");
    screen.key("1"); // a card was seen
    screen.leave();
    screen.reprint(0);
    EXPECT_EQ(printed.size(), 2U);
}

TEST_F(IntakeScreenTest, SavesTheListAsItIsShownAndNoMore)
{
    const auto first = issued(officeSite);
    screen.scanned(first.slip);
    screen.scanned(issued(officeSite).slip);
    screen.leave();
    screen.filter(first.name.text());
    EXPECT_EQ(screen.listFile(), "intake-" + Day::of(clock.now(), Zone::wib).text() + ".csv");
    screen.saveList("lists/list.csv");
    EXPECT_EQ(saved, "lists/list.csv");
    EXPECT_EQ(table, (std::vector<std::vector<std::string>>{listColumns(), state().list.rows.front().cells()}));
    EXPECT_EQ(table.back().size(), 5U);
    EXPECT_EQ(state().workplace.note, "The list is saved as list.csv. Papers in it: 1.");
}

TEST_F(IntakeScreenTest, SavesNoEmptyList)
{
    EXPECT_FALSE(screen.listFile());
    EXPECT_EQ(state().workplace.note, "The list is empty: there is nothing to save.");
}

TEST_F(IntakeScreenTest, SaysWhyTheListWasNotSaved)
{
    screen.scanned(issued(officeSite).slip);
    full = TroubleKind::diskFull;
    screen.saveList("list.csv");
    EXPECT_THAT(state().workplace.note, ::testing::StartsWith("The list was not saved: the disk is full."));
    full = TroubleKind::forbidden;
    screen.saveList("list.csv");
    EXPECT_THAT(state().workplace.note, ::testing::EndsWith("Choose another folder."));
    EXPECT_EQ(word(), "ACCEPTED") << "the screen itself stays";
}

TEST_F(IntakeScreenTest, TakesAnAcceptanceBackAndTheSlipIsFresh)
{
    const auto referral = issued(officeSite);
    screen.scanned(referral.slip);
    ASSERT_TRUE(state().workplace.mayUndo);
    screen.undo();
    EXPECT_EQ(word(), "UNDONE");
    EXPECT_EQ(state().workplace.notice.code, referral.name.text());
    EXPECT_FALSE(state().workplace.mayUndo);
    EXPECT_EQ(state().list.today, 0);
    screen.scanned(referral.slip);
    EXPECT_EQ(word(), "ACCEPTED");
    EXPECT_TRUE(state().workplace.mayUndo);
}

TEST_F(IntakeScreenTest, OffersToUndoForHalfAMinute)
{
    const auto referral = issued(officeSite);
    screen.scanned(referral.slip);
    clock.time = stored(referral.name).firstAt.plus(std::chrono::seconds{29});
    screen.tick();
    EXPECT_TRUE(state().workplace.mayUndo);
    clock.forward(std::chrono::seconds{2});
    screen.tick();
    EXPECT_FALSE(state().workplace.mayUndo);
    EXPECT_EQ(word(), "ACCEPTED") << "only the button goes";
    screen.undo();
    EXPECT_EQ(word(), "ACCEPTED");
}

TEST_F(IntakeScreenTest, OffersToUndoNothingButAnAcceptance)
{
    const auto referral = issued(officeSite);
    screen.scanned(referral.slip);
    screen.key("2");
    screen.key("1"); // a card was seen
    EXPECT_FALSE(state().workplace.mayUndo);
    screen.scanned(referral.slip);
    ASSERT_EQ(word(), "ALREADY USED");
    EXPECT_FALSE(state().workplace.mayUndo);
    screen.leave();
    EXPECT_FALSE(state().workplace.mayUndo);
}

TEST_F(IntakeScreenTest, SaysWhyAnAcceptanceStands)
{
    const auto referral = issued(officeSite);
    screen.scanned(referral.slip);
    const auto served = partnerSite->site().catalogue().outcome("SERVED")->number; // by another desk meanwhile
    (void)good(
        IntakeDesk{partnerSite->site()}.say(command("R02"), referral.name, sayingOf(PartnerWord::served, served)));
    screen.undo();
    EXPECT_EQ(word(), "NOT UNDONE");
    EXPECT_EQ(state().workplace.notice.step, wordsOf(TakeBackRefusal::answered));
    EXPECT_EQ(stored(referral.name).word, PartnerWord::served);
}

TEST_F(IntakeScreenTest, SpeaksTheOtherLanguageAtOnce)
{
    screen.scanned(issued(officeSite).slip);
    screen.key("1");
    screen.key("1"); // a card was seen
    speak(Language::indonesian);
    findSentences(std::filesystem::path{PINTU_BINARY_DIR} / "share/locale");
    screen.retell();
    EXPECT_EQ(word(), "Dilayani: bagaimana?");
    EXPECT_EQ(state().workplace.choices.front().words, "Dilayani rawat jalan");
}

TEST_F(IntakeScreenTest, DropsAnswersOfAScreenThatHasGone)
{
    const auto referral = issued(officeSite);
    {
        IntakeScreen other{{std::make_shared<PartnerOffice>(partnerSite),
                            background,
                            clock,
                            [this] { return CommandId::timed(clock.now(), entropy); },
                            {},
                            {},
                            [](IntakeTone) {},
                            "R02"}};
        other.open();
        background.hold = true;
        other.scanned(referral.slip);
    }
    background.release();
    EXPECT_EQ(stored(referral.name).word, PartnerWord::accepted);
}

/// A desk where nobody does anything.
class IntakeAtRest : public ::testing::Test {
protected:
    IntakeAtRest()
    {
        speak(Language::english);
        clock.time = Time{1'792'573'200'000};
        screen.open();
    }
    ~IntakeAtRest() override { speak(Language::indonesian); }

    const IntakeWorkplaceState& state() { return screen.state().workplace; }
    void threeSeconds()
    {
        for (int tick = 0; tick < 6; ++tick) screen.tick();
    }

    AtOnce worker;
    SetClock clock;
    SeededEntropy entropy;
    std::shared_ptr<ToldIntakeOffice> office = std::make_shared<ToldIntakeOffice>();
    IntakeScreen screen{{office,
                         worker,
                         clock,
                         [this] { return CommandId::timed(clock.now(), entropy); },
                         [](const SlipName&, const std::string&, auto) {},
                         [](const std::string&, const auto&) {},
                         [](IntakeTone) {},
                         {}}};
};

TEST_F(IntakeAtRest, SaysWithinSecondsThatTheServerIsGoneAndComesBackByItself)
{
    office->trouble = TroubleKind::serverGone;
    threeSeconds();
    EXPECT_TRUE(state().failed);
    EXPECT_TRUE(state().triesItself);
    threeSeconds();
    office->trouble.reset();
    threeSeconds();
    EXPECT_EQ(state().page, IntakePage::ready);
    EXPECT_FALSE(state().failed);
}

TEST_F(IntakeAtRest, KeepsWhoeverWorkedThereWhenTheServerComesBack)
{
    office->officers.push_back({"R07", "Sari Contoh", {}});
    screen.open();
    screen.changeOfficer();
    screen.key("2");
    ASSERT_EQ(state().officer, "Sari Contoh");
    office->trouble = TroubleKind::serverGone;
    threeSeconds();
    office->trouble.reset();
    threeSeconds();
    EXPECT_EQ(state().officer, "Sari Contoh");
    EXPECT_EQ(state().page, IntakePage::ready);
}

TEST_F(IntakeAtRest, ShowsWhatOtherDesksHaveTaken)
{
    office->day.push_back(acceptedSlip(3));
    threeSeconds();
    EXPECT_EQ(screen.state().list.rows.size(), 1u);
}

TEST_F(IntakeAtRest, LeavesASlipInViewWhoseListCouldNotBeRead)
{
    screen.scanned("RS1:CONTOH");
    office->trouble = TroubleKind::serverGone;
    screen.scanned("RS1:CONTOH");
    EXPECT_EQ(state().notice.word, "ACCEPTED");
    EXPECT_NE(state().note, "");
    threeSeconds();
    EXPECT_FALSE(state().failed) << "whoever reads it is not disturbed";
}

} // namespace
} // namespace pintu::test
