// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
#include "model/ask/wish.hpp"

#include "model/switched.hpp"

using namespace draagkracht;
using namespace draagkracht::test;

namespace {

/// How often people who know what they want begin about company, of 300 questions; a quarter of
/// what they lack is company.
int about_company(bool on, bool knows_wish) {
  int wished = 0;
  for (std::uint64_t seed = 1; seed <= 60; ++seed) {
    QuietTown town(R"(
      client Ans 80 f somatic 2h company 2h emotional 2h transport 2h administration
        Ans -friend- Bert 70
    )",
                   {seed, 0});
    town.parameters.wish.weight = 6;
    if (!on) {
      switch_off(town.parameters, "wish");
    }
    if (knows_wish) {
      learn(town.network.client("Ans"), Known::wish);
    }
    for (int week = 0; week < 5; ++week) {
      until_asked(town);
      REQUIRE(town.scratch.requests.size() == 1);
      wished += town.scratch.requests[0].channel == Channel::company ? 1 : 0;
    }
  }
  return wished;
}

}  // namespace

TEST_CASE("contact is what most people want, and who knows that asks for it first",
          "[model][ask]") {
  CHECK(about_company(true, true) > 95);  // 75 without the rule, standard error 8
  CHECK(about_company(true, false) < 95);
  CHECK(about_company(false, true) < 95);
}

TEST_CASE("a practical question stands before a social one until somebody hears it",
          "[model][ask]") {
  const auto social_minutes = [](bool on, bool heard) {
    QuietTown town(R"(
      client Ans 80 f somatic 2h practical 2h company
        Ans -child- Carla 52
    )");
    town.parameters.wish.covered = 1;
    if (!on) {
      switch_off(town.parameters, "wish");
    }
    if (heard) {
      learn(town.network.client("Ans"), Known::social_question);
    }
    until_asked(town);
    REQUIRE(town.scratch.requests.size() == 1);
    CHECK(town.scratch.requests[0].minutes[at(Channel::practical)] == Minutes{120});
    return town.scratch.requests[0].minutes[at(Channel::company)].value;
  };
  CHECK(social_minutes(true, false) == 0);
  CHECK(social_minutes(true, true) == 120);
  CHECK(social_minutes(false, false) == 120);
}
