// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// The tie with a volunteer or buddy is for a time: when the help is over most such ties end, and
// some of those who grew close go on as friends.
// De band met een vrijwilliger of maatje is voor een tijd: als de hulp ophoudt eindigen de meeste,
// en sommigen die naar elkaar toe groeiden gaan als vrienden verder.
//
// Source: rule net19 (method guide; buddy projects). Grade: existence reported by practice, sizes
// assumed. Reads care over the tie, closeness; writes kind, state. When: each quarter of a tie with
// a volunteer over which no help goes.
#pragma once

#include <array>

#include "core/parameter.hpp"
#include "population/world.hpp"

namespace draagkracht {

struct ForATime {
  double friends = 0.1;
  double from = 0.3;
  double ends = 0.25;

  static constexpr auto parameters() {
    return std::to_array<Parameter<ForATime>>(
        {{&ForATime::friends,
          {"ties.for_a_time.friends",
           Unit::share,
           0.0,
           1.0,
           Grade::assumed,
           {"Kans per kwartaal dat een vrijwilliger na afloop een vriend wordt",
            "Chance per quarter that a volunteer becomes a friend when the help is over"},
           {"grootte aangenomen", "size assumed"}}},
         {&ForATime::from,
          {"ties.for_a_time.from",
           Unit::share,
           0.0,
           1.0,
           Grade::assumed,
           {"Hechtheid waarboven dat kan", "Closeness above which that may happen"},
           {"grootte aangenomen", "size assumed"}}},
         {&ForATime::ends,
          {"ties.for_a_time.ends",
           Unit::share,
           0.0,
           1.0,
           Grade::assumed,
           {"Kans per kwartaal dat de band na afloop eindigt",
            "Chance per quarter that the tie ends when the help is over"},
           {"grootte aangenomen", "size assumed"}}}});
  }
};

enum class AfterHelp : std::uint8_t { nothing, friends, over };

/// What becomes of the two in a quarter after the help.
[[nodiscard]] inline AfterHelp after_help(const ForATime& p, double closeness, double u) {
  const double friends = closeness >= p.from ? p.friends : 0.0;
  return u < friends            ? AfterHelp::friends
         : u < friends + p.ends ? AfterHelp::over
                                : AfterHelp::nothing;
}

/// True when the tie has ended.
bool end_of_help(World& world, const ForATime& rule, TieId tie);

}  // namespace draagkracht
