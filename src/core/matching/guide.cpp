#include "core/matching/guide.h"

#include "core/programmes/said_words.h"

#include <algorithm>
#include <cstddef>
#include <string>

namespace pintu {
namespace {

constexpr std::ptrdiff_t mayStandBetween = 3; ///< other words among those of a phrase: "bpjs anak saya belum ada"

bool isOneOf(std::string_view word, std::string_view choices)
{
    while (true) {
        const auto slash = choices.find('/');
        if (word == choices.substr(0, slash)) return true;
        if (slash == std::string_view::npos) return false;
        choices.remove_prefix(slash + 1);
    }
}

std::vector<std::string_view> partsOf(std::string_view phrase)
{
    std::vector<std::string_view> out;
    while (!phrase.empty()) {
        const auto blank = phrase.find(' ');
        if (blank != 0) out.push_back(phrase.substr(0, blank));
        if (blank == std::string_view::npos) break;
        phrase.remove_prefix(blank + 1);
    }
    return out;
}

bool says(const std::vector<std::string>& words, const std::vector<std::string_view>& phrase)
{
    const auto width = std::ssize(phrase) + mayStandBetween;
    for (auto from = words.begin(); from != words.end(); ++from) {
        const auto to = words.end() - from > width ? from + width : words.end();
        if (std::ranges::all_of(phrase, [&](std::string_view choices) {
                return std::any_of(from, to, [&](const std::string& word) { return isOneOf(word, choices); });
            }))
            return true;
    }
    return false;
}

} // namespace

const GuideStep* beginningOf(const Catalogue& catalogue, std::string_view guide)
{
    const auto& steps = catalogue.lists().guideSteps;
    const auto at = std::ranges::find(steps, guide, &GuideStep::guide);
    return at == steps.end() ? nullptr : &*at;
}

const GuideStep* guideStep(const Catalogue& catalogue, std::string_view code)
{
    const auto& steps = catalogue.lists().guideSteps;
    const auto at = std::ranges::find(steps, code, &GuideStep::code);
    return at == steps.end() ? nullptr : &*at;
}

std::vector<const GuideAnswer*> answersTo(const Catalogue& catalogue, const GuideStep& step)
{
    std::vector<const GuideAnswer*> out;
    for (const auto& answer : catalogue.lists().guideAnswers)
        if (answer.step == step.code) out.push_back(&answer);
    return out;
}

const GuideAnswer* answerIn(const Catalogue& catalogue, std::string_view words)
{
    const auto said = wordsOf(words);
    for (const auto& answer : catalogue.lists().guideAnswers)
        for (const auto& known : answer.known)
            if (says(said, partsOf(known))) return &answer;
    return nullptr;
}

std::vector<const Service*> servicesOf(const Catalogue& catalogue, const GuideAnswer& answer)
{
    std::vector<const Service*> out;
    for (const auto& key : answer.services)
        if (const auto* service = catalogue.service(key); catalogue.offers(service)) out.push_back(service);
    return out;
}

} // namespace pintu
