// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
#include "study/town.hpp"

namespace draagkracht {

Town::Town(const World& world, const PopulationSpec& spec)
    : residents(world),
      pyramid(look_at_pyramid(spec, residents)),
      homes(look_at_homes(residents)),
      company(look_at_company(residents)),
      kin(look_at_kin(residents)),
      couples(look_at_couples(residents)),
      descent(look_at_descent(residents)),
      layers(look_at_layers(residents)),
      layer_sizes(look_at_layer_sizes(residents, 18)),
      density(look_at_density(residents)),
      tie_states(look_at_tie_states(residents)),
      care_networks(look_at_care_networks(residents)),
      streets(look_at_streets(residents)),
      carers(look_at_carers(residents)),
      clients(look_at_clients(residents, spec)) {
  for (std::size_t b = 0; b < look_ages.size(); ++b) {
    layers_by_age[b] = look_at_layers(residents, look_ages[b], end_of_band(b));
  }
}

}  // namespace draagkracht
