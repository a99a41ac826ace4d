// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// Carers are often used without a say: nobody asks what they know, and nobody can take over. A
// professional who sits down with a carer learns what only family knows, and the other way round;
// then less has to be arranged. The largest worries are those a professional is wanted for.
// Mantelzorgers worden vaak gebruikt zonder dat zij iets te zeggen hebben: niemand vraagt wat zij
// weten en niemand kan het overnemen. Een beroepskracht die met hen gaat zitten hoort wat alleen
// familie weet, en andersom; dan hoeft er minder geregeld te worden. Vooral bij de grootste zorgen
// is een beroepskracht gewenst.
//
// Source: findings N7, N36 and N38. Grade: direction from interviews, sizes assumed. Reads what is
// delivered, trust, fellow helpers; writes talks. When: once a quarter, who helps; the worry of a
// crisis weekly.
#pragma once

#include <array>

#include "core/parameter.hpp"
#include "population/codes.hpp"

namespace draagkracht {

struct HaveASay {
  double talks = 0.25;
  double unheard = 0.0008;
  double alone = 0.0008;
  double shared = 15.0;
  double largest = 0.3;

  static constexpr auto parameters() {
    constexpr Label assumed{"richting uit interviews; grootte aangenomen",
                            "direction from interviews; size assumed"};
    return std::to_array<Parameter<HaveASay>>(
        {{&HaveASay::talks,
          {"strain.say.talks",
           Unit::share,
           0.0,
           1.0,
           Grade::assumed,
           {"Kans per kwartaal op een gesprek met de beroepskracht, bij veel vertrouwen",
            "Chance per quarter of a talk with the professional, at much trust"},
           {"hooguit inspraak (N7); grootte aangenomen", "at most a say (N7); size assumed"}}},
         {&HaveASay::unheard,
          {"strain.say.unheard",
           Unit::per_week,
           0.0,
           0.05,
           Grade::assumed,
           {"Belasting van wie niet gehoord wordt terwijl er een beroepskracht komt; wie gehoord "
            "wordt heeft het even veel lichter",
            "Strain of who is not heard while a professional comes; as much lighter for who is"},
           assumed}},
         {&HaveASay::alone,
          {"strain.say.alone",
           Unit::per_week,
           0.0,
           0.05,
           Grade::assumed,
           {"Belasting van wie veel doet en niemand heeft die het kan overnemen",
            "Strain of who does much and has nobody to take over"},
           {"niemand om het over te nemen (N7); grootte aangenomen",
            "nobody to take over (N7); size assumed"}}},
         {&HaveASay::shared,
          {"strain.say.shared",
           Unit::minutes_per_week,
           0.0,
           240.0,
           Grade::assumed,
           {"Regelwerk dat het scheelt als kennis wordt gedeeld",
            "Arranging that is saved when knowledge is shared"},
           {"familie weet wat beroepskrachten niet weten, en andersom (N36); grootte aangenomen",
            "family knows what professionals do not, and the other way round (N36); size "
            "assumed"}}},
         {&HaveASay::largest,
          {"strain.say.largest",
           Unit::share,
           0.0,
           1.0,
           Grade::assumed,
           {"Deel van de zorgen in een crisis dat een beroepskracht wegneemt",
            "Share of worry in a crisis that a professional takes away"},
           {"beroepskrachten zijn er voor de grootste problemen (N38); grootte aangenomen",
            "professionals are seen as solvers of the largest problems (N38); size assumed"}}}});
  }
};

/// Quarters in which a talk counts.
inline constexpr std::uint8_t talk_counts = 4;

/// Chance of a talk this quarter where a professional comes.
[[nodiscard]] constexpr double chance_of_talk(const HaveASay& p, double trust) {
  return p.talks * trust;
}

/// Strain a week by having a say or none; `coming` a professional comes.
[[nodiscard]] constexpr double wear_of_no_say(const HaveASay& p, bool coming, bool heard) {
  return !coming ? 0.0 : heard ? -p.unheard : p.unheard;
}

/// Strain a week of who carries `fullness` of the own strength, without fellow helpers.
[[nodiscard]] constexpr double wear_of_no_stand_in(const HaveASay& p, bool alone, double fullness) {
  return alone && fullness > 0.5 ? p.alone : 0.0;
}

/// Factor on worry about what happens this week.
[[nodiscard]] constexpr double left_of_worry(const HaveASay& p, bool crisis, bool professional) {
  return crisis && professional ? 1.0 - p.largest : 1.0;
}

}  // namespace draagkracht
