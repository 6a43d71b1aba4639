#include "bench/measure.h"
#include "core/matching/told.h"
#include "office/catalogue_files.h"
#include "office/family_file.h"

#include <ctime>
#include <fstream>
#include <memory>
#include <random>
#include <sstream>

// What fits 10,000 families by the shipped rules. The families are those of examples.toml, each with one to three
// members taken from other ones, so that they differ and have a usual size. Goal: at most one second in all.
int main()
{
    using namespace pintu;
    constexpr std::size_t count = 10'000;
    const std::filesystem::path folder = std::string{PINTU_SOURCE_DIR} + "/resources/catalog";
    const Catalogue catalogue{readCatalogueFiles(folder)};
    const RuleBook book{catalogue};
    const auto today = *Day::parse("2026-11-28");
    std::ostringstream text;
    text << std::ifstream{folder / "rules" / "examples.toml"}.rdbuf();
    const auto examples = readFamilies(text.str(), "examples.toml", book, today);

    std::mt19937 chance{42};
    std::vector<Family> families;
    std::size_t members = 0;
    for (std::size_t i = 0; i < count; ++i) {
        families.push_back(examples[i % examples.size()].family);
        for (std::size_t more = 1 + chance() % 3; more > 0; --more) {
            const auto& other = examples[chance() % examples.size()].family.members;
            if (!other.empty()) families.back().members.push_back(other[chance() % other.size()]);
        }
        members += families.back().members.size();
    }

    std::size_t found = 0;
    const auto cpuBefore = std::clock();
    const double matched = bench::seconds([&] {
        for (const auto& family : families) found += match(book, family, today).size();
    });
    const auto cpu = static_cast<double>(std::clock() - cpuBefore) / CLOCKS_PER_SEC;
    std::size_t letters = 0;
    constexpr std::size_t told = 200; // families whose sentences are made, too: what one screen or paper shows
    const double telling = bench::seconds([&] {
        for (std::size_t i = 0; i < told; ++i) {
            const Teller teller{book, families[i], today};
            for (const auto& one : match(book, families[i], today)) letters += teller.sentence(one).size();
        }
    });
    bench::Line{"matching"}
        .count("families", static_cast<std::int64_t>(count))
        .count("members", static_cast<std::int64_t>(members))
        .count("rules", static_cast<std::int64_t>(book.rules().size()))
        .count("answers", static_cast<std::int64_t>(found))
        .number("seconds", matched)
        .number("cpu_seconds", cpu) // what is left where others work on this machine, too
        .number("goal_seconds", 1)
        .number("ms_a_family_with_sentences", telling * 1000 / static_cast<double>(told))
        .print();
    return letters > 0 ? 0 : 1;
}
