// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
#include "model/formal/have_say.hpp"

#include "model/switched.hpp"

using namespace draagkracht;
using namespace draagkracht::test;

namespace {

std::string helped_by(bool takes_time, const std::string& more = "") {
  const std::string who = professional_who(takes_time);
  return "client Ans 60 f chronic 4h\n" + more + "professional " + who +
         " guidance 20h\nindication Ans guidance 3h " + who + "\n";
}

double direction(QuietTown& town) {
  return static_cast<double>(town.network.client("Ans").own_direction);
}

}  // namespace

TEST_CASE("who has a say in the help keeps more direction than who has none", "[model][formal]") {
  const auto after = [](bool takes_time, bool on) {
    QuietTown town(helped_by(takes_time));
    town.parameters.answer_request.base = -certain;
    town.parameters.have_say.say = 0.8;
    if (!on) {
      switch_off(town.parameters, "client_say");
    }
    town.weeks(60);
    return direction(town);
  };
  CHECK(after(true, true) > after(false, true) + 0.03);
  CHECK(after(true, false) == Approx(after(false, false)));
}

TEST_CASE("the announced end of help frightens, most who has few others", "[model][formal]") {
  // What notice takes of direction in the tenth week of it.
  const auto lost = [](int others, bool on, int announced = 120) {
    double with = 0;
    for (const int minutes : {0, announced}) {
      std::string more;
      for (int i = 0; i < others; ++i) {
        more += " Ans -sibling gives 1h company- S" + std::to_string(i) + " 62\n";
      }
      QuietTown town(helped_by(true, more));
      town.network.client("Ans").base_need[at(Channel::company)] = 600;
      town.parameters.have_say.fear = 0.4;
      if (!on) {
        switch_off(town.parameters, "client_say");
      }
      for (int week = 0; week < 10; ++week) {
        town.network.client("Ans").announced = Minutes{minutes};
        remember(town.network.world, town.setting());
      }
      with = direction(town) - with;
    }
    return -with;
  };
  CHECK(lost(0, true) > 0.05);
  CHECK(lost(0, true) > 2 * lost(3, true));
  CHECK(lost(3, true) > 0);
  CHECK(lost(0, true, 24) ==
        Approx(lost(0, true) * 24 / 120).epsilon(0.05));  // a fifth of the help
  CHECK(lost(0, false) == Approx(0).margin(1e-6));
}

TEST_CASE("being checked takes direction, most of who likes to stand alone", "[model][formal]") {
  const auto after = [](float self_reliance, int review, bool on) {
    QuietTown town(helped_by(true));
    World& w = town.network.world;
    w.persons.traits[town.network["Ans"].index()][at(Trait::self_reliance)] = self_reliance;
    town.network.client("Ans").indications[at(Product::guidance)].review = review;
    town.parameters.request_care.review_step = 0;
    town.parameters.have_say.checked = 0.3;
    if (!on) {
      switch_off(town.parameters, "client_say");
    }
    town.weeks(2);
    return direction(town);
  };
  CHECK(after(0.9F, 2, true) < after(0.9F, 100, true) - 0.05);
  CHECK(after(0.9F, 2, true) < after(0.1F, 2, true) - 0.05);
  CHECK(after(0.9F, 2, false) == Approx(after(0.9F, 100, false)));
}

TEST_CASE("a professional within reach gives rest, also in weeks without help", "[model][formal]") {
  const auto after = [](bool there, bool on) {
    QuietTown town(helped_by(true));
    Indication& guidance = town.network.client("Ans").indications[at(Product::guidance)];
    guidance.in_force = Minutes{0};  // nothing is delivered
    if (!there) {
      guidance = {};
    }
    town.parameters.answer_request.base = -certain;
    town.parameters.have_say.within_reach = 0.1;
    if (!on) {
      switch_off(town.parameters, "client_say");
    }
    town.weeks(60);
    REQUIRE(total(town.network.client("Ans").formal) == 0);
    return direction(town);
  };
  CHECK(after(true, true) > after(false, true) + 0.05);
  CHECK(after(true, false) == Approx(after(false, false)));
}

TEST_CASE("who has no say sends even good help away; who has a say, or does not mind, keeps it",
          "[model][formal]") {
  const auto sent_away = [](bool takes_time, float self_reliance, bool on) {
    QuietTown town(helped_by(takes_time));
    World& w = town.network.world;
    w.persons.traits[town.network["Ans"].index()][at(Trait::self_reliance)] = self_reliance;
    town.parameters.own_direction.base = 0.3;
    town.network.client("Ans").own_direction = 0.3F;
    town.parameters.have_say.refuse = 1;
    if (!on) {
      switch_off(town.parameters, "client_say");
    }
    bool declined = false;
    for (int week = 0; week < 12; ++week) {
      town.weeks(1);
      declined = declined ||
                 town.network.happened(EventKind::declined, "Ans", professional_who(takes_time));
    }
    CHECK(declined == (total(town.network.client("Ans").formal) == 0));
    return declined;
  };
  CHECK(sent_away(false, 0.9F, true));
  CHECK_FALSE(sent_away(true, 0.9F, true));
  CHECK_FALSE(sent_away(false, 0.3F, true));
  CHECK_FALSE(sent_away(false, 0.9F, false));
}
