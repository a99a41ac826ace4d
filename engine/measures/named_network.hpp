// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// Whom somebody names when asked about the people around: the name generator of Mollenhorst (2009),
// who asked people of 18 to 65 in the Netherlands whom they talk with, visit and are helped by. Of
// the adults in touch who come to mind the twelve closest stand for those named, and five for those
// who talked or helped of late: the closest, but for what there was occasion to (both assumed).
// Reads ties. Noise: who is forgotten, and for what there was occasion, drawn per pair and week.
// Grade: measured (forgetting), assumed (the rest).
#pragma once

#include <vector>

#include "population/world.hpp"

namespace draagkracht {

inline constexpr std::size_t named_people = 12, inner_people = 5;
/// Share of friends whom people forget when they are asked to name them (Brewer and Webster 1999,
/// 217 students; recalled friends were hardly closer than those forgotten).
inline constexpr double forgotten_share = 0.2;

/// How much occasion counts beside closeness for who talked or helped of late, at most; assumed,
/// range 0 to 0.8, set so that about a third keep their role in seven years (Mollenhorst 2009).
inline constexpr double occasion = 0.5;

struct NamedPerson {
  float closeness = 0;
  float of_late = 0;  ///< closeness and occasion together: who talked or helped of late
  PersonId who;
  bool kin = false;
};

/// Adults in touch with `p` who come to mind in an interview of this week, the closest first; no
/// professionals.
[[nodiscard]] std::vector<NamedPerson> named_network(const World& world, PersonId p);

/// Who talked or helped of late, out of those named: `inner_people` of them, or all if fewer.
[[nodiscard]] std::vector<PersonId> in_a_role(std::vector<NamedPerson> named);

}  // namespace draagkracht
