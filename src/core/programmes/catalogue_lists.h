#pragma once

#include "core/base/enum_names.h"
#include "core/cases/urgency.h"
#include "core/matching/rule_lists.h"
#include "core/programmes/kiosk_lists.h"
#include "core/programmes/words.h"

#include <array>
#include <cstdint>
#include <string>
#include <vector>

/// The lists that a district edits in resources/catalog: plain values. Every struct names its columns once, for files,
/// for rows and for tests alike: `columns(self, column)` calls `column("name", value)` for each. A column whose value
/// is the default may be left out of a file, except the first of each list, which is the row's code.
namespace pintu {

/// Why the office may hand a resident's data to the partner (UU 27/2022, article 20).
enum class Basis { law, publicTask, consent };
template <>
struct EnumNames<Basis> {
    static constexpr std::array<std::string_view, 3> names{"law", "publicTask", "consent"};
};

enum class ProgrammeLevel { national, regional, nationalAndRegional, village };
template <>
struct EnumNames<ProgrammeLevel> {
    static constexpr std::array<std::string_view, 4> names{"national", "regional", "nationalAndRegional", "village"};
};

/// legacy: gone, kept because people still ask for it by that name. periodic: comes and goes when announced.
/// varies: some regions run it; the district says whether this one does.
enum class ProgrammeStatus { active, legacy, periodic, varies };
template <>
struct EnumNames<ProgrammeStatus> {
    static constexpr std::array<std::string_view, 4> names{"active", "legacy", "periodic", "varies"};
};

/// What a partner says about a slip. A return slip carries it as a number, 1 for accepted to 7 for on hold; the last
/// two travel as accepted, and their outcome tells them apart (core/partners/intake.h).
enum class OutcomeStatus { accepted, served, rejected, noShow, forwarded, failed, onHold, booked, serving };
template <>
struct EnumNames<OutcomeStatus> {
    static constexpr std::array<std::string_view, 9> names{"accepted", "served", "rejected", "noShow", "forwarded",
                                                           "failed",   "onHold", "booked",   "serving"};
};

/// The two kinds of case that SLRT keeps apart, and the rest.
enum class CaseNature { complaint, need, other };
template <>
struct EnumNames<CaseNature> {
    static constexpr std::array<std::string_view, 3> names{"complaint", "need", "other"};
};

struct Sector {
    std::string code; ///< "KES"
    Words name;
    std::vector<std::string> known = {}; ///< words by which residents ask for it: "berobat"
    bool operator==(const Sector&) const = default;

    static void columns(auto& self, auto&& column)
    {
        column("code", self.code);
        column("name", self.name);
        column("known_as", self.known);
    }
};

/// Something a resident can be referred for. The number stands on paper for ever: given once, never reused.
struct Service {
    std::int64_t number = 0; ///< 1 to 255
    std::string key;         ///< "jkn-reactivation"
    Words name;              ///< short, as staff see it
    Words printed;           ///< what a slip says instead of the name; a sensitive service must have it
    std::string sector;
    std::string programme; ///< empty: none
    std::string partner;   ///< the kind of partner it usually goes to
    Urgency urgency = Urgency::routine;
    std::int64_t validDays = 0; ///< 0: as the urgency says (7, 14 or 30 days)
    std::vector<std::string> papers;
    bool sensitive = false; ///< violence, children in need, mental health …: sector and number are sealed in the record
    bool fullNik = false;   ///< the letter carries the whole NIK because the partner's own register is kept by it
    Basis basis = Basis::publicTask;
    std::vector<std::string> known = {}; ///< what residents say who need it: "kis mati"
    bool operator==(const Service&) const = default;

    const Words& onPaper() const { return printed.id.empty() ? name : printed; }

    static void columns(auto& self, auto&& column)
    {
        column("number", self.number);
        column("key", self.key);
        column("name", self.name);
        column("printed", self.printed);
        column("sector", self.sector);
        column("programme", self.programme);
        column("partner", self.partner);
        column("urgency", self.urgency);
        column("valid_days", self.validDays);
        column("papers", self.papers);
        column("sensitive", self.sensitive);
        column("full_nik", self.fullNik);
        column("basis", self.basis);
        column("known_as", self.known);
    }
};

struct Programme {
    std::string code; ///< "PKH"
    Words name;
    std::string runner; ///< the agency, in its own name
    ProgrammeLevel level = ProgrammeLevel::national;
    ProgrammeStatus status = ProgrammeStatus::active;
    Words eligibility;              ///< one line; a hint for the clerk, never a decision
    std::int64_t maxDecile = 0;     ///< the last welfare decile it takes; 0: no such limit, or the region's own
    std::vector<std::string> known; ///< other names that people use: "raskin"
    std::string successor;          ///< what took its place, when it is legacy
    bool operator==(const Programme&) const = default;

    static void columns(auto& self, auto&& column)
    {
        column("code", self.code);
        column("name", self.name);
        column("runner", self.runner);
        column("level", self.level);
        column("status", self.status);
        column("eligibility", self.eligibility);
        column("max_decile", self.maxDecile);
        column("known_as", self.known);
        column("successor", self.successor);
    }
};

/// A document that a service asks for.
struct PaperKind {
    std::string code; ///< "KTP"
    Words name;
    bool operator==(const PaperKind&) const = default;

    static void columns(auto& self, auto&& column)
    {
        column("code", self.code);
        column("name", self.name);
    }
};

/// Why a partner's word is what it is. The number stands on return slips for ever: given once, never reused.
struct Outcome {
    std::int64_t number = 0; ///< 1 to 255
    std::string key;         ///< "QUOTA_FULL"
    OutcomeStatus status = OutcomeStatus::served;
    Words name;
    std::vector<std::string> kinds = {}; ///< the kinds of partner that say so; none: every kind
    bool operator==(const Outcome&) const = default;

    static void columns(auto& self, auto&& column)
    {
        column("number", self.number);
        column("key", self.key);
        column("status", self.status);
        column("name", self.name);
        column("kinds", self.kinds);
    }
};

/// Whether a partner of this kind may say so. Of a kind that nobody named only what every kind may say.
bool isOfferedTo(const Outcome& outcome, std::string_view kind);

struct PartnerKind {
    std::string code; ///< "RSUD"
    Words name;
    bool canScan = false;     ///< has, or could have, a desk that reads slips
    bool privateBody = false; ///< no public body: data goes there by the resident's consent
    Words typical;            ///< what one usually sends there
    bool operator==(const PartnerKind&) const = default;

    static void columns(auto& self, auto&& column)
    {
        column("code", self.code);
        column("name", self.name);
        column("can_scan", self.canScan);
        column("private", self.privateBody);
        column("typical", self.typical);
    }
};

struct Partner {
    std::string id; ///< "P04821"; at most six of A-Z 0-9, because a QR of fixed size carries it
    std::string kind;
    std::string name;
    std::string address;
    std::string place; ///< region code
    std::string hours;
    std::string phone = {};             ///< that a clerk calls when no answer comes; may be empty
    std::vector<std::int64_t> services; ///< numbers; empty: all that its kind is the usual partner for
    bool demo = false;                  ///< invented, for trying out and for tests
    bool byEye = false; ///< has no SatuPintu: reads slips by eye, answers by the reply form or by telephone
    bool operator==(const Partner&) const = default;

    static void columns(auto& self, auto&& column)
    {
        column("id", self.id);
        column("kind", self.kind);
        column("name", self.name);
        column("address", self.address);
        column("place", self.place);
        column("hours", self.hours);
        column("phone", self.phone);
        column("services", self.services);
        column("demo", self.demo);
        column("by_eye", self.byEye);
    }
};

/// A province, regency or city, district, or village, by the codes of the Ministry of Home Affairs
/// (2, 2.2, 2.2.2, 2.2.2.4).
struct Place {
    std::string code;               ///< "36.73.02.1011"
    std::string name;               ///< "Margaluyu"; a regency or city with its kind: "Kota Serang"
    std::vector<std::string> known; ///< other spellings
    bool retired = false;           ///< abolished, but still in the NIK of people who were registered there
    bool operator==(const Place&) const = default;

    static void columns(auto& self, auto&& column)
    {
        column("code", self.code);
        column("name", self.name);
        column("known_as", self.known);
        column("retired", self.retired);
    }
};

/// Which proof of identity a resident has; having none is one of them.
struct IdentityStatus {
    std::string code; ///< "BELUM_TERDATA"
    Words name;
    Words nextStep;      ///< what the clerk does about it; empty: nothing
    std::string service; ///< key of the service to offer beside the one asked for; empty: none
    bool operator==(const IdentityStatus&) const = default;

    static void columns(auto& self, auto&& column)
    {
        column("code", self.code);
        column("name", self.name);
        column("next_step", self.nextStep);
        column("service", self.service);
    }
};

struct PriorityGroup {
    std::string code; ///< "LANSIA"
    Words name;
    std::int64_t queueClass = 1; ///< 0: the next free counter; 1: priority
    bool privateRoom = false;
    Words shown{};         ///< two or three words for the kiosk's question about the fast track
    std::string picture{}; ///< of the kiosk's icons; empty: the kiosk does not show the group
    bool operator==(const PriorityGroup&) const = default;

    static void columns(auto& self, auto&& column)
    {
        column("code", self.code);
        column("name", self.name);
        column("class", self.queueClass);
        column("private_room", self.privateRoom);
        column("shown", self.shown);
        column("picture", self.picture);
    }
};

struct CaseKind {
    std::string code; ///< "KEPESERTAAN"
    Words name;
    CaseNature nature = CaseNature::other;
    Words meaning;
    std::vector<std::string> known = {}; ///< words that give it away: "nonaktif"
    std::int64_t days = 14;              ///< working days within which the office owes an answer
    bool apart = false;                  ///< about somebody's conduct: its words are read by supervisors only
    bool operator==(const CaseKind&) const = default;

    static void columns(auto& self, auto&& column)
    {
        column("code", self.code);
        column("name", self.name);
        column("nature", self.nature);
        column("meaning", self.meaning);
        column("known_as", self.known);
        column("days", self.days);
        column("apart", self.apart);
    }
};

/// The door through which a case came.
struct Channel {
    std::string code; ///< "DATANG"
    Words name;
    bool operator==(const Channel&) const = default;

    static void columns(auto& self, auto&& column)
    {
        column("code", self.code);
        column("name", self.name);
    }
};

enum class HolidayKind { national, jointLeave, regional };
template <>
struct EnumNames<HolidayKind> {
    static constexpr std::array<std::string_view, 3> names{"national", "jointLeave", "regional"};
};

/// A day on which offices are shut though it is no Saturday or Sunday. The ministers' joint decree names them for one
/// year at a time; until a year's decree is loaded only the days that laws fix by date are known.
struct Holiday {
    std::string day; ///< ISO 8601, "2026-12-25"
    Words name;
    HolidayKind kind = HolidayKind::national;
    std::string source; ///< the decree or law, in its own name
    bool operator==(const Holiday&) const = default;

    static void columns(auto& self, auto&& column)
    {
        column("day", self.day);
        column("name", self.name);
        column("kind", self.kind);
        column("source", self.source);
    }
};

/// All lists in the order of their files, which is the order in which people see them.
struct CatalogueLists {
    std::vector<Sector> sectors;
    std::vector<Service> services;
    std::vector<Programme> programmes;
    std::vector<PaperKind> papers;
    std::vector<Outcome> outcomes;
    std::vector<PartnerKind> partnerKinds;
    std::vector<Partner> partners;
    std::vector<Place> places;
    std::vector<IdentityStatus> identityStatuses;
    std::vector<PriorityGroup> priorityGroups;
    std::vector<CaseKind> caseKinds;
    std::vector<Channel> channels;
    std::vector<KioskNeed> kioskNeeds;
    std::vector<KioskComplaint> kioskComplaints;
    std::vector<Holiday> holidays;   ///< read from a folder with a file for each year
    std::vector<RuleFact> ruleFacts; ///< these six are read from the folder `rules`
    std::vector<RuleRequirement> ruleRequirements;
    std::vector<ProgrammeRule> rules;
    std::vector<RuleSentence> ruleSentences;
    std::vector<GuideStep> guideSteps;
    std::vector<GuideAnswer> guideAnswers;
    bool operator==(const CatalogueLists&) const = default;

    /// Calls `list("sectors", sectors)` and so on. The name is the file's name and the table's name in it.
    static void lists(auto& self, auto&& list)
    {
        list("sectors", self.sectors);
        list("services", self.services);
        list("programmes", self.programmes);
        list("papers", self.papers);
        list("outcomes", self.outcomes);
        list("partner_kinds", self.partnerKinds);
        list("partners", self.partners);
        list("places", self.places);
        list("identity_statuses", self.identityStatuses);
        list("priority_groups", self.priorityGroups);
        list("case_kinds", self.caseKinds);
        list("channels", self.channels);
        list("kiosk_needs", self.kioskNeeds);
        list("kiosk_complaints", self.kioskComplaints);
        list("holidays", self.holidays);
        list("rule_facts", self.ruleFacts);
        list("rule_requirements", self.ruleRequirements);
        list("rules", self.rules);
        list("rule_sentences", self.ruleSentences);
        list("guide_steps", self.guideSteps);
        list("guide_answers", self.guideAnswers);
    }
};

} // namespace pintu
