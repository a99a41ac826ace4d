// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
#include "study/validate.hpp"

#include <cmath>

#include "run/outcome.hpp"
#include "run/replicate.hpp"
#include "study/paired.hpp"

namespace draagkracht {

namespace {

constexpr int quarter = 13;
constexpr int survey_week = 52;

Inside judge_row(const PatternCheck& check) {
  if (!std::isfinite(check.model)) {
    return Inside::not_computed;
  }
  if (std::isnan(check.pattern.target)) {  // a direction: the whole interval above zero
    return check.low > 0 ? Inside::yes : Inside::no;
  }
  return check.model >= check.pattern.low && check.model <= check.pattern.high ? Inside::yes
                                                                               : Inside::no;
}

}  // namespace

Result<TownValues> follow_town(const ScenarioSpec& scenario, std::uint32_t replicate,
                               std::span<const Pattern> table,
                               const std::function<void(std::uint64_t)>& progress,
                               const std::function<bool()>& cancelled) {
  TownValues town;
  town.values.assign(table.size(), math::detail::not_a_number);
  Result<World> made = built(scenario, replicate);
  if (!made.ok()) {
    return made.problem();
  }
  World world = std::move(made).value();
  const std::uint64_t persons = world.residents();
  const Result<void> warmed =
      warm_up(scenario, world, false, [&] { progress(persons); }, cancelled);
  if (!warmed.ok()) {
    return warmed.problem();
  }
  if (world.week < Week{0}) {
    return town;
  }
  const Forgetting memory(scenario.parameters.model.forget_favours);
  Cohort cohort(world, memory);
  CareReceived as_it_is(world);
  CareReceived with_less(world);
  const ScenarioSpec cut = with_a_cut(scenario);
  (void)replay(cut, static_cast<std::uint32_t>(cut.variants.size() - 1), World(world),
               Week{cut_looked_until}, [&](const World& w) {
                 with_less.after(w);
                 progress(persons);
               });
  while (world.week.value < followed_weeks) {
    if (cancelled()) {
      return town;
    }
    const Week next = world.week + quarter;
    world = replay(scenario, 0, std::move(world), next, [&](const World& w) {
      as_it_is.after(w);
      progress(persons);
    });
    if (world.week != next) {
      return Problem{{"Een week kon niet worden doorgerekend.", "A week could not be run."},
                     "week " + std::to_string(next.value)};
    }
    cohort.look(world);
    if (world.week.value == survey_week) {
      const Town look(world, scenario.population);
      const Survey survey = hold_survey(look.residents, memory);
      for (std::size_t i = 0; i < table.size(); ++i) {
        if (table[i].town != nullptr) {
          town.values[i] = table[i].town(look).value;
        } else if (table[i].survey != nullptr) {
          town.values[i] = table[i].survey(survey).value;
        }
      }
    }
  }
  const Replacement after_cut = take_over(as_it_is, with_less);
  for (std::size_t i = 0; i < table.size(); ++i) {
    if (table[i].cohort != nullptr) {
      town.values[i] = table[i].cohort(cohort).value;
    } else if (table[i].cut != nullptr) {
      town.values[i] = table[i].cut(after_cut).value;
    }
  }
  town.complete = true;
  return town;
}

std::vector<PatternCheck> judge_towns(std::span<const Pattern> table,
                                      std::span<const TownValues> towns) {
  constexpr double level = 0.95;
  const std::vector<double> zeros(towns.size(), 0.0);
  std::vector<PatternCheck> checks;
  for (std::size_t i = 0; i < table.size(); ++i) {
    std::vector<double> values;
    for (const TownValues& town : towns) {
      values.push_back(town.values[i]);
    }
    const PairedDifference mean = paired_difference(zeros, values, level);
    const auto shown = [&](double x) { return table[i].log_scale ? math::exp(x) : x; };
    PatternCheck check{table[i]};
    check.towns = mean.runs;
    if (mean.runs > 0 && table[i].missing.en.empty()) {
      check.model = shown(mean.value);
      check.low = shown(mean.low);
      check.high = shown(mean.high);
    }
    check.inside = judge_row(check);
    checks.push_back(check);
  }
  return checks;
}

ClassCount count_class(std::span<const PatternCheck> checks, PatternClass of) {
  ClassCount count;
  for (const PatternCheck& check : checks) {
    if (check.pattern.of == of) {
      ++count.rows;
      count.computed += check.inside != Inside::not_computed ? 1 : 0;
      count.inside += check.inside == Inside::yes ? 1 : 0;
    }
  }
  return count;
}

}  // namespace draagkracht
