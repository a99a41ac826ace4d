// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
#include "model/remember/quarrel.hpp"

#include "model/switched.hpp"
#include "support/catch.hpp"

using namespace draagkracht;
using namespace draagkracht::test;

TEST_CASE("difficult behaviour and strain wear a tie by quarrels, hardly one with a volunteer",
          "[model][remember]") {
  const auto closeness = [](std::string_view who, std::string_view limitation,
                            std::string_view off) {
    float sum = 0;
    QuietTown town(copies(30, "client A# 50 f " + std::string(limitation) + " 4h\n A# -" +
                                  std::string(who) + " close 0.6 gives 1h- B# 60"));
    town.parameters.answer_request.base = -certain;
    town.parameters.quarrel = {.per_year = 4};
    town.parameters.build_strain.heal = 0;
    for (LimitationSpec& spec : town.population.limitations) {
      spec.episodes = 0;
    }
    switch_off(town.parameters, off);
    for (CarerRecord& carer : town.network.world.carers) {
      carer.strain = 0.8F;
    }
    town.weeks(52);
    for (const Tie& tie : town.network.world.ties.columns.row) {
      sum += tie.closeness / 30.0F;
    }
    return sum;
  };
  const float family = closeness("sibling", "psychiatric", "");
  CHECK(family < 0.56F);
  CHECK(closeness("volunteer", "psychiatric", "") > family + 0.02F);
  CHECK(closeness("sibling", "somatic", "") == Approx(0.6));
  CHECK(closeness("sibling", "psychiatric", "difficult") == Approx(0.6));
}
