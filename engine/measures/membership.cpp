// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
#include "measures/membership.hpp"

#include <algorithm>

#include "measures/care_network.hpp"

namespace draagkracht {

namespace {

constexpr GroupMask all_bit = GroupMask{1} << all_group;
constexpr GroupMask exposed_bit = GroupMask{1} << exposed_group;

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
    GroupMask mask = all_bit | file_groups_of(week0, client);
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
  for (std::size_t product = 0; product < product_count; ++product) {
    if (plan_.exposing[product] && client.indications[product].in_force.value > 0) {
      return true;
    }
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
  const auto began_now = [&](const ClientRecord& client) {
    for (std::size_t product = 0; product < product_count; ++product) {
      if (plan_.exposing_new[product] && client.indications[product].granted.value > 0 &&
          client.indications[product].start == world.week.value) {
        return true;
      }
    }
    return false;
  };
  std::vector<PersonId> carers;  // of several newcomers, or more than once, join once
  for (const ClientRecord& client : world.clients) {
    if (client.open == 0 || (client_groups(client.person) & exposed_bit) != 0 ||
        !began_now(client) || !std::ranges::binary_search(granted, world.key(client.person))) {
      continue;
    }
    joins.push_back({world.key(client.person), world.week.value, false,
                     exposed_bit | client_subgroups(world, client, counts_)});
    each_carer_of(world, client, [&](const CarerRecord& carer) {
      if ((carer_groups(carer.person) & exposed_bit) != 0 ||
          std::ranges::find(carers, carer.person) != carers.end()) {
        return;
      }
      carers.push_back(carer.person);
      joins.push_back({world.key(carer.person), world.week.value, true,
                       exposed_bit | carer_subgroups(world, carer, counts_)});
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
