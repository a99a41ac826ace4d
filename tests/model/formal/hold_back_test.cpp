// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
#include "model/formal/hold_back.hpp"

#include "model/switched.hpp"

using namespace draagkracht;
using namespace draagkracht::test;

namespace {

/// Share learned by a professional with one client in so many years.
double learned(int years, bool carried, HoldBack rule, std::string_view off = {},
               std::string_view product = "guidance") {
  QuietTown town("client Ans 60 f chronic 4h\n" +
                 std::string(carried ? " Ans -child close 0.9 gives 2h- Bea 35\n" : "") +
                 "professional Petra " + std::string(product) + " 20h\nindication Ans " +
                 std::string(product) + " 1h Petra\n");
  town.parameters.answer_request.base = carried ? certain : -certain;
  town.parameters.hold_back = rule;
  switch_off(town.parameters, off);
  town.weeks(52 * years);
  return town.network.world.professionals.front().learned / 65535.0;
}

constexpr HoldBack only_supervised{.supervised = 0.2, .unequal = 0, .first_success = 0, .wears = 0};

}  // namespace

TEST_CASE("supervision changes an attitude slowly, and not without it", "[model][formal]") {
  const double one = learned(1, false, only_supervised), four = learned(4, false, only_supervised);
  CHECK(one > 0.1);
  CHECK(one < 0.25);
  CHECK(four > 2 * one);
  CHECK(four < 1);
  CHECK(learned(4, false, only_supervised, "hold_back") == 0);
}

TEST_CASE("a first success changes a professional at once", "[model][formal]") {
  constexpr HoldBack rule{.supervised = 0, .first_success = 0.3, .wears = 0};
  CHECK(learned(1, true, rule) == Approx(0.3).margin(0.01));
  CHECK(learned(1, false, rule) == 0);
  CHECK(learned(1, true, rule, "hold_back") == 0);
}

TEST_CASE("who guides learns sooner than who cares or cleans", "[model][formal]") {
  CHECK(learned(2, false, only_supervised) >
        1.4 * learned(2, false, only_supervised, "", "personal_care"));
  CHECK(learned(2, false, only_supervised, "hold_back", "guidance") ==
        learned(2, false, only_supervised, "hold_back", "personal_care"));
}

TEST_CASE("the young learn sooner, and one organisation teaches more than another",
          "[model][formal]") {
  const HoldBack p;
  const auto after = [&](Learner of) { return learned_after(p, 0.2, of) - 0.2; };
  CHECK(after({.young = true, .succeeds = true}) ==
        Approx(p.young * after({.young = false, .succeeds = true})));
  CHECK(after({.organisation = 0.9, .succeeds = true}) >
        3 * after({.organisation = 0.1, .succeeds = true}));
  ModelParameters off;
  switch_off(off, "hold_back");
  CHECK(learned_after(off.hold_back, 0.2, {.organisation = 0.9, .young = true}) == Approx(0.2));
}

TEST_CASE("stubborn practice wears enthusiasm where nothing succeeds", "[model][formal]") {
  constexpr HoldBack rule{.supervised = 0, .first_success = 0, .wears = 0.5};
  CHECK(learned_after(rule, 0.8, {.succeeds = false}) < 0.8);
  CHECK(learned_after(rule, 0.8, {.succeeds = true}) == Approx(0.8));
  ModelParameters off;
  switch_off(off, "hold_back");
  CHECK(learned_after(off.hold_back, 0.8, {.succeeds = false}) == Approx(0.8));
}

TEST_CASE("managers run ahead: more supervision shows in the stance only after years",
          "[model][formal]") {
  HoldBack more = only_supervised;
  more.supervised = 0.1;
  CHECK(learned(1, false, more) < 0.11);
  CHECK(learned(6, false, more) > 0.4);
  CHECK(learned(6, false, more, "hold_back") == 0);
}

TEST_CASE("training takes time that clients then wait for", "[model][formal]") {
  const auto served = [](double supervised, std::string_view off) {
    QuietTown town("professional Petra guidance 20h\n" +
                   copies(10, "client A# 60 f chronic 4h\nindication A# guidance 2h"));
    town.parameters.answer_request.base = -certain;
    town.parameters.hold_back.supervised = supervised;
    town.parameters.hold_back.takes = 0.5;
    switch_off(town.parameters, off);
    town.weeks(4);
    int count = 0;
    for (const ClientRecord& client : town.network.world.clients) {
      count += total(client.formal) > 0 ? 1 : 0;
    }
    return count;
  };
  CHECK(served(0.03, "") == 10);
  CHECK(served(0.5, "") == 7);  // 4.7 of the 20 hours go to training
  CHECK(served(0.5, "training_time") == 10);
  // An empty post takes on anybody, however much of it is training.
  QuietTown town(
      "professional Petra guidance 2h\nclient Ans 60 f chronic 4h\n"
      "indication Ans guidance 3h\n");
  town.parameters.hold_back.supervised = 0.5;
  town.parameters.hold_back.takes = 0.5;
  town.weeks(2);
  CHECK(total(town.network.client("Ans").formal) == 180);
}
