#pragma once

#include "screens/counter_screen.h"
#include "screens/counter_text.h"
#include "widgets/theme.h"

#include <functional>
#include <string>
#include <vector>

class wxDataViewListCtrl;
class wxListBox;
class wxStaticText;
class wxTextCtrl;
class wxWindow;

/// What several panels of the counter need.
namespace pintu {

/// Whether the window is so small, or the text so large, that the queue stands below the page.
bool isStacked(const Theme& theme);
/// Of the side with the queue, in pixels, where it stands beside the page.
int queueWidth(const Theme& theme);
/// Of the page, in pixels; beyond it, something is cut.
int pageWidth(const Theme& theme);
/// The widest line of text that is read easily, in pixels.
int textWidth(const Theme& theme);
/// Puts words in where they differ; wrapped at `width` pixels when it is given. True when something changed.
bool tell(wxStaticText* label, const std::string& text, int width = 0);
/// What a field holds, without telling the screen.
void fillIn(wxTextCtrl* field, const std::string& text);
/// The screen learns where the cursor is.
void follow(wxWindow* control, std::function<void()> focused);
/// Enter in a control, once the scanner has had its look at the key.
void onEnter(wxWindow* control, std::function<void()> enter);

wxListBox* newRows(wxWindow* parent, const Theme& theme, const std::string& spokenName, const char* name, int rows);
/// New rows where they differ, and the chosen one.
void fillRows(wxListBox* list, const std::vector<std::string>& rows, int chosen);

struct ListColumn {
    std::string title;
    int width = 0; ///< quarters of a line
};
/// Where `room` pixels are less than the columns take, the words become smaller with them.
wxDataViewListCtrl* newTable(wxWindow* parent, const Theme& theme, const std::string& spokenName, const char* name,
                             const std::vector<ListColumn>& columns, int room);
void fillTable(wxDataViewListCtrl* table, const std::vector<std::vector<std::string>>& rows, int chosen);

wxColour colourOf(const Theme& theme, Tone tone);
/// GTK measures what is hidden by another font: once it is shown, all sizes are asked for again.
void measureAnew(wxWindow* window);
/// Shows or hides; true when it changed.
bool setShown(wxWindow* window, bool shown);

} // namespace pintu
