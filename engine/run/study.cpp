// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// All replicates and variants in parallel. A replicate is built and warmed up once; its variants
// branch from that one state with the same luck.
#include <algorithm>
#include <numeric>
#include <optional>
#include <ranges>

#include "core/parallel.hpp"
#include "population/neighbourhoods.hpp"
#include "run/replicate.hpp"

namespace draagkracht {

namespace {

/// Whom the cuts of a variant reach, and which variants reach the same.
void add_cuts(const VariantSpec& variant, GroupPlan& plan) {
  GroupPlan::Cut own{
      variant.id, {"‘" + variant.label.nl + "’", "‘" + variant.label.en + "’"}, {}, {}};
  for (const Withdrawal& cut : variant.policy) {
    if (cut.reach != Reach::newcomers) {
      own.exposing[at(cut.product)] = plan.exposing[at(cut.product)] = true;
    }
    if (cut.reach != Reach::existing) {
      own.exposing_new[at(cut.product)] = plan.exposing_new[at(cut.product)] = true;
    }
  }
  if (variant.policy.empty()) {
    plan.cut_of.emplace_back(std::nullopt);
    return;
  }
  const auto same = std::ranges::find_if(plan.cuts, [&](const GroupPlan::Cut& each) {
    return each.exposing == own.exposing && each.exposing_new == own.exposing_new;
  });
  plan.cut_of.emplace_back(static_cast<std::size_t>(same - plan.cuts.begin()));
  if (same == plan.cuts.end()) {
    plan.cuts.push_back(std::move(own));
  } else {
    same->label.nl += ", " + own.label.nl;
    same->label.en += ", " + own.label.en;
  }
}

}  // namespace

GroupPlan group_plan(const ScenarioSpec& scenario) {
  GroupPlan plan;
  for (const VariantSpec& variant : scenario.variants) {
    add_cuts(variant, plan);
    for (const MethodSetting& setting : variant.methods) {
      const auto method = std::ranges::find(scenario.methods, setting.use, &MethodSpec::id);
      const auto group = std::ranges::find(scenario.groups, setting.group, &GroupSpec::id);
      if (method != scenario.methods.end()) {
        plan.offers.push_back(
            {.to_carers = method->target == MethodTarget::carer,
             .where =
                 method->target == MethodTarget::street ? std::vector<Condition>() : method->where,
             .group = group != scenario.groups.end() ? group->where : std::vector<Condition>()});
      }
    }
  }
  if (plan.cuts.size() == 1) {  // all that cut reach the same
    plan.cuts.clear();
    plan.cut_of.assign(plan.cut_of.size(), std::nullopt);
  }
  plan.file_groups = scenario.groups;
  for (const NeighbourhoodSpec& area : scenario.population.neighbourhoods) {
    plan.neighbourhoods.push_back({area.id, area.label});
  }
  return plan;
}

std::vector<GroupInfo> series_groups(const ScenarioSpec& scenario) {
  return group_list(group_plan(scenario));
}

Result<World> warmed_up(const ScenarioSpec& scenario, std::uint32_t replicate) {
  Result<World> world = built(scenario, replicate);
  if (!world.ok()) {
    return world;
  }
  const Result<void> warmed = warm_up(scenario, world.value(), true, {}, {});
  if (!warmed.ok()) {
    return warmed.problem();
  }
  return world;
}

namespace {

/// What one replicate leaves behind besides its outcomes.
struct Trace {
  std::optional<Problem> problem;
  bool complete = true;
  double build = 0, warm_up = 0;
  std::uint64_t person_weeks = 0;
};

bool exposes_newcomers(const GroupPlan& plan) {
  return std::ranges::find(plan.exposing_new, true) != plan.exposing_new.end();
}

class Study {
 public:
  Study(const ScenarioSpec& scenario, const StudyOptions& options, const StudyHooks& hooks)
      : scenario_(scenario), options_(options), hooks_(hooks), variants_(options.variants) {
    if (variants_.empty()) {
      variants_.resize(scenario.variants.size());
      std::iota(variants_.begin(), variants_.end(), 0U);
    }
  }

  Trace replicate(std::uint32_t number) const {
    Trace trace;
    std::vector<std::uint32_t> todo;
    for (const std::uint32_t variant : variants_) {
      if (!hooks_.have_run || !hooks_.have_run(variant, number)) {
        todo.push_back(variant);
      }
    }
    if (todo.empty()) {
      return trace;
    }

    std::optional<World> world = week_zero(number, trace);
    if (!world) {
      return trace;
    }

    // People who join a group later are found in the baseline, so it goes first when there are any.
    if (exposes_newcomers(group_plan(scenario_))) {
      const bool wanted = todo.front() == 0;
      Timeline baseline(scenario_, *world, std::nullopt);
      run_to_end(baseline, 0, wanted, trace);
      todo.erase(todo.begin(), todo.begin() + (wanted ? 1 : 0));
      if (trace.problem || !trace.complete || todo.empty()) {
        return trace;
      }
      run_from(Timeline(scenario_, *std::move(world), baseline.joins()), todo, trace);
    } else {
      run_from(Timeline(scenario_, *std::move(world), std::nullopt), todo, trace);
    }
    return trace;
  }

 private:
  [[nodiscard]] double now() const { return hooks_.clock ? hooks_.clock() : 0.0; }

  /// The world at week 0: from a checkpoint of an earlier session, or built and warmed up.
  std::optional<World> week_zero(std::uint32_t number, Trace& trace) const {
    if (hooks_.have_checkpoint) {
      const std::vector<std::uint8_t> bytes = hooks_.have_checkpoint(number);
      if (!bytes.empty()) {
        Result<World> restored = World::restore(bytes);
        if (restored.ok()) {
          return std::move(restored).value();
        }
      }
    }
    const double start = now();
    Result<World> world = built(scenario_, number);
    if (!world.ok()) {
      trace.problem = world.problem();
      return std::nullopt;
    }
    ReplicateOutcome outcome;
    outcome.replicate = number;
    {
      const PopulationSpec asked = all_together(scenario_.population);
      const Residents residents(world.value());
      outcome.built = summarise_population(asked, residents);
      for (PopulationFigure& band : pyramid_figures(asked, residents)) {
        outcome.built.push_back(std::move(band));
      }
    }
    const double built_at = now();
    const std::uint64_t persons = world.value().residents();
    const Result<void> warmed = warm_up(
        scenario_, world.value(), options_.check_invariants,
        [&] {
          if (hooks_.progress) {
            hooks_.progress(persons, 0);
          }
        },
        hooks_.cancelled);
    trace.build = built_at - start;
    trace.warm_up = now() - built_at;
    if (!warmed.ok()) {
      trace.problem = warmed.problem();
      return std::nullopt;
    }
    if (world.value().week < Week{0}) {
      trace.complete = false;
      return std::nullopt;
    }
    outcome.persons = world.value().residents();
    outcome.ties = world.value().ties.size();
    outcome.checkpoint = world.value().checkpoint();
    if (hooks_.replicate_ready) {
      hooks_.replicate_ready(std::move(outcome));
    }
    return std::move(world).value();
  }

  /// Goes on to `week`; what passes counts for `variants` runs. False when it came to a stop.
  bool go_on(Timeline& timeline, Week week, std::uint32_t variant, std::size_t variants,
             Trace& trace) const {
    const std::uint64_t persons = timeline.residents() * variants;
    const std::function<void()> each_week = [&] {
      if (hooks_.progress) {
        hooks_.progress(0, persons);
      }
    };
    Result<bool> done =
        timeline.run_to(week, variant, {options_.check_invariants, each_week, hooks_.cancelled});
    if (!done.ok()) {
      trace.problem = done.problem();
      return false;
    }
    trace.complete = trace.complete && done.value();
    return done.value();
  }

  void run_to_end(Timeline& timeline, std::uint32_t variant, bool wanted, Trace& trace) const {
    if (go_on(timeline, Week{scenario_.weeks}, variant, 1, trace)) {
      trace.person_weeks += timeline.residents() * static_cast<std::uint64_t>(scenario_.weeks);
      if (wanted && hooks_.run_ready) {
        hooks_.run_ready(timeline.outcome(variant));
      }
    }
  }

  /// Runs the variants to their end. As long as none of them differs one timeline stands for all;
  /// then those that part go their own way and the others go on together.
  void run_from(Timeline timeline, std::vector<std::uint32_t> variants, Trace& trace) const {
    if (variants.size() == 1) {
      run_to_end(timeline, variants.front(), true, trace);
      return;
    }
    const auto parting = [&](std::uint32_t v) { return parts_after(scenario_, v); };
    const Week week = std::ranges::min(variants | std::views::transform(parting));
    if (!go_on(timeline, week, variants.front(), variants.size(), trace)) {
      return;
    }
    const auto together = std::ranges::stable_partition(
        variants, [&](std::uint32_t v) { return parting(v) == week; });
    const std::vector<std::uint32_t> others(together.begin(), together.end());
    variants.erase(together.begin(), variants.end());
    std::vector<Trace> traces(variants.size() + 1);
    parallel::for_each_task(traces.size(), [&](std::size_t i) {
      if (i < variants.size()) {
        Timeline own = timeline;
        run_to_end(own, variants[i], true, traces[i]);
      } else if (!others.empty()) {
        run_from(timeline, others, traces[i]);
      }
    });
    for (Trace& one : traces) {
      if (one.problem && !trace.problem) {
        trace.problem = std::move(one.problem);
      }
      trace.complete = trace.complete && one.complete;
      trace.person_weeks += one.person_weeks;
    }
  }

  const ScenarioSpec& scenario_;
  const StudyOptions& options_;
  const StudyHooks& hooks_;
  std::vector<std::uint32_t> variants_;
};

}  // namespace

Result<StudySummary> run_study(const ScenarioSpec& scenario, const StudyOptions& options,
                               const StudyHooks& hooks) {
  const parallel::ThreadLimit limit(options.threads > 0 ? options.threads
                                                        : parallel::hardware_threads());
  const Study study(scenario, options, hooks);
  const auto count = static_cast<std::size_t>(scenario.replicates);
  std::vector<Trace> traces(count);
  const double start = hooks.clock ? hooks.clock() : 0.0;
  parallel::for_each_task(
      count, [&](std::size_t i) { traces[i] = study.replicate(static_cast<std::uint32_t>(i)); });

  StudySummary summary;
  summary.complete = true;
  for (const Trace& trace : traces) {
    if (trace.problem) {
      return *trace.problem;
    }
    summary.complete = summary.complete && trace.complete;
    summary.elapsed.build += trace.build;
    summary.elapsed.warm_up += trace.warm_up;
    summary.person_weeks += trace.person_weeks;
  }
  const double wall = (hooks.clock ? hooks.clock() : 0.0) - start;
  // Build and warm-up of other replicates run beside; their share of the wall clock is taken off.
  const int threads = options.threads > 0 ? options.threads : parallel::hardware_threads();
  const double before = (summary.elapsed.build + summary.elapsed.warm_up) / threads;
  summary.elapsed.run = wall > before ? wall - before : 0.0;
  return summary;
}

}  // namespace draagkracht
