// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
#include "model/strain/worry_about_later.hpp"

#include "model/strain/switched.hpp"

using namespace draagkracht;
using namespace draagkracht::test;

namespace {

constexpr std::string_view old_parent = R"(
  client Ans 45 f intellectual 6h
    Ans -parent gives 6h- Moe 75
    Ans -sibling- Bob 48
)";

QuietTown lived_worry(std::string_view text, bool on, WorryAboutLater sizes) {
  QuietTown town(text);
  town.parameters.worry_about_later = sizes;
  keep(town, "later", on);
  town.weeks(27);
  return town;
}

}  // namespace

TEST_CASE("old parents worry about the time after them until there is a plan", "[model][strain]") {
  constexpr WorryAboutLater no_plans{.plans = 0};
  QuietTown worried = lived_worry(old_parent, true, no_plans),
            off = lived_worry(old_parent, false, no_plans);
  CHECK(worried.network.carer("Moe").wear > 0.001F);
  CHECK(off.network.carer("Moe").wear == 0.0F);
  CHECK(worried.network.carer("Moe").strain > off.network.carer("Moe").strain);
  // With a plan there is peace, from the next time one looks back.
  QuietTown planned = lived_worry(old_parent, true, {.plans = 1});
  CHECK(planned.network.carer("Moe").plan == 1);
  CHECK(planned.network.carer("Moe").wear == 0.0F);
}

TEST_CASE("without family nothing can be agreed; others do not have this worry",
          "[model][strain]") {
  constexpr std::string_view nobody = R"(
    client Ans 45 f intellectual 6h
      Ans -parent gives 6h- Moe 75
  )";
  CHECK(lived_worry(nobody, true, {.plans = 1}).network.carer("Moe").wear > 0.001F);
  constexpr std::string_view broken_leg = R"(
    client Ans 45 f somatic 6h
      Ans -parent gives 6h- Moe 75
  )";
  CHECK(lived_worry(broken_leg, true, {}).network.carer("Moe").wear == 0.0F);
  CHECK(worry_for_later({}, 50, false) == 0.0);
  CHECK(worry_for_later({}, 90, false) > worry_for_later({}, 70, false));
}
