#include "apps/counter/counter_panel.h"
#include "apps/counter/counter_record.h"
#include "apps/face/face_manual.h"
#include "apps/face/face_printing.h"
#include "apps/face/face_scanner.h"
#include "apps/face/faces.h"
#include "office/record_watch.h"
#include "screens/case_words.h"
#include "screens/manual_pages.h"
#include "screens/text.h"
#include "screens/trouble_text.h"
#include "widgets/face_frame.h"

#include <wx/app.h>

#include <memory>

namespace pintu {
namespace {

LaneSite laneOf(const std::shared_ptr<OpenSite>& site)
{
    return {[site]() -> Site& { return site->site(); }, [site] { site->close(); }};
}

/// Everything of a counter that outlives its panels.
struct CounterParts {
    CounterParts(const FaceWish& wish, Background& worker)
        : background{worker},
          site{std::make_shared<OpenSite>(wish.office, Access::write, UseKeys::yes)},
          printing{worker, site, devicesOf(wish.office, "counter", worker)},
          screen{
              std::make_shared<CounterRecord>(
                  laneOf(site), laneOf(std::make_shared<OpenSite>(wish.office, Access::read, UseKeys::yes))),
              worker,
              clock,
              entropy,
              {wish.officer, wish.counter},
              [this](std::int64_t number, ReferralPaper paper, const std::string& officer,
                     std::function<void(Printing, const std::string&)> done) { print(number, paper, officer, done); },
              [this](TicketId ticket, const std::string& officer,
                     std::function<void(Printing, const std::string&)> done) { print(ticket, officer, done); },
              [this](const KeptLine& kept, const std::string& officer,
                     std::function<void(Printing, const std::string&)> done) { print(kept, officer, done); },
              [this](PersonId person, const std::string& officer,
                     std::function<void(Printing, const std::string&)> done) { print(person, officer, done); }},
          watch{wish.office, [this, alive = life.watch()] {
                    wxTheApp->CallAfter([this, alive] {
                        if (!alive.expired()) screen.recordWentOn();
                    });
                }}
    {
    }

    void print(std::int64_t number, ReferralPaper paper, const std::string& officer,
               const std::function<void(Printing, const std::string&)>& done)
    {
        const auto form = paper == ReferralPaper::letter ? printing.letterForm() : printing.slipForm();
        run(
            background, life,
            [open = site, number, form, officer] { return PaperDesk{open->site()}.slip(number, form, officer); },
            [this, officer, done](Result<Paper, IssueRefusal> made) {
                if (made)
                    printing.print(std::move(made).value(), officer, done);
                else
                    done(Printing::failed, tr(sentenceOf(made.refusal())));
            },
            [done](TroubleKind kind) { done(Printing::failed, sentenceOf(kind)); });
    }

    void print(TicketId ticket, const std::string& officer,
               const std::function<void(Printing, const std::string&)>& done)
    {
        run(
            background, life,
            [open = site, ticket, roll = printing.roll()] { return PaperDesk{open->site()}.ticket(ticket, roll); },
            [this, officer, done](std::optional<Paper> made) {
                if (made)
                    printing.print(std::move(*made), officer, done);
                else
                    done(Printing::failed, {});
            },
            [done](TroubleKind kind) { done(Printing::failed, sentenceOf(kind)); });
    }

    void print(const KeptLine& kept, const std::string& officer,
               const std::function<void(Printing, const std::string&)>& done)
    {
        run(
            background, life,
            [open = site, kept, roll = printing.roll()] { return PaperDesk{open->site()}.receipt(kept, roll); },
            [this, officer, done](Paper made) { printing.print(std::move(made), officer, done); },
            [done](TroubleKind kind) { done(Printing::failed, sentenceOf(kind)); });
    }

    void print(PersonId person, const std::string& officer,
               const std::function<void(Printing, const std::string&)>& done)
    {
        run(
            background, life, [open = site, person] { return PaperDesk{open->site()}.matches(person); },
            [this, officer, done](std::optional<Paper> made) {
                if (made)
                    printing.print(std::move(*made), officer, done);
                else
                    done(Printing::failed, tr("This record was erased at the resident's wish."));
            },
            [done](TroubleKind kind) { done(Printing::failed, sentenceOf(kind)); });
    }

    Background& background;
    SystemClock clock;
    SystemEntropy entropy;
    std::shared_ptr<OpenSite> site;
    FacePrinting printing;
    CounterScreen screen;
    Life life; ///< ends first of what may still be asked
    FaceScanner scanner{background, printing.devices(), [this](const std::string& text) { screen.scanned(text); }};
    RecordWatch watch; ///< tells the others from a thread of its own
};

} // namespace

wxFrame* openCounter(const FaceWish& wish, Background& background)
{
    auto counter = std::make_shared<CounterParts>(wish, background);
    counter->screen.start(); // the record opens while the toolkit makes the window
    FaceParts parts;
    parts.title = "SatuPintu";
    parts.build = [counter](wxWindow* parent, const Theme& theme) -> wxWindow* {
        return new CounterPanel(parent, theme, counter->screen);
    };
    const auto page = [counter] {
        return manualPageOf(counter->screen.state().seat.stage, counter->screen.state().page);
    };
    parts.manual = manualOf(wish, "counter", background, page, &counterKeys);
    parts.onScan = [counter](const std::string& text) { counter->screen.scanned(text); };
    parts.onLoneKey = [counter](const std::string& key) { counter->screen.loneKey(key); };
    return new FaceFrame(std::move(parts), wish.appearance, {wish.width, wish.height});
}

} // namespace pintu
