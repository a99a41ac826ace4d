// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// A client is admitted sooner when much is lacking, when the main carer is worn out, and in a
// crisis. Een cliënt wordt eerder opgenomen als veel zorg ontbreekt, als de belangrijkste
// mantelzorger op is, en in een crisis.
//
// Source: hazard ratio 1.71 of admission with a severely burdened carer (Hebert 2001, gerona
// 56.11.M693); base rates per limitation in the basis file. Effect of unmet need assumed. Grade:
// estimated. Reads unmet share, strain, crisis; writes residence. When: weekly.
#pragma once

#include <array>

#include "core/math.hpp"
#include "core/parameter.hpp"

namespace draagkracht {

struct Admit {
  double usual = 2.2;
  double unmet = 2.0;
  double worn_out = 0.54;
  double crisis = 1.0;
  double alone = 0.4;
  double visits = 0.25;

  static constexpr auto parameters() {
    return std::to_array<Parameter<Admit>>(
        {{&Admit::usual,
          {"step.admit.usual",
           Unit::none,
           1.0,
           10.0,
           Grade::estimated,
           {"Hoeveel eerder een gemiddelde cliënt wordt opgenomen dan een die niets tekortkomt",
            "How much sooner an average client is admitted than one who lacks nothing"},
           {"gemiddelde over cliënten in een run van twee jaar; zo is de kans in het basisbestand "
            "die van een gemiddelde cliënt",
            "mean over clients in a run of two years; so the rate in the basis file is that of an "
            "average client"}}},
         {&Admit::unmet,
          {"step.admit.unmet",
           Unit::points,
           0.0,
           6.0,
           Grade::assumed,
           {"Hoeveel eerder iemand wordt opgenomen als alle hulp ontbreekt",
            "How much sooner admission comes when all help is lacking"},
           {"aangenomen", "assumed"}}},
         {&Admit::worn_out,
          {"step.admit.worn_out",
           Unit::points,
           0.0,
           3.0,
           Grade::measured,
           {"Hoeveel eerder iemand wordt opgenomen als een mantelzorger uitgeput is",
            "How much sooner admission comes with a worn-out carer"},
           {"risicoverhouding 1,71 = exp(0,54), Hebert 2001",
            "hazard ratio 1.71 = exp(0.54), Hebert 2001"}}},
         {&Admit::crisis,
          {"step.admit.crisis",
           Unit::points,
           0.0,
           6.0,
           Grade::assumed,
           {"Hoeveel eerder iemand wordt opgenomen in een crisis",
            "How much sooner admission comes in a crisis"},
           {"aangenomen", "assumed"}}},
         {&Admit::alone,
          {"step.admit.alone",
           Unit::points,
           0.0,
           3.0,
           Grade::estimated,
           {"Hoeveel eerder iemand wordt opgenomen als er geen mantelzorger is",
            "How much sooner admission comes when nobody helps"},
           {"mantelzorger is geen partner of kind: risicoverhouding 1,55 (Hebert 2001)",
            "carer neither spouse nor child: hazard ratio 1.55 (Hebert 2001)"}}},
         {&Admit::visits,
          {"step.admit.visits",
           Unit::share,
           0.0,
           1.0,
           Grade::assumed,
           {"Deel van de hulp dat na opname als bezoek doorgaat",
            "Share of help that goes on as visits"},
           {"aangenomen; wie zorgt voor iemand die is opgenomen, blijft mantelzorger",
            "assumed; carers of admitted people stay carers"}}}});
  }
};

/// `ClientRecord::institution` of a client whose place is ready and who moves at the start of next
/// week.
inline constexpr std::uint8_t moving_in = 2;

/// Chance of admission this week; `per_year` is the rate of an average client.
[[nodiscard]] inline double admission_chance(const Admit& p, double per_year, double unmet_share,
                                             double main_carer_strain, bool crisis, bool nobody) {
  // From fairly to severely burdened: below it a carer goes on, beyond it nothing is added.
  constexpr double fairly = 0.3, severely = 0.6;
  const double worn = main_carer_strain <= fairly ? 0.0
                      : main_carer_strain >= severely
                          ? 1.0
                          : (main_carer_strain - fairly) / (severely - fairly);
  const double rate = per_year / p.usual *
                      math::exp(p.unmet * unmet_share + p.worn_out * worn +
                                (crisis ? p.crisis : 0.0) + (nobody ? p.alone : 0.0));
  return -math::expm1(-rate / 52.1775);
}

/// The same when everything is at its worst: no chance is larger. Settles most weeks without
/// looking at the carers.
[[nodiscard]] inline double worst_admission_chance(const Admit& p, double per_year) {
  return admission_chance(p, per_year, 1.0, 1.0, true, true);
}

}  // namespace draagkracht
