// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// What is run: a scenario with what the command line changed in it.
#pragma once

#include <cstdint>
#include <nlohmann/json_fwd.hpp>
#include <optional>
#include <string>
#include <vector>

#include "io/scenario_file.hpp"

namespace draagkracht {

/// Options of `run` that go before the file. Absent ones leave the file as it is.
struct Overrides {
  std::optional<int> replicates;
  std::optional<std::uint64_t> seed;
  std::optional<int> weeks;
  std::optional<int> persons;
  std::vector<std::string> variants;  ///< which to run, beside the baseline; empty: all
  bool same_population = false;
  bool operator==(const Overrides&) const = default;
};

nlohmann::json to_json(const Overrides& overrides);
Result<Overrides> overrides_from_json(const nlohmann::json& json);

struct Setup {
  LoadedScenario loaded;  ///< the file as it is, for the resolved text and its notes
  Overrides overrides;
  ScenarioSpec spec;                    ///< with the overrides: what the engine gets
  std::vector<std::uint32_t> variants;  ///< positions in spec.variants that run, baseline first
  std::string scenario_sha256;          ///< of the resolved text
  /// What a sweep makes of the scenario, empty for a plain run. Part of what must be equal for two
  /// sessions to be one.
  std::string experiment{};
};

/// Applies the overrides; the problem is a variant that does not exist, with the nearest one.
Result<Setup> make_setup(LoadedScenario loaded, Overrides overrides);

/// Position of a variant by name, or what was probably meant.
Result<std::uint32_t> variant_named(const ScenarioSpec& spec, const std::string& name);

}  // namespace draagkracht
