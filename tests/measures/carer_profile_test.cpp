// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
#include "measures/carer_profile.hpp"

#include "population/sample_spec.hpp"
#include "support/catch.hpp"
#include "support/drawn_network.hpp"

namespace draagkracht {
namespace {

constexpr const char* family = R"(
  client Ans 80 f dementia 30h
    Ans -partner gives 20h- Bert 82 m
    Ans -child 5km gives 5h- Carla 52 f works 32h
    Ans -neighbour gives 1h- Dirk 60 m
    Carla -partner- Eric 53 m
    Ans -other_kin 5km gives 1h- Eric
  client Fred 40 m psychiatric 5h
  indication Fred guidance 3h
)";

TEST_CASE("carers are counted in both definitions, and by whom they help") {
  const test::DrawnNetwork n = test::drawn(family);
  const CarerProfile c = look_at_carers(Residents(n.world));
  CHECK(c.wide.sum() == 4);
  CHECK(c.wide.persons() == 6);
  CHECK(c.narrow.sum() == 2);  // Bert and Carla: the others help less than two and a half hours
  CHECK(c.wide_helps[at(Helped::partner)].sum() == 1);
  CHECK(c.wide_helps[at(Helped::parent)].sum() == 2);  // Carla, and Eric for his mother-in-law
  CHECK(c.wide_helps[at(Helped::other)].sum() == 1);
  CHECK(c.wide_helps[at(Helped::other_kin)].sum() == 0);
  CHECK(c.narrow_mean_hours.mean() == Approx(12.5));
  CHECK(c.narrow_eight.mean() == 0.5);
  CHECK(c.narrow_hours[1].mean() == 0.5);  // four to eight
  CHECK(c.narrow_hours[3].mean() == 0.5);  // sixteen and more
  CHECK(c.narrow_by_sex[at(Sex::female)].sum() == 1);
}

TEST_CASE("clients are counted by limitation, help and product") {
  const test::DrawnNetwork n = test::drawn(family);
  const ClientProfile c = look_at_clients(Residents(n.world), sample_spec());
  CHECK(c.need_hours[0].mean() == Approx(17.5));
  CHECK(c.need_hours[at(Limitation::dementia)].mean() == Approx(30));
  CHECK(c.products[at(Product::guidance)].sum() == 1);
  CHECK(c.products[at(Product::domestic_help)].sum() == 0);
  CHECK(c.any_product.mean() == Approx(1.0 / 6));
  CHECK(c.helpers.mean() == 2);
  CHECK(c.nobody.mean() == 0.5);
  CHECK(c.helped_75.mean() == 0.5);  // Ans and not Bert
  CHECK(c.helped_have_dementia.mean() == 1);
}

TEST_CASE("what was given counts as soon as anything was given") {
  test::DrawnNetwork n = test::drawn(family);
  const LinkMinutes agreed(n.world);
  CHECK(agreed.as_built());
  CHECK(agreed.of(*n.help("Carla", "Ans")) == 300);
  n.help("Bert", "Ans")->given[0] = 60;
  const LinkMinutes given(n.world);
  CHECK_FALSE(given.as_built());
  CHECK(given.of(*n.help("Carla", "Ans")) == 0);
  CHECK(given.of(*n.help("Bert", "Ans")) == 60);
}

}  // namespace
}  // namespace draagkracht
