// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
#include "model/life/migrate.hpp"

#include "model/life/drawn_homes.hpp"
#include "model/life/homes.hpp"
#include "model/life/migration.hpp"
#include "support/catch.hpp"

using namespace draagkracht;
using namespace draagkracht::test;

namespace {

constexpr std::string_view migrating_family = R"(
  person Ans 40 f
    Ans -partner- Bert 42 m
    Ans -child home- Cas 8
    Bert -child home- Cas
    Ans -child home- Dina 19 f
    Bert -child home- Dina
    Cas -sibling home- Dina
    Ans -sibling 5km- Els 44 f
  client Oma 80 f frailty 3h
    Oma -child 2km gives 2h- Ans
)";

/// A street in which adults of all ages live alone, each the mark of newcomers.
std::string singles_migrate(int count) {
  std::string text;
  for (int i = 0; i < count; ++i) {
    text += "person P" + std::to_string(i) + " " + std::to_string(20 + i % 50) +
            (i % 2 == 0 ? " f\n" : " m\n");
  }
  return text;
}

QuietTown town_of(int count, std::uint64_t seed = 1) {
  QuietTown town = town_with_distances(singles_migrate(count), seed);
  town.population.partner = always(0.5);
  town.population.street_households = 30;
  return town;
}

}  // namespace

TEST_CASE("who moves away is gone with partner and young children; the grown daughter stays",
          "[model][life]") {
  QuietTown town = town_with_distances(migrating_family);
  DrawnNetwork& net = town.network;
  World& w = net.world;
  move_away(w, town.setting(), net["Bert"]);
  for (const std::string_view gone : {"Ans", "Bert", "Cas"}) {
    CHECK(w.persons.residence[net[gone].index()] == Residence::moved_away);
    CHECK(w.ties.of(net[gone]).empty());
    CHECK(net.happened(EventKind::moved_away, gone));
  }
  CHECK(w.persons.at_home(net["Dina"]));
  CHECK(lives_alone(w.persons, net["Dina"]));
  CHECK(net.happened(EventKind::care_ended, "Ans", "Oma"));
  CHECK(net.help("Ans", "Oma") == nullptr);
  CHECK_THAT(HomeCheck::problem(w), Catch::Equals(""));

  w.events.clear();
  move_away(w, town.setting(), net["Ans"]);  // once
  CHECK(w.events.empty());
}

TEST_CASE("nobody who needs care moves away, nor who would leave them behind at home",
          "[model][life]") {
  QuietTown town = town_with_distances(R"(
    client Ans 60 f somatic 3h
      Ans -partner- Bert 62 m
  )");
  move_away(town.network.world, town.setting(), town.network["Ans"]);
  move_away(town.network.world, town.setting(), town.network["Bert"]);
  CHECK(town.network.world.events.empty());
}

TEST_CASE("children left without an adult find a home", "[model][life]") {
  // Ans goes and leaves her little brother, who is no child of hers.
  QuietTown town = town_with_distances(R"(
    person Ans 24 f
      Ans -sibling home- Bo 12
      Bo -other_kin 20km- Oma 70 f
  )");
  move_away(town.network.world, town.setting(), town.network["Ans"]);
  CHECK(live_together(town.network, "Bo", "Oma"));
  CHECK_THAT(HomeCheck::problem(town.network.world), Catch::Equals(""));
}

TEST_CASE("newcomers live together, are kin of each other and know few people yet",
          "[model][life]") {
  int parties = 0, couples = 0, with_children = 0, kin_here = 0;
  for (std::uint64_t seed = 1; seed <= 10; ++seed) {
    QuietTown town = town_of(100, seed);
    World& w = town.network.world;
    const std::size_t before = w.persons.size();
    for (std::uint32_t i = 0; i < before; ++i) {
      const auto first = static_cast<std::uint32_t>(w.persons.size());
      arrive(w, town.setting(), PersonId{i});
      const PersonId head{first};
      REQUIRE(w.persons.size() > first);
      ++parties;
      couples += partner_at_home(w, head).valid() ? 1 : 0;
      with_children += children_at_home(w, head).empty() ? 0 : 1;
      kin_here += w.ties.between(head, PersonId{i}).valid() ? 1 : 0;
      CHECK(w.persons.sex[first] == w.persons.sex[i]);
      CHECK(std::abs(w.persons.age(head, w.week) - w.persons.age(PersonId{i}, w.week)) <= 1);
      CHECK(home_of(w, head).size() == w.persons.size() - first);
      for (std::uint32_t p = first; p < w.persons.size(); ++p) {
        CHECK(w.persons.weight[p] == w.persons.weight[i]);
        // Everybody at home, perhaps some kin, and a few neighbours.
        CHECK(w.ties.of(PersonId{p}).size() <= w.persons.size() - first + 16);
      }
    }
    CHECK_THAT(HomeCheck::problem(w), Catch::Equals(""));
  }
  // A thousand parties with fixed seeds; margins of five standard deviations.
  const double two = two_arrive(Migrate{}.coupled * 0.5);
  CHECK(couples / 1000.0 == Approx(two).margin(5 * 0.014));
  CHECK(with_children > 50);
  CHECK(kin_here / 1000.0 > 0.3 - 5 * 0.0145);  // the mark may be a neighbour, too
  CHECK(parties == 1000);
}

TEST_CASE("as many adults come and go in a year as the basis says", "[model][life]") {
  QuietTown town = town_of(1000);
  town.population.arrive = always(0.2);
  const DrawnNetwork& net = town.network;
  int adults = 0;
  for (int week = 0; week < 104; ++week) {
    const std::size_t before = net.world.persons.size();
    town.weeks();
    for (std::size_t i = before; i < net.world.persons.size(); ++i) {
      adults += net.world.persons.age(PersonId{static_cast<std::uint32_t>(i)}, net.world.week) >=
                        adult_age
                    ? 1
                    : 0;
    }
  }
  // Two years, the first of which has half a year of visits behind it; newcomers count as marks
  // in turn: 0.2 a year gives 300 and some thirty more.
  CHECK(adults == Approx(330).margin(100));
  CHECK(count(net.world, EventKind::moved_away) == 0);

  QuietTown leaving = town_of(1000);
  leaving.population.move_away = always(0.2);
  int gone = 0;
  for (int week = 0; week < 75; ++week) {
    leaving.weeks();
    gone += count(leaving.network.world, EventKind::moved_away);
  }
  CHECK(gone == Approx(200).margin(65));  // five standard deviations of 12.6
}

TEST_CASE("without rates nobody comes or goes", "[model][life]") {
  QuietTown town = town_of(200);
  town.weeks(80);
  CHECK(town.network.world.persons.size() == 200);
  CHECK(town.network.world.residents() == 200);
}

TEST_CASE("two who come together count as two", "[model][life]") {
  for (const double coupled : {0.0, 0.3, 1.0}) {
    CHECK(chance_of_arrival(0.1, coupled) * (1 + two_arrive(coupled)) == Approx(0.1));
  }
}
