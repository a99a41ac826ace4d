// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// People die by age and sex; those with a limitation more often.
// Mensen overlijden naar leeftijd en geslacht; met een beperking vaker.
//
// Source: mortality by age and sex from the basis file (CBS); the excess of a limitation likewise.
// Grade: measured (age, sex), estimated (excess). Reads age, sex, limitation; writes residence,
// ends ties and care. When: drawn once a year of life, in the week of the birthday, for the year to
// come; the excess of clients is drawn weekly, because their state changes within the year.
#pragma once

#include <optional>

#include "core/draw.hpp"
#include "model/setting.hpp"

namespace draagkracht {

/// Weeks from now until death, if it falls within a year; `risk` is the chance to die in that year.
[[nodiscard]] inline std::optional<int> weeks_until_death(double risk, const Draw& draw) {
  if (risk <= 0) {
    return std::nullopt;
  }
  const double rate = -math::log(1.0 - (risk < 0.999 ? risk : 0.999));
  const double years = draw.exponential(1.0 / rate);
  if (years >= 1.0) {
    return std::nullopt;
  }
  return 1 + static_cast<int>(years * 51.999);
}

/// Weekly chance of a death on top of those of age and sex, from a yearly excess rate.
[[nodiscard]] inline double weekly_chance(double per_year) {
  return -math::expm1(-per_year / 52.1775);
}

/// Ends a life: care stops on both sides, ties become ended.
void bury(World& world, const Setting& setting, PersonId person, Cause cause);

}  // namespace draagkracht
