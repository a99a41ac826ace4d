// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// From a scenario file, with everything it extends, to a ScenarioSpec.
#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "io/table_reader.hpp"
#include "run/scenario.hpp"

namespace draagkracht {

/// Exit codes of the program, by whose fault it is.
enum class Fault : int {
  none = 0,
  usage = 2,
  file = 3,
  input_output = 4,
  ours = 70,
  interrupted = 130
};

struct LoadedScenario {
  ScenarioSpec spec;
  /// The merged file in one fixed form; loading it gives an equal spec.
  std::string resolved_text;
  std::vector<SourceNote> notes;
  /// Parameters of the rules that the file sets itself, in the order of the file.
  std::vector<std::string> parameters_changed;
  /// Keys of the whole file that come from a default, with their values.
  std::vector<std::pair<std::string, std::string>> defaults;
  /// What is allowed, and probably not what was meant. The first `about_size` are about how much
  /// is built and computed; a report judges that by what it was made from.
  std::vector<Problem> warnings;
  std::size_t about_size = 0;
  /// Without question and variants: a file for others to extend.
  bool basis = false;
  Node document;  ///< the merged file, to say where something stands
};

/// A problem with the population, "special.pilot", at the line of the file that asks for it.
[[nodiscard]] Problem located(const LoadedScenario& scenario, Problem problem);

/// The scenario, or everything that is wrong.
struct LoadResult {
  std::optional<LoadedScenario> scenario;
  std::vector<Problem> problems;
  Fault fault = Fault::none;
  [[nodiscard]] bool ok() const { return scenario.has_value(); }
};

/// Reads a scenario file and what it extends.
LoadResult load_scenario(const std::filesystem::path& path);

/// Reads a scenario from text, as `scenario_text` of a manifest; `name` is used in messages.
LoadResult load_scenario_text(std::string_view text, const std::string& name);

}  // namespace draagkracht
