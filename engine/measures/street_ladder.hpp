// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// The street ladder: ten rungs from a street where nobody knows anybody to one that its residents
// run; every rung asks for the one below. The rungs themselves were not found in print, so these
// are our own (assumed). The model has no agreements of a street, no active core and no residents
// who run it, so it goes no higher than six, or to nine where neighbours care for each other
// besides. A resident marks the rung as it looks from there, and the one wished for, with noise.
#pragma once

#include <cstdint>

#include "population/world.hpp"

namespace draagkracht {

/// What the rungs are read off, for the adults of a street; a neighbour lives in another household.
struct StreetCount {
  int adults = 0;
  double know = 0;        ///< share who know a neighbour
  double greet = 0;       ///< share who know three neighbours or more
  double talk = 0;        ///< share who meet a neighbour once a month or more
  double favours = 0;     ///< share who gave or got help of a neighbour in the last quarter
  double together = 0;    ///< share who come somewhere every week with a neighbour
  double cared_for = -1;  ///< of clients: share helped by a neighbour; below 0 without clients
};
[[nodiscard]] StreetCount street_life(const World& world, std::uint32_t street);

/// 1..10.
[[nodiscard]] int rung_of(const StreetCount& street);

struct StreetRungs {
  int now = 1, wished = 1;  ///< as the resident marks them
};
[[nodiscard]] StreetRungs street_rungs(const World& world, PersonId resident);

}  // namespace draagkracht
