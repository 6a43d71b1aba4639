// Visit after visit at the real faces, on a real office, with a printer. PINTU_SOAK_VISITS says how many (100); see
// run.

#include "apps/face/faces.h"
#include "soak/growth.h"
#include "soak/hands.h"
#include "soak/outside.h"
#include "support/wx_harness.h"
#include "widgets/words.h"
#include "widgets/wx_background.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <wx/frame.h>
#include <wx/listbox.h>
#include <wx/textctrl.h>

#include <algorithm>
#include <array>
#include <cstdlib>
#include <iostream>
#include <memory>

namespace pintu::test {
namespace {

constexpr long usual = 100;
constexpr long warm = 100;         ///< visits in which a face may still grow: caches fill, fonts are read
constexpr long mostGrownKb = 2048; ///< after them, in all
constexpr int patience = 15'000;   ///< ms; a busy PC

long visitsWished()
{
    const char* wish = std::getenv("PINTU_SOAK_VISITS");
    return wish ? std::max(10L, std::atol(wish)) : usual;
}

class SoakTest : public ::testing::Test {
protected:
    SoakTest() { keepComplaints(); }
    ~SoakTest() override
    {
        if (m_frame) m_frame->Destroy();
        (void)waitFor([] { return wxTopLevelWindows.empty(); });
    }

    void open(wxFrame* frame)
    {
        m_frame = frame;
        m_frame->Show();
        m_frame->Raise();
    }
    /// Until the words of a control are these.
    static void reads(const char* name, const std::string& words)
    {
        if (!waitFor([&] { return wordsOn(name) == words; }, patience))
            throw std::runtime_error{std::string{name} + " reads '" + wordsOn(name) + "', not '" + words + "'"};
    }
    static void appears(const char* name)
    {
        if (!waitFor([&] { return findShown(name) != nullptr; }, patience))
            throw std::runtime_error{std::string{name} + " does not appear beside " + focused() +
                                     ", notice: " + wordsOn("notice")};
    }

    template <class Visit>
    void soak(const char* face, Visit visit)
    {
        const long visits = visitsWished();
        const long first = std::min(warm, visits / 2);
        const long step = std::max(10L, std::min(100L, visits / 10));
        Held begun;
        Held held;
        for (long i = 1; i <= visits; ++i) {
            visit(i);
            if (i != first && i != visits && i % step != 0) continue;
            letPass(600); // what is done at idle moments, and twice a second
            held = Held::now(i);
            std::cout << held.line(face) << std::endl;
            if (i == first) begun = held;
        }
        EXPECT_LE(held.inUseKb - begun.inUseKb, mostGrownKb);
        EXPECT_LE(held.anonymousKb - begun.anonymousKb, mostGrownKb);
        EXPECT_EQ(held.files, begun.files);
        EXPECT_LE(held.threads, begun.threads); // the toolkit ends idle ones of its own
        EXPECT_THAT(complaints(), ::testing::IsEmpty());
    }

    Outside outside;
    WxBackground background;

private:
    wxFrame* m_frame = nullptr;
};

/// One visit in so many is made by pointer or keys, with a person's pauses.
bool slowly(long visit)
{
    return visit % 20 == 0;
}

class KioskSoak : public SoakTest {
protected:
    KioskSoak()
    {
        FaceWish wish;
        wish.office = outside.office();
        wish.width = 1366;
        wish.height = 768;
        wish.fullScreen = false;
        open(openKiosk(wish, background));
        appears("need-1");
    }

    static void touch(const char* name, bool slow)
    {
        if (!slow) return click(name);
        letPass(350); // a page takes no touch in its first 300 ms
        tap(findShown(name));
    }
    static void takeNumber(long visit)
    {
        constexpr std::array needs{"need-1", "need-2", "need-3", "need-4", "need-5", "need-6"};
        constexpr std::array answers{"no", "yes", "no", "private"};
        const auto number = static_cast<std::size_t>(visit);
        touch(needs.at(number % needs.size()), slowly(visit));
        appears("no");
        touch(answers.at(number % answers.size()), slowly(visit));
        appears("number");
    }
    static void leave(bool slow = false)
    {
        touch("finish", slow);
        appears("need-1");
    }
};

TEST_F(KioskSoak, VisitsLeaveNothingBehind)
{
    soak("kiosk", [this](long visit) {
        if (visit % 10 == 3) {
            click("language");
            appears("language-4");
            click("language-4"); // English
            reads("heading", "What do you need today?");
        }
        if (visit % 10 == 4) {
            click("text-size");
            (void)waitFor([] { return findShown("office") == nullptr; }, patience);
        }
        if (visit % 10 == 5) {
            click("call-staff");
            appears("not-needed");
            click("not-needed");
            appears("need-1");
        }
        takeNumber(visit);
        if (visit % 10 != 3) reads("paper", "Ambil kertas di bawah.");
        leave(slowly(visit));
        if (visit % 10 == 6) {
            scan("RS1:NOTHING-OF-OURS");
            appears("read-again");
            leave();
        }
        if (visit % 10 == 0) outside.leave();
    });
}

class CounterSoak : public SoakTest {
protected:
    CounterSoak()
    {
        outside.ticket();
        FaceWish wish;
        wish.office = outside.office();
        wish.officer = "P07";
        wish.counter = 2;
        wish.width = 1366;
        wish.height = 740;
        open(openCounter(wish, background));
        appears("field");
    }

    static void fill(const char* field, const std::string& text)
    {
        dynamic_cast<wxTextCtrl*>(findShown(field))->SetValue(wide(text));
    }
    /// Who was written down last comes back until the next one is, as real people do not come a thousand times.
    static void knownPerson(long visit)
    {
        const auto newest = visit - (visit + 8) % 10;
        fill("field", newest < 2 ? "3673026512839991" : nikOf(newest));
        enter("field");
        (void)waitFor([] { return focused() == "past-rows" || focused() == "complaint"; }, patience);
        (void)waitFor([] { return focused() == "past-rows"; }, 300); // from the second visit on, once it is read
        if (focused() == "past-rows") key("Return");
        appears("complaint");
    }
    /// A serial number of nobody, with a birthday of her own.
    static std::string nikOf(long visit)
    {
        const auto two = [](long number) { return (number < 10 ? "0" : "") + std::to_string(number); };
        return "367302" + two(41 + visit % 28) + two(1 + visit / 28 % 12) + two(60 + visit / 336 % 40) + "999" +
               std::to_string(visit / 13440 % 10);
    }
    static void newPerson(long visit)
    {
        fill("field", nikOf(visit));
        (void)waitFor([] { return wordsOn("people-heading").starts_with("Tidak ada"); }, patience);
        key("Return");
        (void)waitFor([] { return focused() == "people"; }, patience);
        key("Return");
        appears("form-name");
        (void)waitFor([] { return focused() == "form-name"; }, patience);
        keys("Dewi Contoh Lesta");
        for (int i = 0; i < 4; ++i) key("Return");
        keys("081200009991");
        key("Return");
        key("Return");
        appears("complaint");
    }
    static void request()
    {
        fill("complaint", "opname");
        auto* needs = dynamic_cast<wxListBox*>(findShown("needs"));
        needs->SetSelection(0);
        wxCommandEvent chosen{wxEVT_LISTBOX, needs->GetId()};
        chosen.SetInt(0);
        needs->ProcessWindowEvent(chosen);
        click("consent");
        click("make");
    }
    static void requestByKeys()
    {
        (void)waitFor([] { return focused() == "complaint"; }, patience);
        keys("opname");
        key("Return");
        keys("1");
        letPass(100);
        for (int i = 0; i < 3; ++i) key("Return");
        key("space");
        key("F8");
    }
};

TEST_F(CounterSoak, VisitsLeaveNothingBehind)
{
    soak("counter", [this](long visit) {
        outside.ticket();
        click("next");
        if (!waitFor([] { return wordsOn("serving").size() == 5; }, patience)) throw std::runtime_error{"not called"};
        visit % 10 == 2 ? newPerson(visit) : knownPerson(visit);
        slowly(visit) ? requestByKeys() : request();
        reads("slip-paper", "Tercetak.");
        click("slip-done");
        appears("people-heading");
        (void)waitFor([] { return wordsOn("serving").size() != 5; }, patience);
        if (visit % 10 == 7) {
            scan(outside.answer(outside.newestSlip()));
            appears("heard-back");
            click("heard-back");
            appears("people-heading");
        }
    });
}

class IntakeSoak : public SoakTest {
protected:
    IntakeSoak()
    {
        FaceWish wish;
        wish.office = outside.partner();
        wish.officer = "P01";
        wish.width = 1366;
        wish.height = 740;
        open(openIntake(wish, background));
        reads("ready", "Siap. Pindai kertas rujukan.");
    }
};

TEST_F(IntakeSoak, VisitsLeaveNothingBehind)
{
    std::string earlier;
    soak("intake", [this, &earlier](long visit) {
        if (visit % 10 == 0) {
            scan(earlier);
            appears("choice1");
            click("choice1"); // what the record says of it
            appears("choice6");
            click("choice6"); // its return slip, once more
        } else {
            earlier = outside.slip();
            scan(earlier);
            reads("word", "DITERIMA");
            if (visit % 20 == 1) {
                keys("1");
                reads("word", "Benar orangnya?");
                keys("2");
                reads("word", "Dilayani: bagaimana?");
                keys("1");
            } else {
                click("choice2");
                reads("word", "Benar orangnya?");
                keys("2");
            }
            reads("word", "Dilayani");
        }
        if (!waitFor([] { return wordsOn("note").find("sudah dicetak") != std::string::npos; }, patience))
            throw std::runtime_error{"not printed: " + wordsOn("note")};
        click("back");
        reads("ready", "Siap. Pindai kertas rujukan.");
    });
}

} // namespace
} // namespace pintu::test
