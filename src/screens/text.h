#pragma once

#include "core/base/wording.h"

#include <filesystem>
#include <string>

namespace pintu {

/// English stands in the source; every other language is a gettext catalogue. A face may change it while it runs. The
/// regional languages are the kiosk's, and hold its sentences only: what they lack is said in Indonesian.
enum class Language { indonesian, english, sundanese, javanese };
bool isRegional(Language language);

/// Where the catalogues lie (`id/LC_MESSAGES/satupintu.mo`, `su/LC_MESSAGES/satupintu-su.mo` …). Once, before the first
/// window: it also tells the toolkit which language its own words have. Works on systems where no locale is installed.
void findSentences(const std::filesystem::path& folder);
void speak(Language language);
Language language();

/// The sentence in the language that is spoken now. `english` is a literal: the catalogue is made from the source.
std::string tr(const char* english);
/// The same for a number: "%1 person" and "%1 people".
std::string tr(const char* one, const char* many, long count);
/// One that another room made.
std::string tr(const Wording& wording);

} // namespace pintu
