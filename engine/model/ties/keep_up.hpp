// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// Keeping contact takes skill. Carers keep up the other contacts of who they care for; carers who
// are worn out cannot. News of one another and contact on line keep loose and distant ties alive.
// Contact houden vraagt handigheid. Mantelzorgers houden de andere contacten van hun naaste warm;
// wie uitgeput is kan dat niet. Nieuws over elkaar en contact via internet houden losse banden en
// banden op afstand in leven.
//
// Source: rules net7, net8, net20, onl5 (method guide; family portals). Grade: existence reported
// by practice, sizes assumed. Reads traits, carers, age, distance; writes nothing. When: in the
// quarter in which contact over a tie might lapse.
#pragma once

#include <array>

#include "core/parameter.hpp"
#include "population/world.hpp"

namespace draagkracht {

struct KeepUp {
  double skill = 0.6;
  double by_carer = 0.5;
  double worn_out = 0.5;
  double news = 0.6;
  double far = 0.3;
  double from_km = 15.0;

  static constexpr auto parameters() {
    return std::to_array<Parameter<KeepUp>>(
        {{&KeepUp::skill,
          {"ties.keep_up.skill",
           Unit::none,
           0.0,
           1.0,
           Grade::assumed,
           {"Hoeveel vaker contact verwatert tussen mensen die daar niet handig in zijn",
            "How much more often contact lapses between people who lack social skill"},
           {"weinig vaardigheid staat contact houden in de weg (net8); grootte aangenomen",
            "little skill hampers keeping contact (net8); size assumed"}}},
         {&KeepUp::by_carer,
          {"ties.keep_up.by_carer",
           Unit::share,
           0.0,
           1.0,
           Grade::assumed,
           {"Deel van het extra verwateren door een beperking dat een mantelzorger voorkomt",
            "Share of the extra lapsing through a limitation that a carer prevents"},
           {"mantelzorgers houden het netwerk van hun naaste in stand (net7); grootte aangenomen",
            "carers keep the network of the client alive (net7); size assumed"}}},
         {&KeepUp::worn_out,
          {"ties.keep_up.worn_out",
           Unit::none,
           0.0,
           3.0,
           Grade::assumed,
           {"Hoeveel meer er verwatert als de mantelzorger uitgeput is",
            "How much more lapses when the carer is worn out"},
           {"met een overbelaste mantelzorger stort ook dat in (net7); grootte aangenomen",
            "with an overloaded carer that collapses too (net7); size assumed"}}},
         {&KeepUp::news,
          {"ties.keep_up.news",
           Unit::share,
           0.0,
           1.0,
           Grade::assumed,
           {"Deel van het verwateren dat nieuws over elkaar voorkomt",
            "Share of lapsing that news of one another prevents"},
           {"nieuws houdt losse banden in leven (net20); grootte aangenomen",
            "news keeps loose ties alive (net20); size assumed"}}},
         {&KeepUp::far,
          {"ties.keep_up.far",
           Unit::share,
           0.0,
           1.0,
           Grade::assumed,
           {"Deel van het verwateren dat internet voorkomt tussen vrienden die ver weg wonen",
            "Share of lapsing that the internet prevents between friends who live far apart"},
           {"vrienden op afstand blijven in beeld (onl5); grootte aangenomen",
            "distant friends stay in view (onl5); size assumed"}}},
         {&KeepUp::from_km,
          {"ties.keep_up.from_km",
           Unit::km,
           0.0,
           500.0,
           Grade::assumed,
           {"Afstand waarop vrienden vooral via internet contact houden",
            "Distance from which friends keep in touch on line"},
           {"grootte aangenomen", "size assumed"}}}});
  }
};

/// What keeps contact up, or does not.
struct Upkeep {
  double skill_a = 0.5, skill_b = 0.5;  ///< social skill of the two
  bool news = false;                    ///< one of them shares news with the people around
  bool on_line = false;                 ///< far apart, and both can find their way on line
};

/// Factor on the chance that contact lapses, 1 on average.
[[nodiscard]] inline double lapse_factor(const KeepUp& p, const Upkeep& u) {
  return (1.0 + p.skill * (1.0 - u.skill_a - u.skill_b)) * (u.news ? 1.0 - p.news : 1.0) *
         (u.on_line ? 1.0 - p.far : 1.0);
}
/// The largest that factor can be.
[[nodiscard]] inline double most_lapse(const KeepUp& p) { return 1.0 + p.skill; }

/// Factor on what a limitation adds to lapsing; `strain` is that of the main carer, below 0: none.
[[nodiscard]] inline double limited_factor(const KeepUp& p, double strain) {
  constexpr double exhausted = 0.6;
  return strain < 0 ? 1.0 : strain < exhausted ? 1.0 - p.by_carer : 1.0 + p.worn_out;
}

/// Both find their way on line and live this far apart.
[[nodiscard]] bool kept_on_line(const World& world, const KeepUp& rule, TieId tie);

/// Chance that contact over a tie outside the family lapses, given that of others (`lapse`) and
/// what a limitation of one of the two adds.
[[nodiscard]] double chance_to_lapse(const World& world, const KeepUp& rule, TieId tie,
                                     double lapse, double limited);

}  // namespace draagkracht
