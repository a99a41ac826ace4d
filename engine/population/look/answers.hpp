// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// Chance in answers. Who is asked the same twice in a quarter gives the same answer; the noise of a
// person does not depend on who else is asked, so two variants differ only through the person's
// state.
#pragma once

#include "core/draw.hpp"
#include "population/world.hpp"

namespace draagkracht {

/// Weeks for which answers keep their noise.
inline constexpr int weeks_per_quarter = 13;

/// Quarter of a week: 0 for weeks 0..12, -1 for weeks -13..-1.
[[nodiscard]] constexpr std::int32_t quarter_of(Week week) {
  return week.value >= 0 ? week.value / weeks_per_quarter
                         : -((weeks_per_quarter - 1 - week.value) / weeks_per_quarter);
}

/// Chance for one questionnaire of one person in one quarter.
[[nodiscard]] inline Draw answers(const World& world, Decision instrument, PersonId person) {
  return {world.luck, instrument, world.key(person), Week{quarter_of(world.week)}};
}

/// Noise of item i, 0..7 per draw: uniform within -1..1, from half a word, so that a questionnaire
/// of fifteen items costs two blocks.
[[nodiscard]] inline double item_noise(const Draw& draw, int i) {
  const std::uint32_t word = draw.word(i / 2);
  const std::uint32_t half = i % 2 == 0 ? word >> 16 : word & 0xffffU;
  return (half + 0.5) * 0x1p-15 - 1.0;
}

/// What is lasting in a person's answers, the same in every quarter: mean 0, standard deviation 1,
/// nearly normal (the sum of eight uniforms), at most 4.9 from 0.
[[nodiscard]] inline double lasting_trait(const World& world, Decision trait, PersonId person) {
  const Draw draw{world.luck, trait, world.key(person), Week{0}};
  constexpr double scale = 0.61237243569579452;  // sqrt(3 / 8)
  double sum = 0;
  for (int i = 0; i < 8; ++i) {
    sum += item_noise(draw, i);
  }
  return scale * sum;
}

}  // namespace draagkracht
