// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// What the outcome rests on: the numbers of the model with their sources, and the population that
// was made of them.
#include <algorithm>
#include <charconv>
#include <cmath>
#include <map>

#include "io/key_labels.hpp"
#include "io/report_parts.hpp"

namespace draagkracht::report_parts {

namespace {

/// The page writes a share as a percentage.
Json unit_json(Unit unit) { return unit == Unit::share ? Json("share") : json_of(unit); }

/// What the key of the basis that a figure was asked by is called.
Json asked_by(const std::string& key) {
  const bool per_limitation = key.find('*') != std::string::npos;
  return json_of(key_label("population." + (per_limitation ? "limitations" : key)));
}

struct Origin {
  Json source;
  Grade grade;
};

/// Where the value of a parameter comes from: a file may say so of a number that it changes.
Origin origin_of(const ParameterInfo& info, const LoadedScenario& loaded) {
  const std::string id(info.id);
  if (std::ranges::find(loaded.parameters_changed, id) != loaded.parameters_changed.end()) {
    for (const SourceNote& note : loaded.notes) {
      if (("parameters." + id).starts_with(note.path + ".")) {
        return {json_of(note.source), note.grade};
      }
    }
  }
  return {json_of(info.source), info.grade};
}

/// A price of the file: its table says where it comes from.
struct Price {
  std::string table;
  std::string key;
  Text label;
  double value = 0;
  std::array<double, 2> range{};
  Label unit;
};

std::vector<Price> prices_in(const PopulationSpec& population) {
  constexpr Label per_hour{"euro per uur", "euros per hour"};
  std::vector<Price> list;
  for (std::size_t product = 0; product < product_count; ++product) {
    const ProductSpec& spec = population.products[product];
    const Label name = product_names[product].label;
    if (spec.tariff > 0) {
      list.push_back({"population.products." + std::string(product_names[product].code),
                      "tariff",
                      {"Tarief: " + std::string(name.nl), "Tariff: " + std::string(name.en)},
                      spec.tariff,
                      spec.tariff_range,
                      per_hour});
    }
  }
  const CostSpec& costs = population.costs;
  const auto add = [&](const char* key, Label label, double value,
                       const std::array<double, 2>& range, Label unit) {
    list.push_back({"costs", key, label.text(), value, range, unit});
  };
  add("own_contribution", {"Eigen bijdrage Wmo", "Own contribution (Wmo)"}, costs.own_contribution,
      costs.own_contribution_range, {"euro per maand", "euros per month"});
  add("informal_hour", {"Waarde van een uur mantelzorg", "Value of an hour of informal care"},
      costs.informal_hour, costs.informal_hour_range, per_hour);
  add("admission", {"Verblijf in een instelling", "A residential place"}, costs.admission,
      costs.admission_range, {"euro per week", "euros per week"});
  add("employer_hour", {"Uur verlof voor de werkgever", "An hour of leave to the employer"},
      costs.employer_hour, costs.employer_hour_range, per_hour);
  add("wage_hour", {"Bruto loon per uur", "Gross wage per hour"}, costs.wage_hour,
      costs.wage_hour_range, per_hour);
  add("looking_in", {"Langskomen bij wie hulp verloor", "Looking in on somebody who lost help"},
      costs.looking_in, costs.looking_in_range, {"euro per maand", "euros per month"});
  add("kin_hour_municipality",
      {"Uur van familie uit een pgb van de gemeente",
       "An hour of family from a budget of the municipality"},
      costs.kin_hour_municipality, costs.kin_hour_municipality_range, per_hour);
  add("kin_hour_insurer",
      {"Uur van familie uit een pgb van de verzekeraar",
       "An hour of family from a budget of the insurer"},
      costs.kin_hour_insurer, costs.kin_hour_insurer_range, per_hour);
  add("kin_hour_long_term_care",
      {"Uur van familie uit een pgb voor langdurige zorg",
       "An hour of family from a budget of long-term care"},
      costs.kin_hour_long_term_care, costs.kin_hour_long_term_care_range, per_hour);
  return list;
}

void add_prices(const Setup& setup, Json& list) {
  for (const Price& price : prices_in(setup.spec.population)) {
    const auto note = std::ranges::find(setup.loaded.notes, price.table, &SourceNote::path);
    const bool known = note != setup.loaded.notes.end();
    const bool ranged = price.range[1] > 0;
    list.push_back(
        {{"id", price.table + "." + price.key},
         {"label", json_of(price.label)},
         {"value", price.value},
         {"default", price.value},
         {"unit", json_of(price.unit)},
         {"low", ranged ? Json(price.range[0]) : Json(nullptr)},
         {"high", ranged ? Json(price.range[1]) : Json(nullptr)},
         {"source", known ? json_of(note->source) : json_of(Label{"niet vermeld", "not stated"})},
         {"grade", json_of(known ? note->grade : Grade::assumed)}});
  }
}

constexpr std::string_view pyramid_prefix = "pyramid.";

/// Calls f(figure, built) for every figure of the population, with the mean over replicates.
template <class F>
void each_built(const Collected& results, F&& f) {
  if (results.replicates.empty()) {
    return;
  }
  const auto n = static_cast<double>(results.replicates.size());
  for (std::size_t i = 0; i < results.replicates.front().built.size(); ++i) {
    double built = 0;
    for (const ReplicateOutcome& replicate : results.replicates) {
      built += i < replicate.built.size() ? replicate.built[i].built / n : std::nan("");
    }
    if (std::isfinite(built)) {
      f(results.replicates.front().built[i], built);
    }
  }
}

}  // namespace

Json assumptions(const Setup& setup) {
  Json list = Json::array();
  const LoadedScenario& loaded = setup.loaded;
  std::map<std::string, double> defaults;
  each_parameter(RuleParameters{}, [&](const ParameterInfo& info, double value) {
    defaults[std::string(info.id)] = value;
  });
  each_parameter(setup.spec.parameters, [&](const ParameterInfo& info, double value) {
    const std::string id(info.id);
    const Origin origin = origin_of(info, loaded);
    list.push_back({{"id", id},
                    {"label", json_of(info.label)},
                    {"value", value},
                    {"default", defaults[id]},
                    {"unit", unit_json(info.unit)},
                    {"low", info.low},
                    {"high", info.high},
                    {"source", origin.source},
                    {"grade", json_of(origin.grade)}});
  });
  for (const SourceNote& note : loaded.notes) {
    if (note.path.starts_with("parameters.")) {
      continue;
    }
    list.push_back({{"id", note.path},
                    {"label", json_of(key_label(note.path))},
                    {"value", "–"},
                    {"default", "–"},
                    {"unit", ""},
                    {"low", nullptr},
                    {"high", nullptr},
                    {"source", json_of(note.source)},
                    {"grade", json_of(note.grade)}});
  }
  add_prices(setup, list);
  return list;
}

std::array<int, 3> assumption_grades(const Setup& setup) {
  std::array<int, 3> counts{};
  for (const Json& row : assumptions(setup)) {
    for (const Grade grade : {Grade::measured, Grade::estimated, Grade::assumed}) {
      counts[static_cast<std::size_t>(grade)] += row["grade"] == json_of(grade) ? 1 : 0;
    }
  }
  return counts;
}

Json built_rows(const Collected& results) {
  Json rows = Json::array();
  each_built(results, [&](const PopulationFigure& figure, double built) {
    if (figure.id.starts_with(pyramid_prefix)) {
      return;
    }
    rows.push_back({{"id", figure.id},
                    {"label", json_of(figure.label)},
                    {"asked", json_of(rounded(figure.asked))},
                    {"built", rounded(built)},
                    {"unit", unit_json(figure.unit)},
                    {"source", figure.source.empty() ? json_of("") : asked_by(figure.source)}});
  });
  return rows;
}

Json pyramid_rows(const Collected& results) {
  std::map<int, Json> bands;
  each_built(results, [&](const PopulationFigure& figure, double built) {
    const std::size_t dot = figure.id.rfind('.');
    if (!figure.id.starts_with(pyramid_prefix) || dot == std::string::npos) {
      return;
    }
    const std::string sex = figure.id.substr(pyramid_prefix.size(), dot - pyramid_prefix.size());
    int from = 0;
    std::from_chars(figure.id.data() + dot + 1, figure.id.data() + figure.id.size(), from);
    Json& band = bands[from];
    band["from"] = from;
    band[sex + "_asked"] = rounded(figure.asked);
    band[sex + "_built"] = rounded(built);
  });
  Json rows = Json::array();
  for (auto& [from, band] : bands) {
    rows.push_back(std::move(band));
  }
  return rows;
}

}  // namespace draagkracht::report_parts
