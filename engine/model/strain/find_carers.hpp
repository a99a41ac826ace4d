// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// Carers do not come forward and hardly anybody watches over what they carry; now and then carers'
// support finds one. Who is found heals faster, gets training where the care asks for it, and the
// hours of the client are looked at sooner. Mantelzorgers melden zich niet en bijna niemand let op
// wat zij dragen; af en toe vindt de mantelzorgondersteuning er een. Wie gevonden is herstelt
// sneller, krijgt les als de zorg daarom vraagt, en naar de uren van de cliënt wordt eerder
// gekeken.
//
// Source: rules ovl6 and rsp5, findings N23 and N30; 13 % of carers got advice or support
// (Movisie). Grade: sizes assumed. Reads strain, what is delivered, minutes given; writes found,
// training, review. When: once a quarter, who helps.
#pragma once

#include <array>

#include "core/parameter.hpp"

namespace draagkracht {

struct FindCarers {
  double per_year = 0.06;
  double watching = 2.0;
  double heals = 0.15;
  double training = 0.15;
  double easier = 0.15;
  double review = 0.5;

  static constexpr auto parameters() {
    constexpr Label assumed{"richting uit interviews; grootte aangenomen",
                            "direction from interviews; size assumed"};
    return std::to_array<Parameter<FindCarers>>(
        {{&FindCarers::per_year,
          {"strain.found.per_year",
           Unit::per_year,
           0.0,
           4.0,
           Grade::assumed,
           {"Hoe vaak per jaar een belaste mantelzorger wordt gevonden",
            "How often a year a strained carer is found"},
           {"zo gezet dat ongeveer een op de acht bekend is (13 % kreeg steun, Movisie); "
            "aangenomen",
            "set so that about one in eight is known (13 % got support, Movisie); assumed"}}},
         {&FindCarers::watching,
          {"strain.found.watching",
           Unit::none,
           0.0,
           50.0,
           Grade::assumed,
           {"Hoeveel vaker als een beroepskracht over de vloer komt",
            "How much more often where a professional comes"},
           {"niemand let op de last van mantelzorgers (N23); grootte aangenomen",
            "no explicit attention to the load of carers (N23); size assumed"}}},
         {&FindCarers::heals,
          {"strain.found.heals",
           Unit::none,
           0.0,
           3.0,
           Grade::assumed,
           {"Hoeveel sneller belasting zakt van wie gevonden is",
            "How much faster strain heals of who is found"},
           {"vroeg signaleren voorkomt problemen (ovl6); grootte aangenomen",
            "early detection prevents problems (ovl6); size assumed"}}},
         {&FindCarers::training,
          {"strain.found.training",
           Unit::share,
           0.0,
           1.0,
           Grade::assumed,
           {"Kans per kwartaal op les voor wie gevonden is en verzorgt of begeleidt",
            "Chance per quarter of training of who is found and washes or guides"},
           {"les moet kunnen voor wie het nodig heeft (N30); grootte aangenomen",
            "training should be possible for those who need it (N30); size assumed"}}},
         {&FindCarers::easier,
          {"strain.found.easier",
           Unit::share,
           0.0,
           1.0,
           Grade::assumed,
           {"Hoeveel lichter verzorgen en begeleiden dan weegt",
            "How much lighter washing and guiding then weigh"},
           assumed}},
         {&FindCarers::review,
          {"strain.found.review",
           Unit::share,
           0.0,
           1.0,
           Grade::assumed,
           {"Kans dat dan eerder naar de uren van de cliënt wordt gekeken",
            "Chance that the hours of the client are then looked at sooner"},
           {"vroeg contact kan tot meer uren leiden (rsp5); grootte aangenomen",
            "early contact may lead to more hours (rsp5); size assumed"}}}});
  }
};

/// Chance in a quarter to be found; who has no strain has nothing to be found for.
[[nodiscard]] constexpr double chance_to_be_found(const FindCarers& p, double strain, bool coming) {
  const double chance =
      p.per_year / 4 * (strain < 0.5 ? 2.0 * strain : 1.0) * (coming ? p.watching : 1.0);
  return chance < 1 ? chance : 1.0;
}

/// Years after which who was found is out of sight again.
inline constexpr int found_counts_weeks = 104;

/// Minutes of washing, dressing and guiding a week from which training is of use.
inline constexpr int training_from = 120;

}  // namespace draagkracht
