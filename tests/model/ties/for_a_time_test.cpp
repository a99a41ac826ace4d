// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
#include "model/ties/for_a_time.hpp"

#include "model/ties/crowd.hpp"

using namespace draagkracht;
using namespace draagkracht::test;

TEST_CASE("the tie with a volunteer ends after the help, and some become friends",
          "[model][ties]") {
  const auto look = [](bool on) {
    Crowd town(times(200,
                     "client A# 80 somatic 1h\nA# -volunteer close 0.5- V# 60\n"
                     "client B# 80 somatic 1h\nB# -volunteer close 0.5 gives 1h- W# 60"));
    town.parameters.for_a_time = {.friends = 0.3, .ends = 0.4};
    town.parameters.ask_shyness.base = certain;  // nobody asks the volunteer again
    if (!on) {
      town.off("for_a_time");
    }
    town.weeks(13);
    World& w = town.world();
    const auto of = [&](char letter, TieKind kind) {
      return town.count(letter, [&](PersonId p) {
        const auto arcs = w.ties.of(p);
        return !arcs.empty() && w.ties.columns.row[arcs[0].tie.index()].kind == kind;
      });
    };
    return std::array{of('V', TieKind::friendship), of('V', TieKind::volunteer),
                      of('W', TieKind::volunteer)};
  };
  const auto on = look(true), off = look(false);
  CHECK(on[0] > 40);  // 60 expected
  CHECK(on[1] < 90);  // 60 expected, the others are gone
  CHECK(on[2] == 200);
  CHECK(off[1] == 200);
}
