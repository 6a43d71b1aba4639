#include "screens/text.h"

#include <clocale>
#include <cstdlib>
#include <libintl.h>

namespace pintu {
namespace {

constexpr const char* domain = "satupintu";
Language spoken = Language::indonesian;

} // namespace

void findSentences(const std::filesystem::path& folder)
{
    // gettext looks at LANGUAGE only under a locale that is not "C"; C.UTF-8 is on every Debian. Set once, before there
    // are threads that read the environment: English needs no catalogue, so a change of language changes no variable.
    setenv("LANGUAGE", "id", 1);
    setlocale(LC_CTYPE, "C.UTF-8");
    setlocale(LC_MESSAGES, "C.UTF-8");
    bindtextdomain(domain, folder.c_str());
    bind_textdomain_codeset(domain, "UTF-8");
}

void speak(Language language)
{
    spoken = language;
}

Language language()
{
    return spoken;
}

std::string tr(const char* english)
{
    return spoken == Language::english ? english : dgettext(domain, english);
}

std::string tr(const char* one, const char* many, long count)
{
    if (spoken == Language::english) return count == 1 ? one : many;
    return dngettext(domain, one, many, static_cast<unsigned long>(count));
}

std::string fill(const std::string& pattern, std::initializer_list<std::string> parts)
{
    std::string out;
    for (std::size_t at = 0; at < pattern.size(); ++at) {
        const auto part =
            at + 1 < pattern.size() && pattern[at] == '%' && pattern[at + 1] >= '1' && pattern[at + 1] <= '9'
                ? static_cast<std::size_t>(pattern[at + 1] - '1')
                : parts.size();
        if (part < parts.size()) {
            out += parts.begin()[part];
            ++at;
        } else {
            out += pattern[at];
        }
    }
    return out;
}

} // namespace pintu
