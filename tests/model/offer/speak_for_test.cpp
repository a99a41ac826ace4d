// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
#include "model/offer/speak_for.hpp"

#include "model/switched.hpp"
#include "support/catch.hpp"

using namespace draagkracht;
using namespace draagkracht::test;

TEST_CASE("somebody the asked trusts gets a yes sooner than a professional does",
          "[model][offer]") {
  const auto yes = [](bool trusted, std::string_view off) {
    int count = 0;
    for (std::uint64_t luck = 1; luck <= 300; ++luck) {
      std::string text = R"(
        client Ans 80 f somatic 6h
          Ans -child gives 2h- Carla 50
          Ans -neighbour close 0.6- Dirk 60
      )";
      text += trusted ? "Carla -friend close 0.9- Dirk\n"
                      : "professional Petra guidance 20h\nindication Ans guidance 1h Petra\n";
      QuietTown town(text, {luck, 0});
      town.parameters.answer_request.base = -1.0;
      switch_off(town.parameters, off);
      // Carla speaks for her mother and cannot do more herself.
      town.network.world.persons.ill_until[town.network["Carla"].index()] = 10;
      town.weeks();
      count += town.network.help("Dirk", "Ans") != nullptr ? 1 : 0;
    }
    return count;
  };
  CHECK(yes(true, "") > yes(false, "") + 25);
  CHECK(yes(true, "trusted") == yes(false, "trusted"));
}

TEST_CASE("who has nobody to speak asks without gain or loss", "[model][offer]") {
  const SpeakFor p;
  CHECK(spoken_for(p, false, 0, false) == 0);
  CHECK(spoken_for(p, true, 0.9, false) > 0);
  CHECK(spoken_for(p, true, 0.9, true) == spoken_for(p, true, 0.9, false));
  CHECK(spoken_for(p, false, 0, true) < spoken_for(p, true, 0.6, false));
}
