// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// Real scenarios, cut down so that a test takes a second.
#pragma once

#include <string>

#include "io/scenario_file.hpp"
#include "support/catch.hpp"

namespace draagkracht {

/// A scenario of the project; fails the test when it does not load.
inline ScenarioSpec project_scenario(const std::string& path) {
  LoadResult loaded = load_scenario(std::string(DRAAGKRACHT_SOURCE_DIR) + "/scenarios/" + path);
  for (const Problem& problem : loaded.problems) {
    UNSCOPED_INFO(problem.place + problem.what.en);
  }
  REQUIRE(loaded.ok());
  return loaded.scenario->spec;
}

/// The planners' example as a village.
inline ScenarioSpec village(int persons = 1200, int weeks = 60, int replicates = 2) {
  ScenarioSpec spec = project_scenario("planners/minder-begeleiding.toml");
  spec.persons = persons;
  spec.weeks = weeks;
  spec.warm_up = 26;
  spec.replicates = replicates;
  return spec;
}

}  // namespace draagkracht
