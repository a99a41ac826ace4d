// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
#include "population/look/company.hpp"

#include "population/look/layer_sizes.hpp"
#include "support/catch.hpp"
#include "support/drawn_network.hpp"

namespace draagkracht {
namespace {

TEST_CASE("with whom people live is counted by age, those in an institution among them") {
  test::DrawnNetwork n = test::drawn(R"(
    person Ans 82
      Ans -partner- Bert 83
    person Cor 81
    person Dirk 84
    person Eva 45
      Eva -child home- Finn 19
      Finn -partner- Gea 20
    professional Petra guidance 20h
  )");
  n.world.persons.residence[n["Dirk"].index()] = Residence::admitted;
  const CompanyByAge look = look_at_company(Residents(n.world));
  const auto& old = look[8];  // 80 to 85
  REQUIRE(look_ages[8] == 80);
  CHECK(old[at(Company::alone)].persons() == 4);
  CHECK(old[at(Company::alone)].mean() == 0.25);
  CHECK(old[at(Company::partner)].mean() == 0.5);
  CHECK(old[at(Company::parents)].mean() == 0);
  CHECK(old[at(Company::institution)].mean() == 0.25);
  const auto& young = look[1];  // 18 to 25: one may live with a partner and with a parent
  CHECK(young[at(Company::partner)].mean() == 1);
  CHECK(young[at(Company::parents)].mean() == 0.5);
  CHECK(look[4][at(Company::alone)].mean() == 0);  // Eva; the professional is no resident
  CHECK(look[4][at(Company::alone)].persons() == 1);
}

TEST_CASE("the dead live with nobody") {
  test::DrawnNetwork n = test::drawn(R"(
    person Ans 82
      Ans -partner- Bert 83
  )");
  n.world.persons.residence[n["Bert"].index()] = Residence::dead;
  const CompanyByAge look = look_at_company(Residents(n.world));
  const auto& old = look[8];
  CHECK(old[at(Company::alone)].persons() == 1);
  CHECK(old[at(Company::alone)].mean() == 1);
}

TEST_CASE("the sizes of a layer say how many have few and how many have many") {
  test::DrawnNetwork n = test::drawn(R"(
    person Ans 40
      Ans -friend close 0.9- Bert 41
      Ans -friend close 0.7- Cor 42
      Ans -friend close 0.4- Dirk 43
      Ans -friend close 0.35- Eva 44
      Ans -friend close 0.1- Finn 12
    person Gea 50
  )");
  const LayerSpread all = look_at_layer_sizes(Residents(n.world), 18);
  CHECK(all.inner.shares[0].persons() == 6);             // Finn is no adult
  CHECK(all.inner.shares[2].mean() == Approx(1.0 / 6));  // Ans
  CHECK(all.inner.shares[1].mean() == Approx(2.0 / 6));  // Bert and Cor
  CHECK(all.inner.shares[0].mean() == Approx(3.0 / 6));
  CHECK(all.second.shares[1].mean() == Approx(1.0 / 6));  // Ans has four: the bin of 3, 4 and 5
  CHECK(all.second.shares[0].mean() == Approx(5.0 / 6));
  CHECK(all.ties.shares[1].mean() == Approx(1.0 / 6));  // five ties: the bin of 4 to 7
  n.world.ties.columns.row[n.tie("Ans", "Bert").index()].state = TieState::ended;
  const LayerSpread later = look_at_layer_sizes(Residents(n.world), 18);
  CHECK(later.inner.shares[2].mean() == 0);
  CHECK(later.ties.shares[1].mean() == Approx(1.0 / 6));  // four
}

TEST_CASE("who has more people than the last bin begins with is in the last bin") {
  std::string text = "person Ans 40\n";
  for (int i = 0; i < 14; ++i) {
    text += "Ans -friend close 0.8- F" + std::to_string(i) + " 12\n";
  }
  const LayerSpread look = look_at_layer_sizes(Residents(test::drawn(text).world), 18);
  CHECK(look.inner.shares[LayerSizes::bins - 1].mean() == 1);
  CHECK(look.second.shares[4].mean() == 1);  // 12, 13 and 14
}

}  // namespace
}  // namespace draagkracht
