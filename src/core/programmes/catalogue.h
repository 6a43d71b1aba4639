#pragma once

#include "core/calendar/working_days.h"
#include "core/programmes/catalogue_lists.h"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>
#include <vector>

namespace pintu {

/// Office and partner ids share eleven characters of the slip's QR (design: version 9-M without slack).
inline constexpr std::size_t maxOfficeIdLength = 5;
inline constexpr std::size_t maxPartnerIdLength = 6;

/// What the office can offer and to whom it can send people. Immutable; pointers live as long as the catalogue.
/// A code keeps its words for ever, because records and papers name it: finders also find what a district has since
/// taken out (the former rows), and answer nullptr only for what was never listed here. Whether a row may be chosen
/// for something new is for offers() to say; lists() and the functions that answer several rows leave former ones out.
class Catalogue {
public:
    Catalogue() : Catalogue{CatalogueLists{}} {}
    explicit Catalogue(CatalogueLists lists, CatalogueLists former = {});

    const CatalogueLists& lists() const { return m_lists; }
    const CatalogueLists& former() const { return m_former; }
    bool operator==(const Catalogue& other) const { return m_lists == other.m_lists && m_former == other.m_former; }

    /// The row is one of this catalogue's own and not a former one. False for nullptr.
    template <class Row>
    bool offers(const Row* row) const
    {
        bool found = false;
        CatalogueLists::lists(m_lists, [&](const char*, const auto& rows) {
            if constexpr (std::is_same_v<Row, typename std::decay_t<decltype(rows)>::value_type>)
                for (const auto& listed : rows) found = found || &listed == row;
        });
        return found;
    }

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
    const KioskComplaint* kioskComplaint(std::string_view code) const;

    std::vector<const Service*> servicesOf(std::string_view sector) const;
    /// What people with these needs are usually asked for, so that they can look for it while they wait: papers that
    /// at least a fifth of a sector's services want, the most wanted first, no more than three in all. A sensitive
    /// service adds none, for its papers would tell what it is.
    std::vector<const PaperKind*> papersUsuallyAsked(const std::vector<std::string>& sectors) const;
    std::vector<const Outcome*> outcomesOf(OutcomeStatus status) const;
    /// What a partner of this kind may say: first what is its own, then what every kind may say, the plain answer
    /// before the rest.
    std::vector<const Outcome*> outcomesOf(OutcomeStatus status, std::string_view kind) const;
    /// Words for a number that stands on a paper or in the record; of one that was never listed here they say the
    /// number.
    Words serviceName(std::int64_t number) const;
    Words serviceOnPaper(std::int64_t number) const;
    Words outcomeName(std::int64_t number) const;
    /// Lists the partners that take a service, in the catalogue's order.
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
    CatalogueLists m_former;
    std::vector<std::size_t> m_placesByCode; ///< the places' positions, sorted by code: a whole country has 91,599
};

/// Everything in a catalogue that contradicts itself, each as an English sentence that names list and row. Empty:
/// sound.
std::vector<std::string> problems(const Catalogue& catalogue);

} // namespace pintu
