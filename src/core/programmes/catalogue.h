#pragma once

#include "core/calendar/working_days.h"
#include "core/programmes/catalogue_lists.h"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace pintu {

/// Office and partner ids share eleven characters of the slip's QR (design: version 9-M without slack).
inline constexpr std::size_t maxOfficeIdLength = 5;
inline constexpr std::size_t maxPartnerIdLength = 6;

/// What the office can offer and to whom it can send people. Immutable; pointers live as long as the catalogue.
/// Finders answer nullptr for what is not listed: records may name codes that a district has since taken out.
class Catalogue {
public:
    Catalogue() : Catalogue{CatalogueLists{}} {}
    explicit Catalogue(CatalogueLists lists);

    const CatalogueLists& lists() const { return m_lists; }
    bool operator==(const Catalogue& other) const { return m_lists == other.m_lists; }

    const Sector* sector(std::string_view code) const;
    const Service* service(std::int64_t number) const;
    const Service* service(std::string_view key) const;
    const Programme* programme(std::string_view code) const;
    const PaperKind* paper(std::string_view code) const;
    const Outcome* outcome(std::int64_t number) const;
    const Outcome* outcome(std::string_view key) const;
    const PartnerKind* partnerKind(std::string_view code) const;
    const Partner* partner(std::string_view id) const;
    const Place* place(std::string_view code) const;
    const IdentityStatus* identityStatus(std::string_view code) const;
    const PriorityGroup* priorityGroup(std::string_view code) const;
    const CaseKind* caseKind(std::string_view code) const;
    const Channel* channel(std::string_view code) const;

    std::vector<const Service*> servicesOf(std::string_view sector) const;
    std::vector<const Outcome*> outcomesOf(OutcomeStatus status) const;
    /// Who takes a service, in the catalogue's order.
    std::vector<const Partner*> partnersFor(const Service& service) const;
    /// Programmes known by a word in any spelling of case and blanks. A legacy one is followed to what replaced it.
    std::vector<const Programme*> programmesKnownAs(std::string_view word) const;
    /// Villages, districts, regencies and provinces whose name or other spelling begins with a text, all of them: whole
    /// names first, then those nearer to the place with the code `near`, then by code. Behind a comma stands what a
    /// place belongs to: "Blang, Glumpang Tiga". Case, blanks and marks do not matter, nor does "Kec." or "Kab.".
    std::vector<const Place*> placesNamed(std::string_view text, std::string_view near = {}) const;

    /// "Kel. Margaluyu, Kec. Kasemen, Kota Serang": a village's name alone says little, this one exists sixteen times.
    /// Levels that are not listed are left out. Nothing for an unknown code.
    std::optional<std::string> fullPlaceName(std::string_view code) const;
    /// Monday to Friday without the listed holidays.
    WorkingCalendar calendar() const;
    /// The two digits of every province, retired ones too: what a NIK may begin with.
    std::vector<std::string> provinceCodes() const;

private:
    CatalogueLists m_lists;
    std::vector<std::size_t> m_placesByCode; ///< the places' positions, sorted by code: a whole country has 91,599
};

/// Everything in a catalogue that contradicts itself, each as an English sentence that names list and row. Empty:
/// sound.
std::vector<std::string> problems(const Catalogue& catalogue);

} // namespace pintu
