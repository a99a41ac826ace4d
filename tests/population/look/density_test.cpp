// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
#include "population/look/density.hpp"

#include <algorithm>

#include "population/build.hpp"
#include "population/look/tie_states.hpp"
#include "population/sample_spec.hpp"
#include "support/catch.hpp"
#include "support/drawn_network.hpp"

namespace draagkracht {
namespace {

TEST_CASE("density is the share of members' pairs who know each other") {
  test::DrawnNetwork n = test::drawn(R"(
    person Ans 80
      Ans -child- Bert 50
      Ans -child- Carla 48
      Ans -friend- Dirk 79
      Bert -sibling- Carla
    person Eef 30
      Eef -friend- Fenna 31
  )");
  SECTION("one pair of three; who has one tie has no pairs") {
    const DensityLook look = look_at_density(Residents(n.world));
    const std::size_t old = band_of(80);
    CHECK(look.by_age[old].network.persons() == 1);
    CHECK(look.by_age[old].network.mean() == Approx(1.0 / 3));
    CHECK(look.by_age[band_of(30)].network.persons() == 0);
    // Bert and Carla know Ans and each other: of each, the two others know each other.
    CHECK(look.by_age[band_of(50)].network.mean() == 1);
    CHECK(look.all.network.persons() == 3);
  }
  SECTION("a broken tie makes nobody know another, and its end no member") {
    n.world.ties.columns.row[n.tie("Bert", "Carla").index()].state = TieState::broken;
    const DensityLook look = look_at_density(Residents(n.world));
    CHECK(look.by_age[band_of(80)].network.mean() == 0);
    CHECK(look.by_age[band_of(50)].network.persons() == 0);
  }
  SECTION("a sleeping tie counts") {
    n.world.ties.columns.row[n.tie("Bert", "Carla").index()].state = TieState::dormant;
    const DensityLook look = look_at_density(Residents(n.world));
    CHECK(look.by_age[band_of(80)].network.mean() == Approx(1.0 / 3));
  }
}

TEST_CASE("in a built population density is what looking up every pair gives") {
  const Result<World> built = build_population(sample_spec(), 5, 0, 1200, Week{0});
  REQUIRE(built.ok());
  const Residents residents(built.value());
  const TieTable& ties = residents.world().ties;
  const auto share = [&](const std::vector<PersonId>& people) {
    int pairs = 0, tied = 0;
    for (std::size_t i = 0; i < people.size(); ++i) {
      for (std::size_t j = 0; j < i; ++j) {
        ++pairs;
        const TieId tie = ties.between(people[i], people[j]);
        tied += tie.valid() && residents.stands(tie) ? 1 : 0;
      }
    }
    return static_cast<double>(tied) / pairs;
  };
  Tally all, near;
  for (const PersonId p : residents.people()) {
    std::vector<std::pair<float, PersonId>> members;
    residents.each_tie(p, [&](PersonId other, TieId tie, TieKind) {
      if (residents.awake(tie)) {  // who is out of sight is no member, but may know members
        members.emplace_back(-ties.columns.row[tie.index()].closeness, other);
      }
    });
    if (members.size() < 2) {
      continue;
    }
    std::ranges::sort(members);
    std::vector<PersonId> people;
    people.reserve(members.size());
    for (const auto& [closeness, other] : members) {
      people.push_back(other);
    }
    all.add(1, share(people));
    people.resize(std::min<std::size_t>(people.size(), 15));
    near.add(1, share(people));
  }
  const DensityLook look = look_at_density(residents);
  CHECK(look.all.network.persons() == all.persons());
  CHECK(look.all.network.mean() == Approx(all.mean()));
  CHECK(look.all.closest.mean() == Approx(near.mean()).margin(1e-4));  // equally close members
  CHECK(look.all.closest.mean() > look.all.network.mean());  // kin know each other, and are close
}

TEST_CASE("ties are counted by kind and state, from the side of each person") {
  test::DrawnNetwork n = test::drawn(R"(
    person Ans 80
      Ans -child- Bert 50
      Ans -other_kin dormant- Oom 70
      Ans -other_kin- Tante 70
      Ans -friend- Gone 70
  )");
  n.world.ties.columns.row[n.tie("Ans", "Tante").index()].state = TieState::latent;
  n.world.ties.columns.row[n.tie("Ans", "Gone").index()].state = TieState::broken;
  const TieStateLook look = look_at_tie_states(Residents(n.world));
  const StateTallies& kin = look.kinds[at(TieKind::other_kin)];
  CHECK(kin[0].sum() == 0);
  CHECK(kin[1].sum() == 2);  // Ans and the uncle
  CHECK(kin[2].sum() == 2);
  CHECK(look.kinds[at(TieKind::child)][0].sum() == 1);
  CHECK(look.kinds[at(TieKind::parent)][0].sum() == 1);
  CHECK(look.kinds[at(TieKind::friendship)][0].sum() == 0);
  CHECK(look.all[0].sum() == 2);
  CHECK(look.all[1].mean() == Approx(0.4));
}

}  // namespace
}  // namespace draagkracht
