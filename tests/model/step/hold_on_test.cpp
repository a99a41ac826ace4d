// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
#include "model/step/hold_on.hpp"

#include <string>

#include "model/strain/switched.hpp"

using namespace draagkracht;
using namespace draagkracht::test;

namespace {

/// How many of sixty worn sisters and brothers stopped or cut down within half a year.
int gave_way(bool partner, bool on) {
  std::string text;
  for (int i = 0; i < 60; ++i) {
    const std::string n = std::to_string(i);
    text += "client A" + n + " 60 f somatic 8h\n  A" + n + " -sibling gives 8h- B" + n + " 58\n";
    if (partner) {
      text += "  B" + n + " -partner- C" + n + " 58\n";
    }
  }
  QuietTown town(text);
  nobody_says_yes(town);
  town.parameters.hold_on = {.brake = 3};
  keep(town, "hold", on);
  town.parameters.step_back.quit_rate = town.parameters.step_back.cut_rate = 1;
  town.parameters.build_strain = {.within = 0, .build = 0, .heal = 0, .worry = 0, .asking = 0};
  for (CarerRecord& carer : town.network.world.carers) {
    carer.strain = 0.9F;
  }
  town.weeks(26);
  int ended = 0;
  for (const CareLink& link : town.network.world.links) {
    ended += link.open == 0 ? 1 : 0;
  }
  return ended;
}

}  // namespace

TEST_CASE("a partner at home puts on the brake", "[model][step]") {
  CHECK(gave_way(true, true) > gave_way(true, false));
  CHECK(gave_way(false, true) < gave_way(false, false));
  CHECK(gave_way(true, false) == gave_way(false, false));
  CHECK(brake_of_partner({}, true, true) == 1.0);  // the partner is the one cared for
}

TEST_CASE("who was raised to care does not look away in a crisis", "[model][step]") {
  const auto stopped = [](float altruism, bool crisis, bool on) {
    std::string text;
    for (int i = 0; i < 80; ++i) {
      const std::string n = std::to_string(i);
      text += "client A" + n + " 80 f somatic 3h\n  A" + n + " -friend gives 3h- B" + n +
              " 60\n  B" + n + " -sibling home- C" + n + " 62\n";
    }
    QuietTown town(text);
    nobody_says_yes(town);
    town.parameters.hold_on = {.raised = 4};
    keep(town, "hold", on);
    town.parameters.step_back.circumstances = 1;
    World& w = town.network.world;
    for (int i = 0; i < 80; ++i) {
      // Somebody else at home is so: it is the home that counts.
      w.persons.traits[town.network["C" + std::to_string(i)].index()][at(Trait::altruism)] =
          altruism;
      if (crisis) {
        town.network.client("A" + std::to_string(i)).crisis_until = 1000;
      }
    }
    town.weeks(26);
    int ended = 0;
    for (const CareLink& link : w.links) {
      ended += link.open == 0 ? 1 : 0;
    }
    return ended;
  };
  CHECK(stopped(1.0F, true, true) < stopped(0.0F, true, true));
  CHECK(stopped(1.0F, false, true) == stopped(0.0F, false, true));
  CHECK(stopped(1.0F, true, false) == stopped(0.0F, true, false));
}

TEST_CASE("a full care task on one relative without support breaks down sooner", "[model][step]") {
  const auto failed = [](const char* hours, bool support, bool on) {
    std::string text = "professional Petra guidance 200h\n";
    for (int i = 0; i < 60; ++i) {
      const std::string n = std::to_string(i);
      text += "client A" + n + " 30 f psychiatric 40h\n  A" + n + " -other_kin gives " + hours +
              "- B" + n + " 58\n";
      if (support) {
        text += "indication A" + n + " guidance 2h Petra\n";
      }
    }
    QuietTown town(text);
    nobody_says_yes(town);
    town.parameters.hold_on = {.full_task = 3};
    keep(town, "hold", on);
    for (CareLink& link : town.network.world.links) {
      link.since = 0;
    }
    int quits = 0;
    for (int week = 0; week < 26; ++week) {
      town.weeks();
      for (const Event& e : town.network.world.events) {
        quits += e.kind == EventKind::quit ? 1 : 0;
      }
    }
    return quits;
  };
  CHECK(failed("36h", false, true) > 20);
  CHECK(failed("36h", true, true) == 0);
  CHECK(failed("10h", false, true) == 0);
  CHECK(failed("36h", false, false) == 0);
}
