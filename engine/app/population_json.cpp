// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
#include "app/population_json.hpp"

namespace draagkracht::app {

namespace {

Json check_json(const PopulationCheck& check) {
  Json figures = Json::array();
  for (const FigureCheck& f : check.figures) {
    figures.push_back({{"id", f.figure.id},
                       {"group", word(figure_group_names[at(f.figure.group)])},
                       {"label", both(f.figure.label)},
                       {"unit", std::string(unit_text(f.figure.unit, Language::en))},
                       {"asked", number(f.figure.asked)},
                       {"built", number(f.figure.built)},
                       {"error", number(f.figure.error)},
                       {"z", number(f.z)},
                       {"outside", f.outside},
                       {"source", f.figure.source}});
  }
  Json tables = Json::array();
  for (const TableCheck& t : check.tables) {
    tables.push_back({{"id", t.id},
                      {"label", both(t.label)},
                      {"cells", t.cells},
                      {"df", t.df},
                      {"chi_square", t.chi_square},
                      {"p", t.p},
                      {"outside", t.outside},
                      {"worst", both(t.worst)},
                      {"worst_z", t.worst_z}});
  }
  return {{"false_alarm", false_alarm},
          {"z_limit", check.z_limit},
          {"p_limit", check.p_limit},
          {"figures", figures},
          {"tables", tables}};
}

Json published_json(const std::vector<CrossCheck>& checks) {
  Json list = Json::array();
  for (const CrossCheck& c : checks) {
    const PublishedFigure& f = *c.figure;
    list.push_back({{"id", std::string(f.id)},
                    {"label", both(f.label.text())},
                    {"unit", std::string(unit_text(f.unit, Language::en))},
                    {"model", number(c.model.value)},
                    {"error", number(c.model.error)},
                    {"target", f.target},
                    {"low", f.low},
                    {"high", f.high},
                    {"inside", word(inside_names[at(c.inside)])},
                    {"grade", std::string(grade_text(f.grade, Language::en))},
                    {"source", both(f.source.text())}});
  }
  return list;
}

Json homes_json(const Homes& homes) {
  Json sizes = Json::array();
  for (const Tally& size : homes.sizes) {
    sizes.push_back(of(size));
  }
  Json alone = Json::array();
  for (std::size_t b = 0; b < look_ages.size(); ++b) {
    alone.push_back(
        {{"from", look_ages[b]}, {"men", of(homes.alone[b][0])}, {"women", of(homes.alone[b][1])}});
  }
  return {{"kinds", by_code(home_kind_names, homes.kinds)},
          {"persons_in", by_code(home_kind_names, homes.persons_in)},
          {"sizes", sizes},
          {"mean_size", of(homes.size)},
          {"three_generations", of(homes.generations)},
          {"alone", alone}};
}

double asked_in_band(const PopulationSpec& spec, const Curve& curve, std::size_t band) {
  return mean_asked(spec, curve, look_ages[band], end_of_band(band));
}

Json company_json(const CompanyByAge& company, const PopulationSpec& spec) {
  Json list = Json::array();
  for (std::size_t b = 0; b < look_ages.size(); ++b) {
    list.push_back({{"from", look_ages[b]},
                    {"share", by_code(company_names, company[b])},
                    {"asked",
                     {{"partner", number(asked_in_band(spec, spec.partner, b))},
                      {"parents", number(asked_in_band(spec, spec.parental_home, b))}}}});
  }
  return list;
}

Json kin_json(const KinByAge& kin, const PopulationSpec& spec) {
  Json list = Json::array();
  for (std::size_t b = 0; b < look_ages.size(); ++b) {
    list.push_back({{"from", look_ages[b]},
                    {"share", by_code(kin_asked_names, kin[b])},
                    {"asked",
                     {{"mother", number(asked_in_band(spec, spec.mother_alive, b))},
                      {"father", number(asked_in_band(spec, spec.father_alive, b))}}}});
  }
  return list;
}

Json sizes_json(const LayerSizes& sizes) {
  Json list = Json::array();
  for (std::size_t b = 0; b < LayerSizes::bins; ++b) {
    list.push_back({{"from", static_cast<int>(b) * sizes.step}, {"share", of(sizes.shares[b])}});
  }
  return list;
}

Json layers_json(const LayerLook& look) {
  return {{"ties", of(look.ties)},          {"nobody", of(look.nobody)},
          {"inner", of(look.inner)},        {"second", of(look.second)},
          {"weekly", of(look.weekly)},      {"monthly", of(look.monthly)},
          {"closest", of(look.shape[0])},   {"fifth", of(look.shape[1])},
          {"fifteenth", of(look.shape[2])}, {"kinds", by_code(tie_kind_names, look.kinds)}};
}

}  // namespace

nlohmann::ordered_json population_json(const PopulationView& view) {
  const Town& town = view.town;
  Json pyramid = Json::array();
  Json layers = Json::array();
  for (std::size_t b = 0; b < pyramid_bands; ++b) {
    const PyramidBand& band = town.pyramid[b];
    pyramid.push_back({{"from", 5 * b},
                       {"men_asked", band.asked[0]},
                       {"men_built", band.built[0]},
                       {"women_asked", band.asked[1]},
                       {"women_built", band.built[1]}});
  }
  for (std::size_t b = 0; b < look_ages.size(); ++b) {
    Json look = layers_json(town.layers_by_age[b]);
    look["from"] = look_ages[b];
    layers.push_back(look);
  }
  Json stories = Json::array();
  for (const HouseholdStory& story : view.stories) {
    stories.push_back(story_json(story));
  }
  return {{"scenario", view.scenario.file},
          {"seed", view.scenario.seed},
          {"weeks_lived", view.weeks_lived},
          {"persons", town.residents.people().size()},
          {"households", town.residents.households()},
          {"check", check_json(view.check)},
          {"published", published_json(view.published)},
          {"neighbourhoods", parts_json(view)},
          {"pyramid", pyramid},
          {"homes", homes_json(town.homes)},
          {"company", company_json(town.company, view.scenario.population)},
          {"kin", kin_json(town.kin, view.scenario.population)},
          {"network",
           {{"all", layers_json(town.layers)},
            {"by_age", layers},
            {"sizes",
             {{"inner", sizes_json(town.layer_sizes.inner)},
              {"second", sizes_json(town.layer_sizes.second)},
              {"ties", sizes_json(town.layer_sizes.ties)}}},
            {"density", density_json(town.density)},
            {"states", states_json(town.tie_states)},
            {"care", care_networks_json(town.care_networks)}}},
          {"streets", streets_json(town.streets)},
          {"carers", carers_json(town.carers)},
          {"clients", clients_json(town.clients, view.scenario.population)},
          {"stories", stories}};
}

}  // namespace draagkracht::app
