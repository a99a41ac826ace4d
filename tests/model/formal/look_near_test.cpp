// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
#include "model/formal/look_near.hpp"

#include "model/switched.hpp"

using namespace draagkracht;
using namespace draagkracht::test;

namespace {

struct Found {
  int granted = 0;  ///< minutes
  int taken = 0;    ///< minutes by somebody near
  double need = 0;  ///< that is left
  bool wish = false;
};

/// Ans lacks ten hours and applies; somebody near might take on a part.
Found applied(const std::string& near, Channel channel, std::string_view off,
              std::uint64_t luck = 1) {
  QuietTown town("client Ans 60 f chronic 10h " + std::string(channel_names[at(channel)].code) +
                     "\n" + near + "professional Petra guidance 100h\n",
                 {luck, 0});
  ProductSpec& product = town.population.products[at(Product::guidance)];
  product.hours = 10;
  product.channels = {};
  product.channels[at(channel)] = 1;
  town.parameters.answer_request.base = -certain;
  town.parameters.request_care.per_year = 5000;
  town.parameters.look_near = {.first = 1, .self = 0.3, .takes = 0.5};
  switch_off(town.parameters, off);
  ClientRecord& ans = town.network.client("Ans");
  ans.unmet_share = 1;
  ans.own_direction = 0.7F;
  town.weeks(3);
  Found found{.granted = ans.indications[at(Product::guidance)].granted.value,
              .need = static_cast<double>(ans.base_need[at(channel)]),
              .wish = knows(ans, Known::wish)};
  for (const CareLink& link : town.network.world.links) {
    found.taken += agreed_minutes(link).value;
  }
  return found;
}

Found all(const std::string& near, Channel channel, std::string_view off) {
  Found sum;
  for (std::uint64_t luck = 1; luck <= 30; ++luck) {
    const Found one = applied(near, channel, off, luck);
    sum.granted += one.granted;
    sum.taken += one.taken;
    sum.need += one.need;
    sum.wish = one.wish;
  }
  return sum;
}

constexpr const char* neighbour = "  Ans -neighbour close 0.7- Bea 60\n";

}  // namespace

TEST_CASE("first is asked what is wanted, then a neighbour, and only then comes a service",
          "[model][formal]") {
  const Found on = all(neighbour, Channel::practical, "");
  const Found off = all(neighbour, Channel::practical, "look_near");
  CHECK(on.wish);
  CHECK_FALSE(off.wish);
  CHECK(on.taken > 0);
  CHECK(off.taken == 0);
  CHECK(on.granted > 0);
  CHECK(on.granted < 0.8 * off.granted);
}

TEST_CASE("what a client can learn to do is left to the client, before anybody is asked",
          "[model][formal]") {
  const Found on = all("", Channel::practical, ""), off = all("", Channel::practical, "look_near");
  CHECK(on.need < 0.9 * off.need);
  CHECK(on.taken == 0);
  CHECK(on.granted < off.granted);
  CHECK(done_alone({.self = 0.3}, 0.9) > done_alone({.self = 0.3}, 0.2));
}

TEST_CASE("a volunteer where it can, a professional where it must", "[model][formal]") {
  const char* vera = "  Ans -volunteer close 0.7- Vera 60 volunteer\n";
  const Found can = all(vera, Channel::practical, "");
  CHECK(can.taken > 0);
  CHECK(can.granted < 0.8 * all(vera, Channel::practical, "look_near").granted);
  const Found must = all(vera, Channel::personal_care, "");
  CHECK(must.taken == 0);
  CHECK(must.granted == all(vera, Channel::personal_care, "look_near").granted);
}
