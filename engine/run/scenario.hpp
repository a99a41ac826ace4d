// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// A scenario as plain values: what `io` makes of a TOML file and the browser of JSON. Everything is
// resolved here: `extends` is merged, units are converted, names are checked.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "core/calendar.hpp"
#include "core/quantities.hpp"
#include "core/result.hpp"
#include "methods/method_spec.hpp"
#include "policy/lever.hpp"
#include "population/condition.hpp"
#include "population/spec.hpp"
#include "run/parameters.hpp"

namespace draagkracht {

/// What differs from the baseline. Variant 0 is always the baseline, without policy.
struct VariantSpec {
  std::string id;
  Text label;
  std::vector<Withdrawal> policy;
  std::vector<LeverSetting> settings;  ///< the other levers
  std::vector<MethodSetting> methods;  ///< those of the scenario that are carried out
};

/// The week after which each part of a variant's policy is in force.
[[nodiscard]] inline std::vector<Week> starts_of(const VariantSpec& variant) {
  std::vector<Week> weeks;
  weeks.reserve(variant.policy.size() + variant.settings.size() + variant.methods.size());
  for (const Withdrawal& cut : variant.policy) {
    weeks.push_back(cut.from);
  }
  for (const LeverSetting& setting : variant.settings) {
    weeks.push_back(setting.from);
  }
  for (const MethodSetting& method : variant.methods) {
    weeks.push_back(method.from);
  }
  return weeks;
}

struct ScenarioSpec {
  std::string file;  ///< name of the file it came from, without folders
  Text title;
  Text question;
  std::string main_variant;  ///< id of the variant that the question is about; empty: the first
  Text look_at;              ///< what of the outcome answers the question
  Date start{2026, 1, 5};    ///< Monday of week 0
  int weeks = 260;
  int warm_up = 104;    ///< weeks before week 0, shared by all variants
  int persons = 10000;  ///< residents at the start of the warm-up
  int replicates = 10;
  std::uint64_t seed = 1;
  bool same_population = false;  ///< replicates differ in luck only
  PopulationSpec population;
  RuleParameters parameters;
  std::vector<MethodSpec> methods;
  std::vector<VariantSpec> variants;
  std::vector<GroupSpec> groups;
};

}  // namespace draagkracht
