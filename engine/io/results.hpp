// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// The folder that a run leaves behind. Work goes to DIR.partial, one file per finished run, so that
// an interrupted run can go on; only when everything is there and on the disk it becomes DIR.
#pragma once

#include <filesystem>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <vector>

#include "io/happened.hpp"
#include "io/manifest.hpp"
#include "io/setup.hpp"
#include "run/outcome.hpp"
#include "study/series_store.hpp"

namespace draagkracht {

/// What may happen to a folder that is already there.
struct FolderOptions {
  bool resume = false;  ///< go on in DIR.partial
  bool force = false;   ///< replace DIR, begin DIR.partial anew
};

/// Everything that the tables, the manifest and the report are made from.
struct Collected {
  std::vector<GroupInfo> groups;
  std::vector<GroupSize> group_size;         ///< at week 0, mean over the runs of the baseline
  WhereaboutsCount reached_at_end{};         ///< in the baseline, mean over its runs
  std::vector<ReplicateOutcome> replicates;  ///< without checkpoints
  /// Unweighted bills of everybody, all weeks and runs together, per variant that ran.
  std::vector<Bill> books;
  std::vector<HappenedByKind> happened;  ///< per variant that ran
  SeriesStore series{SeriesAxes{}};
  Manifest manifest;
};

class ResultsFolder {
 public:
  /// Makes or opens DIR.partial. Problems: DIR exists, a partial folder of another run, no rights.
  static Result<std::unique_ptr<ResultsFolder>> open(std::filesystem::path folder,
                                                     const Setup& setup, FolderOptions options);

  // For the hooks of run_study; may be called from several threads. The first write that fails is
  // kept in `trouble`; the caller stops the study then.
  bool have_run(std::uint32_t variant, std::uint32_t replicate);
  std::vector<std::uint8_t> have_checkpoint(std::uint32_t replicate);
  void keep(const RunOutcome& run);
  void keep(const ReplicateOutcome& replicate);
  [[nodiscard]] std::optional<Problem> trouble();
  /// A run that was kept; the problem if it is missing or damaged.
  [[nodiscard]] Result<RunOutcome> kept(std::uint32_t variant, std::uint32_t replicate) const;

  /// Remembers time and work of a session that was stopped, for the manifest of the whole.
  void note_session(const StudySummary& session);

  /// Reads all parts back and makes the tables: manifest, resolved scenario, CSV, SQLite. `now`
  /// gives seconds, for the time writing takes; may be empty.
  Result<Collected> write_tables(const StudySummary& session, const std::function<double()>& now);
  /// Adds one more file, such as the report.
  Result<void> add_file(const std::string& name, std::string_view text);
  /// Renames DIR.partial to DIR and removes the parts.
  Result<void> complete();

  [[nodiscard]] const std::filesystem::path& folder() const { return folder_; }
  [[nodiscard]] const std::filesystem::path& partial() const { return partial_; }

 private:
  ResultsFolder(std::filesystem::path folder, const Setup& setup, FolderOptions options);
  [[nodiscard]] std::string identity() const;
  Result<void> begin();
  [[nodiscard]] std::filesystem::path run_path(std::uint32_t variant,
                                               std::uint32_t replicate) const;
  [[nodiscard]] std::filesystem::path replicate_path(std::uint32_t replicate) const;
  void keep_bytes(const std::filesystem::path& path, std::string_view bytes);
  StudySummary with_earlier_sessions(const StudySummary& session) const;

  std::filesystem::path folder_, partial_;
  const Setup& setup_;
  FolderOptions options_;
  std::mutex mutex_;
  std::optional<Problem> trouble_;
};

/// The axes of the series of a study.
SeriesAxes series_axes(const Setup& setup, std::size_t groups);

/// What a finished folder holds, as `write_tables` gave it (numbers have the digits of the files).
Result<Collected> read_collected(const std::filesystem::path& folder, const Setup& setup,
                                 const Manifest& manifest);

/// The checkpoint of a replicate in a results folder; the problem says if it is absent or damaged.
Result<std::vector<std::uint8_t>> read_checkpoint(const std::filesystem::path& folder,
                                                  std::uint32_t replicate);

/// results/<scenario>-<date>-<n>: the first that is free; with `resume` the last that is
/// unfinished.
std::filesystem::path default_folder(const std::string& scenario_file, Date today, bool resume);

}  // namespace draagkracht
