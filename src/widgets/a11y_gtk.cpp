#include "widgets/a11y.h"

#include <wx/window.h>

#include <atk/atk.h>
#include <gtk/gtk.h>

namespace pintu::a11y {
namespace {

AtkObject* objectOf(wxWindow* control)
{
    auto* widget = static_cast<GtkWidget*>(control->GetHandle());
    // Multi-line texts, lists and tables lie inside a scrolled window; a person means what is in it.
    if (GTK_IS_SCROLLED_WINDOW(widget)) {
        if (auto* inner = gtk_bin_get_child(GTK_BIN(widget))) widget = inner;
    }
    // A field with suggestions is a combo box; the cursor is in the entry inside it.
    if (GTK_IS_COMBO_BOX(widget) && gtk_combo_box_get_has_entry(GTK_COMBO_BOX(widget)))
        widget = gtk_bin_get_child(GTK_BIN(widget));
    return gtk_widget_get_accessible(widget);
}

} // namespace

void name(wxWindow* control, const std::string& words)
{
    atk_object_set_name(objectOf(control), words.c_str());
}

void describe(wxWindow* control, const std::string& words)
{
    atk_object_set_description(objectOf(control), words.c_str());
}

void labelledBy(wxWindow* field, wxWindow* label)
{
    atk_object_add_relationship(objectOf(field), ATK_RELATION_LABELLED_BY, objectOf(label));
}

void announces(wxWindow* text)
{
    atk_object_set_role(objectOf(text), ATK_ROLE_STATUSBAR);
}

} // namespace pintu::a11y
