#pragma once

#include "screens/board_state.h"

#include <string>
#include <vector>

/// The board's sentences, in the language that is spoken now.
namespace pintu {

/// "Minggu, 22 November 2026" and "09.42", by the office's zone.
std::string dateText(const BoardState& state);
std::string timeText(const BoardState& state);

/// What the office's hours say now: from when numbers are given, that the counters have a break, when the office is
/// open again. Empty while it is open, and where it states no hours.
std::string hoursText(const BoardState& state);

/// What stands in the place of the large call while there is none: that nobody was called yet, that the office has
/// closed, that the board is being connected.
std::string noCallText(const BoardState& state);

/// "Menunggu 7 orang"; empty when nobody does.
std::string waitingText(const BoardState& state);
/// How long somebody waits who takes a number now, one text a letter: "A: 15 sampai 25 menit". Only where it is known.
std::vector<std::string> waitTexts(const BoardState& state);

/// Numbers side by side, as many as `most`; behind them how many more there are.
std::string numbersText(const std::vector<HallTicket>& tickets, std::size_t most);

/// What the office tells people who wait, one line after another.
std::string lineText(const BoardState& state);
/// Counters that serve nobody for a while, and why; empty when there is none.
std::string breakText(const BoardState& state);
/// Since when what is shown may be old; empty while it is not.
std::string staleText(const BoardState& state);
/// That the voice cannot be heard, for people and staff; empty while it can.
std::string voiceText(const BoardState& state);

} // namespace pintu
