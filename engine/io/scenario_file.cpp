// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
#include "io/scenario_file.hpp"

#include <algorithm>

#include "io/extends.hpp"
#include "io/file_text.hpp"
#include "measures/groups.hpp"

namespace draagkracht {

namespace {

LoadResult failed(Problems problems, Fault fault) { return {std::nullopt, problems.list(), fault}; }

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

void check_population(const Node& root, const ScenarioSpec& spec, Problems& problems) {
  const Node* population = root.find("population");
  if (population == nullptr) {
    problems.add(root.place,
                 {"Er is geen bevolking: zet bovenaan extends = \"../basis/nl.toml\" (met het pad "
                  "vanaf dit bestand), of beschrijf haar in [population].",
                  "There is no population: put extends = \"../basis/nl.toml\" at the top (with the "
                  "path from this file), or describe it in [population]."});
    return;
  }
  double people = 0;
  for (const double weight : spec.population.age.men) {
    people += weight;
  }
  for (const double weight : spec.population.age.women) {
    people += weight;
  }
  if (people > 0) {
    return;
  }
  const Node* age = population->find("age");
  problems.add(
      age != nullptr ? age->place : population->place,
      {"De bevolking is leeg: [population.age] geeft geen enkele persoon. Gebruik extends = "
       "\"../basis/nl.toml\" of vul [population.age] in.",
       "The population is empty: [population.age] gives nobody. Use extends = "
       "\"../basis/nl.toml\" or fill in [population.age]."});
}

/// Numbers that are fine each by itself and not together.
void check_together(const Node& root, const ScenarioSpec& spec, Problems& problems) {
  const PopulationSpec& population = spec.population;
  if (const Result<void> buildable = draagkracht::check_population(population); !buildable.ok()) {
    problems.add(root.find("population")->place, buildable.problem().what);
  }
  for (std::size_t i = 0; i < product_count; ++i) {
    double sum = 0;
    for (const double share : population.products[i].channels) {
      sum += share;
    }
    const bool described = sum > 0;
    const bool used =
        std::any_of(population.limitations.begin(), population.limitations.end(),
                    [&](const LimitationSpec& limitation) { return limitation.formal[i] > 0; });
    if (!used || described) {
      continue;
    }
    const std::string name(product_names[i].code);
    const Node* place = root.find("population");
    problems.add(place->place,
                 {"Cliënten hebben een indicatie voor " + in_quotes(name) +
                      ", maar [population.products." + name + ".channels] ontbreekt.",
                  "Clients hold an indication for " + in_quotes(name) +
                      ", but [population.products." + name + ".channels] is missing."});
  }
  if (spec.groups.size() > max_file_groups) {
    const std::string most = std::to_string(max_file_groups);
    problems.add(root.find("groups")->place,
                 {"Er zijn te veel groepen: toegestaan zijn er " + most + ".",
                  "There are too many groups: " + most + " are allowed."});
  }
  const Node* variants = root.find("variants");
  for (const VariantSpec& variant : spec.variants) {
    for (std::size_t i = 0; i < variant.policy.size(); ++i) {
      if (variant.policy[i].from.value < spec.weeks) {
        continue;
      }
      const Node* policy = variants->find(variant.id)->find("policy");
      const Node* from = policy->items[i].find("from");
      const std::string given = std::to_string(variant.policy[i].from.value);
      const std::string weeks = std::to_string(spec.weeks);
      const std::string last = std::to_string(spec.weeks - 1);
      problems.add(from->place,
                   {"\"from\" is week " + given + ", niet voor het einde: de doorrekening duurt " +
                        weeks + " weken. Toegestaan: 0 tot en met " + last + ".",
                    "\"from\" is week " + given + ", not before the end: the run lasts " + weeks +
                        " weeks. Allowed: 0 to " + last + "."});
    }
  }
}

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

  LoadedScenario loaded;
  // Before variants are merged: the resolved file should still say what a variant differs in.
  loaded.resolved_text = write_document(*root);
  Reading reading;
  resolve_variants(*root, reading.problems);

  TableReader reader(*root, "", reading);
  reader.known("format");
  ScenarioSpec& spec = loaded.spec;
  spec.file = path.filename().string();
  Fields<ScenarioSpec>::visit(spec, reader);
  reader.finish();
  check_population(*root, spec, reading.problems);
  // Only on a spec that is whole: a value that could not be read would complain twice.
  if (reading.problems.none()) {
    check_together(*root, spec, reading.problems);
  }
  if (!reading.problems.none()) {
    return failed(reading.problems, Fault::file);
  }
  spec.variants.insert(spec.variants.begin(), baseline());
  loaded.notes = std::move(reading.notes);
  loaded.parameters_changed = std::move(reading.parameters_changed);
  return {std::move(loaded), {}, Fault::none};
}

}  // namespace

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
