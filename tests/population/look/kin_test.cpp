// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
#include "population/look/kin.hpp"

#include "population/look/layers.hpp"
#include "support/catch.hpp"
#include "support/drawn_network.hpp"

namespace draagkracht {
namespace {

TEST_CASE("kin are counted from the side of each person, with their distance") {
  const test::DrawnNetwork n = test::drawn(R"(
    person Ans 80 f
      Ans -child 7km- Bert 50 m
      Ans -child 40km- Carla 48 f
      Bert -sibling 45km- Carla
      Bert -partner- Dora 47 f
      Bert -child home- Eva 12 f
  )");
  const Residents residents(n.world);
  const auto has = [&](const char* name, KinAsked what) {
    return has_kin(residents, n[name], what);
  };
  CHECK(has("Ans", KinAsked::child));
  CHECK(has("Ans", KinAsked::child_10km));
  CHECK_FALSE(has("Ans", KinAsked::child_5km));
  CHECK_FALSE(has("Ans", KinAsked::partner));
  CHECK(has("Bert", KinAsked::mother));
  CHECK_FALSE(has("Bert", KinAsked::father));
  CHECK(has("Bert", KinAsked::partner));
  CHECK(has("Bert", KinAsked::child_5km));  // in the house
  CHECK(has("Carla", KinAsked::sibling));
  CHECK_FALSE(has("Carla", KinAsked::child));
  CHECK(has("Eva", KinAsked::father));
  CHECK_FALSE(has("Eva", KinAsked::both_parents));
  CHECK_FALSE(has("Dora", KinAsked::nobody));

  const Couples couples = look_at_couples(residents);
  CHECK(couples.same_sex.persons() == 1);
  CHECK(couples.same_sex.mean() == 0);
  CHECK(couples.gap.mean() == Approx(3).margin(0.1));

  const Descent descent = look_at_descent(residents);
  CHECK(descent.mother_age.persons() == 2);
  CHECK(descent.mother_age.mean() == Approx(31).margin(0.1));
  CHECK(descent.father_age.mean() == Approx(38).margin(0.1));
  CHECK(descent.child_km.mean() == Approx(23.5));
}

TEST_CASE("layers count people by closeness, and ties that were broken count for nothing") {
  test::DrawnNetwork n = test::drawn(R"(
    person Ans 70
      Ans -partner close 0.9- Bert 72
      Ans -friend close 0.5- Carla 69
      Ans -neighbour close 0.2- Dirk 60
      Ans -sibling close 0.8- Eef 66
    person Fred 70
  )");
  n.world.ties.columns.row[n.tie("Ans", "Eef").index()].state = TieState::broken;
  const LayerLook look = look_at_layers(Residents(n.world), 70, 71);
  CHECK(look.ties.persons() == 2);
  CHECK(look.ties.mean() == 1.5);
  CHECK(look.nobody.mean() == 0.5);
  CHECK(look.inner.sum() == 1);
  CHECK(look.second.sum() == 2);
  CHECK(look.shape[0].mean() == Approx(0.9));
  CHECK(look.shape[1].persons() == 0);  // nobody has five
}

}  // namespace
}  // namespace draagkracht
