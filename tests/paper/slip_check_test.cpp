#include "paper/pair_secret.h"
#include "paper/slip_check.h"
#include "paper/slip_examples.h"
#include "seal/base45.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace pintu {
namespace {

using namespace test;

constexpr std::int64_t hour = 3600;

class SlipCheckTest : public testing::Test {
protected:
    SlipVerdict check(std::string_view text = slipExample) const
    {
        return checkSlip(text, trustListOf(trust), desk, [&](const SlipInHand& slip) {
            return slip.office == "D0412" && slip.number == usedNumber ? std::optional{use} : std::nullopt;
        });
    }
    SlipVerdict checkTyped(std::string_view text = typedExample) const
    {
        return checkTypedCode(text, trustListOf(trust), desk, [&](const SlipInHand& slip) {
            return slip.number == usedNumber ? std::optional{use} : std::nullopt;
        });
    }
    ReturnVerdict checkReturn(std::string_view text = returnExample) const
    {
        return checkReturnSlip(text, trustListOf(trust), office, [&](std::uint32_t number) {
            return number == 204'817 ? std::optional{issued} : std::nullopt;
        });
    }
    TrustedKey& keyOfOffice() { return trust.keys[0]; }
    TrustedKey& keyOfPartner() { return trust.keys[1]; }

    TrustListContent trust = exampleTrust();
    CheckingDesk desk{"P04821", &partnerKey, issuedAt + hour, 0};
    CheckingDesk office{"D0412", &officeKey, issuedAt + 5 * oneDay, 0};
    std::uint32_t usedNumber = 0;
    SlipUse use{issuedAt + 60, "Loket 2"};
    IssuedSlip issued{"P04821", examplePaper(), exampleReturn().slipFingerprint, 0};
};

TEST_F(SlipCheckTest, AGoodSlipIsGoodAndOpened)
{
    const auto verdict = check();
    EXPECT_EQ(verdict.kind, SlipVerdictKind::good);
    EXPECT_TRUE(verdict.notes.proven);
    EXPECT_FALSE(verdict.notes.trustListOld);
    EXPECT_FALSE(verdict.notes.clockWrong);
    EXPECT_EQ(verdict.claims, exampleClaims());
    EXPECT_EQ(verdict.secret, exampleSecret());
}

TEST_F(SlipCheckTest, WithoutAKeyTheSealStaysShut)
{
    desk.key = nullptr;
    EXPECT_EQ(check().kind, SlipVerdictKind::good);
    EXPECT_FALSE(check().secret);
}

TEST_F(SlipCheckTest, TheOfficeMayReadItsOwnSlip)
{
    desk.id = "D0412";
    desk.key = &officeKey;
    EXPECT_EQ(check().kind, SlipVerdictKind::good);
    EXPECT_EQ(check().secret, exampleSecret());
}

TEST_F(SlipCheckTest, ADeskWithoutANameOnlyLooks)
{
    desk.id.clear();
    desk.key = nullptr;
    EXPECT_EQ(check().kind, SlipVerdictKind::good);
}

TEST_F(SlipCheckTest, ASecondUseSaysWhenAndWhere)
{
    usedNumber = 204'817;
    EXPECT_EQ(check().kind, SlipVerdictKind::alreadyUsed);
    EXPECT_EQ(check().firstUse, use);
}

TEST_F(SlipCheckTest, AWithdrawnPaperIsSaidToBeSo)
{
    trust.withdrawn = {examplePaper()};
    usedNumber = 204'817;
    EXPECT_EQ(check().kind, SlipVerdictKind::withdrawn);
    trust.withdrawn.clear();
    trust.withdrawnSlips = {{"D0412", 204'817, examplePaper()}};
    EXPECT_EQ(check().kind, SlipVerdictKind::withdrawn);
}

TEST_F(SlipCheckTest, AnotherPaperOfAWithdrawnNumberIsJudgedByItself)
{
    trust.withdrawnSlips = {{"D0412", 204'817, {1}}};
    EXPECT_EQ(check().kind, SlipVerdictKind::good) << "a restored office may have given the number twice";
    EXPECT_EQ(checkTyped().kind, SlipVerdictKind::withdrawn) << "the code does not tell whose it is";
}

TEST_F(SlipCheckTest, ASlipForAnotherPlaceNamesIt)
{
    desk.id = "P04822";
    desk.key = &rootKey;
    const auto verdict = check();
    EXPECT_EQ(verdict.kind, SlipVerdictKind::notForHere);
    EXPECT_EQ(verdict.claims->audience, "P04821");
    EXPECT_TRUE(verdict.notes.proven);
    EXPECT_FALSE(verdict.secret);
}

TEST_F(SlipCheckTest, ExpiresADayAfterItsLastMoment)
{
    desk.now = exampleClaims().expires + oneDay;
    trust.issued = desk.now - hour;
    EXPECT_EQ(check().kind, SlipVerdictKind::good);
    desk.now += 1;
    EXPECT_EQ(check().kind, SlipVerdictKind::expired);
    EXPECT_TRUE(check().secret) << "staff may still accept it";
}

TEST_F(SlipCheckTest, AnUnknownKeyShowsClaimsAsHearsay)
{
    trust.keys = {keyOfPartner()};
    desk.now = exampleClaims().expires + 90 * oneDay;
    const auto verdict = check();
    EXPECT_EQ(verdict.kind, SlipVerdictKind::keyUnknown);
    EXPECT_FALSE(verdict.notes.proven);
    EXPECT_EQ(verdict.claims, exampleClaims());
    EXPECT_FALSE(verdict.secret);
}

TEST_F(SlipCheckTest, TheWrongPlaceIsToldBeforeAnUnknownKey)
{
    trust.keys = {keyOfPartner()};
    desk.id = "P04822";
    const auto verdict = check();
    EXPECT_EQ(verdict.kind, SlipVerdictKind::notForHere);
    EXPECT_EQ(verdict.claims->audience, "P04821");
    EXPECT_FALSE(verdict.notes.proven);
}

TEST_F(SlipCheckTest, TheWrongPlaceIsToldBeforeWhatElseASlipIs)
{
    desk.id = "P04822";
    usedNumber = 204'817;
    EXPECT_EQ(check().kind, SlipVerdictKind::notForHere);
    usedNumber = 0;
    keyOfOffice().revokedSince = issuedAt + hour;
    EXPECT_EQ(check().kind, SlipVerdictKind::notForHere);
    desk.now = exampleClaims().expires + 90 * oneDay;
    EXPECT_EQ(check().kind, SlipVerdictKind::notForHere);
    desk.id = "D0777"; // an office, too, that neither wrote it nor is to receive it
    EXPECT_EQ(check().kind, SlipVerdictKind::notForHere);
}

TEST_F(SlipCheckTest, NobodyIsSentElsewhereWithAFalseOrAWithdrawnPaper)
{
    desk.id = "P04822";
    trust.withdrawn = {examplePaper()};
    EXPECT_EQ(check().kind, SlipVerdictKind::withdrawn);
    trust.keys = {keyOfPartner()};
    EXPECT_EQ(check().kind, SlipVerdictKind::withdrawn) << "whose key is not known here";
}

TEST_F(SlipCheckTest, ASecondUseIsToldBeforeAnUnknownKey)
{
    trust.keys = {keyOfPartner()};
    usedNumber = 204'817;
    EXPECT_EQ(check().kind, SlipVerdictKind::alreadyUsed) << "taken in provisionally before";
    EXPECT_EQ(check().firstUse, use);
}

TEST_F(SlipCheckTest, WithoutATrustListEveryKeyIsUnknown)
{
    const auto verdict = checkSlip(slipExample, TrustList{}, desk, [](const auto&) { return std::nullopt; });
    EXPECT_EQ(verdict.kind, SlipVerdictKind::keyUnknown);
    EXPECT_TRUE(verdict.notes.trustListOld);
}

TEST_F(SlipCheckTest, ARevokedKeyIsDoubtedEvenForOlderSlips)
{
    keyOfOffice().revokedSince = issuedAt + hour;
    const auto verdict = check();
    EXPECT_EQ(verdict.kind, SlipVerdictKind::keyRevoked);
    EXPECT_EQ(verdict.keyRevokedSince, issuedAt + hour);
}

TEST_F(SlipCheckTest, AKeyIsDoubtedForSlipsFromOutsideItsLife)
{
    keyOfOffice().expires = issuedAt - 1;
    EXPECT_EQ(check().kind, SlipVerdictKind::keyRevoked);
    keyOfOffice().expires = issuedAt;
    EXPECT_EQ(check().kind, SlipVerdictKind::good);
}

TEST_F(SlipCheckTest, AKeyThatWasListedAfterItsSlipWasSignedIsNotDoubtedOnceItHasBegun)
{
    keyOfOffice().notBefore = issuedAt + hour;
    EXPECT_EQ(check().kind, SlipVerdictKind::good);
    EXPECT_EQ(checkTyped().kind, SlipVerdictKind::good);
    desk.now -= 1;
    EXPECT_EQ(check().kind, SlipVerdictKind::keyRevoked);
    EXPECT_EQ(checkTyped().kind, SlipVerdictKind::keyRevoked);
    desk.newestSigned = issuedAt + hour;
    EXPECT_EQ(check().kind, SlipVerdictKind::good) << "this PC's clock is behind";
}

TEST_F(SlipCheckTest, AnotherOfficesKeyMayNotSpeakForThisOne)
{
    keyOfOffice().owner = "D0413";
    const auto verdict = check();
    EXPECT_EQ(verdict.kind, SlipVerdictKind::notValid);
    EXPECT_FALSE(verdict.claims) << "nothing of it is believed";
}

TEST_F(SlipCheckTest, APartnersKeyMayNotIssueSlips)
{
    keyOfOffice().role = KeyRole::partner;
    EXPECT_EQ(check().kind, SlipVerdictKind::notValid);
    keyOfOffice().role = KeyRole::root;
    EXPECT_EQ(check().kind, SlipVerdictKind::notValid);
}

TEST_F(SlipCheckTest, ASlipSignedByAnotherUnderThisKeysNameIsNotValid)
{
    keyOfOffice().key = rootKey.publicKey(); // same kid, other key
    EXPECT_EQ(check().kind, SlipVerdictKind::notValid);
}

TEST_F(SlipCheckTest, EveryKeyOfOneNameIsTried)
{
    for (const auto* text : {"x", "y", "z"}) {
        auto other = TrustedKey::of("D0412", KeyRole::office, keyOf(text).publicKey(), 0, maxClaimInteger);
        other.kid = keyOfOffice().kid;
        trust.keys.push_back(other);
    }
    EXPECT_EQ(check().kind, SlipVerdictKind::good);
}

TEST_F(SlipCheckTest, NoChangedSymbolIsEverGood)
{
    const TrustList list = trustListOf(trust);
    for (std::size_t at = 4; at < slipExample.size(); ++at) {
        std::string changed{slipExample};
        changed[at] = changed[at] == '0' ? '1' : '0';
        const auto kind = checkSlip(changed, list, desk, [](const auto&) { return std::nullopt; }).kind;
        EXPECT_TRUE(kind == SlipVerdictKind::unreadable || kind == SlipVerdictKind::notValid ||
                    kind == SlipVerdictKind::keyUnknown)
            << at;
    }
}

TEST_F(SlipCheckTest, OtherCodesAreNotOurs)
{
    for (const std::string_view text :
         {std::string_view{""}, std::string_view{"https://example.org"}, returnExample, slipExample.substr(4)})
        EXPECT_EQ(check(text).kind, SlipVerdictKind::notOurs) << text;
}

TEST_F(SlipCheckTest, AGarbledSlipCannotBeRead)
{
    EXPECT_EQ(check(slipExample.substr(0, 200)).kind, SlipVerdictKind::unreadable);
    EXPECT_EQ(check("RS1:").kind, SlipVerdictKind::unreadable);
}

TEST_F(SlipCheckTest, AnOldTrustListIsSaidButRefusesNothing)
{
    trust.issued = desk.now - 14 * oneDay;
    EXPECT_FALSE(check().notes.trustListOld);
    trust.issued -= 1;
    EXPECT_TRUE(check().notes.trustListOld);
    EXPECT_EQ(check().kind, SlipVerdictKind::good);
}

TEST_F(SlipCheckTest, AClockBehindTheSlipIsWrongButRefusesNothing)
{
    desk.now = issuedAt - 2 * hour;
    const auto verdict = check();
    EXPECT_TRUE(verdict.notes.clockWrong);
    EXPECT_EQ(verdict.kind, SlipVerdictKind::good);
    EXPECT_EQ(verdict.notes.newestSigned, issuedAt);
}

TEST_F(SlipCheckTest, AClockThatIsBehindMakesNothingExpiredGood)
{
    desk.now = issuedAt;
    desk.newestSigned = exampleClaims().expires + oneDay + 1;
    EXPECT_EQ(check().kind, SlipVerdictKind::expired);
    EXPECT_EQ(checkTyped().kind, SlipVerdictKind::expired);
    EXPECT_TRUE(check().notes.clockWrong);
    desk.newestSigned = 0;
    trust.issued = exampleClaims().expires + oneDay + 1;
    EXPECT_EQ(check().kind, SlipVerdictKind::expired) << "the trust list is signed, too";
}

TEST_F(SlipCheckTest, AClockBehindWhatWasSeenBeforeIsWrong)
{
    desk.newestSigned = desk.now + hour;
    EXPECT_TRUE(check().notes.clockWrong);
    EXPECT_EQ(check().notes.newestSigned, desk.now + hour);
}

TEST_F(SlipCheckTest, ClocksMayDifferByMinutes)
{
    desk.now = issuedAt - 120;
    EXPECT_FALSE(check().notes.clockWrong);
}

TEST_F(SlipCheckTest, NothingUnprovenMovesTheNewestTime)
{
    trust.keys = {keyOfPartner()};
    EXPECT_EQ(check().notes.newestSigned, trust.issued);
}

TEST_F(SlipCheckTest, ATypedCodeIsGoodAtItsPartner)
{
    const auto verdict = checkTyped();
    EXPECT_EQ(verdict.kind, SlipVerdictKind::good);
    EXPECT_EQ(verdict.claims->issuer, "D0412");
    EXPECT_EQ(verdict.claims->number, 204'817u);
    EXPECT_FALSE(verdict.corrected);
}

TEST_F(SlipCheckTest, ATypedCodeWithOneWrongSymbolIsSaidToBeCorrected)
{
    const auto verdict = checkTyped("60S025-55ZDCS-KK1HMZ");
    EXPECT_EQ(verdict.kind, SlipVerdictKind::good);
    EXPECT_TRUE(verdict.corrected);
}

TEST_F(SlipCheckTest, ATypedCodeOf0_1_0IsGoodOnceTheNameWasCompared)
{
    const auto verdict = checkTyped(typedBefore);
    EXPECT_EQ(verdict.kind, SlipVerdictKind::compareName);
    EXPECT_TRUE(verdict.notes.proven);
    EXPECT_EQ(verdict.claims, checkTyped().claims);
    usedNumber = 204'817;
    EXPECT_EQ(checkTyped(typedBefore).kind, SlipVerdictKind::alreadyUsed);
}

TEST_F(SlipCheckTest, ATypedCodeIsNotValidAtAnotherPartner)
{
    desk.id = "P04822";
    EXPECT_EQ(checkTyped().kind, SlipVerdictKind::notValid);
    desk.id = "P04821";
    desk.key = &rootKey;
    EXPECT_EQ(checkTyped().kind, SlipVerdictKind::notValid);
}

TEST_F(SlipCheckTest, ATypedCodeIsUsedOnceExpiresAndKnowsItsKey)
{
    keyOfOffice().revokedSince = issuedAt;
    EXPECT_EQ(checkTyped().kind, SlipVerdictKind::keyRevoked);
    usedNumber = 204'817;
    EXPECT_EQ(checkTyped().kind, SlipVerdictKind::alreadyUsed);
    usedNumber = 0;
    keyOfOffice().revokedSince.reset();
    desk.now = exampleClaims().expires + 3 * oneDay;
    EXPECT_EQ(checkTyped().kind, SlipVerdictKind::expired);
}

TEST_F(SlipCheckTest, ATypedCodeOfAWithdrawnSlipIsSaidToBeSo)
{
    trust.withdrawnSlips = {{"D0412", 204'817, examplePaper()}};
    EXPECT_EQ(check().kind, SlipVerdictKind::withdrawn);
    EXPECT_EQ(checkTyped().kind, SlipVerdictKind::withdrawn);
    trust.withdrawnSlips = {{"D0412", 204'818, examplePaper()}, {"D0413", 204'817, {1}}};
    EXPECT_EQ(checkTyped().kind, SlipVerdictKind::good);
}

TEST_F(SlipCheckTest, ATypedCodeMayBeOfAnyPaperThatIsWithdrawnByItsQrAlone)
{
    trust.withdrawn = {{1}};
    EXPECT_EQ(check().kind, SlipVerdictKind::good);
    EXPECT_EQ(checkTyped().kind, SlipVerdictKind::perhapsWithdrawn);
}

TEST_F(SlipCheckTest, ATypedCodeThatEndsAfterItsKeyIsDoubtedForItMayBeSignedAfterIt)
{
    keyOfOffice().expires = exampleClaims().expires - 1;
    EXPECT_EQ(check().kind, SlipVerdictKind::good);
    EXPECT_EQ(checkTyped().kind, SlipVerdictKind::keyRevoked);
    keyOfOffice().expires = exampleClaims().expires + oneDay;
    EXPECT_EQ(checkTyped().kind, SlipVerdictKind::good);
}

enum class Allowed { never, withAReason, atOnce };

Allowed allowed(SlipVerdictKind kind)
{
    using enum SlipVerdictKind;
    if (kind == good) return Allowed::atOnce;
    const bool reason = kind == keyUnknown || kind == keyRevoked || kind == perhapsWithdrawn || kind == expired;
    return reason ? Allowed::withAReason : Allowed::never;
}

TEST_F(SlipCheckTest, TheTypedRoadNeverAllowsMoreThanTheQr)
{
    const auto untouched = trust;
    const auto claims = exampleClaims();
    struct Withdrawal {
        std::vector<PaperName> papers;
        std::vector<WithdrawnSlip> slips;
    };
    const std::vector<Withdrawal> withdrawals{{{}, {}},
                                              {{examplePaper()}, {}},
                                              {{}, {{"D0412", 204'817, examplePaper()}}},
                                              {{examplePaper()}, {{"D0412", 1, {1}}}},
                                              {{}, {{"D0413", 204'817, {1}}}}};
    const auto end = claims.expires;
    const std::vector<std::int64_t> beginnings{issuedAt - 400 * oneDay, issuedAt, end + 1};
    const std::vector<std::int64_t> ends{issuedAt - 1, issuedAt, end, end + 400 * oneDay};
    const std::vector<std::int64_t> moments{issuedAt - 400 * oneDay, issuedAt,     end + 1,
                                            end + oneDay / 2,        end + oneDay, end + oneDay + 1,
                                            end + 400 * oneDay};
    int tried = 0;
    int refused = 0;
    for (const auto& withdrawal : withdrawals)
        for (const auto begins : beginnings)
            for (const auto over : ends)
                for (const bool revoked : {false, true}) {
                    trust = untouched;
                    trust.withdrawn = withdrawal.papers;
                    trust.withdrawnSlips = withdrawal.slips;
                    keyOfOffice().notBefore = begins;
                    keyOfOffice().expires = over;
                    if (revoked) keyOfOffice().revokedSince = issuedAt;
                    const auto list = trustListOf(trust);
                    for (const auto now : moments)
                        for (const auto newest : {std::int64_t{0}, claims.expires + oneDay + 1})
                            for (const std::uint32_t taken : {0u, 204'817u}) {
                                const CheckingDesk here{"P04821", &partnerKey, now, newest};
                                const auto used = [&](const SlipInHand& slip) {
                                    return slip.number == taken ? std::optional{SlipUse{now, "L2"}} : std::nullopt;
                                };
                                const auto qr = checkSlip(slipExample, list, here, used).kind;
                                const auto typed = checkTypedCode(typedExample, list, here, used).kind;
                                // Where only papers are withdrawn no code can tell; a reason is a telephone call then.
                                const auto most = withdrawal.papers.empty()
                                                      ? allowed(qr)
                                                      : std::max(allowed(qr), Allowed::withAReason);
                                ASSERT_LE(allowed(typed), most)
                                    << "begins " << begins << " over " << over << " revoked " << revoked << " now "
                                    << now << " newest " << newest << " used " << taken;
                                ++tried;
                                refused += qr != SlipVerdictKind::good;
                            }
                }
    EXPECT_GT(refused, tried / 2);
    EXPECT_LT(refused, tried);
}

TEST_F(SlipCheckTest, ATypedCodeNeedsAKeyAndTheRightKind)
{
    EXPECT_EQ(checkTyped("20S025").kind, SlipVerdictKind::unreadable);
    EXPECT_EQ(checkTyped(answerToPaper).kind, SlipVerdictKind::notOurs);
    desk.key = nullptr;
    EXPECT_EQ(checkTyped().kind, SlipVerdictKind::keyUnknown);
}

TEST_F(SlipCheckTest, AGoodReturnIsGood)
{
    const auto verdict = checkReturn();
    EXPECT_EQ(verdict.kind, ReturnVerdictKind::good);
    EXPECT_EQ(verdict.claims, exampleReturn());
    EXPECT_TRUE(verdict.notes.proven);
}

TEST_F(SlipCheckTest, AReturnKnownAlreadyIsSaidToBeSo)
{
    issued.knownCount = 1;
    EXPECT_EQ(checkReturn().kind, ReturnVerdictKind::alreadyKnown);
}

TEST_F(SlipCheckTest, AReturnMustFitTheSlipThatWasIssued)
{
    const auto good = issued;
    issued.partner = "P04822";
    EXPECT_EQ(checkReturn().kind, ReturnVerdictKind::unknownSlip);
    issued = good;
    issued.paper[0] = 0;
    EXPECT_EQ(checkReturn().kind, ReturnVerdictKind::unknownSlip);
    issued = good;
    issued.fingerprint[0] = 0;
    EXPECT_EQ(checkReturn().kind, ReturnVerdictKind::unknownSlip);
    auto claims = exampleReturn();
    claims.number = 5;
    EXPECT_EQ(checkReturn(returnSlipText(partnerKey, claims)).kind, ReturnVerdictKind::unknownSlip);
}

TEST_F(SlipCheckTest, AReturnForAnotherOfficeNamesIt)
{
    office.id = "D0413";
    EXPECT_EQ(checkReturn().kind, ReturnVerdictKind::notForHere);
}

TEST_F(SlipCheckTest, AReturnForAnotherOfficeNamesItThoughThePartnersKeyIsUnknown)
{
    trust.keys = {keyOfOffice()};
    office.id = "D0999";
    EXPECT_EQ(checkReturn().kind, ReturnVerdictKind::notForHere);
    EXPECT_EQ(checkReturn().claims->office, "D0412");
    EXPECT_FALSE(checkReturn().notes.proven);
    office.id.clear();
    EXPECT_EQ(checkReturn().kind, ReturnVerdictKind::keyUnknown) << "whoever only looks is nowhere wrong";
}

TEST_F(SlipCheckTest, OnlyThePartnersOwnKeySpeaksForIt)
{
    keyOfPartner().owner = "P04822";
    EXPECT_EQ(checkReturn().kind, ReturnVerdictKind::notValid);
    keyOfPartner().owner = "P04821";
    keyOfPartner().role = KeyRole::office;
    EXPECT_EQ(checkReturn().kind, ReturnVerdictKind::notValid);
    EXPECT_EQ(checkReturn(returnSlipText(rootKey, exampleReturn())).kind, ReturnVerdictKind::keyUnknown);
}

TEST_F(SlipCheckTest, AReturnByARevokedKeyIsDoubted)
{
    keyOfPartner().revokedSince = issuedAt;
    EXPECT_EQ(checkReturn().kind, ReturnVerdictKind::keyRevoked);
    EXPECT_EQ(checkReturn().keyRevokedSince, issuedAt);
}

TEST_F(SlipCheckTest, OtherTextsAreNoReturns)
{
    EXPECT_EQ(checkReturn(slipExample).kind, ReturnVerdictKind::notOurs);
    EXPECT_EQ(checkReturn(returnExample.substr(0, 100)).kind, ReturnVerdictKind::unreadable);
}

} // namespace
} // namespace pintu
