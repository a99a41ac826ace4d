// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
#include "model/formal/see_harm.hpp"

#include "model/switched.hpp"

using namespace draagkracht;
using namespace draagkracht::test;

namespace {

/// Ties that still do harm after a year, of 40 clients with one each.
int harmed(bool professional, std::string_view off) {
  QuietTown town(copies(40,
                        "client A# 30 f intellectual 4h\n A# -friend close 0.6- B# "
                        "30\nprofessional P# guidance 9h\n" +
                            std::string(professional ? "indication A# guidance 1h P#\n" : "")));
  town.parameters.see_harm.per_month = 0.3;
  switch_off(town.parameters, off);
  for (int i = 0; i < 40; ++i) {
    const std::string n = std::to_string(i);
    Tie& tie = town.network.world.ties.columns.row[town.network.tie("A" + n, "B" + n).index()];
    tie.valence = Valence::harmful;
    tie.contacts = 2;
  }
  town.weeks(52);
  int left = 0;
  for (int i = 0; i < 40; ++i) {
    const std::string n = std::to_string(i);
    const TieId tie = town.network.tie("A" + n, "B" + n);
    left +=
        tie.valid() && town.network.world.ties.columns.row[tie.index()].state == TieState::active
            ? 1
            : 0;
  }
  return left;
}

}  // namespace

TEST_CASE("a finger on the pulse: who is taken advantage of is seen by who comes",
          "[model][formal]") {
  CHECK(harmed(true, "") < 10);
  CHECK(harmed(false, "") == 40);
  CHECK(harmed(true, "see_harm") == 40);
}
