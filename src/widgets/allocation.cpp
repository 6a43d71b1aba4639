#include "widgets/allocation.h"

#include <wx/window.h>

#include <gtk/gtk.h>

namespace pintu {
namespace {

bool isForgotten(GtkWidget* widget)
{
    GtkAllocation place;
    gtk_widget_get_allocation(widget, &place);
    return place.x == -1 && place.y == -1 && place.width == 1 && place.height == 1; // as GTK makes it
}

} // namespace

void placeForgotten(wxWindow& page)
{
    if (!page.IsShown()) return;
    auto* widget = static_cast<GtkWidget*>(page.GetHandle());
    if (isForgotten(widget))
        for (; widget; widget = gtk_widget_get_parent(widget)) gtk_widget_queue_allocate(widget);
    for (auto* child : page.GetChildren()) placeForgotten(*child);
}

} // namespace pintu
