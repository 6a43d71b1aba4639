#include "core/programmes/catalogue.h"

#include "core/programmes/spoken.h"

#include <algorithm>
#include <numeric>
#include <utility>

namespace pintu {
namespace {

template <class Row, class Key, class Member>
const Row* find(const std::vector<Row>& rows, const std::vector<Row>& former, const Key& key, Member member)
{
    if (const auto at = std::ranges::find(rows, key, member); at != rows.end()) return &*at;
    const auto at = std::ranges::find(former, key, member);
    return at == former.end() ? nullptr : &*at;
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

Catalogue::Catalogue(CatalogueLists lists, CatalogueLists former)
    : m_lists{std::move(lists)}, m_former{std::move(former)}, m_placesByCode(m_lists.places.size())
{
    std::iota(m_placesByCode.begin(), m_placesByCode.end(), std::size_t{0});
    std::ranges::stable_sort(m_placesByCode, {},
                             [this](std::size_t i) { return std::string_view{m_lists.places[i].code}; });
}

bool isOfferedTo(const Outcome& outcome, std::string_view kind)
{
    return outcome.kinds.empty() || std::find(outcome.kinds.begin(), outcome.kinds.end(), kind) != outcome.kinds.end();
}

const Sector* Catalogue::sector(std::string_view code) const
{
    return find(m_lists.sectors, m_former.sectors, code, &Sector::code);
}

const Service* Catalogue::service(std::int64_t number) const
{
    return find(m_lists.services, m_former.services, number, &Service::number);
}

const Service* Catalogue::service(std::string_view key) const
{
    return find(m_lists.services, m_former.services, key, &Service::key);
}

const Programme* Catalogue::programme(std::string_view code) const
{
    return find(m_lists.programmes, m_former.programmes, code, &Programme::code);
}

const PaperKind* Catalogue::paper(std::string_view code) const
{
    return find(m_lists.papers, m_former.papers, code, &PaperKind::code);
}

const Outcome* Catalogue::outcome(std::int64_t number) const
{
    return find(m_lists.outcomes, m_former.outcomes, number, &Outcome::number);
}

const Outcome* Catalogue::outcome(std::string_view key) const
{
    return find(m_lists.outcomes, m_former.outcomes, key, &Outcome::key);
}

const PartnerKind* Catalogue::partnerKind(std::string_view code) const
{
    return find(m_lists.partnerKinds, m_former.partnerKinds, code, &PartnerKind::code);
}

const Partner* Catalogue::partner(std::string_view id) const
{
    return find(m_lists.partners, m_former.partners, id, &Partner::id);
}

const Place* Catalogue::place(std::string_view code) const
{
    const auto codeAt = [this](std::size_t i) { return std::string_view{m_lists.places[i].code}; };
    const auto at = std::ranges::lower_bound(m_placesByCode, code, {}, codeAt);
    if (at != m_placesByCode.end() && codeAt(*at) == code) return &m_lists.places[*at];
    const auto gone = std::ranges::find(m_former.places, code, &Place::code);
    return gone == m_former.places.end() ? nullptr : &*gone;
}

const IdentityStatus* Catalogue::identityStatus(std::string_view code) const
{
    return find(m_lists.identityStatuses, m_former.identityStatuses, code, &IdentityStatus::code);
}

const PriorityGroup* Catalogue::priorityGroup(std::string_view code) const
{
    return find(m_lists.priorityGroups, m_former.priorityGroups, code, &PriorityGroup::code);
}

const CaseKind* Catalogue::caseKind(std::string_view code) const
{
    return find(m_lists.caseKinds, m_former.caseKinds, code, &CaseKind::code);
}

const Channel* Catalogue::channel(std::string_view code) const
{
    return find(m_lists.channels, m_former.channels, code, &Channel::code);
}

Words Catalogue::serviceName(std::int64_t number) const
{
    const auto* row = service(number);
    return row ? row->name
               : Words{"Layanan nomor " + std::to_string(number), "Service number " + std::to_string(number)};
}

Words Catalogue::serviceOnPaper(std::int64_t number) const
{
    const auto* row = service(number);
    return row ? row->onPaper() : serviceName(number);
}

Words Catalogue::outcomeName(std::int64_t number) const
{
    const auto* row = outcome(number);
    return row ? row->name : Words{"Hasil nomor " + std::to_string(number), "Outcome number " + std::to_string(number)};
}

const KioskComplaint* Catalogue::kioskComplaint(std::string_view code) const
{
    return find(m_lists.kioskComplaints, m_former.kioskComplaints, code, &KioskComplaint::code);
}

std::vector<const Service*> Catalogue::servicesOf(std::string_view sector) const
{
    std::vector<const Service*> out;
    for (const auto& service : m_lists.services)
        if (service.sector == sector) out.push_back(&service);
    return out;
}

std::vector<const PaperKind*> Catalogue::papersUsuallyAsked(const std::vector<std::string>& sectors) const
{
    constexpr std::size_t most = 3; // what a ticket has lines for
    constexpr std::ptrdiff_t aFifth = 5;
    std::vector<const PaperKind*> out;
    for (const auto& sector : sectors) {
        std::vector<const Service*> services = servicesOf(sector);
        std::erase_if(services, [](const Service* service) { return service->sensitive; });
        const auto wanting = [&services](const PaperKind& paper) {
            return std::ranges::count_if(services, [&paper](const Service* service) {
                return std::ranges::find(service->papers, paper.code) != service->papers.end();
            });
        };
        std::vector<std::pair<std::ptrdiff_t, const PaperKind*>> wanted;
        for (const auto& paper : m_lists.papers)
            if (const auto count = wanting(paper); count > 0 && count * aFifth >= std::ssize(services))
                wanted.emplace_back(-count, &paper);
        std::ranges::stable_sort(wanted, {}, &std::pair<std::ptrdiff_t, const PaperKind*>::first);
        for (const auto& [count, paper] : wanted)
            if (out.size() < most && std::ranges::find(out, paper) == out.end()) out.push_back(paper);
    }
    return out;
}

std::vector<const Outcome*> Catalogue::outcomesOf(OutcomeStatus status) const
{
    std::vector<const Outcome*> out;
    for (const auto& outcome : m_lists.outcomes)
        if (outcome.status == status) out.push_back(&outcome);
    return out;
}

std::vector<const Outcome*> Catalogue::outcomesOf(OutcomeStatus status, std::string_view kind) const
{
    std::vector<const Outcome*> own;
    std::vector<const Outcome*> common;
    for (const auto* outcome : outcomesOf(status)) {
        if (!isOfferedTo(*outcome, kind)) continue;
        if (!outcome->kinds.empty())
            own.push_back(outcome);
        else if (outcome->key == "SERVED")
            common.insert(common.begin(), outcome);
        else
            common.push_back(outcome);
    }
    own.insert(own.end(), common.begin(), common.end());
    return own;
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
