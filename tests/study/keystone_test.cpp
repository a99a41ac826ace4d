// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// Who is missed most: the score that picks candidates, and runs in which one person falls out.
#include "study/keystone.hpp"

#include "model/quiet.hpp"
#include "run/outcome.hpp"
#include "study/take_over.hpp"
#include "support/catch.hpp"

namespace draagkracht {
namespace {

// Carla is the only one for her mother; Eva shares the care for Dirk with Fred, who has time.
constexpr std::string_view two_families = R"(
client Ans 80 f frailty 10h
  Ans -child 2km gives 8h- Carla 52
client Dirk 82 m frailty 9h
  Dirk -child 2km gives 5h- Eva 50
  Dirk -child 2km gives 4h- Fred 48 m
)";

ScenarioSpec quiet_scenario(int weeks) {
  ScenarioSpec scenario;
  scenario.weeks = weeks;
  scenario.population = test::quiet_population();
  scenario.parameters.model = test::quiet_parameters();
  scenario.variants.resize(1);
  return scenario;
}

/// A town of two families in which the first week's hours have been given.
test::DrawnNetwork lived_in() {
  test::QuietTown town(two_families);
  town.weeks(2);
  town.network.world.week = Week{0};
  return town.network;
}

const std::function<void()> nothing = [] {};
const std::function<bool()> never = [] { return false; };

TEST_CASE("who gives much, and most of what the client gets, is a candidate first") {
  const test::DrawnNetwork town = lived_in();
  const std::vector<KeystoneCandidate> all = keystone_candidates(town.world, 10);
  REQUIRE(all.size() == 3);
  CHECK(all[0].person == town["Carla"]);
  CHECK(all[0].clients == 1);
  CHECK(all[0].score == Approx(all[0].hours));  // all that Ans gets
  CHECK(all[1].person == town["Eva"]);
  CHECK(all[1].score < all[1].hours);
  CHECK(keystone_candidates(town.world, 1).size() == 1);
}

TEST_CASE("who has fallen out helps nobody and is not asked again; others stay as they are") {
  const test::DrawnNetwork town = lived_in();
  const World without = without_help_of(town.world, town["Carla"]);
  CHECK_FALSE(without.link_between(town["Carla"], town["Ans"]).valid());
  CHECK(without.link_between(town["Eva"], town["Dirk"]).valid());
  const ScenarioSpec scenario = quiet_scenario(20);
  const World later = replay(scenario, 0, without, Week{20});
  CHECK_FALSE(later.link_between(town["Carla"], town["Ans"]).valid());
  const World as_it_is = replay(scenario, 0, town.world, Week{20});
  CHECK(as_it_is.link_between(town["Carla"], town["Ans"]).valid());
}

TEST_CASE("the keystone is who cannot be replaced, found by letting each fall out") {
  const test::DrawnNetwork town = lived_in();
  const ScenarioSpec scenario = quiet_scenario(26);
  const std::vector<Keystone> found =
      keystones({scenario, 0, nothing, never}, town.world, keystone_candidates(town.world, 10));
  REQUIRE(found.size() == 3);
  CHECK(found[0].candidate.person == town["Carla"]);
  CHECK(found[0].loss.unmet_hours > 26 * 5);  // nobody else is there
  for (std::size_t i = 1; i < 3; ++i) {
    CHECK(found[i].loss.unmet_hours < found[0].loss.unmet_hours / 2);  // the other one takes over
    CHECK(found[i].loss.unmet_hours <= found[i - 1].loss.unmet_hours);
  }
  // The same twice, and nothing when it was stopped.
  const std::vector<Keystone> again =
      keystones({scenario, 0, nothing, never}, town.world, keystone_candidates(town.world, 10));
  CHECK(again[0].loss.unmet_hours == found[0].loss.unmet_hours);
  CHECK(keystones({scenario, 0, nothing, [] { return true; }}, town.world,
                  keystone_candidates(town.world, 10))
            .empty());
}

TEST_CASE("what own people and nobody take over of a cut adds to a share of what fell away") {
  const test::DrawnNetwork town = lived_in();
  CareReceived before(town.world);
  CareReceived after(town.world);
  before.formal = 100;
  before.own = 50;
  before.unmet = 10;
  after.formal = 70;
  after.own = 62;
  after.unmet = 25;
  const Replacement found = take_over(before, after);
  CHECK(found.taken_over == Approx(0.4));
  CHECK(found.unmet == Approx(0.5));
  CHECK(std::isnan(take_over(before, before).taken_over));
  const ScenarioSpec cut = with_a_cut(quiet_scenario(52));
  REQUIRE(cut.variants.size() == 2);
  CHECK(cut.variants[1].policy.size() == product_count);
  CHECK(cut.variants[1].policy[0].change == Approx(-cut_share));
}

TEST_CASE("care received is that of clients with an indication, in the weeks looked at") {
  test::QuietTown town(R"(
client Ans 80 f frailty 10h
  Ans -child 2km gives 4h- Carla 52
professional Petra guidance 20h
indication Ans guidance 3h Petra
client Dirk 82 m frailty 10h
)");
  CareReceived received(town.network.world);
  ClientRecord& ans = town.network.client("Ans");
  ans.formal[0] = Minutes{180};
  ans.informal[0] = Minutes{240};
  ans.unmet[0] = Minutes{180};
  town.network.world.week = Week{cut_looked_from - 1};
  received.after(town.network.world);
  CHECK(received.formal == 0);
  town.network.world.week = Week{cut_looked_from};
  received.after(town.network.world);
  CHECK(received.formal == 180);
  CHECK(received.own == 240);
  CHECK(received.unmet == 180);  // Dirk has no indication
}

}  // namespace
}  // namespace draagkracht
