#include "core/matching/rule_book.h"
#include "core/people/region_code.h"
#include "core/programmes/catalogue.h"

#include <algorithm>
#include <set>
#include <type_traits>

namespace pintu {
namespace {

/// What a thermal slip shows on one line beside its label.
constexpr std::size_t longestPrinted = 40;
constexpr std::size_t mostComplaints = 6; ///< tiles of one screen of the kiosk

std::string codeOf(const std::string& code)
{
    return code;
}

std::string codeOf(std::int64_t number)
{
    return std::to_string(number);
}

class Review {
public:
    explicit Review(const Catalogue& catalogue) : m_catalogue{catalogue} {}

    std::vector<std::string> run() &&
    {
        CatalogueLists::lists(m_catalogue.lists(), [this](const char* name, const auto& rows) { list(name, rows); });
        const auto& lists = m_catalogue.lists();
        doubledKeys("services", lists.services);
        doubledKeys("outcomes", lists.outcomes);
        for (const auto& row : lists.services) service(row);
        for (const auto& row : lists.programmes) programme(row);
        for (const auto& row : lists.outcomes) outcome(row);
        for (const auto& row : lists.partners) partner(row);
        for (const auto& row : lists.places) place(row);
        for (const auto& row : lists.identityStatuses)
            if (!row.service.empty())
                reference("identity_statuses", row.code, "service", row.service, m_catalogue.service(row.service));
        for (const auto& row : lists.priorityGroups)
            if (row.queueClass < 0 || row.queueClass > 1) add("priority_groups", row.code, "class is neither 0 nor 1");
        for (const auto& row : lists.kioskNeeds) kioskNeed(row);
        for (const auto& row : lists.kioskComplaints) kioskComplaint(row);
        if (lists.kioskComplaints.size() > mostComplaints)
            add("kiosk_complaints", lists.kioskComplaints[mostComplaints].code, "more than six do not fit on a screen");
        for (const auto& row : lists.holidays) holiday(row);
        everyStatusHasAnOutcome();
        for (auto& found : ruleProblems(m_catalogue)) m_found.push_back(std::move(found));
        return std::move(m_found);
    }

private:
    void add(std::string_view list, const std::string& code, const std::string& what)
    {
        m_found.push_back(std::string{list} + " " + (code.empty() ? "(no code)" : code) + ": " + what);
    }

    /// What holds for every list: a code, once; words in both languages or in none.
    template <class Row>
    void list(const char* name, const std::vector<Row>& rows)
    {
        std::set<std::string> seen;
        for (const auto& row : rows) {
            std::string code;
            bool first = true;
            Row::columns(row, [&](std::string_view column, const auto& value) {
                using Value = std::decay_t<decltype(value)>;
                if constexpr (std::is_same_v<Value, std::string> || std::is_same_v<Value, std::int64_t>) {
                    if (first) code = codeOf(value);
                    if (column == "name" && codeOf(value).empty()) add(name, code, "has no name");
                } else if constexpr (std::is_same_v<Value, Words>) {
                    if (value.id.empty() != value.en.empty())
                        add(name, code, std::string{column} + " is in one language only");
                    if (column == "name" && value.id.empty()) add(name, code, "has no name");
                }
                first = false;
            });
            if (code.empty()) add(name, code, "has no code");
            if (!seen.insert(code).second) add(name, code, "stands there twice");
        }
    }

    template <class Row>
    void doubledKeys(const char* name, const std::vector<Row>& rows)
    {
        std::set<std::string> seen;
        for (const auto& row : rows) {
            if (row.key.empty())
                add(name, codeOf(row.number), "has no key");
            else if (!seen.insert(row.key).second)
                add(name, codeOf(row.number), "key " + row.key + " stands there twice");
        }
    }

    void number(const char* list, std::int64_t number)
    {
        if (number < 1 || number > 255) add(list, codeOf(number), "number is outside 1 to 255");
    }

    void reference(std::string_view list, const std::string& code, std::string_view what, const std::string& target,
                   const void* found)
    {
        if (found == nullptr) add(list, code, "unknown " + std::string{what} + " " + target);
    }

    void service(const Service& row)
    {
        const auto code = codeOf(row.number);
        number("services", row.number);
        reference("services", code, "sector", row.sector, m_catalogue.sector(row.sector));
        reference("services", code, "partner kind", row.partner, m_catalogue.partnerKind(row.partner));
        if (!row.programme.empty())
            reference("services", code, "programme", row.programme, m_catalogue.programme(row.programme));
        for (const auto& paper : row.papers) reference("services", code, "paper", paper, m_catalogue.paper(paper));
        if (row.validDays < 0 || row.validDays > 366) add("services", code, "valid_days is outside 0 to 366");
        if (row.onPaper().id.size() > longestPrinted || row.onPaper().en.size() > longestPrinted)
            add("services", code, "words for paper are longer than " + std::to_string(longestPrinted) + " letters");
        if (row.sensitive && row.printed.id.empty()) add("services", code, "is sensitive and has no words for paper");
        const auto* kind = m_catalogue.partnerKind(row.partner);
        if (kind != nullptr && kind->privateBody && row.basis != Basis::consent)
            add("services", code, "goes to a private partner without consent as its basis");
    }

    void programme(const Programme& row)
    {
        if (row.maxDecile < 0 || row.maxDecile > 10) add("programmes", row.code, "max_decile is outside 0 to 10");
        if (!row.successor.empty()) {
            reference("programmes", row.code, "successor", row.successor, m_catalogue.programme(row.successor));
            if (row.status != ProgrammeStatus::legacy) add("programmes", row.code, "has a successor and is not legacy");
        }
        std::set<std::string> passed{row.code};
        for (const auto* next = m_catalogue.programme(row.successor); next != nullptr;
             next = m_catalogue.programme(next->successor)) {
            if (passed.insert(next->code).second) continue;
            add("programmes", row.code, "its successors go round in a circle");
            break;
        }
    }

    void partner(const Partner& row)
    {
        const auto plain = [](char c) { return (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9'); };
        if (row.id.size() > maxPartnerIdLength)
            add("partners", row.id, "id is longer than " + std::to_string(maxPartnerIdLength) + " characters");
        if (!std::ranges::all_of(row.id, plain)) add("partners", row.id, "id has other characters than A-Z and 0-9");
        reference("partners", row.id, "kind", row.kind, m_catalogue.partnerKind(row.kind));
        if (!row.place.empty()) reference("partners", row.id, "place", row.place, m_catalogue.place(row.place));
        for (const auto taken : row.services)
            reference("partners", row.id, "service", codeOf(taken), m_catalogue.service(taken));
    }

    void kioskNeed(const KioskNeed& row)
    {
        if (row.sectors.empty()) add("kiosk_needs", row.code, "has no sector");
        for (const auto& sector : row.sectors)
            reference("kiosk_needs", row.code, "sector", sector, m_catalogue.sector(sector));
        if (row.picture.empty()) add("kiosk_needs", row.code, "has no picture");
    }

    void kioskComplaint(const KioskComplaint& row)
    {
        if (row.picture.empty()) add("kiosk_complaints", row.code, "has no picture");
        if (row.complaint.empty()) add("kiosk_complaints", row.code, "has no words for the complaint");
    }

    void holiday(const Holiday& row)
    {
        if (!Day::parse(row.day)) add("holidays", row.day, "day is not of the form 2026-12-25");
        if (row.source.empty()) add("holidays", row.day, "has no source");
    }

    void place(const Place& row)
    {
        if (!isRegionCode(row.code)) {
            add("places", row.code, "code is not of the form 2, 2.2, 2.2.2 or 2.2.2.4");
            return;
        }
        const auto dot = row.code.rfind('.');
        if (dot == std::string::npos) return;
        const auto parent = row.code.substr(0, dot);
        reference("places", row.code, "parent", parent, m_catalogue.place(parent));
    }

    void outcome(const Outcome& row)
    {
        number("outcomes", row.number);
        for (const auto& kind : row.kinds) reference("outcomes", row.key, "kind", kind, m_catalogue.partnerKind(kind));
    }

    /// Of the seven that a return slip carries: the other two travel as accepted.
    void everyStatusHasAnOutcome()
    {
        if (m_catalogue.lists().outcomes.empty()) return;
        for (std::size_t i = 0; i <= static_cast<std::size_t>(OutcomeStatus::onHold); ++i)
            if (m_catalogue.outcomesOf(static_cast<OutcomeStatus>(i)).empty())
                add("outcomes", std::string{EnumNames<OutcomeStatus>::names[i]}, "no outcome for this status");
    }

    const Catalogue& m_catalogue;
    std::vector<std::string> m_found;
};

} // namespace

std::vector<std::string> problems(const Catalogue& catalogue)
{
    return Review{catalogue}.run();
}

} // namespace pintu
