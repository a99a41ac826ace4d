// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// Density, states of ties, streets and networks of people long in care, as JSON.
#include "app/population_json.hpp"
#include "study/contact_spread.hpp"

namespace draagkracht::app {

namespace {

Json spread_json(const StreetSpread& s) {
  return {{"p10", number(s.p10)}, {"median", number(s.median)}, {"p90", number(s.p90)}};
}

Json density_of(const Density& density) {
  return {{"network", of(density.network)}, {"closest", of(density.closest)}};
}

Json states_of(const StateTallies& tallies) {
  Json json = Json::object();
  for (std::size_t s = 0; s < shown_states.size(); ++s) {
    json[word(tie_state_names[at(shown_states[s])])] = of(tallies[s]);
  }
  return json;
}

}  // namespace

Json density_json(const DensityLook& look) {
  Json ages = Json::array();
  for (std::size_t b = 0; b < look_ages.size(); ++b) {
    Json band = density_of(look.by_age[b]);
    band["from"] = look_ages[b];
    ages.push_back(band);
  }
  return {{"all", density_of(look.all)}, {"by_age", ages}};
}

Json states_json(const TieStateLook& look) {
  Json kinds = Json::object();
  for (std::size_t k = 0; k < tie_kind_count; ++k) {
    kinds[word(tie_kind_names[k])] = states_of(look.kinds[k]);
  }
  return {{"all", states_of(look.all)}, {"kinds", kinds}};
}

Json care_networks_json(const CareNetworks& groups) {
  Json json = Json::object();
  for (std::size_t g = 0; g < care_group_count; ++g) {
    const CareNetwork& group = groups[g];
    json[word(care_group_names[g])] = {{"persons", group.persons},
                                       {"ties", of(group.ties)},
                                       {"peer_ties", of(group.peer_ties)},
                                       {"friends", of(group.friends)},
                                       {"peer_friends", of(group.peer_friends)},
                                       {"kin_share", of(group.kin_share)}};
  }
  return json;
}

Json streets_json(const std::vector<StreetContact>& streets) {
  Json dimensions = Json::object();
  const PerContact<ContactSpread> spreads = spread_over_streets(streets);
  for (std::size_t d = 0; d < contact_count; ++d) {
    dimensions[word(contact_names[d])] = {{"actual", spread_json(spreads[d].actual)},
                                          {"desired", spread_json(spreads[d].desired)},
                                          {"importance", spread_json(spreads[d].importance)},
                                          {"gap", spread_json(spreads[d].gap)}};
  }
  return {{"count", streets.size()}, {"contact", dimensions}};
}

}  // namespace draagkracht::app
