#include "core/programmes/complaint_match.h"

#include "core/matching/guide.h"
#include "core/programmes/said_words.h"

#include <algorithm>
#include <cstddef>
#include <map>

namespace pintu {
namespace {

constexpr std::size_t longestPhrase = 4;

/// All runs of one to four words, each joined as the catalogue compares names: without blanks.
class Phrases {
public:
    explicit Phrases(std::string_view text)
    {
        const auto words = wordsOf(text);
        for (std::size_t from = 0; from < words.size(); ++from) {
            std::string joined;
            for (std::size_t n = 1; n <= longestPhrase && from + n <= words.size(); ++n)
                m_lengths[joined += words[from + n - 1]] = n;
        }
    }

    const std::map<std::string, std::size_t>& all() const { return m_lengths; }

    /// How many words of the text say one of these names; 0 for none.
    std::size_t naming(const std::vector<std::string>& names) const
    {
        std::size_t most = 0;
        for (const auto& name : names) {
            std::string joined;
            for (const auto& word : wordsOf(name)) joined += word;
            if (const auto found = m_lengths.find(joined); found != m_lengths.end())
                most = std::max(most, found->second);
        }
        return most;
    }

private:
    std::map<std::string, std::size_t> m_lengths;
};

} // namespace

ComplaintMatch matchComplaint(const Catalogue& catalogue, std::string_view text, std::string_view sector)
{
    const Phrases phrases{text};
    ComplaintMatch out;
    for (const auto& [phrase, words] : phrases.all())
        for (const auto* programme : catalogue.programmesKnownAs(phrase))
            if (std::ranges::find(out.programmes, programme) == out.programmes.end())
                out.programmes.push_back(programme);

    std::size_t mostWords = 0;
    for (const auto& kind : catalogue.lists().caseKinds)
        if (const auto words = phrases.naming(kind.known); words > mostWords) {
            mostWords = words;
            out.topic = &kind;
        }
    std::string named;
    mostWords = 0;
    for (const auto& candidate : catalogue.lists().sectors)
        if (const auto words = phrases.naming(candidate.known); words > mostWords) {
            mostWords = words;
            named = candidate.code;
        }

    struct Ranked {
        const Service* service;
        std::size_t rank;
    };
    std::vector<Ranked> ranked;
    for (const auto& service : catalogue.lists().services) {
        auto names = service.known;
        names.push_back(service.name.id);
        std::size_t rank = 100 * phrases.naming(names);
        if (std::ranges::any_of(out.programmes, [&](const Programme* p) { return p->code == service.programme; }))
            rank += 50;
        if (service.sector == named) rank += 20;
        if (rank > 0) ranked.push_back({&service, rank});
    }
    std::ranges::stable_sort(ranked, [](const Ranked& a, const Ranked& b) { return a.rank > b.rank; });
    // Words that answer a question of a guide lead as the guide does: who never had a card has none to re-activate.
    out.guided = answerIn(catalogue, text);
    if (out.guided) out.services = servicesOf(catalogue, *out.guided);
    for (const auto& row : ranked)
        if (std::ranges::find(out.services, row.service) == out.services.end()) out.services.push_back(row.service);
    // What stands beside the best one is a likelier second choice than another sector's.
    const auto addAll = [&](std::string_view code) {
        for (const auto* service : catalogue.servicesOf(code))
            if (std::ranges::find(out.services, service) == out.services.end()) out.services.push_back(service);
    };
    out.sector = !out.services.empty() ? out.services.front()->sector : named.empty() ? std::string{sector} : named;
    addAll(out.sector);
    addAll(sector);
    return out;
}

} // namespace pintu
