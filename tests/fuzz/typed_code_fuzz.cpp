#include "fuzz/property.h"
#include "paper/typed_code.h"

#include <cstdint>
#include <string>

namespace {

/// Letters and digits, which alone matter, in capitals and without look-alikes.
std::string symbols(std::string_view typed)
{
    std::string out;
    for (char c : typed) {
        if (c >= 'a' && c <= 'z') c = static_cast<char>(c - 32);
        if (c == 'O') c = '0';
        if (c == 'I' || c == 'L') c = '1';
        if (c == 'U') c = 'V';
        if ((c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z')) out += c;
    }
    return out;
}

} // namespace

/// An accepted code is written as it was typed but for one symbol at most, and its own text needs no correction.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    using namespace pintu;
    const auto typed = test::asText({data, size});
    const auto code = TypedCode::parse(typed);
    if (!code) return 0;

    const std::string text = code->text();
    const std::string written = symbols(text);
    const std::string read = symbols(typed);
    test::mustHold(written.size() == read.size(), "as many symbols as were typed");
    int differences = 0;
    for (std::size_t i = 0; i < read.size(); ++i) differences += read[i] != written[i];
    test::mustHold(differences == (code->corrected() ? 1 : 0), "one symbol was put right, or none");

    const auto again = TypedCode::parse(text);
    test::mustHold(again && !again->corrected() && again->text() == text, "its text is read again as it is");
    return 0;
}
