// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
#include "measures/care_network.hpp"
#include "measures/carer_profile.hpp"
#include "measures/sums.hpp"

namespace draagkracht {

namespace {

std::size_t client_band(int age) {
  std::size_t band = 0;
  while (band + 1 < client_ages.size() && age >= client_ages[band + 1]) {
    ++band;
  }
  return band;
}

/// The client record of somebody who needs care now.
const ClientRecord* client_record(const World& w, PersonId p) {
  const ClientSlot slot = w.persons.client[p.index()];
  const bool open = slot.valid() && w.clients[slot.index()].open != 0;
  return open ? &w.clients[slot.index()] : nullptr;
}

/// Minutes of housework, care and guidance: what professionals could have been indicated for.
std::int32_t indicable(const LinkMinutes& minutes, const CareLink& link) {
  const PerChannel<std::uint16_t>& of = minutes.as_built() ? link.agreed : link.given;
  return of[at(Channel::practical)] + of[at(Channel::personal_care)] + of[at(Channel::guidance)];
}

struct Received {
  int carers = 0;
  int counted = 0;      ///< of whom more than customary help is had
  bool narrow = false;  ///< from at least one who helps long and much enough
  double informal = 0;  ///< minutes of the help that could be indicated as well
  double volunteer = 0;
  double formal = 0;
};

Received received_by(const World& w, const PopulationSpec& spec, const LinkMinutes& minutes,
                     const ClientRecord& client) {
  Received got;
  each_link_of_client(w, client, [&](LinkId l) {
    const CareLink& link = w.links[l.index()];
    (link.as_volunteer != 0 ? got.volunteer : got.informal) += indicable(minutes, link);
    got.carers += link.as_volunteer != 0 ? 0 : 1;
    if (counts_as_care(w, link)) {
      ++got.counted;
      got.narrow =
          got.narrow || counts_as_narrow(minutes.of(link), w.week.value - link.since >= 13);
    }
  });
  for (std::size_t k = 0; k < product_count; ++k) {
    const Indication& indication = client.indications[k];
    got.formal += minutes.as_built() ? indication.in_force.value * spec.products[k].delivered
                                     : indication.delivered.value;
  }
  return got;
}

void add_products(ClientProfile& look, double weight, std::size_t band,
                  const ClientRecord* client) {
  bool any = false;
  for (std::size_t k = 0; k < product_count; ++k) {
    const bool holds = client != nullptr && client->indications[k].granted.value > 0;
    any = any || holds;
    look.products[k].add(weight, holds ? 1 : 0);
    look.products_by_age[band][k].add(weight, holds ? 1 : 0);
    if (holds) {
      look.product_hours[k].add(weight, client->indications[k].in_force.hours());
    }
  }
  look.any_product.add(weight, any ? 1 : 0);
}

}  // namespace

ClientProfile look_at_clients(const Residents& residents, const PopulationSpec& spec) {
  ClientProfile look;
  const World& w = residents.world();
  const LinkMinutes minutes(w);
  double informal = 0, all = 0;
  for (const PersonId p : residents.people()) {
    const double weight = residents.weight(p);
    const int age = residents.age(p);
    const std::size_t band = client_band(age);
    const ClientRecord* client = client_record(w, p);
    const std::size_t limitation = client != nullptr ? at(client->limitation) : 0;
    for (std::size_t l = 0; l < limitation_count; ++l) {
      const bool has = client != nullptr && (l == 0 || l == limitation);
      look.by_age[band][l].add(weight, has ? 1 : 0);
    }
    add_products(look, weight, band, client);
    const Received got = client != nullptr ? received_by(w, spec, minutes, *client) : Received{};
    if (age >= 55) {
      look.helped_55[at(residents.sex(p))].add(weight, got.narrow ? 1 : 0);
      look.helped_55_all.add(weight, got.narrow ? 1 : 0);
    }
    if (age >= 75) {
      look.helped_75.add(weight, got.narrow ? 1 : 0);
    }
    if (client == nullptr) {
      continue;
    }
    const double need = hours(total_minutes(client->need));
    look.need_hours[0].add(weight, need);
    look.need_hours[limitation].add(weight, need);
    look.helpers.add(weight, got.carers);
    look.nobody.add(weight, got.carers == 0 ? 1 : 0);
    if (got.counted > 0) {
      look.helped_are_65.add(weight * got.counted, age >= 65 ? 1 : 0);
      look.helped_have_dementia.add(weight * got.counted,
                                    client->limitation == Limitation::dementia ? 1 : 0);
    }
    informal += weight * got.informal;
    all += weight * (got.informal + got.volunteer + got.formal);
  }
  look.informal_share = all > 0 ? informal / all : 0;
  return look;
}

}  // namespace draagkracht
