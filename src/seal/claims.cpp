#include "seal/claims.h"

#include "seal/digest.h"

namespace pintu {

PaperName paperName(BytesView head, const PaperRandom& random)
{
    Bytes both{head.begin(), head.end()};
    both.insert(both.end(), random.begin(), random.end());
    const auto digest = sha256(both);
    PaperName out{};
    std::copy_n(digest.begin(), out.size(), out.begin());
    return out;
}

bool isPartyId(std::string_view text)
{
    return !text.empty() && text.size() <= 12 && std::ranges::all_of(text, [](char c) {
        return (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-';
    });
}

void ClaimsReader::map(std::size_t pairs)
{
    if (m_in.map() != pairs) m_in.fail();
}

std::size_t ClaimsReader::mapOf(std::size_t pairs, std::size_t orPairs)
{
    const auto found = m_in.map();
    if (found != pairs && found != orPairs) m_in.fail();
    return found;
}

void ClaimsReader::exactly(std::int64_t value)
{
    if (m_in.integer() != value) m_in.fail();
}

void ClaimsReader::exactly(std::string_view text)
{
    if (m_in.text() != text) m_in.fail();
}

std::int64_t ClaimsReader::integer(std::int64_t least, std::int64_t most)
{
    const auto value = m_in.integer();
    if (value >= least && value <= most) return value;
    m_in.fail();
    return least;
}

std::string ClaimsReader::partyId()
{
    std::string id = text();
    if (!isPartyId(id)) m_in.fail();
    return id;
}

Bytes ClaimsReader::bytes()
{
    const auto view = m_in.bytes();
    return {view.begin(), view.end()};
}

} // namespace pintu
