// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
#include "measures/invariants.hpp"

#include <string>
#include <vector>

#include "core/calendar.hpp"
#include "measures/sums.hpp"

namespace draagkracht {

namespace {

/// In the 6314th week after that of birth somebody turns 121 (PersonTable::age).
constexpr std::int32_t weeks_too_old = 6314;

Problem broken(const World& world, PersonId person, Label what) {
  return {what.text(),
          "week " + std::to_string(world.week.value) + ", " + key_text('p', world.key(person))};
}

bool any(const PerChannel<Minutes>& channels) {
  std::int32_t bits = 0;
  for (const Minutes minutes : channels) {
    bits |= minutes.value;
  }
  return bits != 0;
}

/// Sums over the open links of every client and giver, and who had a link that ended this week.
struct LinkSums {
  struct OfClient {
    PerChannel<std::int32_t> informal{}, volunteer{};
    std::int32_t ended = 0;
  };
  struct OfGiver {
    PerChannel<std::int32_t> given{};
    std::int32_t ended = 0;
  };
  std::vector<OfClient> clients;
  std::vector<OfGiver> givers;
};

std::optional<Problem> add_links(const World& world, LinkSums& sums) {
  for (const CareLink& link : world.links) {
    if (link.open == 0 && link.ended != world.week.value) {
      continue;
    }
    const ClientSlot client = world.persons.client[link.client.index()];
    const CarerSlot giver = world.persons.carer[link.giver.index()];
    if (!client.valid() || !giver.valid()) {
      return broken(world, link.client,
                    {"een hulprelatie zonder cliënt of helper", "a link without client or giver"});
    }
    LinkSums::OfClient& of_client = sums.clients[client.index()];
    LinkSums::OfGiver& of_giver = sums.givers[giver.index()];
    if (link.open == 0) {
      of_client.ended = of_giver.ended = 1;
      continue;
    }
    if (!world.persons.alive(link.client) || !world.persons.alive(link.giver)) {
      return broken(world, link.client,
                    {"een open hulprelatie met een overledene", "an open link with somebody dead"});
    }
    PerChannel<std::int32_t>& got =
        link.as_volunteer != 0 ? of_client.volunteer : of_client.informal;
    for (std::size_t channel = 0; channel < channel_count; ++channel) {
      got[channel] += link.given[channel];
      of_giver.given[channel] += link.given[channel];
    }
  }
  return std::nullopt;
}

/// True when what is booked is what the open links carry; more is possible when a link has ended.
bool agrees(const PerChannel<Minutes>& booked, const PerChannel<std::int32_t>& linked, bool ended) {
  for (std::size_t channel = 0; channel < channel_count; ++channel) {
    const std::int32_t minutes = booked[channel].value;
    if (ended ? minutes < linked[channel] : minutes != linked[channel]) {
      return false;
    }
  }
  return true;
}

std::optional<Problem> check_client(const World& world, const ClientRecord& client,
                                    const LinkSums::OfClient& links) {
  const bool dead = !world.persons.alive(client.person);
  if (dead || client.open == 0) {
    if (client.first_link.valid()) {
      return broken(world, client.person,
                    {"wie geen zorg meer krijgt, heeft nog helpers",
                     "somebody whose care has ended still has helpers"});
    }
    // A record closed this week may still hold the week's minutes; the dead get none.
    if (dead && (any(client.informal) || any(client.volunteer) || any(client.formal))) {
      return broken(world, client.person,
                    {"een overledene krijgt hulp", "somebody dead gets help"});
    }
    return std::nullopt;
  }
  if (!agrees(client.informal, links.informal, links.ended != 0) ||
      !agrees(client.volunteer, links.volunteer, links.ended != 0)) {
    return broken(world, client.person,
                  {"gekregen hulp is niet de som over de helpers",
                   "help received is not the sum over the helpers"});
  }
  if (client.institution != 0 || !world.persons.at_home(client.person)) {
    if (minutes_delivered(client) != 0 || any(client.unmet)) {
      return broken(world, client.person,
                    {"wie is opgenomen, krijgt of mist hulp thuis",
                     "somebody admitted gets or misses help at home"});
    }
    return std::nullopt;
  }
  std::int32_t signs = 0;  // negative as soon as one of them is
  bool balanced = true;
  for (std::size_t i = 0; i < channel_count; ++i) {
    const std::int32_t came =
        client.informal[i].value + client.volunteer[i].value + client.formal[i].value;
    balanced &= client.need[i].value == came + client.unmet[i].value - client.surplus[i].value;
    signs |= client.need[i].value | client.informal[i].value | client.volunteer[i].value |
             client.formal[i].value | client.unmet[i].value | client.surplus[i].value;
  }
  if (!balanced) {
    return broken(
        world, client.person,
        {"nodig is niet gekregen + tekort - overschot", "need is not received + unmet - surplus"});
  }
  if (signs < 0) {
    return broken(world, client.person, {"minuten onder nul", "minutes below zero"});
  }
  if (minutes_delivered(client) != total_minutes(client.formal)) {
    return broken(world, client.person,
                  {"geleverde minuten zijn niet de gekregen minuten van beroepskrachten",
                   "delivered minutes are not the minutes received from professionals"});
  }
  return std::nullopt;
}

std::optional<Problem> check_giver(const World& world, const CarerRecord& carer,
                                   const LinkSums::OfGiver& links) {
  const std::int32_t given = total_minutes(carer.given);
  if (given != 0 && !world.persons.at_home(carer.person)) {
    return broken(
        world, carer.person,
        {"wie overleden of opgenomen is, geeft hulp", "somebody dead or admitted gives help"});
  }
  if (!agrees(carer.given, links.given, links.ended != 0)) {
    return broken(world, carer.person,
                  {"gegeven hulp is niet de som over de cliënten",
                   "help given is not the sum over the clients"});
  }
  if (given < 0 || carer.overhead.value < 0 || given + carer.overhead.value > carer.time.value) {
    return broken(world, carer.person,
                  {"gegeven hulp met reizen en regelen is meer dan de tijd",
                   "help given with travel and coordination is more than the time"});
  }
  if (given + carer.overhead.value > minutes_in_week) {
    return broken(world, carer.person,
                  {"meer hulp dan uren in een week", "more help than hours in a week"});
  }
  return std::nullopt;
}

}  // namespace

std::optional<Problem> broken_invariant(const World& world) {
  const std::int32_t born_before = world.week.value - weeks_too_old;
  std::uint32_t oldest_alive = 0xffffffffU;
  for (std::uint32_t i = 0; i < world.persons.size(); ++i) {
    if (world.persons.birth_week[i] <= born_before && world.persons.professional[i] == 0 &&
        world.persons.alive(PersonId{i})) {
      oldest_alive = i;
    }
  }
  if (oldest_alive != 0xffffffffU) {
    return broken(world, PersonId{oldest_alive},
                  {"iemand is ouder dan 120 jaar", "somebody is over 120 years old"});
  }
  LinkSums sums{std::vector<LinkSums::OfClient>(world.clients.size()),
                std::vector<LinkSums::OfGiver>(world.carers.size())};
  if (auto problem = add_links(world, sums)) {
    return problem;
  }
  for (std::size_t i = 0; i < world.clients.size(); ++i) {
    if (auto problem = check_client(world, world.clients[i], sums.clients[i])) {
      return problem;
    }
  }
  for (std::size_t i = 0; i < world.carers.size(); ++i) {
    if (auto problem = check_giver(world, world.carers[i], sums.givers[i])) {
      return problem;
    }
  }
  return std::nullopt;
}

}  // namespace draagkracht
