// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
#include "model/formal/push_aside.hpp"

#include "model/switched.hpp"

using namespace draagkracht;
using namespace draagkracht::test;

namespace {

/// Minutes a week that a daughter gives after two years beside a professional.
int given(bool takes_time, std::string_view off) {
  const std::string who = professional_who(takes_time);
  QuietTown town(
      "client Ans 60 f chronic 8h\n Ans -child close 0.8 gives 4h- Bea 35\nprofessional " + who +
      " guidance 20h\nindication Ans guidance 4h " + who + "\n");
  town.parameters.answer_request.base = -certain;
  town.parameters.push_aside.per_month = 0.5;
  switch_off(town.parameters, off);
  town.weeks(104);
  return town.network.agreed("Bea", "Ans");
}

}  // namespace

TEST_CASE("'we will do it' pushes initiative aside, leaving room does not", "[model][formal]") {
  CHECK(given(false, "") < 120);
  CHECK(given(true, "") == 240);
  CHECK(given(false, "push_aside") == 240);
}

TEST_CASE("taking over is quick now and costs later", "[model][formal]") {
  // Now nothing lacks; when the professional goes, less is left than where there was room.
  const auto lacking = [](bool takes_time, std::string_view off) {
    const std::string who = professional_who(takes_time);
    QuietTown town(
        "client Ans 60 f chronic 8h\n Ans -child close 0.8 gives 2h- Bea 35\nprofessional " + who +
        " guidance 20h\nindication Ans guidance 6h " + who + "\n");
    town.parameters.answer_request.base = -certain;
    town.parameters.push_aside.per_month = 0.5;
    switch_off(town.parameters, off);
    town.weeks(1);
    const int now = total(town.network.client("Ans").unmet);
    town.weeks(103);
    town.network.client("Ans").indications[at(Product::guidance)] = {};
    town.weeks(2);
    return std::pair(now, total(town.network.client("Ans").unmet));
  };
  CHECK(lacking(false, "").first == 0);
  CHECK(lacking(true, "").first == 0);
  CHECK(lacking(false, "").second > lacking(true, "").second + 60);
  CHECK(lacking(false, "push_aside").second == lacking(true, "push_aside").second);
}
