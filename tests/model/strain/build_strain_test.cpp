// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
#include "model/strain/build_strain.hpp"

#include <string>

#include "model/life/leave_for_good.hpp"
#include "model/strain/switched.hpp"

using namespace draagkracht;
using namespace draagkracht::test;

TEST_CASE("a carer at 30 hours with strength for 15 wears out; at 5 hours recovers",
          "[model][strain]") {
  const BuildStrain p{.build = 0.035, .heal = 0.025};
  double heavy = 0.1, light = 0.5;
  for (int week = 0; week < 26; ++week) {
    const double before = heavy;
    heavy = next_strain(p, heavy, {.load = 30 * 60, .strength = 15 * 60});
    CHECK(heavy > before);
    light = next_strain(p, light, {.load = 5 * 60, .strength = 15 * 60});
  }
  CHECK(heavy > 0.4);
  CHECK(light < 0.4);
}

TEST_CASE("without load, worry or family nobody wears out", "[model][strain]") {
  CHECK(next_strain({}, 0, {.load = 0, .strength = 900}) == 0.0);
  CHECK(next_strain({}, 0, {.load = 0, .strength = 0}) == 0.0);
  CHECK(next_strain({.within = 0}, 0, {.load = 899, .strength = 900}) == 0.0);
  CHECK(next_strain({}, 0, {.load = 1000, .strength = 0}) > 0.0);  // no strength at all
}

TEST_CASE("care that can be borne wears as well, but far less than the same hours too much",
          "[model][strain]") {
  const BuildStrain p;
  const double half = next_strain(p, 0, {.load = 450, .strength = 900});
  const double full = next_strain(p, 0, {.load = 900, .strength = 900});
  CHECK(half > 0);
  CHECK(full > half);
  CHECK(next_strain(p, 0, {.load = 1350, .strength = 900}) - full > 3 * (full - half));
}

TEST_CASE("more load, worry or strain at home never means less strain; more strength never more",
          "[model][strain]") {
  const BuildStrain p;
  for (int strain = 0; strain <= 10; ++strain) {
    for (int i = 0; i < 20; ++i) {
      const double s = strain / 10.0;
      CHECK(next_strain(p, s,
                        {.load = 100.0 * (i + 1), .strength = 900, .worry = 0.2, .family = 0.2}) >=
            next_strain(p, s, {.load = 100.0 * i, .strength = 900, .worry = 0.2, .family = 0.2}));
      CHECK(next_strain(p, s,
                        {.load = 900, .strength = 100.0 * (i + 2), .worry = 0.2, .family = 0.2}) <=
            next_strain(p, s,
                        {.load = 900, .strength = 100.0 * (i + 1), .worry = 0.2, .family = 0.2}));
      CHECK(next_strain(p, s,
                        {.load = 900, .strength = 900, .worry = (i + 1) / 10.0, .family = 0.2}) >=
            next_strain(p, s, {.load = 900, .strength = 900, .worry = i / 10.0, .family = 0.2}));
      CHECK(next_strain(p, s,
                        {.load = 900, .strength = 900, .worry = 0.2, .family = (i + 1) / 20.0}) >=
            next_strain(p, s, {.load = 900, .strength = 900, .worry = 0.2, .family = i / 20.0}));
    }
  }
}

TEST_CASE("strain stays between 0 and 1 and keeps its order at the ends of the ranges",
          "[model][strain]") {
  for (const Parameter<BuildStrain>& parameter : BuildStrain::parameters()) {
    for (const double end : {parameter.info.low, parameter.info.high}) {
      BuildStrain p;
      p.*parameter.member = end;
      for (const double load : {0.0, 900.0, 1e6}) {
        double high = 1, low = 0;
        for (int week = 0; week < 100; ++week) {
          high = next_strain(p, high, {.load = load, .strength = 900, .worry = 2, .family = 1});
          low = next_strain(p, low, {.load = load, .strength = 900, .worry = 2, .family = 1});
          CHECK((high <= 1.0 && high >= 0.0 && low <= 1.0 && low >= 0.0));
        }
      }
    }
  }
}

TEST_CASE("strain spreads to a housemate who also cares, not to a daughter elsewhere",
          "[model][strain]") {
  QuietTown town(R"(
    client Ans 80 f somatic 4h
      Ans -partner gives 1h- Bert 82
      Ans -child home gives 1h- Carla 52
      Ans -child 5km gives 1h- Dora 50
      Bert -child home- Carla
      Bert -child 5km- Dora
  )");
  town.parameters.build_strain = {.within = 0,
                                  .build = 0,
                                  .heal = 0,
                                  .worry = 0,
                                  .family = 0.1,
                                  .asking = 0,
                                  .kin_elsewhere = 0};
  town.network.carer("Bert").strain = 0.9F;
  town.weeks(4);
  CHECK(town.network.carer("Bert").strain == 0.9F);
  CHECK(town.network.carer("Carla").strain > 0.2F);
  CHECK(town.network.carer("Dora").strain == 0.0F);
}

TEST_CASE("after care has ended strain heals away", "[model][strain]") {
  QuietTown town(R"(
    client Ans 80 f somatic 4h
      Ans -partner gives 4h- Bert 82
  )");
  town.parameters.build_strain.heal = 0.025;
  town.network.carer("Bert").strain = 0.8F;
  bury(town.network.world, {town.population, town.parameters}, town.network["Ans"], Cause::age);
  town.weeks(27);
  CHECK(town.network.carer("Bert").strain < 0.45F);
  CHECK(town.network.carer("Bert").strain > 0.2F);
  CHECK(town.network.carer("Bert").load == 0.0F);
  town.weeks(400);
  CHECK(town.network.carer("Bert").strain == 0.0F);
}

TEST_CASE("who is seen by an organisation heals faster", "[model][strain]") {
  const BuildStrain p;
  const CarerWeek unseen{.load = 300, .strength = 900};
  CarerWeek seen = unseen;
  seen.seen = true;
  CHECK(next_strain(p, 0.5, seen) < next_strain(p, 0.5, unseen));
  CHECK(next_strain({.seen = 0}, 0.5, seen) == next_strain({.seen = 0}, 0.5, unseen));
}

TEST_CASE("young children at home and help from one side each add strain", "[model][strain]") {
  const BuildStrain p;
  const CarerWeek calm{.load = 600, .strength = 900};
  CarerWeek children = calm, one_sided = calm;
  children.children = true;
  one_sided.one_sided = 1;
  CHECK(next_strain(p, 0.2, children) > next_strain(p, 0.2, calm));
  CHECK(next_strain(p, 0.2, one_sided) > next_strain(p, 0.2, calm));
  // Who gives nothing has nothing to choose between.
  CHECK(next_strain(p, 0.2, {.strength = 900, .children = true}) ==
        next_strain(p, 0.2, {.strength = 900}));
  const BuildStrain off{.conflict = 0, .one_sided = 0};
  CHECK(next_strain(off, 0.2, children) == next_strain(off, 0.2, calm));
  CHECK(next_strain(off, 0.2, one_sided) == next_strain(off, 0.2, calm));
}

TEST_CASE("worry that is shared weighs less; a professional at the door is being seen",
          "[model][strain]") {
  const auto strain_of = [](std::string_view text, double shared, double seen) {
    test::QuietTown town(text);
    town.parameters.build_strain.shared = shared;
    town.parameters.build_strain.seen = seen;
    learn(town.network.client("Ans"), Known::carers);  // who comes knows that Bea is there
    town.weeks(52);
    return town.network.carer("Bea").strain;
  };
  constexpr std::string_view alone = R"(
    client Ans 80 f somatic 4h
      Ans -child close 0.9 gives 2h- Bea 50
  )";
  constexpr std::string_view together = R"(
    client Ans 80 f somatic 4h
      Ans -child close 0.9 gives 2h- Bea 50
      Ans -child close 0.9 gives 2h- Cor 52
  )";
  constexpr std::string_view with_professional = R"(
    client Ans 80 f somatic 4h
      Ans -child close 0.9 gives 2h- Bea 50
    professional Petra guidance 20h
    indication Ans guidance 2h Petra
  )";
  // The same shortfall is no part of it: worry about a week without crisis is.
  CHECK(strain_of(together, 0.4, 0.4) < strain_of(together, 0, 0.4));
  CHECK(strain_of(alone, 0.4, 0.4) == strain_of(alone, 0, 0.4));
  CHECK(strain_of(with_professional, 0.4, 0.4) < strain_of(with_professional, 0.4, 0));
  CHECK(strain_of(alone, 0.4, 0.4) == strain_of(alone, 0.4, 0));
}

TEST_CASE("strain weighs on family elsewhere who help the same person, not on a friend",
          "[model][strain]") {
  const auto strain_of = [](std::string_view who, bool on) {
    QuietTown town(R"(
      client Ans 80 f somatic 4h
        Ans -partner gives 1h- Bert 82
        Ans -child 5km gives 1h- Dora 50
        Ans -friend gives 1h- Fien 80
    )");
    town.parameters.build_strain = {
        .within = 0, .build = 0, .heal = 0, .worry = 0, .family = 0.1, .asking = 0};
    keep(town, "family_elsewhere", on);
    town.network.carer("Bert").strain = 0.9F;
    town.weeks(52);
    return town.network.carer(who).strain;
  };
  CHECK(strain_of("Dora", true) > 0.1F);
  CHECK(strain_of("Fien", true) == 0.0F);
  CHECK(strain_of("Dora", false) == 0.0F);
}

TEST_CASE("asking and asking drains who helps", "[model][strain]") {
  const auto strain_of = [](const char* hours, bool on) {
    QuietTown town(std::string("client Ans 80 f somatic ") + hours +
                   "\n  Ans -child gives 2h- Bea 50\n");
    nobody_says_yes(town);
    town.parameters.build_strain = {};
    town.parameters.build_strain.worry = 0;  // what is lacking worries as well: that is apart
    keep(town, "asking_drains", on);
    town.weeks(52);
    return town.network.carer("Bea").strain;
  };
  CHECK(strain_of("6h", true) > strain_of("6h", false));
  CHECK(strain_of("2h", true) == strain_of("2h", false));  // who lacks nothing asks nothing
}
