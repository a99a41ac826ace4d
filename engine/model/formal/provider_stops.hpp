// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// An organisation stops: all its professionals leave at once, and its clients wait until others
// have room. Een organisatie stopt: al haar beroepskrachten gaan tegelijk weg, en de cliënten
// wachten tot anderen ruimte hebben.
//
// Source: provider failures in Dutch youth and Wmo care; no rate is used. Grade: assumed. Reads
// organisations; writes posts, indications. When: weekly while policy says so.
#pragma once

#include <array>

#include "core/draw.hpp"
#include "core/parameter.hpp"
#include "population/world.hpp"

namespace draagkracht {

struct ProviderStops {
  double share = 0.0;

  static constexpr auto parameters() {
    return std::to_array<Parameter<ProviderStops>>(
        {{&ProviderStops::share,
          {"formal.provider.share",
           Unit::share,
           0.0,
           1.0,
           Grade::assumed,
           {"Deel van de organisaties dat gestopt is", "Share of organisations that have stopped"},
           {"nul: geen; een knop van beleid", "none; a lever of policy"}}}});
  }
};

[[nodiscard]] inline bool stopped(const ProviderStops& p, const World& w, OrganisationId id) {
  return p.share > 0 && id.index() < w.organisations.size() &&
         Draw(w.luck, decision("formal.provider"), w.organisations[id.index()].key, Week{0})
             .chance(p.share, 0);
}

}  // namespace draagkracht
