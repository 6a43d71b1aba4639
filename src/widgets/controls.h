#pragma once

#include "widgets/theme.h"

#include <string>
#include <vector>

class wxBoxSizer;
class wxButton;
class wxCheckBox;
class wxChoice;
class wxComboBox;
class wxControl;
class wxSizer;
class wxStaticText;
class wxTextCtrl;
class wxWindow;

/// The controls of the faces: native, named for screen readers, large enough for a finger, in the theme's colours.
/// `name` is stable and never shown: tests find the control by it.
namespace pintu {

/// With a size from the start the toolkit does not measure a new control in a font that it will not keep. The real size
/// is asked for when the page is laid out; GTK complains of a button that has less than its frame takes.
inline const wxSize notMeasuredYet{96, 48};
/// wxStaticText looks by four questions of the style sheet whether a new font is underlined. None of ours is.
void setFont(wxStaticText* label, const wxFont& font);

wxStaticText* newLabel(wxWindow* parent, const Theme& theme, TextRole role, const std::string& text = {},
                       const char* name = "");
/// The same, wrapped at `width` pixels.
wxStaticText* newWrapped(wxWindow* parent, const Theme& theme, TextRole role, const std::string& text, const char* name,
                         int width);
/// Puts words in where they differ, wrapped at `width` pixels (0: one line), and lays the parent out again.
void setWords(wxStaticText* label, const std::string& text, int width = 0);

/// `&` marks the letter that Alt presses; a literal one is written twice.
wxButton* newButton(wxWindow* parent, const Theme& theme, ButtonRole role, const std::string& text, const char* name);
/// A wide button with a pictogram before its words, for a choice of a whole page.
wxButton* newPictureButton(wxWindow* parent, const Theme& theme, const std::string& text, const char* name,
                           const char* pictogram);
/// Changes what a button says, to the eye and to screen readers.
void setWords(wxButton* button, const std::string& text);

/// secret: dots are shown for what is typed.
enum class FieldKind { plain, secret };
/// A field of one line, with the label that stands before or above it.
wxTextCtrl* newField(wxWindow* parent, const Theme& theme, wxStaticText* label, const char* name,
                     FieldKind kind = FieldKind::plain);
/// A field of one line with no label of its own, named for screen readers.
wxTextCtrl* newField(wxWindow* parent, const Theme& theme, const std::string& spokenName, const char* name,
                     FieldKind kind = FieldKind::plain);

/// A list from which one of a few words is chosen.
wxChoice* newChoice(wxWindow* parent, const Theme& theme, const std::string& spokenName,
                    const std::vector<std::string>& choices, const char* name);
/// A field with usual answers to choose from.
wxComboBox* newSuggestions(wxWindow* parent, const Theme& theme, const std::string& spokenName,
                           const std::vector<std::string>& choices, const char* name);

wxCheckBox* newTick(wxWindow* parent, const Theme& theme, const std::string& text, const char* name);

/// The width in pixels that a label, a button or a tick needs for its words; the toolkit's own answer is too small as
/// long as it has not shown the control.
int neededWidth(const wxControl& control, const Theme& theme);
/// Puts controls side by side, and into a next row where `width` pixels end.
wxSizer* inRows(const std::vector<wxControl*>& controls, const Theme& theme, int width);

} // namespace pintu
