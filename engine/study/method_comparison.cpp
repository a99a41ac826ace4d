// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
#include "study/method_comparison.hpp"

#include <algorithm>
#include <numeric>

#include "methods/run_methods.hpp"

namespace draagkracht {

namespace {

constexpr std::array effort_parts{
    &Effort::began,          &Effort::refused,  &Effort::completed,   &Effort::stopped,
    &Effort::running,        &Effort::followed, &Effort::staff_hours, &Effort::volunteer_hours,
    &Effort::began_in_group, &Effort::circles,  &Effort::self_running};

/// What a method does to people is looked at from half a year on; it costs money from the first
/// day.
int looked_at_from(const ScenarioSpec& scenario, Measure measure, int from) {
  const bool money = measure >= Measure::cost_municipality && measure <= Measure::cost_total;
  return std::min(from + (money ? 0 : methods_take_effect), scenario.weeks - 1);
}

SeriesAxes axes_of(const ScenarioSpec& scenario) {
  SeriesAxes axes;
  axes.variants.resize(scenario.variants.size());
  std::iota(axes.variants.begin(), axes.variants.end(), 0U);
  axes.replicates = static_cast<std::uint32_t>(scenario.replicates);
  axes.groups = series_groups(scenario).size();
  axes.measures = measure_count;
  axes.weeks = scenario.weeks;
  return axes;
}

}  // namespace

std::vector<std::size_t> methods_that_suit(const World& w, const std::vector<Condition>& group,
                                           const std::vector<MethodSpec>& methods) {
  std::vector<std::size_t> suit;
  for (std::size_t i = 0; i < methods.size(); ++i) {
    const ChosenMethod chosen{.spec = &methods[i],
                              .number = static_cast<std::uint8_t>(i + 1),
                              .from = w.week,
                              .group = &group,
                              .capacity = {},
                              .all = &methods};
    const auto offered = [&](PersonId p) { return is_eligible(w, chosen, p); };
    bool somebody = false;
    if (methods[i].target == MethodTarget::carer) {
      somebody = std::ranges::any_of(w.carers, [&](const CarerRecord& carer) {
        return carer.first_link.valid() && offered(carer.person);
      });
    } else {
      somebody = std::ranges::any_of(w.clients, [&](const ClientRecord& client) {
        return client.open != 0 && client.institution == 0 && offered(client.person);
      });
    }
    if (somebody) {
      suit.push_back(i);
    }
  }
  return suit;
}

ScenarioSpec comparison_of(ScenarioSpec scenario, const GroupSpec& group,
                           std::vector<MethodSpec> methods, std::span<const std::size_t> chosen,
                           int from) {
  if (std::ranges::find(scenario.groups, group.id, &GroupSpec::id) == scenario.groups.end()) {
    scenario.groups.push_back(group);
  }
  scenario.variants.resize(1);
  scenario.variants[0].policy.clear();
  scenario.variants[0].settings.clear();
  scenario.variants[0].methods.clear();
  scenario.main_variant.clear();
  // Each meets the same luck, whatever its name, except where one leads on to another.
  for (const std::size_t i : chosen) {
    const bool follows = std::ranges::any_of(chosen, [&](std::size_t other) {
      return std::ranges::find(methods[other].then, methods[i].id) != methods[other].then.end();
    });
    if (!follows) {
      methods[i].luck = Key{name_hash("compared")};
    }
  }
  for (const std::size_t i : chosen) {
    VariantSpec variant;
    variant.id = methods[i].id;
    variant.label = methods[i].label;
    variant.methods.push_back(
        {.use = methods[i].id, .group = group.id, .from = Week{from}, .capacity = {}});
    scenario.variants.push_back(std::move(variant));
  }
  scenario.methods = std::move(methods);
  return scenario;
}

MethodComparison::MethodComparison(const ScenarioSpec& scenario, std::size_t group, int from)
    : scenario_(scenario),
      group_(group),
      from_(from),
      series_(axes_of(scenario)),
      efforts_(scenario.variants.size()),
      runs_(scenario.variants.size(), 0) {}

void MethodComparison::put(const RunOutcome& run) {
  series_.put(run.variant, run.replicate, run.series);
  Effort& effort = efforts_[run.variant];
  ++runs_[run.variant];
  effort.circles += run.circles.formed;
  effort.self_running += run.circles.self_running;
  for (std::size_t m = 0; m < run.methods.size(); ++m) {
    const MethodUse& use = run.methods[m];
    const MethodSpec& method = scenario_.methods[m];
    effort.staff_hours += static_cast<double>(use.all.staff_minutes) / 60.0;
    effort.volunteer_hours += method.volunteer_hours * use.all.sessions;
    if (method.id != scenario_.variants[run.variant].id) {
      effort.followed += use.all.began;
      continue;
    }
    effort.began += use.all.began;
    effort.refused += use.all.refused;
    effort.completed += use.all.completed;
    effort.stopped += use.all.stopped;
    effort.running += use.all.running;
    effort.began_in_group += use.began_in[group_];
  }
}

std::vector<ComparedMethod> MethodComparison::results() const {
  std::vector<ComparedMethod> list;
  const std::vector<GroupInfo> groups = series_groups(scenario_);
  for (std::uint32_t v = 1; v < scenario_.variants.size(); ++v) {
    ComparedMethod& made = list.emplace_back();
    made.variant = v;
    const double runs = std::max(runs_[v], 1);
    for (double Effort::* part : effort_parts) {
      made.effort.*part = efforts_[v].*part / runs;
    }
    for (std::size_t m = 0; m < compared_measures.size(); ++m) {
      const auto means = series_.since(v, group_, static_cast<std::size_t>(compared_measures[m]),
                                       looked_at_from(scenario_, compared_measures[m], from_));
      made.effects[m] = paired_difference(means[0], means[1]);
    }
    for (std::size_t group = 0; group < groups.size(); ++group) {
      if (groups[group].by.en.empty()) {
        continue;
      }
      SubgroupGain& gain = made.subgroups.emplace_back();
      gain.group = group;
      for (std::size_t m = 0; m < gain_measures.size(); ++m) {
        const auto means = series_.since(v, group, static_cast<std::size_t>(gain_measures[m]),
                                         looked_at_from(scenario_, gain_measures[m], from_));
        gain.effects[m] = paired_difference(means[0], means[1]);
      }
    }
  }
  return list;
}

}  // namespace draagkracht
