// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// Every basis of the project: a file that can be run as it is, and whose tables do not contradict
// each other.
#include <filesystem>
#include <nlohmann/json.hpp>
#include <set>

#include "program.hpp"
#include "support/catch.hpp"

namespace draagkracht {
namespace {

TEST_CASE("every basis is checked, built and comes out as asked", "[app]") {
  const Workplace work;
  std::set<std::filesystem::path> files;
  for (const auto& entry : std::filesystem::directory_iterator(std::string(DRAAGKRACHT_SOURCE_DIR) +
                                                               "/scenarios/basis")) {
    if (entry.path().extension() == ".toml") {
      files.insert(entry.path());
    }
  }
  REQUIRE(files.size() >= 5);
  for (const std::filesystem::path& file : files) {
    INFO(file.filename());
    const Outcome checked = work.run({"check", file.string()});
    INFO(checked.err);
    CHECK(checked.code == 0);
    const Outcome built =
        work.run({"population", file.string(), "--persons", "2000", "--json", "--quiet"});
    INFO(built.err);
    REQUIRE(built.code == 0);
    const nlohmann::json json = json_of(built.out);
    CHECK(json["persons"] == 2000);
    CHECK(json["check"]["figures"].size() > 30);
    for (const nlohmann::json& figure : json["check"]["figures"]) {
      INFO(figure["id"] << " asked " << figure["asked"] << " built " << figure["built"]);
      CHECK_FALSE(figure["outside"].get<bool>());
    }
  }
}

}  // namespace
}  // namespace draagkracht
