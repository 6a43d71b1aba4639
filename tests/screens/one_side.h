#pragma once

#include "screens/counter_workplace.h"
#include "support/at_once.h"
#include "support/fakes.h"

#include <string>

namespace pintu::test {

/// A workplace for one side of the counter, with no other side and no record behind it.
class OneSideTest : public ::testing::Test {
protected:
    std::string notice() const { return workplace.state().notice.english; }
    Spot spot() const { return workplace.state().cursor.spot; }

    AtOnce worker;
    SetClock clock;
    SeededEntropy entropy;
    CounterWorkplace workplace{worker, clock, entropy};
};

} // namespace pintu::test
