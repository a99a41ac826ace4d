// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
#include "measures/street_ladder.hpp"

#include <algorithm>

#include "population/look/answers.hpp"

namespace draagkracht {

namespace {

constexpr Decision ask_street_ladder = decision("observe.street_ladder");
constexpr float monthly = 0.23F;  ///< contacts a week

bool helps(const World& world, PersonId giver, PersonId client) {
  return world.persons.client[client.index()].valid() &&
         world.persons.carer[giver.index()].valid() && world.link_between(giver, client).valid();
}

}  // namespace

StreetCount street_life(const World& world, std::uint32_t street) {
  StreetCount life;
  int clients = 0;
  int helped = 0;
  const auto share = [](double count, int of) { return of > 0 ? count / of : 0.0; };
  int know = 0;
  int greet = 0;
  int talk = 0;
  int favours = 0;
  int together = 0;
  for (const PersonId p : world.residents_of(street)) {
    if (!world.persons.at_home(p) || world.persons.age(p, world.week) < adult_age ||
        p.index() >= world.ties.persons()) {
      continue;
    }
    ++life.adults;
    int known = 0;
    bool talks = false;
    bool favour = false;
    bool joins = false;
    bool cared = false;
    for (const Arc& arc : world.ties.of(p)) {
      const std::size_t o = arc.other.index();
      const Tie& tie = world.ties.columns.row[arc.tie.index()];
      if (world.persons.street[o] != street ||
          world.persons.household[o] == world.persons.household[p.index()] ||
          !world.persons.at_home(arc.other) || tie.state == TieState::broken ||
          world.persons.age(arc.other, world.week) < adult_age) {
        continue;
      }
      ++known;
      talks = talks || (tie.state == TieState::active && tie.contacts >= monthly);
      favour = favour || world.week.value - tie.last_care <= weeks_per_quarter;
      joins = joins || world.share_circle(p, arc.other);
      cared = cared || helps(world, arc.other, p);
    }
    know += known > 0 ? 1 : 0;
    greet += known >= 3 ? 1 : 0;
    talk += talks ? 1 : 0;
    favours += favour ? 1 : 0;
    together += joins ? 1 : 0;
    const ClientSlot slot = world.persons.client[p.index()];
    if (slot.valid() && world.clients[slot.index()].open != 0) {
      ++clients;
      helped += cared ? 1 : 0;
    }
  }
  life.know = share(know, life.adults);
  life.greet = share(greet, life.adults);
  life.talk = share(talk, life.adults);
  life.favours = share(favours, life.adults);
  life.together = share(together, life.adults);
  life.cared_for = clients > 0 ? share(helped, clients) : -1;
  return life;
}

int rung_of(const StreetCount& street) {
  const double bounds[] = {0.25, 0.5, 0.5, 0.1, 0.25};
  const double reached[] = {street.know, street.greet, street.talk, street.favours,
                            street.together};
  int rung = 1;
  for (std::size_t i = 0; i < 5 && reached[i] >= bounds[i]; ++i) {
    ++rung;
  }
  return rung == 6 && street.cared_for >= 0.5 ? 9 : rung;
}

StreetRungs street_rungs(const World& world, PersonId resident) {
  const int rung = rung_of(street_life(world, world.persons.street[resident.index()]));
  const Draw noise = answers(world, ask_street_ladder, resident);
  const auto marked = [](double x) {
    return static_cast<int>(round_half_away(std::clamp(x, 1.0, 10.0)));
  };
  // Who is attached to privacy wishes for less, who likes company for more (assumed).
  const double wish =
      6.0 + 4.0 * (static_cast<double>(world.persons.trait(resident, Trait::social_skill)) -
                   static_cast<double>(world.persons.trait(resident, Trait::privacy)));
  return {marked(rung + item_noise(noise, 0)), marked(wish + item_noise(noise, 1))};
}

}  // namespace draagkracht
