// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
#include "model/ask/threshold.hpp"

#include <functional>

#include "model/ask/guard.hpp"
#include "model/switched.hpp"

using namespace draagkracht;
using namespace draagkracht::test;

namespace {

using Change = std::function<void(QuietTown&)>;

/// Share of what lacks that Ans speaks of; half of it when nothing counts.
double told(std::string_view text, bool on, const Change& change = [](QuietTown&) {}) {
  QuietTown town(text);
  town.parameters.ask_shyness.base = 0;
  town.parameters.answer_request.base = -certain;
  town.parameters.ask_threshold = AskThreshold{};
  if (!on) {
    switch_off(town.parameters, "threshold");
    switch_off(town.parameters, "client_say");
    switch_off(town.parameters, "talk");
  }
  change(town);
  town.weeks(1);
  const ClientRecord& ans = town.network.client("Ans");
  return static_cast<double>(ans.reported.value) / total(ans.unmet);
}

Change trait(Trait which, float value) {
  return [=](QuietTown& town) {
    town.network.world.persons.traits[town.network["Ans"].index()][at(which)] = value;
  };
}

constexpr const char* practical = "client Ans 80 f somatic 4h\n";
constexpr const char* company = "client Ans 80 f somatic 4h company\n";

}  // namespace

TEST_CASE("who is private asks less for help in the home, most so when vulnerable",
          "[model][ask]") {
  const Change is_private = trait(Trait::privacy, 0.9F);
  const char* unwell = "client Ans 80 f poor_health somatic 4h\n";
  CHECK(told(practical, true, is_private) < told(company, true, is_private) - 0.03);
  CHECK(told(unwell, true, is_private) < told(practical, true, is_private) - 0.03);
  CHECK(told(practical, false, is_private) ==
        Approx(told(company, false, is_private)).margin(0.01));
  CHECK(told(unwell, false, is_private) == Approx(told(practical, false, is_private)).margin(0.01));
  // On average over people it makes no difference.
  CHECK(told(practical, true) == Approx(told(company, true)).margin(0.01));
}

TEST_CASE("fear of being moved weighs more the more care is needed", "[model][ask]") {
  const Change fears = trait(Trait::fear_of_admission, 0.9F);
  const char* much = "client Ans 80 f somatic 40h\n";
  CHECK(told(much, true, fears) < told(practical, true, fears) - 0.05);
  CHECK(told(much, false, fears) == Approx(told(practical, false, fears)).margin(0.01));
}

TEST_CASE("a task that somebody took on before is asked for more easily", "[model][ask]") {
  const char* agreed = "client Ans 80 f somatic 4h\n Ans -friend gives 1h- Bert 60\n";
  const char* other = "client Ans 80 f somatic 4h\n Ans -friend gives 1h transport- Bert 60\n";
  CHECK(told(agreed, true) > told(other, true) + 0.03);
  CHECK(told(agreed, false) == Approx(told(other, false)).margin(0.01));
}

TEST_CASE("who sees a helper tire feels a burden and closes up", "[model][ask]") {
  const auto after_months = [](double strain, bool on) {
    return told("client Ans 80 f somatic 8h\n Ans -partner gives 1h- Bert 80\n", on,
                [&](QuietTown& town) {
                  town.parameters.guard.burden = Guard{}.burden;
                  for (int week = 0; week < 40; ++week) {
                    town.network.carer("Bert").strain = static_cast<float>(strain);
                    town.weeks(1);
                  }
                });
  };
  CHECK(after_months(0.9, true) < after_months(0.0, true) - 0.1);
  CHECK(after_months(0.9, false) == Approx(after_months(0.0, false)).margin(0.01));
}

TEST_CASE("who knows what one wants asks more easily, and so does who was noticed",
          "[model][ask]") {
  const Change wants = [](QuietTown& town) {
    learn(town.network.client("Ans"), Known::wish);
    town.parameters.wish.weight = 1;
  };
  const Change noticed = [](QuietTown& town) { town.network.client("Ans").spotted_until = 10; };
  CHECK(told(practical, true, wants) > told(practical, true) + 0.05);
  CHECK(told(practical, false, wants) == Approx(told(practical, false)).margin(0.01));
  CHECK(told(practical, true, noticed) > told(practical, true) + 0.2);
  CHECK(told(practical, false, noticed) == Approx(told(practical, false)).margin(0.01));
}

TEST_CASE("where a professional solves everything at once somebody asks less", "[model][ask]") {
  const auto with = [](bool takes_time, bool on) {
    const std::string who = professional_who(takes_time);
    return told("client Ans 80 f somatic 8h\nprofessional " + who +
                    " guidance 20h\nindication Ans guidance 1h " + who + "\n",
                on, [](QuietTown& town) { town.weeks(5); });
  };
  CHECK(with(false, true) < with(true, true) - 0.05);
  CHECK(with(false, false) == Approx(with(true, false)).margin(0.01));
}
