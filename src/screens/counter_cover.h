#pragma once

#include "screens/counter_page.h"
#include "screens/counter_queue.h"
#include "screens/counter_reading.h"
#include "screens/counter_request.h"
#include "screens/counter_search.h"
#include "screens/counter_slip.h"

#include <functional>
#include <optional>
#include <string>

namespace pintu {

/// What was read lies over whatever the clerk was at: a scan may come in the middle of anything, and Escape leads back
/// to a form half filled in, a search, a request with all that was chosen.
class CounterCover {
public:
    CounterCover(CounterWorkplace& workplace, CounterQueue& queue, PageTurner& turner, CounterReading& reading,
                 CounterSearch& search, CounterSlip& slip, CounterRequest& request,
                 std::function<void(PersonId)> openPerson);

    bool isOver() const { return m_covered.has_value(); }
    /// What a scan or a typed line turned out to be.
    void take(Reading reading, ReadFrom from);
    /// A slip of this office that is looked at again.
    void slip(SlipFacts slip, ReadFrom from);
    /// The next page lies over this one; a code that was typed leaves the field.
    void cover(ReadFrom from);
    void uncover();
    /// Nobody goes back to what lies below.
    void forget();

private:
    void findName(const std::string& name, ReadFrom from);

    CounterWorkplace& m_workplace;
    CounterQueue& m_queue;
    PageTurner& m_turner;
    CounterReading& m_reading;
    CounterSearch& m_search;
    CounterSlip& m_slip;
    CounterRequest& m_request;
    std::function<void(PersonId)> m_openPerson;
    std::optional<PageTurner::Place> m_covered;
};

} // namespace pintu
