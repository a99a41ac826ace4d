// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// The parts of `population --json`, and how its figures are written.
#pragma once

#include <array>

#include "app/population_view.hpp"
#include "io/json_words.hpp"

namespace draagkracht::app {

inline Json number(double value) { return std::isfinite(value) ? Json(value) : Json(nullptr); }
inline Json both(const Text& text) { return {{"nl", text.nl}, {"en", text.en}}; }
inline std::string word(const CodeName& name) { return std::string(name.code); }
inline Json of(const Tally& tally) {
  return {{"value", number(tally.mean())}, {"error", number(tally.estimate().error)}};
}

/// One member per name of a list of codes.
template <std::size_t N, class Values>
Json by_code(const std::array<CodeName, N>& names, const Values& values) {
  Json json = Json::object();
  for (std::size_t i = 0; i < N; ++i) {
    json[word(names[i])] = of(values[i]);
  }
  return json;
}

Json density_json(const DensityLook& look);
Json states_json(const TieStateLook& look);
Json care_networks_json(const CareNetworks& groups);
Json streets_json(const std::vector<StreetContact>& streets);
Json carers_json(const CarerProfile& carers);
Json clients_json(const ClientProfile& clients, const PopulationSpec& spec);
Json story_json(const HouseholdStory& story);

}  // namespace draagkracht::app
