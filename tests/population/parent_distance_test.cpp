// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// How far grown children live from their parents when a population is built.
#include "population/build.hpp"

#include <utility>
#include <vector>

#include "population/sample_spec.hpp"
#include "support/catch.hpp"

namespace draagkracht {

namespace {

World built_parent(int persons) {
  Result<World> result = build_population(sample_spec(), 1, 0, persons, Week{-104});
  REQUIRE(result.ok());
  return std::move(result).value();
}

bool has_child(const World& w, PersonId p) {
  for (const Arc& arc : w.ties.of(p)) {
    if (w.ties.kind_seen_by(p, arc.tie) == TieKind::child) {
      return true;
    }
  }
  return false;
}

/// Calls f(parent, child, km) for every child elsewhere of 18 and over.
template <class F>
void each_child_elsewhere(const World& w, F&& f) {
  for (std::uint32_t p = 0; p < w.ties.persons(); ++p) {
    for (const Arc& arc : w.ties.of(PersonId{p})) {
      if (w.ties.kind_seen_by(PersonId{p}, arc.tie) == TieKind::child &&
          w.persons.age(arc.other, w.week) >= 18 &&
          w.persons.household[arc.other.index()] != w.persons.household[p]) {
        f(PersonId{p}, arc.other, w.ties.columns.distance_km[arc.tie.index()]);
      }
    }
  }
}

}  // namespace

TEST_CASE("how far children live is as the basis says, and who has children lives nearer",
          "[population]") {
  const World w = built_parent(20000);
  double all = 0, near = 0;
  double parents = 0, near_parents = 0;
  each_child_elsewhere(w, [&](PersonId, PersonId child, float km) {
    const double is_near = km <= 5 ? 1 : 0;
    all += 1;
    near += is_near;
    if (has_child(w, child)) {
      parents += 1;
      near_parents += is_near;
    }
  });
  const double share = sample_spec().parent_child.share_below(5);
  CHECK(near / all == Approx(share).margin(0.025));
  CHECK(near_parents / parents > (near - near_parents) / (all - parents) + 0.08);
}

TEST_CASE("brothers and sisters live near their parents together, or far together",
          "[population]") {
  const World w = built_parent(20000);
  std::vector<std::vector<bool>> near(w.ties.persons());
  each_child_elsewhere(
      w, [&](PersonId parent, PersonId, float km) { near[parent.index()].push_back(km <= 5); });
  double pairs = 0, both = 0, one = 0;
  for (const std::vector<bool>& children : near) {
    for (std::size_t i = 1; i < children.size(); ++i) {
      pairs += 1;
      both += children[i - 1] && children[i] ? 1 : 0;
      one += (children[i - 1] ? 0.5 : 0) + (children[i] ? 0.5 : 0);
    }
  }
  const double by_chance = (one / pairs) * (one / pairs);
  CHECK(pairs > 1000);
  CHECK(both / pairs > by_chance + 0.03);
}

}  // namespace draagkracht
