// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
#include "model/ties/street_life.hpp"

#include <algorithm>

#include "core/draw.hpp"
#include "model/ties/carry_on.hpp"

namespace draagkracht {

namespace {

constexpr double weeks_of_year = 52.1775;
/// Organisers of an initiative.
constexpr std::size_t organisers = 5;
/// Years before there may be a meeting place.
constexpr double before_place = 1;

Key key_of(const char* what, std::size_t number) { return Key{mix(name_hash(what), number)}; }

double usual_level(const World& w, const StreetLife& rule, std::size_t street) {
  const Draw draw(w.luck, decision("ties.street.usual"), key_of("street", street), Week{0});
  return std::clamp(0.5 + rule.spread * draw.normal(0), 0.05, 0.95);
}

double years_of(const World& w, const Neighbourhood& n) {
  return n.run_by == RunBy::nobody ? -1.0 : (w.week.value - n.initiative_since) / weeks_of_year;
}

/// Two organisers who do not know each other yet get to know each other.
void organise(World& w, std::size_t neighbourhood) {
  const std::vector<PersonId> people = organisers_of(w, neighbourhood);
  for (std::size_t i = 0; i < people.size(); ++i) {
    for (std::size_t j = 0; j < i; ++j) {
      if (!w.ties.between(people[i], people[j]).valid() &&
          w.persons.household[people[i].index()] != w.persons.household[people[j].index()]) {
        const bool street =
            w.persons.street[people[i].index()] == w.persons.street[people[j].index()];
        w.ties.add({.a = people[i],
                    .b = people[j],
                    .kind = street ? TieKind::neighbour : TieKind::acquaintance,
                    .closeness = 0.3F,
                    .contacts = 1,
                    .distance_km = street ? 0.1F : 0.6F,
                    .since = w.week},
                   w.persons.key);
        w.emit(EventKind::tie_made, Cause::contact, people[i], people[j]);
        return;
      }
    }
  }
}

void look_at_initiative(World& w, const StreetLife& rule, const CarryOn& carry,
                        std::size_t number) {
  Neighbourhood& n = w.neighbourhoods[number];
  const Draw draw(w.luck, decision("ties.initiative"), key_of("neighbourhood", number), w.week);
  const Draw more = draw.more(1);
  if (n.run_by == RunBy::nobody) {
    constexpr double most = 2.0;  // a street full of key people
    if (draw.chance(most * rule.starts, 0) &&
        draw.chance(carried(carry, key_people_of(w, number)) / most, 3)) {
      n.initiative_since = w.week.value;
      n.run_by = draw.chance(rule.by_residents, 1) ? RunBy::residents : RunBy::professionals;
      n.shared_aim = draw.chance(rule.aim, 2) ? 1 : 0;
    }
    return;
  }
  const double years = years_of(w, n);
  if (draw.chance(chance_to_stop(rule, n.run_by == RunBy::residents, n.shared_aim != 0, years),
                  3)) {
    const bool money_is_up = n.run_by == RunBy::professionals && years >= rule.money;
    if (money_is_up &&
        more.chance(residents_go_on(carry, n.shared_aim != 0, years, rule.years), 2)) {
      n.run_by = RunBy::residents;
      return;
    }
    n.run_by = RunBy::nobody;
    n.place = PlaceKind::none;
    return;
  }
  if (draw.chance(rule.organisers, 0)) {
    organise(w, number);
  }
  if (n.place == PlaceKind::none && years >= before_place && more.chance(rule.place, 0)) {
    n.place = more.chance(rule.mixed, 1) ? PlaceKind::mixed : PlaceKind::own;
  }
}

}  // namespace

double key_people_of(const World& w, std::size_t neighbourhood) {
  constexpr float cut_out_for_it = 0.7F;
  int key_people = 0, streets = 0, residents = 0;
  for (std::size_t street = 0; street < w.streets.size(); ++street) {
    if (w.street_neighbourhood[street] != neighbourhood) {
      continue;
    }
    ++streets;
    for (const PersonId p : w.streets[street]) {
      if (w.persons.at_home(p) && w.persons.age(p, w.week) >= 18) {
        ++residents;
        key_people += w.persons.trait(p, Trait::altruism) >= cut_out_for_it ? 1 : 0;
      }
    }
  }
  return residents > 0 ? static_cast<double>(key_people) / streets : usual_key_people;
}

double street_level(const World& w, PersonId p) {
  const std::uint32_t street = w.persons.street[p.index()];
  return street < w.street_level.size() ? static_cast<double>(w.street_level[street]) : 0.5;
}

void liven(World& w, const StreetLife& rule, PersonId p) {
  const std::uint32_t street = w.persons.street[p.index()];
  if (street < w.street_level.size()) {
    w.street_level[street] =
        std::min(1.0F, w.street_level[street] + static_cast<float>(rule.by_tie));
  }
}

PlaceKind place_near(const World& w, PersonId p) {
  const std::size_t n = w.persons.neighbourhood[p.index()];
  const std::size_t i = p.index();
  const PlaceKind place = n < w.neighbourhoods.size() ? w.neighbourhoods[n].place : PlaceKind::none;
  const bool limited = w.persons.limitation[i] != Limitation::none;
  return (place == PlaceKind::own && !limited) || w.persons.weekday[i].valid() ? PlaceKind::none
                                                                               : place;
}

std::vector<PersonId> visitors_near(const World& w, PersonId p) {
  std::vector<PersonId> visitors;
  const PlaceKind place = place_near(w, p);
  if (place != PlaceKind::none) {
    w.each_in_neighbourhood(p, [&](PersonId q) {
      if (place_near(w, q) == place) {
        visitors.push_back(q);
      }
    });
  }
  return visitors;
}

std::vector<PersonId> organisers_of(const World& w, std::size_t neighbourhood) {
  struct Candidate {
    double score;
    PersonId person;
  };
  std::vector<Candidate> all;
  const Week begun{w.neighbourhoods[neighbourhood].initiative_since};
  for (std::size_t street = 0; street < w.streets.size(); ++street) {
    if (w.street_neighbourhood[street] != neighbourhood) {
      continue;
    }
    for (const PersonId p : w.streets[street]) {
      if (w.persons.at_home(p) && w.persons.age(p, w.week) >= 18) {
        const Draw draw(w.luck, decision("ties.initiative.who"), w.key(p), begun);
        const double altruism = static_cast<double>(w.persons.trait(p, Trait::altruism));
        all.push_back({candidate_score(altruism, draw), p});
      }
    }
  }
  const std::size_t count = std::min(organisers, all.size());
  std::ranges::partial_sort(all, all.begin() + static_cast<std::ptrdiff_t>(count),
                            [&](const Candidate& a, const Candidate& b) {
                              return a.score != b.score ? a.score > b.score
                                                        : w.key(a.person) < w.key(b.person);
                            });
  std::vector<PersonId> people;
  for (std::size_t i = 0; i < count; ++i) {
    people.push_back(all[i].person);
  }
  return people;
}

void live_in_streets(World& w, const StreetLife& rule, const CarryOn& carry) {
  for (std::size_t street = w.street_level.size(); street < w.streets.size(); ++street) {
    w.street_level.push_back(static_cast<float>(usual_level(w, rule, street)));
  }
  const auto turn = static_cast<std::size_t>(((w.week.value % 13) + 13) % 13);
  for (std::size_t n = turn; n < w.neighbourhoods.size(); n += 13) {
    look_at_initiative(w, rule, carry, n);
  }
  for (std::size_t street = turn; street < w.streets.size(); street += 13) {
    const std::size_t n = w.street_neighbourhood[street];
    const double years = n < w.neighbourhoods.size() ? years_of(w, w.neighbourhoods[n]) : -1.0;
    w.street_level[street] = static_cast<float>(next_level(
        rule, static_cast<double>(w.street_level[street]), usual_level(w, rule, street), years));
  }
}

}  // namespace draagkracht
