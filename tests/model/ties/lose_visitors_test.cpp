// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
#include "model/ties/lose_visitors.hpp"

#include "model/life/leave_for_good.hpp"
#include "model/ties/crowd.hpp"

using namespace draagkracht;
using namespace draagkracht::test;

TEST_CASE("with the last parent the visitors of a disabled child disappear", "[model][ties]") {
  for (const bool on : {true, false}) {
    Crowd town(R"(
      client Kim 40 intellectual 0h
        Kim -parent- Mia 75
        Kim -parent- Piet 77
        Kim -other_kin- Truus 70
        Kim -acquaintance- Wim 72
        Mia -friend- Wim
        Kim -friend- Lex 41
        Kim -sibling- Bo 38
    )");
    town.parameters.lose_visitors = {};
    if (!on) {
      town.off("visitors");
    }
    World& w = town.world();
    bury(w, town.setting(), town.network["Piet"], Cause::age);
    CHECK(town.between("Kim", "Truus").contacts == 1);  // Mia is still there
    bury(w, town.setting(), town.network["Mia"], Cause::age);
    CHECK((town.between("Kim", "Truus").contacts < 0.5F) == on);
    CHECK((town.between("Kim", "Wim").contacts < 0.5F) == on);
    CHECK(town.between("Kim", "Lex").contacts == 1);
    CHECK(town.between("Kim", "Bo").contacts == 1);
  }
}
