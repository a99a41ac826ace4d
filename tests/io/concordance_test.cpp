// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// Hours and euros say the same in every file of a run that was really simulated: to the minute and
// to the cent.
#include <sqlite3.h>

#include <array>
#include <charconv>
#include <cmath>
#include <map>
#include <mutex>
#include <nlohmann/json.hpp>
#include <tuple>

#include "io/report.hpp"
#include "made_up.hpp"
#include "measures/membership.hpp"

namespace draagkracht {
namespace {

struct Amounts {
  std::int64_t minutes = 0, cents = 0;
  bool operator==(const Amounts&) const = default;
};
using ByLine = std::map<std::pair<std::string, std::string>, Amounts>;  // variant and line

/// A town of 600 in which everybody counts for one, so that means times people are whole cents.
Setup small_town() {
  Overrides overrides;
  overrides.persons = 600;
  Setup setup = made_up_setup(overrides);
  setup.spec.population.oversample.clear();
  setup.spec.variants.resize(2);  // the other variant lets people join later
  setup.variants = {0, 1};
  return setup;
}

Collected simulated(const Setup& setup, const std::filesystem::path& where) {
  const auto folder = opened(where, setup);
  StudyHooks hooks;
  hooks.replicate_ready = [&](ReplicateOutcome&& replicate) { folder->keep(replicate); };
  hooks.run_ready = [&](RunOutcome&& run) { folder->keep(run); };
  const Result<StudySummary> study = run_study(setup.spec, {}, hooks);
  REQUIRE(study.ok());
  Result<Collected> results = folder->write_tables(study.value(), {});
  REQUIRE(results.ok());
  REQUIRE(folder->add_file("report.html", report_html(setup, results.value())).ok());
  REQUIRE(folder->complete().ok());
  return std::move(results).value();
}

std::vector<std::string> cells(const std::string& line) {
  std::vector<std::string> list;
  std::size_t begin = 0;
  for (std::size_t end = 0; end != std::string::npos; begin = end + 1) {
    end = line.find(',', begin);
    list.push_back(line.substr(begin, end - begin));
  }
  return list;
}

/// Rows of a CSV without its header.
std::vector<std::vector<std::string>> csv(const std::filesystem::path& path) {
  std::vector<std::vector<std::string>> rows;
  for (const std::string& line : lines_of(text_of(path))) {
    rows.push_back(cells(line));
  }
  rows.erase(rows.begin());
  return rows;
}

ByLine of_csv(const std::filesystem::path& folder) {
  ByLine sums;
  for (const auto& row : csv(folder / "costs.csv")) {
    if (row[4] == "all") {
      Amounts& sum = sums[{row[0], row[5]}];
      sum.minutes += std::stoll(row[7]);
      sum.cents += std::stoll(row[8]);
    }
  }
  return sums;
}

ByLine of_database(const std::filesystem::path& folder) {
  ByLine sums;
  sqlite3* db = nullptr;
  REQUIRE(sqlite3_open((folder / "results.sqlite").c_str(), &db) == SQLITE_OK);
  sqlite3_stmt* rows = nullptr;
  REQUIRE(sqlite3_prepare_v2(db,
                             "SELECT variant, line, sum(minutes), sum(cents) FROM costs WHERE "
                             "\"group\" = 'all' GROUP BY variant, line",
                             -1, &rows, nullptr) == SQLITE_OK);
  while (sqlite3_step(rows) == SQLITE_ROW) {
    const auto text = [&](int column) {
      return std::string(static_cast<const char*>(sqlite3_column_blob(rows, column)));
    };
    sums[{text(0), text(1)}] = {sqlite3_column_int64(rows, 2), sqlite3_column_int64(rows, 3)};
  }
  sqlite3_finalize(rows);
  sqlite3_close(db);
  return sums;
}

/// Lines of a manifest or a report; those without time and money are left out.
template <class F>
void keep(ByLine& sums, const std::string& variant, const std::string& line, F&& amounts) {
  const Amounts sum{amounts("minutes"), amounts("cents")};
  if (sum != Amounts{}) {
    sums[{variant, line}] = sum;
  }
}

ByLine of_manifest(const std::filesystem::path& folder) {
  ByLine sums;
  const auto json = nlohmann::json::parse(text_of(folder / "manifest.json"));
  for (const auto& [variant, lines] : json["costs"].items()) {
    for (const auto& [line, amounts] : lines.items()) {
      keep(sums, variant, line, [&](const char* key) { return amounts[key].get<std::int64_t>(); });
    }
  }
  return sums;
}

nlohmann::json report_data(const std::filesystem::path& folder) {
  const std::string page = text_of(folder / "report.html");
  const std::string begin = "id=\"data\">";
  const std::size_t from = page.find(begin) + begin.size();
  return nlohmann::json::parse(page.substr(from, page.find("</script>", from) - from));
}

ByLine of_report(const nlohmann::json& data) {
  ByLine sums;
  for (const auto& row : data["books"]) {
    for (const auto& [variant, amounts] : row["variants"].items()) {
      keep(sums, variant, row["id"].get<std::string>(),
           [&](const char* key) { return amounts[key].get<std::int64_t>(); });
    }
  }
  return sums;
}

TEST_CASE("minutes and cents are the same in CSV, database, manifest and report",
          "[io][concordance]") {
  const TemporaryFolder temporary;
  const Setup setup = small_town();
  (void)simulated(setup, temporary / "out");
  const ByLine books = of_csv(temporary / "out");
  REQUIRE(books.size() > 10);
  CHECK(books.at({"baseline", "guidance"}).minutes > 0);
  CHECK(books.at({"baseline", "informal_care"}).cents > 0);
  CHECK(of_database(temporary / "out") == books);
  CHECK(of_manifest(temporary / "out") == books);
  const nlohmann::json report = report_data(temporary / "out");
  CHECK(of_report(report) == books);
  for (const char* variant : {"baseline", "less"}) {
    CHECK(books.at({variant, "own_contribution"}).cents ==
          -books.at({variant, "own_contribution_off"}).cents);
  }
}

/// Living exposed clients per week: what the means of the series are over.
std::vector<double> living(const Setup& setup, const std::filesystem::path& folder,
                           std::uint32_t variant, std::uint32_t replicate) {
  const auto bytes = read_checkpoint(folder, replicate);
  REQUIRE(bytes.ok());
  Result<World> week0 = World::restore(bytes.value());
  REQUIRE(week0.ok());
  World world = std::move(week0).value();
  const Membership membership(group_plan(setup.spec), world);
  std::vector<double> counts;
  const auto count = [&](const World& now) {
    double alive = 0;
    for (const ClientRecord& client : now.clients) {
      const bool exposed = (membership.client_groups(client.person) >> exposed_group & 1U) != 0;
      alive += exposed && now.persons.alive(client.person) ? 1 : 0;
    }
    counts.push_back(alive);
  };
  count(world);
  (void)replay(setup.spec, variant, std::move(world), Week{setup.spec.weeks}, count);
  return counts;
}

TEST_CASE("the series times the people they are over are the books, to the minute and the cent",
          "[io][concordance]") {
  const TemporaryFolder temporary;
  const Setup setup = small_town();
  const std::filesystem::path folder = temporary / "out";
  (void)simulated(setup, folder);
  // measure -> lines of the books, and units of the books in one of the measure
  struct Pair {
    const char* measure;
    std::vector<std::string> lines;
    bool money;
  };
  const std::vector<Pair> pairs{
      {"guidance_hours", {"guidance"}, false},
      {"personal_care_hours", {"personal_care"}, false},
      {"informal_hours", {"informal_care"}, false},
      {"volunteer_hours", {"volunteer_help"}, false},
      {"lost_work", {"paid_leave", "lost_wages"}, false},
      {"cost_municipality",
       {"guidance", "domestic_help", "day_activity", "short_stay", "looking_in",
        "own_contribution_off", "kin_municipality"},
       true},
      {"cost_insurer", {"personal_care", "kin_insurer"}, true},
      {"paid_kin_hours", {"kin_municipality", "kin_insurer", "kin_long_term_care"}, false},
      {"cost_long_term_care", {"admission"}, true},
      {"cost_client", {"own_contribution"}, true},
      {"cost_employer", {"paid_leave"}, true},
      {"cost_carer", {"lost_wages"}, true},
      {"value_informal", {"informal_care"}, true}};
  std::map<std::tuple<std::string, std::string, int, std::string>, double> series;
  for (const auto& row : csv(folder / "series.csv")) {
    if (row[4] == "exposed" && !row[7].empty()) {
      series[{row[0], row[1], std::stoi(row[2]), row[5]}] = std::stod(row[7]);
    }
  }
  std::map<std::tuple<std::string, std::string, int, std::string>, Amounts> books;
  for (const auto& row : csv(folder / "costs.csv")) {
    if (row[4] == "exposed") {
      books[{row[0], row[1], std::stoi(row[2]), row[5]}] = {std::stoll(row[7]), std::stoll(row[8])};
    }
  }
  int compared = 0;
  for (const std::uint32_t variant : setup.variants) {
    for (const std::string replicate : {"0", "1"}) {
      const std::string& id = setup.spec.variants[variant].id;
      const std::vector<double> people =
          living(setup, folder, variant, static_cast<std::uint32_t>(std::stoi(replicate)));
      for (const Pair& pair : pairs) {
        for (const int page : {13, 26}) {
          double together = 0;
          for (int week = page - 12; week <= page; ++week) {
            together += series[{id, replicate, week, pair.measure}] *
                        people[static_cast<std::size_t>(week)] * (pair.money ? 100 : 60);
          }
          std::int64_t booked = 0;
          for (const std::string& line : pair.lines) {
            const Amounts& amounts = books[{id, replicate, page, line}];
            booked += pair.money ? amounts.cents : amounts.minutes;
          }
          INFO(id << " " << replicate << " " << pair.measure << " " << page);
          CHECK(together == Approx(static_cast<double>(booked)).margin(0.01));
          compared += booked != 0 ? 1 : 0;
        }
      }
    }
  }
  CHECK(compared > 40);
}

TEST_CASE("differences are the same in CSV and report, and add up over payers",
          "[io][concordance]") {
  const TemporaryFolder temporary;
  const Setup setup = small_town();
  (void)simulated(setup, temporary / "out");
  const nlohmann::json report = report_data(temporary / "out");
  const auto weeks = report["difference_weeks"].get<std::vector<int>>();
  std::map<std::string, double> last;
  int compared = 0;
  for (const auto& row : csv(temporary / "out/differences.csv")) {
    if (row[1].find('/') != std::string::npos) {
      continue;  // subgroups have another place in the report
    }
    if (std::stoi(row[2]) != setup.spec.weeks) {
      continue;  // the report compares at the end
    }
    const auto at =
        static_cast<std::size_t>(std::ranges::find(weeks, std::stoi(row[2])) - weeks.begin());
    REQUIRE(at < weeks.size());
    const nlohmann::json& rows = report["differences"][row[1]][row[3]][row[0]];
    const std::array<const char*, 7> keys{"baseline", "value", "difference", "low",
                                          "high",     "p10",   "p90"};
    for (std::size_t k = 0; k < keys.size(); ++k) {
      const nlohmann::json& there = rows[keys[k]][at];
      CHECK(there.is_null() == row[5 + k].empty());
      if (!there.is_null()) {
        CHECK(there.get<double>() == std::stod(row[5 + k]));
        ++compared;
      }
    }
    if (row[1] == "exposed" && !row[7].empty()) {
      last[row[3]] = std::stod(row[7]);
    }
  }
  CHECK(compared > 400);
  CHECK(last["cost_total"] ==
        Approx(last["cost_municipality"] + last["cost_insurer"] + last["cost_long_term_care"] +
               last["cost_client"] + last["cost_carer"] + last["cost_employer"] +
               last["value_informal"])
            .margin(1e-5));
}

}  // namespace
}  // namespace draagkracht
