// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// A sweep over levers: what is asked, the scenario with a variant for every point, and the files
// that come out. A point is an ordinary variant, so runs, parts on disk and going on after an
// interruption are those of `run`.
#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "io/results.hpp"
#include "io/setup.hpp"
#include "study/sweep.hpp"

namespace draagkracht {

/// A lever and the values it takes.
struct SweptLever {
  std::string id;                       ///< as written: "indication_size.guidance"
  std::size_t lever = 0;                ///< position in levers()
  Product product = Product::guidance;  ///< of indication_size
  LeverRange range;

  [[nodiscard]] bool is_size() const { return lever == 0; }
  /// "Size of the indication: guidance".
  [[nodiscard]] Text label() const;
  /// "30 % less", "level 0.5".
  [[nodiscard]] Text words(double value) const;
  /// "-30 %", "0.5": short, for an axis or a table.
  [[nodiscard]] std::string short_words(double value, Language language) const;
};

struct SweepRequest {
  std::vector<SweptLever> levers;
  DesignKind design = DesignKind::grid;
  int points = 0;  ///< 0: as many as suits the design and the number of levers
  int from = 26;
  int taper = 0;
  Reach reach = Reach::existing;
  std::size_t group = exposed_group;  ///< whose outcomes are judged
  std::vector<std::size_t> measures;  ///< which; empty: those of the first page
};

struct Sweep {
  SweepRequest request;
  SweepDesign design;
  Setup setup;  ///< variants are the points, in their order
};

/// "indication_size.guidance=-80%..0"; the problem says what is allowed.
Result<SweptLever> parse_swept_lever(std::string_view text);
/// Position of a measure, or what was probably meant.
Result<std::size_t> measure_named(std::string_view id);
/// Checks the request against the scenario and makes the variants.
Result<Sweep> make_sweep(LoadedScenario loaded, Overrides overrides, SweepRequest request);

/// What a sweep keeps of a run: the values of outcomes in place of weekly series, no events.
[[nodiscard]] RunOutcome for_sweep(const RunOutcome& run, int weeks);

struct SweepResults {
  SweepOutcomes outcomes;
  SweepFindings findings;
  GroupInfo group;       ///< of the request
  GroupSize group_size;  ///< at week 0, mean over replicates
  std::string checksum;  ///< over all outcomes
};
/// Reads all parts back and works out effects and bends.
Result<SweepResults> collect_sweep(const ResultsFolder& folder, const Sweep& sweep);

// The files of the results folder.
std::string sweep_manifest(const Sweep& sweep, const SweepResults& results);
std::string points_csv(const Sweep& sweep);
std::string outcomes_csv(const Sweep& sweep, const SweepResults& results);
std::string effects_csv(const Sweep& sweep, const SweepResults& results);
std::string tipping_csv(const Sweep& sweep, const SweepResults& results);
/// What its page shows, as JSON; `language` is the one it opens in. Kept as `sweep_file`, so that
/// the page can be made again, and the report of a run whose folder holds this sweep can show it.
std::string sweep_data(const Sweep& sweep, const SweepResults& results, Language language);

inline constexpr const char* sweep_file = "sweep.json";
/// The folder inside a results folder in which its report looks for a sweep.
inline constexpr const char* sweep_folder = "sweep";
/// The data of a sweep that lie in this folder; nothing without. Throws Failure when they are no
/// such data.
std::optional<std::string> sweep_in(const std::filesystem::path& folder);

}  // namespace draagkracht
