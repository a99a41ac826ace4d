// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
#include "run/replicate.hpp"

#include <algorithm>

#include "core/hash.hpp"
#include "model/life/year_of_life.hpp"
#include "population/build.hpp"
#include "population/neighbourhoods.hpp"
#include "population/weights.hpp"
#include "run/in_force.hpp"

namespace draagkracht {

namespace {

Result<void> defect(Problem problem) { return problem; }

/// Share of living residents who gave, needed or received care in the week.
double active_share(const World& w) {
  std::size_t active = 0;
  for (const ClientRecord& client : w.clients) {
    active += client.open != 0 ? 1 : 0;
  }
  for (const CarerRecord& carer : w.carers) {
    const ClientSlot slot = w.persons.client[carer.person.index()];
    if (slot.valid() && w.clients[slot.index()].open != 0) {
      continue;
    }
    bool gave = false;
    for (const Minutes m : carer.given) {
      gave = gave || m.value > 0;
    }
    active += gave ? 1 : 0;
  }
  return static_cast<double>(active) / static_cast<double>(std::max<std::size_t>(w.residents(), 1));
}

/// What became of each method, and who of which groups began it.
std::vector<MethodUse> methods_used(const World& w, const Membership& members, std::size_t methods,
                                    std::size_t groups) {
  std::vector<MethodUse> used(w.enrolments.empty() ? 0 : methods);
  for (std::size_t m = 0; m < used.size(); ++m) {
    used[m].all = tally_of(w, static_cast<std::uint8_t>(m + 1));
    used[m].began_in.assign(groups, 0);
  }
  for (const Enrolment& e : w.enrolments) {
    const GroupMask of = members.client_groups(e.person) | members.carer_groups(e.person);
    for (std::size_t group = 0; group < groups && e.sessions > 0; ++group) {
      used[e.method - 1U].began_in[group] += (of >> group & 1U) != 0 ? 1 : 0;
    }
  }
  return used;
}

bool in_order(const Event& a, const Event& b) {
  return a.week != b.week ? a.week < b.week : a.person < b.person;
}

}  // namespace

Result<World> built(const ScenarioSpec& scenario, std::uint32_t replicate) {
  Result<World> world =
      build_population(scenario.population, scenario.seed, scenario.same_population ? 0 : replicate,
                       scenario.persons, Week{-scenario.warm_up}, scenario.parameters.start);
  if (world.ok()) {
    world.value().luck = {scenario.seed, replicate};
    const Setting setting{scenario.population, scenario.parameters.model,
                          parts_of(scenario.population)};
    plan_running_year(world.value(), setting);
  }
  return world;
}

Result<void> warm_up(const ScenarioSpec& scenario, World& world, bool check,
                     const std::function<void()>& each_week,
                     const std::function<bool()>& cancelled) {
  Conditions conditions(scenario, nullptr);
  while (world.week < Week{0}) {
    if (cancelled && cancelled()) {
      return {};
    }
    if (std::optional<Problem> problem = conditions.pass_week(world, check)) {
      return defect(std::move(*problem));
    }
    if (each_week) {
      each_week();
    }
  }
  // Who came to help an oversampled client in the meantime shares that weight; who stopped no more.
  if (!scenario.population.oversample.empty()) {
    share_weights(world, std::vector<float>(world.persons.weight));
  }
  world.events.clear();
  return {};
}

Timeline::Timeline(const ScenarioSpec& scenario, World week0,
                   std::optional<std::vector<Join>> joins)
    : scenario_(&scenario),
      plan_(group_plan(scenario)),
      world_(std::move(week0)),
      recorder_(plan_, world_,
                prices_of(scenario.population, scenario.parameters.measures.lost_work),
                scenario.weeks, std::move(joins)),
      reached_(clients_reached(plan_, recorder_.membership(), world_)) {
  recorder_.record(world_);
  outcome_.replicate = world_.luck.replicate;
  outcome_.group_size = recorder_.group_sizes();
  outcome_.state_hashes.push_back(world_.hash());
  residents_ = world_.residents();
  share_ = active_share(world_);
  shares_ = 1;
}

Result<bool> Timeline::run_to(Week week, std::uint32_t variant, const Watch& watch) {
  Conditions conditions(*scenario_, &scenario_->variants[variant]);
  while (world_.week < week) {
    if (watch.cancelled && watch.cancelled()) {
      return false;
    }
    if (std::optional<Problem> problem = conditions.pass_week(world_, watch.check)) {
      return std::move(*problem);
    }
    if (std::optional<Problem> problem = recorder_.record(world_)) {
      return std::move(*problem);
    }
    for (const Event& event : world_.events) {
      if (event_names[at(event.kind)].milestone) {
        outcome_.milestones.push_back(event);
      }
    }
    if (world_.week.value % 13 == 0 || world_.week.value == scenario_->weeks) {
      outcome_.state_hashes.push_back(world_.hash());
      share_ += active_share(world_);
      ++shares_;
    }
    if (watch.each_week) {
      watch.each_week();
    }
  }
  return true;
}

RunOutcome Timeline::outcome(std::uint32_t variant) {
  outcome_.variant = variant;
  std::ranges::stable_sort(outcome_.milestones, in_order);
  outcome_.active_share = share_ / shares_;
  outcome_.series = recorder_.take_series();
  outcome_.ledger = recorder_.ledger();
  outcome_.reached_at_end = whereabouts(plan_, reached_, world_);
  outcome_.circles = circles_of(world_);
  outcome_.methods = methods_used(world_, recorder_.membership(), scenario_->methods.size(),
                                  outcome_.group_size.size());
  return std::move(outcome_);
}

Week parts_after(const ScenarioSpec& scenario, std::uint32_t variant) {
  Week last{scenario.weeks};
  for (const Withdrawal& cut : scenario.variants[variant].policy) {
    last = std::min(last, cut.last_unchanged());
  }
  for (const LeverSetting& setting : scenario.variants[variant].settings) {
    last = std::min(last, setting.from);
  }
  for (const MethodSetting& method : scenario.variants[variant].methods) {
    last = std::min(last, method.from);
  }
  return last;
}

World replay(const ScenarioSpec& scenario, std::uint32_t variant, World world, Week week,
             const std::function<void(const World&)>& each_week) {
  Conditions conditions(scenario, &scenario.variants[variant]);
  while (world.week < week) {
    // The run that is replayed has been checked.
    if (conditions.pass_week(world, false)) {
      break;
    }
    if (each_week) {
      each_week(world);
    }
  }
  return world;
}

std::uint64_t RunOutcome::checksum() const {
  StateHash hash;
  hash.add(variant);
  hash.add(replicate);
  // "Nothing recorded" has many bit patterns; one stands for all.
  constexpr std::uint64_t nothing = 0x7ff8000000000000ULL;
  for (const double value : series) {
    hash.add(value == value ? std::bit_cast<std::uint64_t>(value) : nothing);
  }
  for (const LedgerPage& page : ledger) {
    hash.add(page.week);
    hash.add(static_cast<std::uint32_t>(page.group));
    for (std::size_t l = 0; l < cost_line_count; ++l) {
      hash.add(static_cast<std::uint64_t>(page.sums.minutes[l]));
      hash.add(static_cast<std::uint64_t>(page.sums.cents[l].value));
    }
  }
  for (const Event& e : milestones) {
    hash.add(e.week);
    hash.add(static_cast<std::uint32_t>(at(e.kind)));
    hash.add(static_cast<std::uint32_t>(at(e.cause)));
    hash.add(static_cast<std::uint32_t>(at(e.unit)));
    hash.add(e.person.value);
    hash.add(e.other.value);
    hash.add(e.amount);
  }
  for (const std::uint64_t state : state_hashes) {
    hash.add(state);
  }
  return hash.value();
}

}  // namespace draagkracht
