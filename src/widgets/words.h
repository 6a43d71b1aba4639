#pragma once

#include <wx/string.h>

#include <string>

namespace pintu {

inline wxString wide(const std::string& text)
{
    return wxString::FromUTF8(text.data(), text.size());
}

inline std::string utf8(const wxString& text)
{
    return text.utf8_string();
}

} // namespace pintu
