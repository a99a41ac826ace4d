// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// Ties of older people in which they get more than they give. Klein Ikkink and van Tilburg (1998)
// asked people of 55 to 89 in the Netherlands for scores of support, per tie of those they named.
// Here a tie counts when the other is ahead by some valued hours, with what is long ago forgotten.
#pragma once

#include <vector>

#include "measures/named_network.hpp"
#include "model/remember/balance.hpp"
#include "population/world.hpp"

namespace draagkracht {

inline constexpr int older_from = 55, older_until = 90;
/// Valued hours by which the other must be ahead (assumed; 2 to 15).
inline constexpr double clearly_ahead = 5;

/// What the other has given more than got, valued hours as remembered.
[[nodiscard]] inline double behind_by(const World& world, const Forgetting& memory, PersonId p,
                                      TieId tie) {
  return -balance_for(world, memory, p, tie);
}
[[nodiscard]] inline bool is_over_benefited(const World& world, const Forgetting& memory,
                                            PersonId p, TieId tie) {
  return behind_by(world, memory, p, tie) > clearly_ahead;
}

/// A tie that was out of balance when first looked at.
struct UnevenTie {
  PersonId person, other;
  bool neighbour = false;  ///< false: kin or friend; others are left out
  double ahead = 0;        ///< valued hours then
};
/// Those of one person, among the people named.
void add_uneven_ties(const World& world, const Forgetting& memory, PersonId p,
                     std::vector<UnevenTie>& list);
/// Share of the imbalance that is left, 0..1 and more when it grew; nothing of it when the tie is
/// gone.
[[nodiscard]] double imbalance_left(const World& world, const Forgetting& memory,
                                    const UnevenTie& tie);

}  // namespace draagkracht
