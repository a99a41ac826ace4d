// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// What is done together in a street is carried by a few: where such people live more begins. When
// the money of professionals is up, residents go on if the group had time to learn it and has an
// aim that all share. Wat een straat samen doet wordt door een paar mensen gedragen: waar zij wonen
// begint meer. Als het geld van beroepskrachten op is gaan bewoners door als de groep de tijd had
// om dat te leren en een doel heeft dat allen delen.
//
// Source: rule pro14, finding P7. Grade: direction from interviews, sizes assumed. Reads residents,
// how long an initiative runs; writes whether one starts and who runs it. When: every neighbourhood
// once a quarter.
#pragma once

#include <array>

#include "core/parameter.hpp"
#include "population/world.hpp"

namespace draagkracht {

struct CarryOn {
  double key_people = 0.5;
  double hands_over = 0.2;

  static constexpr auto parameters() {
    return std::to_array<Parameter<CarryOn>>(
        {{&CarryOn::key_people,
          {"ties.initiative.key_people",
           Unit::share,
           0.0,
           1.0,
           Grade::assumed,
           {"Hoeveel het uitmaakt of er sleutelfiguren in de straten wonen",
            "How much it matters that key people live in the streets"},
           {"acht tot tien sleutelfiguren per straat dragen het (P7); grootte aangenomen",
            "eight to ten key people in a street carry it (P7); size assumed"}}},
         {&CarryOn::hands_over,
          {"ties.initiative.hands_over",
           Unit::share,
           0.0,
           1.0,
           Grade::assumed,
           {"Kans dat bewoners doorgaan als het geld op is, bij een initiatief dat op gang is",
            "Chance that residents go on when the money is up, once an initiative is under way"},
           {"een groep moet leren doorgaan zonder leider (pro14); grootte aangenomen",
            "a group must learn to go on without its leader (pro14); size assumed"}}}});
  }
};

/// Key people in a street (P7: eight to ten).
inline constexpr double usual_key_people = 8.0;
/// Factor on the chance that an initiative starts, by the key people of its streets.
[[nodiscard]] constexpr double carried(const CarryOn& p, double per_street) {
  const double share = per_street < 2 * usual_key_people ? per_street / usual_key_people : 2.0;
  return 1.0 + p.key_people * (share - 1.0);
}
/// Key people in the streets of a neighbourhood, by street; the usual number where nobody lives.
[[nodiscard]] double key_people_of(const World& world, std::size_t neighbourhood);

/// Chance that residents go on after so many years, `under_way` being what it takes to learn, when
/// the money of professionals is up.
[[nodiscard]] constexpr double residents_go_on(const CarryOn& p, bool shared_aim, double years,
                                               double under_way) {
  return shared_aim ? p.hands_over * (years < under_way ? years / under_way : 1.0) : 0.0;
}

}  // namespace draagkracht
