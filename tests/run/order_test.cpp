// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// The week and its parameters as a whole: the order stands in one list, every rule is a file, every
// parameter is known and explained. Reads the sources, so that a forgotten step is noticed.
#include <algorithm>
#include <filesystem>
#include <fstream>
#include <map>
#include <regex>
#include <set>
#include <sstream>
#include <string>
#include <vector>

#include "run/parameters.hpp"
#include "support/catch.hpp"

using namespace draagkracht;
namespace fs = std::filesystem;

namespace {

const fs::path engine = fs::path(DRAAGKRACHT_SOURCE_DIR) / "engine";

std::string text_of(const fs::path& file) {
  const std::ifstream in(file);
  std::ostringstream text;
  text << in.rdbuf();
  return text.str();
}

/// The text without comments: what is said about a name is no use of it.
std::string code_of(const fs::path& file) {
  return std::regex_replace(text_of(file), std::regex("//[^\n]*"), "");
}

std::vector<fs::path> sources(const fs::path& below) {
  std::vector<fs::path> files;
  for (const auto& entry : fs::recursive_directory_iterator(below)) {
    if (entry.path().extension() == ".hpp" || entry.path().extension() == ".cpp") {
      files.push_back(entry.path());
    }
  }
  std::ranges::sort(files);
  return files;
}

/// Files in which rules live.
std::vector<fs::path> rule_sources() {
  std::vector<fs::path> files = sources(engine / "model");
  const std::vector<fs::path> methods = sources(engine / "methods");
  files.insert(files.end(), methods.begin(), methods.end());
  return files;
}

/// First groups of all matches.
std::vector<std::string> found(const std::string& text, const std::regex& what) {
  std::vector<std::string> all;
  for (std::sregex_iterator it(text.begin(), text.end(), what), end; it != end; ++it) {
    all.push_back((*it)[1]);
  }
  return all;
}

/// Rules listed in run/week.cpp, without remarks in brackets.
std::vector<std::string> listed_rules() {
  std::vector<std::string> rules;
  const std::string text = code_of(engine / "run" / "week.cpp");
  for (const std::string& list :
       found(text,
             std::regex(
                 R"(constexpr\s+std::array<std::string_view,\s*\d+>\s+\w+_rules\s*\{([^}]*)\})"))) {
    for (const std::string& rule : found(list, std::regex(R"re("([a-z_]+/[a-z_]+)[^"]*")re"))) {
      rules.push_back(rule);
    }
  }
  return rules;
}

}  // namespace

TEST_CASE("a week has twelve phases, in the order of the model", "[run][order]") {
  const std::string text = code_of(engine / "run" / "week.cpp");
  const std::size_t begin = text.find("week_order{{");
  REQUIRE(begin != std::string::npos);
  const std::vector<std::string> phases =
      found(text.substr(begin), std::regex(R"re(\{"([a-z]+)",\s*\{")re"));
  CHECK(phases == std::vector<std::string>{"life", "need", "formal", "ask", "offer", "give",
                                           "remember", "strain", "step", "ties", "methods",
                                           "measures"});
  for (std::size_t i = 0; i + 2 < phases.size(); ++i) {
    CAPTURE(phases[i]);
    CHECK(fs::is_directory(engine / "model" / phases[i]));
  }
}

TEST_CASE("every rule of the week is a file, and every rule file is in the week", "[run][order]") {
  const std::vector<std::string> rules = listed_rules();
  REQUIRE(rules.size() > 20);
  for (const std::string& rule : rules) {
    CAPTURE(rule);
    const bool in_model = !rule.starts_with("policy/") && !rule.starts_with("methods/") &&
                          !rule.starts_with("population/");
    CHECK(fs::is_regular_file((in_model ? engine / "model" : engine) / (rule + ".hpp")));
  }
  // A header with parameters is a rule.
  for (const fs::path& file : rule_sources()) {
    if (file.extension() != ".hpp" ||
        code_of(file).find("auto parameters()") == std::string::npos) {
      continue;
    }
    const std::string rule = file.parent_path().filename().string() + "/" + file.stem().string();
    CAPTURE(rule);
    CHECK(std::ranges::find(rules, rule) != rules.end());
  }
}

TEST_CASE("the parameters of every rule file are among those of the model", "[run][order]") {
  std::set<std::string> known;
  for (const ParameterEntry& entry : list_parameters(RuleParameters{})) {
    known.emplace(entry.info.id);
  }
  const std::string list =
      code_of(engine / "model" / "parameters.hpp") + code_of(engine / "methods" / "parameters.hpp");
  std::size_t rules = 0;
  for (const fs::path& file : rule_sources()) {
    const std::string code = code_of(file);
    for (const std::string& rule : found(code, std::regex(R"(to_array<Parameter<(\w+)>>)"))) {
      CAPTURE(file.string(), rule);
      CHECK(std::regex_search(list, std::regex("\\b" + rule + "\\s+\\w+;")));
      ++rules;
    }
    for (const std::string& id :
         found(code, std::regex(R"re(\{"([a-z_]+\.[a-z_.]+)",\s*Unit::)re"))) {
      CAPTURE(file.string(), id);
      CHECK(known.contains(id));
    }
  }
  CHECK(rules > 15);
}

TEST_CASE("every number of a rule is declared as a parameter", "[run][order]") {
  for (const fs::path& file : rule_sources()) {
    const std::string code = code_of(file);
    for (const std::string& rule : found(code, std::regex(R"(to_array<Parameter<(\w+)>>)"))) {
      const std::size_t begin = code.find("struct " + rule + " {");
      REQUIRE(begin != std::string::npos);
      const std::string head = code.substr(begin, code.find("parameters()", begin) - begin);
      for (const std::string& member : found(head, std::regex(R"(double\s+(\w+)\s*=)"))) {
        CAPTURE(rule, member);
        const std::string declared = std::string("&").append(rule).append("::").append(member);
        CHECK(code.find(declared + ",") != std::string::npos);
      }
    }
  }
}

TEST_CASE(
    "every parameter has an id of its own, two labels, a source, and its default in its range",
    "[run][order]") {
  std::set<std::string_view> ids;
  const std::vector<ParameterEntry> parameters = list_parameters(RuleParameters{});
  REQUIRE(parameters.size() > 80);
  for (const ParameterEntry& entry : parameters) {
    const ParameterInfo& info = entry.info;
    CAPTURE(info.id);
    CHECK(ids.insert(info.id).second);
    CHECK(std::regex_match(std::string(info.id), std::regex("[a-z_]+(\\.[a-z_]+)+")));
    CHECK_FALSE(info.label.nl.empty());
    CHECK_FALSE(info.label.en.empty());
    CHECK(info.label.nl != info.label.en);
    CHECK_FALSE(info.source.nl.empty());
    CHECK_FALSE(info.source.en.empty());
    CHECK(info.source.nl.find("assumed") == std::string_view::npos);
    CHECK(info.low < info.high);  // also of what is assumed: a range to vary it over
    CHECK(entry.fallback >= info.low);
    CHECK(entry.fallback <= info.high);
    if (info.unit == Unit::share) {
      CHECK(info.low >= 0.0);
    }
    // Who measured or estimated names whom or what; "assumed" alone is no source for that.
    if (info.grade == Grade::measured) {
      CHECK(info.source.en.find("assumed") == std::string_view::npos);
    }
    if (info.grade != Grade::assumed) {
      CHECK(info.source.en != "assumed");
    }
  }
}

TEST_CASE("the rules of a phase name their parameters after it", "[run][order]") {
  const std::set<std::string> phases{"life",     "need",   "formal", "ask",  "offer",  "give",
                                     "remember", "strain", "step",   "ties", "methods"};
  for (const fs::path& file : rule_sources()) {
    const std::string phase = file.parent_path().filename().string();
    if (!phases.contains(phase)) {
      continue;
    }
    for (const std::string& id :
         found(code_of(file), std::regex(R"re(\{"([a-z_]+\.[a-z_.]+)",\s*Unit::)re"))) {
      CAPTURE(file.string(), id);
      CHECK(id.starts_with(phase + "."));
    }
  }
}

TEST_CASE("every decision is drawn in one place", "[run][order]") {
  std::map<std::string, std::vector<std::string>> places;
  for (const fs::path& file : sources(engine)) {
    for (const std::string& name :
         found(code_of(file), std::regex(R"re(decision\("([^"]+)"\))re"))) {
      places[name].push_back(fs::relative(file, engine).string());
    }
  }
  CHECK(places.size() > 20);
  for (const auto& [name, files] : places) {
    if (files.size() == 1) {
      continue;
    }
    std::string where;
    for (const std::string& file : files) {
      where += " " + file;
    }
    FAIL_CHECK("decision \"" << name << "\" is drawn in" << where);
  }
}

TEST_CASE("every rule file says where it comes from, how good that is, what it reads and when",
          "[run][order]") {
  for (const fs::path& file : rule_sources()) {
    const std::string text = text_of(file);
    if (file.extension() != ".hpp" || text.find("auto parameters()") == std::string::npos) {
      continue;
    }
    CAPTURE(file.string());
    const std::string said = std::regex_replace(text, std::regex("\n// ?"), " ");
    for (const char* part : {"Source: ", "Grade: ", "When: ", "Reads "}) {
      CAPTURE(part);
      CHECK(said.find(part) != std::string::npos);
    }
    CHECK(std::ranges::count(text, '\n') <= 250);
  }
}
