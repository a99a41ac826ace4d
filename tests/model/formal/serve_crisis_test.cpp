// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
#include "model/formal/serve_crisis.hpp"

#include "model/switched.hpp"

using namespace draagkracht;
using namespace draagkracht::test;

namespace {

/// What a professional gives in a crisis and what the daughter is left with, minutes a week.
std::pair<int, int> in_crisis(double open, const char* room, std::string_view off) {
  QuietTown town(
      "client Ans 60 f chronic 10h\n Ans -child close 0.9 gives 6h- Bea 35\n"
      "professional Petra guidance " +
      std::string(room) + "\nindication Ans guidance 4h Petra\n");
  town.parameters.answer_request.base = -certain;
  town.parameters.serve_crisis = {.open = open, .extra = 1.0};
  switch_off(town.parameters, off);
  town.network.client("Ans").crisis_until = 100;
  town.parameters.meet_crisis.extra_need = 0;
  town.weeks(2);
  return {total(town.network.client("Ans").formal), town.network.given("Bea", "Ans")};
}

}  // namespace

TEST_CASE("outside office hours the crisis falls on who picks up the phone", "[model][formal]") {
  CHECK(in_crisis(1.0, "20h", "").first == 480);
  CHECK(in_crisis(0.25, "20h", "").first == 300);
  CHECK(in_crisis(1.0, "20h", "").second < in_crisis(0.0, "20h", "").second);
  CHECK(in_crisis(1.0, "20h", "office_hours") == in_crisis(0.0, "20h", ""));
}

TEST_CASE("who has room in the week reacts at once, a full week cannot", "[model][formal]") {
  CHECK(in_crisis(1.0, "5h", "").first == 300);
  CHECK(in_crisis(1.0, "4h", "").first == 240);
  CHECK(extra_in_crisis({.open = 1, .extra = 1}, Minutes{100}, Minutes{-20}) == Minutes{0});
}
