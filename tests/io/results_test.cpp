// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// The results folder: complete or not there at all, resumable, and equal tables in every format.
#include <signal.h>
#include <sqlite3.h>
#include <sys/resource.h>

#include <fstream>
#include <map>
#include <nlohmann/json.hpp>
#include <sstream>

#include "io/csv.hpp"
#include "io/file_text.hpp"
#include "io/parts.hpp"
#include "io/report.hpp"
#include "made_up.hpp"
#include "measures/tables.hpp"

namespace draagkracht {
namespace {

namespace fs = std::filesystem;

std::string text_of(const fs::path& path) {
  const Result<std::string> text = read_text_file(path);
  INFO(path.string());
  REQUIRE(text.ok());
  return text.value();
}

std::vector<std::string> lines_of(const std::string& text) {
  std::vector<std::string> lines;
  std::istringstream in(text);
  for (std::string line; std::getline(in, line);) {
    lines.push_back(line);
  }
  return lines;
}

std::unique_ptr<ResultsFolder> opened(const fs::path& folder, const Setup& setup,
                                      FolderOptions options = {}) {
  Result<std::unique_ptr<ResultsFolder>> result = ResultsFolder::open(folder, setup, options);
  if (!result.ok()) {
    FAIL(result.problem().what.en);
  }
  return std::move(result).value();
}

Collected finished(const Setup& setup, ResultsFolder& folder) {
  fill(setup, folder);
  StudySummary session;
  session.complete = true;
  session.elapsed.run = 2;
  session.person_weeks = 1000;
  Result<Collected> tables = folder.write_tables(session, {});
  if (!tables.ok()) {
    FAIL(tables.problem().what.en);
  }
  REQUIRE(folder.complete().ok());
  return std::move(tables).value();
}

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
                 : reinterpret_cast<const char*>(sqlite3_column_text(statement, i));
    }
    rows.push_back(row);
  }
  sqlite3_finalize(statement);
  sqlite3_close(db);
  return rows;
}

TEST_CASE("a finished folder has what is promised and nothing else", "[io]") {
  const TemporaryFolder temporary;
  const Setup setup = made_up_setup();
  const fs::path where = temporary / "out";
  const auto folder = opened(where, setup);
  CHECK_FALSE(fs::exists(where));
  const Collected results = finished(setup, *folder);
  CHECK_FALSE(fs::exists(temporary / "out.partial"));
  std::vector<std::string> names;
  for (const auto& entry : fs::recursive_directory_iterator(where)) {
    names.push_back(fs::relative(entry.path(), where).string());
  }
  std::sort(names.begin(), names.end());
  CHECK(names == std::vector<std::string>{"checkpoints", "checkpoints/replicate-000.dkc",
                                          "checkpoints/replicate-001.dkc", "differences.csv",
                                          "events.csv", "manifest.json", "results.sqlite",
                                          "scenario.resolved.toml", "series.csv"});
  CHECK(text_of(where / "scenario.resolved.toml") == setup.loaded.resolved_text);
  const Result<std::vector<std::uint8_t>> checkpoint = read_checkpoint(where, 1);
  REQUIRE(checkpoint.ok());
  CHECK(checkpoint.value() == std::vector<std::uint8_t>{1, 2, 3, 1});
}

TEST_CASE("the manifest says everything and reads back", "[io]") {
  const TemporaryFolder temporary;
  Overrides overrides;
  overrides.seed = 99;
  overrides.variants = {"slow"};
  const Setup setup = made_up_setup(overrides);
  const Collected results = finished(setup, *opened(temporary / "out", setup));
  const nlohmann::json json = nlohmann::json::parse(text_of(temporary / "out/manifest.json"));
  for (const char* key :
       {"program", "version", "commit", "compiler", "scenario_text", "scenario_sha256", "overrides",
        "seed", "replicates", "weeks", "persons", "ties", "variants", "state_hashes",
        "results_checksum", "elapsed_s", "person_weeks_per_s", "active_share", "peak_rss_bytes"}) {
    CHECK(json.contains(key));
  }
  CHECK(json["seed"] == 99);
  CHECK(json["overrides"] == nlohmann::json({{"seed", 99}, {"variants", {"slow"}}}));
  CHECK(json["variants"] == nlohmann::json({"baseline", "slow"}));
  CHECK(json["ties"] == 4000);
  CHECK(json["state_hashes"]["slow"][1][2] == "0000000000000004");
  CHECK(json["active_share"] == 0.25);
  CHECK(json["person_weeks_per_s"] == 500);
  CHECK(json["peak_rss_bytes"] > 1000000);
  const Result<Manifest> back = read_manifest(temporary / "out/manifest.json");
  REQUIRE(back.ok());
  CHECK(write_manifest(back.value()) == text_of(temporary / "out/manifest.json"));
}

TEST_CASE("a checksum covers results and nothing of time or place", "[io]") {
  const TemporaryFolder temporary;
  const Setup setup = made_up_setup();
  const std::string one =
      finished(setup, *opened(temporary / "one", setup)).manifest.results_checksum;
  const std::string two =
      finished(setup, *opened(temporary / "two", setup)).manifest.results_checksum;
  CHECK(one == two);
  CHECK(one.size() == 16);
  RunOutcome changed = made_up_run(setup, 0, 0);
  CHECK(changed.checksum() == made_up_run(setup, 0, 0).checksum());
  changed.series[0] += 1e-12;
  CHECK(changed.checksum() != made_up_run(setup, 0, 0).checksum());
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
    std::sort(csv.begin(), csv.end());
    std::sort(sql.begin(), sql.end());
    CHECK(csv.size() == sql.size());
    CHECK(csv == sql);
  };
  same("series", "variant, replicate, week, date, \"group\", measure, unit, value");
  same("differences",
       "variant, \"group\", week, measure, unit, baseline, value, difference, low, high, p10, p90, "
       "runs, runs_same_sign");
  same("events", "variant, replicate, week, person, event, cause, other, amount, unit");
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
      if (line.rfind("slow,1,", 0) == 0 && line.find(group) != std::string::npos) {
        ++weeks[group];
      }
    }
  }
  CHECK(weeks[",all,need_hours,"] == 27);
  CHECK(weeks[",exposed,need_hours,"] == 27);
  CHECK(weeks[",exposed/sex=f,need_hours,"] == 3);
}

TEST_CASE("nothing is overwritten without being asked to", "[io]") {
  const TemporaryFolder temporary;
  const Setup setup = made_up_setup();
  const fs::path where = temporary / "out";
  (void)finished(setup, *opened(where, setup));
  const auto refused = ResultsFolder::open(where, setup, {});
  REQUIRE_FALSE(refused.ok());
  CHECK(refused.problem().what.nl.find("bestaat al") != std::string::npos);
  CHECK(refused.problem().what.en.find("--force") != std::string::npos);
  CHECK_FALSE(fs::exists(temporary / "out.partial"));

  std::ofstream(where / "mine.txt") << "x";
  const auto folder = opened(where, setup, {false, true});
  CHECK(fs::exists(where / "mine.txt"));  // until the new results are complete
  (void)finished(setup, *folder);
  CHECK_FALSE(fs::exists(where / "mine.txt"));
  CHECK(fs::exists(where / "manifest.json"));
  CHECK_FALSE(fs::exists(temporary / "out.old"));

  // Whatever is no result of this program stays, even with --force.
  const fs::path other = temporary / "letters";
  fs::create_directories(other);
  std::ofstream(other / "mine.txt") << "x";
  const auto kept = ResultsFolder::open(other, setup, {false, true});
  REQUIRE_FALSE(kept.ok());
  CHECK(kept.problem().what.en.find("does not hold results") != std::string::npos);
  CHECK(fs::exists(other / "mine.txt"));
}

TEST_CASE("an unfinished run goes on where it stopped, and only as the same run", "[io]") {
  const TemporaryFolder temporary;
  const Setup setup = made_up_setup();
  const fs::path where = temporary / "out";
  const fs::path parts = temporary / "out.partial/parts";
  CHECK(fill(setup, *opened(where, setup)) == 6);

  CHECK_FALSE(ResultsFolder::open(where, setup, {}).ok());
  Overrides other;
  other.seed = 8;
  const auto refused = ResultsFolder::open(where, made_up_setup(other), {true, false});
  REQUIRE_FALSE(refused.ok());
  CHECK(refused.problem().what.en.find("other options") != std::string::npos);
  CHECK_FALSE(ResultsFolder::open(temporary / "nothing", setup, {true, false}).ok());

  SECTION("nothing is missing") { CHECK(fill(setup, *opened(where, setup, {true, false})) == 0); }
  SECTION("a missing part is done again") {
    fs::remove(parts / "slow-001.run");
    CHECK(fill(setup, *opened(where, setup, {true, false})) == 1);
  }
  SECTION("a part cut short is done again") {
    fs::resize_file(parts / "less-000.run", fs::file_size(parts / "less-000.run") / 2);
    CHECK(fill(setup, *opened(where, setup, {true, false})) == 1);
  }
  SECTION("a part with one changed byte is done again") {
    std::string bytes = text_of(parts / "baseline-001.run");
    bytes[bytes.size() / 2] = static_cast<char>(bytes[bytes.size() / 2] ^ 1);
    std::ofstream(parts / "baseline-001.run", std::ios::binary) << bytes;
    CHECK(fill(setup, *opened(where, setup, {true, false})) == 1);
  }
  SECTION("a lost checkpoint takes its runs along") {
    fs::remove(temporary / "out.partial/checkpoints/replicate-001.dkc");
    const auto folder = opened(where, setup, {true, false});
    CHECK(folder->have_checkpoint(1).empty());
    CHECK_FALSE(folder->have_run(0, 1));
    CHECK(folder->have_run(0, 0));
  }
  const TemporaryFolder straight;
  const std::string expected =
      finished(setup, *opened(straight / "out", setup)).manifest.results_checksum;
  const Collected resumed = finished(setup, *opened(where, setup, {true, false}));
  CHECK(resumed.manifest.results_checksum == expected);
  CHECK(text_of(where / "series.csv") == text_of(straight / "out/series.csv"));
  CHECK(text_of(where / "events.csv") == text_of(straight / "out/events.csv"));
}

TEST_CASE("tables are not made from incomplete parts", "[io]") {
  const TemporaryFolder temporary;
  const Setup setup = made_up_setup();
  const auto folder = opened(temporary / "out", setup);
  fill(setup, *folder);
  fs::remove(temporary / "out.partial/parts/slow-001.run");
  const Result<Collected> tables = folder->write_tables({}, {});
  REQUIRE_FALSE(tables.ok());
  CHECK(tables.problem().what.en.find("--resume") != std::string::npos);
  CHECK_FALSE(fs::exists(temporary / "out"));
}

/// While it lives, no file of this process grows beyond `bytes`: as good as a full disk.
class SmallDisk {
 public:
  explicit SmallDisk(rlim_t bytes) {
    getrlimit(RLIMIT_FSIZE, &before_);
    handler_ = signal(SIGXFSZ, SIG_IGN);
    const rlimit small{bytes, before_.rlim_max};
    setrlimit(RLIMIT_FSIZE, &small);
  }
  ~SmallDisk() {
    setrlimit(RLIMIT_FSIZE, &before_);
    signal(SIGXFSZ, handler_);
  }
  SmallDisk(const SmallDisk&) = delete;
  SmallDisk& operator=(const SmallDisk&) = delete;

 private:
  rlimit before_{};
  void (*handler_)(int) = nullptr;
};

TEST_CASE("a disk that fills up leaves a folder that can go on, and no results", "[io]") {
  const TemporaryFolder temporary;
  const Setup setup = made_up_setup();
  const fs::path where = temporary / "out";
  {
    const auto folder = opened(where, setup);
    const SmallDisk small(4096);
    folder->keep(made_up_replicate(0));
    CHECK_FALSE(folder->trouble());
    folder->keep(made_up_run(setup, 0, 0));
    REQUIRE(folder->trouble());
    CHECK(folder->trouble()->what.nl.find("out.partial/parts/baseline-000.run") !=
          std::string::npos);
    CHECK_FALSE(folder->have_run(0, 0));
  }
  {
    const auto folder = opened(where, setup, {true, false});
    fill(setup, *folder);
    for (const rlim_t bytes : {rlim_t{20000}, rlim_t{100000}, rlim_t{400000}}) {
      const SmallDisk small(bytes);
      const Result<Collected> tables = folder->write_tables({}, {});
      REQUIRE_FALSE(tables.ok());
      CHECK(tables.problem().what.en.find("Cannot write") == 0);
      CHECK(tables.problem().what.nl.find("niet schrijven") != std::string::npos);
    }
  }
  CHECK_FALSE(fs::exists(where));
  (void)finished(setup, *opened(where, setup, {true, false}));
  CHECK(fs::exists(where / "manifest.json"));
}

TEST_CASE("a device without room is reported by name", "[io]") {
  if (!fs::exists("/dev/full")) {
    return;
  }
  FileWriter full("/dev/full");
  full.write("x");
  const Result<void> done = full.finish();
  REQUIRE_FALSE(done.ok());
  CHECK(done.problem().what.nl == "Kan /dev/full niet schrijven: de schijf is vol.");
  CHECK(done.problem().what.en == "Cannot write /dev/full: the disk is full.");
}

TEST_CASE("parts survive any damage without being believed", "[io]") {
  const Setup setup = made_up_setup();
  const std::string bytes = encode_run(made_up_run(setup, 1, 1));
  REQUIRE(decode_run(bytes));
  CHECK(decode_run(bytes)->checksum() == made_up_run(setup, 1, 1).checksum());
  CHECK(decode_run(bytes)->group_size.back().clients == 61);
  CHECK(decode_run(bytes)->group_size.back().carers_weighted == 25);
  CHECK(decode_run(bytes)->reached_at_end == made_up_run(setup, 1, 1).reached_at_end);
  CHECK_FALSE(decode_run(""));
  CHECK_FALSE(decode_replicate(bytes));
  for (std::size_t i = 0; i < bytes.size(); i += 997) {
    std::string damaged = bytes;
    damaged[i] = static_cast<char>(damaged[i] ^ 0x40);
    CHECK_FALSE(decode_run(damaged));
    CHECK_FALSE(decode_run(bytes.substr(0, i)));
  }
}

TEST_CASE("the report can be made again from the folder, with the same numbers", "[io]") {
  const TemporaryFolder temporary;
  const Setup setup = made_up_setup();
  const Collected first = finished(setup, *opened(temporary / "out", setup));
  const Result<Manifest> manifest = read_manifest(temporary / "out/manifest.json");
  REQUIRE(manifest.ok());
  const Result<Collected> again = read_collected(temporary / "out", setup, manifest.value());
  REQUIRE(again.ok());
  CHECK(report_json(setup, first) == report_json(setup, again.value()));
}

TEST_CASE("the data of the report are what the page expects", "[io]") {
  const TemporaryFolder temporary;
  const Setup setup = made_up_setup();
  const Collected results = finished(setup, *opened(temporary / "out", setup));
  const nlohmann::json json = nlohmann::json::parse(report_json(setup, results));
  // The page's own fixture names every key; visualise/src/data.ts says what they mean.
  const nlohmann::json fixture = nlohmann::json::parse(
      text_of(std::string(DRAAGKRACHT_SOURCE_DIR) + "/visualise/fixtures/report.json"));
  for (const auto& [key, value] : fixture.items()) {
    INFO(key);
    if (key == "note" || key == "language") {
      continue;
    }
    REQUIRE(json.contains(key));
    CHECK(json[key].type() == value.type());
    if (value.is_array() && !value.empty() && value[0].is_object() && !json[key].empty()) {
      for (const auto& [inner, ignored] : value[0].items()) {
        INFO(inner);
        CHECK(json[key][0].contains(inner));
      }
    }
  }
  CHECK(json["variants"][0]["id"] == "baseline");
  CHECK(json["groups"][0]["id"] == "exposed");
  CHECK(json["series"]["exposed"]["overloaded"]["slow"]["mean"].size() == json["weeks"].size());
  CHECK(json["differences"]["all"]["overloaded"]["slow"]["low"].size() ==
        json["difference_weeks"].size());
  CHECK_FALSE(json["differences"]["all"]["overloaded"].contains("baseline"));
  CHECK(json["scenario"]["seed"] == "7");
  CHECK(json["scenario"]["weighted"] == true);
  CHECK(json["built"].size() == 1);
  const auto in_both_languages = [](const nlohmann::json& text) {
    REQUIRE(text.contains("nl"));
    CHECK_FALSE(text["nl"].get<std::string>().empty());
    CHECK_FALSE(text["en"].get<std::string>().empty());
  };
  for (const auto& text : json["limits"]) {
    in_both_languages(text);
  }
  REQUIRE_FALSE(json["findings"].empty());
  for (const auto& finding : json["findings"]) {
    in_both_languages(finding["about"]);
    CHECK_FALSE(finding["lines"].empty());
    for (const auto& line : finding["lines"]) {
      in_both_languages(line);
    }
  }
  CHECK(json["groups"][0]["clients"] == 60.5);
  CHECK(json["groups"][0]["stands_for"]["carers"] == 25);
}

TEST_CASE("data cannot break out of the script of the page", "[io]") {
  const std::string page =
      filled_page("<script>__DRAAGKRACHT_DATA__</script>", R"({"a":"</script><!-- $& "})");
  CHECK(page == R"(<script>{"a":"\u003c/script>\u003c!-- $& "}</script>)");
  CHECK(filled_page("no marker", "{}").empty());
}

}  // namespace
}  // namespace draagkracht
