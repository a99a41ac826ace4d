// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// The command that lays the model beside the data, as its users meet it.
#include <nlohmann/json.hpp>
#include <sstream>

#include "program.hpp"
#include "support/catch.hpp"

namespace draagkracht {
namespace {

namespace fs = std::filesystem;
using Catch::Contains;

TEST_CASE("validate prints a table in both languages and writes its file", "[app]") {
  const Workplace work;
  const Outcome english =
      work.run({"validate", fixture("good"), "--replicates", "2", "--out", "checked"});
  INFO(english.err);
  REQUIRE(english.code == 0);
  CHECK_THAT(english.out, Contains("model says") && Contains("data say") &&
                              Contains("E (estimated on): ") && Contains("Not computed:"));
  CHECK_FALSE(fs::exists(work / "checked.partial"));
  std::istringstream file(work.read("checked/validation.csv"));
  std::string line;
  std::getline(file, line);
  CHECK(line == "row,pattern,target,low,high,model,model_low,model_high,inside,class,source");
  int rows = 0;
  bool reason = false;
  while (std::getline(file, line)) {
    ++rows;
    reason = reason || line.find("not-computed: ") != std::string::npos;
  }
  CHECK(rows > 60);
  CHECK(reason);
  const Outcome dutch =
      work.run({"validate", fixture("good"), "--replicates", "2", "--quiet"}, "nl_NL.UTF-8");
  REQUIRE(dutch.code == 0);
  CHECK(dutch.err.empty());
  CHECK_THAT(dutch.out, Contains("het model zegt") && Contains("bekend is") &&
                            Contains("E (op geschat): ") && Contains("Niet berekend:"));
}

TEST_CASE("validate gives the same at any number of threads, and JSON counts what it lists",
          "[app]") {
  const Workplace work;
  const auto run = [&](const char* threads) {
    const Outcome outcome = work.run({"validate", fixture("good"), "--replicates", "3", "--json",
                                      "--quiet", "--threads", threads});
    REQUIRE(outcome.code == 0);
    return outcome.out;
  };
  const std::string one = run("1");
  CHECK(one == run("2"));
  const nlohmann::json json = nlohmann::json::parse(one, nullptr, false);
  REQUIRE_FALSE(json.is_discarded());
  int estimated = 0;
  int put_in = 0;
  for (const auto& row : json["rows"]) {
    estimated += row["class"] == "E" ? 1 : 0;
    put_in += row["class"] == "I" ? 1 : 0;
  }
  CHECK(json["counts"]["E"]["rows"] == estimated);
  CHECK(put_in > 0);
  CHECK_FALSE(json["counts"].contains("I"));
}

TEST_CASE("what is wrong is said before any work, and nothing is left behind", "[app]") {
  const Workplace work;
  CHECK(work.run({"validate", fixture("good"), "--replicates", "1"}).code == 2);
  CHECK(work.run({"validate", "nowhere.toml", "--out", "out"}).code == 4);
  work.write("bad.toml", "format = 1\npersons = \"many\"\n");
  CHECK(work.run({"validate", "bad.toml", "--out", "out"}).code == 3);
  CHECK_FALSE(fs::exists(work / "out"));
  CHECK_FALSE(fs::exists(work / "out.partial"));
  fs::create_directories(work / "there.partial/parts");
  const Outcome taken = work.run({"validate", fixture("good"), "--out", "there"});
  CHECK(taken.code == 4);
  CHECK_THAT(taken.err, Contains("there.partial exists already"));
  CHECK(fs::exists(work / "there.partial/parts"));
  work.write("file", "");
  CHECK(work.run({"validate", fixture("good"), "--out", "file/out"}).code == 4);
}

}  // namespace
}  // namespace draagkracht
