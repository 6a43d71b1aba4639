#include "core/people/name.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <array>
#include <random>
#include <string>
#include <vector>

namespace pintu {
namespace {

int like(const char* typed, const char* name)
{
    return likeness(foldName(typed), foldName(name));
}

TEST(Likeness, IsFullForTheSameNameHoweverSpelt)
{
    EXPECT_EQ(like("Moch. Djoko", "Muhammad Joko"), 1000);
    EXPECT_EQ(like("hj siti aisyah", "Siti Aisah"), 1000);
}

TEST(Likeness, IsNothingForNothing)
{
    EXPECT_EQ(like("", "Siti"), 0);
    EXPECT_EQ(like("Siti", ""), 0);
}

TEST(Likeness, FindsANameThatIsOnlyBegun)
{
    EXPECT_GT(like("sit nurh", "Siti Nurhaliza"), 800);
    EXPECT_GT(like("nurh", "Siti Nurhaliza"), 800);
    EXPECT_LT(like("nurh", "Agus Salim"), leastLikeness);
}

TEST(Likeness, DoesNotMindTheOrderMuch)
{
    EXPECT_GT(like("Nurhaliza Siti", "Siti Nurhaliza"), 950);
    EXPECT_LT(like("Nurhaliza Siti", "Siti Nurhaliza"), like("Siti Nurhaliza", "Siti Nurhaliza"));
}

TEST(Likeness, DoesNotMindBlanksMuch)
{
    EXPECT_GT(like("Nur Haliza", "Nurhaliza"), 900);
    EXPECT_GT(like("Nur Haliza", "Nurhaliza Tanjung"), 900);
    EXPECT_GT(like("Supriyadi", "Supri Yadi Wijaya"), 900);
    EXPECT_LT(like("Nur Aini", "Nurhaliza Tanjung"), leastLikeness);
    EXPECT_GT(like("Abdurrahman", "Abdul Rahman"), 850);
}

TEST(Likeness, PrefersTheWholeNameToTheLongerOne)
{
    EXPECT_GT(like("Siti", "Siti"), like("Siti", "Siti Nurhaliza"));
    EXPECT_GT(like("Siti Aminah", "Siti Aminah"), like("Siti Aminah", "Siti Aminah Zahra"));
}

TEST(Likeness, PrefersLettersThatSoundAlike)
{
    EXPECT_GT(like("Jumadi", "Jumati"), like("Jumadi", "Jumaki"));
    EXPECT_GT(like("Suparno", "Soparno"), like("Suparno", "Siparno"));
}

TEST(Likeness, TellsDifferentPeopleApart)
{
    for (const auto& [a, b] :
         {std::pair{"Budi Santoso", "Rahmat Hidayat"}, std::pair{"Siti", "Agus"}, std::pair{"Wati", "Joko"}})
        EXPECT_LT(like(a, b), leastLikeness) << a << " / " << b;
}

TEST(Likeness, TakesAnInitialForAWord)
{
    EXPECT_GT(like("A. Rahman", "Ahmad Rahman"), leastLikeness);
    EXPECT_LT(like("A. Rahman", "Ahmad Rahman"), like("Ahmad Rahman", "Ahmad Rahman"));
}

/// Misspelt the way counters misspell: one slip of the finger or one other spelling.
std::string misspelt(const std::string& name, std::mt19937& random)
{
    static const std::array<std::pair<const char*, const char*>, 12> spellings{{{"u", "oe"},
                                                                                {"j", "dj"},
                                                                                {"c", "tj"},
                                                                                {"sy", "sj"},
                                                                                {"h", ""},
                                                                                {"i", "y"},
                                                                                {"f", "v"},
                                                                                {"k", "q"},
                                                                                {"a", "o"},
                                                                                {"t", "th"},
                                                                                {"n", "nn"},
                                                                                {"d", "t"}}};
    auto out = name;
    const auto pick = [&](std::size_t n) { return std::uniform_int_distribution<std::size_t>{0, n - 1}(random); };
    const std::size_t at = 1 + pick(out.size() - 2);
    switch (pick(4)) {
    case 0: std::swap(out[at], out[at + 1]); break;
    case 1: out.erase(at, 1); break;
    case 2: out[at] = static_cast<char>('a' + pick(26)); break;
    default: {
        const auto& [from, to] = spellings[pick(spellings.size())];
        if (const auto found = out.find(from, 1); found != std::string::npos)
            out.replace(found, std::string{from}.size(), to);
        else
            out.insert(at, 1, out[at]);
    }
    }
    return out;
}

TEST(Likeness, FindsMisspeltPeopleAmongThreeThousand)
{
    const std::vector<std::string> first{
        "Siti",    "Ahmad",  "Muhammad", "Sri",   "Nur",   "Dewi",   "Agus",    "Budi",     "Eka",     "Dwi",
        "Tri",     "Wahyu",  "Yusuf",    "Ratna", "Rina",  "Joko",   "Slamet",  "Sutrisno", "Kartini", "Aminah",
        "Fatimah", "Maryam", "Hendra",   "Iwan",  "Asep",  "Ujang",  "Neneng",  "Cecep",    "Dadang",  "Euis",
        "Made",    "Nyoman", "Ketut",    "Putu",  "Wayan", "Rahmat", "Syamsul", "Khoirul",  "Abdul",   "Zainal"};
    const std::vector<std::string> last{"Hidayat",  "Santoso",   "Rahman",    "Wulandari", "Lestari",   "Kurniawan",
                                        "Setiawan", "Nurhayati", "Handayani", "Susanti",   "Saputra",   "Pratama",
                                        "Ramadhan", "Maulana",   "Fauzi",     "Hakim",     "Gunawan",   "Wijaya",
                                        "Purnomo",  "Suryani",   "Rohmah",    "Mulyadi",   "Supriyadi", "Sulastri",
                                        "Wahyuni",  "Haryanto",  "Budiman",   "Anggraini", "Permata",   "Firmansyah"};
    std::mt19937 random{7};
    const auto pick = [&](const auto& list) {
        return list[std::uniform_int_distribution<std::size_t>{0, list.size() - 1}(random)];
    };
    std::vector<std::string> names;
    std::vector<FoldedName> folded;
    while (names.size() < 3'000) {
        names.push_back(pick(first) + " " + pick(first) + " " + pick(last));
        folded.push_back(foldName(names.back()));
    }
    constexpr int asked = 40;
    int found = 0;
    for (int i = 0; i < asked; ++i) {
        const auto target = std::uniform_int_distribution<std::size_t>{0, names.size() - 1}(random);
        const auto typed = foldName(misspelt(names[target], random));
        const int own = likeness(typed, folded[target]);
        // A place among the first ten, where people of the very same name share one.
        std::vector<FoldedName> better;
        for (const auto& other : folded)
            if (better.size() < 10 && likeness(typed, other) > own && std::ranges::find(better, other) == better.end())
                better.push_back(other);
        if (better.size() < 10) ++found;
    }
    RecordProperty("found", found);
    EXPECT_GE(found, asked * 95 / 100) << found << " of " << asked;
}

} // namespace
} // namespace pintu
