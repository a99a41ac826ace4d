// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
#include "model/formal/face_pain.hpp"

#include "model/switched.hpp"

using namespace draagkracht;
using namespace draagkracht::test;

namespace {

/// Of 60 brothers and sisters who broke with each other, how many speak again after three years.
int mended(double craft, std::string_view off) {
  QuietTown town(copies(60,
                        "client A# 60 f chronic 4h\n A# -sibling close 0.5- B# 58\n"
                        "professional P# guidance 20h\nindication A# guidance 1h P#\n"));
  town.parameters.answer_request.base = -certain;
  town.parameters.work_style.craft = craft;
  town.parameters.face_pain = {.per_month = 0.1, .heals = 0.5};
  switch_off(town.parameters, off);
  World& w = town.network.world;
  for (int i = 0; i < 60; ++i) {
    const std::string n = std::to_string(i);
    w.ties.columns.row[town.network.tie("A" + n, "B" + n).index()].state = TieState::broken;
  }
  town.weeks(156);
  int count = 0;
  for (const Tie& tie : w.ties.columns.row) {
    count += tie.kind == TieKind::sibling && tie.state == TieState::active ? 1 : 0;
  }
  return count;
}

}  // namespace

TEST_CASE("who dares to speak of old pain mends breaks, who avoids it leaves them",
          "[model][formal]") {
  CHECK(mended(1, "") > 10);
  CHECK(mended(1, "") < 45);  // half of them never dare
  CHECK(mended(0, "") == 0);
  CHECK(mended(1, "face_pain") == 0);
}
