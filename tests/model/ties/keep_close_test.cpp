// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
#include "model/ties/keep_close.hpp"

#include "model/mechanisms.hpp"
#include "model/quiet.hpp"
#include "support/catch.hpp"

using namespace draagkracht;
using namespace draagkracht::test;

TEST_CASE("more contact sustains a closer tie, within 0 and 1, and kin keep a floor",
          "[model][ties]") {
  for (std::size_t k = 0; k < tie_kind_count; ++k) {
    const auto kind = static_cast<TieKind>(k);
    for (int i = 0; i < 100; ++i) {
      CHECK(sustained({}, kind, (i + 1) / 10.0) >= sustained({}, kind, i / 10.0));
      CHECK(sustained({}, kind, i / 10.0) <= 1.0);
    }
    CHECK((sustained({}, kind, 0) > 0) == is_kin(kind));
  }
}

TEST_CASE("without contact a friendship fades and a brother stays a brother", "[model][ties]") {
  const KeepClose p{.speed = 0.06, .fade_below = 0.12};
  double friendship = 0.7, brother = 0.7;
  for (int quarter = 0; quarter < 80; ++quarter) {
    friendship = next_closeness(p, TieKind::friendship, friendship, 0, false);
    brother = next_closeness(p, TieKind::sibling, brother, 0, false);
  }
  CHECK(friendship < p.fade_below);
  CHECK(brother > 0.3);
}

TEST_CASE("care keeps people in touch", "[model][ties]") {
  const KeepClose p;
  for (int i = 0; i <= 10; ++i) {
    CHECK(next_closeness(p, TieKind::neighbour, 0.4, i / 5.0, true) >=
          next_closeness(p, TieKind::neighbour, 0.4, i / 5.0, false));
  }
}

TEST_CASE("every tie is looked at once in thirteen weeks", "[model][ties]") {
  std::string text;
  for (int i = 0; i < 300; ++i) {
    text += "person A" + std::to_string(i) + " 50\nA" + std::to_string(i) +
            " -friend close 0.5- B" + std::to_string(i) + " 50\n";
  }
  QuietTown town(text);
  town.parameters.keep_close.speed = 0.1;
  World& w = town.network.world;
  CHECK(w.ties.columns.visit.size() == w.ties.size());
  town.weeks(13);
  // One contact a week sustains 2/3: each tie has made one tenth of the way, once.
  std::size_t moved = 0;
  for (std::size_t t = 0; t < w.ties.size(); ++t) {
    moved += w.ties.columns.row[t].closeness == Approx(0.5 + 0.1 * (2.0 / 3 - 0.5)) ? 1 : 0;
  }
  CHECK(moved == w.ties.size());
}

TEST_CASE(
    "with meeting in the own street alone, new acquaintances live there, and are no housemates",
    "[model][ties]") {
  std::string text = "person A0 50\nA0 -partner- P0 50\n";
  for (int i = 1; i < 12; ++i) {
    text += "person A" + std::to_string(i) + " 50\nA" + std::to_string(i) + " -partner- P" +
            std::to_string(i) + " 50\n";
  }
  QuietTown town(text);
  World& w = town.network.world;
  for (std::uint32_t p = 12; p < 24; ++p) {
    w.settle_in(PersonId{p}, 1, 0);
  }
  town.parameters.keep_close.meet = 1;
  town.parameters.keep_close.own_street = 1;
  const std::size_t before = w.ties.size();
  town.weeks(52);
  CHECK(w.ties.size() > before);
  for (std::size_t t = before; t < w.ties.size(); ++t) {
    const PersonId a = w.ties.columns.row[t].first, b = w.ties.columns.row[t].second;
    CHECK(a != b);
    CHECK(w.persons.street[a.index()] == w.persons.street[b.index()]);
    CHECK(w.persons.household[a.index()] != w.persons.household[b.index()]);
    CHECK(w.ties.between(a, b) == TieId{static_cast<std::uint32_t>(t)});
  }
}

TEST_CASE("friends come out of acquaintances whom one sees often", "[model][ties]") {
  for (const bool on : {true, false}) {
    QuietTown town(R"(
      person Ans 50
        Ans -acquaintance close 0.3- Bert 50
        Ans -acquaintance close 0.3- Carla 50
    )");
    World& w = town.network.world;
    w.ties.columns.row[town.network.tie("Ans", "Bert").index()].contacts = 2;
    w.ties.columns.row[town.network.tie("Ans", "Carla").index()].contacts = 0.3F;
    town.parameters.keep_close.speed = 0.12;
    if (!on) {
      mechanism("befriending")->off(town.parameters);
    }
    town.weeks(104);
    const auto kind = [&](const char* who) {
      return w.ties.columns.row[town.network.tie("Ans", who).index()].kind;
    };
    CHECK((kind("Bert") == TieKind::friendship) == on);
    CHECK(kind("Carla") == TieKind::acquaintance);
  }
}
