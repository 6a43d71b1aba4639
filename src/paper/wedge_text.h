#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace pintu {

/// What a hand scanner that plays keyboard may have seen, given what arrived in UTF-8: whole texts of slips and return
/// slips ("RS1:…", "RR1:…"), the likeliest first, none twice. The caller tries each until a signature verifies.
///
/// Scanners are set to the US keyboard while the PC may have another: the keys of two dozen other layouts are mapped
/// back (us and id are the same), with Caps Lock on or off. A dead key is expected as its own sign (` ´ ^ ~ ¨ ˇ). Lower
/// case is folded, an AIM prefix ("]Q1") and line ends are dropped, %XX is undone, and the missing beginning of "RS1:"
/// is put back. Up to ten signs that a shop had its scanner put before or after each code are dropped, whatever they
/// are. Blanks inside belong to the text and stay. Empty when nothing can be one of ours.
std::vector<std::string> wedgeCandidates(std::string_view typed);

/// The same for shorter codes, a ticket's: every text of the 45 symbols that these keys give on some layout. Most are
/// nonsense; the caller looks which of them it knows.
std::vector<std::string> wedgeReadings(std::string_view typed);

/// What a scanner meant whose keys typed `typed` on this PC, and would have typed `usText` on a US keyboard. Most
/// scanners are set to a US keyboard; one may be set to the PC's own. Of a short code also without what the scanner put
/// around it.
std::string wedgeText(const std::string& typed, const std::string& usText);

} // namespace pintu
