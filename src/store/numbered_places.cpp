#include "store/numbered_places.h"

#include <cctype>

namespace pintu {

std::string withNumberedPlaces(std::string_view sql)
{
    const auto beginsName = [](char c) { return std::isalpha(static_cast<unsigned char>(c)) != 0 || c == '_'; };
    const auto isName = [](char c) { return std::isalnum(static_cast<unsigned char>(c)) != 0 || c == '_'; };
    std::string out;
    int place = 0;
    char quote = 0;
    for (std::size_t i = 0; i < sql.size(); ++i) {
        const char c = sql[i];
        if (quote != 0) {
            if (c == quote) quote = 0;
        } else if (c == '\'' || c == '"') {
            quote = c;
        } else if (c == ':' && i + 1 < sql.size() && sql[i + 1] == ':') {
            out += "::";
            ++i;
            continue;
        } else if (c == ':' && i + 1 < sql.size() && beginsName(sql[i + 1])) {
            out += "$" + std::to_string(++place);
            while (i + 1 < sql.size() && isName(sql[i + 1])) ++i;
            continue;
        }
        out += c;
    }
    return out;
}

} // namespace pintu
