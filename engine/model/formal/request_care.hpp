// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// Who lacks care for weeks and dares to ask, applies for an indication; after a waiting time hours
// are granted for what is lacking, less where a partner at home is expected to help. Wie wekenlang
// zorg mist en durft te vragen, vraagt een indicatie aan; na een wachttijd worden uren toegekend
// voor wat ontbreekt, minder als een partner in huis geacht wordt te helpen.
//
// Source: customary help of housemates in the Dutch Social Support Act (Wmo 2015) and municipal
// rules; waiting times per product in the basis file; finding M10. Grade: sizes assumed. Reads
// unmet share, shyness, household; writes indications. When: weekly, clients at home.
#pragma once

#include <array>

#include "core/draw.hpp"
#include "core/parameter.hpp"
#include "core/quantities.hpp"

namespace draagkracht {

struct RequestCare {
  double unmet_threshold = 0.2;
  double per_year = 0.5;
  double granted_share = 0.6;
  double customary_help = 0.25;
  double review_step = 0.15;
  double standard = 0.1;

  static constexpr auto parameters() {
    return std::to_array<Parameter<RequestCare>>(
        {{&RequestCare::unmet_threshold,
          {"formal.request.unmet_threshold",
           Unit::share,
           0.01,
           1.0,
           Grade::assumed,
           {"Deel van de hulp dat moet ontbreken voordat iemand een aanvraag doet",
            "Share of need missing before somebody applies"},
           {"aangenomen", "assumed"}}},
         {&RequestCare::per_year,
          {"formal.request.per_year",
           Unit::per_year,
           0.0,
           10.0,
           Grade::estimated,
           {"Aanvragen per jaar van wie zorg mist", "Applications per year of those lacking care"},
           {"zo gekozen dat ongeveer 12 op de 1.000 mensen begeleiding houden (CBS 86050NED)",
            "set so that the share of people with guidance stays near 12 per 1,000 (CBS "
            "86050NED)"}}},
         {&RequestCare::granted_share,
          {"formal.request.granted_share",
           Unit::share,
           0.0,
           1.0,
           Grade::assumed,
           {"Deel van het tekort dat wordt toegekend", "Share of the shortfall that is granted"},
           {"aangenomen", "assumed"}}},
         {&RequestCare::customary_help,
          {"formal.request.customary_help",
           Unit::share,
           0.0,
           1.0,
           Grade::estimated,
           {"Hoeveel uren eraf gaan omdat huisgenoten horen te helpen",
            "Reduction because housemates are expected to help"},
           {"een gezonde partner: 19 % minder gebruik van toegekende persoonlijke verzorging (doi "
            "10.31389/jltc.38)",
            "a healthy partner: 19 % less use of entitled personal care (doi 10.31389/jltc.38)"}}},
         {&RequestCare::review_step,
          {"formal.review.step",
           Unit::share,
           0.0,
           1.0,
           Grade::assumed,
           {"Hoeveel een herindicatie verandert als er te weinig of te veel hulp is",
            "Change at review when care is short or ample"},
           {"aangenomen", "assumed"}}},
         {&RequestCare::standard,
          {"formal.request.standard",
           Unit::share,
           0.0,
           1.0,
           Grade::assumed,
           {"Deel van de aanvragen waarop het gewone pakket volgt, wat er ook ontbreekt",
            "Share of applications answered with the usual package, whatever is lacking"},
           {"een goede intake is maatwerk, geen keurslijf (M10); grootte aangenomen",
            "a good intake is made to measure, no straitjacket (M10); size assumed"}}}});
  }
};

/// True when the client applies this week.
[[nodiscard]] inline bool applies(const RequestCare& p, double unmet_share, double shyness,
                                  const Draw& draw) {
  if (unmet_share < p.unmet_threshold) {
    return false;
  }
  return draw.chance(p.per_year / 52.1775 * (1.0 - shyness) * (unmet_share / p.unmet_threshold), 0);
}

/// Minutes a week granted for a shortfall in the channels of the product, in steps of 15 minutes.
[[nodiscard]] inline Minutes grant(const RequestCare& p, Minutes shortfall, bool partner_at_home) {
  const double share = p.granted_share * (partner_at_home ? 1.0 - p.customary_help : 1.0);
  return Minutes{15 * static_cast<std::int32_t>(round_half_away(shortfall.value * share / 15.0))};
}

}  // namespace draagkracht
