// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
#include "io/sqlite_store.hpp"

#include <sqlite3.h>

#include <bit>
#include <cerrno>
#include <cmath>

#include "io/file_text.hpp"
#include "io/sqlite_schema.hpp"
#include "measures/catalogue.hpp"
#include "measures/rows.hpp"
#include "measures/tables.hpp"

namespace draagkracht {

namespace {

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

/// An empty database in place of whatever is there; gives the code of SQLite.
int open_new(const std::filesystem::path& path, sqlite3*& database) {
  std::error_code ignored;
  std::filesystem::remove(path, ignored);
  return sqlite3_open_v2(path.c_str(), &database, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE,
                         nullptr);
}

}  // namespace

SqliteStore::SqliteStore(std::filesystem::path path)
    : path_(std::move(path)), error_(open_new(path_, database_)) {
  // The folder is not in use yet: a crash throws the file away, so a journal would protect nothing.
  execute("PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; PRAGMA page_size = 8192;");
  execute(sqlite_schema);
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
  sqlite3_finalize(cost_);
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
  sqlite3_stmt* insert = prepare("INSERT INTO columns VALUES(?,?,?,?,?,?,?,?,?,?,?,?)");
  for (const ColumnInfo& column : columns()) {
    Binder(insert)
        .text(column.table)
        .text(column.name)
        .text(column.type)
        .text_or_null(column.unit.nl)
        .text_or_null(column.unit.en)
        .text(column.label.nl)
        .text(column.label.en)
        .text_or_null(column.codes.nl)
        .text_or_null(column.codes.en)
        .text_or_null(column.empty_when.nl)
        .text_or_null(column.empty_when.en)
        .text_or_null(column.source);
    step(insert);
  }
  sqlite3_finalize(insert);
}

template <class Names>
void SqliteStore::write_codes(const char* sql, const Names& names) {
  sqlite3_stmt* insert = prepare(sql);
  std::int64_t number = 0;
  for (const auto& name : names) {
    // "None" is an empty cell in the CSV.
    Binder(insert)
        .whole(number++)
        .text_or_null(name.code == "none" ? std::string_view() : name.code)
        .text(name.label.nl)
        .text(name.label.en);
    step(insert);
  }
  sqlite3_finalize(insert);
}

void SqliteStore::write_names(const TableContext& context, const SeriesAxes& axes,
                              const std::vector<GroupSize>& group_size) {
  write_columns();
  write_codes("INSERT INTO event_kinds VALUES(?,?,?,?)", event_names);
  write_codes("INSERT INTO event_causes VALUES(?,?,?,?)", cause_names);
  write_codes("INSERT INTO event_units VALUES(?,?,?,?)", event_unit_names);
  sqlite3_stmt* insert = prepare("INSERT INTO variants VALUES(?,?,?,?)");
  for (const std::uint32_t i : axes.variants) {
    const VariantSpec& variant = context.spec.variants[i];
    Binder(insert).whole(i).text(variant.id).text(variant.label.nl).text(variant.label.en);
    step(insert);
  }
  sqlite3_finalize(insert);
  insert = prepare("INSERT INTO groups VALUES(?,?,?,?,?,?,?,?)");
  for (std::size_t i = 0; i < context.groups.size(); ++i) {
    const GroupInfo& group = context.groups[i];
    Binder(insert)
        .whole(static_cast<std::int64_t>(i))
        .text(group.id)
        .text(group.label.nl)
        .text(group.label.en)
        .real(group_size[i].clients)
        .real(group_size[i].carers)
        .real(group_size[i].clients_weighted)
        .real(group_size[i].carers_weighted);
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
  const Prices prices = prices_of(context.spec.population);
  insert = prepare("INSERT INTO cost_lines VALUES(?,?,?,?,?)");
  for (std::size_t line = 0; line < cost_line_count; ++line) {
    const CodeName& name = cost_line_names[line];
    const std::optional<Payer> payer = payer_of(prices, line);
    Binder(insert)
        .whole(static_cast<std::int64_t>(line))
        .text(name.code)
        .text_or_null(payer ? payer_names[at(*payer)].code : std::string_view())
        .text(name.label.nl)
        .text(name.label.en);
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

void SqliteStore::write_reached(const WhereaboutsCount& reached) {
  sqlite3_stmt* insert = prepare("INSERT INTO reached_at_end VALUES(?,?,?,?,?)");
  for (std::size_t i = 0; i < whereabouts_count; ++i) {
    const CodeName& name = whereabouts_names[i];
    Binder(insert)
        .whole(static_cast<std::int64_t>(i))
        .text(name.code)
        .text(name.label.nl)
        .text(name.label.en)
        .real(reached[i]);
    step(insert);
  }
  sqlite3_finalize(insert);
}

void SqliteStore::write_events(const RunOutcome& run) {
  if (event_ == nullptr) {
    event_ = prepare("INSERT INTO event_values VALUES(?,?,?,?,?,?,?,?,?)");
  }
  for (const Event& event : run.milestones) {
    Binder binder(event_);
    binder.whole(run.variant).whole(run.replicate).whole(event.week);
    binder.whole(std::bit_cast<std::int64_t>(event.person.value));
    binder.whole(static_cast<int>(event.kind)).whole(static_cast<int>(event.cause));
    event.other != Key{} ? binder.whole(std::bit_cast<std::int64_t>(event.other.value))
                         : binder.null();
    event.unit != EventUnit::none ? binder.real(rows::tidy(event.amount)) : binder.null();
    binder.whole(static_cast<int>(event.unit));
    step(event_);
  }
}

void SqliteStore::write_costs(const RunOutcome& run) {
  if (cost_ == nullptr) {
    cost_ = prepare("INSERT INTO cost_values VALUES(?,?,?,?,?,?,?)");
  }
  each_cost_row(run, [&](const CostRow& row) {
    Binder(cost_)
        .whole(run.variant)
        .whole(run.replicate)
        .whole(row.week)
        .whole(static_cast<std::int64_t>(row.group))
        .whole(static_cast<std::int64_t>(row.line))
        .whole(row.minutes)
        .whole(row.cents.value);
    step(cost_);
  });
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
  sqlite3_finalize(cost_);
  cost_ = nullptr;
  execute("COMMIT");
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
