// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// The parameters of a new population do what they say, and leave the rest alone.
#include "population/start/parameters.hpp"

#include <algorithm>

#include "population/build.hpp"
#include "population/look/homes.hpp"
#include "population/sample_spec.hpp"
#include "support/catch.hpp"

namespace draagkracht {
namespace {

World built_start(const StartParameters& habits) {
  return build_population(sample_spec(), 3, 0, 4000, Week{0}, habits).value();
}

std::size_t asleep(const World& w, TieKind kind) {
  std::size_t count = 0;
  for (std::size_t t = 0; t < w.ties.size(); ++t) {
    count += w.ties.columns.row[t].kind == kind && w.ties.columns.row[t].state == TieState::dormant
                 ? 1
                 : 0;
  }
  return count;
}

std::size_t open_links(const World& w) {
  return static_cast<std::size_t>(
      std::ranges::count_if(w.links, [](const CareLink& link) { return link.open != 0; }));
}

}  // namespace

TEST_CASE("friends sleep as often as is said", "[population]") {
  StartParameters none;
  none.ties.sleeping_friends = 0;
  none.ties.least_kept = none.ties.least_friends = 1;
  const World usual = built_start({}), awake = built_start(none);
  CHECK(asleep(usual, TieKind::friendship) > 500);
  CHECK(asleep(awake, TieKind::friendship) == 0);
  CHECK(asleep(awake, TieKind::other_kin) == asleep(usual, TieKind::other_kin));
}

TEST_CASE("three generations live together as often as is said", "[population]") {
  StartParameters none, all;
  none.lives.elders_with_family = 0;
  all.lives.elders_with_family = 1;
  const auto share = [](const World& w) { return look_at_homes(Residents(w)).generations.mean(); };
  CHECK(share(built_start(none)) == 0);
  CHECK(share(built_start({})) > 0);
  CHECK(share(built_start({})) < 0.02);
  CHECK(share(built_start(all)) > 0.02);
}

TEST_CASE("an elder who moved in is the mother of somebody there who has children there",
          "[population]") {
  StartParameters all;
  all.lives.elders_with_family = 1;
  const World w = built_start(all);
  const Residents residents(w);
  std::size_t elders = 0;
  for (const PersonId p : residents.people()) {
    if (residents.age(p) < 70 || residents.size_of_home(p) < 3 ||
        residents.count_at_home(p, TieKind::partner) > 0) {
      continue;
    }
    bool family = false;
    residents.each_tie(p, [&](PersonId other, TieId, TieKind kind) {
      family = family || (kind == TieKind::child && residents.together(p, other) &&
                          residents.count_at_home(other, TieKind::child) > 0 &&
                          !residents.child_at_home(other));
    });
    elders += family ? 1 : 0;
  }
  CHECK(elders > 20);
}

TEST_CASE("the less help others leave undone, the more people help", "[population]") {
  StartParameters little;
  little.help.covered = 0.4;
  CHECK(open_links(built_start(little)) < open_links(built_start({})));
}

}  // namespace draagkracht
