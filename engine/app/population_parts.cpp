// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// The named neighbourhoods of a population, a line each.
#include <nlohmann/json.hpp>

#include "app/population_view.hpp"
#include "io/number_words.hpp"
#include "population/look/parts.hpp"

namespace draagkracht::app {

std::string parts_text(const PopulationView& view, Language language) {
  const auto& named = view.scenario.population.neighbourhoods;
  if (named.empty()) {
    return "";
  }
  const bool nl = language == Language::nl;
  std::vector<TextRow> rows{{nl ? "Wijken" : "Neighbourhoods", nl ? "inwoners" : "residents",
                             "65+ (%)", nl ? "18+ die alleen woont (%)" : "18+ living alone (%)",
                             nl ? "cliënten per 1.000" : "clients per 1,000"}};
  const std::vector<PartLook> looks = look_at_parts(view.town.residents, named.size());
  for (std::size_t k = 0; k < named.size(); ++k) {
    const PartLook& look = looks[k];
    rows.push_back({"  " + named[k].label.in(language), std::to_string(look.persons),
                    percent(look.old, language, 1), percent(look.alone, language, 1),
                    decimals(1000 * look.clients.mean(), 0, language)});
  }
  return aligned(rows);
}

nlohmann::ordered_json parts_json(const PopulationView& view) {
  nlohmann::ordered_json list = nlohmann::ordered_json::array();
  const auto& named = view.scenario.population.neighbourhoods;
  const std::vector<PartLook> looks = look_at_parts(view.town.residents, named.size());
  for (std::size_t k = 0; k < named.size(); ++k) {
    const PartLook& look = looks[k];
    list.push_back({{"id", named[k].id},
                    {"label", {{"nl", named[k].label.nl}, {"en", named[k].label.en}}},
                    {"persons", look.persons},
                    {"share_65", look.old.mean()},
                    {"share_alone", look.alone.mean()},
                    {"share_clients", look.clients.mean()}});
  }
  return list;
}

}  // namespace draagkracht::app
