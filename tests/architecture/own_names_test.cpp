// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// The release build compiles several files of a library or a test program as one. Two helpers of
// the same name would then be one, or a call would quietly take the other one.
#include <filesystem>
#include <fstream>
#include <map>
#include <regex>
#include <set>
#include <string>

#include "support/catch.hpp"

namespace fs = std::filesystem;

namespace {

/// What a file defines for itself: functions, constants and types in its nameless namespace.
std::set<std::string> own_names(const fs::path& file) {
  static const std::regex function(
      R"(^(?!using|return|template)[A-Za-z_][\w:<>,&*. ]*[ &*>](\w+)\(.*)");
  static const std::regex constant(R"(^(?:constexpr|const) [\w:<>,&* ]*?(\w+)\s*(?:=|\{|R"|\[).*)");
  static const std::regex type(R"(^(?:struct|class|enum class) (\w+).*)");
  std::set<std::string> names;
  std::ifstream in(file);
  REQUIRE(in.good());
  bool own = false;
  for (std::string line; std::getline(in, line);) {
    std::smatch found;
    if (line == "namespace {") {
      own = true;
    } else if (line == "}  // namespace") {
      own = false;
    } else if (own &&
               (std::regex_match(line, found, constant) || std::regex_match(line, found, type) ||
                (line.rfind("TEST_CASE", 0) != 0 && std::regex_match(line, found, function)))) {
      names.insert(found[1]);
    }
  }
  return names;
}

/// Names that more than one file of a folder calls its own, with those files.
std::string shared_names(const fs::path& folder, const fs::path& apart) {
  std::map<std::string, std::set<std::string>> where;
  for (const auto& entry : fs::recursive_directory_iterator(folder)) {
    if (entry.path().extension() != ".cpp" || entry.path().parent_path() == apart) {
      continue;
    }
    for (const std::string& name : own_names(entry.path())) {
      where[name].insert(entry.path().filename().string());
    }
  }
  std::string told;
  for (const auto& [name, files] : where) {
    if (files.size() > 1) {
      told += "\n" + folder.filename().string() + ": " + name + " in";
      for (const std::string& file : files) {
        told += " " + file;
      }
    }
  }
  return told;
}

}  // namespace

TEST_CASE("files that are compiled together have helpers of different names", "[architecture]") {
  const fs::path root = DRAAGKRACHT_SOURCE_DIR;
  int folders = 0;
  for (const fs::path& top : {root / "engine", root / "tests"}) {
    for (const auto& folder : fs::directory_iterator(top)) {
      if (folder.is_directory()) {
        ++folders;
        const std::string shared =
            shared_names(folder.path(), root / "engine" / "measures" / "draw");
        CAPTURE(shared);
        CHECK(shared.empty());
      }
    }
  }
  CHECK(folders > 15);
}
