// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// From a specification to a population: people, households, kin, places, friends and care. The
// sample is a closed stand-in for the country: kin are found inside it and live at a distance that
// is drawn per tie. Every draw is keyed by who it is about.
#pragma once

#include <cstdint>

#include "core/quantities.hpp"
#include "core/result.hpp"
#include "population/spec.hpp"
#include "population/start/parameters.hpp"
#include "population/world.hpp"

namespace draagkracht {

/// Fewest persons that can be built: below it there are not enough adults to raise the children.
inline constexpr int least_persons = 20;
/// Most persons that can be built: twice the Netherlands, well inside 32-bit ties.
inline constexpr int most_persons = 36'000'000;

/// Whether a population can be built from this: no empty or negative curve, no share above 1.
[[nodiscard]] Result<void> check_population(const PopulationSpec& spec);

/// The population at the start of week `start`: `persons` residents in place order and, behind
/// them, the professionals their indications ask for. Persons are keyed by (seed,
/// population_replicate, number), so a larger population keeps the age and sex of those it already
/// had. The caller sets `luck` afterwards when replicates share one population.
[[nodiscard]] Result<World> build_population(const PopulationSpec& spec, std::uint64_t seed,
                                             std::uint32_t population_replicate, int persons,
                                             Week start, const StartParameters& habits = {});

}  // namespace draagkracht
