#include "core/programmes/catalogue.h"

#include "core/programmes/spoken.h"

#include <algorithm>
#include <numeric>
#include <utility>

namespace pintu {
namespace {

template <class Row, class Key, class Member>
const Row* find(const std::vector<Row>& rows, const Key& key, Member member)
{
    const auto at = std::ranges::find(rows, key, member);
    return at == rows.end() ? nullptr : &*at;
}

std::string_view parentOf(std::string_view placeCode)
{
    const auto dot = placeCode.rfind('.');
    return dot == std::string_view::npos ? std::string_view{} : placeCode.substr(0, dot);
}

/// The word before a place's name. Regencies and cities bring their own; the first digit of a village says its kind.
std::string titled(const Place& place)
{
    constexpr std::string_view regency = "Kabupaten ";
    switch (std::ranges::count(place.code, '.')) {
    case 1: return place.name.starts_with(regency) ? "Kab. " + place.name.substr(regency.size()) : place.name;
    case 2: return "Kec. " + place.name;
    case 3: {
        const char kind = place.code[place.code.rfind('.') + 1];
        return (kind == '1' ? "Kel. " : kind == '3' ? "Desa Adat " : "Desa ") + place.name;
    }
    default: return place.name;
    }
}

} // namespace

Catalogue::Catalogue(CatalogueLists lists) : m_lists{std::move(lists)}, m_placesByCode(m_lists.places.size())
{
    std::iota(m_placesByCode.begin(), m_placesByCode.end(), std::size_t{0});
    std::ranges::stable_sort(m_placesByCode, {},
                             [this](std::size_t i) { return std::string_view{m_lists.places[i].code}; });
}

const Sector* Catalogue::sector(std::string_view code) const
{
    return find(m_lists.sectors, code, &Sector::code);
}

const Service* Catalogue::service(std::int64_t number) const
{
    return find(m_lists.services, number, &Service::number);
}

const Service* Catalogue::service(std::string_view key) const
{
    return find(m_lists.services, key, &Service::key);
}

const Programme* Catalogue::programme(std::string_view code) const
{
    return find(m_lists.programmes, code, &Programme::code);
}

const PaperKind* Catalogue::paper(std::string_view code) const
{
    return find(m_lists.papers, code, &PaperKind::code);
}

const Outcome* Catalogue::outcome(std::int64_t number) const
{
    return find(m_lists.outcomes, number, &Outcome::number);
}

const Outcome* Catalogue::outcome(std::string_view key) const
{
    return find(m_lists.outcomes, key, &Outcome::key);
}

const PartnerKind* Catalogue::partnerKind(std::string_view code) const
{
    return find(m_lists.partnerKinds, code, &PartnerKind::code);
}

const Partner* Catalogue::partner(std::string_view id) const
{
    return find(m_lists.partners, id, &Partner::id);
}

const Place* Catalogue::place(std::string_view code) const
{
    const auto codeAt = [this](std::size_t i) { return std::string_view{m_lists.places[i].code}; };
    const auto at = std::ranges::lower_bound(m_placesByCode, code, {}, codeAt);
    return at != m_placesByCode.end() && codeAt(*at) == code ? &m_lists.places[*at] : nullptr;
}

const IdentityStatus* Catalogue::identityStatus(std::string_view code) const
{
    return find(m_lists.identityStatuses, code, &IdentityStatus::code);
}

const PriorityGroup* Catalogue::priorityGroup(std::string_view code) const
{
    return find(m_lists.priorityGroups, code, &PriorityGroup::code);
}

const CaseKind* Catalogue::caseKind(std::string_view code) const
{
    return find(m_lists.caseKinds, code, &CaseKind::code);
}

const Channel* Catalogue::channel(std::string_view code) const
{
    return find(m_lists.channels, code, &Channel::code);
}

std::vector<const Service*> Catalogue::servicesOf(std::string_view sector) const
{
    std::vector<const Service*> out;
    for (const auto& service : m_lists.services)
        if (service.sector == sector) out.push_back(&service);
    return out;
}

std::vector<const Outcome*> Catalogue::outcomesOf(OutcomeStatus status) const
{
    std::vector<const Outcome*> out;
    for (const auto& outcome : m_lists.outcomes)
        if (outcome.status == status) out.push_back(&outcome);
    return out;
}

std::vector<const Partner*> Catalogue::partnersFor(const Service& service) const
{
    std::vector<const Partner*> out;
    for (const auto& partner : m_lists.partners) {
        const bool takes = partner.services.empty()
                               ? partner.kind == service.partner
                               : std::ranges::find(partner.services, service.number) != partner.services.end();
        if (takes) out.push_back(&partner);
    }
    return out;
}

std::vector<const Programme*> Catalogue::programmesKnownAs(std::string_view word) const
{
    const auto wanted = spoken(word);
    const auto is = [&](std::string_view name) { return spoken(name) == wanted; };
    std::vector<const Programme*> out;
    for (const auto& row : m_lists.programmes) {
        if (!is(row.code) && !is(row.name.id) && !is(row.name.en) && std::ranges::none_of(row.known, is)) continue;
        const Programme* now = &row;
        // Bounded: a district may have written a circle of successors, which problems() reports.
        for (std::size_t i = 0; i < m_lists.programmes.size() && !now->successor.empty(); ++i) {
            const auto* next = programme(now->successor);
            if (next == nullptr) break;
            now = next;
        }
        if (std::ranges::find(out, now) == out.end()) out.push_back(now);
    }
    return out;
}

std::optional<std::string> Catalogue::fullPlaceName(std::string_view code) const
{
    const auto* named = place(code);
    if (named == nullptr) return std::nullopt;
    std::string out = titled(*named);
    // A full name ends with the regency or city; the province is added to nothing but itself.
    for (auto up = parentOf(code); up.size() > 2; up = parentOf(up))
        if (const auto* parent = place(up)) out += ", " + titled(*parent);
    return out;
}

WorkingCalendar Catalogue::calendar() const
{
    std::set<Day> days;
    for (const auto& holiday : m_lists.holidays)
        if (const auto day = Day::parse(holiday.day)) days.insert(*day);
    return WorkingCalendar{std::move(days)};
}

std::vector<std::string> Catalogue::provinceCodes() const
{
    std::vector<std::string> out;
    for (const auto at : m_placesByCode)
        if (m_lists.places[at].code.size() == 2) out.push_back(m_lists.places[at].code);
    return out;
}

} // namespace pintu
