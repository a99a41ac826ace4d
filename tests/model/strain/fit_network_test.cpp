// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
#include "model/strain/fit_network.hpp"

#include <string>

#include "model/strain/switched.hpp"

using namespace draagkracht;
using namespace draagkracht::test;

namespace {

QuietTown lived_fit(const std::string& text, bool on, FitNetwork sizes) {
  QuietTown town(text);
  nobody_says_yes(town);
  town.parameters.fit_network = sizes;
  keep(town, "fit", on);
  town.weeks(14);
  return town;
}

std::string helped_by_fit(int people) {
  std::string text = "client Ans 80 f somatic 20h\n";
  for (int i = 0; i < people; ++i) {
    text += "  Ans -friend gives 1h- F" + std::to_string(i) + " 70\n";
  }
  return text;
}

constexpr const char* two_services = R"(
  client Ans 80 f somatic 12h
    Ans -child gives 3h- Bea 50
    Ans -friend gives 2h- Cor 70
  professional Petra personal_care 20h
  professional Hans domestic_help 20h
  indication Ans personal_care 3h Petra
  indication Ans domestic_help 3h Hans
)";

}  // namespace

TEST_CASE("a network can be too small and too large to keep up", "[model][strain]") {
  constexpr FitNetwork size_only{.service = 0, .newcomer = 0, .roles = 0};
  const auto wear = [&](int people, bool on) {
    return lived_fit(helped_by_fit(people), on, size_only).network.carer("F0").wear;
  };
  CHECK(wear(1, true) > 0.0F);
  CHECK(wear(3, true) < 0.0F);
  CHECK(wear(9, true) > 0.0F);
  CHECK(wear(1, false) == 0.0F);
  CHECK(wear(9, false) == 0.0F);
}

TEST_CASE("several services take arranging, unless one of them is in charge", "[model][strain]") {
  constexpr FitNetwork services_only{.few = 0, .many = 0, .newcomer = 0, .roles = 0};
  const std::string in_charge = std::string(two_services) +
                                "professional Guus guidance 20h\nindication Ans guidance 2h Guus\n";
  const auto arranging = [&](const std::string& text, const char* who, bool on) {
    return lived_fit(text, on, services_only).network.carer(who).arranging;
  };
  CHECK(arranging(two_services, "Bea", true) == 12);
  CHECK(arranging(two_services, "Cor", true) == 0);  // the main carer does that
  CHECK(arranging(in_charge, "Bea", true) == 0);
  CHECK(arranging(two_services, "Bea", false) == 0);
  // It takes time as well, not only in the books.
  CHECK(lived_fit(two_services, true, services_only).network.carer("Bea").overhead >
        lived_fit(two_services, false, services_only).network.carer("Bea").overhead);
}

TEST_CASE("who is new among other helpers has to find a place", "[model][strain]") {
  constexpr FitNetwork newcomer_only{.few = 0, .many = 0, .service = 0, .roles = 0};
  const auto wear = [&](int weeks, bool on) {
    QuietTown town(helped_by_fit(3));
    town.parameters.fit_network = newcomer_only;
    keep(town, "fit", on);
    town.network.help("F0", "Ans")->since = 0;
    town.weeks(weeks);
    return std::pair{town.network.carer("F0").wear > 0, town.network.carer("F1").wear > 0};
  };
  CHECK(wear(14, true) == std::pair{true, false});
  CHECK(wear(52, true) == std::pair{false, false});
  CHECK(wear(14, false) == std::pair{false, false});
}

TEST_CASE("several roles at once ask for skill", "[model][strain]") {
  const auto wear = [](float skill, bool on) {
    QuietTown town(R"(
      client Ans 80 f somatic 3h
        Ans -child gives 3h- Bea 50 works 32h
      client Cor 80 m somatic 2h
        Cor -child gives 2h- Bea
    )");
    town.parameters.fit_network = {.few = 0, .many = 0, .service = 0, .newcomer = 0};
    keep(town, "fit", on);
    town.network.world.persons.traits[town.network["Bea"].index()][at(Trait::social_skill)] = skill;
    town.weeks(14);
    return town.network.carer("Bea").wear;
  };
  CHECK(wear(0.1F, true) > 0.0F);
  CHECK(wear(0.9F, true) < 0.0F);
  CHECK(wear(0.1F, false) == 0.0F);
  CHECK(wear_of_roles({}, 1, 0.0) == 0.0);
}
