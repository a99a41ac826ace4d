// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// scenarios/methods against the source documents: every row has a file or a reason, every tip and
// success factor a place in the program, every method that runs an outcome, and
// docs/seed-coverage.md names them all.
#include <toml++/toml.h>

#include <filesystem>
#include <fstream>
#include <map>
#include <set>
#include <sstream>
#include <string>
#include <vector>

#include "support/catch.hpp"

namespace {

namespace fs = std::filesystem;

const fs::path project = DRAAGKRACHT_SOURCE_DIR;
const fs::path library = project / "scenarios" / "methods";

std::string text_of(const fs::path& path) {
  const std::ifstream in(path, std::ios::binary);
  REQUIRE(in.good());
  std::ostringstream text;
  text << in.rdbuf();
  return text.str();
}

toml::table parsed(const fs::path& path) {
  toml::parse_result result = toml::parse(text_of(path), path.string());
  CAPTURE(path.string());
  REQUIRE(result.succeeded());
  return std::move(result).table();
}

bool in_both(const toml::table& table, const char* key) {
  return !table[key]["nl"].value_or(std::string{}).empty() &&
         !table[key]["en"].value_or(std::string{}).empty();
}

std::vector<std::string> words(const toml::table& table, const char* key) {
  std::vector<std::string> all;
  if (const toml::array* array = table[key].as_array()) {
    for (const toml::node& node : *array) {
      all.push_back(node.value_or(std::string{}));
    }
  }
  return all;
}

/// Tables of an array of tables, in order.
std::vector<toml::table> tables(const toml::table& file, const char* key) {
  std::vector<toml::table> all;
  const toml::array* array = file[key].as_array();
  REQUIRE(array != nullptr);
  for (const toml::node& node : *array) {
    REQUIRE(node.is_table());
    all.push_back(*node.as_table());
  }
  return all;
}

/// Methods of the library by id.
std::map<std::string, toml::table> methods() {
  std::map<std::string, toml::table> all;
  for (const fs::directory_entry& entry : fs::directory_iterator(library)) {
    const toml::table file = parsed(entry.path());
    const toml::table* named = file["methods"].as_table();
    if (named == nullptr) {
      continue;  // a list beside the methods
    }
    CAPTURE(entry.path().string());
    REQUIRE(named->size() == 1);
    const std::string id(named->begin()->first.str());
    std::string stem = entry.path().stem().string();
    std::ranges::replace(stem, '-', '_');
    CHECK(stem == id);
    REQUIRE(named->begin()->second.is_table());
    all.emplace(id, *named->begin()->second.as_table());
  }
  return all;
}

}  // namespace

TEST_CASE("every row of the source documents is carried by one method file or says why not") {
  std::map<std::string, std::string> carried;
  const auto all = methods();
  std::set<std::string> rows;
  const std::vector<toml::table> listed =
      tables(parsed(library / "sources" / "seed-rows.toml"), "rows");
  for (const toml::table& row : listed) {
    const std::string id = row["id"].value_or(std::string{});
    CAPTURE(id);
    CHECK(rows.insert(id).second);
    CHECK(in_both(row, "title"));
  }
  for (const auto& [id, method] : all) {
    CAPTURE(id);
    CHECK_FALSE(words(method, "seed").empty());
    for (const std::string& row : words(method, "seed")) {
      CAPTURE(row);
      CHECK(rows.contains(row));
      CHECK(carried.emplace(row, id).second);
    }
    // What carries a row runs, points to what runs, or says why there is nothing to run.
    if (const auto other = method["same_as"].value<std::string>()) {
      REQUIRE(all.contains(*other));
      CHECK(all.at(*other)["steps"].is_array_of_tables());
    } else if (method["kind"].value_or(std::string{}) == "research") {
      CHECK(in_both(method, "reason"));
    } else {
      CHECK(method["steps"].is_array_of_tables());
      CHECK(in_both(method, "source"));
    }
  }
  const std::string document = text_of(project / "docs" / "seed-coverage.md");
  for (const toml::table& row : listed) {
    const std::string id = row["id"].value_or(std::string{});
    CAPTURE(id);
    CHECK((carried.contains(id) != in_both(row, "reason")));
    std::string begins = "| ";
    begins.append(id).append(" | ");
    CHECK(document.find(begins) != std::string::npos);
  }
  // As many as the five documents hold: 44 methods, 15 examples, 10 of a learning circle, three of
  // an article, 15 ways of working.
  const auto count = [&](const std::string& from, int first, int last) {
    for (int i = first; i <= last; ++i) {
      std::string id = from;
      id.append(i < 10 && from == "002:W" ? "0" : "").append(std::to_string(i));
      CAPTURE(id);
      CHECK(rows.contains(id));
    }
  };
  count("001:", 1, 15);
  count("001:", 17, 44);
  count("001:E", 1, 15);
  count("000:R", 2, 9);
  count("003:G", 1, 3);
  count("002:W", 1, 15);
  for (const char* id :
       {"001:16a", "001:16b", "001:16c", "001:2a",  "001:2b",  "001:9b",  "001:24a", "001:24b",
        "001:24c", "001:25a", "001:25b", "001:25c", "001:25d", "001:28a", "001:28b", "001:29a",
        "001:29b", "001:29c", "001:29d", "001:35a", "001:35b", "001:35c", "001:35d", "001:37a",
        "001:37b", "001:37c", "001:40b", "001:41b", "001:42a", "001:42b", "001:42c", "001:42d",
        "000:R1a", "000:R1b", "004:SNS", "004:SNV", "004:NGB", "004:DUO"}) {
    CAPTURE(id);
    CHECK(rows.contains(id));
  }
}

TEST_CASE("every method that runs has an outcome to be judged by") {
  const auto all = methods();
  std::set<std::string> judged;
  for (const toml::table& row :
       tables(parsed(project / "tests" / "expectations" / "methods.toml"), "expectations")) {
    const std::string id = row["method"].value_or(std::string{});
    CAPTURE(id);
    CHECK(all.contains(id));
    CHECK(in_both(row, "outcome"));
    CHECK_FALSE(row["source"].value_or(std::string{}).empty());
    judged.insert(id);
  }
  for (const auto& [id, method] : all) {
    CAPTURE(id);
    CHECK(method["steps"].is_array_of_tables() == judged.contains(id));
  }
}

TEST_CASE("every tip, success factor and recommendation lives in the program or says why not") {
  std::set<std::string> ids;
  for (const toml::table& row :
       tables(parsed(library / "sources" / "success-factors.toml"), "factors")) {
    const std::string id = row["id"].value_or(std::string{});
    CAPTURE(id);
    CHECK(ids.insert(id).second);
    CHECK(in_both(row, "title"));
    int ways = in_both(row, "reason") ? 1 : 0;
    for (const char* way : {"delivery", "lever", "parameter", "key"}) {
      ways += row.contains(way) ? 1 : 0;
    }
    CHECK(ways == 1);
  }
  CHECK(ids.size() == 9 + 60 + 15);
}
