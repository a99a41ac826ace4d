// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
#include "methods/primitives/asking.hpp"

#include <algorithm>

#include "methods/primitives/around.hpp"

namespace draagkracht {

namespace {

constexpr std::size_t asked_at_once = 5;

void more_altruism(World& w, PersonId p, double size) {
  float& altruism = w.persons.traits[p.index()][at(Trait::altruism)];
  altruism = towards_one(altruism, size);
}

void offer_threshold(Act& act, PersonId on) {
  for (const Arc arc : closest_around(act.world, on, asked_at_once)) {
    more_altruism(act.world, arc.other, act.size);
  }
}

void bystander_skill(Act& act, PersonId on) {
  World& w = act.world;
  // Who knows what to do is less shy of somebody with difficult behaviour.
  each_link_of_client(w, w.client_of(on), [&](LinkId l) {
    std::uint8_t& taught = w.links[l.index()].taught;
    taught = as_byte(from_byte(taught) + act.size * (1.0 - from_byte(taught)));
  });
  offer_threshold(act, on);
}

void learn_to_care(Act& act, PersonId on) {
  const PersonId client = about(act, on);
  if (client.valid() && act.world.persons.client[client.index()].valid()) {
    bystander_skill(act, client);
  }
}

void carer_found(Act& act, PersonId on) {
  World& w = act.world;
  if (CarerRecord* carer = helping_carer(w, on);
      carer != nullptr && act.draw(decision("methods.carer_found"), on).chance(act.size)) {
    carer->found = w.week.value;
    const PersonId client = about(act, on);
    if (client.valid()) {
      learn(w.client_of(client), Known::carers);
    }
  }
}

const std::array asking_list{
    Primitive{"offer_threshold",
              {"De vijf mensen die het dichtst bij staan willen eerder iets betekenen.",
               "The five people who are closest want to mean something sooner."},
              {"deel van de weg die nog te gaan is", "share of the way that is left"},
              0.03,
              0,
              1,
              On::client,
              {StatePart::traits},
              offer_threshold},
    Primitive{"bystander_skill",
              {"Wie om de cliënt heen staat weet beter wat te doen, en durft eerder te helpen.",
               "Those around the client know better what to do, and dare to help sooner."},
              {"deel van de weg die nog te gaan is", "share of the way that is left"},
              0.1,
              0,
              1,
              On::client,
              {StatePart::links, StatePart::traits},
              learn_to_care},
    Primitive{"carer_found",
              {"Een mantelzorger wordt gezien en is bekend bij de ondersteuning.",
               "A carer is noticed and known to carers' support."},
              {"kans dat dat gebeurt", "chance that it happens"},
              0.5,
              0,
              1,
              On::carers,
              {StatePart::carer_mind, StatePart::client_mind},
              carer_found},
};

}  // namespace

std::span<const Primitive> primitives_of_asking() { return asking_list; }

}  // namespace draagkracht
