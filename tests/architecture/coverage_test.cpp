// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// docs/rule-coverage.md: every id once, files and tests that exist, counts that add up.
#include <array>
#include <filesystem>
#include <fstream>
#include <map>
#include <sstream>
#include <string>
#include <vector>

#include "support/catch.hpp"

namespace {

struct Group {
  const char* name;
  int ids;
};
constexpr std::array groups{Group{"ask", 21}, Group{"giv", 16}, Group{"rec", 8},  Group{"ovl", 12},
                            Group{"rsp", 6},  Group{"pro", 26}, Group{"net", 23}, Group{"lon", 8},
                            Group{"nbh", 14}, Group{"onl", 8},  Group{"C", 36},   Group{"V", 32},
                            Group{"N", 42},   Group{"P", 38},   Group{"M", 34}};

const std::filesystem::path root = DRAAGKRACHT_SOURCE_DIR;

std::string read(const std::filesystem::path& path) {
  const std::ifstream in(path, std::ios::binary);
  REQUIRE(in.good());
  std::ostringstream text;
  text << in.rdbuf();
  return text.str();
}

/// Cells of each line that begins with a bar, without the spaces around them.
std::vector<std::vector<std::string>> rows_of(const std::string& text) {
  std::vector<std::vector<std::string>> rows;
  std::istringstream lines(text);
  for (std::string line; std::getline(lines, line);) {
    if (!line.starts_with("| ")) {
      continue;
    }
    std::istringstream cells(line.substr(1));
    std::vector<std::string>& row = rows.emplace_back();
    for (std::string cell; std::getline(cells, cell, '|');) {
      const std::size_t from = cell.find_first_not_of(' ');
      row.push_back(from == std::string::npos
                        ? ""
                        : cell.substr(from, cell.find_last_not_of(' ') - from + 1));
    }
  }
  return rows;
}

/// What stands between the first two backticks.
std::string quoted(const std::string& cell) {
  const std::size_t from = cell.find('`');
  return from == std::string::npos ? ""
                                   : cell.substr(from + 1, cell.find('`', from + 1) - from - 1);
}

/// Column of the counts in which a state belongs, 0 if it is no state.
std::size_t column_of(const std::string& state) {
  if (state == "modelled") {
    return 2;
  }
  if (state.starts_with("partly: ")) {
    return 3;
  }
  if (state == "open") {
    return 4;
  }
  if (state == "step D" || state == "step E") {
    return 5;
  }
  return state.starts_with("left out: ") ? 6 : 0;
}

}  // namespace

TEST_CASE("every rule and finding stands once in the list of what is modelled") {
  std::map<std::string, int> seen;
  std::map<std::string, std::array<int, 7>> counted;
  std::map<std::string, std::vector<std::string>> stated;
  for (const auto& row : rows_of(read(root / "docs" / "rule-coverage.md"))) {
    if (row[0] == "id" || row[0] == "group") {
      continue;
    }
    CAPTURE(row[0]);
    if (row.size() == 7) {
      stated[row[0]] = row;
      continue;
    }
    REQUIRE(row.size() == 5);
    ++seen[row[0]];
    CHECK_FALSE(row[1].empty());
    const std::size_t column = column_of(row[4]);
    CHECK(column != 0);
    for (const std::string& group :
         {row[0].substr(0, row[0].find_first_of("0123456789")), std::string("all")}) {
      ++counted[group][1];
      ++counted[group][column];
    }
    const std::string file = quoted(row[2]);
    CHECK((file.empty() || std::filesystem::is_regular_file(root / file)));
    CHECK(file.empty() == (column > 3));
    if (column == 2) {
      CHECK_FALSE(row[3].empty());
    }
    if (!row[3].empty()) {
      const std::string name = row[3].substr(row[3].find("`: ") + 3);
      CHECK(read(root / quoted(row[3])).find("TEST_CASE(\"" + name + "\"") != std::string::npos);
    }
  }
  std::size_t ids = 0;
  for (const Group& group : groups) {
    for (int i = 1; i <= group.ids; ++i, ++ids) {
      CAPTURE(group.name, i);
      CHECK(seen[group.name + std::to_string(i)] == 1);
    }
  }
  CHECK(seen.size() == ids);
  CHECK(stated.size() == groups.size() + 1);
  for (const auto& [group, numbers] : counted) {
    CAPTURE(group);
    REQUIRE(stated[group].size() == 7);
    for (std::size_t column = 1; column < 7; ++column) {
      CHECK(stated[group][column] == std::to_string(numbers[column]));
    }
  }
}
