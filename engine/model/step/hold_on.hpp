// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// A partner who sees it go wrong puts on the brake when it is care for others. Where people were
// raised to care nobody looks away in a crisis. A full care task on one person without support
// breaks down sooner. Een partner die het mis ziet gaan trapt op de rem als de zorg voor een ander
// is. Waar mensen met zorgen zijn grootgebracht, kijkt niemand weg in een crisis. Een volle
// zorgtaak op één mens zonder steun gaat eerder mis.
//
// Source: findings N26, N28 and N33. Grade: direction from interviews, sizes assumed. Reads homes,
// traits, what is delivered; changes how soon somebody stops. When: when somebody might stop.
#pragma once

#include <array>

#include "core/math.hpp"
#include "core/parameter.hpp"

namespace draagkracht {

struct HoldOn {
  double brake = 0.3;
  double raised = 2.0;
  double full_task = 0.2;
  double full_hours = 30.0;

  static constexpr auto parameters() {
    return std::to_array<Parameter<HoldOn>>(
        {{&HoldOn::brake,
          {"step.hold.brake",
           Unit::none,
           0.0,
           5.0,
           Grade::assumed,
           {"Hoeveel eerder iemand mindert of stopt met een partner in huis die op de rem trapt",
            "How much sooner somebody cuts down or stops with a partner at home who brakes"},
           {"haar man had op de rem getrapt (N26); grootte aangenomen",
            "the partner had put the brake on (N26); size assumed"}}},
         {&HoldOn::raised,
          {"step.hold.raised",
           Unit::points,
           0.0,
           8.0,
           Grade::assumed,
           {"Hoeveel minder snel iemand in een crisis stopt uit een huis waar men voor anderen "
            "zorgt",
            "How much less soon somebody from a caring home stops in a crisis"},
           {"niet weg kunnen kijken, zo opgevoed (N33); grootte aangenomen",
            "cannot look away, raised so (N33); size assumed"}}},
         {&HoldOn::full_task,
          {"step.hold.full_task",
           Unit::per_year,
           0.0,
           10.0,
           Grade::assumed,
           {"Hoe vaak per jaar een volle zorgtaak zonder steun misgaat",
            "How often a year a full care task without support fails"},
           {"familie als pleeggezin zonder steun, uitleg en les (N28); grootte aangenomen",
            "kin as foster parents without support, information and training (N28); size "
            "assumed"}}},
         {&HoldOn::full_hours,
          {"step.hold.full_hours",
           Unit::hours_per_week,
           5.0,
           120.0,
           Grade::assumed,
           {"Uren per week die een volle zorgtaak maken",
            "Hours a week that make a full care task"},
           {"aangenomen", "assumed"}}}});
  }
};

/// Factor on cutting down and stopping for strain: the partner brakes at care outside the home.
[[nodiscard]] constexpr double brake_of_partner(const HoldOn& p, bool partner, bool in_own_home) {
  return in_own_home ? 1.0 : partner ? 1.0 + p.brake : 1.0 / (1.0 + p.brake);
}

/// Factor on stopping in a crisis of the client; `caring` is the mean altruism of the home.
[[nodiscard]] inline double looks_away(const HoldOn& p, bool crisis, double caring) {
  return crisis ? math::exp(-p.raised * (caring - 0.5)) : 1.0;
}

/// Yearly rate at which it fails: one helper, much to do, no professional and in the first years.
[[nodiscard]] constexpr double full_task_fails(const HoldOn& p, bool alone, double hours,
                                               bool professional, int weeks) {
  return alone && !professional && hours >= p.full_hours && weeks < 104 ? p.full_task : 0.0;
}

}  // namespace draagkracht
