// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
#include "model/formal/let_choose.hpp"

#include "model/switched.hpp"

using namespace draagkracht;
using namespace draagkracht::test;

namespace {

struct After {
  double trust = 0, direction = 0;
};

/// A year at an organisation that dares to let clients choose, or one that does not.
After year(bool dares, bool crisis, std::string_view off) {
  QuietTown town(
      "client Ans 60 f chronic 4h\nprofessional Petra guidance 20h\n"
      "indication Ans guidance 1h Petra\n");
  World& w = town.network.world;
  std::uint64_t key = 1;
  const auto luck = [&] {
    return Draw(w.luck, decision("formal.courage"), Key{key}, Week{0}).uniform(0);
  };
  while (dares ? luck() < 0.95 : luck() > 0.05) {
    ++key;
  }
  w.organisations = {{Key{key}, Product::guidance, {}}};
  w.professionals[0].organisation = OrganisationId{0};
  town.parameters.answer_request.base = -certain;
  town.parameters.let_choose = {.pride = 0.02, .back = 0.1};
  town.parameters.own_direction.self_trust = 0;  // pride is looked at by itself
  switch_off(town.parameters, off);
  ClientRecord& ans = town.network.client("Ans");
  ans.crisis_until = crisis ? 1000 : long_ago;
  town.weeks(crisis ? 12 : 52);
  return {static_cast<double>(ans.self_trust), static_cast<double>(ans.own_direction)};
}

}  // namespace

TEST_CASE("responsibility given back makes proud", "[model][formal]") {
  CHECK(year(true, false, "").trust > year(false, false, "").trust + 0.03);
  CHECK(year(true, false, "let_choose").trust == Approx(year(false, false, "let_choose").trust));
  CHECK(year(true, false, "").trust > year(true, false, "let_choose").trust);
}

TEST_CASE("managers who fear blame take independence back when something goes wrong",
          "[model][formal]") {
  CHECK(year(false, true, "").direction < year(true, true, "").direction - 0.05);
  CHECK(year(false, false, "").direction == Approx(year(true, false, "").direction));
  CHECK(year(false, true, "let_choose").direction ==
        Approx(year(true, true, "let_choose").direction));
}
