#include "screens/text.h"

#include <clocale>
#include <cstdlib>
#include <libintl.h>

namespace pintu {
namespace {

constexpr const char* domain = "satupintu"; // Indonesian
Language spoken = Language::indonesian;

/// A domain for each language: which one is asked changes while the program runs, and the environment, in which other
/// threads read, does not. Nothing for English, which stands in the source.
const char* domainOf(Language language)
{
    switch (language) {
    case Language::indonesian: return domain;
    case Language::english: return nullptr;
    case Language::sundanese: return "satupintu-su";
    case Language::javanese: return "satupintu-jv";
    }
    return nullptr;
}

} // namespace

void findSentences(const std::filesystem::path& folder)
{
    // gettext looks at LANGUAGE only under a locale that is not "C"; C.UTF-8 is on every Debian. Set once, before there
    // are threads that read the environment: English needs no catalogue, so a change of language changes no variable.
    setenv("LANGUAGE", "id:su:jv", 1); // each domain lies in the folder of its own language alone
    setlocale(LC_CTYPE, "C.UTF-8");
    setlocale(LC_MESSAGES, "C.UTF-8");
    for (const auto language : {Language::indonesian, Language::sundanese, Language::javanese}) {
        bindtextdomain(domainOf(language), folder.c_str());
        bind_textdomain_codeset(domainOf(language), "UTF-8");
    }
}

void speak(Language language)
{
    spoken = language;
}

Language language()
{
    return spoken;
}

bool isRegional(Language language)
{
    return language == Language::sundanese || language == Language::javanese;
}

std::string tr(const char* english)
{
    if (spoken == Language::english) return english;
    const char* said = dgettext(domainOf(spoken), english); // the very pointer where the catalogue has nothing
    return said == english ? dgettext(domain, english) : said;
}

std::string tr(const char* one, const char* many, long count)
{
    if (spoken == Language::english) return count == 1 ? one : many;
    const auto number = static_cast<unsigned long>(count);
    const char* said = dngettext(domainOf(spoken), one, many, number);
    return said == one || said == many ? dngettext(domain, one, many, number) : said;
}

std::string tr(const Wording& wording)
{
    return fill(tr(wording.pattern.c_str()), wording.parts);
}

} // namespace pintu
