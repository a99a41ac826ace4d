// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// Need stays, grows or shrinks for some years; what stays unmet for long makes it grow.
// De behoefte aan zorg blijft gelijk of neemt een aantal jaren toe of af; lang te weinig zorg laat
// haar groeien.
//
// Source: courses stable / rising / falling of Dutch care episodes (IJCC 2023: 41 / 37 / 22 %), per
// limitation in the basis file. Grade: estimated; the effect of unmet need is assumed. Reads
// course, unmet share; writes base need. When: every week, a thirteenth of a quarter's change.
#pragma once

#include <array>

#include "core/math.hpp"
#include "core/parameter.hpp"
#include "population/codes.hpp"

namespace draagkracht {

struct DriftNeed {
  double unmet_effect = 0.12;
  double recovery = 1.0;

  static constexpr auto parameters() {
    return std::to_array<Parameter<DriftNeed>>(
        {{&DriftNeed::unmet_effect,
          {"need.drift.unmet_effect",
           Unit::per_year,
           0.0,
           1.0,
           Grade::assumed,
           {"Hoeveel meer hulp er per jaar nodig is als er geen enkele hulp komt",
            "Growth of need per year when all of it stays unmet"},
           {"aangenomen; richting uit onderzoek naar hulp die uitblijft en achteruitgang",
            "assumed; direction from studies on unmet need and decline"}}},
         {&DriftNeed::recovery,
          {"need.recovery.factor",
           Unit::none,
           0.0,
           2.0,
           Grade::assumed,
           {"Kans op herstel, vergeleken met die in het basisbestand",
            "Chance of recovery against the basis file"},
           {"1: zoals in het basisbestand", "1: as the basis file has it"}}}});
  }
};

/// Factor by which need changes in one week.
[[nodiscard]] inline double weekly_growth(const DriftNeed& p, Course course, double drift_per_year,
                                          double unmet_share) {
  const double direction = course == Course::rising ? 1.0 : course == Course::falling ? -1.0 : 0.0;
  return math::exp((direction * drift_per_year + p.unmet_effect * unmet_share) / 52.1775);
}

}  // namespace draagkracht
