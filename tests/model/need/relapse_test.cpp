// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
#include "model/need/relapse.hpp"

#include "model/quiet.hpp"
#include "support/catch.hpp"

using namespace draagkracht;
using namespace draagkracht::test;

namespace {

Draw luck_of_relapse(std::uint64_t n) {
  return {Luck{7, 0}, decision("test.relapse"), Key{n}, Week{1}};
}

}  // namespace

TEST_CASE("who has no episodes never falls back, and who lacks help no less often than others",
          "[model][need]") {
  const Relapse p;
  for (std::uint64_t n = 1; n <= 5000; ++n) {
    CHECK(relapse_weeks(p, 0, 1, luck_of_relapse(n)) == 0);
    const bool helped = relapse_weeks(p, 10, 0, luck_of_relapse(n)) > 0;
    const bool without = relapse_weeks(p, 10, 1, luck_of_relapse(n)) > 0;
    CHECK((without || !helped));
  }
}

TEST_CASE("episodes come as often and last as long as said", "[model][need]") {
  const Relapse p{.weeks = 9};
  double began = 0;
  double weeks = 0;
  constexpr int draws = 100000;
  for (std::uint64_t n = 1; n <= draws; ++n) {
    const int length = relapse_weeks(p, 5.21775, 0, luck_of_relapse(n));  // a tenth a week
    began += length > 0 ? 1 : 0;
    weeks += length;
  }
  CHECK(began / draws == Approx(0.1).epsilon(0.03));
  CHECK(weeks / began == Approx(9).epsilon(0.05));
}

TEST_CASE("in an episode need is larger for as long as it lasts, then as before", "[model][need]") {
  QuietTown town("client Ans 40 f psychiatric 10h\n");
  town.parameters.relapse.extra_need = 1.2;
  town.network.client("Ans").relapse_until = 3;
  town.weeks();
  CHECK(total(town.network.client("Ans").need) == 1320);
  town.weeks();
  CHECK(total(town.network.client("Ans").need) == 1320);
  town.weeks();
  CHECK(total(town.network.client("Ans").need) == 600);
}

TEST_CASE("an episode is written down, and not for who has none", "[model][need]") {
  QuietTown town("client Ans 40 f psychiatric 10h\nclient Bob 40 m somatic 10h\n");
  town.population.limitations[at(Limitation::psychiatric)].episodes = 1000;
  town.weeks();
  CHECK(town.network.client("Ans").relapse_until > 1);
  CHECK(town.network.client("Bob").relapse_until == long_ago);
  CHECK(town.network.happened(EventKind::relapsed, "Ans"));
  CHECK_FALSE(town.network.happened(EventKind::relapsed, "Bob"));
}
