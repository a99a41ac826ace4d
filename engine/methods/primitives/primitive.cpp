// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
#include "methods/primitives/primitive.hpp"

#include <algorithm>
#include <span>

#include "core/hash.hpp"
#include "methods/primitives/asking.hpp"
#include "methods/primitives/circles.hpp"
#include "methods/primitives/load.hpp"
#include "methods/primitives/mind.hpp"
#include "methods/primitives/professionals.hpp"
#include "methods/primitives/street.hpp"
#include "methods/primitives/ties.hpp"

namespace draagkracht {

const std::array<CodeName, on_count> on_names{{
    {"usual", {"zoals de bewerking zegt", "as the primitive says"}},
    {"client", {"de cliënt", "the client"}},
    {"carers", {"iedereen uit het netwerk die helpt", "everybody of the network who helps"}},
    {"carer", {"de mantelzorger die de meeste uren geeft", "the carer who gives most hours"}},
    {"circle", {"de kring of groep", "the circle or group"}},
    {"street", {"de straat", "the street"}},
    {"professional", {"de beroepskracht", "the professional"}},
}};

const std::array<CodeName, part_count> part_names{{
    {"client_mind", {"wat een cliënt denkt, voelt en weet", "what a client thinks, feels, knows"}},
    {"client_help", {"indicaties en voorbereiding", "indications and preparation"}},
    {"carer_mind", {"belasting, hoop, vertrouwen, waardering", "strain, hope, trust, reward"}},
    {"carer_load", {"regelen, draagkracht, verlichting", "arranging, strength, relief"}},
    {"links", {"wie wie helpt, en waarmee", "who helps whom, and with what"}},
    {"ties", {"wat er tussen twee mensen is", "what is between two people"}},
    {"acquaintances", {"wie wie kent", "who knows whom"}},
    {"traits", {"eigenschappen", "traits"}},
    {"aids", {"hulpmiddelen en gewoonten", "aids and habits"}},
    {"roles", {"wie vrijwilliger is", "who volunteers"}},
    {"grief", {"rouw en zware tijd", "grief and hard time"}},
    {"streets", {"hoe het gaat in een straat", "how a street gets on"}},
    {"places", {"plekken en initiatieven in de buurt", "places and initiatives near by"}},
    {"professionals", {"wat beroepskrachten leerden", "what professionals learned"}},
    {"circles", {"kringen en groepen", "circles and groups"}},
    {"rest", {"al het andere", "everything else"}},
}};

const std::array<Primitive, primitive_count>& primitives() {
  static const std::array<Primitive, primitive_count> all = [] {
    std::array<Primitive, primitive_count> made;
    std::size_t n = 0;
    for (const std::span<const Primitive> some :
         {primitives_of_mind(), primitives_of_asking(), primitives_of_ties(),
          primitives_of_circles(), primitives_of_load(), primitives_of_professionals(),
          primitives_of_street()}) {
      for (const Primitive& each : some) {
        made[n++] = each;
      }
    }
    return made;
  }();
  return all;
}

std::optional<std::size_t> primitive_named(std::string_view id) {
  const auto found = std::ranges::find(primitives(), id, &Primitive::id);
  return found != primitives().end()
             ? std::optional<std::size_t>(static_cast<std::size_t>(found - primitives().begin()))
             : std::nullopt;
}

const std::array<CodeName, primitive_count>& primitive_names() {
  static const std::array<CodeName, primitive_count> names = [] {
    std::array<CodeName, primitive_count> made;
    std::ranges::transform(primitives(), made.begin(),
                           [](const Primitive& p) { return CodeName{p.id, p.what}; });
    return made;
  }();
  return names;
}

std::array<std::uint64_t, part_count> part_hashes(const World& w) {
  std::array<StateHash, part_count> of;
  const auto part = [&](StatePart p) -> StateHash& { return of[static_cast<std::size_t>(p)]; };
  for (ClientRecord client : w.clients) {
    StateHash& mind = part(StatePart::client_mind);
    mind.add(client.recalled);
    mind.add(client.knows);
    mind.add(client.shyness_shift);
    mind.add(client.own_direction);
    mind.add(client.self_trust);
    mind.add(client.guard);
    mind.add(client.pent_up);
    mind.add(client.burden);
    mind.add(client.say);
    client.recalled = client.knows = 0;
    client.shyness_shift = client.own_direction = client.self_trust = client.guard = 0;
    client.pent_up = client.burden = client.say = 0;
    client.first_link = {};
    part(StatePart::client_help).add(client);
  }
  for (CarerRecord carer : w.carers) {
    StateHash& load = part(StatePart::carer_load);
    load.add(carer.arranging);
    load.add(carer.resilience);
    load.add(carer.relieved);
    // A new helper is a new record: that belongs to who helps whom.
    if (!(carer.since == w.week.value && carer.strain == 0)) {
      carer.arranging = 0;
      carer.resilience = 0;
      carer.relieved = 0;
      carer.first_link = {};
      part(StatePart::carer_mind).add(carer);
    }
  }
  part(StatePart::links).add(w.links);
  part(StatePart::ties).add(w.ties.columns.row);
  part(StatePart::acquaintances).add(w.ties.degrees());
  part(StatePart::acquaintances).add(w.ties.columns.since);
  part(StatePart::traits).add(w.persons.traits);
  part(StatePart::aids).add(w.persons.aids);
  part(StatePart::roles).add(w.persons.volunteer);
  part(StatePart::grief).add(w.persons.widowed);
  part(StatePart::grief).add(w.persons.hard_until);
  part(StatePart::streets).add(w.street_level);
  part(StatePart::places).add(w.neighbourhoods);
  part(StatePart::professionals).add(w.professionals);
  part(StatePart::circles).add(w.support_circles);
  StateHash& rest = part(StatePart::rest);
  rest.add(w.persons.key);
  rest.add(w.persons.birth_week);
  rest.add(w.persons.residence);
  rest.add(w.persons.household);
  rest.add(w.persons.street);
  rest.add(w.persons.limitation);
  rest.add(w.persons.employed_hours);
  rest.add(w.persons.poor_health);
  rest.add(w.persons.ill_until);
  rest.add(w.persons.leisure);
  rest.add(w.persons.weekday);
  rest.add(w.persons.weight);
  rest.add(w.organisations);
  rest.add(w.enrolments);
  std::array<std::uint64_t, part_count> hashes{};
  std::ranges::transform(of, hashes.begin(), [](const StateHash& h) { return h.value(); });
  return hashes;
}

std::optional<StatePart> written_beside(const std::array<std::uint64_t, part_count>& before,
                                        const std::array<std::uint64_t, part_count>& after,
                                        Parts allowed) {
  // A new tie is a new record among the ties.
  const bool new_tie = allowed.has(StatePart::acquaintances);
  for (std::size_t p = 0; p < part_count; ++p) {
    const auto part = static_cast<StatePart>(p);
    const bool may = allowed.has(part) || (part == StatePart::ties && new_tie) ||
                     (part == StatePart::carer_load && allowed.has(StatePart::links));
    if (before[p] != after[p] && !may) {
      return part;
    }
  }
  return std::nullopt;
}

}  // namespace draagkracht
