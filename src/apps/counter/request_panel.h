#pragma once

#include "apps/counter/counter_parts.h"

#include <wx/panel.h>

#include <vector>

class wxBoxSizer;
class wxButton;
class wxCheckBox;
class wxChoice;
class wxSizer;

namespace pintu {

/// What the resident brings up, what follows from it, and where it goes.
class RequestPanel : public wxPanel {
public:
    RequestPanel(wxWindow* parent, const Theme& theme, CounterScreen& screen);
    void show(const CounterView& view);
    wxWindow* controlOf(Spot spot) const;

private:
    void addWho(wxSizer* column);
    void addWhat(wxSizer* column);
    void addWhere(wxSizer* column);
    void addConsent(wxSizer* column);
    void showPapers(const RequestState& request);
    void showKinds(const RequestState& request);

    const Theme m_theme;
    CounterScreen& m_screen;
    wxStaticText* m_name = nullptr;
    wxStaticText* m_facts = nullptr;
    wxCheckBox* m_second = nullptr;
    wxStaticText* m_saved = nullptr;
    wxTextCtrl* m_complaint = nullptr;
    wxChoice* m_kind = nullptr;
    std::vector<std::string> m_kindCodes; ///< of the choice's rows behind its first
    wxStaticText* m_match = nullptr;
    wxListBox* m_needs = nullptr;
    wxListBox* m_destinations = nullptr;
    wxStaticText* m_noPapers = nullptr;
    wxBoxSizer* m_paperColumn = nullptr;
    wxSizer* m_paperRows = nullptr;
    std::vector<wxCheckBox*> m_papers;
    std::vector<std::string> m_paperCodes;
    wxTextCtrl* m_note = nullptr;
    wxChoice* m_urgency = nullptr;
    wxStaticText* m_toRead = nullptr;
    wxCheckBox* m_agrees = nullptr;
    wxCheckBox* m_refuses = nullptr;
    wxButton* m_make = nullptr;
    wxButton* m_keep = nullptr;
    std::vector<wxSizer*> m_slipParts; ///< hidden where no slip can go out
};

} // namespace pintu
