// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// The results folder: complete or not there at all, and never over somebody else's files.
#include <algorithm>
#include <fstream>
#include <nlohmann/json.hpp>

#include "made_up.hpp"

namespace draagkracht {
namespace {

namespace fs = std::filesystem;

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
  std::ranges::sort(names);
  CHECK(names == std::vector<std::string>{
                     "checkpoints", "checkpoints/replicate-000.dkc",
                     "checkpoints/replicate-001.dkc", "costs.csv", "differences.csv", "events.csv",
                     "manifest.json", "results.sqlite", "scenario.resolved.toml", "series.csv"});
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

}  // namespace
}  // namespace draagkracht
