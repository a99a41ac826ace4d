// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
#include "io/scenario_file.hpp"

#include "io/extends.hpp"
#include "io/file_text.hpp"
#include "io/method_library.hpp"
#include "io/scenario_checks.hpp"

namespace draagkracht {

namespace {

LoadResult failed(const Problems& problems, Fault fault) {
  return {std::nullopt, problems.list(), fault};
}

/// The first key says which rules the file follows; later formats will be migrated from here.
void check_format(const Node& root, Problems& problems) {
  const Node* format = root.find("format");
  if (format != nullptr && format->is(Node::Kind::whole) && format->whole == 1) {
    return;
  }
  if (format == nullptr) {
    problems.add(root.place, {"\"format\" ontbreekt: zet \"format = 1\" bovenaan het bestand.",
                              "\"format\" is missing: put \"format = 1\" at the top of the file."});
  } else {
    problems.add(format->place, {"Deze versie leest alleen \"format = 1\".",
                                 "This version reads \"format = 1\" only."});
  }
}

/// Collects the keys of the whole file that the file does not give, with their values.
class Defaults {
 public:
  explicit Defaults(const Node& root) : root_(root) {}
  std::vector<std::pair<std::string, std::string>> found;

  void text(std::string_view, Label, const Text&) {}
  void whole(std::string_view key, Label, int value, Limits) { note(key, std::to_string(value)); }
  void id(std::string_view, Label, const std::string&) {}
  void seed(std::string_view key, Label, std::uint64_t value) { note(key, std::to_string(value)); }
  void date(std::string_view key, Label, Date value) { note(key, date_text(value)); }
  template <class F>
  void table(std::string_view, Label, F&&) {}
  template <class S>
  void named(std::string_view, Label, const std::vector<S>&) {}
  void parameters(std::string_view, Label, const RuleParameters&) {}

 private:
  void note(std::string_view key, std::string value) {
    if (root_.find(key) == nullptr) {
      found.emplace_back(key, std::move(value));
    }
  }
  const Node& root_;
};

VariantSpec baseline() {
  VariantSpec variant;
  variant.id = "baseline";
  variant.label = {"Huidig beleid", "Current policy"};
  return variant;
}

LoadResult read_scenario(Node top, const std::filesystem::path& path) {
  Problems chain;
  check_format(top, chain);
  std::optional<Node> root = resolve_files(std::move(top), path, chain);
  if (!root || !chain.none()) {
    return failed(chain, Fault::file);
  }

  if (is_method_file(*root)) {
    chain.add(root->place,
              {"Dit bestand beschrijft een methode, geen scenario. Gebruik haar in een variant met "
               "[[variants.NAAM.methods]] en use = \"...\".",
               "This file describes a method, no scenario. Use it in a variant with "
               "[[variants.NAME.methods]] and use = \"...\"."});
    return failed(chain, Fault::file);
  }
  embed_methods(*root, path, chain);
  if (!chain.none()) {
    return failed(chain, Fault::file);
  }
  LoadedScenario loaded;
  // Before variants are merged: the resolved file should still say what a variant differs in.
  loaded.resolved_text = write_document(*root);
  Reading reading;
  Problems about_size, warnings;
  check_taken_over(*root, warnings);
  resolve_variants(*root, reading.problems);

  TableReader reader(*root, "", reading);
  reader.known("format");
  ScenarioSpec& spec = loaded.spec;
  spec.file = path.filename().string();
  Fields<ScenarioSpec>::visit(spec, reader);
  reader.require_all<ScenarioSpec>();
  reader.finish();
  check_population_given(*root, spec, reading.problems);
  // Only on a spec that is whole: a value that could not be read would complain twice.
  if (reading.problems.none()) {
    find_names(*root, spec, reading.problems);
    check_together(*root, spec, reading.problems);
    follow_same_as(spec.methods);
  }
  if (!reading.problems.none()) {
    return failed(reading.problems, Fault::file);
  }
  check_size(*root, spec, about_size);
  check_for_surprises(*root, spec, warnings);
  loaded.warnings = about_size.list();
  loaded.about_size = loaded.warnings.size();
  std::ranges::copy(warnings.list(), std::back_inserter(loaded.warnings));
  Defaults defaults(*root);
  Fields<ScenarioSpec>::visit(spec, defaults);
  loaded.defaults = std::move(defaults.found);
  const bool asked = root->find("question") != nullptr;
  loaded.basis = !asked && spec.variants.empty();
  if (!asked) {
    spec.question = spec.title;  // whoever shows the question has something to show
  }
  spec.variants.insert(spec.variants.begin(), baseline());
  loaded.document = std::move(*root);
  loaded.notes = std::move(reading.notes);
  loaded.parameters_changed = std::move(reading.parameters_changed);
  return {std::move(loaded), {}, Fault::none};
}

}  // namespace

Problem located(const LoadedScenario& scenario, Problem problem) {
  const Node* population = scenario.document.find("population");
  const std::string_view key = std::string_view(problem.place).substr(0, problem.place.find('.'));
  if (population != nullptr && population->find(key) != nullptr) {
    problem.place = place_of(scenario.document, "population." + problem.place).text();
  }
  return problem;
}

LoadResult load_scenario(const std::filesystem::path& path) {
  const Result<std::string> text = read_text_file(path);
  Problems problems;
  if (!text.ok()) {
    problems.add(text.problem());
    return failed(problems, Fault::input_output);
  }
  Result<Node> parsed = parse_document(text.value(), path.string());
  if (!parsed.ok()) {
    problems.add(parsed.problem());
    return failed(problems, Fault::file);
  }
  return read_scenario(std::move(parsed).value(), path);
}

LoadResult load_scenario_text(std::string_view text, const std::string& name) {
  Result<Node> parsed = parse_document(text, name);
  if (parsed.ok()) {
    return read_scenario(std::move(parsed).value(), name);
  }
  Problems problems;
  problems.add(parsed.problem());
  return failed(problems, Fault::file);
}

}  // namespace draagkracht
