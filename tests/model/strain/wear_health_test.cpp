// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
#include "model/strain/wear_health.hpp"

#include "model/strain/switched.hpp"

using namespace draagkracht;
using namespace draagkracht::test;

namespace {

constexpr std::string_view worn_couple = R"(
  client Ans 80 f somatic 4h
    Ans -partner gives 4h- Bert 82
)";

/// Bert is held at this strain.
QuietTown lived_wear(float strain, int weeks, bool on, WearHealth sizes) {
  QuietTown town(worn_couple);
  town.parameters.wear_health = sizes;
  keep(town, "health", on);
  town.parameters.build_strain = {.within = 0, .heal = 0, .worry = 0, .asking = 0};
  town.network.carer("Bert").strain = strain;
  town.weeks(weeks);
  return town;
}

bool poor(QuietTown& town) {
  return town.network.world.persons.poor_health[town.network["Bert"].index()] != 0;
}

}  // namespace

TEST_CASE("a long heavy strain lowers the own health, and so strength: a way down",
          "[model][strain]") {
  constexpr WearHealth fast{.poor = 4, .ill = 0};
  QuietTown heavy = lived_wear(0.95F, 40, true, fast), light = lived_wear(0.3F, 40, true, fast);
  QuietTown off = lived_wear(0.95F, 40, false, fast);
  CHECK(poor(heavy));
  CHECK_FALSE(poor(light));
  CHECK_FALSE(poor(off));
  CHECK(heavy.network.carer("Bert").strength < 0.8F * off.network.carer("Bert").strength);
}

TEST_CASE("strain brings spells of illness in which nothing can be given", "[model][strain]") {
  constexpr WearHealth often{.poor = 0, .ill = 4, .weeks = 3};
  const auto spells = [&](bool on) {
    QuietTown town = lived_wear(0.95F, 0, on, often);
    return count_of(town, 52, EventKind::fell_ill, "Bert");
  };
  CHECK(spells(true) >= 2);
  CHECK(spells(false) == 0);
}

TEST_CASE("health that care has worn mends with rest; other poor health does not",
          "[model][strain]") {
  const auto after = [](float strain, bool by_care) {
    QuietTown town = lived_wear(strain, 0, true, {.mends = 4});
    town.network.world.persons.poor_health[town.network["Bert"].index()] = 1;
    town.network.carer("Bert").worn = by_care ? 1 : 0;
    town.weeks(26);
    return poor(town);
  };
  CHECK_FALSE(after(0.1F, true));
  CHECK(after(0.4F, true));
  CHECK(after(0.1F, false));
}
