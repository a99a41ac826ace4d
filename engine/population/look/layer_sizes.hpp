// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// How many people the layers of a network hold: not the mean, but how many persons have few and how
// many have many.
#pragma once

#include <array>

#include "population/look/layers.hpp"

namespace draagkracht {

/// A layer in steps of `step` people; the last bin is open.
struct LayerSizes {
  static constexpr std::size_t bins = 11;
  int step = 1;
  std::array<Tally, bins> shares;  ///< of persons
};

struct LayerSpread {
  LayerSizes inner{1, {}}, second{3, {}}, ties{4, {}};
};
/// Of persons of whole ages from `from`.
[[nodiscard]] LayerSpread look_at_layer_sizes(const Residents& residents, int from);

}  // namespace draagkracht
