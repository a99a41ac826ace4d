// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// A checkpoint gives back a world that lives on as the one it was taken of, for years: lists that
// are made anew may lack who is only on them by history, and nothing may come of that.
#include "io/scenario_file.hpp"
#include "run/in_force.hpp"
#include "run/outcome.hpp"
#include "support/catch.hpp"

namespace draagkracht {
namespace {

TEST_CASE("a town lives on from its checkpoint as if it had not been stopped", "[determinism]") {
  const LoadResult loaded = load_scenario(std::string(DRAAGKRACHT_SOURCE_DIR) +
                                          "/scenarios/planners/minder-begeleiding.toml");
  REQUIRE(loaded.ok());
  const ScenarioSpec& spec = loaded.scenario->spec;
  Result<World> warm = warmed_up(spec, 0);
  REQUIRE(warm.ok());
  World& live = warm.value();
  Result<World> copy = World::restore(live.checkpoint());
  REQUIRE(copy.ok());
  World& restored = copy.value();
  Conditions of_live(spec, &spec.variants[0]);
  Conditions of_restored(spec, &spec.variants[0]);
  // A club in which many had died once made the difference, in week 162.
  for (int week = 1; week <= 169; ++week) {
    REQUIRE_FALSE(of_live.pass_week(live, false).has_value());
    REQUIRE_FALSE(of_restored.pass_week(restored, false).has_value());
    if (week % 13 == 0) {
      CAPTURE(week);
      REQUIRE(live.hash() == restored.hash());
    }
  }
}

}  // namespace
}  // namespace draagkracht
