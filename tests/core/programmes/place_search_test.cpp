#include "core/programmes/catalogue.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>

namespace pintu {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

/// Two regencies with villages of one name, longer names before the short one, and marks.
class PlaceSearch : public testing::Test {
protected:
    std::vector<std::string> codes(std::string_view text, std::string_view near = {}) const
    {
        std::vector<std::string> out;
        for (const auto* place : m_catalogue.placesNamed(text, near)) out.push_back(place->code);
        return out;
    }

    static CatalogueLists lists()
    {
        CatalogueLists out;
        out.places = {{"11", "Aceh", {}, false},
                      {"11.07", "Kabupaten Pidie", {}, false},
                      {"11.07.01", "Glumpang Tiga", {}, false},
                      {"11.07.01.2001", "Blang Asan", {}, false},
                      {"11.07.01.2002", "Blang", {}, false},
                      {"11.07.02", "Glumpang", {}, false},
                      {"11.07.02.2001", "Blang", {}, false},
                      {"11.71", "Kota Banda Aceh", {}, false},
                      {"11.71.01", "Kuta", {}, false},
                      {"11.71.01.2001", "Blang", {}, false},
                      {"11.71.01.2002", "Ma’rang", {}, false},
                      {"11.71.01.2003", "Pakam I,II", {}, false},
                      {"11.71.01.2006", "Pakam III", {}, false},
                      {"11.71.01.2004", "Desa Baru", {}, false}};
        return out;
    }

private:
    const Catalogue m_catalogue{lists()};
};

TEST_F(PlaceSearch, PutsTheWholeNameBeforeLongerOnes)
{
    EXPECT_THAT(codes("blang"), ElementsAre("11.07.01.2002", "11.07.02.2001", "11.71.01.2001", "11.07.01.2001"));
}

TEST_F(PlaceSearch, PutsTheOfficesOwnSurroundingsFirst)
{
    EXPECT_THAT(codes("blang", "11.71.01.2004"),
                ElementsAre("11.71.01.2001", "11.07.01.2002", "11.07.02.2001", "11.07.01.2001"));
    EXPECT_EQ(codes("blang", "11.07.02").front(), "11.07.02.2001");
}

TEST_F(PlaceSearch, IsNarrowedByTheDistrict)
{
    EXPECT_THAT(codes("Blang, Glumpang Tiga"), ElementsAre("11.07.01.2002", "11.07.01.2001"));
    EXPECT_THAT(codes("blang,kuta"), ElementsAre("11.71.01.2001"));
    EXPECT_THAT(codes("Blang, Bukit"), IsEmpty());
}

TEST_F(PlaceSearch, PutsTheWholeDistrictBeforeLongerOnes)
{
    EXPECT_EQ(codes("blang, glumpang").front(), "11.07.02.2001");
}

TEST_F(PlaceSearch, IsNarrowedByRegencyAndProvinceToo)
{
    EXPECT_THAT(codes("blang, banda aceh"), ElementsAre("11.71.01.2001"));
    EXPECT_THAT(codes("Blang, Kec. Glumpang, Kab. Pidie, Aceh").front(), "11.07.02.2001");
}

TEST_F(PlaceSearch, UnderstandsWhatItsOwnFullNamesSay)
{
    const Catalogue catalogue{lists()};
    for (const auto& place : catalogue.lists().places)
        EXPECT_EQ(codes(*catalogue.fullPlaceName(place.code)).front(), place.code) << place.name;
}

TEST_F(PlaceSearch, GoesOnWhileADistrictIsBeingTyped)
{
    EXPECT_EQ(codes("blang,"), codes("blang"));
    EXPECT_THAT(codes("blang, ku"), ElementsAre("11.71.01.2001"));
}

TEST_F(PlaceSearch, ReadsEveryApostropheAndNone)
{
    for (const auto* text : {"ma'rang", "ma’rang", "maʼrang", "marang", "MA\"RANG"})
        EXPECT_THAT(codes(text), ElementsAre("11.71.01.2002")) << text;
}

TEST_F(PlaceSearch, ReadsNamesThatHaveACommaOfTheirOwn)
{
    EXPECT_EQ(codes("Pakam I,II").front(), "11.71.01.2003");
    EXPECT_EQ(codes("Pakam I,II, Kuta").front(), "11.71.01.2003");
    EXPECT_EQ(codes("Pakam III, Kuta").front(), "11.71.01.2006");
}

TEST_F(PlaceSearch, TakesATitleForOneOnlyWhereItIsNoName)
{
    EXPECT_EQ(codes("desa baru").front(), "11.71.01.2004");
    EXPECT_EQ(codes("Desa Desa Baru").front(), "11.71.01.2004");
    EXPECT_EQ(codes("Desa Blang, Kuta").front(), "11.71.01.2001");
}

TEST_F(PlaceSearch, AnswersNothingToNothing)
{
    for (const auto* text : {"", " ", ",", ", kuta", "'", "kec. "}) EXPECT_THAT(codes(text), IsEmpty()) << text;
}

TEST_F(PlaceSearch, CutsNothingOff)
{
    auto many = lists();
    for (int i = 0; i < 50; ++i) many.places.push_back({"12.01.01." + std::to_string(2001 + i), "Blang", {}, false});
    EXPECT_EQ(Catalogue{many}.placesNamed("blang").size(), 54U);
}

} // namespace
} // namespace pintu
