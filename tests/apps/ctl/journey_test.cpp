#include "apps/ctl/program.h"

namespace pintu::test {
namespace {

using ::testing::HasSubstr;

TEST_F(Journey, ServesATicketFromTheKioskToTheEnd)
{
    const auto taken = good(office({"ticket", "take", "h", "--need", "KES"}));
    EXPECT_EQ(taken["number"], "H-001");
    EXPECT_EQ(taken["ahead"], 0);
    EXPECT_THAT(taken["taken"].get<std::string>(), HasSubstr("+07:00"));

    EXPECT_EQ(office({"ticket", "call", "--counter", "2"}).exit, 5) << "the counter is closed";
    (void)good(office({"counter", "open", "2"}));
    const auto called = good(office({"ticket", "call", "--counter", "2"}));
    EXPECT_EQ(called["reason"], "longestWait");
    EXPECT_EQ(office({"ticket", "recall", "h1"}).json()["error"]["code"], "tooSoon");
    EXPECT_EQ(good(office({"ticket", "serve", "h1"}))["state"], "serving");
    EXPECT_EQ(good(office({"ticket", "hold", "H-001", "--reason", "photocopy", "--minutes", "5"}))["state"], "onHold");
    EXPECT_EQ(good(office({"ticket", "resume", "H-001"}))["state"], "waiting");
    EXPECT_EQ(good(office({"ticket", "call", "--counter", "2"}))["reason"], "backFromHold");
    EXPECT_EQ(good(office({"ticket", "serve", taken["code"]}))["state"], "serving");
    EXPECT_EQ(good(office({"ticket", "finish", taken["id"]}))["state"], "done");
    EXPECT_EQ(good(office({"ticket", "undo", "H-001"}))["state"], "serving");
    EXPECT_EQ(good(office({"ticket", "finish", "H-001"}))["state"], "done");

    EXPECT_EQ(good(office({"ticket", "list", "--state", "done"}))["tickets"].size(), 1u);
    EXPECT_EQ(good(office({"ticket", "print", "H-001", "--out", at("papers")}))["copy"], 0);
    EXPECT_EQ(good(office({"ticket", "print", "H-001", "--out", at("papers")}))["copy"], 1);
    (void)good(office({"counter", "close", "2"}));
    const auto closed = good(office({"day", "close", "--out", at("papers")}));
    EXPECT_TRUE(closed["head_signed"].get<bool>());
    EXPECT_EQ(closed["files"].size(), 3u);
    EXPECT_EQ(office({"check", "--printed-head", closed["head"]}).exit, 0);
    EXPECT_EQ(office({"ticket", "take", "H"}).json()["error"]["code"], "dayClosed");
    EXPECT_EQ(office({"check"}).exit, 0);
}

TEST_F(Journey, APartnersNewPcJoinsByItsCardAndOneWithoutTheProgramByHand)
{
    const auto fileOf = [](const nlohmann::json& written) { return written["files"][0].get<std::string>(); };
    const auto first = fileOf(good(partner({"partner", "card", at("stick")})));
    EXPECT_EQ(office({"partner", "look", first}).json()["error"]["code"], "joinedAlready");
    EXPECT_EQ(good(office({"partner", "revoke", "P04821", "--root", at("root")}))["partner"], "P04821");
    EXPECT_EQ(office({"partner", "look", first}).json()["error"]["code"], "keyRevoked");

    const auto profile = (resources() / "demo" / "partner-profile.toml").string();
    (void)good(ctl({"setup", "--profile", profile, "--office", at("new"), "--json"}));
    const auto card = good(ctl({"partner", "card", at("stick"), "--office", at("new"), "--json"}));
    std::vector<std::string> join{"partner", "join", fileOf(card), "--kind", "RSUD", "--root", at("root"), "--numbers"};
    join.push_back("00 00 00 00 00 00");
    EXPECT_EQ(office(join).json()["error"]["code"], "numbersDiffer");
    join.back() = card["numbers"];
    EXPECT_EQ(good(office(join))["partner"], "P04821");

    const auto given = good(office({"partner", "give", at("stick")}));
    const std::vector<std::string> load{"keys", "load", fileOf(given), "--office", at("new"), "--json"};
    EXPECT_EQ(ctl(load).json()["error"]["code"], "numbersNeeded");
    auto compared = load;
    compared.insert(compared.end(), {"--numbers", given["numbers"]});
    (void)good(ctl(compared));
    EXPECT_EQ(good(ctl(load))["sequence"], good(ctl(compared))["sequence"]) << "the root is known now";

    (void)good(office({"partner", "add", "P00017", "--kind", "PKM", "--name", "Puskesmas Uji"}));
    EXPECT_EQ(good(office({"partner", "list"}))["partners"].size(), 2U) << "invented ones without a key are gone";
    EXPECT_EQ(good(office({"partner", "drop", "P00017"}))["offered"], false);
    EXPECT_EQ(office({"check"}).exit, 0);
}

TEST_F(Journey, TheHallsClerksAtTheCommandLine)
{
    (void)good(office({"counter", "open", "2"}));
    (void)good(office({"ticket", "take", "H", "--need", "KES"}));
    (void)good(office({"ticket", "take", "H", "--need", "KES"}));
    EXPECT_EQ(good(office({"ticket", "class", "h2", "--group", "LANSIA"}))["priority"], "priority");
    EXPECT_EQ(office({"ticket", "class", "h2", "--group", "LANSIA"}).json()["error"]["code"], "sameClass");
    EXPECT_EQ(good(office({"ticket", "class", "h2"}))["priority"], "ordinary");
    EXPECT_EQ(good(office({"ticket", "need", "h2", "DIK"}))["more_needs"].size(), 1u);
    EXPECT_EQ(office({"ticket", "need", "h2", "DIK"}).json()["error"]["code"], "sameNeed");
    EXPECT_EQ(office({"ticket", "transfer", "h2", "H"}).json()["error"]["code"], "sameQueue");
    EXPECT_EQ(good(office({"counter", "break", "2", "--reason", "prayer", "--minutes", "15"}))["break"], "prayer");
    EXPECT_EQ(good(office({"counter", "list"}))["counters"][0]["break"], "prayer");
    EXPECT_TRUE(good(office({"counter", "back", "2"}))["break"].is_null());
    EXPECT_EQ(office({"counter", "back", "2"}).json()["error"]["code"], "notOnBreak");
    const auto called = good(office({"ticket", "call", "--counter", "2", "--ticket", "h2", "--why", "shortMatter"}));
    EXPECT_EQ(called["reason"], "chosen");
    EXPECT_EQ(office({"ticket", "call", "--counter", "2", "--ticket", "h2"}).json()["error"]["code"], "stillServing");
    EXPECT_EQ(good(office({"ticket", "hold", "h2", "--reason", "rest", "--minutes", "5"}))["hold_reason"], "rest");
    EXPECT_EQ(office({"ticket", "call", "--counter", "2", "--ticket", "h2"}).json()["error"]["code"], "notWaiting");
    EXPECT_EQ(good(office({"ticket", "timers"}))["resumed"], 0);
    EXPECT_EQ(good(office({"ticket", "transfer", "h1", "--counter", "3"}))["for_counter"], 3);
    EXPECT_EQ(office({"ticket", "transfer", "h1", "--counter", "77"}).json()["error"]["code"], "unknownCounter");
    EXPECT_EQ(office({"check"}).exit, 0);
}

TEST_F(Journey, APaperOfTheDaysEndProvesThatTheNewestEventsWereCutOff)
{
    (void)good(office({"ticket", "take", "H"}));
    const std::string head = good(office({"day", "close", "--out", at("papers")}))["head"];
    const auto paper = program("pdftotext", {good(office({"head", "print", "--out", at("papers")}))["files"][0], "-"});
    EXPECT_THAT(paper.out, testing::HasSubstr("UJUNG CATATAN"));
    // Whoever cuts the record takes away what programs keep outside of it, too; the paper lies elsewhere.
    const auto cut = [this] {
        auto database = Database::openSqlite(scratch.path() / "office" / "office.db", Access::write);
        database.script("DELETE FROM events WHERE place >= (SELECT place FROM events WHERE type = 'dayClosed')");
        (void)foldEverything(database);
        std::filesystem::remove(scratch.path() / "office" / "office.db.lock");
    };
    cut();
    std::filesystem::remove_all(std::filesystem::path{std::getenv("XDG_STATE_HOME")} / "satupintu");
    EXPECT_EQ(office({"check"}).exit, 0);
    const auto checked = office({"check", "--printed-head", head});
    EXPECT_EQ(checked.exit, 1);
    EXPECT_EQ(checked.json()["findings"][0]["invariant"], "witness");
    EXPECT_EQ(checked.json()["findings"][0]["meaning"],
              "a signed head outside tells of this, and the record does not hold it");
}

TEST_F(Journey, AnOldCopyThatWasPutBackIsToldByHeadsThatAllAreNewer)
{
    const auto copy = [this](const char* from, const char* to) {
        std::filesystem::remove_all(scratch.path() / to);
        std::filesystem::copy(scratch.path() / from, scratch.path() / to, std::filesystem::copy_options::recursive);
    };
    (void)good(office({"ticket", "take", "H"}));
    copy("office", "old");
    std::filesystem::remove_all(std::filesystem::path{std::getenv("XDG_STATE_HOME")} / "satupintu");
    (void)good(office({"ticket", "take", "H"}));
    copy("old", "office");
    const auto checked = office({"check"});
    EXPECT_EQ(checked.exit, 1);
    EXPECT_THAT(checked.err, testing::HasSubstr("none of them fits it"));
}

TEST_F(Journey, TakesTheOtherWaysOfATicket)
{
    (void)good(office({"counter", "open", "2"}));
    for (int i = 0; i < 3; ++i) (void)good(office({"ticket", "take", "H"}));
    EXPECT_EQ(good(office({"ticket", "call", "--counter", "2", "--ticket", "H-003"}))["reason"], "chosen");
    EXPECT_EQ(good(office({"ticket", "miss", "H-003"}))["state"], "missed");
    EXPECT_EQ(good(office({"ticket", "back", "H-003"}))["state"], "waiting");
    EXPECT_EQ(good(office({"ticket", "call", "--counter", "2"}))["number"], "H-001");
    EXPECT_EQ(good(office({"ticket", "transfer", "H-001", "K"}))["queue"], "K");
    EXPECT_EQ(good(office({"ticket", "leave", "H-002"}))["state"], "left");
    EXPECT_EQ(good(office({"ticket", "timers"}))["missed"], 0);
    EXPECT_EQ(good(office({"counter", "list"}))["counters"].size(), 1u);
    EXPECT_EQ(office({"ticket", "show", "H-009"}).exit, 3);
}

TEST_F(Journey, TellsHowWellWaitsWereTold)
{
    (void)good(office({"counter", "open", "2"}));
    EXPECT_EQ(good(office({"ticket", "take", "H"}))["told"]["wait_basis"], "fewVisits");
    EXPECT_EQ(good(office({"ticket", "waits"}))["without_range"], 0) << "nobody has been called";
    (void)good(office({"ticket", "call", "--counter", "2"}));
    const auto waits = good(office({"ticket", "waits", "--days", "1"}));
    EXPECT_EQ(waits["without_range"], 1);
    EXPECT_EQ(waits["told"], 0);
    EXPECT_TRUE(waits["share_within"].is_null());
    EXPECT_EQ(waits["letters"]["H"]["without_range"], 1);
    EXPECT_EQ(waits["letters"]["A"]["without_range"], 0);
    EXPECT_EQ(good(office({"ticket", "show", "H-001"}))["told"]["ahead"], 0);
}

TEST_F(Journey, DoesARepeatedCommandOnce)
{
    const std::string id = "0192f0a0-0000-7000-8000-000000000001";
    const auto first = good(office({"ticket", "take", "H", "--command", id}));

    const auto second = good(office({"ticket", "take", "H", "--command", id}));

    EXPECT_EQ(second["id"], first["id"]);
    EXPECT_EQ(good(office({"ticket", "list"}))["tickets"].size(), 1u);
}

TEST_F(Journey, RefusesACommandIdThatDidSomethingElse)
{
    const std::string id = "0192f0a0-0000-7000-8000-000000000002";
    (void)good(office({"ticket", "take", "H", "--command", id}));

    const auto ran = office({"person", "add", "--name", "Sumiati", "--command", id});

    EXPECT_EQ(ran.exit, 1);
    EXPECT_THAT(ran.err, HasSubstr("used for something else"));
}

TEST_F(Journey, KeepsAPersonFromTheFirstWordToTheErasure)
{
    const auto added = good(office(
        {"person", "add", "--from", "-"},
        R"({"name": "Hendra Setiadi", "nik": "3673021204859990", "sex": "P", "born": "1985-04-12", "village": "36.73.02.1011"})"));
    EXPECT_EQ(added["warnings"], nlohmann::json::array({"sexDiffers"}));
    const std::string id = added["id"];

    EXPECT_EQ(office({"person", "add", "--name", "Lain", "--nik", "3673021204859990"}).json()["error"]["code"],
              "nikBelongsToAnother");
    EXPECT_TRUE(good(office({"person", "edit", id, "--sex", "male"}))["warnings"].empty());
    EXPECT_EQ(office({"person", "edit", id, "--sex", "male", "--based-on", added["statement"].dump()}).exit, 5);
    EXPECT_TRUE(good(office(
        {"person", "edit", id, "--phone", "0812 5550 0000", "--source", "shown", "--as-of", "2026-11-02"}))["warnings"]
                    .empty());
    EXPECT_EQ(office({"person", "edit", id, "--phone", "0812", "--as-of", "kemarin"}).exit, 2);
    EXPECT_EQ(good(office({"person", "find", "-"}, "hendra setiady\n"))["hits"][0]["id"], id);
    EXPECT_EQ(office({"person", "show", id}).exit, 2) << "no purpose, no look";
    EXPECT_EQ(good(office({"person", "show", id, "--purpose", "H-001"}))["name"], "Hendra Setiadi");

    const auto other = good(office({"person", "add", "--name", "Hendra"}));
    EXPECT_TRUE(good(office({"person", "link", id, other["id"]}))["linked"].get<bool>());
    EXPECT_EQ(good(office({"person", "find", "hendra"}))["hits"].size(), 1u) << "one person";
    EXPECT_FALSE(good(office({"person", "part", other["id"]}))["linked"].get<bool>());
    EXPECT_EQ(good(office({"person", "find", "hendra"}))["hits"].size(), 2u);
    EXPECT_EQ(office({"person", "part", other["id"]}).json()["error"]["code"], "notLinked");
    EXPECT_TRUE(good(office({"person", "link", id, other["id"]}))["linked"].get<bool>());
    EXPECT_TRUE(good(office({"person", "erase", id, "--basis", "request", "--officer", "P01"}))["erased"].get<bool>());
    EXPECT_TRUE(good(office({"person", "show", id, "--purpose", "H-001"}))["erased"].get<bool>());
    EXPECT_FALSE(good(office({"person", "show", id, "--purpose", "H-001"})).contains("name"));
    EXPECT_EQ(office({"check"}).exit, 0);
}

TEST_F(Journey, SaysWhatIsWrongWithAPersonsFields)
{
    EXPECT_EQ(office({"person", "add", "--from", "-"}, "{\"nmae\": \"X\"}").json()["error"]["code"], "unknownKey");
    EXPECT_EQ(office({"person", "add", "--from", "-"}, "nothing").json()["error"]["code"], "badJson");
    EXPECT_EQ(office({"person", "add", "--from", "-"}, "").json()["error"]["code"], "badJson");
    EXPECT_EQ(office({"person", "add", "--name", "X", "--born", "31-12-2001"}).exit, 8);
    EXPECT_EQ(office({"person", "add", "--name", "X", "--village", "99.99"}).exit, 8);
    EXPECT_EQ(office({"person", "add", "--sex", "male"}).json()["error"]["code"], "noName");
    const auto wordy = office({"person", "add", "--from", "-"}, "{\"name\": \"" + std::string(100'000, 'a') + "\"}");
    EXPECT_EQ(wordy.json()["error"]["code"], "textTooLong");
    EXPECT_THAT(wordy.out, ::testing::HasSubstr("name 160"));
    EXPECT_EQ(office({"person", "find", std::string(161, 'a')}).exit, 2);
}

TEST_F(Journey, RecordsACaseWithItsLines)
{
    const auto person = good(office({"person", "add", "--name", "Sumiati"}));
    const auto opened =
        good(office({"case", "open", "--person", person["id"], "--kind", "complaint", "--sector", "SOS", "--text", "-"},
                    "Belum menerima beras.\n"));
    EXPECT_EQ(opened["lines"][0]["text"], "Belum menerima beras.");
    const std::string id = opened["id"];

    EXPECT_EQ(good(office({"case", "add-line", id, "--kind", "need", "--sector", "LIN", "--sensitive", "--text",
                           "Perlu perlindungan."}))["lines"]
                  .size(),
              2u);
    EXPECT_EQ(good(office({"case", "list", person["temporary"]}))["cases"].size(), 1u);
    EXPECT_EQ(office({"case", "move", id, "approval"}).json()["error"]["code"], "notFromHere");
    EXPECT_EQ(good(office({"case", "move", id, "closed", "--reason", "helped"}))["state"], "closed");
    EXPECT_EQ(good(office({"case", "show", id}))["lines"][1]["sector"], "LIN");
    EXPECT_EQ(office({"case", "open", "--person", person["id"]}).json()["error"]["code"], "noLine");
    EXPECT_EQ(office({"case", "move", id, "closed", "--reason", "Ibu Sumiati sudah dibantu"}).exit, 2)
        << "no free text in the clear";
}

TEST_F(Journey, ClosesAReferralOverPaper)
{
    const auto slip = issued();
    EXPECT_EQ(slip["state"], "issued");
    const auto printed = good(office({"referral", "print", "1", "--out", at("papers")}));
    EXPECT_EQ(printed["paper"], "slip");

    const auto accepted = good(partner({"slip", "accept", at("papers") + "/rujukan-1.png"}));
    EXPECT_EQ(accepted["verdict"], "good");
    const auto again = partner({"slip", "accept", at("papers") + "/rujukan-1.pdf"});
    EXPECT_EQ(again.exit, 5);
    EXPECT_EQ(again.json()["first_use"]["desk"], "R02");

    EXPECT_EQ(partner({"slip", "say", "D0412/1", "served"}).json()["error"]["code"], "needsOutcome");
    EXPECT_EQ(good(partner({"slip", "say", "D0412/1", "served", "--outcome", "ADMITTED"}))["word"], "served");
    (void)good(partner({"slip", "return", "D0412/1", "--out", at("papers")}));
    EXPECT_EQ(good(partner({"slip", "show", "D0412/1"}))["sealed"]["service"], 213);

    const auto heard = good(office({"referral", "hear", at("papers") + "/balasan-1.png"}));
    EXPECT_EQ(heard["heard"][0]["referral"]["state"], "served");
    EXPECT_EQ(office({"referral", "hear", at("papers") + "/balasan-1.png"}).exit, 5) << "known already";
    EXPECT_EQ(good(office({"referral", "confirm", "1", "--road", "phone"}))["state"], "closed");
    EXPECT_EQ(good(office({"referral", "show", "1"}))["words"].size(), 3u);
    EXPECT_EQ(office({"check"}).exit, 0);
    EXPECT_EQ(partner({"check"}).exit, 0);
}

TEST_F(Journey, TakesAnAcceptanceBack)
{
    const auto slip = issued();
    (void)good(partner({"slip", "accept", slip["slip"]}));
    EXPECT_EQ(good(partner({"slip", "undo", "D0412/1"}))["name"], "D0412/1");
    EXPECT_EQ(partner({"slip", "undo", "D0412/1"}).json()["error"]["code"], "undoneBefore");
    EXPECT_EQ(good(partner({"slip", "list"}))["slips"].size(), 0u);

    EXPECT_EQ(good(partner({"slip", "accept", slip["slip"]}))["verdict"], "good");

    EXPECT_EQ(partner({"check"}).exit, 0);
}

TEST_F(Journey, ClosesAReferralByTelephone)
{
    const auto slip = issued();
    (void)good(partner({"slip", "accept", slip["typed_code"]}));
    (void)good(partner({"slip", "say", "D0412/1", "served", "--outcome", "3"}));
    EXPECT_EQ(partner({"slip", "return", "D0412/1", "--out", at("papers")}).json()["error"]["code"], "noReturnSlip");
    const auto code = good(partner({"slip", "show", "D0412/1"}))["return_code"].get<std::string>();

    const auto heard = good(office({"referral", "hear", code}));

    EXPECT_EQ(heard["heard"][0]["referral"]["outcome"]["key"], "SERVED");
}

TEST_F(Journey, IssuesOnlyWhatCanBeHonoured)
{
    const auto slip = issued();
    const std::vector<std::string> start{"referral", "issue", "--case", slip["case"], "--consent", "given"};
    const auto codeOf = [&](std::vector<std::string> more) {
        auto words = start;
        words.insert(words.end(), more.begin(), more.end());
        return office(words).json()["error"]["code"].get<std::string>();
    };
    EXPECT_EQ(codeOf({"--partner", "P04823", "--service", "213"}), "partnerHasNoKey");
    EXPECT_EQ(codeOf({"--partner", "P99999", "--service", "213"}), "unknownPartner");
    EXPECT_EQ(codeOf({"--partner", "P04821", "--service", "no-such"}), "unknownService");
    EXPECT_EQ(office({"referral", "reissue", "9"}).exit, 3);
    EXPECT_EQ(good(office({"referral", "cancel", "1", "--reason", "residentDeclined"}))["state"], "cancelled");
    EXPECT_EQ(office({"referral", "deny", "1"}).json()["error"]["code"], "nobodyServed");
    EXPECT_EQ(good(office({"referral", "timers"}))["expired"], 0);
    EXPECT_EQ(good(office({"referral", "error", "1", "--reason", "wrongPerson"}))["state"], "enteredInError");
}

TEST_F(Journey, SignsAHeadAndHoldsItAgainstTheRecord)
{
    (void)good(office({"head", "sign", "--out", at("head")}));
    (void)good(office({"ticket", "take", "H"}));

    EXPECT_EQ(office({"check", "--head", at("head")}).exit, 0);
    EXPECT_EQ(partner({"check", "--head", at("head")}).exit, 1) << "another site's head";
}

TEST_F(Journey, TakesAChangedProfileAndCatalogueIn)
{
    EXPECT_EQ(good(office({"profile", "set", (resources() / "demo" / "office-profile.toml").string(), "--officer",
                           "P01"}))["site"],
              "D0412");
    EXPECT_EQ(office({"profile", "set", (resources() / "demo" / "partner-profile.toml").string(), "--officer", "P01"})
                  .json()["error"]["code"],
              "otherSite");
    EXPECT_TRUE(good(office({"catalogue", "load"}))["loaded"].get<bool>());
    EXPECT_EQ(good(office({"profile", "show"}))["counters"].size(), 4u);
    EXPECT_EQ(good(office({"migrate"}))["steps"], 0);
    EXPECT_EQ(office({"grant", "someone", "kiosk"}).json()["error"]["code"], "needsServer");
}

TEST_F(Journey, ServesTwoOfficesUnderOneRoot)
{
    auto profile = textOf(resources() / "demo" / "office-profile.toml");
    profile.replace(profile.find("D0412"), 5, "D0413");
    writeFile(scratch.path() / "second.toml", bytesOf(profile));
    (void)good(ctl({"setup", "--json", "--office", at("second"), "--profile", at("second.toml")}));
    const auto member = good(ctl({"keys", "show", "--json", "--office", at("second")}))["member"].get<std::string>();
    trust({"--member", member});
    (void)good(ctl({"keys", "load", at("trust-list"), "--root-key", rootKey, "--json", "--office", at("second")}));

    const auto first = issued();
    const auto swapped = scratch.path() / "first";
    std::filesystem::rename(at("office"), swapped);
    std::filesystem::rename(at("second"), at("office"));
    const auto second = issued();

    EXPECT_EQ(good(partner({"slip", "accept", first["slip"]}))["slip"]["name"], "D0412/1");
    EXPECT_EQ(good(partner({"slip", "accept", second["slip"]}))["slip"]["name"], "D0413/1");
}

TEST_F(Journey, LoadsNoListOfAnotherRoot)
{
    const auto other = good(ctl({"keys", "root", at("other"), "--json"}));
    (void)good(
        ctl({"keys", "trust", "--json", "--root", at("other"), "--out", at("foreign"), "--member", officeMember}));

    EXPECT_EQ(office({"keys", "load", at("foreign")}).json()["error"]["code"], "wrongSignature");
    EXPECT_EQ(office({"keys", "load", at("foreign"), "--root-key", other["root_key"]}).json()["error"]["code"],
              "otherRoot");
    EXPECT_EQ(ctl({"keys", "trust", "--root", at("other"), "--out", at("x"), "--member", "D0412:office"}).exit, 2);
}

} // namespace
} // namespace pintu::test
