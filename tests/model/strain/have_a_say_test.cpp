// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
#include "model/strain/have_a_say.hpp"

#include "model/strain/switched.hpp"

using namespace draagkracht;
using namespace draagkracht::test;

namespace {

constexpr std::string_view heard_client = R"(
  client Ans 80 f somatic 8h
    Ans -child gives 3h- Bea 50
    Ans -child gives 2h- Cor 52
  professional Petra guidance 20h
  indication Ans guidance 3h Petra
)";

QuietTown lived_have(std::string_view text, bool on, HaveASay sizes = {}) {
  QuietTown town(text);
  nobody_says_yes(town);
  town.parameters.have_a_say = sizes;
  keep(town, "say", on);
  town.parameters.time_for_care.coordination = 30;
  town.weeks(14);
  return town;
}

}  // namespace

TEST_CASE("who has no say wears, who is heard is relieved", "[model][strain]") {
  QuietTown unheard = lived_have(heard_client, true, {.talks = 0}),
            heard = lived_have(heard_client, true, {.talks = 10});
  QuietTown off = lived_have(heard_client, false);
  CHECK(unheard.network.carer("Bea").wear > 0.0F);
  CHECK(heard.network.carer("Bea").wear < 0.0F);
  CHECK(off.network.carer("Bea").wear == 0.0F);
}

TEST_CASE("family and professional who share what they know arrange less", "[model][strain]") {
  QuietTown shared = lived_have(heard_client, true, {.talks = 10}),
            not_shared = lived_have(heard_client, true, {.talks = 0});
  QuietTown off = lived_have(heard_client, false);
  CHECK(shared.network.carer("Bea").overhead + Minutes{15} ==
        not_shared.network.carer("Bea").overhead);
  CHECK(off.network.carer("Bea").overhead == not_shared.network.carer("Bea").overhead);
}

TEST_CASE("much to do and nobody to take over weighs", "[model][strain]") {
  const auto wear = [](std::string_view text, bool on) {
    QuietTown town(text);
    nobody_says_yes(town);
    town.parameters.have_a_say = {};
    keep(town, "say", on);
    town.parameters.weigh_load.spread = 0;
    town.weeks(14);
    return town.network.carer("Bea").wear;
  };
  constexpr std::string_view alone = R"(
    client Ans 80 f somatic 30h
      Ans -child gives 24h- Bea 50
  )";
  constexpr std::string_view not_alone = R"(
    client Ans 80 f somatic 30h
      Ans -child gives 24h- Bea 50
      Ans -friend gives 1h- Cor 52
  )";
  CHECK(wear(alone, true) > 0.0F);
  CHECK(wear(not_alone, true) == 0.0F);
  CHECK(wear(alone, false) == 0.0F);
}

TEST_CASE("professionals are wanted for the largest worries: those of a crisis",
          "[model][strain]") {
  const auto load = [](bool crisis, bool on) {
    QuietTown town(heard_client);
    nobody_says_yes(town);
    town.parameters.have_a_say = {.talks = 0, .unheard = 0};
    keep(town, "say", on);
    if (crisis) {
      town.network.client("Ans").crisis_until = 1000;
    }
    town.weeks(4);
    return town.network.carer("Bea").load;
  };
  CHECK(load(true, true) < load(true, false));
  CHECK(load(false, true) == load(false, false));
}
