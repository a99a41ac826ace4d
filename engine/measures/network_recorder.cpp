// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
#include "measures/network_recorder.hpp"

#include <algorithm>

#include "core/hash.hpp"
#include "measures/care_network.hpp"
#include "measures/gini.hpp"
#include "measures/reserve.hpp"
#include "measures/sums.hpp"
#include "population/look/answers.hpp"

namespace draagkracht {

namespace {

constexpr std::int32_t reserve_weeks = 2 * weeks_per_quarter;
/// Own direction lost since the start that counts as clear (assumed; 0.05 to 0.2).
constexpr float clearly_less = 0.1F;
/// Short of help from this share of the need on (assumed; 0.05 to 0.25).
constexpr double goes_short = 0.1;
/// Where a policy reaches more people than this, or one in 128 of all, a part of them is looked at.
constexpr std::size_t fewest_reserves = 150;
constexpr std::size_t most_groups = 64;

/// The class that counts: who is in the role now is in `all` as well.
std::uint16_t class_of_client(const Membership& membership, const World& world,
                              const ClientRecord& client) {
  if (!world.persons.alive(client.person)) {
    return 0;
  }
  const std::uint16_t cohort = membership.client_class(client.person);
  return client.open != 0 ? membership.while_active(cohort) : cohort;
}

/// Whether somebody who is around does this person harm: exploits, belittles or quarrels.
bool has_harmful_tie(const World& world, PersonId person) {
  if (person.index() >= world.ties.persons()) {
    return false;
  }
  return std::ranges::any_of(world.ties.of(person), [&](const Arc& arc) {
    const Tie& tie = world.ties.columns.row[arc.tie.index()];
    return tie.valence == Valence::harmful && tie.state == TieState::active;
  });
}

}  // namespace

void NetworkRecorder::record(const World& world, const Membership& membership, bool last) {
  sums_.resize(membership.classes(), Sums{});
  if (world.week.value > 0) {
    stops_.read(world);
  }
  cascades_.after(world, stops_.this_week());
  breakdown_.after(world, stops_.this_week());
  count_stops(world, membership);
  const bool quarterly = world.week.value % weeks_per_quarter == 0 || last;
  own_direction_.resize(world.clients.size(), -1.0F);
  if (!quarterly) {
    return;
  }
  look_at_clients(world, membership);
  if (world.week.value % reserve_weeks == 0 || last) {
    look_at_reserves(world, membership);
  }
  look_at_groups(world, membership);
}

void NetworkRecorder::count_stops(const World& world, const Membership& membership) {
  const auto weight = [&](PersonId p) {
    return static_cast<double>(world.persons.weight[p.index()]);
  };
  const auto of_carer = [&](PersonId p) -> Sums& {
    return sums_[membership.while_active(membership.carer_class(p))];
  };
  const auto of_client = [&](PersonId p) -> Sums& {
    return sums_[membership.while_active(membership.client_class(p))];
  };
  for (const CascadeStep& step : cascades_.this_week()) {
    if (!step.out) {
      continue;
    }
    of_carer(step.carer)[w_stops] += weight(step.carer);
    if (step.follows) {
      of_carer(step.carer)[w_followed] += weight(step.carer);
      of_carer(step.first)[w_cascade_weeks] += weight(step.first) * step.longer;
      of_carer(step.first)[w_cascades] += step.first_to_follow ? weight(step.first) : 0;
    }
  }
  for (const LostHours& went : cascades_.settled()) {
    Sums& sums = of_client(went.client);
    const double per = weight(went.client);
    sums[w_lost] += per * went.lost;
    sums[w_to_carers] += per * went.carers;
    sums[w_to_volunteers] += per * went.volunteers;
    sums[w_to_formal] += per * went.formal;
    sums[w_unmet] += per * went.unmet;
  }
  for (const std::size_t row : breakdown_.broke_this_week()) {
    const PersonId client = world.clients[row].person;
    of_client(client)[w_broke] += weight(client);
  }
}

void NetworkRecorder::look_at_clients(const World& world, const Membership& membership) {
  for (Sums& sums : sums_) {
    sums[q_clients] = sums[q_hidden] = sums[q_harmed] = sums[q_with_carers] = sums[q_overloaded] =
        0;
  }
  for (std::size_t row = 0; row < world.clients.size(); ++row) {
    const ClientRecord& client = world.clients[row];
    if (client.open == 0) {
      continue;
    }
    float& start = own_direction_[row];
    start = start < 0 ? client.own_direction : start;
    const std::uint16_t own = class_of_client(membership, world, client);
    if (own == 0) {
      continue;
    }
    Sums& sums = sums_[own];
    const auto weight = static_cast<double>(world.persons.weight[client.person.index()]);
    sums[q_clients] += weight;
    const std::int32_t unmet = total_minutes(client.unmet);
    if (unmet > goes_short * total_minutes(client.need) && 2 * client.reported.value < unmet &&
        client.own_direction < start - clearly_less) {
      sums[q_hidden] += weight;
    }
    sums[q_harmed] += has_harmful_tie(world, client.person) ? weight : 0;
    float load = 0;
    float strength = 0;
    each_link_of_client(world, client, [&](LinkId l) {
      const CareLink& link = world.links[l.index()];
      if (link.as_volunteer == 0) {
        const CarerRecord& carer = world.carers[world.persons.carer[link.giver.index()].index()];
        load += carer.load;
        strength += carer.strength;
      }
    });
    if (strength > 0) {
      sums[q_with_carers] += weight;
      sums[q_overloaded] += load > strength ? weight : 0;
    }
  }
}

void NetworkRecorder::look_at_reserves(const World& world, const Membership& membership) {
  for (Sums& sums : sums_) {
    sums[q_looked_at] = sums[q_idle] = sums[q_with_helpers] = sums[q_depth] = 0;
  }
  const auto is_exposed = [&](const ClientRecord& client) {
    const std::uint16_t own = class_of_client(membership, world, client);
    return (membership.groups_of_class(own) >> exposed_group & 1U) != 0 && client.open != 0 &&
           world.persons.at_home(client.person);
  };
  if (one_in_ == 0) {  // at week 0, which variants share
    const auto exposed = static_cast<std::size_t>(std::ranges::count_if(world.clients, is_exposed));
    one_in_ = 1 + exposed / std::max(fewest_reserves, world.persons.size() / 128);
  }
  for (const ClientRecord& client : world.clients) {
    if (!is_exposed(client) || mix(world.key(client.person).value) % one_in_ != 0) {
      continue;
    }
    const auto weight = static_cast<double>(world.persons.weight[client.person.index()]);
    const std::vector<PossibleHelper> around = possible_helpers(world, client);
    Sums& sums = sums_[class_of_client(membership, world, client)];
    sums[q_looked_at] += weight;
    sums[q_idle] += weight * hours(idle_reserve(around));
    if (const int depth = substitution_depth(around); depth >= 0) {
      sums[q_with_helpers] += weight;
      sums[q_depth] += weight * depth;
    }
  }
}

void NetworkRecorder::look_at_groups(const World& world, const Membership& membership) {
  struct Giver {
    std::int32_t minutes;
    double weight;
    GroupMask groups;
  };
  std::vector<Giver> givers;
  for (const CarerRecord& carer : world.carers) {
    const std::int32_t minutes = total_minutes(carer.given);
    if (minutes > 0 && world.persons.alive(carer.person) && is_carer_now(world, carer)) {
      const std::uint16_t own = membership.while_active(membership.carer_class(carer.person));
      givers.push_back({minutes, static_cast<double>(world.persons.weight[carer.person.index()]),
                        membership.groups_of_class(own)});
    }
  }
  std::ranges::stable_sort(givers, {}, &Giver::minutes);
  struct Watched {
    Spell spell;
    GroupMask groups;
  };
  std::vector<Watched> spells;
  for (std::size_t row = 0; row < breakdown_.spells().size(); ++row) {
    const CareSpell& spell = breakdown_.spells()[row];
    const PersonId client = world.clients[row].person;
    if (spell.state != CareSpell::State::none) {
      const std::uint16_t own = membership.while_active(membership.client_class(client));
      spells.push_back(
          {spell.until(world.week.value, static_cast<double>(world.persons.weight[client.index()])),
           membership.groups_of_class(own)});
    }
  }
  std::ranges::sort(spells, [](const Watched& a, const Watched& b) { return a.spell < b.spell; });
  looked_.assign(most_groups, GroupLook{});
  GroupMask present = 0;
  for (std::size_t k = 0; k < membership.classes(); ++k) {
    present |= membership.groups_of_class(k);
  }
  std::vector<Spell> of_group;
  for (std::size_t group = 0; group < most_groups; ++group) {
    if ((present >> group & 1U) == 0) {
      continue;
    }
    GroupLook& looked = looked_[group];
    Gini gini;
    for (const Giver& giver : givers) {
      if ((giver.groups >> group & 1U) != 0) {
        gini.add(giver.minutes, giver.weight);
      }
    }
    looked.has_gini = !gini.none();
    looked.gini = looked.has_gini ? gini.value() : 0;
    of_group.clear();
    for (const Watched& watched : spells) {
      if ((watched.groups >> group & 1U) != 0) {
        of_group.push_back(watched.spell);
      }
    }
    const double median = median_weeks(of_group);
    looked.has_median = median == median;
    looked.median = looked.has_median ? median : 0;
  }
}

NetworkRecorder::Sums NetworkRecorder::of_group(const Membership& membership,
                                                std::size_t group) const {
  Sums sums{};
  for (std::size_t k = 0; k < sums_.size(); ++k) {
    if ((membership.groups_of_class(k) >> group & 1U) != 0) {
      for (std::size_t i = 0; i < sum_count; ++i) {
        sums[i] += sums_[k][i];
      }
    }
  }
  return sums;
}

}  // namespace draagkracht
