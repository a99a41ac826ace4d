// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
#include "model/strain/keep_hope.hpp"

#include "model/remember/own_direction.hpp"
#include "model/strain/switched.hpp"

using namespace draagkracht;
using namespace draagkracht::test;

namespace {

constexpr std::string_view pair = R"(
  client Ans 60 f psychiatric 4h
    Ans -child gives 4h- Bea 30
)";

/// Bea has helped for a while; the own direction of Ans is `now` and goes to where it leads.
QuietTown lived_keep(double now, int weeks, bool on, double speed = 0.04) {
  QuietTown town(pair);
  town.parameters.keep_hope = {};
  keep(town, "hope", on);
  town.parameters.own_direction.speed = speed;
  town.parameters.forget_favours.reward_fade = 0;
  town.network.client("Ans").own_direction = static_cast<float>(now);
  town.weeks(weeks);
  return town;
}

}  // namespace

TEST_CASE("expectations are high at first, frustrate, and come to fit", "[model][strain]") {
  const auto wear = [](int weeks, bool on) {
    QuietTown town = lived_keep(0.78, weeks, on);
    return town.network.carer("Bea").wear;
  };
  CHECK(wear(13, true) > 0.0F);
  CHECK(wear(260, true) < 0.1F * wear(13, true));
  CHECK(wear(13, false) == 0.0F);
}

TEST_CASE("half a year is not enough to learn what can be expected", "[model][strain]") {
  const KeepHope p;
  double expected = next_expectation(p, -1, 0.4, 1.0);
  const double gap = expected - 0.4;
  expected = next_expectation(p, next_expectation(p, expected, 0.4, 0), 0.4, 0);
  CHECK(expected - 0.4 > 0.5 * gap);
  CHECK(next_expectation({.learns = 1}, 0.8, 0.4, 0) == Approx(0.4));
}

TEST_CASE("steps of clients are small: after half a year they are not where they will be",
          "[model][strain]") {
  const auto gone = [](double speed) {
    QuietTown early = lived_keep(0.3, 26, true, speed), late = lived_keep(0.3, 520, true, speed);
    return (early.network.client("Ans").own_direction - 0.3F) /
           (late.network.client("Ans").own_direction - 0.3F);
  };
  CHECK(gone(OwnDirection{}.speed) < 0.8F);
  CHECK(gone(1) == Approx(1.0));
}

TEST_CASE("seeing somebody grow rewards and gives hope; decline takes it", "[model][strain]") {
  QuietTown grows = lived_keep(0.3, 39, true), declines = lived_keep(0.98, 39, true);
  QuietTown without = lived_keep(0.3, 39, false);
  CHECK(grows.network.carer("Bea").reward > 0.1F);
  CHECK(declines.network.carer("Bea").reward == 0.0F);
  CHECK(without.network.carer("Bea").reward == 0.0F);
  CHECK(grows.network.carer("Bea").hope > 0.55F);
  CHECK(declines.network.carer("Bea").hope < grows.network.carer("Bea").hope - 0.1F);
}

TEST_CASE("hope makes a burden lighter", "[model][strain]") {
  const auto strength = [](float hope, bool on) {
    QuietTown town(pair);
    town.parameters.keep_hope = {};
    keep(town, "hope", on);
    town.network.carer("Bea").hope = hope;
    town.weeks();
    return static_cast<double>(town.network.carer("Bea").strength);
  };
  CHECK(strength(0.9F, true) > 1.05 * strength(0.5F, true));
  CHECK(strength(0.1F, true) < strength(0.5F, true));
  CHECK(strength(0.9F, false) == strength(0.1F, false));
  CHECK(strength(0.5F, true) == strength(0.5F, false));
}

TEST_CASE("hope stays between 0 and 1, and more growth never means less", "[model][strain]") {
  const KeepHope p;
  for (int i = -10; i < 10; ++i) {
    const double next = next_hope(p, 0.5, i / 10.0, 0.1);
    CHECK(next >= 0.0);
    CHECK(next <= next_hope(p, 0.5, (i + 1) / 10.0, 0.1));
    CHECK(next <= 1.0);
  }
}
