// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
#include "model/formal/work_style.hpp"

#include "model/switched.hpp"

using namespace draagkracht;
using namespace draagkracht::test;

TEST_CASE("professionals differ in leaving room and in craft, and training moves all of them",
          "[model][formal]") {
  World w;
  w.luck = {1, 0};
  const auto spread = [&](bool on) {
    ModelParameters p;
    if (!on) {
      switch_off(p, "style");
    }
    double least = 1, most = 0, craft_least = 1, craft_most = 0;
    for (std::uint64_t i = 1; i <= 200; ++i) {
      const PersonId who = w.persons.add(Key{mix(i)});
      const double stance = stance_at_work(p.work_style, stance_of(w, who), 0);
      const double craft = craft_of(p.work_style, w, who).network;
      least = std::min(least, stance);
      most = std::max(most, stance);
      craft_least = std::min(craft_least, craft);
      craft_most = std::max(craft_most, craft);
    }
    return std::pair(most - least, craft_most - craft_least);
  };
  CHECK(spread(true).first > 0.9);
  CHECK(spread(true).second > 0.6);
  CHECK(spread(false).first == Approx(0));
  CHECK(spread(false).second == Approx(0));
  CHECK(stance_at_work({.shift = 0.3}, 0.5, 0) == Approx(0.8));
  CHECK(stance_at_work({.shift = 0.9}, 0.5, 0) == Approx(1));
  CHECK(stance_at_work({}, 0.2, 0.5) == Approx(0.6));
}

TEST_CASE("what a professional brings about depends on the person", "[model][formal]") {
  // The same network and the same talk: who takes time brings about more than who solves at once.
  const auto recalled = [](bool takes_time, bool on) {
    const std::string who = professional_who(takes_time);
    QuietTown town("client Ans 60 f chronic 4h\nprofessional " + who +
                   " guidance 20h\nindication Ans guidance 1h " + who + "\n");
    town.parameters.talk.professional = 0.2;
    if (!on) {
      switch_off(town.parameters, "style");
    }
    int sum = 0;
    for (int i = 0; i < 104; ++i) {
      town.weeks(1);
      sum += town.network.client("Ans").recalled;
    }
    return sum;
  };
  CHECK(recalled(true, true) > 2 * recalled(false, true));
  // Without differences between them the two only differ by luck of the talks, which is shared.
  CHECK(recalled(true, false) == recalled(false, false));
}

TEST_CASE("skills count above knowledge", "[model][formal]") {
  const WorkStyle p;
  CHECK(with_knowledge(p, 0.9, 0.1) > with_knowledge(p, 0.1, 0.9) + 0.3);
  CHECK(with_knowledge(p, 0.5, 0.9) > with_knowledge(p, 0.5, 0.1));
  ModelParameters off;
  switch_off(off, "knowledge");
  CHECK(with_knowledge(off.work_style, 0.5, 0.9) == with_knowledge(off.work_style, 0.5, 0.1));
  // A talk about the network, by whom it may: the craft of a hundred professionals follows the
  // knowledge a little, and without the rule not at all.
  World w;
  w.luck = {1, 0};
  const auto follows = [&](const WorkStyle& rule) {
    double sum = 0;
    for (std::uint64_t i = 1; i <= 400; ++i) {
      const PersonId who = w.persons.add(Key{mix(i)});
      const Draw draw(w.luck, decision("formal.craft"), w.key(who), Week{0});
      sum += (draw.uniform(3) - 0.5) * (craft_of(rule, w, who).network - 0.5);
    }
    return sum / 400;
  };
  CHECK(follows(p) > follows(off.work_style) + 0.005);
}
