// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// Where people come from, by age as the basis asks, and alike within families: one household shares
// its luck, and mostly that of the home of the mother of its head. Partners differ now and then.
#include <vector>

#include "population/build/draft.hpp"

namespace draagkracht::build {

namespace {

constexpr double of_one_line = 0.9;  ///< of heads with a mother here: of her origin; assumed, 0.8-1
constexpr double mixed_couples = 0.12;  ///< of partners: luck of their own; assumed, 0.05-0.2
constexpr int most_generations = 8;

/// The luck of the home of `p`, 0..1: low is far away.
double luck_of_home(const Draft& d, Row p) {
  Row head = d.host[p];
  for (int generation = 0;; ++generation) {
    const Row mother = d.mother[head];
    const Draw line = d.draw(decision("build.origin"), head);
    if (generation == most_generations || mother == nobody || d.host[mother] == head ||
        !line.chance(of_one_line, 1)) {
      return line.uniform(0);
    }
    head = d.host[mother];
  }
}

}  // namespace

void draw_origins(Draft& d) {
  for (Row p = 0; p < d.size(); ++p) {
    const Draw own = d.draw(decision("build.origin.own"), p);
    const bool partner_of_head = d.partner[p] != nobody && d.host[p] != p;
    const double luck =
        partner_of_head && own.chance(mixed_couples, 0) ? own.uniform(1) : luck_of_home(d, p);
    const PopulationSpec& spec = d.spec_of(p);
    const Sex sex = d.people.sex[p];
    const double elsewhere = spec.origin_elsewhere.at(d.age[p], sex);
    const double europe = spec.origin_europe.at(d.age[p], sex);
    d.people.origin[p] = luck < elsewhere            ? Origin::elsewhere
                         : luck < elsewhere + europe ? Origin::europe
                                                     : Origin::netherlands;
  }
}

}  // namespace draagkracht::build
