// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// results.sqlite: the tables of the CSV files for who would rather query than parse. Text that
// repeats in every row is kept once; the views `series`, `differences`, `events` and `costs` show
// the CSV columns. The table `columns` says what each column means.
#pragma once

#include <filesystem>
#include <functional>
#include <memory>
#include <string>

#include "core/result.hpp"
#include "io/happened.hpp"
#include "io/tables.hpp"

struct sqlite3;
struct sqlite3_stmt;

namespace draagkracht {

/// One database being written. Errors are kept until `finish`.
class SqliteStore {
 public:
  explicit SqliteStore(std::filesystem::path path);
  ~SqliteStore();
  SqliteStore(const SqliteStore&) = delete;
  SqliteStore& operator=(const SqliteStore&) = delete;

  void write_names(const TableContext& context, const SeriesAxes& axes,
                   const std::vector<GroupSize>& group_size);
  void write_reached(const WhereaboutsCount& reached);
  void write_series(const TableContext& context, const SeriesStore& store);
  void write_differences(const TableContext& context, const SeriesStore& store);
  void write_events(const RunOutcome& run);
  void write_costs(const RunOutcome& run);
  void write_built(const ReplicateOutcome& replicate);
  /// Closes the file.
  Result<void> finish();

 private:
  void open_anew();
  void execute(const char* sql);
  void step(sqlite3_stmt* statement);
  sqlite3_stmt* prepare(const char* sql);
  void write_columns();
  template <class Names>
  void write_codes(const char* sql, const Names& names);

  std::filesystem::path path_;
  sqlite3* database_ = nullptr;
  int error_ = 0;
  std::string message_;
  sqlite3_stmt* event_ = nullptr;
  sqlite3_stmt* cost_ = nullptr;
};

/// What the report needs from a finished folder; filled by `read_results`.
struct StoredResults {
  std::vector<GroupSize> group_size;
  WhereaboutsCount reached_at_end{};
  std::vector<ReplicateOutcome> replicates;
  std::vector<Bill> books;               ///< see Collected
  std::vector<HappenedByKind> happened;  ///< see Collected
};

/// Reads series and built figures back into `store` (which has the right axes).
Result<StoredResults> read_results(const std::filesystem::path& path, SeriesStore& store);

}  // namespace draagkracht
