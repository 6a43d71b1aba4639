#pragma once

#include "core/base/enum_names.h"

#include <array>
#include <cstdint>
#include <string>
#include <vector>

/// The rules by which programmes fit people, as a district edits them in resources/catalog/rules: plain rows like those
/// of catalogue_lists.h. Their words are Indonesian only, as those who edit them are.
namespace pintu {

/// What a fact or a rule is about.
enum class About { member, family };
template <>
struct EnumNames<About> {
    static constexpr std::array<std::string_view, 2> names{"member", "family"};
};

enum class FactKind { yesNo, number, choice, day, list };
template <>
struct EnumNames<FactKind> {
    static constexpr std::array<std::string_view, 5> names{"yesNo", "number", "choice", "day", "list"};
};

/// Where a fact comes from when nobody stated it: reckoned from the birth or the sex of a person.
enum class FactFrom { stated, ageInYears, ageInMonths, sex };
template <>
struct EnumNames<FactFrom> {
    static constexpr std::array<std::string_view, 4> names{"stated", "ageInYears", "ageInMonths", "sex"};
};

/// What the entries of a list are: codes of the catalogue, or words of its own.
enum class ListOf { words, papers, programmes };
template <>
struct EnumNames<ListOf> {
    static constexpr std::array<std::string_view, 3> names{"words", "papers", "programmes"};
};

/// Something that can be known of a person or a family.
struct RuleFact {
    std::string code; ///< "umur"; small letters, digits and _
    std::string name; ///< "Umur"
    About about = About::member;
    FactKind kind = FactKind::yesNo;
    std::vector<std::string> choices = {}; ///< of a choice
    ListOf entries = ListOf::words;        ///< of a list
    FactFrom from = FactFrom::stated;
    std::int64_t keepsDays = 0; ///< what is older, or has no date, must be asked again; 0: it does not age
    bool hint = false;          ///< speaks for a programme and never decides: not alone, and never against
    std::string ask;            ///< the question that finds it out
    std::string askAgain = {};  ///< what to do when it is too old
    bool operator==(const RuleFact&) const = default;

    static void columns(auto& self, auto&& column)
    {
        column("code", self.code);
        column("name", self.name);
        column("about", self.about);
        column("kind", self.kind);
        column("choices", self.choices);
        column("entries", self.entries);
        column("from", self.from);
        column("keeps_days", self.keepsDays);
        column("hint", self.hint);
        column("ask", self.ask);
        column("ask_again", self.askAgain);
    }
};

/// One condition, with the words for either answer. The language of `test` is described in condition.h.
struct RuleRequirement {
    std::string code; ///< "lansia"
    std::string test; ///< "umur >= 60"
    std::string yes;  ///< "sudah berumur {umur} tahun"; a fact in braces stands for what is known of it
    std::string no;
    bool operator==(const RuleRequirement&) const = default;

    static void columns(auto& self, auto&& column)
    {
        column("code", self.code);
        column("test", self.test);
        column("yes", self.yes);
        column("no", self.no);
    }
};

/// How sure we are of a rule: read in its source, remembered by those who wrote it, or set by the district itself.
enum class RuleSource { read, remembered, district };
template <>
struct EnumNames<RuleSource> {
    static constexpr std::array<std::string_view, 3> names{"read", "remembered", "district"};
};

/// Whom a programme fits, in one version. A change of the law is a new row; the old one gets its last day.
struct ProgrammeRule {
    std::string code; ///< "PKH-keluarga-1"
    std::string programme;
    About about = About::member;
    std::int64_t version = 1;
    std::string validFrom;       ///< ISO 8601 day
    std::string validUntil = {}; ///< the last day; empty: until a newer one
    std::string basis;           ///< law or decree, in its own name
    RuleSource source = RuleSource::remembered;
    std::vector<std::string> all = {};    ///< requirements that must hold
    std::vector<std::string> any = {};    ///< of which at least one must hold
    std::vector<std::string> none = {};   ///< that must not hold
    std::vector<std::string> papers = {}; ///< "KK", or "KTP|KIA" where one of several will do
    std::string service = {};             ///< key of the service by which it is asked for
    std::string noneOfAny = {};           ///< what to say when none of `any` holds, in place of a list of all
    bool operator==(const ProgrammeRule&) const = default;

    static void columns(auto& self, auto&& column)
    {
        column("code", self.code);
        column("programme", self.programme);
        column("about", self.about);
        column("version", self.version);
        column("valid_from", self.validFrom);
        column("valid_until", self.validUntil);
        column("basis", self.basis);
        column("source", self.source);
        column("all", self.all);
        column("any", self.any);
        column("none", self.none);
        column("papers", self.papers);
        column("service", self.service);
        column("none_of_any", self.noneOfAny);
    }
};

/// A sentence into which the answer about a programme is put.
struct RuleSentence {
    std::string code; ///< "fits", "papersMissing" …: see told.h
    std::string says; ///< "{program} cocok: {alasan}."
    bool operator==(const RuleSentence&) const = default;

    static void columns(auto& self, auto&& column)
    {
        column("code", self.code);
        column("says", self.says);
    }
};

/// A question of a guide, which leads a clerk through a matter that has several ways out.
struct GuideStep {
    std::string code;  ///< "BPJS-status"
    std::string guide; ///< "BPJS"; its first row is where it begins
    std::string ask;
    bool operator==(const GuideStep&) const = default;

    static void columns(auto& self, auto&& column)
    {
        column("code", self.code);
        column("guide", self.guide);
        column("ask", self.ask);
    }
};

/// What can be answered to a step, and where it leads: to another step, or to advice with its services.
struct GuideAnswer {
    std::string code;
    std::string step;
    std::string says;                       ///< "Belum pernah terdaftar"
    std::string next = {};                  ///< code of a step; empty: it ends here
    std::string advice = {};                ///< what to do, in whole sentences
    std::vector<std::string> services = {}; ///< keys, the most fitting first
    std::vector<std::string> known = {};    ///< how residents say it; "belum/tidak punya/ada bpjs/kis": see guide.h
    bool operator==(const GuideAnswer&) const = default;

    static void columns(auto& self, auto&& column)
    {
        column("code", self.code);
        column("step", self.step);
        column("says", self.says);
        column("next", self.next);
        column("advice", self.advice);
        column("services", self.services);
        column("known_as", self.known);
    }
};

} // namespace pintu
