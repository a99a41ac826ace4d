// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// Too few helpers have nobody to turn to, too many have to be kept up. Several services without one
// of them in charge have to be arranged. Newcomers have to find their place among who helped
// before. Several roles at once ask for skill. Met te weinig helpers staat iemand er alleen voor,
// met te veel kost bijhouden moeite. Meer instanties zonder een vast aanspreekpunt geven regelwerk.
// Wie nieuw is moet zijn plek vinden. Meer rollen tegelijk vragen handigheid.
//
// Source: findings N8, N17, N29 and N32. Grade: direction from interviews, sizes assumed, around
// the average. Reads links, products, traits, work; writes nothing. When: once a quarter, who
// helps.
#pragma once

#include <array>

#include "core/parameter.hpp"

namespace draagkracht {

struct FitNetwork {
  double few = 0.0006;
  double many = 0.0005;
  double service = 12.0;
  double newcomer = 0.0008;
  double roles = 0.0012;

  static constexpr auto parameters() {
    return std::to_array<Parameter<FitNetwork>>(
        {{&FitNetwork::few,
          {"strain.fit.few",
           Unit::per_week,
           0.0,
           0.05,
           Grade::assumed,
           {"Belasting van een helper die de enige is; met een paar anderen even veel lichter",
            "Strain of an only helper; as much lighter with a few others"},
           {"een kleine familie hangt af van anderen (N8); grootte aangenomen",
            "a small family depends on outsiders (N8); size assumed"}}},
         {&FitNetwork::many,
          {"strain.fit.many",
           Unit::per_week,
           0.0,
           0.05,
           Grade::assumed,
           {"Belasting per helper boven de vijf", "Strain per helper above five"},
           {"te veel contacten om bij te houden (N8); grootte aangenomen",
            "too many contacts to maintain (N8); size assumed"}}},
         {&FitNetwork::service,
          {"strain.fit.service",
           Unit::minutes_per_week,
           0.0,
           240.0,
           Grade::assumed,
           {"Regelwerk voor de mantelzorger per extra instantie",
            "Arranging for the carer per further service"},
           {"hulpverleners weten niet van elkaar; wens: één vaste (N17); grootte aangenomen",
            "helpers uncoordinated; wish for one central helper (N17); size assumed"}}},
         {&FitNetwork::newcomer,
          {"strain.fit.newcomer",
           Unit::per_week,
           0.0,
           0.05,
           Grade::assumed,
           {"Belasting van wie nieuw is tussen andere helpers",
            "Strain of who is new among other helpers"},
           {"nieuwe mensen krijgen te maken met de regels van de groep (N29); grootte aangenomen",
            "newcomers meet the norms of a group (N29); size assumed"}}},
         {&FitNetwork::roles,
          {"strain.fit.roles",
           Unit::per_week,
           0.0,
           0.05,
           Grade::assumed,
           {"Belasting per extra rol van wie dat slecht afgaat; wie het goed afgaat heeft het even "
            "veel lichter",
            "Strain per further role of who is bad at it; as much lighter for who is good at it"},
           {"meer rollen tegelijk aankunnen (N32); grootte aangenomen",
            "handle several roles (N32); size assumed"}}}});
  }
};

/// Strain a week by how many people help the same client.
[[nodiscard]] constexpr double wear_of_size(const FitNetwork& p, int helpers) {
  return helpers <= 1   ? p.few
         : helpers <= 5 ? -0.5 * p.few
                        : p.many * (helpers < 9 ? helpers - 5 : 4);
}

/// Minutes a week to keep services together; none where one of them is in charge.
[[nodiscard]] constexpr double arranging_services(const FitNetwork& p, int services,
                                                  bool one_in_charge) {
  return services <= 1 || one_in_charge ? 0.0 : p.service * (services - 1);
}

/// Strain a week of who came `weeks` ago among `fellows` who helped before; half a year.
[[nodiscard]] constexpr double wear_of_newcomer(const FitNetwork& p, int weeks, int fellows) {
  return fellows > 0 && weeks < 26 ? p.newcomer : 0.0;
}

/// Strain a week of `roles` at once; social skill 0..1.
[[nodiscard]] constexpr double wear_of_roles(const FitNetwork& p, int roles, double social_skill) {
  return roles <= 1 ? 0.0 : p.roles * (roles < 4 ? roles - 1 : 3) * 2.0 * (0.5 - social_skill);
}

}  // namespace draagkracht
