// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// The relation with a volunteer is functional: nothing is owed back. Who leaves it all to the
// volunteer is let down when it ends; a volunteer who delimits goes along so that next time the
// client goes alone.
// De band met een vrijwilliger is een taak: er hoeft niets terug. Wie alles aan de vrijwilliger
// overlaat is verslagen als het stopt; een vrijwilliger die goed afbakent gaat mee zodat de
// cliënt het de volgende keer zelf kan.
//
// Source: findings V14 and V22. Grade: direction from interviews, sizes assumed. Reads years,
// minutes and the boundary guarding of the volunteer; writes own direction and need. When:
// monthly, and when a volunteer leaves.
#pragma once

#include <array>

#include "core/parameter.hpp"

namespace draagkracht {

struct StandAlone {
  double loss = 0.3;
  double learns = 0.02;

  static constexpr auto parameters() {
    return std::to_array<Parameter<StandAlone>>(
        {{&StandAlone::loss,
          {"remember.alone.loss",
           Unit::share,
           0.0,
           1.0,
           Grade::assumed,
           {"Regie die een afhankelijke cliënt verliest als de vrijwilliger weggaat",
            "Own direction that a dependent client loses when the volunteer leaves"},
           {"richting uit de praktijk (V14); grootte aangenomen",
            "direction from practice (V14); size assumed"}}},
         {&StandAlone::learns,
          {"remember.alone.learns",
           Unit::share,
           0.0,
           0.2,
           Grade::assumed,
           {"Deel van de behoefte dat een cliënt per maand leert zelf te doen bij een vrijwilliger "
            "die afbakent",
            "Share of the need that a client learns to do alone per month with a volunteer who "
            "delimits"},
           {"richting uit de praktijk (V22); grootte aangenomen",
            "direction from practice (V22); size assumed"}}}});
  }
};

/// How dependent a client is of a volunteer, 0..1: by years, by the share of all help that comes
/// from there, and less so when the volunteer guards limits (0..1).
[[nodiscard]] constexpr double dependence(double years, double share, double guarding) {
  return (years < 2 ? years / 2 : 1.0) * share * (1.0 - guarding);
}

/// Factor on what a client needs of a volunteer after a month; who guards limits less than most
/// teaches nothing.
[[nodiscard]] constexpr double need_left(const StandAlone& p, double guarding) {
  return guarding > 0.5 ? 1.0 - p.learns * (2.0 * guarding - 1.0) : 1.0;
}

}  // namespace draagkracht
