// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
#include "run/in_force.hpp"

#include <algorithm>

#include "population/neighbourhoods.hpp"

namespace draagkracht {

namespace {

void set(RuleParameters& parameters, std::string_view id, double amount) {
  parameters.visit([&]<class Rule>(Rule& rule) {
    for (const Parameter<Rule>& parameter : Rule::parameters()) {
      if (parameter.info.id == id) {
        rule.*parameter.member = std::clamp(amount, parameter.info.low, parameter.info.high);
      }
    }
  });
}

void move(RuleParameters& parameters, const ParameterChange& change, double level) {
  parameters.visit([&]<class Rule>(Rule& rule) {
    for (const Parameter<Rule>& parameter : Rule::parameters()) {
      if (parameter.info.id == change.parameter) {
        double& value = rule.*parameter.member;
        value = change.how == ParameterChange::How::adds ? value + level * change.by
                                                         : value * (1.0 + level * change.by);
        value = std::clamp(value, parameter.info.low, parameter.info.high);
      }
    }
  });
}

}  // namespace

RuleParameters in_force(const RuleParameters& base, std::span<const LeverSetting> settings,
                        Week week) {
  RuleParameters now = base;
  for (const LeverSetting& setting : settings) {
    const double progress = setting.progress(week);
    if (setting.amount && progress > 0) {
      set(now, setting.info().amount, *setting.amount);
    }
    const double level = setting.level * progress;
    if (level == 0) {
      continue;
    }
    for (const ParameterChange& change : setting.info().changes) {
      move(now, change, level);
    }
  }
  return now;
}

Conditions::Conditions(const ScenarioSpec& scenario, const VariantSpec* variant)
    : scenario_(scenario),
      now_(scenario.parameters),
      setting_{scenario.population, now_.model, parts_of(scenario.population)} {
  if (variant != nullptr) {
    policy_ = variant->policy;
    settings_ = variant->settings;
    for (const MethodSetting& setting : variant->methods) {
      const auto group = std::ranges::find(scenario.groups, setting.group, &GroupSpec::id);
      for (std::size_t i = 0; i < scenario.methods.size(); ++i) {
        if (scenario.methods[i].id == setting.use) {
          chosen_.push_back({.spec = &scenario.methods[i],
                             .number = static_cast<std::uint8_t>(i + 1),
                             .from = setting.from,
                             .group = group != scenario.groups.end() ? &group->where : nullptr,
                             .capacity = setting.capacity,
                             .all = &scenario.methods});
        }
      }
    }
  }
}

std::optional<Problem> Conditions::pass_week(World& world, bool check) {
  if (!settings_.empty()) {
    now_ = in_force(scenario_.parameters, settings_, world.week + 1);
  }
  Tick t{world, setting_, now_.methods, policy_, chosen_, scratch_};
  return tick(t, check);
}

}  // namespace draagkracht
