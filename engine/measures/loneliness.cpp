// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
#include "measures/loneliness.hpp"

#include <algorithm>

#include "core/prefetch.hpp"
#include "measures/answers.hpp"

namespace draagkracht {

namespace {

constexpr Decision ask_loneliness = decision("observe.loneliness");
constexpr Decision lasting_wish = decision("observe.loneliness_wish");

/// Share of the need in a channel that nobody filled this week.
double unmet_part(const ClientRecord& client, Channel channel) {
  const std::int32_t need = client.need[at(channel)].value;
  return need > 0 ? static_cast<double>(client.unmet[at(channel)].value) / need : 0.0;
}

int agreed(double lack, const std::array<double, 3>& above, const Draw& noise, int first) {
  int count = 0;
  for (int i = 0; i < 3; ++i) {
    if (lack + loneliness_model.noise * item_noise(noise, first + i) >
        above[static_cast<std::size_t>(i)]) {
      ++count;
    }
  }
  return count;
}

}  // namespace

Bonds bonds_of(const World& world, PersonId person) {
  Bonds bonds;
  if (person.index() >= world.ties.persons()) {
    return bonds;  // just born: nobody known yet
  }
  const TieColumns& ties = world.ties.columns;
  double closest_presence = 0;
  for (const Arc& arc : world.ties.of(person)) {
    prefetch(&ties.row[arc.tie.index()]);
  }
  for (const Arc& arc : world.ties.of(person)) {  // without branches: most of the cost of a quarter
    const std::size_t tie = arc.tie.index();
    const bool counts =
        ties.row[tie].state == TieState::active && ties.row[tie].kind != TieKind::professional;
    const double contacts = counts ? ties.row[tie].contacts : 0.0F;
    const double presence = contacts / (contacts + loneliness_model.half_contacts);
    const double bond =
        (counts ? ties.row[tie].closeness : 0.0F) *
        (loneliness_model.absent_bond + (1.0 - loneliness_model.absent_bond) * presence);
    bonds.around += presence;
    closest_presence = bond > bonds.closest ? presence : closest_presence;
    bonds.closest = bond > bonds.closest ? bond : bonds.closest;
  }
  bonds.around -= closest_presence;
  return bonds;
}

Loneliness loneliness(const World& world, PersonId person) {
  const Bonds bonds = bonds_of(world, person);
  double social = std::max(0.0, 1.0 - bonds.around / loneliness_model.enough_around);
  double emotional = std::max(0.0, 1.0 - bonds.closest / loneliness_model.enough_close);
  const ClientSlot as_client = world.persons.client[person.index()];
  if (as_client.valid()) {
    const ClientRecord& client = world.clients[as_client.index()];
    social += loneliness_model.unmet * unmet_part(client, Channel::company);
    emotional += loneliness_model.unmet * unmet_part(client, Channel::emotional);
  }
  const CarerSlot as_carer = world.persons.carer[person.index()];
  double shared = loneliness_model.wish * lasting_trait(world, lasting_wish, person);
  if (as_carer.valid()) {
    shared += loneliness_model.strain * world.carers[as_carer.index()].strain;
  }
  const Draw noise = answers(world, ask_loneliness, person);
  return {agreed(social + shared, loneliness_model.social, noise, 0),
          agreed(emotional + shared, loneliness_model.emotional, noise, 3)};
}

}  // namespace draagkracht
