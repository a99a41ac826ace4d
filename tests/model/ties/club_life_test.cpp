// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
#include "model/ties/club_life.hpp"

#include <functional>
#include <vector>

#include "model/switched.hpp"

using namespace draagkracht;
using namespace draagkracht::test;

namespace {

std::string people(int count, const char* end = " 50\n") {
  std::string text;
  for (int i = 0; i < count; ++i) {
    text += "person A" + std::to_string(i) + end;
  }
  return text;
}

constexpr ClubLife nothing_club{.misfit = 0,
                                .money = 0,
                                .few = 0,
                                .quiet = 0,
                                .alone = 0,
                                .busy = 0,
                                .click = 1,
                                .no_way = 0,
                                .inside = 0,
                                .unnoticed = 0};

/// Everybody drawn belongs to one of some clubs of `size`; nobody leaves or joins unless told.
struct Clubs : QuietTown {
  std::uint32_t first = 0;

  Clubs(int persons, int size, const ClubLife& life, bool on, const char* end = " 50\n")
      : QuietTown(people(persons, end)) {
    World& w = network.world;
    const auto count = static_cast<std::uint32_t>(persons / size);
    w.circles.add(CircleKind::day_group, 1);
    w.circles.add(CircleKind::club, count, 18, 125);
    first = 1;
    w.circle_members.assign(w.circles.size(), {});
    parameters.take_part = {.leave_club = 0, .leave_limited = 0, .change_job = 0};
    parameters.club_life = life;
    if (!on) {
      switch_off(parameters, "club_life");
    }
    for (int i = 0; i < persons; ++i) {
      w.join(person(i), &PersonTable::leisure,
             CircleId{first + static_cast<std::uint32_t>(i / size)});
    }
  }
  PersonId person(int i) const { return network["A" + std::to_string(i)]; }
  void skill_of_all(float skill) {
    for (Traits& traits : network.world.persons.traits) {
      traits[at(Trait::social_skill)] = skill;
    }
  }
  /// Members after a year in which some leave.
  int after_a_year(const std::function<bool(PersonId)>& counts = [](PersonId) { return true; }) {
    population.clubs = {};
    parameters.take_part.leave_club = 0.05;
    weeks(52);
    int members = 0;
    for (std::uint32_t p = 0; p < network.world.persons.size(); ++p) {
      members += counts(PersonId{p}) && network.world.persons.leisure[p].valid() ? 1 : 0;
    }
    return members;
  }
};

}  // namespace

TEST_CASE("who does not fit the form that a group settled on leaves sooner", "[model][ties]") {
  // Those who like what the group likes, less those who like something else.
  const auto fitting_stay = [](bool on) {
    ClubLife life = nothing_club;
    life.misfit = 2;
    Clubs clubs(400, 20, life, on);
    World& w = clubs.network.world;
    std::vector<double> apart(w.persons.size());
    for (std::uint32_t p = 0; p < w.persons.size(); ++p) {
      const double liked = liked_form(w, PersonId{p}) - 0.5;
      apart[p] = liked < 0 ? -liked : liked;
    }
    Clubs again = clubs;
    const int near = clubs.after_a_year([&](PersonId p) { return apart[p.index()] < 0.25; });
    const int far = again.after_a_year([&](PersonId p) { return apart[p.index()] >= 0.25; });
    return near - far;
  };
  CHECK(fitting_stay(true) > fitting_stay(false) + 20);
}

TEST_CASE("the form of a group is what its members together like", "[model][ties]") {
  Clubs clubs(40, 20, nothing_club, true);
  World& w = clubs.network.world;
  double sum = 0;
  for (int i = 0; i < 20; ++i) {
    sum += liked_form(w, clubs.person(i));
  }
  CHECK(company_of(w, CircleId{1}).form == Approx(sum / 20).margin(0.002));
  // When those who like it quiet go, the others make it livelier, and fit better than before.
  const ClubLife life{.misfit = 2, .money = 0, .few = 0, .quiet = 0, .alone = 0};
  const auto leaves = [&](int i) {
    return leaves_sooner(life, company_of(w, CircleId{1}), liked_form(w, clubs.person(i)),
                         IncomeBand::middle);
  };
  int liveliest = 0;
  for (int i = 0; i < 20; ++i) {
    liveliest =
        liked_form(w, clubs.person(i)) > liked_form(w, clubs.person(liveliest)) ? i : liveliest;
  }
  const double before = leaves(liveliest);
  for (int i = 0; i < 20; ++i) {
    if (liked_form(w, clubs.person(i)) < 0.5) {
      w.join(clubs.person(i), &PersonTable::leisure, CircleId::none());
    }
  }
  CHECK(leaves(liveliest) < before - 0.2);
}

TEST_CASE("who has little money leaves a club sooner and joins less", "[model][ties]") {
  const auto members = [](IncomeBand income, bool join, bool on) {
    ClubLife life = nothing_club;
    life.money = 0.6;
    Clubs clubs(400, 20, life, on);
    World& w = clubs.network.world;
    for (std::uint32_t p = 0; p < w.persons.size(); ++p) {
      w.persons.income_band[p] = income;
      if (join) {
        w.join(PersonId{p}, &PersonTable::leisure, CircleId::none());
      }
    }
    if (!join) {
      return clubs.after_a_year();
    }
    clubs.population.clubs = {{0}, {0.5}, {0.5}};
    clubs.parameters.take_part.leave_club = 0.05;
    clubs.weeks(39);
    int count = 0;
    for (const CircleId club : w.persons.leisure) {
      count += club.valid() ? 1 : 0;
    }
    return count;
  };
  CHECK(members(IncomeBand::low, false, true) < members(IncomeBand::high, false, true) - 20);
  CHECK(members(IncomeBand::low, true, true) < members(IncomeBand::high, true, true) - 20);
  CHECK(members(IncomeBand::low, false, false) == members(IncomeBand::high, false, false));
  CHECK(members(IncomeBand::low, true, false) == members(IncomeBand::high, true, false));
}

TEST_CASE("a group of three falls apart sooner than one of twenty", "[model][ties]") {
  const auto members = [](int size, bool on) {
    ClubLife life = nothing_club;
    life.few = 4;
    Clubs clubs(360, size, life, on);
    return clubs.after_a_year();
  };
  CHECK(members(3, true) < members(20, true) - 60);
  CHECK(members(3, false) == members(20, false));
}

TEST_CASE("quiet people alone do not keep a circle going", "[model][ties]") {
  const auto members = [](float skill, bool on) {
    ClubLife life = nothing_club;
    life.quiet = 4;
    Clubs clubs(400, 10, life, on);
    clubs.skill_of_all(0.3F);
    for (int i = 0; i < 400; i += 10) {
      clubs.network.world.persons.traits[clubs.person(i).index()][at(Trait::social_skill)] = skill;
    }
    return clubs.after_a_year();
  };
  CHECK(members(0.3F, true) < members(0.7F, true) - 60);  // one who takes the lead is enough
  CHECK(members(0.3F, false) == members(0.7F, false));
}

TEST_CASE("when the companion leaves the members of a circle follow", "[model][ties]") {
  const auto members = [](bool companion_stays, bool on) {
    ClubLife life = nothing_club;
    life.alone = 4;
    Clubs clubs(400, 10, life, on);
    clubs.skill_of_all(0.5F);
    World& w = clubs.network.world;
    for (int i = 0; i < 400; i += 10) {
      w.persons.volunteer[clubs.person(i).index()] = 1;
      if (!companion_stays) {
        w.join(clubs.person(i), &PersonTable::leisure, CircleId::none());
      }
    }
    return clubs.after_a_year([&](PersonId p) { return w.persons.volunteer[p.index()] == 0; });
  };
  CHECK(members(false, true) < members(true, true) - 60);
  CHECK(members(false, false) == members(true, false));
}

TEST_CASE("daily life leaves little room to begin at a club", "[model][ties]") {
  const auto joined = [](std::uint8_t hours, bool on) {
    ClubLife life = nothing_club;
    life.busy = 1;
    Clubs clubs(400, 20, life, on);
    World& w = clubs.network.world;
    for (std::uint32_t p = 0; p < w.persons.size(); ++p) {
      w.persons.employed_hours[p] = hours;
      w.join(PersonId{p}, &PersonTable::leisure, CircleId::none());
    }
    clubs.population.clubs = {{0}, {0.5}, {0.5}};
    clubs.parameters.take_part.leave_club = 0.05;
    clubs.weeks(26);
    int count = 0;
    for (const CircleId club : w.persons.leisure) {
      count += club.valid() ? 1 : 0;
    }
    return count;
  };
  CHECK(joined(40, true) < joined(0, true) - 8);
  CHECK(joined(40, false) == joined(0, false));
}

namespace {

/// New acquaintances after a year in clubs of a size.
std::size_t met(
    int persons, int size, const ClubLife& life, bool on,
    const std::function<void(Clubs&)>& change = [](Clubs&) {}) {
  Clubs clubs(persons, size, life, on);
  World& w = clubs.network.world;
  for (std::uint32_t p = 0; p < w.persons.size(); ++p) {
    w.settle_in(PersonId{p}, p, 0);  // nobody has neighbours
  }
  clubs.population.clubs = {};
  clubs.parameters.keep_close.meet = 0.2;
  clubs.parameters.take_part.meet_there = 1;
  change(clubs);
  clubs.weeks(52);
  return w.ties.size();
}

}  // namespace

TEST_CASE("in a large group there is always somebody with whom it clicks", "[model][ties]") {
  ClubLife life = nothing_club;
  life.click = 0.15;
  const auto few = met(240, 4, life, true), many = met(240, 20, life, true);
  CHECK(2 * few < many);
  life.click = 1;
  CHECK(met(240, 4, life, false) > 2 * few);
}

TEST_CASE("in one group one finds people and another does not", "[model][ties]") {
  const auto people_met = [](double no_way, bool on) {
    ClubLife life = nothing_club;
    life.no_way = no_way;
    return met(240, 20, life, on);
  };
  CHECK(people_met(1, true) < people_met(0, true));
  CHECK(people_met(1, false) == people_met(0, true));
  // It belongs to the person and the group, for good, and differs within one group.
  World w;
  w.luck = {1, 0};
  const ClubLife life{.click = 1, .no_way = 0.5};
  int sure = 0;
  for (std::uint64_t i = 1; i <= 40; ++i) {
    const PersonId p = w.persons.add(Key{i});
    int found = 0;
    for (int week = 0; week < 50; ++week) {
      const Draw draw(w.luck, decision("test.meet"), Key{i}, Week{week});
      found += finds_somebody(w, life, p, CircleId{3}, 20, draw) ? 1 : 0;
    }
    sure += found == 50 ? 1 : 0;
  }
  CHECK(sure > 10);
  CHECK(sure < 30);
}

TEST_CASE("who wants no contact outside stays a fellow member", "[model][ties]") {
  const auto friends = [](double inside, bool on) {
    std::string text;
    for (int i = 0; i < 60; ++i) {
      text += "person A" + std::to_string(i) + " 50\nA" + std::to_string(i) +
              " -colleague close 0.3- B" + std::to_string(i) + " 50\n";
    }
    QuietTown town(text);
    town.parameters.keep_close.befriend_there = 0.5;
    town.parameters.club_life.inside = inside;
    if (!on) {
      switch_off(town.parameters, "club_life");
    }
    town.weeks(200);
    int count = 0;
    for (const Tie& tie : town.network.world.ties.columns.row) {
      count += tie.kind == TieKind::friendship ? 1 : 0;
    }
    return count;
  };
  CHECK(friends(0.5, true) < 30);  // a quarter of the pairs want it
  CHECK(friends(0.5, true) > 4);
  CHECK(friends(0.5, false) > 55);
}

TEST_CASE("some who come to a day activity never notice who lives around", "[model][ties]") {
  const auto neighbours = [](double unnoticed, bool on) {
    std::string text;
    for (int i = 0; i < 40; ++i) {
      text += "client A" + std::to_string(i) + " 50 f chronic 4h\nindication A" +
              std::to_string(i) + " day_activity 4h\n";
    }
    QuietTown town(text);
    town.parameters.keep_close.meet = 0.5;
    town.parameters.club_life.unnoticed = unnoticed;
    town.parameters.answer_request.base = -certain;
    if (!on) {
      switch_off(town.parameters, "club_life");
    }
    town.weeks(52);
    return town.network.world.ties.size();
  };
  CHECK(neighbours(1, true) == 0);
  CHECK(neighbours(0.5, true) > 0);
  CHECK(neighbours(0.5, true) < neighbours(0.5, false));
  CHECK(neighbours(1, false) > 10);
}

TEST_CASE("the end of a day activity takes self-trust away", "[model][ties]") {
  const auto trust = [](bool ends, bool on) {
    QuietTown town(R"(
      client Ans 50 f chronic 4h
      professional Petra day_activity 20h
      indication Ans day_activity 4h Petra
    )");
    World& w = town.network.world;
    w.circles.add(CircleKind::day_group, 1);
    w.circle_members.assign(w.circles.size(), {});
    town.parameters.self_trust.loss = 0.3;
    if (!on) {
      switch_off(town.parameters, "self_trust");
    }
    town.weeks(14);
    REQUIRE(w.persons.weekday[town.network["Ans"].index()].valid());
    if (ends) {
      town.network.client("Ans").indications[at(Product::day_activity)].in_force = Minutes{0};
    }
    town.weeks(14);
    return town.network.client("Ans").self_trust;
  };
  CHECK(trust(true, true) < 0.4F);
  CHECK(trust(false, true) == 0.5F);
  CHECK(trust(true, false) == 0.5F);
}

TEST_CASE("guidance takes worries over money away, so people join", "[model][ties]") {
  const auto joins = [](bool guided, IncomeBand income, std::string_view off) {
    QuietTown town(std::string("client Ans 60 f chronic 4h\nprofessional Petra guidance 20h\n") +
                   (guided ? "indication Ans guidance 2h Petra\n" : ""));
    town.parameters.club_life = nothing_club;
    town.parameters.club_life.money = 0.6;
    town.parameters.club_life.freed = 0.8;
    switch_off(town.parameters, off);
    World& w = town.network.world;
    w.persons.income_band[town.network["Ans"].index()] = income;
    town.weeks(2);
    return joins_sooner(w, town.parameters.club_life, town.network["Ans"]);
  };
  CHECK(joins(true, IncomeBand::low, "") > 1.5 * joins(false, IncomeBand::low, ""));
  CHECK(joins(true, IncomeBand::low, "") < joins(true, IncomeBand::middle, ""));
  CHECK(joins(true, IncomeBand::high, "") == joins(false, IncomeBand::high, ""));
  CHECK(joins(true, IncomeBand::low, "freed") == joins(false, IncomeBand::low, "freed"));
}
