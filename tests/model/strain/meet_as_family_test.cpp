// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
#include "model/strain/meet_as_family.hpp"

#include "model/strain/switched.hpp"

using namespace draagkracht;
using namespace draagkracht::test;

namespace {

constexpr std::string_view family_meet = R"(
  client Ans 80 f somatic 14h
    Ans -child gives 12h- Bea 50
    Ans -child gives 1h- Cor 52
    Ans -friend gives 1h- Dik 80
)";

/// The family has met, or feels that it should, from the first week on.
QuietTown with_rule(std::string_view text, bool on, MeetAsFamily sizes = {}) {
  QuietTown town(text);
  nobody_says_yes(town);
  town.parameters.meet_as_family = sizes;
  keep(town, "family_meeting", on);
  town.parameters.weigh_load.spread = 0;
  town.parameters.build_strain = {
      .within = 0, .build = 0, .heal = 0, .worry = 0, .family = 0, .asking = 0};
  return town;
}

}  // namespace

TEST_CASE("a family sits down only when several feel that it must", "[model][strain]") {
  const auto meetings = [](float of_one, float of_other, bool on) {
    QuietTown town = with_rule(family_meet, on, {.per_quarter = on ? 1.0 : 0.0});
    town.network.carer("Bea").strain = of_one;
    town.network.carer("Cor").strain = of_other;
    town.network.carer("Dik").strain = 0.9F;
    return count_of(town, 26, EventKind::family_met, "Bea");
  };
  CHECK(meetings(0.6F, 0.5F, true) == 1);  // and not again for years
  CHECK(meetings(0.6F, 0.1F, true) == 0);  // a friend is no family
  CHECK(meetings(0.6F, 0.5F, false) == 0);
}

TEST_CASE("hours go to who has room, as long as the network as a whole has room",
          "[model][strain]") {
  const auto hours = [](double strength, bool on) {
    QuietTown town = with_rule(family_meet, on, {.per_quarter = on ? 1.0 : 0.0});
    town.parameters.weigh_load.strength = strength;
    town.network.carer("Bea").strain = town.network.carer("Cor").strain = 0.6F;
    town.weeks(13);
    return std::pair{town.network.agreed("Bea", "Ans"), town.network.agreed("Cor", "Ans")};
  };
  const auto [bea, cor] = hours(30, true);
  CHECK(bea < 11 * 60);
  CHECK(cor > 60);
  CHECK(bea + cor > 12 * 60 + 30);              // handed over, not given up
  CHECK(hours(4, true) == std::pair{720, 60});  // all together are overloaded
  CHECK(hours(30, false) == std::pair{720, 60});
}

TEST_CASE("a network that carries more than it can wears each of its helpers", "[model][strain]") {
  const auto wear = [](double strength, bool on) {
    QuietTown town = with_rule(family_meet, on);
    town.parameters.weigh_load.strength = strength;
    town.weeks(13);
    return town.network.carer("Cor").wear;  // who does little oneself
  };
  CHECK(wear(4, true) > 0.0003F);
  CHECK(wear(30, true) == 0.0F);
  CHECK(wear(4, false) == 0.0F);
}

TEST_CASE("open talk calms and an overview saves arranging, after more than half a year",
          "[model][strain]") {
  const auto lived = [](int weeks, bool on) {
    QuietTown town = with_rule(family_meet, on);
    town.parameters.time_for_care.coordination = 20;
    town.network.carer("Bea").met = 0;
    town.weeks(weeks);
    return town;
  };
  QuietTown early = lived(14, true), later = lived(60, true), without = lived(60, false);
  CHECK(early.network.carer("Bea").calm < 1.0F);
  CHECK(later.network.carer("Bea").calm < early.network.carer("Bea").calm - 0.1F);
  CHECK(without.network.carer("Bea").calm == 1.0F);
  CHECK(later.network.carer("Cor").calm == 1.0F);  // was not there
  CHECK(later.network.carer("Bea").arranging == -20);
  CHECK(later.network.carer("Bea").overhead + Minutes{20} == without.network.carer("Bea").overhead);
  CHECK(early.network.carer("Bea").arranging > -10);
}

TEST_CASE("a new way of working takes more than half a year", "[model][strain]") {
  const MeetAsFamily p;
  CHECK(works_by_now(p, 1) < 0.1);
  CHECK(works_by_now(p, 26) < 0.8);
  CHECK(works_by_now(p, 52) == 1.0);
  CHECK(works_by_now(p, 1000) == 0.0);
  CHECK(works_by_now({.takes = 0}, 1) == 1.0);
}

TEST_CASE("open people talk anyhow; on average that changes nothing", "[model][strain]") {
  const MeetAsFamily p;
  CHECK(calm_of_talk(p, 0.5, 0) == 1.0);
  CHECK(calm_of_talk(p, 0.2, 0) < 1.0);
  CHECK(calm_of_talk(p, 0.8, 0) + calm_of_talk(p, 0.2, 0) == Approx(2.0));
  CHECK(calm_of_talk({.open = 0}, 0.2, 1) == 1.0);
}

TEST_CASE("the professional leaves, family at the table stays", "[model][strain]") {
  const auto hours = [](bool met, bool on) {
    QuietTown town = with_rule(R"(
      client Ans 80 f somatic 12h
        Ans -child gives 4h- Bea 50
        Ans -other_kin gives 2h- Cor 60
      indication Ans guidance 4h
    )",
                               on);
    if (met) {
      town.network.carer("Bea").met = town.network.carer("Cor").met = 0;
    }
    town.weeks(13);
    return town.network.agreed("Cor", "Ans");
  };
  CHECK(hours(true, true) >= 120 + 100);
  CHECK(hours(false, true) == 120);
  CHECK(hours(true, false) == 120);
}
