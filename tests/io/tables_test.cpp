// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// The same tables in every format.
#include <sqlite3.h>

#include <algorithm>
#include <map>

#include "io/csv.hpp"
#include "made_up.hpp"
#include "measures/tables.hpp"

namespace draagkracht {
namespace {

namespace fs = std::filesystem;

/// All rows of a query as CSV lines, NULL as empty.
std::vector<std::string> rows_of(const fs::path& database, const std::string& sql) {
  sqlite3* db = nullptr;
  REQUIRE(sqlite3_open(database.c_str(), &db) == SQLITE_OK);
  sqlite3_stmt* statement = nullptr;
  INFO(sql);
  REQUIRE(sqlite3_prepare_v2(db, sql.c_str(), -1, &statement, nullptr) == SQLITE_OK);
  std::vector<std::string> rows;
  while (sqlite3_step(statement) == SQLITE_ROW) {
    std::string row;
    for (int i = 0; i < sqlite3_column_count(statement); ++i) {
      if (i > 0) {
        row += ',';
      }
      if (sqlite3_column_type(statement, i) == SQLITE_NULL) {
        continue;
      }
      row += sqlite3_column_type(statement, i) == SQLITE_FLOAT
                 ? csv_number(sqlite3_column_double(statement, i))
                 : static_cast<const char*>(sqlite3_column_blob(statement, i));
    }
    rows.push_back(row);
  }
  sqlite3_finalize(statement);
  sqlite3_close(db);
  return rows;
}

TEST_CASE("CSV and SQLite hold the same tables", "[io]") {
  const TemporaryFolder temporary;
  const Setup setup = made_up_setup();
  (void)finished(setup, *opened(temporary / "out", setup));
  const fs::path database = temporary / "out/results.sqlite";
  const auto same = [&](const std::string& table, const std::string& columns) {
    std::vector<std::string> csv = lines_of(text_of(temporary / ("out/" + table + ".csv")));
    REQUIRE(csv.size() > 10);
    std::string header;
    for (const ColumnInfo& column : columns_of(table)) {
      header += (header.empty() ? "" : ",") + std::string(column.name);
    }
    CHECK(csv.front() == header);
    csv.erase(csv.begin());
    std::vector<std::string> sql = rows_of(database, "SELECT " + columns + " FROM " + table);
    std::ranges::sort(csv);
    std::ranges::sort(sql);
    CHECK(csv.size() == sql.size());
    CHECK(csv == sql);
  };
  same("series", "variant, replicate, week, date, \"group\", measure, unit, value");
  same("differences",
       "variant, \"group\", week, measure, unit, baseline, value, difference, low, high, p10, p90, "
       "runs, runs_same_sign");
  same("events", "variant, replicate, week, person, event, cause, other, amount, unit");
  same("costs", "variant, replicate, week, date, \"group\", line, payer, minutes, cents");
  // The columns table documents every column of every table.
  CHECK(rows_of(database, "SELECT count(*) FROM columns").front() ==
        std::to_string(columns().size()));
}

TEST_CASE("series are weekly for whole groups and quarterly for subgroups", "[io]") {
  const TemporaryFolder temporary;
  const Setup setup = made_up_setup();
  (void)finished(setup, *opened(temporary / "out", setup));
  std::map<std::string, std::size_t> weeks;
  for (const std::string& line : lines_of(text_of(temporary / "out/series.csv"))) {
    for (const char* group :
         {",all,need_hours,", ",exposed,need_hours,", ",exposed/sex=f,need_hours,"}) {
      if (line.starts_with("slow,1,") && line.find(group) != std::string::npos) {
        ++weeks[group];
      }
    }
  }
  CHECK(weeks[",all,need_hours,"] == 27);
  CHECK(weeks[",exposed,need_hours,"] == 27);
  CHECK(weeks[",exposed/sex=f,need_hours,"] == 3);
}

}  // namespace
}  // namespace draagkracht
