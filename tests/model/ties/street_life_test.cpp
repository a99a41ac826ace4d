// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
#include "model/ties/street_life.hpp"

#include <algorithm>

#include "model/ties/crowd.hpp"

using namespace draagkracht;
using namespace draagkracht::test;

namespace {

constexpr int initiatives = 200;

/// Many neighbourhoods of nobody, each with an initiative that has just begun.
struct Initiatives : Crowd {
  Initiatives(RunBy run_by, bool shared_aim) : Crowd("person Ans 50") {
    world().neighbourhoods.assign(initiatives,
                                  {.streets = 1,
                                   .initiative_since = 0,
                                   .run_by = run_by,
                                   .shared_aim = shared_aim ? std::uint8_t{1} : std::uint8_t{0}});
    parameters.street_life = {};
    parameters.street_life.starts = 0;
    parameters.street_life.organisers = 0;
    parameters.carry_on.hands_over = 0;
  }
  int running() {
    return static_cast<int>(std::ranges::count_if(
        world().neighbourhoods, [](const Neighbourhood& n) { return n.run_by != RunBy::nobody; }));
  }
};

/// A neighbourhood of one street with a meeting place.
struct Place : Crowd {
  Place(const std::string& text, PlaceKind kind) : Crowd(text) {
    world().neighbourhoods = {{.streets = 1, .place = kind}};
    parameters.street_life.visits = 1;
    parameters.street_life.starts = 0;
    parameters.keep_close.meet = 0.2;
    parameters.keep_close.own_street = 0;
  }
};

}  // namespace

TEST_CASE("streets differ, and where people get on neighbours help each other sooner",
          "[model][ties]") {
  const auto differ = [](bool on) {
    Crowd town(times(40, "person A# 50"));
    World& w = town.world();
    for (std::uint32_t p = 0; p < 40; ++p) {
      w.settle_in(PersonId{p}, p, 0);
    }
    town.parameters.street_life = {};
    if (!on) {
      town.off("streets");
    }
    town.weeks();
    return *std::ranges::max_element(w.street_level) - *std::ranges::min_element(w.street_level);
  };
  CHECK(differ(true) > 0.2F);
  CHECK(differ(false) < 1e-6F);

  const auto helped_by_neighbours = [](float level, bool on) {
    Crowd town(times(200,
                     "client A# 70 somatic 2h\nA# -neighbour close 0.4- N# 60\n"
                     "A# -friend close 0.4- F# 60"));
    town.world().street_level = {level};
    town.parameters.street_life.help = 1.8;
    if (!on) {
      town.off("streets");
    }
    town.parameters.choose_whom.second_round = 40;
    town.weeks();
    return town.count('N',
                      [&](PersonId p) { return town.world().persons.carer[p.index()].valid(); });
  };
  CHECK(helped_by_neighbours(0.95F, true) > 1.5 * helped_by_neighbours(0.05F, true));
  CHECK(helped_by_neighbours(0.95F, false) < 1.2 * helped_by_neighbours(0.05F, false));
}

TEST_CASE("residents who own a solution go on when a professional's project ends",
          "[model][ties]") {
  Initiatives owned(RunBy::residents, true), project(RunBy::professionals, true);
  owned.weeks(52 * 4);
  project.weeks(52 * 4);
  CHECK(owned.running() > 0.7 * initiatives);
  CHECK(project.running() == 0);
  // As long as there is money it makes no difference whose it is.
  Initiatives paid(RunBy::professionals, true);
  paid.parameters.street_life.money = 20;
  paid.weeks(52 * 4);
  CHECK(paid.running() > 0.7 * initiatives);
}

TEST_CASE("without a shared aim an initiative soon stops, and now and then one starts",
          "[model][ties]") {
  Initiatives aimless(RunBy::residents, false), shared(RunBy::residents, true);
  aimless.weeks(104);
  shared.weeks(104);
  CHECK(aimless.running() < 0.3 * initiatives);
  CHECK(shared.running() > 0.8 * initiatives);
  Initiatives same(RunBy::residents, false);
  same.parameters.street_life.aimless = same.parameters.street_life.stops;
  same.weeks(104);
  CHECK(same.running() > 0.8 * initiatives);
  for (const bool on : {true, false}) {
    Initiatives none(RunBy::nobody, false);
    none.parameters.street_life.starts = 0.05;
    if (!on) {
      none.off("initiatives");
    }
    none.weeks(52);
    CHECK((none.running() > 10) == on);
  }
}

TEST_CASE("it takes years before an initiative does a street good, and it falls back after",
          "[model][ties]") {
  const auto level_after = [](int years, double takes, bool on) {
    Crowd town("person Ans 50");
    World& w = town.world();
    w.neighbourhoods = {{.streets = 1,
                         .initiative_since = on ? 0 : long_ago,
                         .run_by = on ? RunBy::residents : RunBy::nobody,
                         .shared_aim = 1}};
    town.parameters.street_life = {.spread = 0,
                                   .by_tie = 0,
                                   .starts = 0,
                                   .stops = 0,
                                   .years = takes,
                                   .organisers = 0,
                                   .place = 0};
    town.weeks(52 * years);
    return static_cast<double>(w.street_level[0]);
  };
  const double first = level_after(1, 3, true), fourth = level_after(4, 3, true);
  CHECK(first - 0.5 < 0.25 * (fourth - 0.5));
  CHECK(fourth > 0.58);
  CHECK(level_after(4, 3, false) == Approx(0.5));
  CHECK(level_after(1, 0.1, true) > first + 0.02);  // the years are what takes long

  Crowd after("person Ans 50");
  after.world().street_level = {0.9F};
  after.parameters.street_life = {.spread = 0, .by_tie = 0, .starts = 0};
  after.weeks(52 * 5);
  CHECK(after.world().street_level[0] < 0.75F);
}

TEST_CASE("organisers get to know each other", "[model][ties]") {
  const auto ties = [](bool on) {
    Crowd town(times(40, "person A# 50"));
    town.world().neighbourhoods = {
        {.streets = 1, .initiative_since = 0, .run_by = RunBy::residents, .shared_aim = 1}};
    town.parameters.street_life = {.stops = 0, .organisers = on ? 1.0 : 0.0, .place = 0};
    town.weeks(52 * 2);
    return town.world().ties.size();
  };
  CHECK(ties(true) >= 5);
  CHECK(ties(true) <= 10);  // five people have ten pairs
  CHECK(ties(false) == 0);
}

TEST_CASE("an easy place to go brings chance meetings", "[model][ties]") {
  const auto met = [](PlaceKind kind, bool on) {
    Place town(times(300, "person A# 50"), kind);
    if (!on) {
      town.off("meeting_place");
    }
    return town.happens(EventKind::tie_made, 13)['A'];
  };
  CHECK(met(PlaceKind::mixed, true) > 1.5 * met(PlaceKind::none, true));
  CHECK(met(PlaceKind::mixed, false) < 1.2 * met(PlaceKind::none, false));
}

TEST_CASE("a place for all makes acquaintance, a place of their own feels safe", "[model][ties]") {
  const auto met = [](PlaceKind kind, bool on) {
    Place town(times(200, "client A# 50 psychiatric 0h\nperson B# 50"), kind);
    World& w = town.world();
    town.parameters.street_life.visits = 4;
    if (!on) {
      town.off("meeting_place");
    }
    const int by_limited = town.happens(EventKind::tie_made, 13)['A'];
    const int mixed = town.ties_that([&](const Tie& t) {
      return (w.persons.limitation[t.first.index()] == Limitation::none) !=
             (w.persons.limitation[t.second.index()] == Limitation::none);
    });
    return std::pair(by_limited, static_cast<double>(mixed) / static_cast<double>(w.ties.size()));
  };
  const auto [come_mixed, mixed] = met(PlaceKind::mixed, true);
  const auto [come_own, own] = met(PlaceKind::own, true);
  CHECK(mixed > 1.5 * own);
  CHECK(come_own > 1.15 * come_mixed);
  const auto [come_mixed_off, mixed_off] = met(PlaceKind::mixed, false);
  const auto [come_own_off, own_off] = met(PlaceKind::own, false);
  CHECK(mixed_off < 1.4 * own_off);
}

TEST_CASE("a group learns to go on without its leader, when it had time and the leader leaves",
          "[model][ties]") {
  const auto run_by_residents = [](double money, bool on) {
    Initiatives project(RunBy::professionals, true);
    project.parameters.street_life.stops = 0;
    project.parameters.street_life.money = money;
    project.parameters.carry_on.hands_over = 0.8;
    if (!on) {
      project.off("hand_initiative_over");
    }
    project.weeks(52 * 6);
    return static_cast<int>(
        std::ranges::count_if(project.world().neighbourhoods,
                              [](const Neighbourhood& n) { return n.run_by == RunBy::residents; }));
  };
  CHECK(run_by_residents(4, true) > 0.6 * initiatives);
  CHECK(run_by_residents(0.5, true) < 0.4 * initiatives);  // it had not learned yet
  CHECK(run_by_residents(20, true) == 0);                  // the leader never left
  CHECK(run_by_residents(4, false) == 0);
}

TEST_CASE("key people of a street carry what is done together", "[model][ties]") {
  const auto started = [](float altruism, bool on) {
    Initiatives none(RunBy::nobody, false);
    World& w = none.world();
    w.neighbourhoods.assign(1, {.streets = 1, .run_by = RunBy::nobody});
    w.persons.traits[0][at(Trait::altruism)] = altruism;
    w.street_level.clear();
    w.street_neighbourhood.assign(w.streets.size(), 0);
    none.parameters.street_life.starts = 0.1;
    none.parameters.street_life.stops = none.parameters.street_life.aimless = 1;
    none.parameters.carry_on.key_people = 1;
    if (!on) {
      none.off("key_people");
    }
    int count = 0;
    for (int quarter = 0; quarter < 400; ++quarter) {
      none.weeks(13);
      count += w.neighbourhoods[0].run_by != RunBy::nobody ? 1 : 0;
    }
    return count;
  };
  CHECK(started(0.2F, true) == 0);  // nobody in the street is cut out for it
  CHECK(started(0.9F, true) > 0);
  CHECK(started(0.2F, false) > 10);
  CHECK(carried({}, 8) == Approx(1));
  CHECK(carried({}, 16) > carried({}, 4));
}
