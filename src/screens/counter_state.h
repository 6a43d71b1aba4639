#pragma once

#include "screens/counter_pages.h"
#include "screens/counter_seat.h"

#include <optional>

namespace pintu {

/// All that a counter shows: the states of its sides, side by side. It lives as long as the screen.
struct CounterView {
    const WorkplaceState& workplace;
    const SeatState& seat;
    const QueueState& queue;
    const CounterPage& page;
    const SearchState& search;
    const PersonFormState& form;
    const std::optional<RequestState>& request;
    const std::optional<SlipState>& slip;
    const std::optional<HeardReturn>& heard;
    const PrinterMood& printer;
    const QuestionState& question;
    const CounterDay& day;
    const std::optional<KeptLine>& receipt;
    const OpenState& open;
    const PersonPageState& person;
    const MatchState& match;
    SharedFacts facts = std::make_shared<const CounterFacts>();

    const Catalogue& catalogue() const { return *facts->catalogue; }
    Zone zone() const { return facts->profile.timeZone(); }
};

} // namespace pintu
