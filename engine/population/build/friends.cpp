// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// Neighbours in the street, friends and acquaintances: these mostly of one's own age and education,
// part of them near.
#include <algorithm>

#include "population/build/stubs.hpp"
#include "population/build/tie_maker.hpp"

namespace draagkracht::build {

void tie_neighbours(Draft& d) {
  double adults = 0;
  for (const double age : d.age) {
    adults += age >= 18 ? 1 : 0;
  }
  const double mean = adults > 0 ? d.spec.neighbours * static_cast<double>(d.size()) / adults : 0;
  std::vector<Stub> stubs;
  for (Row p = 0; p < d.size(); ++p) {
    if (d.age[p] < 18) {
      continue;
    }
    const int wanted = std::min(d.draw(decision("build.neighbour_number"), p).poisson(mean), 20);
    for (int i = 0; i < wanted; ++i) {
      stubs.push_back({p, static_cast<std::uint32_t>(i)});
    }
  }
  match_stubs(
      d, stubs, decision("build.neighbour"), 12,
      [&](const Stub& s, const Draw& luck) {  // along the street, a few doors away
        return Place{d.people.street[s.person], d.home[s.person] + 6 * (luck.uniform() - 0.5)};
      },
      [&](Row a, Row b, std::uint32_t) {
        return d.home[a] != d.home[b] && make_tie(d, a, b, TieKind::neighbour, d.spec.friendship);
      });
}

namespace {

/// The circle in which a stub looks, if any.
CircleId circle_of(const Draft& d, Row p, double share, const Draw& luck) {
  const CircleId weekday = d.people.weekday[p], leisure = d.people.leisure[p];
  if (!luck.chance(share, 2)) {
    return CircleId::none();
  }
  return either(weekday, leisure, luck.chance(0.5, 3));
}

/// People of about one's own age and education: part of them from a circle, part from the
/// neighbourhood. Who has no circle finds those elsewhere.
void match_alike(Draft& d, const std::vector<Stub>& stubs, Decision what, TieKind kind,
                 TieKind of_circle, double from_circle) {
  const auto neighbourhoods = static_cast<std::uint32_t>(d.neighbourhoods.size());
  const double near_friends = d.habits.ties.near_friends;
  match_stubs(
      d, stubs, what, 4,
      [&](const Stub& s, const Draw& luck) {
        const double years = d.age[s.person] < 18 ? 0.8 : 4.5;
        const double alike =
            d.age[s.person] + years * luck.normal(0) +
            (d.age[s.person] < 25 ? 0 : 3) * static_cast<double>(at(d.people.education[s.person]));
        if (const CircleId circle = circle_of(d, s.person, from_circle, luck); circle.valid()) {
          return Place{neighbourhoods + 1 + circle.value, alike};
        }
        const bool near = luck.chance(near_friends, 1);
        return Place{near ? d.people.neighbourhood[s.person] + 1U : 0U, alike};
      },
      [&](Row a, Row b, std::uint32_t group) {
        if (d.home[a] == d.home[b]) {
          return false;
        }
        if (group > neighbourhoods) {
          return make_tie(d, a, b, of_circle, d.spec.friendship);
        }
        return make_tie(d, a, b, kind, d.spec.friendship, group > 0 ? 0 : near_friends,
                        group > 0 ? near_friends : 1);
      });
}

void add_stubs(std::vector<Stub>& stubs, Row p, int wanted) {
  for (int i = 0; i < std::min(wanted, 40); ++i) {
    stubs.push_back({p, static_cast<std::uint32_t>(i)});
  }
}

}  // namespace

void tie_friends(Draft& d) {
  std::vector<Stub> stubs;
  for (Row p = 0; p < d.size(); ++p) {
    const double skill = d.people.traits[p][at(Trait::social_skill)];
    const double usual = d.spec_of(p).friends.at(d.age[p], d.people.sex[p]) * (0.5 + skill);
    const SpecialSpec* special = d.special_of(p);
    const double mean = special != nullptr ? special->friends.value_or(usual) : usual;
    add_stubs(stubs, p, d.draw(decision("build.friend_number"), p).poisson(mean));
  }
  match_alike(d, stubs, decision("build.friend"), TieKind::friendship, TieKind::friendship,
              d.spec.circles.friends);
}

void tie_acquaintances(Draft& d) {
  std::vector<Stub> stubs;
  for (Row p = 0; p < d.size(); ++p) {
    const double skill = d.people.traits[p][at(Trait::social_skill)];
    const double mean = d.spec.acquaintances.at(d.age[p], d.people.sex[p]) * (0.5 + skill);
    add_stubs(stubs, p, d.draw(decision("build.acquaintance_number"), p).poisson(mean));
  }
  match_alike(d, stubs, decision("build.acquaintance"), TieKind::acquaintance, TieKind::colleague,
              d.spec.circles.acquaintances);
}

void tie_fellow_clients(Draft& d, const Circles& circles) {
  std::vector<Stub> stubs;
  for (Row p = 0; p < d.size(); ++p) {
    const CircleBlock* block = circles.block_of(d.people.weekday[p]);
    if (block != nullptr && block->kind == CircleKind::day_group) {
      add_stubs(stubs, p,
                d.draw(decision("build.fellow_number"), p).poisson(d.habits.ties.fellow_clients));
    }
  }
  match_stubs(
      d, stubs, decision("build.fellow"), 2,
      [&](const Stub& s, const Draw& luck) {
        return Place{d.people.weekday[s.person].value, luck.uniform(0)};
      },
      [&](Row a, Row b, std::uint32_t) {
        return d.home[a] != d.home[b] && make_tie(d, a, b, TieKind::fellow_client,
                                                  d.spec.friendship, 0, d.habits.ties.near_friends);
      });
}

}  // namespace draagkracht::build
