#pragma once

#include "core/base/bytes.h"
#include "paper/manual_text.h"
#include "screens/key_help.h"
#include "widgets/theme.h"

#include <wx/panel.h>

#include <filesystem>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

class wxBoxSizer;
class wxStaticText;

namespace pintu {

/// What a face brings for F1.
struct FaceManual {
    std::filesystem::path pages;            ///< holds a folder for each language
    std::filesystem::path pictures;         ///< of windows, as they were taken; those that are missing are left out
    std::function<std::string_view()> page; ///< which one belongs to what is shown now
    std::vector<KeyHelp> (*keys)() = nullptr;
    /// Prints a page on sheets of A4 and answers with a sentence, on the thread of the windows.
    std::function<void(const std::string& name, Bytes pdf, std::function<void(std::string)> done)> print;

    explicit operator bool() const { return page != nullptr; }
};

/// What F1 shows: the page of the manual that belongs to the screen, the keys, and the way to the other pages. Of
/// ordinary controls, so that it grows with the text, has both contrasts and is read aloud like every other page.
class ManualPanel : public wxPanel {
public:
    ManualPanel(wxWindow* parent, const Theme& theme, const FaceManual& manual, std::string page,
                std::function<void()> back);

    const std::string& page() const { return m_page; }
    void print();

private:
    void draw();
    void turnTo(std::string page);
    void addPart(wxBoxSizer* column, const ManualPart& part);
    void addPicture(wxBoxSizer* column, const ManualPart& part);
    void addKeys(wxBoxSizer* column);
    void addContents(wxBoxSizer* column);
    std::filesystem::path folder() const;
    std::vector<KeyHelp> keys() const;

    const Theme m_theme;
    const FaceManual& m_manual;
    const std::function<void()> m_back;
    std::string m_page;
    ManualText m_text;
    wxStaticText* m_note = nullptr; ///< what came of printing
};

} // namespace pintu
