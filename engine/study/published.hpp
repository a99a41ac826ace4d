// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// Published figures that the specification does not ask for: cross-checks. Nothing is fitted to
// them but, by hand, the habits of helpers at the start (docs/decisions/0006) and how few ties
// people keep in a mental illness (0010); what lies outside is shown as it is.
#pragma once

#include <span>
#include <string_view>
#include <vector>

#include "core/parameter.hpp"
#include "study/town.hpp"

namespace draagkracht {

struct PublishedFigure {
  std::string_view id;
  Label label;
  Unit unit = Unit::share;
  double target = 0;
  double low = 0, high = 0;  ///< about twice the survey's margin, or the spread between years
  Grade grade = Grade::estimated;
  Label source;
  Estimate (*model)(const Town& town) = nullptr;
};
[[nodiscard]] std::span<const PublishedFigure> published_homes();
[[nodiscard]] std::span<const PublishedFigure> published_kin();
[[nodiscard]] std::span<const PublishedFigure> published_ties();
[[nodiscard]] std::span<const PublishedFigure> published_care();
[[nodiscard]] std::span<const PublishedFigure> published_received();

enum class Inside : std::uint8_t {
  yes,
  chance,  ///< outside, but by less than two standard errors
  no,
  not_computed,  ///< nobody to compute it from
};
extern const std::array<CodeName, 4> inside_names;

struct CrossCheck {
  const PublishedFigure* figure = nullptr;
  Estimate model;
  Inside inside = Inside::not_computed;
};
/// All of them, in the order of the lists above.
[[nodiscard]] std::vector<CrossCheck> cross_check(const Town& town);

[[nodiscard]] Inside judge(const PublishedFigure& figure, const Estimate& model);

}  // namespace draagkracht
