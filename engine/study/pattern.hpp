// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// The validation table as data: what Dutch (sometimes foreign) surveys found, the band that counts
// as agreement, and how the same is read off the simulated people. What a published figure holds
// already is taken from there, so that no target stands in two places.
#pragma once

#include <optional>
#include <span>
#include <string_view>
#include <vector>

#include "study/cohort.hpp"
#include "study/published.hpp"
#include "study/survey.hpp"
#include "study/take_over.hpp"

namespace draagkracht {

/// What a row is for. Nobody may tune to those for testing and to directions.
enum class PatternClass : std::uint8_t {
  estimate,   ///< E: the model is estimated on it
  test,       ///< T: kept for testing
  direction,  ///< D: only the sign is known
  put_in,     ///< I: put in and comes back; shown, never counted
};
extern const std::array<CodeName, 4> pattern_class_names;

struct Pattern {
  std::string_view row;  ///< number in the validation table and component: "13.severe"
  PatternClass of = PatternClass::test;
  // A member left out of a designated list needs an initializer, or the compiler warns.
  // NOLINTNEXTLINE(readability-redundant-member-init)
  std::string_view published{};  ///< id of the figure that holds all below; empty: stands here
  Label label{};
  Unit unit = Unit::share;
  double target = math::detail::not_a_number;  ///< none for a direction: above zero is as found
  double low = math::detail::not_a_number, high = math::detail::not_a_number;
  Label source{};
  Estimate (*town)(const Town&) = nullptr;        ///< after a year, on who is there
  Estimate (*survey)(const Survey&) = nullptr;    ///< after a year, on what they say
  Estimate (*cohort)(const Cohort&) = nullptr;    ///< after seven years
  Estimate (*cut)(const Replacement&) = nullptr;  ///< from a second run with less professional care
  bool log_scale = false;  ///< the function gives a logarithm: means are taken of that
  Label missing{};         ///< why it is not computed; empty when it is
};

/// All rows in the order of the table, with what published figures hold filled in.
[[nodiscard]] std::vector<Pattern> validation_table();

// The parts of the table as written.
[[nodiscard]] std::span<const Pattern> carer_patterns();
[[nodiscard]] std::span<const Pattern> burden_patterns();
[[nodiscard]] std::span<const Pattern> course_patterns();
[[nodiscard]] std::span<const Pattern> support_patterns();

}  // namespace draagkracht
