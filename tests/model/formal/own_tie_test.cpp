// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
#include "model/formal/own_tie.hpp"

#include "model/switched.hpp"

using namespace draagkracht;
using namespace draagkracht::test;

namespace {

/// Of 60 clients who apply while a sister helps, how many thank for the service.
int thanked(const char* close, std::string_view off) {
  QuietTown town(copies(60, "client A# 60 f chronic 10h\n A# -sibling close " + std::string(close) +
                                " gives 6h- B# 58\n") +
                 "professional Petra guidance 1000h\n");
  town.population.products[at(Product::guidance)].hours = 10;
  town.parameters.answer_request.base = -certain;
  town.parameters.request_care.per_year = 5000;
  town.parameters.own_tie.same = 1;
  switch_off(town.parameters, off);
  for (ClientRecord& client : town.network.world.clients) {
    client.unmet_share = 1;
  }
  int count = 0;
  for (int week = 0; week < 2; ++week) {
    town.weeks(1);
    for (const Event& e : town.network.world.events) {
      count += e.kind == EventKind::declined ? 1 : 0;
    }
  }
  return count;
}

}  // namespace

TEST_CASE("a service is not used where somebody trusted gives the same", "[model][formal]") {
  CHECK(thanked("0.9", "") > 20);
  CHECK(thanked("0.3", "") == 0);
  CHECK(thanked("0.9", "own_tie") == 0);
}
