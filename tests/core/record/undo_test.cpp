#include "core/record/office_events.h"
#include "core/record/undo.h"

#include <gtest/gtest.h>

namespace pintu {
namespace {

template <class Body>
Event eventAt(std::int64_t seq, const Body& body)
{
    Event out;
    out.seq = seq;
    out.type = Body::type;
    out.subject = body.subject();
    out.clear = encodeBody(body);
    return out;
}

const Event first = eventAt(4, Printed{"D0412/17", "return", 0});
const Event second = eventAt(5, Printed{"D0412/17", "return", 1});

TEST(Standing, IsAllWhereNothingWasUndone)
{
    EXPECT_EQ(notUndone({first, second}), (std::vector{first, second}));
}

TEST(Standing, LeavesOutWhatWasUndoneAndTheUndoing)
{
    EXPECT_EQ(notUndone({first, second, eventAt(6, Undone{"D0412/17", 1, 5})}), std::vector{first});
}

TEST(Standing, KeepsWhatCameAfterTheUndoing)
{
    const auto later = eventAt(7, Printed{"D0412/17", "return", 1});
    EXPECT_EQ(notUndone({first, second, eventAt(6, Undone{"D0412/17", 1, 5}), later}), (std::vector{first, later}));
}

TEST(Standing, TellsEpochsApart)
{
    EXPECT_EQ(notUndone({first, eventAt(6, Undone{"D0412/17", 2, 4})}), std::vector{first});
}

} // namespace
} // namespace pintu
