// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// A professional who has to withdraw from people who still need help, or whose family is at the
// end of its strength, is torn between the two. Who is torn leaves the job sooner. Een
// beroepskracht die zich moet terugtrekken bij mensen die nog hulp nodig hebben, of van wie de
// familie op is, zit klem. Wie klem zit vertrekt eerder.
//
// Source: finding P35. Grade: direction from interviews, sizes assumed. Reads who loses hours,
// what is lacking, strain of family; writes how torn a professional is, turnover. When: once a
// month per client; turnover weekly.
#pragma once

#include <array>

#include "core/parameter.hpp"
#include "population/care.hpp"

namespace draagkracht {

struct Torn {
  double leaves = 1.0;
  double eases = 0.1;

  static constexpr auto parameters() {
    return std::to_array<Parameter<Torn>>(
        {{&Torn::leaves,
          {"formal.torn.leaves",
           Unit::none,
           0.0,
           5.0,
           Grade::assumed,
           {"Hoeveel vaker wie helemaal klem zit vertrekt",
            "How much more often who is fully torn leaves"},
           {"terugtrekken en nodig zijn trekken uit elkaar (P35); grootte aangenomen",
            "withdrawing and being needed pull apart (P35); size assumed"}}},
         {&Torn::eases,
          {"formal.torn.eases",
           Unit::share,
           0.0,
           1.0,
           Grade::assumed,
           {"Deel dat per maand slijt", "Share that wears off in a month"},
           {"aangenomen", "assumed"}}}});
  }
};

/// Steps in which it is kept with the post.
inline constexpr int torn_steps = 63;

/// How torn the holder of a post is, 0..1; it is kept in the bits that success leaves free.
[[nodiscard]] constexpr double torn_of(const ProfessionalRecord& post) {
  return static_cast<double>(post.flags >> 2) / torn_steps;
}
constexpr void set_torn(ProfessionalRecord& post, double share) {
  const auto steps = static_cast<unsigned>(share < 0   ? 0.0
                                           : share > 1 ? 1.0 * torn_steps
                                                       : share * torn_steps);
  post.flags = static_cast<std::uint8_t>((post.flags & 3U) | (steps << 2));
}
/// How hard one client pulls, 0..1: pressure to withdraw times what is lacking or wears the family.
/// `lost`: how much the loss counts.
[[nodiscard]] constexpr double pull(double lost, double lacking, double family) {
  return lost * (lacking > family ? lacking : family);
}
/// Factor on turnover.
[[nodiscard]] constexpr double leaves_torn(const Torn& p, double torn) {
  return 1.0 + p.leaves * torn;
}

}  // namespace draagkracht
