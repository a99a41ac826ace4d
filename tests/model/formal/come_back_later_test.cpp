// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
#include "model/formal/come_back_later.hpp"

#include "model/switched.hpp"

using namespace draagkracht;
using namespace draagkracht::test;

namespace {

/// Who came to mind within half a year of a client on guard, and half a year after that is over.
std::pair<double, double> recalled(std::string_view off) {
  std::pair<double, double> sum;
  for (std::uint64_t luck = 1; luck <= 40; ++luck) {
    QuietTown town(
        "client Ans 60 f chronic 4h\nprofessional Petra guidance 20h\n"
        "indication Ans guidance 1h Petra\n",
        {luck, 0});
    town.parameters.answer_request.base = -certain;
    town.parameters.talk.professional = 0.2;
    town.parameters.guard.fade = 0;
    town.parameters.come_back_later.waits = 1;
    switch_off(town.parameters, off);
    ClientRecord& ans = town.network.client("Ans");
    ans.guard = 0.6F;
    town.weeks(26);
    const double before = ans.recalled;
    ans.guard = 0;
    town.weeks(26);
    sum.first += before;
    sum.second += ans.recalled - before;
  }
  return sum;
}

}  // namespace

TEST_CASE("who is not ready is asked later, and then it works", "[model][formal]") {
  const auto [waiting, ready] = recalled("");
  CHECK(waiting == 0);
  CHECK(ready > 500);
  CHECK(recalled("readiness").first > 500);
}

TEST_CASE("who is asked too early gets more on guard", "[model][formal]") {
  const auto guard = [](std::string_view off) {
    QuietTown town(
        "client Ans 60 f chronic 4h\nprofessional Petra guidance 20h\n"
        "indication Ans guidance 1h Petra\n");
    town.parameters.talk.professional = 5;
    town.parameters.guard.fade = 0;
    town.parameters.come_back_later = {.waits = 0, .cold = 0.2};
    switch_off(town.parameters, off);
    town.network.client("Ans").guard = 0.4F;
    town.weeks(30);
    return town.network.client("Ans").guard;
  };
  CHECK(guard("") > 0.5F);
  CHECK(guard("readiness") == 0.4F);
}

TEST_CASE("too many who come throw a client off balance", "[model][formal]") {
  const auto direction = [](int helpers, std::string_view off) {
    std::string text = "client Ans 60 f chronic 20h\n";
    for (int i = 0; i < helpers; ++i) {
      text += " Ans -friend gives 1h- F" + std::to_string(i) + " 60\n";
    }
    QuietTown town(text + "professional Petra guidance 20h\nindication Ans guidance 1h Petra\n");
    town.parameters.own_direction.speed = 0.001;
    town.parameters.come_back_later = {.bears = 5, .derails = 0.02};
    switch_off(town.parameters, off);
    town.weeks(52);
    return static_cast<double>(town.network.client("Ans").own_direction);
  };
  CHECK(direction(12, "") < direction(12, "readiness") - 0.1);
  CHECK(direction(3, "") == Approx(direction(3, "readiness")));
}
