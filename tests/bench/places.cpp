#include "core/programmes/catalogue.h"

#include <chrono>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <map>
#include <string>
#include <vector>

// Whether every village of the country can be chosen by its name and district, as a clerk types them. The folder holds
// provinces.csv, regencies.csv, districts.csv and villages.csv of the npm package idn-area-data (4.0.1), which the
// tree does not ship. "unreachable": not in the list at all. "not_first": another place than one of the same name,
// district and regency stands first when these three are typed.
namespace {

/// The cells of one line; a cell in quotes may hold commas and doubled quotes.
std::vector<std::string> cellsOf(const std::string& line)
{
    std::vector<std::string> out(1);
    bool quoted = false;
    for (std::size_t i = 0; i < line.size(); ++i) {
        if (line[i] == '"' && quoted && i + 1 < line.size() && line[i + 1] == '"')
            out.back() += line[i++];
        else if (line[i] == '"')
            quoted = !quoted;
        else if (line[i] == ',' && !quoted)
            out.emplace_back();
        else if (line[i] != '\r')
            out.back() += line[i];
    }
    return out;
}

} // namespace

int main(int count, char** arguments)
{
    using namespace pintu;
    if (count != 2) {
        std::fputs("places FOLDER\n", stderr);
        return 2;
    }
    CatalogueLists lists;
    std::map<std::string, std::string> names;
    for (const auto* file : {"provinces.csv", "regencies.csv", "districts.csv", "villages.csv"}) {
        std::ifstream in{std::filesystem::path{arguments[1]} / file};
        std::string line;
        std::getline(in, line); // the heading
        while (std::getline(in, line)) {
            const auto cells = cellsOf(line);
            if (cells.size() < 2) continue;
            lists.places.push_back({cells.front(), cells.back(), {}, false});
            names[cells.front()] = cells.back();
        }
    }
    const Catalogue catalogue{std::move(lists)};
    long villages = 0;
    long unreachable = 0;
    long notFirst = 0;
    const auto start = std::chrono::steady_clock::now();
    for (const auto& place : catalogue.lists().places) {
        if (place.code.size() != 13) continue;
        ++villages;
        const auto district = names[place.code.substr(0, 8)];
        const auto regency = names[place.code.substr(0, 5)];
        bool listed = false;
        for (const auto* found : catalogue.placesNamed(place.name + ", " + district))
            listed = listed || found->code == place.code;
        const auto first = catalogue.placesNamed(place.name + ", " + district + ", " + regency);
        const auto same = [&] {
            const auto& code = first.front()->code;
            return first.front()->name == place.name && names[code.substr(0, 8)] == district &&
                   names[code.substr(0, 5)] == regency;
        };
        if (!listed) {
            ++unreachable;
            std::fprintf(stderr, "not in the list: %s %s\n", place.code.c_str(), place.name.c_str());
        }
        if (first.empty() || !same()) {
            ++notFirst;
            std::fprintf(stderr, "not first: %s %s, %s\n", place.code.c_str(), place.name.c_str(), district.c_str());
        }
    }
    const std::chrono::duration<double, std::milli> took = std::chrono::steady_clock::now() - start;
    std::printf("{\"name\": \"places\", \"villages\": %ld, \"unreachable\": %ld, \"not_first\": %ld, "
                "\"ms_a_search\": %.3f}\n",
                villages, unreachable, notFirst, villages > 0 ? took.count() / static_cast<double>(2 * villages) : 0.0);
    return villages > 0 && unreachable == 0 ? 0 : 1;
}
