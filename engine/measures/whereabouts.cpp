// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
#include "measures/whereabouts.hpp"

#include <algorithm>

namespace draagkracht {

const std::array<CodeName, whereabouts_count> whereabouts_names{{
    {"died", {"overleden", "died"}},
    {"admitted", {"opgenomen", "admitted"}},
    {"recovered", {"geen hulp meer nodig", "no longer in need of help"}},
    {"indicated", {"nog dezelfde indicatie", "still the same indication"}},
    {"without_indication", {"thuis zonder die indicatie", "at home without that indication"}},
}};

namespace {

Whereabouts of_client(const GroupPlan& plan, const ClientRecord& client, const World& now) {
  if (!now.persons.alive(client.person)) {
    return Whereabouts::died;
  }
  if (now.persons.residence[client.person.index()] == Residence::admitted) {
    return Whereabouts::admitted;
  }
  if (client.open == 0) {
    return Whereabouts::recovered;
  }
  for (std::size_t product = 0; product < product_count; ++product) {
    const Indication& indication = client.indications[product];
    if (plan.exposing[product] && indication.granted.value > 0 && indication.start <= 0) {
      return Whereabouts::indicated;
    }
  }
  return Whereabouts::without_indication;
}

}  // namespace

std::vector<PersonId> clients_reached(const GroupPlan& plan, const Membership& week0,
                                      const World& world) {
  std::vector<PersonId> reached;
  if (std::ranges::none_of(plan.exposing, [](bool flag) { return flag; })) {
    return reached;
  }
  for (const ClientRecord& client : world.clients) {
    if ((week0.client_groups(client.person) >> exposed_group & 1U) != 0) {
      reached.push_back(client.person);
    }
  }
  return reached;
}

WhereaboutsCount whereabouts(const GroupPlan& plan, std::span<const PersonId> clients,
                             const World& now) {
  WhereaboutsCount count{};
  for (const PersonId person : clients) {
    const ClientRecord& client = now.clients[now.persons.client[person.index()].index()];
    count[at(of_client(plan, client, now))] += now.persons.weight[person.index()];
  }
  return count;
}

}  // namespace draagkracht
