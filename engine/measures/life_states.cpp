// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
#include "measures/life_states.hpp"

#include <algorithm>

#include "measures/sums.hpp"

namespace draagkracht {

namespace {

std::uint8_t state_of(const World& w, PersonId p) {
  const std::size_t i = p.index();
  if (!w.persons.alive(p)) {
    return gone_bit;
  }
  int state = w.persons.residence[i] == Residence::admitted ? admitted_bit : 0;
  if (const CarerSlot slot = w.persons.carer[i]; slot.valid()) {
    const CarerRecord& carer = w.carers[slot.index()];
    if (carer.first_link.valid()) {
      state |= helps_bit | (carer.load > carer.strength ? overload_bit : 0);
    }
  }
  if (const ClientSlot slot = w.persons.client[i];
      slot.valid() && w.clients[slot.index()].open != 0) {
    const ClientRecord& client = w.clients[slot.index()];
    state |= 4 * total_minutes(client.unmet) > total_minutes(client.need) ? short_bit : 0;
  }
  return static_cast<std::uint8_t>(state);
}

}  // namespace

LifeStates::LifeStates(const World& w) {
  for (std::uint32_t i = 0; i < w.persons.size(); ++i) {
    const PersonId p{i};
    if (w.persons.professional[i] == 0 && w.persons.alive(p) &&
        (w.persons.carer[i].valid() || w.persons.client[i].valid())) {
      states_.try_emplace(w.key(p), std::pair{p, std::vector<std::uint8_t>{}});
    }
  }
}

void LifeStates::after(const World& w) {
  for (auto& [key, life] : states_) {
    life.second.push_back(state_of(w, life.first));
  }
}

std::vector<LifeStates::Difference> LifeStates::largest(const LifeStates& first,
                                                        const LifeStates& second,
                                                        std::size_t count) {
  std::vector<Difference> all;
  for (const auto& [key, life] : first.states_) {
    const auto other = second.states_.find(key);
    if (other == second.states_.end()) {
      continue;
    }
    const std::vector<std::uint8_t>& a = life.second;
    const std::vector<std::uint8_t>& b = other->second.second;
    Difference d{.person = key};
    for (std::size_t w = 0; w < std::min(a.size(), b.size()); ++w) {
      d.weeks += a[w] != b[w] ? 1 : 0;
      for (int bit = 0; bit < state_bits; ++bit) {
        d.by_bit[static_cast<std::size_t>(bit)] += ((b[w] >> bit) & 1) - ((a[w] >> bit) & 1);
      }
    }
    if (d.weeks > 0) {
      all.push_back(d);
    }
  }
  std::ranges::sort(all, [](const Difference& x, const Difference& y) {
    return x.weeks != y.weeks ? x.weeks > y.weeks : x.person < y.person;
  });
  all.resize(std::min(all.size(), count));
  return all;
}

}  // namespace draagkracht
