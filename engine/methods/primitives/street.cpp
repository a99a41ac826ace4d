// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
#include "methods/primitives/street.hpp"

#include <algorithm>
#include <vector>

#include "methods/primitives/around.hpp"

namespace draagkracht {

namespace {

void place_new(Act& act, PersonId on) {
  World& w = act.world;
  const std::size_t n = w.persons.neighbourhood[on.index()];
  if (n >= w.neighbourhoods.size() || w.neighbourhoods[n].place != PlaceKind::none ||
      !act.draw(decision("methods.place"), on).chance(act.size)) {
    return;
  }
  w.neighbourhoods[n].place = PlaceKind::mixed;
  if (w.neighbourhoods[n].run_by == RunBy::nobody) {
    w.neighbourhoods[n].run_by = RunBy::residents;
    w.neighbourhoods[n].initiative_since = w.week.value;
    w.neighbourhoods[n].shared_aim = 1;
  }
}

void host_openness(Act& act, PersonId on) {
  World& w = act.world;
  for (const PersonId neighbour : w.residents_of(w.persons.street[on.index()])) {
    if (w.persons.at_home(neighbour) && w.persons.age(neighbour, w.week) >= adult_age) {
      w.persons.traits[neighbour.index()][at(Trait::privacy)] *= static_cast<float>(1.0 - act.size);
    }
  }
}

void street_level(Act& act, PersonId on) {
  World& w = act.world;
  const std::size_t street = w.persons.street[on.index()];
  if (street < w.street_level.size()) {
    w.street_level[street] = towards_one(w.street_level[street], act.size);
  }
}

const std::array street_list{
    Primitive{"place_new",
              {"Er komt een plek in de buurt waar mensen elkaar ontmoeten, gedragen door bewoners.",
               "There comes a place in the neighbourhood where people meet, run by residents."},
              {"kans dat dat lukt", "chance that it works"},
              0.3,
              0,
              1,
              On::street,
              {StatePart::places},
              place_new},
    Primitive{"host_openness",
              {"Bewoners van de straat staan meer open voor anderen.",
               "Residents of the street are more open to others."},
              {"deel van de geslotenheid dat verdwijnt", "share of being closed that goes"},
              0.03,
              0,
              1,
              On::street,
              {StatePart::traits},
              host_openness},
    Primitive{
        "street_level",
        {"In de straat gaan mensen beter met elkaar om.", "People of the street get on better."},
        {"deel van de weg die nog te gaan is", "share of the way that is left"},
        0.05,
        0,
        1,
        On::street,
        {StatePart::streets},
        street_level},
};

}  // namespace

std::span<const Primitive> primitives_of_street() { return street_list; }

}  // namespace draagkracht
