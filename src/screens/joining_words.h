#pragma once

#include "screens/joining_office.h"

#include <optional>
#include <string>
#include <vector>

namespace pintu {

std::string sentenceOf(CardRefusal refusal);
std::string sentenceOf(JoinRefusal refusal);
std::string sentenceOf(TrustRefusal refusal);

/// "RSUD Contoh (P04821): key good since 3 Nov 2026".
std::string lineOf(const JoinedPartner& partner, Zone zone);
/// How an answer of this partner comes back.
std::string roadOf(const Partner& partner);
/// Whether a list is loaded, of what age, whose.
std::vector<std::string> trustLines(const JoiningView& view);

/// "2026-11-28 14.30", both ways.
std::string writtenMoment(Time time, Zone zone);
std::optional<Time> parseMoment(const std::string& text, Zone zone);
/// Numbers of services as typed, "211, 212"; nothing where something else stands there.
std::optional<std::vector<std::int64_t>> servicesOf(const std::string& text);
std::string servicesText(const std::vector<std::int64_t>& services);

} // namespace pintu
