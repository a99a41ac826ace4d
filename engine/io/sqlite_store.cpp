// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
#include "io/sqlite_store.hpp"

#include <sqlite3.h>

#include <cerrno>
#include <cmath>

#include "io/file_text.hpp"
#include "measures/catalogue.hpp"

namespace draagkracht {

namespace {

constexpr const char* schema = R"(
CREATE TABLE columns("table" TEXT NOT NULL, name TEXT NOT NULL, type TEXT NOT NULL, unit TEXT,
  label_nl TEXT NOT NULL, label_en TEXT NOT NULL, codes TEXT, empty_when TEXT, source TEXT);
CREATE TABLE variants(number INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, label_nl TEXT NOT NULL,
  label_en TEXT NOT NULL);
CREATE TABLE groups(number INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, label_nl TEXT NOT NULL,
  label_en TEXT NOT NULL, size REAL);
CREATE TABLE measures(number INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, unit TEXT NOT NULL,
  label_nl TEXT NOT NULL, label_en TEXT NOT NULL, explain_nl TEXT, explain_en TEXT,
  better TEXT NOT NULL, headline INTEGER NOT NULL);
CREATE TABLE weeks(week INTEGER PRIMARY KEY, date TEXT NOT NULL);
CREATE TABLE replicates(replicate INTEGER PRIMARY KEY, persons INTEGER NOT NULL,
  ties INTEGER NOT NULL);
CREATE TABLE built(replicate INTEGER NOT NULL, id TEXT NOT NULL, label_nl TEXT NOT NULL,
  label_en TEXT NOT NULL, unit INTEGER NOT NULL, asked REAL, built REAL, source TEXT);
CREATE TABLE series_values("group" INTEGER, measure INTEGER, variant INTEGER, replicate INTEGER,
  week INTEGER, value REAL, PRIMARY KEY("group", measure, variant, replicate, week)) WITHOUT ROWID;
CREATE TABLE difference_values("group" INTEGER, measure INTEGER, variant INTEGER, week INTEGER,
  baseline REAL, value REAL, difference REAL, low REAL, high REAL, p10 REAL, p90 REAL,
  runs INTEGER, runs_same_sign INTEGER, PRIMARY KEY("group", measure, variant, week)) WITHOUT ROWID;
CREATE TABLE events(variant TEXT NOT NULL, replicate INTEGER NOT NULL, week INTEGER NOT NULL,
  person TEXT NOT NULL, event TEXT NOT NULL, cause TEXT NOT NULL, other TEXT, amount REAL, unit TEXT);
CREATE VIEW series AS SELECT v.id AS variant, s.replicate, s.week, w.date, g.id AS "group",
  m.id AS measure, m.unit, s.value FROM series_values s JOIN variants v ON v.number = s.variant
  JOIN groups g ON g.number = s."group" JOIN measures m ON m.number = s.measure
  JOIN weeks w ON w.week = s.week;
CREATE VIEW differences AS SELECT v.id AS variant, g.id AS "group", d.week, m.id AS measure, m.unit,
  d.baseline, d.value, d.difference, d.low, d.high, d.p10, d.p90, d.runs, d.runs_same_sign
  FROM difference_values d JOIN variants v ON v.number = d.variant
  JOIN groups g ON g.number = d."group" JOIN measures m ON m.number = d.measure;
)";

/// Binds the next parameter of a statement.
class Binder {
 public:
  explicit Binder(sqlite3_stmt* statement) : statement_(statement) {}
  Binder& text(std::string_view value) {
    sqlite3_bind_text(statement_, ++at_, value.data(), static_cast<int>(value.size()),
                      SQLITE_TRANSIENT);
    return *this;
  }
  Binder& text_or_null(std::string_view value) { return value.empty() ? null() : text(value); }
  Binder& whole(std::int64_t value) {
    sqlite3_bind_int64(statement_, ++at_, value);
    return *this;
  }
  Binder& real(double value) {
    if (std::isnan(value)) {
      return null();
    }
    sqlite3_bind_double(statement_, ++at_, value);
    return *this;
  }
  Binder& null() {
    sqlite3_bind_null(statement_, ++at_);
    return *this;
  }

 private:
  sqlite3_stmt* statement_;
  int at_ = 0;
};

/// Rows of a table as an INSERT per row.
class SqlRows final : public RowSink {
 public:
  SqlRows(sqlite3_stmt* statement, std::function<void()> step)
      : statement_(statement), binder_(statement), step_(std::move(step)) {}
  void text(std::string_view value) override { binder_.text(value); }
  void number(double value) override { binder_.real(value); }
  void integer(std::int64_t value) override { binder_.whole(value); }
  void flag(bool value) override { binder_.whole(value ? 1 : 0); }
  void empty() override { binder_.null(); }
  void end_row() override {
    step_();
    binder_ = Binder(statement_);
  }

 private:
  sqlite3_stmt* statement_;
  Binder binder_;
  std::function<void()> step_;
};

}  // namespace

SqliteStore::SqliteStore(std::filesystem::path path) : path_(std::move(path)) {
  open_anew();
  // The folder is not in use yet: a crash throws the file away, so a journal would protect nothing.
  execute("PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; PRAGMA page_size = 8192;");
  execute(schema);
  execute("BEGIN");
}

void SqliteStore::open_anew() {
  std::error_code ignored;
  std::filesystem::remove(path_, ignored);
  error_ = sqlite3_open_v2(path_.c_str(), &database_, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE,
                           nullptr);
}

SqliteStore::~SqliteStore() {
  sqlite3_finalize(event_);
  sqlite3_close(database_);
}

void SqliteStore::execute(const char* sql) {
  if (error_ != SQLITE_OK) {
    return;
  }
  error_ = sqlite3_exec(database_, sql, nullptr, nullptr, nullptr);
  if (error_ != SQLITE_OK) {
    message_ = sqlite3_errmsg(database_);
  }
}

sqlite3_stmt* SqliteStore::prepare(const char* sql) {
  sqlite3_stmt* statement = nullptr;
  if (error_ == SQLITE_OK) {
    error_ = sqlite3_prepare_v2(database_, sql, -1, &statement, nullptr);
  }
  if (error_ != SQLITE_OK && message_.empty()) {
    message_ = sqlite3_errmsg(database_);
  }
  return statement;
}

void SqliteStore::step(sqlite3_stmt* statement) {
  if (error_ != SQLITE_OK) {
    return;
  }
  const int done = sqlite3_step(statement);
  if (done != SQLITE_DONE) {
    error_ = done;
    message_ = sqlite3_errmsg(database_);
  }
  sqlite3_reset(statement);
}

void SqliteStore::write_columns() {
  sqlite3_stmt* insert = prepare("INSERT INTO columns VALUES(?,?,?,?,?,?,?,?,?)");
  for (const ColumnInfo& column : columns()) {
    Binder(insert)
        .text(column.table)
        .text(column.name)
        .text(column.type)
        .text_or_null(column.unit)
        .text(column.label.nl)
        .text(column.label.en)
        .text_or_null(column.codes)
        .text_or_null(column.empty_when)
        .text_or_null(column.source);
    step(insert);
  }
  sqlite3_finalize(insert);
}

void SqliteStore::write_names(const TableContext& context, const SeriesAxes& axes,
                              const std::vector<double>& group_size) {
  write_columns();
  sqlite3_stmt* insert = prepare("INSERT INTO variants VALUES(?,?,?,?)");
  for (const std::uint32_t i : axes.variants) {
    const VariantSpec& variant = context.spec.variants[i];
    Binder(insert).whole(i).text(variant.id).text(variant.label.nl).text(variant.label.en);
    step(insert);
  }
  sqlite3_finalize(insert);
  insert = prepare("INSERT INTO groups VALUES(?,?,?,?,?)");
  for (std::size_t i = 0; i < context.groups.size(); ++i) {
    const GroupInfo& group = context.groups[i];
    Binder(insert)
        .whole(static_cast<std::int64_t>(i))
        .text(group.id)
        .text(group.label.nl)
        .text(group.label.en)
        .real(i < group_size.size() ? group_size[i] : std::nan(""));
    step(insert);
  }
  sqlite3_finalize(insert);
  insert = prepare("INSERT INTO measures VALUES(?,?,?,?,?,?,?,?,?)");
  for (std::size_t i = 0; i < measures().size(); ++i) {
    const MeasureInfo& m = measures()[i];
    Binder(insert)
        .whole(static_cast<std::int64_t>(i))
        .text(m.id)
        .text(m.unit)
        .text(m.label.nl)
        .text(m.label.en)
        .text(m.explain.nl)
        .text(m.explain.en)
        .text(better_code(m.better))
        .whole(m.headline ? 1 : 0);
    step(insert);
  }
  sqlite3_finalize(insert);
  insert = prepare("INSERT INTO weeks VALUES(?,?)");
  for (int week = 0; week <= axes.weeks; ++week) {
    Binder(insert).whole(week).text(date_text(date_of(context.spec.start, Week{week})));
    step(insert);
  }
  sqlite3_finalize(insert);
}

void SqliteStore::write_series(const TableContext& context, const SeriesStore& store) {
  sqlite3_stmt* insert = prepare("INSERT INTO series_values VALUES(?,?,?,?,?,?)");
  const SeriesAxes& axes = store.axes();
  // In the order of the key: the file then grows page by page.
  for (std::size_t group = 0; group < axes.groups; ++group) {
    for (std::size_t measure = 0; measure < axes.measures; ++measure) {
      for (const std::uint32_t variant : axes.variants) {
        for (std::uint32_t replicate = 0; replicate < axes.replicates; ++replicate) {
          for (int week = 0; week <= axes.weeks; ++week) {
            if (!context.groups[group].weekly && !quarterly(week, axes.weeks)) {
              continue;
            }
            Binder(insert)
                .whole(static_cast<std::int64_t>(group))
                .whole(static_cast<std::int64_t>(measure))
                .whole(variant)
                .whole(replicate)
                .whole(week)
                .real(store.at(variant, replicate, group, measure, week));
            step(insert);
          }
        }
      }
    }
  }
  sqlite3_finalize(insert);
}

void SqliteStore::write_differences(const TableContext& context, const SeriesStore& store) {
  sqlite3_stmt* insert = prepare("INSERT INTO difference_values VALUES(?,?,?,?,?,?,?,?,?,?,?,?,?)");
  each_difference_row(context, store, [&](const DifferenceRow& row) {
    const PairedDifference& d = row.difference;
    Binder(insert)
        .whole(static_cast<std::int64_t>(row.group))
        .whole(static_cast<std::int64_t>(row.measure))
        .whole(row.variant)
        .whole(row.week)
        .real(d.baseline)
        .real(d.value)
        .real(d.difference)
        .real(d.low)
        .real(d.high)
        .real(d.p10)
        .real(d.p90)
        .whole(d.runs)
        .whole(d.runs_same_sign);
    step(insert);
  });
  sqlite3_finalize(insert);
}

void SqliteStore::write_events(const std::string& variant, const RunOutcome& run) {
  if (event_ == nullptr) {
    event_ = prepare("INSERT INTO events VALUES(?,?,?,?,?,?,?,?,?)");
  }
  SqlRows rows(event_, [this] { step(event_); });
  event_rows(run.milestones, variant, run.replicate, rows);
}

void SqliteStore::write_built(const ReplicateOutcome& replicate) {
  sqlite3_stmt* insert = prepare("INSERT INTO replicates VALUES(?,?,?)");
  Binder(insert)
      .whole(replicate.replicate)
      .whole(static_cast<std::int64_t>(replicate.persons))
      .whole(static_cast<std::int64_t>(replicate.ties));
  step(insert);
  sqlite3_finalize(insert);
  insert = prepare("INSERT INTO built VALUES(?,?,?,?,?,?,?,?)");
  for (const PopulationFigure& figure : replicate.built) {
    Binder(insert)
        .whole(replicate.replicate)
        .text(figure.id)
        .text(figure.label.nl)
        .text(figure.label.en)
        .whole(static_cast<int>(figure.unit))
        .real(figure.asked)
        .real(figure.built)
        .text(figure.source);
    step(insert);
  }
  sqlite3_finalize(insert);
}

Result<void> SqliteStore::finish() {
  sqlite3_finalize(event_);
  event_ = nullptr;
  execute("COMMIT");
  execute(
      "CREATE INDEX events_person ON events(person); "
      "CREATE INDEX events_week ON events(variant, replicate, week);");
  // The code of the system says more than that of SQLite ("disk is full" for every failed write).
  const int system_error = database_ != nullptr ? sqlite3_system_errno(database_) : 0;
  if (error_ == SQLITE_OK) {
    error_ = sqlite3_close(database_);
  } else {
    sqlite3_close(database_);
  }
  database_ = nullptr;
  if (error_ == SQLITE_OK) {
    return flush_file(path_);
  }
  if (system_error != 0) {
    return write_problem(path_, system_error);
  }
  if ((error_ & 0xff) == SQLITE_FULL) {
    return write_problem(path_, ENOSPC);
  }
  return Problem{{"Kan " + path_.string() + " niet schrijven: " + message_ + ".",
                  "Cannot write " + path_.string() + ": " + message_ + "."},
                 ""};
}

}  // namespace draagkracht
