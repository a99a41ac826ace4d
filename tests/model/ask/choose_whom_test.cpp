// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
#include "model/ask/choose_whom.hpp"

#include "model/quiet.hpp"
#include "support/catch.hpp"

using namespace draagkracht;
using namespace draagkracht::test;

namespace {

double weight(TieKind kind, double closeness, double km, Channel channel, double appeal = 1) {
  return weight_next_door({}, kind, closeness, channel, false) * within_reach({}, channel, km) *
         appeal;
}

}  // namespace

TEST_CASE("a professional is never a candidate, however close", "[model][ask]") {
  for (std::size_t c = 0; c < channel_count; ++c) {
    CHECK(weight(TieKind::professional, 1, 0, static_cast<Channel>(c)) == 0.0);
  }
}

TEST_CASE("partner, child, sibling, neighbour, acquaintance: equally close, asked in this order",
          "[model][ask]") {
  double before = 1e9;
  for (const TieKind kind : {TieKind::partner, TieKind::child, TieKind::sibling, TieKind::neighbour,
                             TieKind::acquaintance}) {
    const double now = weight(kind, 0.6, 2, Channel::practical);
    CHECK(now < before);
    CHECK(now > 0);
    before = now;
  }
}

TEST_CASE("closer ties are asked more, distant ones less when hands are needed", "[model][ask]") {
  for (std::size_t k = 0; k < tie_kind_count; ++k) {
    const auto kind = static_cast<TieKind>(k);
    for (int i = 0; i < 10; ++i) {
      CHECK(weight(kind, (i + 1) / 10.0, 5, Channel::practical) >=
            weight(kind, i / 10.0, 5, Channel::practical));
      CHECK(weight(kind, 0.5, 10.0 * (i + 1), Channel::practical) <=
            weight(kind, 0.5, 10.0 * i, Channel::practical));
    }
    CHECK(weight(kind, 0.5, 200, Channel::advice) == weight(kind, 0.5, 0, Channel::advice));
    CHECK(weight(kind, 0.5, 5, Channel::practical, 0.5) <=
          weight(kind, 0.5, 5, Channel::practical));
  }
}

TEST_CASE("washing and dressing is asked of family before friends", "[model][ask]") {
  CHECK(weight(TieKind::friendship, 0.8, 1, Channel::personal_care) <
        0.5 * weight(TieKind::friendship, 0.8, 1, Channel::practical));
  CHECK(weight(TieKind::child, 0.8, 1, Channel::personal_care) ==
        weight(TieKind::child, 0.8, 1, Channel::practical));
}

TEST_CASE("of a hundred couples with a daughter and a neighbour most turn to the partner first",
          "[model][ask]") {
  std::map<std::string, int> asked;
  for (std::uint64_t seed = 1; seed <= 100; ++seed) {  // fixed seeds, so no false alarm
    QuietTown town(R"(
      client Ans 80 f somatic 6h
        Ans -partner- Bert 82
        Ans -child 5km- Carla 52
        Ans -neighbour- Dirk 60
    )",
                   {seed, 0});
    town.weeks();
    for (const char* name : {"Bert", "Carla", "Dirk"}) {
      if (town.network.agreed(name, "Ans") > 0) {
        ++asked[name];
      }
    }
  }
  CHECK(asked["Bert"] > 60);
  CHECK(asked["Bert"] > asked["Carla"]);
  CHECK(asked["Carla"] > asked["Dirk"]);
}

TEST_CASE("who does what follows an order of its own, not a policy", "[model][ask]") {
  // Equally close and equally near: family first and a volunteer last, as nobody decided so.
  const auto first = [](bool on) {
    std::map<std::string, int> asked;
    for (std::uint64_t seed = 1; seed <= 200; ++seed) {
      QuietTown town(R"(
        client Ans 80 f somatic 1h
          Ans -child 1km close 0.6- Carla 52
          Ans -neighbour 1km close 0.6- Dirk 60
          Ans -volunteer 1km close 0.6- Vera 60
      )",
                     {seed, 0});
      if (!on) {
        mechanism("order")->off(town.parameters);
      }
      town.weeks();
      for (const char* name : {"Carla", "Dirk", "Vera"}) {
        asked[name] += town.network.agreed(name, "Ans") > 0 ? 1 : 0;
      }
    }
    return asked;
  };
  std::map<std::string, int> on = first(true), off = first(false);
  CHECK(on["Carla"] > 1.5 * on["Dirk"]);
  CHECK(on["Dirk"] > on["Vera"]);
  CHECK(off["Vera"] > 0.7 * off["Carla"]);
}
