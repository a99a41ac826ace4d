// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
#include "model/strain/day_away.hpp"

#include "model/strain/switched.hpp"

using namespace draagkracht;
using namespace draagkracht::test;

namespace {

constexpr std::string_view two_families = R"(
  client Ans 80 f dementia 20h
    Ans -partner gives 12h- Bert 80
  client Cor 78 m dementia 20h
    Cor -partner gives 12h- Dora 77
  professional Petra day_activity 40h
  indication Ans day_activity 8h Petra
  indication Cor day_activity 8h Petra
)";

QuietTown lived(float trust, bool on, int weeks, DayAway sizes = {}) {
  QuietTown town(two_families);
  nobody_says_yes(town);
  town.parameters.day_away = sizes;
  keep(town, "day_away", on);
  town.network.carer("Bert").trust = town.network.carer("Dora").trust = trust;
  World& w = town.network.world;
  w.circles.add(CircleKind::day_group, 1);
  w.index();
  w.join(town.network["Ans"], &PersonTable::weekday, CircleId{0});
  w.join(town.network["Cor"], &PersonTable::weekday, CircleId{0});
  town.weeks(weeks);
  return town;
}

}  // namespace

TEST_CASE("a day activity frees a carer who trusts it of worry", "[model][strain]") {
  const float trusting = lived(0.6F, true, 52).network.carer("Bert").strain;
  const float without = lived(0.6F, false, 52).network.carer("Bert").strain;
  const float wary = lived(0.1F, true, 52).network.carer("Bert").strain;
  CHECK(trusting < without);
  CHECK(wary == without);
}

TEST_CASE("a carer who stays at the day activity gets to know another", "[model][strain]") {
  const auto known = [](float trust, bool on) {
    QuietTown town = lived(trust, on, 13, {.stays = on ? 1.0 : 0.0});
    return std::pair{town.network.tie("Bert", "Dora").valid(),
                     town.network.carer("Bert").reward > 0.0F};
  };
  CHECK(known(0.6F, true) == std::pair{true, true});
  CHECK(known(0.1F, true) == std::pair{false, false});
  CHECK(known(0.6F, false) == std::pair{false, false});
}
