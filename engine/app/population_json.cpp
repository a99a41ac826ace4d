// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
#include <cmath>
#include <nlohmann/json.hpp>

#include "app/population_view.hpp"

namespace draagkracht::app {

namespace {

using Json = nlohmann::ordered_json;

Json number(double value) { return std::isfinite(value) ? Json(value) : Json(nullptr); }
Json both(const Text& text) { return {{"nl", text.nl}, {"en", text.en}}; }
std::string word(const CodeName& name) { return std::string(name.code); }
Json of(const Tally& tally) {
  return {{"value", number(tally.mean())}, {"error", number(tally.estimate().error)}};
}

/// One member per name of a list of codes.
template <std::size_t N, class Values>
Json by_code(const std::array<CodeName, N>& names, const Values& values) {
  Json json = Json::object();
  for (std::size_t i = 0; i < N; ++i) {
    json[word(names[i])] = of(values[i]);
  }
  return json;
}

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
                    {"source", std::string(f.source)}});
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

Json layers_json(const LayerLook& look) {
  return {{"ties", of(look.ties)},          {"nobody", of(look.nobody)},
          {"inner", of(look.inner)},        {"second", of(look.second)},
          {"weekly", of(look.weekly)},      {"monthly", of(look.monthly)},
          {"closest", of(look.shape[0])},   {"fifth", of(look.shape[1])},
          {"fifteenth", of(look.shape[2])}, {"kinds", by_code(tie_kind_names, look.kinds)}};
}

Json carers_json(const CarerProfile& c) {
  Json ages = Json::array();
  for (std::size_t b = 0; b < carer_ages.size(); ++b) {
    ages.push_back({{"from", carer_ages[b]},
                    {"wide_men", of(c.wide_by_age[b][0])},
                    {"wide_women", of(c.wide_by_age[b][1])},
                    {"narrow_men", of(c.narrow_by_age[b][0])},
                    {"narrow_women", of(c.narrow_by_age[b][1])}});
  }
  Json hours = Json::array();
  for (std::size_t b = 0; b < c.narrow_hours.size(); ++b) {
    hours.push_back({{"from", b == 0 ? 0 : hour_bounds[b - 1]}, {"share", of(c.narrow_hours[b])}});
  }
  return {{"wide", of(c.wide)},
          {"narrow", of(c.narrow)},
          {"by_age", ages},
          {"wide_helps", by_code(helped_names, c.wide_helps)},
          {"narrow_helps", by_code(helped_names, c.narrow_helps)},
          {"narrow_hours", hours},
          {"narrow_mean_hours", of(c.narrow_mean_hours)},
          {"wide_mean_hours", of(c.wide_mean_hours)},
          {"narrow_employed", of(c.narrow_employed)}};
}

Json clients_json(const ClientProfile& c) {
  Json ages = Json::array();
  for (std::size_t b = 0; b < client_ages.size(); ++b) {
    Json limitations = by_code(limitation_names, c.by_age[b]);
    limitations["any"] = limitations["none"];
    limitations.erase("none");
    ages.push_back({{"from", client_ages[b]},
                    {"limitations", limitations},
                    {"products", by_code(product_names, c.products_by_age[b])}});
  }
  return {{"by_age", ages},
          {"products", by_code(product_names, c.products)},
          {"product_hours", by_code(product_names, c.product_hours)},
          {"any_product", of(c.any_product)},
          {"need_hours", of(c.need_hours[0])},
          {"carers_per_client", of(c.helpers)},
          {"without_carer", of(c.nobody)},
          {"informal_share", c.informal_share}};
}

Json known_json(const std::vector<KnownPerson>& people) {
  Json list = Json::array();
  for (const KnownPerson& k : people) {
    list.push_back({{"kind", word(tie_kind_names[at(k.kind)])},
                    {"sex", word(sex_names[at(k.sex)])},
                    {"age", k.age},
                    {"km", k.km},
                    {"at_home", k.at_home},
                    {"admitted", k.admitted},
                    {"hours", k.hours}});
  }
  return list;
}

Json story_json(const HouseholdStory& story) {
  Json members = Json::array();
  for (const MemberStory& m : story.members) {
    Json professional = Json::object();
    for (const auto& [product, hours] : m.professional) {
      professional[word(product_names[at(product)])] = hours;
    }
    members.push_back({{"person", key_text('p', m.person)},
                       {"sex", word(sex_names[at(m.sex)])},
                       {"age", m.age},
                       {"education", word(education_names[at(m.education)])},
                       {"work_hours", m.work_hours},
                       {"poor_health", m.poor_health},
                       {"limitation", word(limitation_names[at(m.limitation)])},
                       {"need_hours", m.need_hours},
                       {"housemates", known_json(m.housemates)},
                       {"kin", known_json(m.kin)},
                       {"other_kin", m.other_kin},
                       {"friends", m.friends},
                       {"neighbours", m.neighbours},
                       {"helpers", known_json(m.helpers)},
                       {"professional", professional},
                       {"helps", known_json(m.helps)}});
  }
  return {{"kind", word(home_kind_names[at(story.kind)])},
          {"street", story.street},
          {"members", members}};
}

}  // namespace

nlohmann::ordered_json population_json(const PopulationView& view) {
  const Town& town = view.town;
  Json pyramid = Json::array();
  Json kin = Json::array();
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
    kin.push_back({{"from", look_ages[b]}, {"share", by_code(kin_asked_names, town.kin[b])}});
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
          {"kin", kin},
          {"network", {{"all", layers_json(town.layers)}, {"by_age", layers}}},
          {"carers", carers_json(town.carers)},
          {"clients", clients_json(town.clients)},
          {"stories", stories}};
}

}  // namespace draagkracht::app
