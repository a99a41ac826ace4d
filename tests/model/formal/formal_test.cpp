// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
#include "model/formal/formal.hpp"

#include "model/quiet.hpp"
#include "support/catch.hpp"

using namespace draagkracht;
using namespace draagkracht::test;

TEST_CASE("delivered minutes spread over channels add up exactly", "[model][formal]") {
  ProductSpec thirds;
  thirds.channels = {1.0 / 3, 0, 1.0 / 3, 0, 0, 1.0 / 3, 0, 0};
  ProductSpec tenths;
  tenths.channels = {0.1, 0.1, 0.1, 0.1, 0.1, 0.1, 0.2, 0.2};
  ProductSpec only_first;
  only_first.channels = {1, 0, 0, 0, 0, 0, 0, 0};
  ProductSpec last_two;
  last_two.channels = {0, 0, 0, 0, 0, 0, 0.999, 0.001};
  ProductSpec a_hair_more;
  a_hair_more.channels = {0.5, 0.5, 1e-9, 0, 0, 0, 0, 0};
  for (const ProductSpec& product : {thirds, tenths, only_first, last_two, a_hair_more}) {
    for (std::int32_t m = 0; m <= 1200; ++m) {
      const PerChannel<Minutes> spread = spread_over_channels(Minutes{m}, product);
      CHECK(total(spread) == m);
      for (std::size_t c = 0; c < channel_count; ++c) {
        CHECK(spread[c] >= Minutes{0});
        CHECK(std::abs(spread[c].value - m * product.channels[c]) <= 1.0);
        if (product.channels[c] == 0) {
          CHECK(spread[c] == Minutes{0});
        }
      }
    }
  }
}

TEST_CASE("a lasting lack leads to an indication that is delivered after the waiting time",
          "[model][formal]") {
  QuietTown town(R"(
    client Ans 80 f somatic 10h
    professional Petra guidance 24h
  )");
  town.parameters.request_care.per_year = 1e6;
  town.parameters.request_care.granted_share = 0.6;
  town.population.products[at(Product::guidance)].hours = 4;
  town.population.products[at(Product::guidance)].waiting_weeks = 6;
  DrawnNetwork& net = town.network;
  const Indication& guidance = net.client("Ans").indications[at(Product::guidance)];

  int granted = 0;
  while (guidance.granted == Minutes{0} && granted < 52) {
    town.weeks(), ++granted;
  }
  CHECK(granted > 1);  // a bad week is not yet a lack
  CHECK(granted < 10);
  CHECK(guidance.granted == Minutes{360});
  CHECK(guidance.start == granted);
  CHECK(net.happened(EventKind::indication_granted, "Ans"));

  town.weeks(5);
  CHECK(total(net.client("Ans").formal) == 0);
  CHECK_FALSE(guidance.professional.valid());
  town.weeks();
  CHECK(total(net.client("Ans").formal) == 360);
  CHECK(guidance.professional == net["Petra"]);
  CHECK(net.tie("Ans", "Petra").valid());
  CHECK(total(net.client("Ans").unmet) == 240);
}

TEST_CASE("a partner who is admitted is no help to be reckoned with", "[model][formal]") {
  const auto granted = [](bool partner_admitted) {
    QuietTown town(R"(
      client Ans 80 f somatic 10h
        Ans -partner- Bert 82
    )");
    town.parameters.request_care = {.per_year = 1e6, .granted_share = 0.6, .customary_help = 0.5};
    town.parameters.answer_request.base = -certain;
    town.population.products[at(Product::guidance)].hours = 4;
    if (partner_admitted) {
      town.network.world.persons.residence[town.network["Bert"].index()] = Residence::admitted;
    }
    town.weeks(20);
    return town.network.client("Ans").indications[at(Product::guidance)].granted;
  };
  CHECK(granted(false) == Minutes{180});
  CHECK(granted(true) == Minutes{360});
}

TEST_CASE("at a review hours grow when much is lacking and shrink when nothing is",
          "[model][formal]") {
  QuietTown town(R"(
    client Ans 80 f somatic 10h
    client Wim 80 m somatic 2h
    professional Petra guidance 24h
    indication Ans guidance 2h Petra
    indication Wim guidance 4h Petra
  )");
  town.parameters.request_care.review_step = 0.15;
  town.population.products[at(Product::guidance)].review_weeks = 52;
  town.population.products[at(Product::guidance)].hours = 4;
  for (const char* name : {"Ans", "Wim"}) {
    town.network.client(name).indications[at(Product::guidance)].review = 20;
  }
  town.weeks(19);
  CHECK(town.network.client("Ans").indications[at(Product::guidance)].granted == Minutes{120});
  town.weeks();
  CHECK(town.network.client("Ans").indications[at(Product::guidance)].granted == Minutes{138});
  CHECK(town.network.client("Wim").indications[at(Product::guidance)].granted == Minutes{204});
  CHECK(town.network.client("Ans").indications[at(Product::guidance)].review == 72);
  CHECK(town.network.happened(EventKind::indication_reviewed, "Ans"));
}
