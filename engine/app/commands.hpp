// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// The commands. Each returns the exit code of the program, or throws Failure.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "app/terminal.hpp"
#include "io/setup.hpp"

namespace draagkracht::app {

struct RunOptions {
  std::string scenario;  ///< a scenario file, or the manifest of an earlier run
  std::string out;       ///< empty: results/<scenario>-<date>-<n>
  Overrides overrides;
  bool resume = false, force = false, no_report = false;
  std::vector<std::string> given;  ///< the command line as it was, to say how to go on
};
Fault run(const Common& common, const RunOptions& options);

struct SweepOptions {
  std::string scenario, out;
  std::vector<std::string> levers;    ///< "indication_size.guidance=-80%..0"
  std::vector<std::string> measures;  ///< none: those of the first page
  std::string design = "grid", who = "existing", group = "exposed";
  int points = 0;  ///< 0: as many as suits
  int from = 26, taper = 0;
  Overrides overrides;
  bool resume = false, force = false;
  std::vector<std::string> given;
};
Fault sweep(const Common& common, const SweepOptions& options);

Fault check(const Common& common, const std::string& file);

struct PopulationOptions {
  std::string scenario;
  std::optional<int> persons;
  std::optional<std::uint64_t> seed;
  int replicate = 0;
  int after = 0;       ///< weeks of the baseline lived before looking
  int households = 0;  ///< told in sentences
  int lives = 0;       ///< told as they passed
  bool full = false;
  std::string html;  ///< file for the page; empty: none
  bool force = false;
};
Fault population(const Common& common, const PopulationOptions& options);

Fault report(const Common& common, const std::string& folder);

struct ExportOptions {
  std::string folder, table, network, variant, out;
  std::optional<int> week, replicate;
  bool force = false;
};
Fault export_results(const Common& common, const ExportOptions& options);

struct ExplainOptions {
  std::string folder, person;         ///< no person: those whose life differs most
  std::vector<std::string> variants;  ///< none: the baseline and the first beside it
  int replicate = 0;
  int keystones = 0;  ///< so many people whose falling out is tried; 0: tell lives
  std::string html;   ///< file for the page; empty: none
  bool force = false;
};
Fault explain(const Common& common, const ExplainOptions& options);

struct InstrumentOptions {
  std::string name, folder, person, variant;
  int replicate = 0;
  std::optional<int> week;                  ///< none: the last
  bool actual = false, difference = false;  ///< which network; neither: as it is told
};
Fault instrument(const Common& common, const InstrumentOptions& options);

struct DrawOptions {
  InstrumentOptions of;
  std::string out;  ///< empty: stdout
  bool force = false;
  bool list = false;  ///< only the names
};
Fault draw(const Common& common, const DrawOptions& options);

struct ValidateOptions {
  std::string scenario = "scenarios/basis/nl.toml";
  std::string out;  ///< folder for validation.csv; empty: only the screen
  std::optional<int> persons;
  std::optional<std::uint64_t> seed;
  int towns = 10;
};
Fault validate(const Common& common, const ValidateOptions& options);

struct MethodsOptions {
  std::string library;  ///< folder; empty: found
  std::string theme, target, evidence, method;
  std::string scenario, group, out;
  std::vector<std::string> methods;
  Overrides overrides;
};
Fault methods_list(const Common& common, const MethodsOptions& options);
Fault methods_show(const Common& common, const MethodsOptions& options);
Fault methods_compare(const Common& common, const MethodsOptions& options);

struct InfoOptions {
  bool columns = false, measures = false, events = false, parameters = false, levers = false,
       order = false, primitives = false, schema = false;
};
Fault info(const Common& common, const InfoOptions& options);

}  // namespace draagkracht::app
