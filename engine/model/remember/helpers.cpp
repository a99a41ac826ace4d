// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
#include "model/remember/helpers.hpp"

#include <array>

#include "core/draw.hpp"
#include "model/ask/shyness.hpp"
#include "model/offer/suit_task.hpp"
#include "model/remember/monthly.hpp"

namespace draagkracht {

void look_at_help(World& w, const Setting& s, CareLink& link, const ClientRecord& client) {
  const ModelParameters& p = s.parameters;
  if (link.companion > 0) {
    --link.companion;
    float& reward = w.carer_of(link.giver).reward;
    reward += static_cast<float>(p.stand_beside.good) * (1.0F - reward);
  }
  const bool taught = link.as_volunteer == 0 && professional_comes(client);
  const bool difficult = hard_to_handle(client.limitation);
  if (!taught && !difficult) {
    return;
  }
  const Draw draw(w.luck, decision("remember.month"), w.key(link.giver), w.key(link.client),
                  w.week);
  if (taught && draw.chance(p.learn_skill.lessons / months_a_year, 0)) {
    link.taught = as_byte(from_byte(link.taught) + p.learn_skill.lesson);
  }
  if (difficult &&
      draw.chance(quarrel_chance(p.quarrel, static_cast<double>(w.carer_of(link.giver).strain),
                                 link.as_volunteer != 0),
                  1)) {
    w.ties.columns.row[link.tie.index()].closeness *= static_cast<float>(1.0 - p.quarrel.damage);
  }
}

void look_at_group(World& w, const ShareEvenly& p, ClientRecord& client) {
  int n = 0;
  double sum = 0, squares = 0;
  each_link_of_client(w, client, [&](LinkId l) {
    int given = 0;
    for (const std::uint16_t minutes : w.links[l.index()].given) {
      given += minutes;
    }
    ++n;
    sum += given;
    squares += static_cast<double>(given) * given;
  });
  const double even = n > 1 ? evenness(n, sum, squares) : p.usual;
  each_link_of_client(w, client, [&](LinkId l) { w.links[l.index()].even = as_byte(even); });
  if (n > 1) {
    client.shyness_shift -= static_cast<float>(p.safe * (even - p.usual));
  }
}

void find_companion(World& w, const StandBeside& p, const CarerRecord& carer) {
  CareLink& link = w.links[carer.first_link.index()];
  if (link.companion > 0 || !in_own_week(w, carer.person) ||
      !Draw(w.luck, decision("remember.companion"), w.key(carer.person), w.week)
           .chance(p.per_year / months_a_year)) {
    return;
  }
  const PersonId companion = best_nearby(w, carer.person, [&](PersonId q) {
    if (q == carer.person || w.persons.volunteer[q.index()] == 0 || !w.persons.at_home(q) ||
        w.ties.between(q, carer.person).valid()) {
      return -math::detail::infinity;
    }
    return candidate_score(1.0, Draw(w.luck, decision("remember.companion.who"),
                                     w.key(carer.person), w.key(q), w.week));
  });
  if (!companion.valid()) {
    return;
  }
  w.ties.add({.a = carer.person,
              .b = companion,
              .kind = TieKind::buddy,
              .closeness = 0.3F,
              .contacts = 0.25F,
              .distance_km = 1,
              .since = w.week},
             w.persons.key);
  link.companion = static_cast<std::uint8_t>(p.months);
  w.emit(EventKind::tie_made, Cause::strain, carer.person, companion);
}

bool helps_others(const World& w, PersonId client) {
  const CarerSlot slot = w.persons.carer[client.index()];
  return slot.valid() && w.carers[slot.index()].first_link.valid();
}

namespace {

/// What people with limits can well do for each other.
constexpr std::array<Channel, 4> light_tasks{Channel::company, Channel::emotional, Channel::advice,
                                             Channel::practical};

/// The client among the ties of `person` whom it is nicest to do something for, and what.
struct ForWhom {
  Arc arc;
  Channel what = Channel::company;
};
ForWhom somebody_to_help(const World& w, PersonId person) {
  ForWhom best;
  double best_score = -math::detail::infinity;
  for (const Arc arc : w.ties.of(person)) {
    const ClientSlot slot = w.persons.client[arc.other.index()];
    const Tie& tie = w.ties.columns.row[arc.tie.index()];
    if (!slot.valid() || tie.state != TieState::active || !w.persons.at_home(arc.other)) {
      continue;
    }
    const ClientRecord& other = w.clients[slot.index()];
    Channel what = light_tasks.front();
    for (const Channel c : light_tasks) {
      what = other.unmet[at(c)] > other.unmet[at(what)] ? c : what;
    }
    const double score = candidate_score(
        static_cast<double>(tie.closeness),
        Draw(w.luck, decision("remember.use.whom"), w.key(person), w.key(arc.other), w.week));
    if (other.open != 0 && other.institution == 0 && other.unmet[at(what)].value >= 30 &&
        score > best_score && !w.link_between(person, arc.other).valid()) {
      best_score = score;
      best = {arc, what};
    }
  }
  return best;
}

void contribute(World& w, const BeOfUse& p, PersonId person) {
  const ForWhom chosen = somebody_to_help(w, person);
  if (!chosen.arc.other.valid()) {
    return;
  }
  const LinkId l = w.make_link(chosen.arc.tie, person, chosen.arc.other, w.week,
                               is_voluntary(w.ties.columns.row[chosen.arc.tie.index()].kind));
  const auto minutes = static_cast<std::uint16_t>(60.0 * p.hours);
  w.links[l.index()].agreed[at(chosen.what)] = minutes;
  w.links[l.index()].pressed = as_byte(0);
  w.ties.columns.row[chosen.arc.tie.index()].last_care = w.week.value;
  w.emit(EventKind::care_began, Cause::own_wish, person, chosen.arc.other, minutes,
         EventUnit::minutes_per_week);
}

}  // namespace

void become_helpers(World& w, const Setting& s) {
  const BeOfUse& p = s.parameters.be_of_use;
  // A contribution may make a carer record, never a client record.
  for (const ClientRecord& client : w.clients) {
    const PersonId person = client.person;
    if (!in_own_week_of_year(w, person) || !w.persons.at_home(person) ||
        w.persons.age(person, w.week) < 16 || client.limitation == Limitation::dementia) {
      continue;
    }
    const Traits& traits = traits_of(w, person);
    const Draw draw(w.luck, decision("remember.use"), w.key(person), w.week);
    const double willing = 2.0 * static_cast<double>(traits[at(Trait::altruism)]);
    Minutes need{0};
    for (const Minutes m : client.need) {
      need += m;
    }
    const double volunteers = client.open == 0             ? p.former
                              : need.hours() <= light_need ? p.client
                                                           : 0.0;
    if (draw.chance(volunteers * willing, 0)) {
      w.persons.volunteer[person.index()] = 1;
    }
    if (client.open != 0 && client.institution == 0 &&
        draw.chance(p.asked * 2.0 * static_cast<double>(traits[at(Trait::assets)]), 1)) {
      contribute(w, p, person);
    }
  }
}

}  // namespace draagkracht
