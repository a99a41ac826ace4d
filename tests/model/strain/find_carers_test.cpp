// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
#include "model/strain/find_carers.hpp"

#include <string>

#include "model/strain/switched.hpp"

using namespace draagkracht;
using namespace draagkracht::test;

namespace {

constexpr std::string_view visited = R"(
  client Ans 80 f dementia 12h personal_care
    Ans -partner gives 6h personal_care- Bert 80
  professional Petra guidance 20h
  indication Ans guidance 3h Petra
)";

QuietTown lived_find(int weeks, bool on, FindCarers sizes) {
  QuietTown town(visited);
  nobody_says_yes(town);
  town.parameters.find_carers = sizes;
  keep(town, "found", on);
  town.population.products[at(Product::guidance)].hours = 4;
  town.network.client("Ans").unmet_share = 0.5F;  // as it has been for a while
  town.network.carer("Bert").strain = 0.7F;
  town.weeks(weeks);
  return town;
}

}  // namespace

TEST_CASE("a carer who is found in time heals faster and stops less soon", "[model][strain]") {
  constexpr FindCarers sure{.per_year = 4, .heals = 0.4, .training = 0, .review = 0};
  QuietTown found = lived_find(52, true, sure), hidden = lived_find(52, false, sure);
  CHECK(found.network.carer("Bert").found > 0);
  CHECK(hidden.network.carer("Bert").found == long_ago);
  CHECK(found.network.carer("Bert").strain < hidden.network.carer("Bert").strain - 0.02F);
  // Over many couples fewer break down.
  const auto broke_down = [&](bool on) {
    std::string text;
    for (int i = 0; i < 60; ++i) {
      const std::string n = std::to_string(i);
      text += "client A" + n + " 80 f dementia 8h\n  A" + n + " -partner gives 8h- B" + n + " 80\n";
    }
    QuietTown town(text);
    town.parameters.find_carers = sure;
    town.parameters.find_carers.heals = 3;
    keep(town, "found", on);
    town.parameters.step_back.quit_rate = 3;
    town.parameters.answer_request.base = -certain;
    for (CarerRecord& carer : town.network.world.carers) {
      carer.strain = 0.6F;
    }
    town.weeks(104);
    int ended = 0;
    for (const CareLink& link : town.network.world.links) {
      ended += link.open == 0 ? 1 : 0;
    }
    return ended;
  };
  CHECK(broke_down(true) < broke_down(false));
}

TEST_CASE("hardly anybody watches over carers where no professional comes", "[model][strain]") {
  const FindCarers p;
  CHECK(chance_to_be_found(p, 0.5, true) > chance_to_be_found(p, 0.5, false));
  CHECK(chance_to_be_found({.watching = 0}, 0.5, true) == 0.0);
  CHECK(chance_to_be_found(p, 0, true) == 0.0);  // nothing to be seen
  // Whom a professional could have noticed stays unseen for years when nobody is told to watch.
  QuietTown unseen = lived_find(104, true, {.per_year = 4, .watching = 0});
  CHECK(unseen.network.carer("Bert").found == long_ago);
  CHECK(lived_find(104, true, {.per_year = 4}).network.carer("Bert").found > 0);
}

TEST_CASE("training makes care lighter, for those who need it", "[model][strain]") {
  const auto run = [](double training, bool on) {
    return lived_find(30, on, {.per_year = 4, .heals = 0, .training = training, .review = 0});
  };
  QuietTown trained = run(1, true), untrained = run(0, true);
  CHECK(trained.network.carer("Bert").trained == 1);
  CHECK(trained.network.carer("Bert").load < untrained.network.carer("Bert").load - 30);
  CHECK(run(1, false).network.carer("Bert").trained == 0);
  // Who only keeps company has no use for it.
  QuietTown company(R"(
    client Ans 80 f frailty 6h company
      Ans -partner gives 6h company- Bert 80
  )");
  company.parameters.find_carers = {.per_year = 4, .training = 1};
  company.network.carer("Bert").strain = 0.7F;
  company.weeks(30);
  CHECK(company.network.carer("Bert").found > 0);
  CHECK(company.network.carer("Bert").trained == 0);
}

TEST_CASE("early contact may bring more hours of professionals", "[model][strain]") {
  const auto granted = [](bool on) {
    QuietTown town = lived_find(30, on, {.per_year = 4, .heals = 0, .review = 1});
    return town.network.client("Ans").indications[at(Product::guidance)].granted;
  };
  CHECK(granted(false) == Minutes{180});
  CHECK(granted(true) > Minutes{180});
}
