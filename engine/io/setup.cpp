// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
#include "io/setup.hpp"

#include <algorithm>
#include <nlohmann/json.hpp>

#include "io/sha256.hpp"

namespace draagkracht {

nlohmann::json to_json(const Overrides& overrides) {
  nlohmann::json json = nlohmann::json::object();
  if (overrides.replicates) {
    json["replicates"] = *overrides.replicates;
  }
  if (overrides.seed) {
    json["seed"] = *overrides.seed;
  }
  if (overrides.weeks) {
    json["weeks"] = *overrides.weeks;
  }
  if (overrides.persons) {
    json["persons"] = *overrides.persons;
  }
  if (!overrides.variants.empty()) {
    json["variants"] = overrides.variants;
  }
  if (overrides.same_population) {
    json["same_population"] = true;
  }
  return json;
}

Result<Overrides> overrides_from_json(const nlohmann::json& json) {
  Overrides overrides;
  const auto whole = [&](const char* key, std::optional<int>& target, int most) {
    const auto found = json.find(key);
    if (found == json.end()) {
      return true;
    }
    if (!found->is_number_integer() || found->get<std::int64_t>() < 1 ||
        found->get<std::int64_t>() > most) {
      return false;
    }
    target = found->get<int>();
    return true;
  };
  bool good = json.is_object();
  good = good && whole("replicates", overrides.replicates, most_replicates);
  good = good && whole("weeks", overrides.weeks, most_weeks);
  good = good && whole("persons", overrides.persons, most_persons);
  if (good && json.contains("seed")) {
    good = json["seed"].is_number_unsigned();
    if (good) {
      overrides.seed = json["seed"].get<std::uint64_t>();
    }
  }
  if (good && json.contains("variants")) {
    good = json["variants"].is_array();
    for (const auto& item : json["variants"]) {
      good = good && item.is_string();
      if (good) {
        overrides.variants.push_back(item.get<std::string>());
      }
    }
  }
  if (good && json.contains("same_population")) {
    good = json["same_population"].is_boolean();
    overrides.same_population = good && json["same_population"].get<bool>();
  }
  if (good) {
    return overrides;
  }
  return Problem{{"\"overrides\" heeft waarden die niet kunnen.",
                  "\"overrides\" has values that are not possible."},
                 ""};
}

Result<std::uint32_t> variant_named(const ScenarioSpec& spec, const std::string& name) {
  std::vector<std::string_view> names;
  for (std::uint32_t i = 0; i < spec.variants.size(); ++i) {
    if (spec.variants[i].id == name) {
      return i;
    }
    names.push_back(spec.variants[i].id);
  }
  return Problem{Text{"Er is geen variant " + in_quotes(name) + ".",
                      "There is no variant " + in_quotes(name) + "."} +
                     meant_and_allowed(name, names),
                 ""};
}

Result<Setup> make_setup(LoadedScenario loaded, Overrides overrides) {
  Setup setup;
  setup.spec = loaded.spec;
  setup.scenario_sha256 = sha256(loaded.resolved_text);
  ScenarioSpec& spec = setup.spec;
  spec.replicates = overrides.replicates.value_or(spec.replicates);
  spec.seed = overrides.seed.value_or(spec.seed);
  spec.weeks = overrides.weeks.value_or(spec.weeks);
  spec.persons = overrides.persons.value_or(spec.persons);
  spec.same_population = overrides.same_population;
  setup.variants.push_back(0);
  for (const std::string& name : overrides.variants) {
    const Result<std::uint32_t> found = variant_named(spec, name);
    if (!found.ok()) {
      return found.problem();
    }
    setup.variants.push_back(found.value());
  }
  if (overrides.variants.empty()) {
    for (std::uint32_t i = 1; i < spec.variants.size(); ++i) {
      setup.variants.push_back(i);
    }
  }
  // One order whatever the order on the command line: checksum and tables follow the file.
  std::ranges::sort(setup.variants);
  const auto repeats = std::ranges::unique(setup.variants);
  setup.variants.erase(repeats.begin(), repeats.end());
  setup.loaded = std::move(loaded);
  setup.overrides = std::move(overrides);
  return setup;
}

}  // namespace draagkracht
