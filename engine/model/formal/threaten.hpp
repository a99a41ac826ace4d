// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// Families feel the withdrawal of help as a threat: a little when it is announced, more when it
// comes out of the blue, less when the client was prepared. Families voelen het terugtrekken
// van hulp als dreiging: een beetje bij een aankondiging, meer als het zomaar gebeurt, minder
// als de cliënt is voorbereid.
//
// Source: findings P21, N10. Grade: direction from interviews, sizes assumed. Reads what policy
// announced or took; writes strain of kin who help. When: in the week of the notice and of the
// cut.
#pragma once

#include <array>

#include "core/parameter.hpp"
#include "population/care.hpp"

namespace draagkracht {

struct Threaten {
  double notice = 0.02;
  double sudden = 0.06;
  double prepared = 0.8;

  static constexpr auto parameters() {
    return std::to_array<Parameter<Threaten>>(
        {{&Threaten::notice,
          {"formal.threaten.notice",
           Unit::share,
           0.0,
           0.5,
           Grade::assumed,
           {"Belasting die een aankondiging familie geeft", "Strain that a notice gives family"},
           {"terugtrekken bedreigt families (P21); grootte aangenomen",
            "withdrawal threatens families (P21); size assumed"}}},
         {&Threaten::sudden,
          {"formal.threaten.sudden",
           Unit::share,
           0.0,
           0.5,
           Grade::assumed,
           {"Belasting als hulp zonder aankondiging minder wordt",
            "Strain when help shrinks without notice"},
           {"terugtrekken bedreigt families (P21); grootte aangenomen",
            "withdrawal threatens families (P21); size assumed"}}},
         {&Threaten::prepared,
          {"formal.threaten.prepared",
           Unit::share,
           0.0,
           1.0,
           Grade::assumed,
           {"Hoeveel voorbereiding daarvan wegneemt", "How much of that preparation takes away"},
           {"aangenomen", "assumed"}}}});
  }
};

/// Strain that comes on top of `strain`, both 0..1.
[[nodiscard]] constexpr double fright(const Threaten& p, bool sudden, double prepared,
                                      double strain) {
  return (sudden ? p.sudden : p.notice) * (1.0 - p.prepared * prepared) * (1.0 - strain);
}

}  // namespace draagkracht
