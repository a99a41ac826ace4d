// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
#include "model/ties/leave_shelter.hpp"

#include "model/ties/crowd.hpp"

using namespace draagkracht;
using namespace draagkracht::test;

TEST_CASE("who leaves sheltered housing asks more of the street", "[model][ties]") {
  for (const bool on : {true, false}) {
    Crowd town(times(20,
                     "client A# 40 psychiatric 3h\nA# -neighbour close 0.5- N# 60\n"
                     "client B# 85 dementia 3h\nB# -neighbour close 0.5- M# 60"));
    World& w = town.world();
    for (const char letter : {'A', 'B'}) {
      town.each(letter, [&](PersonId p) {
        w.persons.residence[p.index()] = Residence::admitted;
        w.client_of(p).institution = 1;
      });
    }
    town.parameters.leave_shelter.rate = 1;
    if (!on) {
      town.off("leave_shelter");
    }
    town.weeks(30);
    const auto home = [&](PersonId p) { return w.persons.at_home(p); };
    const auto helps = [&](PersonId p) { return w.persons.carer[p.index()].valid(); };
    CHECK(town.count('A', home) == (on ? 20 : 0));
    CHECK((town.count('N', helps) > 10) == on);
    CHECK(town.count('B', home) == 0);  // a nursing home is no sheltered housing
    CHECK(town.count('M', helps) == 0);
  }
}
