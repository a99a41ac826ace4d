// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// Phase 8. Last week's strain of housemates is read from a copy, so the order of carers does not
// count.
#include "model/strain/strain.hpp"

#include <algorithm>

#include "core/parallel.hpp"
#include "core/prefetch.hpp"
#include "model/strain/build_strain.hpp"
#include "model/strain/weigh_load.hpp"
#include "population/households.hpp"

namespace draagkracht {

namespace {

/// How many links before it is their turn their ties are asked for.
constexpr std::size_t ahead = 8;

/// How much every giver worries: about who stands close, in a crisis and about what is lacking.
void weigh_worries(const World& w, std::vector<double>& worries) {
  worries.resize(w.links.size());
  for (std::size_t l = 0; l < w.links.size(); ++l) {
    if (l + ahead < w.links.size()) {
      prefetch(&w.ties.columns.row[w.links[l + ahead].tie.index()]);
    }
    const CareLink& link = w.links[l];
    if (link.open != 0) {
      const ClientRecord& client = w.clients[w.persons.client[link.client.index()].index()];
      const float about = (w.week.value < client.crisis_until ? 1.0F : 0.3F) + client.unmet_share;
      const auto close = static_cast<double>(w.ties.columns.row[link.tie.index()].closeness);
      worries[l] = close * close * static_cast<double>(about);
    }
  }
}

}  // namespace

void strain(World& w, const Setting& s, Scratch& scratch) {
  scratch.strain_before.resize(w.carers.size());
  for (std::size_t i = 0; i < w.carers.size(); ++i) {
    scratch.strain_before[i] = w.carers[i].strain;
  }

  weigh_worries(w, scratch.worries);

  const WeighLoad& p = s.parameters.weigh_load;
  parallel::for_blocks(
      w.carers.size(), parallel::rows_per_block,
      [&](std::size_t begin, std::size_t end, std::size_t) {
        for (std::size_t i = begin; i < end; ++i) {
          CarerRecord& carer = w.carers[i];
          if (!carer.first_link.valid() && carer.strain < 1e-4F) {
            carer.strain = 0;
            carer.load = 0;
            continue;
          }
          const std::size_t person = carer.person.index();
          if (!w.persons.alive(carer.person)) {
            continue;
          }
          double load = carer.overhead.value;
          for (std::size_t c = 0; c < channel_count; ++c) {
            load += weight_of(c) * carer.given[c].value;
          }
          double worry = 0;
          each_link_of_giver(w, carer, [&](LinkId l) { worry += scratch.worries[l.index()]; });
          worry = std::min(worry, 2.0);
          load += 60.0 * p.worry * worry;

          double family = 0;
          int housemates = 0;
          each_housemate(w.persons, carer.person, [&](PersonId other) {
            if (const CarerSlot slot = w.persons.carer[other.index()]; slot.valid()) {
              family += static_cast<double>(scratch.strain_before[slot.index()]);
              ++housemates;
            }
          });
          if (housemates > 0) {
            family /= housemates;
          }

          carer.load = static_cast<float>(load);
          carer.strength = static_cast<float>(
              strength_of(p, w.persons.employed_hours[person], w.persons.poor_health[person] != 0,
                          w.persons.age(carer.person, w.week), static_cast<double>(carer.reward)));
          carer.strain = static_cast<float>(
              next_strain(s.parameters.build_strain, static_cast<double>(carer.strain), load,
                          static_cast<double>(carer.strength), worry, family));
        }
      });
}

}  // namespace draagkracht
