#include "core/programmes/catalogue.h"
#include "core/programmes/spoken.h"

#include <algorithm>
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
// district and regency stands first when these three are typed. Each is looked for among the places that begin with its
// three first letters, which are all that a search can answer: in the whole list at once it takes minutes.
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

constexpr std::size_t villageCode = 13;

/// The places whose names begin with each three letters, and all that these belong to.
std::map<std::string, pintu::CatalogueLists> byBeginning(const std::map<std::string, pintu::Place>& places)
{
    std::map<std::string, std::map<std::string, pintu::Place>> groups;
    const auto begin = [&](const std::string& name, const pintu::Place& place) {
        auto& group = groups[pintu::spoken(name).substr(0, 3)];
        group.emplace(place.code, place);
        for (auto up = place.code; up.size() > 2;) {
            up.resize(up.rfind('.'));
            if (const auto found = places.find(up); found != places.end()) group.emplace(up, found->second);
        }
    };
    for (const auto& [code, place] : places) {
        begin(place.name, place);
        for (const std::string kind : {"Kota ", "Kabupaten ", "Desa "})
            if (place.name.starts_with(kind)) begin(place.name.substr(kind.size()), place);
    }
    std::map<std::string, pintu::CatalogueLists> out;
    for (const auto& [letters, group] : groups)
        for (const auto& [code, place] : group) out[letters].places.push_back(place);
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
    std::map<std::string, Place> places;
    for (const auto* file : {"provinces.csv", "regencies.csv", "districts.csv", "villages.csv"}) {
        std::ifstream in{std::filesystem::path{arguments[1]} / file};
        std::string line;
        std::getline(in, line); // the heading
        while (std::getline(in, line)) {
            const auto cells = cellsOf(line);
            if (cells.size() > 1) places[cells.front()] = {cells.front(), cells.back(), {}, false};
        }
    }
    const auto nameOf = [&](const std::string& code, std::size_t length) {
        return places[code.substr(0, length)].name;
    };
    long villages = 0;
    long unreachable = 0;
    long notFirst = 0;
    for (auto& [letters, lists] : byBeginning(places)) {
        const Catalogue catalogue{std::move(lists)};
        for (const auto& place : catalogue.lists().places) {
            if (place.code.size() != villageCode || spoken(place.name).substr(0, 3) != letters) continue;
            ++villages;
            const auto district = nameOf(place.code, 8);
            const auto regency = nameOf(place.code, 5);
            const auto found = catalogue.placesNamed(place.name + ", " + district);
            const bool listed = std::any_of(found.begin(), found.end(), [&](const Place* p) { return p == &place; });
            if (!listed) std::fprintf(stderr, "not in the list: %s %s\n", place.code.c_str(), place.name.c_str());
            unreachable += listed ? 0 : 1;
            const auto whole = catalogue.placesNamed(place.name + ", " + district + ", " + regency);
            const bool first = !whole.empty() && whole.front()->name == place.name &&
                               nameOf(whole.front()->code, 8) == district && nameOf(whole.front()->code, 5) == regency;
            if (!first)
                std::fprintf(stderr, "not first: %s %s, %s\n", place.code.c_str(), place.name.c_str(),
                             district.c_str());
            notFirst += first ? 0 : 1;
        }
    }

    CatalogueLists all;
    for (const auto& [code, place] : places) all.places.push_back(place);
    const Catalogue country{std::move(all)};
    constexpr int searches = 100;
    const auto start = std::chrono::steady_clock::now();
    std::size_t answers = 0;
    for (int i = 0; i < searches; ++i)
        answers += country.placesNamed(i % 2 == 0 ? "Blang, Glumpang Tiga" : "su").size();
    const std::chrono::duration<double, std::milli> took = std::chrono::steady_clock::now() - start;
    std::printf("{\"name\": \"places\", \"villages\": %ld, \"unreachable\": %ld, \"not_first\": %ld, "
                "\"ms_a_search\": %.2f, \"answers\": %zu}\n",
                villages, unreachable, notFirst, took.count() / searches, answers);
    return villages > 0 && unreachable == 0 ? 0 : 1;
}
