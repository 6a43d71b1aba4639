#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// How one word of a name is kept, so that somebody who writes it wrongly still comes to it. Words here are folded
/// (core/people/name.h): most ways to spell one name have become one already, what is left are slips of the pen.
namespace pintu {

/// Letters of a word that count; the few longer words of names differ before.
inline constexpr std::size_t lettersThatCount = 12;
/// A folded word as it is kept and asked for: its first letters.
std::string_view countedLetters(std::string_view folded);

/// A word as one positive number, five bits a letter, so that a list of words is a list of numbers. Nothing for a word
/// of another script, or none.
std::optional<std::int64_t> numberOfWord(std::string_view folded);
/// The word of such a number; empty for a number that is none.
std::string wordOfNumber(std::int64_t number);

/// What a word is kept under: itself and without each one of its letters; its consonants, those that sound alike made
/// one, and those without each one; its beginnings, of more than two letters by what they sound like. Each form once; a
/// form of one kind is never equal to one of another.
std::vector<std::string> formsKept(std::string_view folded);

/// How far a typed word may lie from the one that is meant.
enum class Reach {
    oneSlip,  ///< one letter more, fewer, other or swapped, or any vowels
    twoSlips, ///< two of them, for the most part
};
std::vector<std::string> formsAsked(std::string_view folded, Reach reach);
/// The form of words that begin with what is typed; nothing for one letter, with which too many do.
std::optional<std::string> formOfBeginning(std::string_view folded);

/// What it takes to come from a typed word to a kept one: 2 for a slip, 1 for a letter that sounds alike. May answer
/// any value above `limit` once that is passed.
int slipsBetween(std::string_view typed, std::string_view kept, int limit = 1000);

} // namespace pintu
