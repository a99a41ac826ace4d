// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// Some say yes from the heart, others because they cannot say no: in a crisis, as family, out of
// loyalty. What began under pressure ends sooner; in a family guilt keeps people going, too
// long.
// De een zegt ja van harte, de ander omdat die geen nee kan zeggen: in nood, als familie, uit
// trouw. Wat onder druk begon stopt eerder; in de familie houdt schuldgevoel mensen aan de gang,
// te lang.
//
// Source: rules giv4 and rec7. Grade: direction from practice, sizes assumed. Reads closeness,
// traits, urgency; writes the share of pressure on the link, which the step phase reads. When:
// at each yes.
#pragma once

#include <array>

#include "core/parameter.hpp"
#include "population/care.hpp"
#include "population/codes.hpp"

namespace draagkracht {

struct UnderPressure {
  double urgent = 0.3;
  double near_kin = 0.2;
  double loyalty = 0.6;
  double affection = 0.6;
  double sooner = 0.5;
  double guilt = 0.3;

  static constexpr auto parameters() {
    constexpr Label assumed{"richting uit de praktijk (giv4); grootte aangenomen",
                            "direction from practice (giv4); size assumed"};
    constexpr Label also{"richting uit de praktijk (rec7); grootte aangenomen",
                         "direction from practice (rec7); size assumed"};
    return std::to_array<Parameter<UnderPressure>>(
        {{&UnderPressure::urgent,
          {"offer.pressure.urgent",
           Unit::share,
           0.0,
           1.0,
           Grade::assumed,
           {"Hoeveel druk er bij komt in nood", "Pressure added in a crisis"},
           assumed}},
         {&UnderPressure::near_kin,
          {"offer.pressure.near_kin",
           Unit::share,
           0.0,
           1.0,
           Grade::assumed,
           {"Hoeveel druk er bij komt voor partner, ouders en kinderen",
            "Pressure added for partner, parents and children"},
           also}},
         {&UnderPressure::loyalty,
          {"offer.pressure.loyalty",
           Unit::share,
           0.0,
           2.0,
           Grade::assumed,
           {"Hoeveel meer druk iemand voelt die trouw is",
            "How much more pressure on who is loyal"},
           assumed}},
         {&UnderPressure::affection,
          {"offer.pressure.affection",
           Unit::share,
           0.0,
           2.0,
           Grade::assumed,
           {"Hoeveel minder druk bij een hechte band of plezier in helpen",
            "How much less pressure over a close tie or with joy in helping"},
           assumed}},
         {&UnderPressure::sooner,
          {"offer.pressure.sooner",
           Unit::share,
           0.0,
           1.0,
           Grade::assumed,
           {"Hoeveel eerder hulp onder druk stopt dan gemiddeld",
            "How much sooner help under pressure ends than usual"},
           assumed}},
         {&UnderPressure::guilt,
          {"offer.pressure.guilt",
           Unit::share,
           0.0,
           1.0,
           Grade::assumed,
           {"Hoeveel later naaste familie onder druk mindert of stopt",
            "How much later near kin under pressure cut down or stop"},
           also}}});
  }
};

/// The share of pressure in a yes: 0 from the heart, 1 under pressure only. Traits are given as far
/// as they lie above the middle.
[[nodiscard]] constexpr double pressure(const UnderPressure& p, TieKind kind, double closeness,
                                        double loyalty, double altruism, bool urgent) {
  const double share = 0.5 + (urgent ? p.urgent : 0.0) +
                       (kind <= TieKind::child ? p.near_kin : 0.0) + p.loyalty * loyalty -
                       p.affection * (closeness - 0.5 + altruism);
  return share < 0 ? 0.0 : share > 1 ? 1.0 : share;
}

/// Factor on how often somebody cuts down or stops who began under that share of pressure.
[[nodiscard]] constexpr double ends_under(const UnderPressure& p, TieKind kind, double pressed) {
  const double more = 2.0 * (pressed - 0.5);
  return kind <= TieKind::child ? 1.0 - p.guilt * more : 1.0 + p.sooner * more;
}

/// From this share on pressure is told as the reason of who stops.
inline constexpr double mostly_pressed = 0.7;

}  // namespace draagkracht
