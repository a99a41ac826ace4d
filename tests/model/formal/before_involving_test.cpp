// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
#include "model/formal/before_involving.hpp"

#include "model/switched.hpp"

using namespace draagkracht;
using namespace draagkracht::test;

namespace {

struct Table {
  float guard = 0;
  bool invited = false;
};

/// The help of somebody with a brother who does harm is reviewed with the network at the table.
Table reviewed(bool harmful, double looks, std::string_view off) {
  QuietTown town(R"(
    client Ans 60 f chronic 10h
      Ans -sibling close 0.5- Bert 58
    professional Petra guidance 20h
    indication Ans guidance 1h Petra
  )");
  town.parameters.answer_request.base = -certain;
  town.parameters.assess.network = 1;
  town.parameters.before_involving = {.looks = looks, .hurts = 0.3};
  switch_off(town.parameters, off);
  World& w = town.network.world;
  w.ties.columns.row[town.network.tie("Ans", "Bert").index()].valence =
      harmful ? Valence::harmful : Valence::good;
  town.network.client("Ans").indications[at(Product::guidance)].review = 2;
  town.weeks(2);
  return {town.network.client("Ans").guard, town.network.client("Ans").invited != 0};
}

}  // namespace

TEST_CASE("involving a family in which somebody does harm hurts, unless one looks first",
          "[model][formal]") {
  CHECK(reviewed(true, 0, "").guard > 0.2F);
  CHECK(reviewed(true, 0, "").invited);
  CHECK(reviewed(true, 1, "").guard == 0.0F);
  CHECK_FALSE(reviewed(true, 1, "").invited);
  CHECK(reviewed(false, 0, "").guard == 0.0F);
  CHECK(reviewed(false, 1, "").invited);
  CHECK(reviewed(true, 0, "before_involving").guard == 0.0F);
  CHECK(reviewed(true, 1, "before_involving").invited);
}
