// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
#include "model/formal/hand_over.hpp"

#include "model/switched.hpp"

using namespace draagkracht;
using namespace draagkracht::test;

namespace {

/// Of 60 clients whose four hours will go, how many were handed over, and how many carers known.
std::pair<int, int> handed(bool informed, int weeks, std::string_view off) {
  QuietTown town(copies(60,
                        "client A# 60 f chronic 8h\n A# -child close 0.8 gives 1h- B# 35\n"
                        "professional P# guidance 20h\nindication A# guidance 4h P#\n"));
  town.parameters.answer_request.base = -certain;
  town.parameters.hand_over.per_month = 0.15;
  switch_off(town.parameters, off);
  int found = 0, count = 0;
  for (int i = 0; i < 60; ++i) {
    ClientRecord& client = town.network.client("A" + std::to_string(i));
    set_way(client, Way::person);
    if (informed) {
      learn(client, Known::services);
    }
  }
  for (int week = 0; week < weeks; ++week) {
    for (int i = 0; i < 60; ++i) {
      town.network.client("A" + std::to_string(i)).announced = Minutes{240};
    }
    town.weeks(1);
  }
  for (int i = 0; i < 60; ++i) {
    const std::string n = std::to_string(i);
    const bool taken = on_way(town.network.client("A" + n), Way::handed);
    CHECK(taken == (town.network.agreed("B" + n, "A" + n) > 60));
    count += taken ? 1 : 0;
    found += town.network.carer("B" + n).found > 0 ? 1 : 0;
  }
  return {count, found};
}

}  // namespace

TEST_CASE("who withdraws well finds somebody who takes over", "[model][formal]") {
  CHECK(handed(false, 52, "").first > 30);
  CHECK(handed(false, 52, "handing_over").first == 0);
}

TEST_CASE("clear information makes handing over easier", "[model][formal]") {
  CHECK(handed(true, 20, "").first > handed(false, 20, "").first + 3);
  CHECK(handed(true, 20, "handing_over") == handed(false, 20, "handing_over"));
}

TEST_CASE("an ending checks what carers need", "[model][formal]") {
  CHECK(handed(false, 52, "").second > 20);
  CHECK(handed(false, 52, "handing_over").second == 0);
}

TEST_CASE("handing over is a craft that not all master", "[model][formal]") {
  CHECK(chance_handed({}, 0.8, false) > 3 * chance_handed({}, 0.2, false));
  CHECK(chance_handed({.per_month = 1}, 1, true) == 1);
  CHECK(takes_over(0.9, 0) > takes_over(0.2, 0));
  CHECK(takes_over(0.2, 0.9) == 0);
}
