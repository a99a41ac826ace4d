// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
#include "model/ties/different_jobs.hpp"

#include "model/ties/crowd.hpp"

using namespace draagkracht;
using namespace draagkracht::test;

TEST_CASE("more kinds of people cover more kinds of help", "[model][ties]") {
  const auto unmet = [](const char* network, bool on) {
    Crowd town(network);
    town.parameters.different_jobs = {.close_by = 0.35, .too_close = 0};
    town.parameters.choose_whom.second_round = 40;
    if (!on) {
      town.off("jobs");
    }
    town.weeks(30);
    const ClientRecord& client = town.network.client("Ans");
    return client.unmet[at(Channel::emotional)].value + client.unmet[at(Channel::advice)].value;
  };
  const char* const alike = R"(
    client Ans 80 somatic 2h emotional 1h advice 1h practical
      Ans -neighbour close 0.3- Bert 60
      Ans -neighbour close 0.3- Carla 60
      Ans -neighbour close 0.3- Dirk 60
  )";
  const char* const varied = R"(
    client Ans 80 somatic 2h emotional 1h advice 1h practical
      Ans -neighbour close 0.3- Bert 60
      Ans -friend close 0.3- Carla 60
      Ans -colleague close 0.3- Dirk 60
  )";
  CHECK(unmet(alike, true) > unmet(varied, true) + 30);
  CHECK(unmet(alike, false) < unmet(varied, false) + 30);
}

TEST_CASE("who lives near is asked for help on the spot, family and friends are often far",
          "[model][ties]") {
  const auto near = [](bool on) {
    Crowd town(times(200,
                     "client A# 80 somatic 2h\nA# -friend 0.1km close 0.5- N# 60\n"
                     "A# -friend 60km close 0.5- F# 60"));
    if (!on) {
      town.off("near");
    }
    town.parameters.choose_whom.second_round = 40;
    town.weeks();
    return town.count('N',
                      [&](PersonId p) { return town.world().persons.carer[p.index()].valid(); });
  };
  CHECK(near(true) > 130);
  CHECK(near(false) < 140);
}

TEST_CASE("a neighbour who cooks takes the place of a service", "[model][ties]") {
  const auto requests = [](bool on) {
    Crowd town(times(100, "client A# 80 somatic 3h\nA# -neighbour close 0.5- N# 60"));
    town.parameters.request_care = {};
    town.parameters.request_care.per_year = 10;
    town.population.products[at(Product::guidance)].hours = 4;
    if (!on) {
      town.off("neighbours");
    }
    return town.happens(EventKind::indication_granted, 52)['A'];
  };
  const int with = requests(true), without = requests(false);
  CHECK(without > 50);
  CHECK(with < 0.5 * without);
}
