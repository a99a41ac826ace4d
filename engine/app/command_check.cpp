// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
#include <nlohmann/json.hpp>

#include "app/commands.hpp"
#include "io/file_text.hpp"
#include "io/method_library.hpp"
#include "io/report.hpp"
#include "run/spec_json.hpp"

namespace draagkracht::app {

namespace {

using Json = nlohmann::ordered_json;

Json problems_json(const std::vector<Problem>& problems) {
  Json list = Json::array();
  for (const Problem& problem : problems) {
    list.push_back({{"place", problem.place}, {"nl", problem.what.nl}, {"en", problem.what.en}});
  }
  return list;
}

void print_json(const std::string& file, const LoadResult& loaded) {
  Json json;
  json["file"] = file;
  json["ok"] = loaded.ok();
  json["problems"] = problems_json(loaded.problems);
  if (loaded.scenario) {
    json["warnings"] = problems_json(loaded.scenario->warnings);
    json["basis"] = loaded.scenario->basis;
    json["defaults"] = Json::array();
    for (const auto& [key, value] : loaded.scenario->defaults) {
      json["defaults"].push_back(key);
    }
    // Everything resolved: what the page takes.
    json["scenario"] = Json::parse(spec_to_json(loaded.scenario->spec));
  }
  print(json.dump(2, ' ', false, Json::error_handler_t::replace) + "\n");
}

Text size_of(const ScenarioSpec& spec) {
  const std::string persons = std::to_string(spec.persons);
  const std::string weeks = std::to_string(spec.weeks);
  const std::string variants = std::to_string(spec.variants.size());
  const std::string runs = std::to_string(spec.replicates);
  const bool one = spec.variants.size() == 1;
  return {persons + " inwoners, " + weeks + " weken, " + variants +
              (one ? " variant (de basis), " : " varianten (met de basis erbij), ") + runs +
              (spec.replicates == 1 ? " doorrekening." : " doorrekeningen."),
          persons + " residents, " + weeks + " weeks, " + variants +
              (one ? " variant (the baseline), " : " variants (the baseline among them), ") + runs +
              (spec.replicates == 1 ? " run." : " runs.")};
}

/// What was understood, in words: a change in the wrong direction is seen here first.
void say_variants(const Common& common, const ScenarioSpec& spec) {
  for (const VariantSpec& variant : spec.variants) {
    if (!variant.policy.empty() || !variant.settings.empty() || !variant.methods.empty()) {
      const Text what = explain_variant(spec, variant);
      say(common,
          {"- " + variant.label.nl + ": " + what.nl, "- " + variant.label.en + ": " + what.en});
    }
  }
}

/// What comes from a default is easily overlooked: it stands nowhere in the file.
void say_defaults(const Common& common, const LoadedScenario& scenario) {
  std::string list;
  for (const auto& [key, value] : scenario.defaults) {
    list.append(list.empty() ? "" : ", ").append(key).append(" = ").append(value);
  }
  if (!list.empty()) {
    say(common, {"Staat niet in het bestand, dus standaard: " + list + ".",
                 "Not in the file, so by default: " + list + "."});
  }
}

/// The same for a file that holds methods; nothing when it holds a scenario.
std::optional<Fault> check_methods_of(const Common& common, const std::string& file) {
  const Result<std::string> text = read_text_file(file);
  const Result<Node> parsed = text.ok() ? parse_document(text.value(), file) : text.problem();
  if (!parsed.ok() || !is_method_file(parsed.value())) {
    return std::nullopt;
  }
  const MethodsResult loaded = load_methods(file);
  if (common.json) {
    Json json{{"file", file}, {"ok", loaded.problems.empty()}};
    json["problems"] = problems_json(loaded.problems);
    json["warnings"] = problems_json(loaded.warnings);
    json["methods"] = Json::array();
    for (const LibraryMethod& method : loaded.methods) {
      json["methods"].push_back(method.spec.id);
    }
    print(json.dump(2, ' ', false, Json::error_handler_t::replace) + "\n");
    return loaded.fault;
  }
  for (const Problem& problem : loaded.problems) {
    complain_of(common, problem);
  }
  for (const Problem& warning : loaded.warnings) {
    warn_of(common, warning);
  }
  for (const LibraryMethod& method : loaded.methods) {
    say(common, {file + " is in orde: methode " + in_quotes(method.spec.label.nl) + ".",
                 file + " is fine: method " + in_quotes(method.spec.label.en) + "."});
  }
  return loaded.fault;
}

}  // namespace

Fault check(const Common& common, const std::string& file) {
  if (const std::optional<Fault> methods = check_methods_of(common, file)) {
    return *methods;
  }
  const LoadResult loaded = load_scenario(file);
  if (common.json) {
    print_json(file, loaded);
    return loaded.fault;
  }
  for (const Problem& problem : loaded.problems) {
    complain_of(common, problem);
  }
  if (!loaded.scenario) {
    return loaded.fault;
  }
  const LoadedScenario& scenario = *loaded.scenario;
  for (const Problem& warning : scenario.warnings) {
    warn_of(common, warning);
  }
  say(common, Text{file + " is in orde: ", file + " is fine: "} + size_of(scenario.spec));
  say_variants(common, scenario.spec);
  if (scenario.basis) {
    say(common, {"Het is een basis: een bestand zonder vraag en varianten, waar andere bestanden "
                 "op voortbouwen met extends. Rekent u het zelf door, dan ziet u het huidige "
                 "beleid.",
                 "It is a basis: a file without question and variants, for other files to extend. "
                 "Run by itself it shows current policy."});
  }
  say_defaults(common, scenario);
  return Fault::none;
}

}  // namespace draagkracht::app
