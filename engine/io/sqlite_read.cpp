// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
#include <sqlite3.h>

#include <algorithm>
#include <limits>
#include <memory>

#include "io/sqlite_store.hpp"

namespace draagkracht {

namespace {

struct CloseDatabase {
  void operator()(sqlite3* database) const { sqlite3_close(database); }
};
struct Finalize {
  void operator()(sqlite3_stmt* statement) const { sqlite3_finalize(statement); }
};

std::string column_text(sqlite3_stmt* row, int column) {
  const void* text = sqlite3_column_blob(row, column);
  const auto size = static_cast<std::size_t>(sqlite3_column_bytes(row, column));
  return text == nullptr ? std::string() : std::string(static_cast<const char*>(text), size);
}

double real_at(sqlite3_stmt* row, int column) {
  return sqlite3_column_type(row, column) == SQLITE_NULL ? std::numeric_limits<double>::quiet_NaN()
                                                         : sqlite3_column_double(row, column);
}

/// Calls `f` for every row; false when the query fails.
template <class F>
bool each_row(sqlite3* database, const char* sql, F&& f) {
  sqlite3_stmt* statement = nullptr;
  if (sqlite3_prepare_v2(database, sql, -1, &statement, nullptr) != SQLITE_OK) {
    return false;
  }
  const std::unique_ptr<sqlite3_stmt, Finalize> owner(statement);
  int done = 0;
  while ((done = sqlite3_step(statement)) == SQLITE_ROW) {
    f(statement);
  }
  return done == SQLITE_DONE;
}

/// When cuts reached clients and who had completed a method; variants in the order in which they
/// ran.
bool read_cuts(sqlite3* database, const std::vector<std::uint32_t>& variants,
               std::vector<HappenedByKind>& happened) {
  std::int64_t variant = -1;
  std::int64_t replicate = -1;
  CutWatch cuts;
  return each_row(
      database,
      "SELECT e.variant, e.replicate, e.person, e.week, e.amount, k.id = 'hours_cut', "
      "c.id IS 'agreed_time' FROM event_values e JOIN event_kinds k ON k.number = e.event "
      "JOIN event_causes c ON c.number = e.cause WHERE k.id IN ('hours_cut', 'method_ended') "
      "ORDER BY e.variant, e.replicate, e.rowid",
      [&](sqlite3_stmt* row) {
        const std::int64_t of = sqlite3_column_int64(row, 0);
        const std::int64_t run = sqlite3_column_int64(row, 1);
        if (of != variant || run != replicate) {
          variant = of;
          replicate = run;
          cuts = {};
        }
        const auto ran = std::ranges::find(variants, static_cast<std::uint32_t>(of));
        if (ran != variants.end()) {
          cuts.see(sqlite3_column_int(row, 5) != 0 ? EventKind::hours_cut : EventKind::method_ended,
                   sqlite3_column_int(row, 6) != 0 ? Cause::agreed_time : Cause::none,
                   static_cast<std::uint64_t>(sqlite3_column_int64(row, 2)),
                   sqlite3_column_int(row, 3), real_at(row, 4),
                   happened[static_cast<std::size_t>(ran - variants.begin())].cuts);
        }
      });
}

}  // namespace

Result<StoredResults> read_results(const std::filesystem::path& path, SeriesStore& store) {
  const auto unreadable = [&](const std::string& why) {
    return Problem{{"Kan " + path.string() + " niet lezen: " + why + ".",
                    "Cannot read " + path.string() + ": " + why + "."},
                   ""};
  };
  sqlite3* opened = nullptr;
  const int code = sqlite3_open_v2(path.c_str(), &opened, SQLITE_OPEN_READONLY, nullptr);
  const std::unique_ptr<sqlite3, CloseDatabase> database(opened);
  if (code != SQLITE_OK) {
    return unreadable(sqlite3_errmsg(opened));
  }

  StoredResults stored;
  bool good = each_row(opened,
                       "SELECT clients, carers, clients_weighted, carers_weighted FROM groups "
                       "ORDER BY number",
                       [&](sqlite3_stmt* row) {
                         stored.group_size.push_back(
                             {real_at(row, 0), real_at(row, 1), real_at(row, 2), real_at(row, 3)});
                       });
  good = good && each_row(opened, "SELECT number, clients_weighted FROM reached_at_end",
                          [&](sqlite3_stmt* row) {
                            const auto state = static_cast<std::size_t>(sqlite3_column_int(row, 0));
                            if (state < whereabouts_count) {
                              stored.reached_at_end[state] = real_at(row, 1);
                            }
                          });
  stored.books.resize(store.axes().variants.size());
  good = good &&
         each_row(opened,
                  "SELECT variant, line, sum(minutes), sum(cents) FROM cost_values "
                  "WHERE \"group\" = 0 GROUP BY variant, line",
                  [&](sqlite3_stmt* row) {
                    const auto& ran = store.axes().variants;
                    const auto variant = std::ranges::find(
                        ran, static_cast<std::uint32_t>(sqlite3_column_int64(row, 0)));
                    const auto line = static_cast<std::size_t>(sqlite3_column_int(row, 1));
                    if (variant != ran.end() && line < cost_line_count) {
                      stored.books[static_cast<std::size_t>(variant - ran.begin())].add(
                          line, sqlite3_column_int64(row, 2), Cents{sqlite3_column_int64(row, 3)});
                    }
                  });
  stored.happened.resize(store.axes().variants.size());
  good =
      good && each_row(opened,
                       "SELECT e.variant, k.id, count(*), total(e.amount), total(e.amount < 0), "
                       "total(min(e.amount, 0)) FROM event_values e JOIN event_kinds k "
                       "ON k.number = e.event GROUP BY e.variant, k.id",
                       [&](sqlite3_stmt* row) {
                         const auto& ran = store.axes().variants;
                         const auto variant = std::ranges::find(
                             ran, static_cast<std::uint32_t>(sqlite3_column_int64(row, 0)));
                         const auto* const kind = std::ranges::find(
                             event_names, std::string_view(column_text(row, 1)), &EventName::code);
                         if (variant != ran.end() && kind != event_names.end()) {
                           stored.happened[static_cast<std::size_t>(variant - ran.begin())]
                               .kinds[static_cast<std::size_t>(kind - event_names.begin())] = {
                               .times = static_cast<std::uint64_t>(sqlite3_column_int64(row, 2)),
                               .amount = sqlite3_column_double(row, 3),
                               .falls = static_cast<std::uint64_t>(sqlite3_column_int64(row, 4)),
                               .fallen = sqlite3_column_double(row, 5)};
                         }
                       });
  good = good && read_cuts(opened, store.axes().variants, stored.happened);
  good = good &&
         each_row(opened, "SELECT replicate, persons, ties FROM replicates ORDER BY 1",
                  [&](sqlite3_stmt* row) {
                    ReplicateOutcome replicate;
                    replicate.replicate = static_cast<std::uint32_t>(sqlite3_column_int64(row, 0));
                    replicate.persons = static_cast<std::uint64_t>(sqlite3_column_int64(row, 1));
                    replicate.ties = static_cast<std::uint64_t>(sqlite3_column_int64(row, 2));
                    stored.replicates.push_back(std::move(replicate));
                  });
  good = good &&
         each_row(opened,
                  "SELECT replicate, id, label_nl, label_en, unit, asked, built, source FROM built "
                  "ORDER BY rowid",
                  [&](sqlite3_stmt* row) {
                    const auto number = static_cast<std::size_t>(sqlite3_column_int64(row, 0));
                    if (number >= stored.replicates.size()) {
                      return;
                    }
                    PopulationFigure figure;
                    figure.id = column_text(row, 1);
                    figure.label = {column_text(row, 2), column_text(row, 3)};
                    figure.unit = static_cast<Unit>(sqlite3_column_int(row, 4));
                    figure.asked = real_at(row, 5);
                    figure.built = real_at(row, 6);
                    figure.source = column_text(row, 7);
                    stored.replicates[number].built.push_back(std::move(figure));
                  });
  const SeriesAxes& axes = store.axes();
  good =
      good &&
      each_row(
          opened, "SELECT variant, replicate, \"group\", measure, week, value FROM series_values",
          [&](sqlite3_stmt* row) {
            const auto whole = [&](int column) { return sqlite3_column_int64(row, column); };
            const bool fits = whole(0) >= 0 && store.has(static_cast<std::uint32_t>(whole(0))) &&
                              whole(1) >= 0 && whole(1) < axes.replicates && whole(2) >= 0 &&
                              static_cast<std::size_t>(whole(2)) < axes.groups && whole(3) >= 0 &&
                              static_cast<std::size_t>(whole(3)) < axes.measures && whole(4) >= 0 &&
                              whole(4) <= axes.weeks;
            if (!fits) {
              return;
            }
            store.put(static_cast<std::uint32_t>(whole(0)), static_cast<std::uint32_t>(whole(1)),
                      static_cast<std::size_t>(whole(2)), static_cast<std::size_t>(whole(3)),
                      static_cast<int>(whole(4)), real_at(row, 5));
          });
  if (!good) {
    return unreadable(sqlite3_errmsg(opened));
  }
  return stored;
}

}  // namespace draagkracht
