// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
#include "model/remember/share_evenly.hpp"

#include "model/switched.hpp"
#include "support/catch.hpp"

using namespace draagkracht;
using namespace draagkracht::test;

namespace {

/// Two helpers for each of 60 clients, alike or one who does nearly all.
QuietTown groups(bool even, std::string_view off) {
  QuietTown town(copies(60, "client A# 80 f somatic 10h\n A# -friend gives " +
                                std::string(even ? "3h" : "5.5h") + "- B# 60\n A# -friend gives " +
                                std::string(even ? "3h" : "0.5h") + "- C# 60"));
  town.parameters.answer_request.base = -certain;
  town.parameters.learn_from_answer = {.refusal = 0, .help = 0, .fade = 0};
  town.parameters.share_evenly = {};
  switch_off(town.parameters, off);
  return town;
}

}  // namespace

TEST_CASE("a group of helpers to which all add something lasts", "[model][remember]") {
  const auto left = [](bool even, std::string_view off) {
    QuietTown town = groups(even, off);
    town.parameters.step_back.circumstances = 0.6;
    town.parameters.step_back.one_sided = 0;
    town.weeks(78);
    return open_links(town.network.world);
  };
  CHECK(left(true, "") > left(false, "") + 5);
  CHECK(left(true, "even") == left(false, "even"));
}

TEST_CASE("with helpers on an equal footing a client speaks more freely", "[model][remember]") {
  const auto shy = [](bool even, std::string_view off) {
    QuietTown town = groups(even, off);
    town.weeks(26);
    return town.network.client("A7").shyness_shift;
  };
  CHECK(shy(true, "") < -0.05F);
  CHECK(shy(false, "") > 0.0F);
  CHECK(shy(true, "even") == 0.0F);
}

TEST_CASE("evenness is 1 when all do as much and 1/n when one does it all", "[model][remember]") {
  CHECK(evenness(3, 30, 300) == Approx(1));
  CHECK(evenness(4, 10, 100) == Approx(0.25));
  CHECK(evenness(2, 0, 0) == 1);
}
