// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
#include "architecture/rules.hpp"

#include <algorithm>
#include <array>
#include <cstdint>
#include <map>
#include <optional>
#include <regex>
#include <set>
#include <sstream>

namespace draagkracht::architecture {

namespace {

using Names = std::set<std::string, std::less<>>;

/// For every folder, the folders it may include beside itself.
const std::map<std::string, Names, std::less<>>& arrows() {
  static const Names below_run{"core", "population", "model", "policy", "methods", "measures"};
  static const Names sibling{"core", "population"};
  const auto with = [](Names names, std::initializer_list<std::string> more) {
    names.insert(more);
    return names;
  };
  static const std::map<std::string, Names, std::less<>> allowed{
      {"core", {}},
      {"population", {"core"}},
      {"model", sibling},
      {"policy", sibling},
      {"methods", sibling},
      {"measures", sibling},
      {"run", below_run},
      {"study", with(below_run, {"run"})},
      {"io", with(below_run, {"run", "study", "embedded"})},
      {"app", with(below_run, {"run", "study", "io"})},
      {"web", with(below_run, {"run"})},
  };
  return allowed;
}

/// Folders that also run in the browser: no files, threads, clocks, logging, hidden randomness, or
/// order that differs between libraries.
bool is_pure(std::string_view folder) {
  return folder == "web" || (folder != "study" && folder != "io" && folder != "app");
}

const Names& impure_headers() {
  static const Names names{
      "thread",     "mutex",      "shared_mutex",  "condition_variable",
      "future",     "semaphore",  "latch",         "barrier",
      "stop_token", "execution",  "fstream",       "iostream",
      "filesystem", "syncstream", "chrono",        "ctime",
      "time.h",     "random",     "unordered_map", "unordered_set",
      "pthread.h",  "unistd.h",   "sys/stat.h",    "fcntl.h",
      "locale",
  };
  return names;
}

/// Packages that have one home. The first folder is that home; core/parallel.cpp is a case apart.
struct Package {
  std::string_view prefix;
  std::string_view home;
};
constexpr std::array packages{
    Package{"Eigen/", "study"},
    Package{"unsupported/Eigen/", "study"},
    Package{"toml++/", "io"},
    Package{"sqlite3", "io"},
    Package{"CLI/", "app"},
    Package{"catch2/", "tests"},
    Package{"tbb/", "core/parallel.cpp"},
    Package{"oneapi/tbb", "core/parallel.cpp"},
};

std::string folder_of(std::string_view path) { return std::string(path.substr(0, path.find('/'))); }

std::optional<std::string> quoted_breach(std::string_view path, std::string_view included) {
  const std::string from = folder_of(path);
  const auto rule = arrows().find(from);
  if (rule == arrows().end()) {
    return "engine/" + from + " is not a folder of the engine: add it to the arrows";
  }
  if (included == "build_info.hpp") {
    return from == "io" || from == "app" || from == "web"
               ? std::nullopt
               : std::optional<std::string>(from + " may not know the commit it was built from");
  }
  const std::string to = folder_of(included);
  if (included.find('/') == std::string_view::npos || to == "." || to == "..") {
    return "write the path from engine/, not \"" + std::string(included) + "\"";
  }
  if (to != from && !rule->second.contains(to)) {
    return from + " may not include " + to + " (\"" + std::string(included) + "\")";
  }
  return std::nullopt;
}

std::optional<std::string> system_breach(std::string_view path, const std::string& included) {
  const std::string from = folder_of(path);
  for (const Package& package : packages) {
    if (included.starts_with(package.prefix) && from != package.home && path != package.home) {
      return "<" + included + "> belongs in " + std::string(package.home) + " only";
    }
  }
  if (is_pure(from) &&
      (impure_headers().contains(included) || included.starts_with("boost/random") ||
       included.starts_with("boost/unordered"))) {
    return from + " may not use <" + included + ">";
  }
  return std::nullopt;
}

std::optional<std::string> word_breach(std::string_view path, const std::string& line) {
  if (!is_pure(folder_of(path))) {
    return std::nullopt;
  }
  // core/parallel.cpp is the home of TBB and of nothing else in this list.
  static const std::regex words(
      R"(std::(\w+_distribution|hash\b|unordered_\w+|random_device|mt19937\w*|chrono|thread|jthread|)"
      R"(mutex|async|cout|cerr|clog|execution)|\bfopen\b|\bgetenv\b|\btime\(nullptr\))");
  static const std::regex tbb(R"(\btbb::)");
  std::smatch found;
  if (std::regex_search(line, found, words) ||
      (path != "core/parallel.cpp" && std::regex_search(line, found, tbb))) {
    return folder_of(path) + " may not use " + found.str();
  }
  return std::nullopt;
}

}  // namespace

std::string without_comments(std::string_view text) {
  enum class In : std::uint8_t { code, string, line_comment, block_comment };
  In in = In::code;
  std::string out(text);
  for (std::size_t i = 0; i < text.size(); ++i) {
    const std::string_view rest = text.substr(i);
    const char c = text[i];
    if (c == '\n') {
      // A string ends with its line, whatever a raw string may think: never lose the whole rest.
      in = in == In::block_comment ? in : In::code;
      continue;
    }
    switch (in) {
      case In::code:
        if (rest.starts_with("//") || rest.starts_with("/*")) {
          in = rest[1] == '/' ? In::line_comment : In::block_comment;
          out[i] = ' ';
          out[++i] = ' ';
        } else if (c == '"') {
          in = In::string;
        }
        break;
      case In::string:
        if (c == '\\') {
          ++i;
        } else if (c == '"') {
          in = In::code;
        }
        break;
      case In::line_comment:
        out[i] = ' ';
        break;
      case In::block_comment:
        out[i] = ' ';
        if (rest.starts_with("*/")) {
          out[++i] = ' ';
          in = In::code;
        }
        break;
    }
  }
  return out;
}

std::vector<Breach> breaches(std::string_view path, std::string_view text) {
  static const std::regex include(R"re(^\s*#\s*include\s*([<"])([^>"]+)[>"])re");
  std::vector<Breach> found;
  std::istringstream lines(without_comments(text));
  std::string line;
  for (int number = 1; std::getline(lines, line); ++number) {
    std::smatch match;
    std::optional<std::string> breach;
    if (std::regex_search(line, match, include)) {
      const std::string included = match[2];
      // Quotes are for our own files; a package in quotes is still a package.
      breach = system_breach(path, included);
      if (!breach && match[1] == "\"") {
        breach = quoted_breach(path, included);
      }
    } else {
      breach = word_breach(path, line);
    }
    if (breach) {
      found.push_back({number, *breach});
    }
  }
  return found;
}

}  // namespace draagkracht::architecture
