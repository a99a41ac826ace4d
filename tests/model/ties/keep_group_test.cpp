// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
#include "model/ties/keep_group.hpp"

#include "model/ties/crowd.hpp"
#include "model/ties/keep_close.hpp"

using namespace draagkracht;
using namespace draagkracht::test;

namespace {

/// A small club of As who know each other, a large one of Bs, an empty one.
struct KeepGroupClubs : Crowd {
  CircleId small{0}, large{1}, empty{2};

  explicit KeepGroupClubs(int members, int others)
      : Crowd(times(members, "person A# 50") + times(others, "person B# 50")) {
    World& w = world();
    w.circles.add(CircleKind::club, 3, 18, 125);
    w.circle_members.assign(w.circles.size(), {});
    each('A', [&](PersonId p) { w.join(p, &PersonTable::leisure, small); });
    each('B', [&](PersonId p) { w.join(p, &PersonTable::leisure, large); });
    population.clubs = {{0}, {0}, {0}};
    parameters.take_part = {.leave_club = 0, .leave_limited = 0};
    parameters.keep_group = {};
  }
  void know_each_other(char letter) {
    World& w = world();
    std::vector<PersonId> people;
    each(letter, [&](PersonId p) { people.push_back(p); });
    for (std::size_t i = 0; i < people.size(); ++i) {
      for (std::size_t j = 0; j < i; ++j) {
        w.ties.add({.a = people[i],
                    .b = people[j],
                    .kind = TieKind::colleague,
                    .closeness = 0.3F,
                    .contacts = 1},
                   w.persons.key);
      }
    }
  }
};

}  // namespace

TEST_CASE("a club that is too small falls apart or joins another, a large one goes on",
          "[model][ties]") {
  for (const bool on : {true, false}) {
    for (const double merges : {0.0, 1.0}) {
      KeepGroupClubs town(3, 20);
      town.know_each_other('A');
      town.parameters.keep_group.falls_apart = 1;
      town.parameters.keep_group.merges = merges;
      if (!on) {
        town.off("groups");
      }
      town.weeks(14);
      World& w = town.world();
      const std::size_t small = w.members_of(town.small).size();
      const std::size_t large = w.members_of(town.large).size();
      CHECK(small == (on ? 0 : 3));
      CHECK(large == (on && merges > 0 ? 23 : 20));
      CHECK((w.ties.columns.row[0].contacts < 1) == (on && merges == 0));
      CHECK((w.circles.groups[town.small.index()].over == 1) == on);
    }
  }
}

TEST_CASE("when half of a club leaves others follow", "[model][ties]") {
  const auto left = [](bool on) {
    KeepGroupClubs town(0, 120);
    town.parameters.take_part.leave_club = 0.2;
    town.parameters.keep_group.follow = 2;
    town.world().circles.groups[town.large.index()] = {.members_before = 240, .lost = 50};
    if (!on) {
      town.off("groups");
    }
    town.weeks(13);
    return 120 - static_cast<int>(town.world().members_of(town.large).size());
  };
  CHECK(left(true) > 1.4 * left(false));
}

TEST_CASE("support goes on after the day activity for who belongs to a group", "[model][ties]") {
  for (const bool on : {true, false}) {
    Crowd town(times(4, "client A# 50 psychiatric 0h") + times(2, "client B# 50 psychiatric 0h"));
    World& w = town.world();
    w.circles.add(CircleKind::day_group, 1);
    w.circle_members.assign(1, {});
    const auto know = [&](const char* a, const char* b) {
      w.ties.add({.a = town.network[a],
                  .b = town.network[b],
                  .kind = TieKind::fellow_client,
                  .closeness = 0.3F,
                  .contacts = 1},
                 w.persons.key);
    };
    for (const char letter : {'A', 'B'}) {
      town.each(letter, [&](PersonId p) { w.join(p, &PersonTable::weekday, CircleId{0}); });
    }
    know("A0", "A1"), know("A0", "A2"), know("A0", "A3"), know("B0", "B1");
    // The day activity of A0 and B0 is over; the others still come.
    for (const char* stays : {"A1", "A2", "A3", "B1"}) {
      Indication& day = w.client_of(town.network[stays]).indications[at(Product::day_activity)];
      day.granted = day.in_force = Minutes{240};
      day.review = 100000;
    }
    town.parameters.keep_group = {};
    if (!on) {
      town.off("group_goes_on");
    }
    town.weeks(14);
    CHECK_FALSE(w.persons.weekday[town.network["A0"].index()].valid());
    CHECK((town.between("A0", "A1").contacts > 0.5F) == on);
    CHECK(town.between("B0", "B1").contacts == Approx(static_cast<double>(lapsed)));
  }
}
