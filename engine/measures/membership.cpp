// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
#include "measures/membership.hpp"

#include <algorithm>

#include "measures/care_network.hpp"

namespace draagkracht {

namespace {

constexpr GroupMask all_bit = GroupMask{1} << all_group;
constexpr GroupMask exposed_bit = GroupMask{1} << exposed_group;

/// Whether an indication of one of these products is in force.
bool held(const ClientRecord& client, const PerProduct<bool>& products) {
  for (std::size_t product = 0; product < product_count; ++product) {
    if (products[product] && client.indications[product].in_force.value > 0) {
      return true;
    }
  }
  return false;
}

/// Whether an indication of one of these products began in this week.
bool began(const ClientRecord& client, const PerProduct<bool>& products, Week week) {
  for (std::size_t product = 0; product < product_count; ++product) {
    if (products[product] && client.indications[product].granted.value > 0 &&
        client.indications[product].start == week.value) {
      return true;
    }
  }
  return false;
}

/// Calls f(giver's record) for everybody who helps this client as a carer.
template <class F>
void each_carer_of(const World& world, const ClientRecord& client, F&& f) {
  each_link_of_client(world, client, [&](LinkId l) {
    const CareLink& link = world.links[l.index()];
    if (link.as_volunteer != 0) {
      return;
    }
    f(world.carers[world.persons.carer[link.giver.index()].index()]);
  });
}

}  // namespace

Membership::Membership(const GroupPlan& plan, const World& week0)
    : plan_(plan),
      counts_(group_counts(plan)),
      of_client_(week0.persons.size(), 0),
      of_carer_(week0.persons.size(), 0) {
  class_of(0);
  std::vector<GroupMask> by_helping(week0.persons.size(),
                                    0);  // what carers take from their clients
  for (const ClientRecord& client : week0.clients) {
    if (client.open == 0) {
      continue;
    }
    const bool exposed = holds(week0, client);
    GroupMask mask = all_bit | file_groups_of(week0, client) | cuts_of(client);
    if (exposed) {
      mask |= exposed_bit;
    }
    each_carer_of(week0, client,
                  [&](const CarerRecord& carer) { by_helping[carer.person.index()] |= mask; });
    if (exposed) {
      mask |= client_subgroups(week0, client, counts_);
    }
    of_client_[client.person.index()] = class_of(mask);
  }
  for (const CarerRecord& carer : week0.carers) {
    GroupMask mask = by_helping[carer.person.index()];
    if (is_carer_now(week0, carer)) {
      mask |= all_bit;
    }
    if ((mask & exposed_bit) != 0) {
      mask |= carer_subgroups(week0, carer, counts_);
    }
    of_carer_[carer.person.index()] = class_of(mask);
  }
}

bool Membership::holds(const World& world, const ClientRecord& client) const {
  if (plan_.no_policy()) {
    return true;
  }
  if (held(client, plan_.exposing)) {
    return true;
  }
  return std::ranges::any_of(plan_.offers, [&](const GroupPlan::Offer& offer) {
    if (!meets(world, client, offer.group)) {
      return false;
    }
    bool carer_meets = false;
    if (offer.to_carers) {
      each_carer_of(world, client, [&](const CarerRecord& carer) {
        carer_meets = carer_meets || meets(world, carer.person, offer.where);
      });
    }
    return offer.to_carers ? carer_meets : meets(world, client, offer.where);
  });
}

GroupMask Membership::cuts_of(const ClientRecord& client) const {
  GroupMask mask = 0;
  for (std::size_t i = 0; i < counts_.cuts; ++i) {
    if (held(client, plan_.cuts[i].exposing)) {
      mask |= GroupMask{1} << (first_cut_group(counts_) + i);
    }
  }
  return mask;
}

GroupMask Membership::file_groups_of(const World& world, const ClientRecord& client) const {
  GroupMask mask = 0;
  for (std::size_t i = 0; i < counts_.file; ++i) {
    if (meets(world, client, plan_.file_groups[i].where)) {
      mask |= GroupMask{1} << (first_file_group + i);
    }
  }
  return mask;
}

std::uint16_t Membership::class_of(GroupMask mask) {
  for (std::size_t i = 0; i < masks_.size(); ++i) {
    if (masks_[i] == mask) {
      return static_cast<std::uint16_t>(i);
    }
  }
  const auto made = static_cast<std::uint16_t>(masks_.size());
  masks_.push_back(mask);
  with_all_.push_back(made);
  if ((mask & all_bit) == 0) {
    const std::uint16_t twin = class_of(mask | all_bit);
    with_all_[made] = twin;
  }
  return made;
}

GroupMask Membership::groups_joined(const World& world, const ClientRecord& client) const {
  if (!began(client, plan_.exposing_new, world.week)) {
    return 0;
  }
  GroupMask mask = exposed_bit;
  for (std::size_t i = 0; i < counts_.cuts; ++i) {
    if (began(client, plan_.cuts[i].exposing_new, world.week)) {
      mask |= GroupMask{1} << (first_cut_group(counts_) + i);
    }
  }
  return mask;
}

std::vector<Join> Membership::newcomers(const World& world) const {
  std::vector<Join> joins;
  std::vector<Key> granted;
  for (const Event& event : world.events) {
    if (event.kind == EventKind::indication_granted) {
      granted.push_back(event.person);
    }
  }
  if (granted.empty()) {
    return joins;
  }
  std::ranges::sort(granted);
  std::vector<std::pair<PersonId, GroupMask>> carers;  // who helps several newcomers, once a group
  for (const ClientRecord& client : world.clients) {
    if (client.open == 0 || !std::ranges::binary_search(granted, world.key(client.person))) {
      continue;
    }
    const GroupMask joined = groups_joined(world, client) & ~client_groups(client.person);
    if (joined == 0) {
      continue;
    }
    joins.push_back(
        {world.key(client.person), world.week.value, false,
         joined | ((joined & exposed_bit) != 0 ? client_subgroups(world, client, counts_)
                                               : GroupMask{0})});
    each_carer_of(world, client, [&](const CarerRecord& carer) {
      GroupMask added = joined & ~carer_groups(carer.person);
      for (const auto& [person, groups] : carers) {
        added &= person == carer.person ? ~groups : ~GroupMask{0};
      }
      if (added == 0) {
        return;
      }
      carers.emplace_back(carer.person, added);
      joins.push_back({world.key(carer.person), world.week.value, true,
                       added | ((added & exposed_bit) != 0 ? carer_subgroups(world, carer, counts_)
                                                           : GroupMask{0})});
    });
  }
  return joins;
}

PersonId Membership::find(const World& world, Key person) {
  if (by_key_.empty()) {
    by_key_.resize(world.persons.size());
    for (std::uint32_t i = 0; i < by_key_.size(); ++i) {
      by_key_[i] = PersonId{i};
    }
    std::ranges::sort(by_key_, [&](PersonId a, PersonId b) { return world.key(a) < world.key(b); });
  }
  const auto found =
      std::ranges::lower_bound(by_key_, person, {}, [&](PersonId p) { return world.key(p); });
  if (found != by_key_.end() && world.key(*found) == person) {
    return *found;
  }
  for (std::size_t i = by_key_.size(); i < world.persons.size(); ++i) {  // born since
    if (world.persons.key[i] == person) {
      return PersonId{static_cast<std::uint32_t>(i)};
    }
  }
  return PersonId::none();
}

std::vector<std::pair<Join, double>> Membership::join(const World& world,
                                                      std::span<const Join> joins) {
  std::vector<std::pair<Join, double>> joined;
  for (const Join& each : joins) {
    if (each.week != world.week.value) {
      continue;
    }
    const PersonId person = find(world, each.person);
    if (!person.valid()) {
      continue;
    }
    std::vector<std::uint16_t>& of_role = each.as_carer ? of_carer_ : of_client_;
    if (person.index() >= of_role.size()) {
      of_role.resize(world.persons.size(), 0);
    }
    const GroupMask before = masks_[of_role[person.index()]];
    of_role[person.index()] = class_of(before | each.groups);
    joined.emplace_back(each, world.persons.weight[person.index()]);
  }
  return joined;
}

}  // namespace draagkracht
