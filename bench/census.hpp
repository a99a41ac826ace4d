// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// Counting those who live at home, year after year, in a population that lives on.
#pragma once

#include <algorithm>
#include <array>
#include <cstdlib>
#include <iostream>

#include "measures/burden.hpp"
#include "measures/sums.hpp"
#include "model/life/homes.hpp"
#include "model/life/year_of_life.hpp"
#include "population/build.hpp"
#include "population/households.hpp"
#include "population/look/loneliness.hpp"
#include "population/neighbourhoods.hpp"
#include "run/scenario.hpp"
#include "run/week.hpp"

namespace draagkracht::bench {

inline constexpr int ages = 110;
enum Count {
  people,
  partnered,
  at_parents,
  mothers,
  fathers,
  siblings,
  friends,
  kin,
  near,
  counts
};
using BySex = std::array<std::array<double, ages>, 2>;
struct Census {
  std::array<BySex, counts> by_age{};
  double persons = 0, adults = 0, households = 0, alone = 0, partners = 0, ties = 0, age_sum = 0;
  double carers = 0, hours_given = 0, heavy = 0, asked = 0, lonely = 0;
  double clients = 0, need = 0, unmet = 0, unmet_share = 0;
  double around = 0, closest = 0;
};

inline void count_ties(const World& w, PersonId p, bool adult, int age, std::size_t sex,
                       Census& census) {
  for (const Arc arc : w.ties.of(p)) {
    const TieState state = w.ties.columns.row[arc.tie.index()].state;
    if (state == TieState::broken || state == TieState::ended || !w.persons.at_home(arc.other)) {
      continue;
    }
    census.ties += adult ? 1 : 0;
    const auto add = [&](Count c) { census.by_age[c][sex][static_cast<std::size_t>(age)] += 1; };
    switch (w.ties.kind_seen_by(p, arc.tie)) {
      case TieKind::parent:
        add(w.persons.sex[arc.other.index()] == Sex::female ? mothers : fathers);
        break;
      case TieKind::sibling:
        add(siblings);
        break;
      case TieKind::friendship:
      case TieKind::acquaintance:
        add(friends);
        break;
      case TieKind::other_kin:
        add(kin);
        break;
      case TieKind::neighbour:
        add(near);
        break;
      default:
        break;
    }
  }
}

/// Adds what somebody gives and needs, and how they would answer.
inline void count_care(const World& w, PersonId p, int age, Census& census) {
  if (const CarerSlot slot = w.persons.carer[p.index()]; slot.valid()) {
    const CarerRecord& carer = w.carers[slot.index()];
    double minutes = 0;
    each_link_of_giver(w, carer,
                       [&](LinkId l) { minutes += total_minutes(w.links[l.index()].agreed); });
    if (minutes > 0) {
      census.carers += 1;
      census.hours_given += minutes / 60;
      census.heavy += self_rated_burden(w, carer) >= 2 ? 1 : 0;
    }
  }
  const ClientSlot slot = w.persons.client[p.index()];
  if (slot.valid() && w.clients[slot.index()].open != 0) {
    const ClientRecord& client = w.clients[slot.index()];
    census.clients += 1;
    census.need += total_minutes(client.need);
    census.unmet += total_minutes(client.unmet);
    census.unmet_share += static_cast<double>(client.unmet_share);
  }
  if (age >= loneliness_age) {
    census.asked += 1;
    census.lonely += loneliness(w, p).strong() ? 1 : 0;
    const Bonds bonds = bonds_of(w, p);
    census.around += bonds.around;
    census.closest += bonds.closest;
  }
}

/// Adds those who live at home to `census`.
inline void count(const World& w, Census& census) {
  for (std::uint32_t i = 0; i < w.persons.size(); ++i) {
    const PersonId p{i};
    if (!w.persons.alive(p) || w.persons.professional[i] != 0 || !w.persons.at_home(p)) {
      continue;
    }
    const int age = std::min(w.persons.age(p, w.week), ages - 1);
    const std::size_t sex = at(w.persons.sex[i]);
    const bool adult = age >= 18;
    const bool partner = partner_at_home(w, p).valid();
    int members = 1;
    each_housemate(w.persons, p, [&](PersonId) { ++members; });
    const auto add = [&](Count c, bool yes) {
      census.by_age[c][sex][static_cast<std::size_t>(age)] += yes ? 1 : 0;
    };
    add(people, true);
    add(partnered, partner);
    add(at_parents, lives_with_parent(w, p));
    census.persons += 1;
    census.age_sum += age + 0.5;
    census.adults += adult ? 1 : 0;
    census.partners += adult && partner ? 1 : 0;
    census.households += 1.0 / members;
    census.alone += members == 1 ? 1 : 0;
    count_ties(w, p, adult, age, sex, census);
    count_care(w, p, age, census);
  }
}

inline double share_of_ages(const Census& c, int from, int to) {
  double sum = 0;
  for (const auto& sex : c.by_age[people]) {
    for (int a = from; a < to && a < ages; ++a) {
      sum += sex[static_cast<std::size_t>(a)];
    }
  }
  return 100 * sum / c.persons;
}

inline double per_person(const Census& c, Count what) {
  double sum = 0;
  for (const auto& sex : c.by_age[what]) {
    for (const double n : sex) {
      sum += n;
    }
  }
  return sum / c.persons;
}

/// A population of the scenario, before any week of warm-up; ends the program when there is none.
inline World first_of(const ScenarioSpec& spec, int persons, std::uint32_t seed) {
  Result<World> built =
      build_population(spec.population, seed, 0, persons, Week{0}, spec.parameters.start);
  if (!built.ok()) {
    std::cerr << built.problem().what.en << '\n';
    std::exit(1);
  }
  World w = std::move(built).value();
  plan_running_year(w, {spec.population, spec.parameters.model, parts_of(spec.population)});
  return w;
}

/// One week; ends the program when it cannot be lived.
inline void live_week(Tick& t) {
  if (tick(t, false)) {
    std::cerr << "a week could not be lived\n";
    std::exit(1);
  }
}

/// Lives `years` and calls `each(year, census of that moment)` at the start and after every year.
template <class F>
void live(const ScenarioSpec& spec, int persons, std::uint32_t seed, int years, F&& each) {
  World w = first_of(spec, persons, seed);
  const Setting setting{spec.population, spec.parameters.model};
  Scratch scratch;
  Tick t{w, setting, spec.parameters.methods, {}, {}, scratch};
  for (int year = 0; year <= years; ++year) {
    each(year, w);
    for (int week = 0; week < 52 && year < years; ++week) {
      live_week(t);
    }
  }
}

}  // namespace draagkracht::bench
