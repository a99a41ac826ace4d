// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// The page of a population: what `--json` says, with the names of its codes in both languages.
#include "app/population_json.hpp"
#include "io/manifest.hpp"
#include "io/report.hpp"

namespace draagkracht::app {

namespace {

template <std::size_t N>
Json names_of(const std::array<CodeName, N>& names) {
  Json json = Json::object();
  for (const CodeName& name : names) {
    json[word(name)] = json_of(name.label);
  }
  return json;
}

/// What the figure of each dimension of the contact ladder says.
Json measures_of() {
  Json json = Json::object();
  for (std::size_t d = 0; d < contact_count; ++d) {
    json[word(contact_names[d])] = json_of(contact_measures[d]);
  }
  return json;
}

/// The units of the figures, by their English name.
Json units_of(const PopulationView& view) {
  Json json = Json::object();
  const auto add = [&](Unit unit) {
    json[std::string(unit_text(unit, Language::en))] = json_of(unit);
  };
  for (const FigureCheck& f : view.check.figures) {
    add(f.figure.unit);
  }
  for (const CrossCheck& c : view.published) {
    add(c.figure->unit);
  }
  return json;
}

}  // namespace

std::string population_html(const PopulationView& view) {
  const Manifest program = manifest_of_this_program();
  const Json json{{"format", 1},
                  {"page", "population"},
                  {"program", {{"version", program.version}, {"commit", program.commit}}},
                  {"title", json_of(view.scenario.title)},
                  {"scenario",
                   {{"file", view.scenario.file},
                    {"seed", std::to_string(view.scenario.seed)},
                    {"persons", view.scenario.persons},
                    {"weighted", !view.scenario.population.oversample.empty()}}},
                  {"names",
                   {{"home", names_of(home_kind_names)},
                    {"company", names_of(company_names)},
                    {"kin", names_of(kin_asked_names)},
                    {"tie", names_of(tie_kind_names)},
                    {"state", names_of(tie_state_names)},
                    {"contact", names_of(contact_names)},
                    {"contact_measure", measures_of()},
                    {"care_group", names_of(care_group_names)},
                    {"helped", names_of(helped_names)},
                    {"limitation", names_of(limitation_names)},
                    {"product", names_of(product_names)},
                    {"group", names_of(figure_group_names)},
                    {"unit", units_of(view)}}},
                  {"population", population_json(view)}};
  return page_with(json.dump(-1, ' ', false, Json::error_handler_t::replace));
}

}  // namespace draagkracht::app
