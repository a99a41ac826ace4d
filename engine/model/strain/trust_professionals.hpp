// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// Who comes when it was agreed earns trust; silence costs it, a cold act breaks it, and a sharp
// report goes on hurting. At first strangers in the house feel odd. Who trusts the professional
// gets more rest from being seen. Wie komt op de afgesproken tijd verdient vertrouwen; stilte kost
// het, een kille daad breekt het, en een scherp rapport blijft pijn doen. In het begin is een
// vreemde in huis onwennig. Wie de beroepskracht vertrouwt, komt meer tot rust.
//
// Source: findings N15, N16, N19, N35 and N37 (interviews). Grade: direction from interviews, sizes
// assumed; around the middle, so that on average nothing changes. Reads indications; writes trust.
// When: once a quarter, who helps.
#pragma once

#include <array>

#include "core/parameter.hpp"

namespace draagkracht {

struct TrustProfessionals {
  double earned = 0.1;
  double silence = 0.08;
  double forgets = 0.05;
  double cold_acts = 0.02;
  double cold = 0.5;
  double reports = 0.006;
  double sharp = 0.25;
  double odd = 0.0012;
  double healing = 0.7;

  static constexpr auto parameters() {
    constexpr Label assumed{"richting uit interviews; grootte aangenomen",
                            "direction from interviews; size assumed"};
    return std::to_array<Parameter<TrustProfessionals>>(
        {{&TrustProfessionals::earned,
          {"strain.trust.earned",
           Unit::share,
           0.0,
           1.0,
           Grade::assumed,
           {"Hoeveel vertrouwen een kwartaal trouw komen oplevert",
            "Trust earned by a quarter of coming as agreed"},
           assumed}},
         {&TrustProfessionals::silence,
          {"strain.trust.silence",
           Unit::share,
           0.0,
           1.0,
           Grade::assumed,
           {"Hoeveel vertrouwen een kwartaal zonder iemand kost",
            "Trust lost in a quarter in which nobody comes"},
           {"na de inventarisatie een half jaar stilte (N15); grootte aangenomen",
            "half a year of silence after the intake (N15); size assumed"}}},
         {&TrustProfessionals::forgets,
          {"strain.trust.forgets",
           Unit::share,
           0.0,
           1.0,
           Grade::assumed,
           {"Hoe snel vertrouwen naar het midden gaat als er niemand hoeft te komen",
            "How fast trust goes to the middle when nobody has to come"},
           assumed}},
         {&TrustProfessionals::cold_acts,
          {"strain.trust.cold_acts",
           Unit::per_year,
           0.0,
           2.0,
           Grade::assumed,
           {"Hoe vaak per jaar een organisatie iets kils doet",
            "How often a year an organisation does something cold"},
           {"een kamer die klinisch werd ontruimd (N19); hoe vaak is aangenomen",
            "a room cleared clinically (N19); how often is assumed"}}},
         {&TrustProfessionals::cold,
          {"strain.trust.cold",
           Unit::share,
           0.0,
           1.0,
           Grade::assumed,
           {"Deel van het vertrouwen dat dan weg is", "Share of trust that is then gone"},
           assumed}},
         {&TrustProfessionals::reports,
          {"strain.trust.reports",
           Unit::per_year,
           0.0,
           2.0,
           Grade::assumed,
           {"Hoe vaak per jaar een scherp rapport wordt geschreven",
            "How often a year a sharp report is written"},
           assumed}},
         {&TrustProfessionals::sharp,
          {"strain.trust.sharp",
           Unit::share,
           0.0,
           1.0,
           Grade::assumed,
           {"Vertrouwen dat na een scherp rapport niet meer terugkomt",
            "Trust that does not come back after a sharp report"},
           {"rapporten met scherpe kanten blijven een familie volgen (N37); grootte aangenomen",
            "reports with sharp edges keep following a family (N37); size assumed"}}},
         {&TrustProfessionals::odd,
          {"strain.trust.odd",
           Unit::per_week,
           0.0,
           0.05,
           Grade::assumed,
           {"Belasting door een vreemde in huis, in het begin",
            "Strain by a stranger in the house, at first"},
           {"bemoeienis voelt eerst vreemd en went (N35); grootte aangenomen",
            "interference feels odd at first and is then accepted (N35); size assumed"}}},
         {&TrustProfessionals::healing,
          {"strain.trust.healing",
           Unit::share,
           0.0,
           1.0,
           Grade::assumed,
           {"Hoeveel het rust geven van gezien worden afhangt van vertrouwen",
            "How much the rest of being seen depends on trust"},
           assumed}}});
  }
};

/// What a carer met with of organisations in a quarter.
struct OfOrganisations {
  bool coming = false;  ///< a professional comes every week
  bool silent = false;  ///< hours are granted, and nobody comes
  int reports = 0;      ///< sharp reports so far
};

/// Where trust leads in who keeps coming: not all the way, people remain people.
inline constexpr double trusted_in_the_end = 0.7;

/// Trust, 0..1, after a quarter.
[[nodiscard]] constexpr double next_trust(const TrustProfessionals& p, double trust,
                                          const OfOrganisations& of) {
  const double level = of.silent ? 0.0 : of.coming ? trusted_in_the_end : 0.5;
  const double rate = of.silent ? p.silence : of.coming ? p.earned : p.forgets;
  const double next = trust + rate * (level - trust);
  const double most = 1.0 - p.sharp * (of.reports < 3 ? of.reports : 3);
  return next < most ? next : most < 0 ? 0.0 : most;
}

/// Factor on the rest of being seen; 1 for who neither trusts nor distrusts.
[[nodiscard]] constexpr double healing_of_trust(const TrustProfessionals& p, double trust) {
  return 1.0 + p.healing * (2.0 * trust - 1.0);
}

/// Strain a week by a stranger in the house who has come for `quarters`; after a year one is used
/// to it.
[[nodiscard]] constexpr double strangeness(const TrustProfessionals& p, int quarters) {
  return quarters < 4 ? p.odd * (1.0 - quarters / 4.0) : 0.0;
}

}  // namespace draagkracht
