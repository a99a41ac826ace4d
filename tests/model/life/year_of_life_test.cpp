// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
#include "model/life/year_of_life.hpp"

#include <cmath>

#include "model/quiet.hpp"
#include "population/build.hpp"
#include "population/sample_spec.hpp"
#include "support/catch.hpp"

using namespace draagkracht;
using namespace draagkracht::test;

namespace {

/// Births of the first and of the second half of the first year of a new town.
std::array<double, 2> births_of_first_year(bool planned) {
  const PopulationSpec spec = sample_spec();
  const ModelParameters parameters;
  const Setting setting{spec, parameters};
  std::array<double, 2> births{};
  for (std::uint64_t seed = 1; seed <= 3; ++seed) {
    Result<World> built = build_population(spec, seed, 0, 8000, Week{0});
    REQUIRE(built.ok());
    World w = std::move(built).value();
    if (planned) {
      plan_running_year(w, setting);
    }
    for (int week = 1; week <= 52; ++week) {
      ++w.week;
      w.events.clear();
      life(w, setting);
      for (const Event& e : w.events) {
        births[week <= 26 ? 0 : 1] += e.kind == EventKind::born ? 1 : 0;
      }
    }
  }
  return births;
}

}  // namespace

TEST_CASE("a new population has as many births in its first half year as in its second",
          "[model][life]") {
  const auto [first, second] = births_of_first_year(true);
  REQUIRE(first + second > 150);
  CHECK(std::abs(first - second) < 4 * std::sqrt(first + second));
  // Without the running year the first half has a third of the second.
  const auto [few, more] = births_of_first_year(false);
  CHECK(more - few > 4 * std::sqrt(few + more));
}

TEST_CASE("nothing planned lies in the past, and planning looks at no clock", "[model][life]") {
  const PopulationSpec spec = sample_spec();
  const ModelParameters parameters;
  Result<World> built = build_population(spec, 1, 0, 2000, Week{-30});
  REQUIRE(built.ok());
  World w = std::move(built).value();
  plan_running_year(w, {spec, parameters});
  CHECK(w.week == Week{-30});
  std::size_t planned = 0;
  for (const std::vector<Due>& week : w.agenda) {
    for (const Due& due : week) {
      ++planned;
      CHECK(due.week > -30);
      CHECK(due.week <= 22);
    }
  }
  CHECK(planned > 100);
}

TEST_CASE("special people are there at the branch, whatever the warm-up", "[model][life]") {
  PopulationSpec spec = sample_spec();
  SpecialSpec pilot;
  pilot.id = "pilot";
  pilot.label = {"Proef", "Pilot"};
  pilot.count = 15;
  pilot.age = {25, 90};
  pilot.limitation = Limitation::somatic;
  spec.special = {pilot};
  spec.limitations[at(Limitation::somatic)].excess_mortality = 0.5;
  spec.limitations[at(Limitation::somatic)].recovery = 0.5;
  const ModelParameters parameters;
  const Setting setting{spec, parameters};
  Result<World> built = build_population(spec, 5, 0, 2000, Week{-104});
  REQUIRE(built.ok());
  World w = std::move(built).value();
  plan_running_year(w, setting);
  const auto there = [&] {
    return std::ranges::count_if(w.clients, [&](const ClientRecord& c) {
      return c.special != 0 && c.open != 0 && w.persons.at_home(c.person);
    });
  };
  const auto live = [&](int weeks) {
    for (; weeks > 0; --weeks) {
      ++w.week;
      w.events.clear();
      life(w, setting);
      need(w, setting);
    }
  };
  live(104);
  CHECK(there() == 15);
  live(104);
  CHECK(there() < 12);
}
