// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// Carers begin with high hopes and learn slowly what can be expected; what falls short of it
// frustrates. Seeing somebody grow rewards and gives hope, and hope makes a burden lighter.
// Mantelzorgers beginnen met hoge verwachtingen en leren langzaam wat haalbaar is; wat daaronder
// blijft frustreert. Iemand zien groeien geeft voldoening en hoop, en hoop maakt de last lichter.
//
// Source: rule ovl10, findings N9, N10 and N21 (half a year is not enough). Grade: direction from
// interviews, sizes assumed. Reads own direction and unmet share of who is helped most; writes
// hope, expectation, reward. When: once a quarter, who helps.
#pragma once

#include <array>

#include "core/parameter.hpp"

namespace draagkracht {

struct KeepHope {
  double begins = 0.2;
  double learns = 0.15;
  double frustration = 0.004;
  double growth = 1.5;
  double lifts = 4.0;
  double dims = 0.4;
  double speed = 0.3;
  double strength = 0.2;

  static constexpr auto parameters() {
    constexpr Label assumed{"richting uit interviews; grootte aangenomen",
                            "direction from interviews; size assumed"};
    return std::to_array<Parameter<KeepHope>>(
        {{&KeepHope::begins,
          {"strain.hope.begins",
           Unit::share,
           0.0,
           1.0,
           Grade::assumed,
           {"Hoeveel te veel iemand in het begin hooguit verwacht",
            "How much too much somebody expects at first, at most"},
           {"realistische verwachtingen doen ertoe (N9); grootte aangenomen",
            "realistic expectations matter (N9); size assumed"}}},
         {&KeepHope::learns,
          {"strain.hope.learns",
           Unit::share,
           0.0,
           1.0,
           Grade::assumed,
           {"Deel van het verschil dat een kwartaal leert",
            "Share of the difference that a quarter teaches"},
           {"kleine stappen; een half jaar is niet genoeg (N21); grootte aangenomen",
            "small steps; half a year is not enough (N21); size assumed"}}},
         {&KeepHope::frustration,
          {"strain.hope.frustration",
           Unit::per_week,
           0.0,
           0.1,
           Grade::assumed,
           {"Belasting als niets is zoals verwacht", "Strain when nothing is as expected"},
           assumed}},
         {&KeepHope::growth,
          {"strain.hope.growth",
           Unit::none,
           0.0,
           10.0,
           Grade::assumed,
           {"Voldoening van iemand zien groeien", "Reward of seeing somebody grow"},
           {"iemand zien groeien (N10); grootte aangenomen",
            "seeing someone grow (N10); size assumed"}}},
         {&KeepHope::lifts,
          {"strain.hope.lifts",
           Unit::none,
           0.0,
           20.0,
           Grade::assumed,
           {"Hoeveel hoop groei geeft", "How much hope growth gives"},
           assumed}},
         {&KeepHope::dims,
          {"strain.hope.dims",
           Unit::none,
           0.0,
           2.0,
           Grade::assumed,
           {"Hoeveel hoop een tekort aan hulp wegneemt", "How much hope a lack of help takes away"},
           assumed}},
         {&KeepHope::speed,
          {"strain.hope.speed",
           Unit::share,
           0.0,
           1.0,
           Grade::assumed,
           {"Deel waarmee hoop per kwartaal verandert", "Share by which hope follows in a quarter"},
           assumed}},
         {&KeepHope::strength,
          {"strain.hope.strength",
           Unit::share,
           0.0,
           1.0,
           Grade::assumed,
           {"Verschil in draagkracht tussen wanhoop en volle hoop",
            "Difference in strength between despair and full hope"},
           {"met oog voor geluk is het minder uitzichtloos (ovl10); grootte aangenomen",
            "a look at happiness makes it less hopeless (ovl10); size assumed"}}}});
  }
};

/// What is expected of somebody, 0..1, after a quarter in which things were as they are; `luck`
/// 0..1 is how high the hopes are of who begins.
[[nodiscard]] constexpr double next_expectation(const KeepHope& p, double expected, double actual,
                                                double luck) {
  return expected < 0 ? actual + p.begins * luck : expected + p.learns * (actual - expected);
}

/// Strain a week by what falls short of what was expected.
[[nodiscard]] constexpr double frustration_over(const KeepHope& p, double expected, double actual) {
  return expected > actual ? p.frustration * (expected - actual) : 0.0;
}

/// A lack of help that is usual: it takes no hope away.
inline constexpr double usual_lack = 0.08;

/// Hope, 0..1, after a quarter in which own direction grew by `growth` (below 0: fell).
[[nodiscard]] constexpr double next_hope(const KeepHope& p, double hope, double growth,
                                         double unmet_share) {
  const double level = 0.5 + p.lifts * growth - p.dims * (unmet_share - usual_lack);
  return hope + p.speed * ((level < 0 ? 0.0 : level > 1 ? 1.0 : level) - hope);
}

/// Factor on strength; 1 for who neither hopes nor despairs.
[[nodiscard]] constexpr double strength_of_hope(const KeepHope& p, double hope) {
  return 1.0 + p.strength * (hope - 0.5);
}

/// What seeing somebody grow by so much in a quarter adds to reward.
[[nodiscard]] constexpr double reward_of_growth(const KeepHope& p, double growth, double reward) {
  const double gain = growth > 0 ? p.growth * growth : 0.0;
  return (gain < 1 ? gain : 1.0) * (1.0 - reward);
}

}  // namespace draagkracht
