// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
#include <nlohmann/json.hpp>

#include "app/commands.hpp"
#include "run/spec_json.hpp"

namespace draagkracht::app {

Fault check(const Common& common, const std::string& file) {
  const LoadResult loaded = load_scenario(file);
  if (common.json) {
    nlohmann::ordered_json json;
    json["file"] = file;
    json["ok"] = loaded.ok();
    json["problems"] = nlohmann::ordered_json::array();
    for (const Problem& problem : loaded.problems) {
      json["problems"].push_back(
          {{"place", problem.place}, {"nl", problem.what.nl}, {"en", problem.what.en}});
    }
    // Everything resolved: what the page takes.
    if (loaded.ok()) {
      json["scenario"] = nlohmann::ordered_json::parse(spec_to_json(loaded.scenario->spec));
    }
    print(json.dump(2, ' ', false, nlohmann::json::error_handler_t::replace) + "\n");
    return loaded.fault;
  }
  for (const Problem& problem : loaded.problems) {
    complain_of(common, problem);
  }
  if (!loaded.ok()) {
    return loaded.fault;
  }
  const ScenarioSpec& spec = loaded.scenario->spec;
  const std::string variants = std::to_string(spec.variants.size());
  say(common, {file + " is in orde: " + std::to_string(spec.persons) + " inwoners, " +
                   std::to_string(spec.weeks) + " weken, " + variants +
                   (spec.variants.size() == 1 ? " variant (de basis), "
                                              : " varianten (met de basis erbij), ") +
                   std::to_string(spec.replicates) +
                   (spec.replicates == 1 ? " doorrekening." : " doorrekeningen."),
               file + " is fine: " + std::to_string(spec.persons) + " residents, " +
                   std::to_string(spec.weeks) + " weeks, " + variants +
                   (spec.variants.size() == 1 ? " variant (the baseline), "
                                              : " variants (the baseline among them), ") +
                   std::to_string(spec.replicates) + (spec.replicates == 1 ? " run." : " runs.")});
  return Fault::none;
}

}  // namespace draagkracht::app
