#include "core/record/event_examples.h"
#include "store/engines.h"
#include "store/journal.h"
#include "store/sql_staff.h"
#include "support/record_fixture.h"

namespace pintu::test {
namespace {

/// A real office with an officer of every role, each signed in; somebody has a password.
class JournalRights : public OnBothEngines {
protected:
    JournalRights()
    {
        auto profile = testProfile();
        profile.officers.clear();
        for (std::size_t i = 0; i < EnumNames<Role>::names.size(); ++i)
            profile.officers.push_back({codeOf(static_cast<Role>(i)), "Petugas Contoh", static_cast<Role>(i)});
        office.write({draftOf(ProfileSet{office.record.site(), profile})}, "setup");
        office.write({draftOf(OfficerSecretSet{"A3", SecretKind::password, false}, KeyId::random(office.entropy),
                              SecretWords{"$argon2id$"})},
                     "setup");
        for (const auto& officer : profile.officers) {
            const auto id = SignInId::random(office.entropy);
            (void)journal.run({office.newCommand(), officer.code}, [&](Time) -> Drafts {
                return std::vector{draftOf(SignedIn{id, officer.code, SecretKind::password, "loket-1", "counter", {}})};
            });
            journal.signedIn().note(officer.code, id);
        }
    }

    enum class No { never };
    using Drafts = Result<std::vector<Draft>, No>;

    static std::string codeOf(Role role) { return "A" + std::to_string(static_cast<int>(role)); }

    /// What a journal says to an event of a type. Its body is none: what may be appended gets as far as the folds, is
    /// "damaged" there, and leaves nothing.
    std::optional<TroubleKind> answerTo(Journal& asked, const std::string& actor, std::string_view type)
    {
        try {
            (void)asked.run({office.newCommand(), actor}, [&](Time) -> Drafts {
                return std::vector<Draft>{{type, actor, Bytes{0xff}, {}, {}}};
            });
        } catch (const Trouble& trouble) {
            return trouble.kind();
        }
        return std::nullopt;
    }

    TestOffice office{GetParam(), freshSite(), false};
    Database database = office.record.open();
    Journal journal{database, office.record.site(), office.clock, office.entropy, &office.keys};
};
INSTANTIATE_TEST_SUITE_P(, JournalRights, testing::Values(Engine::sqlite, Engine::postgresql), engineName);

/// Every role against every type of event.
TEST_P(JournalRights, AreThoseOfTheRoleForEveryTypeOfEvent)
{
    const auto before = journal.head()->seq;
    int asked = 0;
    forEachEventExample([&](const auto& body) {
        for (std::size_t i = 0; i < EnumNames<Role>::names.size(); ++i) {
            const auto role = static_cast<Role>(i);
            const bool may = mayAppend(role, body.type) || mayAppendUnsigned(codeOf(role), body.type);
            EXPECT_EQ(answerTo(journal, codeOf(role), body.type), may ? TroubleKind::damaged : TroubleKind::wrongRole)
                << nameOf(role) << " " << body.type;
            ++asked;
        }
    });
    EXPECT_EQ(journal.head()->seq, before);
    EXPECT_GT(asked, 300);
}

TEST_P(JournalRights, LetNobodyInByANameAlone)
{
    Journal another{database, office.record.site(), office.clock, office.entropy, &office.keys};
    forEachEventExample([&](const auto& body) {
        for (const auto* actor : {"A3", "ctl", "setup", "ANYWORD"}) {
            if (mayAppendUnsigned(actor, body.type)) continue;
            EXPECT_EQ(answerTo(another, actor, body.type), TroubleKind::notSignedIn) << actor << " " << body.type;
        }
    });
}

TEST_P(JournalRights, EndWithTheSignIn)
{
    const auto open = SqlStaff{database}.openOf("A2");
    ASSERT_EQ(open.size(), 1U);
    office.record.byHand("UPDATE sign_ins SET is_open = 0 WHERE officer = 'A2'");
    EXPECT_EQ(answerTo(journal, "A2", "counterOpened"), TroubleKind::notSignedIn);
}

/// A kiosk's database role may not even look at sign-ins: its own types need none.
TEST_P(JournalRights, LeaveAKioskItsOwn)
{
    const auto ticket = TicketId::random(office.entropy);
    const auto taken = journal.run({office.newCommand(), "kiosk"}, [&](Time at) -> Drafts {
        return std::vector{draftOf(TicketTaken{ticket, Day{20'780}, "A", 1, PriorityClass::ordinary, {}, at})};
    });
    EXPECT_TRUE(taken.ok());
    EXPECT_EQ(answerTo(journal, "kiosk", "personErased"), TroubleKind::notSignedIn);
}

} // namespace
} // namespace pintu::test
