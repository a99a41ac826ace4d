// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
#include "model/strain/agree_rhythm.hpp"

#include <string>

#include "model/strain/switched.hpp"

using namespace draagkracht;
using namespace draagkracht::test;

namespace {

/// Eight clients with a carer each, where hours of professionals are missing.
std::string eight_families() {
  std::string text;
  for (int i = 0; i < 8; ++i) {
    const std::string n = std::to_string(i);
    text += "client A" + n + " 80 f somatic 8h\n  A" + n + " -child gives 3h- B" + n +
            " 50\nindication A" + n + " guidance 4h\n";
  }
  return text;
}

}  // namespace

TEST_CASE("an agreed rhythm gives calm, and protects against being asked for more",
          "[model][strain]") {
  const auto lived = [](double share, bool on) {
    QuietTown town(eight_families());
    nobody_says_yes(town);
    town.parameters.carry_more = {.asks = 1, .says_yes = 1, .strain = 0, .heart = 0};
    town.parameters.agree_rhythm = {.share = share, .protects = 1};
    keep(town, "rhythm", on);
    town.parameters.agree_rhythm.share = share;
    town.weeks(26);
    return town;
  };
  const auto hours = [](QuietTown town) {
    int sum = 0;
    for (int i = 0; i < 8; ++i) {
      sum += town.network.agreed("B" + std::to_string(i), "A" + std::to_string(i));
    }
    return sum;
  };
  CHECK(hours(lived(1, true)) == 8 * 180);
  CHECK(hours(lived(0, true)) > 8 * 180);
  CHECK(hours(lived(1, false)) == hours(lived(0, false)));
  // Of some who have one and some who have none, the first are calmer.
  QuietTown half = lived(0.5, true), off = lived(0.5, false);
  int calm = 0, uneasy = 0;
  for (int i = 0; i < 8; ++i) {
    const std::string b = "B" + std::to_string(i);
    calm += half.network.carer(b).calm < 1 ? 1 : 0;
    uneasy += half.network.carer(b).calm > 1 ? 1 : 0;
    CHECK(off.network.carer(b).calm == 1.0F);
  }
  CHECK(calm > 0);
  CHECK(uneasy > 0);
  CHECK(calm + uneasy == 8);
}

TEST_CASE("who comes less often has more to tell each time", "[model][strain]") {
  const auto rewards = [](bool on) {
    QuietTown town(R"(
      client Ans 80 f somatic 1h company
        Ans -friend gives 1h company- Bea 70
      client Cor 80 m somatic 8h company
        Cor -friend gives 8h company- Dik 70
    )");
    town.parameters.forget_favours.reward_fade = 0;
    town.parameters.agree_rhythm = {};
    keep(town, "rhythm", on);
    town.weeks(13);
    return std::pair{town.network.carer("Bea").reward, town.network.carer("Dik").reward};
  };
  const auto [seldom, often] = rewards(true);
  CHECK(seldom > 0.0F);
  CHECK(often > seldom);
  CHECK(seldom > 2 * often / 8);  // per hour
  CHECK(rewards(false) == std::pair{0.0F, 0.0F});
}
