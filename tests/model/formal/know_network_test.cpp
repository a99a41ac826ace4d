// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
#include "model/formal/know_network.hpp"

#include "model/switched.hpp"

using namespace draagkracht;
using namespace draagkracht::test;

namespace {

/// How many were recalled by talks in the first quarter and in the fourth of a new professional.
double recalled_know(int from, int weeks, std::string_view off, std::string_view change = {}) {
  double sum = 0;
  for (std::uint64_t luck = 1; luck <= 60; ++luck) {
    QuietTown town(R"(
      client Ans 60 f chronic 4h
      professional Petra guidance 20h
      indication Ans guidance 1h Petra
    )",
                   {luck, 0});
    town.parameters.talk.professional = 0.3;
    town.parameters.know_network = {};
    town.parameters.know_network.agencies = 0;
    switch_off(town.parameters, off);
    town.weeks(1);
    const TieId tie = town.network.tie("Ans", "Petra");
    town.network.world.ties.columns.since[tie.index()] = 1 - from;
    if (change == "invited") {
      town.network.client("Ans").invited = 1;
    }
    town.weeks(weeks);
    sum += town.network.client("Ans").recalled;
  }
  return sum;
}

}  // namespace

TEST_CASE("a professional who does not know the network leaves it out", "[model][formal]") {
  CHECK(recalled_know(104, 12, "") > 1.3 * recalled_know(0, 12, ""));
  CHECK(recalled_know(104, 12, "know_network") == recalled_know(0, 12, "know_network"));
}

TEST_CASE("bringing everybody in at the start saves time", "[model][formal]") {
  CHECK(recalled_know(0, 12, "", "invited") > 1.3 * recalled_know(0, 12, ""));
  CHECK(recalled_know(0, 12, "know_network", "invited") == recalled_know(0, 12, "know_network"));
}

TEST_CASE("who leaves room looks for the network first, who takes over finds nobody",
          "[model][formal]") {
  const KnowNetwork p{.excuse = 0};
  const auto known = [](const KnowNetwork& rule, double stance) {
    return network_known(rule, {.weeks = 13, .stance = stance, .craft = 0.5, .privacy = 0.5});
  };
  CHECK(known(p, 0.9) > 2 * known(p, 0.1));
  CHECK(known({.looks_first = 0, .excuse = 0}, 0.9) ==
        Approx(known({.looks_first = 0, .excuse = 0}, 0.1)));
  // A year on, the difference has become small: nobody stays ignorant for good.
  CHECK(network_known(p, {.weeks = 200, .stance = 0.1}) > 0.9);
}

TEST_CASE("privacy serves as an excuse for who takes over, not for who leaves room",
          "[model][formal]") {
  const KnowNetwork p;
  const auto known = [&](double stance, double privacy) {
    return network_known(p, {.weeks = 500, .stance = stance, .craft = 0.5, .privacy = privacy});
  };
  CHECK(known(0.1, 0.9) < 0.7);
  CHECK(known(0.1, 0.0) > 0.95);
  CHECK(known(0.9, 0.9) > 0.95);
  ModelParameters off;
  switch_off(off, "know_network");
  CHECK(network_known(off.know_network, {.weeks = 500, .stance = 0.1, .privacy = 0.9}) > 0.95);
}

TEST_CASE("a label in the file leaves less room, until one knows the person", "[model][formal]") {
  const KnowNetwork p;
  CHECK(room_despite_label(p, 0.8, true, 0) < 0.7);
  CHECK(room_despite_label(p, 0.8, true, 1) == Approx(0.8));
  CHECK(room_despite_label(p, 0.8, false, 0) == Approx(0.8));
  ModelParameters off;
  switch_off(off, "know_network");
  CHECK(room_despite_label(off.know_network, 0.8, true, 0) == Approx(0.8));
}

TEST_CASE("many agencies without family get nowhere", "[model][formal]") {
  const KnowNetwork p;
  CHECK(one_in_charge(p, 3, false) < 0.7);
  CHECK(one_in_charge(p, 3, true) == 1.0);
  CHECK(one_in_charge(p, 1, false) == 1.0);
  ModelParameters off;
  switch_off(off, "know_network");
  CHECK(one_in_charge(off.know_network, 3, false) == 1.0);
}

TEST_CASE("a good social map helps a professional to know the network", "[model][formal]") {
  const auto found = [](bool good, std::string_view off) {
    double sum = 0;
    for (std::uint64_t luck = 1; luck <= 60; ++luck) {
      QuietTown town(
          "client Ans 60 f chronic 4h\nprofessional Petra guidance 20h\n"
          "indication Ans guidance 1h Petra\n",
          {luck, 0});
      World& w = town.network.world;
      std::uint64_t key = 1;
      const auto map = [&] {
        return Draw(w.luck, decision("formal.map"), Key{key}, Week{0}).uniform(0);
      };
      while (good ? map() < 0.9 : map() > 0.1) {
        ++key;
      }
      w.organisations = {{Key{key}, Product::guidance, {}}};
      w.professionals[0].organisation = OrganisationId{0};
      town.parameters.talk.professional = 0.2;
      town.parameters.know_network = {.agencies = 0, .map = 0.9};
      switch_off(town.parameters, off);
      town.weeks(1);
      w.ties.columns.since[town.network.tie("Ans", "Petra").index()] = 1;
      town.weeks(16);
      sum += town.network.client("Ans").recalled;
    }
    return sum;
  };
  CHECK(found(true, "") > 1.15 * found(false, ""));
  CHECK(found(true, "social_map") == found(false, "social_map"));
}
