// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// Phase 8. Last week's strain of housemates is read from a copy, so the order of carers does not
// count.
#include "model/strain/strain.hpp"

#include <algorithm>
#include <vector>

#include "core/parallel.hpp"
#include "core/prefetch.hpp"
#include "model/life/hard_time.hpp"
#include "model/remember/exchange.hpp"
#include "model/strain/build_strain.hpp"
#include "model/strain/quarter.hpp"
#include "model/strain/weigh_load.hpp"
#include "population/households.hpp"

namespace draagkracht {

namespace {

/// How many links before it is their turn their ties are asked for.
constexpr std::size_t ahead = 8;

bool out_for_a_day(const ClientRecord& client) {
  return client.indications[at(Product::day_activity)].delivered.value > 0 ||
         client.indications[at(Product::short_stay)].delivered.value > 0;
}

/// What each link does to its giver: worry about who stands close, in a crisis and about what is
/// lacking, less so when it is shared; help from one side; being seen.
void weigh_concerns(const World& w, const Setting& s, const Scratch& scratch,
                    std::vector<Concern>& concerns) {
  const Forgetting memory(s.parameters.forget_favours);
  concerns.assign(w.links.size(), {});
  for (std::size_t l = 0; l < w.links.size(); ++l) {
    if (l + ahead < w.links.size()) {
      prefetch(&w.ties.columns.row[w.links[l + ahead].tie.index()]);
    }
    const CareLink& link = w.links[l];
    if (link.open == 0) {
      continue;
    }
    const std::size_t row = w.persons.client[link.client.index()].index();
    const ClientRecord& client = w.clients[row];
    const bool crisis = w.week.value < client.crisis_until;
    const bool comes = professional_comes(client);
    const double about =
        (crisis ? 1.0 : 0.3) * left_of_worry(s.parameters.have_a_say, crisis, comes) +
        static_cast<double>(client.unmet_share);
    const auto close = static_cast<double>(w.ties.columns.row[link.tie.index()].closeness);
    const int fellows = row < scratch.helpers.size() ? std::min(scratch.helpers[row] - 1, 3) : 0;
    const double shared = 1.0 + s.parameters.build_strain.shared * std::max(fellows, 0);
    concerns[l] = {
        .worry =
            static_cast<float>(close * close * about / shared *
                               (link.as_volunteer != 0 ? s.parameters.build_strain.distance : 1.0)),
        .one_sided =
            static_cast<float>(one_sided(w, s.parameters.exchange, s.parameters.able_to_help,
                                         memory, link.giver, link.client, link.tie)),
        .seen = static_cast<std::uint8_t>(link.as_volunteer != 0 ||
                                          (knows(client, Known::carers) && comes)),
        .away = static_cast<std::uint8_t>(comes && out_for_a_day(client)),
        .asks = row < scratch.asked.size() ? scratch.asked[row] : std::uint8_t{0}};
  }
}

/// What hours paid from personal budgets weigh, per row of carers: they tire as unpaid ones do.
void paid_load(const World& w, const PopulationSpec& spec, std::vector<float>& load) {
  if (w.own_budgets.empty()) {
    return;
  }
  load.assign(w.carers.size(), 0);
  for (const OwnBudget& budget : w.own_budgets) {
    const std::size_t k = at(budget.product);
    const int minutes = w.clients[w.persons.client[budget.client.index()].index()].by_kin[k];
    const PerChannel<double>& shares = spec.products[k].channels;
    double weight = 0;
    for (std::size_t c = 0; c < channel_count; ++c) {
      weight += shares[c] * weight_of(c);
    }
    load[w.persons.carer[budget.kin.index()].index()] += static_cast<float>(weight * minutes);
  }
}

/// Minutes of washing, dressing and guiding, as they weigh: what training makes easier.
double lighter_by_training(const CarerRecord& carer) {
  double minutes = 0;
  for (const Channel c : {Channel::personal_care, Channel::guidance}) {
    minutes += weight_of(at(c)) * carer.given[at(c)].value;
  }
  return minutes;
}

/// What beginning to care, and the time kept for an own life, do to strength.
double own_life(const World& w, const Setting& s, const CarerRecord& carer) {
  if (!carer.first_link.valid()) {
    return 1;
  }
  int minutes = carer.overhead.value + carer.paid;
  for (const Minutes m : carer.given) {
    minutes += m.value;
  }
  // Who has no time at all this week, ill or away, has the week for oneself.
  const double share = carer.time.value > 0 ? static_cast<double>(minutes) / carer.time.value : 0.0;
  return strength_of_own_life(s.parameters.own_life, w.week.value - carer.since, share);
}

}  // namespace

void strain(World& w, const Setting& s, Scratch& scratch) {
  scratch.strain_before.resize(w.carers.size());
  for (std::size_t i = 0; i < w.carers.size(); ++i) {
    scratch.strain_before[i] = w.carers[i].strain;
  }

  weigh_concerns(w, s, scratch, scratch.concerns);

  paid_load(w, s.population, scratch.paid_load);

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
          if (carer.resilience <= 0) {
            const Draw draw(w.luck, decision("strain.resilience"), w.key(carer.person), Week{0});
            carer.resilience = static_cast<float>(resilience(p, draw));
          }
          double load = carer.overhead.value;
          for (std::size_t c = 0; c < channel_count; ++c) {
            load += weight_of(c) * carer.given[c].value;
          }
          if (carer.paid != 0) {
            load += static_cast<double>(scratch.paid_load[i]);
          }
          if (carer.trained != 0) {
            load -= s.parameters.find_carers.easier * lighter_by_training(carer);
          }
          const double while_away =
              worry_while_away(s.parameters.day_away, static_cast<double>(carer.trust));
          CarerWeek week;
          each_link_of_giver(w, carer, [&](LinkId l) {
            const Concern& concern = scratch.concerns[l.index()];
            week.worry +=
                static_cast<double>(concern.worry) * (concern.away != 0 ? while_away : 1.0);
            week.asking = std::max(week.asking, static_cast<double>(concern.asks));
            week.one_sided = std::max(week.one_sided, static_cast<double>(concern.one_sided));
            week.seen = week.seen || concern.seen != 0;
          });
          week.worry = std::min(week.worry * static_cast<double>(carer.calm), 2.0);
          load += 60.0 * p.worry * week.worry;

          int fellow_carers = 0;
          each_housemate(w.persons, carer.person, [&](PersonId other) {
            week.children = week.children || w.persons.age(other, w.week) < young_child;
            if (const CarerSlot slot = w.persons.carer[other.index()]; slot.valid()) {
              week.family += static_cast<double>(scratch.strain_before[slot.index()]);
              ++fellow_carers;
            }
          });
          if (fellow_carers > 0) {
            week.family /= fellow_carers;
          }

          carer.load = static_cast<float>(load);
          carer.strength = static_cast<float>(
              static_cast<double>(carer.resilience) *
              strength_of(p, w.persons.employed_hours[person], w.persons.poor_health[person] != 0,
                          w.persons.age(carer.person, w.week), static_cast<double>(carer.reward)) *
              (in_hard_time(w, carer.person) ? 1.0 - s.parameters.hard_time.strength : 1.0) *
              strength_of_hope(s.parameters.keep_hope, static_cast<double>(carer.hope)) *
              own_life(w, s, carer));
          week.load = load;
          week.strength = static_cast<double>(carer.strength);
          week.kin = static_cast<double>(carer.kin_strain);
          week.apart = static_cast<double>(carer.wear);
          week.trust =
              healing_of_trust(s.parameters.trust_professionals, static_cast<double>(carer.trust));
          week.found = w.week.value - carer.found <= found_counts_weeks
                           ? s.parameters.find_carers.heals
                           : 0.0;
          carer.strain = static_cast<float>(
              next_strain(s.parameters.build_strain, static_cast<double>(carer.strain), week));
        }
      });
  quarter_of_carers(w, s, scratch);
  quarter_of_clients(w, s);
}

}  // namespace draagkracht
