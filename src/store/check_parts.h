#pragma once

#include "core/record/event.h"
#include "store/check.h"

namespace pintu {

/// Collects the first five keys of everything that is found.
class Findings {
public:
    explicit Findings(CheckReport& report) : m_report{report} {}
    /// Counts an invariant as looked at, even when nothing is found.
    void begin(std::string invariant);
    void found(const std::string& key);

private:
    CheckReport& m_report;
    std::string m_invariant;
    bool m_any = false;
};

/// The parts of `check` that look behind signatures, digests and seals. `events` is the whole chain in order.
void checkHeads(Database& database, const std::vector<Event>& events, const CheckInput& input, Findings& findings);
void checkReferenceRows(Database& database, Findings& findings);
void checkTrustLists(Database& database, Findings& findings);
void checkPersonKeys(Database& database, const std::vector<Event>& events, Findings& findings);
void checkNoPlainNumbers(Database& database, const std::vector<Event>& events, Findings& findings);
void checkSealedWords(Database& database, const std::vector<Event>& events, const SiteKeys& keys, Findings& findings);

} // namespace pintu
