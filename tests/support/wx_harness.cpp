#include "support/wx_harness.h"

#include "screens/text.h"
#include "widgets/pictures.h"
#include "widgets/theme.h"
#include "widgets/words.h"

#include <gtest/gtest.h>
#include <wx/anybutton.h>
#include <wx/app.h>
#include <wx/control.h>
#include <wx/evtloop.h>
#include <wx/log.h>
#include <wx/scrolwin.h>
#include <wx/statbmp.h>
#include <wx/stattext.h>
#include <wx/stopwatch.h>
#include <wx/toplevel.h>
#include <wx/uiaction.h>
#include <wx/window.h>

#include <algorithm>
#include <atk/atk.h>
#include <filesystem>
#include <gtk/gtk.h>

namespace pintu::test {

bool waitFor(const std::function<bool()>& so, int ms)
{
    auto* loop = wxEventLoopBase::GetActive();
    wxStopWatch watch;
    for (;;) {
        while (loop->Pending()) loop->Dispatch();
        loop->DispatchTimeout(5);
        wxTheApp->ProcessPendingEvents();
        wxTheApp->ProcessIdle();
        if (so()) return true;
        if (watch.Time() >= ms) return false;
    }
}

void letPass(int ms)
{
    (void)waitFor([] { return false; }, ms);
}

wxWindow* findShown(const char* name)
{
    for (auto* frame : wxTopLevelWindows)
        if (auto* found = wxWindow::FindWindowByName(name, frame); found && found->IsShownOnScreen()) return found;
    return nullptr;
}

void tap(wxWindow* window, int holdMs)
{
    const auto rect = window->GetScreenRect();
    wxUIActionSimulator hand;
    hand.MouseMove(rect.x + rect.width / 2, rect.y + rect.height / 2);
    letPass(30);
    hand.MouseDown();
    letPass(holdMs);
    hand.MouseUp();
    letPass(30);
}

void press(int key, int modifiers)
{
    constexpr int loneKeyMs = 150; // a command after 60 ms alone
    wxUIActionSimulator hand;
    hand.Char(key, modifiers);
    letPass(loneKeyMs);
}

void type(const std::string& text)
{
    for (const char c : text) press(c);
}

std::string wordsOn(const char* name)
{
    const auto* control = dynamic_cast<wxControl*>(findShown(name));
    auto text = control ? control->GetLabelText() : wxString{};
    text.Replace("\n", " ");
    return utf8(text);
}

std::string focused()
{
    const auto* window = wxWindow::FindFocus();
    return window ? utf8(window->GetName()) : std::string{};
}

namespace {

/// Its own name, or that of its label.
std::string spokenName(wxWindow* control)
{
    auto* widget = static_cast<GtkWidget*>(control->GetHandle());
    if (GTK_IS_SCROLLED_WINDOW(widget))
        if (auto* inner = gtk_bin_get_child(GTK_BIN(widget))) widget = inner;
    if (GTK_IS_COMBO_BOX(widget) && gtk_combo_box_get_has_entry(GTK_COMBO_BOX(widget)))
        widget = gtk_bin_get_child(GTK_BIN(widget)); // where the cursor is
    auto* object = gtk_widget_get_accessible(widget);
    if (const auto* name = atk_object_get_name(object); name && *name) return name;
    auto* relations = atk_object_ref_relation_set(object);
    std::string out;
    if (auto* relation = atk_relation_set_get_relation_by_type(relations, ATK_RELATION_LABELLED_BY))
        if (auto* labels = atk_relation_get_target(relation); labels->len > 0)
            if (const auto* name = atk_object_get_name(static_cast<AtkObject*>(g_ptr_array_index(labels, 0))))
                out = name;
    g_object_unref(relations);
    return out;
}

} // namespace

std::string nameless(wxWindow* from)
{
    std::string out;
    for (auto* child : from->GetChildren()) {
        if (!child->IsShown()) continue;
        const bool met = dynamic_cast<wxControl*>(child) && !dynamic_cast<wxStaticBitmap*>(child);
        if (met && spokenName(child).empty()) out += utf8(child->GetName()) + " ";
        out += nameless(child);
    }
    return out;
}

namespace {

wxRect clientRect(const wxWindow& window)
{
    return {window.ClientToScreen({0, 0}), window.GetClientSize()};
}

bool isBeyondEdge(const wxWindow& control)
{
    const auto rect = control.GetScreenRect();
    bool scrolls = false;
    for (auto* parent = control.GetParent(); parent && !parent->IsTopLevel(); parent = parent->GetParent()) {
        const auto around = clientRect(*parent);
        scrolls |= dynamic_cast<wxScrolledWindow*>(parent) != nullptr;
        const bool sideways = rect.GetLeft() + 1 < around.GetLeft() || rect.GetRight() > around.GetRight() + 1;
        const bool below = rect.GetTop() + 1 < around.GetTop() || rect.GetBottom() > around.GetBottom() + 1;
        if (sideways || (below && !scrolls)) return true;
    }
    return false;
}

/// A label or button whose words have less room than they take.
bool isTooSmall(const wxControl& control)
{
    const bool label = dynamic_cast<const wxStaticText*>(&control);
    if (!label && !dynamic_cast<const wxAnyButton*>(&control)) return false;
    int width = 0;
    int height = 0;
    for (const auto& line : wxSplit(control.GetLabelText(), '\n')) {
        const auto size = control.GetTextExtent(line);
        width = std::max(width, size.x);
        height += size.y;
    }
    return control.GetSize().x + 1 < width || control.GetSize().y + 1 < height;
}

} // namespace

std::string cut(wxWindow* from)
{
    std::string out;
    for (auto* child : from->GetChildren()) {
        if (!child->IsShown()) continue;
        const auto* control = dynamic_cast<wxControl*>(child);
        const bool empty = dynamic_cast<wxStaticText*>(child) && control->GetLabelText().empty();
        if (control && !empty && (isBeyondEdge(*control) || isTooSmall(*control)))
            out += utf8(child->GetName()) + " [" + utf8(control->GetLabelText()) + "] ";
        out += cut(child);
    }
    return out;
}

bool inSight(const char* name)
{
    const auto* control = findShown(name);
    if (!control) return false;
    for (auto* parent = control->GetParent(); parent; parent = parent->IsTopLevel() ? nullptr : parent->GetParent())
        if (!clientRect(*parent).Contains(control->GetScreenRect())) return false;
    return true;
}

namespace {

/// The tests run inside the application's event loop, so that everything in it is real.
class TestApp : public wxApp {
public:
    bool OnInit() override
    {
        delete wxLog::SetActiveTarget(new wxLogStderr);
        findSentences(std::filesystem::path{PINTU_BINARY_DIR} / "share" / "locale");
        findPictures(std::filesystem::path{PINTU_SOURCE_DIR} / "resources" / "icons");
        return true;
    }
    int OnRun() override
    {
        SetExitOnFrameDelete(false);
        wxEventLoop loop;
        const wxEventLoopActivator active{&loop};
        return RUN_ALL_TESTS();
    }
};

} // namespace
} // namespace pintu::test

int main(int count, char** words)
{
    testing::InitGoogleTest(&count, words);
    pintu::useFonts(std::filesystem::path{PINTU_SOURCE_DIR} / "resources" / "fonts" / "fonts.conf");
    pintu::useStyle();
    wxApp::SetInstance(new pintu::test::TestApp);
    return wxEntry(count, words);
}
