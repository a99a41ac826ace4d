// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
#include "model/ties/go_out.hpp"

#include "model/ties/crowd.hpp"

using namespace draagkracht;
using namespace draagkracht::test;

TEST_CASE("who has nobody to go with goes out less and meets fewer people", "[model][ties]") {
  const auto met = [](bool on) {
    Crowd town(times(500, "person A# 50\nA# -partner- P# 50\nperson B# 50"));
    town.parameters.go_out = {};
    town.parameters.keep_close.meet = 0.08;
    town.parameters.keep_close.own_street = 1;
    if (!on) {
      town.off("company");
    }
    auto often = town.happens(EventKind::tie_made, 13);
    return std::pair(often['A'] + often['P'], 2 * often['B']);  // as many people
  };
  const auto [company, alone] = met(true);
  CHECK(company > 50);
  CHECK(alone < 0.6 * company);
  const auto [company_off, alone_off] = met(false);
  CHECK(alone_off > 0.65 * company_off);
}

TEST_CASE("who sits alone at home and comes nowhere loses touch with those far away",
          "[model][ties]") {
  for (const bool on : {true, false}) {
    Crowd town(R"(
      person Ans 70
        Ans -friend 60km close 0.5- Bert 70
      person Carla 70
        Carla -sibling home- Dora 70
        Carla -friend 60km close 0.5- Eef 70
      person Frans 70
        Frans -friend 2km close 0.5- Gerda 70
    )");
    town.parameters.go_out = {};
    if (!on) {
      town.off("company");
    }
    town.weeks(104);
    CHECK((town.between("Ans", "Bert").contacts < 0.9F) == on);
    CHECK(town.between("Frans", "Gerda").contacts == 1);
    // Eef is alone; Carla has company at home.
    CHECK((town.between("Carla", "Eef").contacts < 1) == on);
    CHECK(town.between("Carla", "Eef").contacts >= town.between("Ans", "Bert").contacts);
  }
}

TEST_CASE("a street and neighbours that carry make people feel safe to go out", "[model][ties]") {
  CHECK(feeling_safe(0.8, 3) > feeling_safe(0.8, 0));
  CHECK(feeling_safe(0.8, 1) > feeling_safe(0.2, 1));
  CHECK(feeling_safe(1, 9) == Approx(1));
  const auto met = [](float level, bool on) {
    Crowd town(times(600, "person A# 50"));
    town.world().street_level = {level};
    town.parameters.go_out = {.company = 1, .alone = 1, .safety = 1.5, .sinking = 0};
    town.parameters.keep_close.meet = 0.3;
    if (!on) {
      town.off("safety");
    }
    return town.happens(EventKind::tie_made, 13)['A'];
  };
  CHECK(met(0.95F, true) > 1.5 * met(0.05F, true));
  CHECK(met(0.95F, false) < 1.3 * met(0.05F, false));
}
