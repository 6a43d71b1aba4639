#pragma once

#include "core/matching/match.h"

#include <gtest/gtest.h>

#include <initializer_list>
#include <string>
#include <utility>

/// A small set of rules of its own, so that these tests do not change with the law.
namespace pintu::test {

inline const Day today = *Day::parse("2026-11-28");

inline RuleFact fact(std::string code, FactKind kind, About about = About::member)
{
    RuleFact out;
    out.code = code;
    out.name = code;
    out.kind = kind;
    out.about = about;
    out.ask = code + "?";
    return out;
}

inline std::vector<RuleFact> smallFacts()
{
    auto age = fact("umur", FactKind::number);
    age.from = FactFrom::ageInYears;
    auto sex = fact("jenis_kelamin", FactKind::choice);
    sex.choices = {"L", "P"};
    sex.from = FactFrom::sex;
    auto decile = fact("desil", FactKind::number, About::family);
    decile.keepsDays = 92;
    decile.hint = true;
    decile.askAgain = "cek lagi";
    auto state = fact("keadaan", FactKind::choice, About::family);
    state.choices = {"miskin", "rentan", "mampu"};
    auto papers = fact("dokumen", FactKind::list);
    papers.entries = ListOf::papers;
    auto familyPapers = fact("berkas", FactKind::list, About::family);
    familyPapers.entries = ListOf::papers;
    auto programmes = fact("program", FactKind::list, About::family);
    programmes.entries = ListOf::programmes;
    return {age,
            sex,
            decile,
            state,
            fact("hamil", FactKind::yesNo),
            papers,
            familyPapers,
            programmes,
            fact("sejak", FactKind::day)};
}

/// What is known, as a file has it: {{"umur", "61"}}.
inline KnownFacts facts(const std::vector<RuleFact>& of,
                        std::initializer_list<std::pair<std::string, std::string>> given)
{
    KnownFacts out;
    for (const auto& [code, text] : given)
        for (std::size_t i = 0; i < of.size(); ++i)
            if (of[i].code == code) {
                auto known = parseFact(of[i], text);
                EXPECT_TRUE(known.ok()) << code << " " << text;
                if (known && *known) out.put(i, **known);
            }
    return out;
}

} // namespace pintu::test
