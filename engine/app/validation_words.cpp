// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
#include "app/validation_words.hpp"

#include <cmath>
#include <nlohmann/json.hpp>

#include "app/terminal.hpp"
#include "io/csv.hpp"
#include "io/number_words.hpp"

namespace draagkracht::app {

namespace {

std::string value_text(double value, Unit unit, Language language) {
  if (std::isnan(value)) {
    return "";
  }
  return unit == Unit::share ? decimals(100 * value, 1, language) + " %"
                             : decimals(value, std::abs(value) >= 100 ? 0 : 2, language);
}

std::string range_text(double low, double high, Unit unit, Language language) {
  if (std::isnan(low) || std::isnan(high)) {
    return "";
  }
  return value_text(low, unit, language) + (language == Language::nl ? " tot " : " to ") +
         value_text(high, unit, language);
}

std::string inside_word(Inside inside) {
  return inside == Inside::not_computed ? "not-computed" : inside == Inside::yes ? "yes" : "no";
}

std::string inside_text(Inside inside, Language language) {
  const bool nl = language == Language::nl;
  if (inside == Inside::not_computed) {
    return "–";
  }
  return inside == Inside::yes ? (nl ? "ja" : "yes") : (nl ? "NEE" : "NO");
}

std::string unfinished_text(std::span<const PatternCheck> checks, Language language) {
  std::vector<TextRow> rows;
  for (const PatternCheck& c : checks) {
    if (c.inside == Inside::not_computed) {
      const std::string why(c.pattern.missing.in(language));
      rows.push_back(
          {"  " + std::string(c.pattern.row) + " " + std::string(c.pattern.label.in(language)) +
           ": " +
           (why.empty() ? (language == Language::nl ? "te weinig mensen" : "too few people")
                        : why)});
    }
  }
  return aligned(rows);
}

std::string counts_text(std::span<const PatternCheck> checks, Language language) {
  const bool nl = language == Language::nl;
  std::string text;
  for (const PatternClass of :
       {PatternClass::estimate, PatternClass::test, PatternClass::direction}) {
    const ClassCount n = count_class(checks, of);
    const CodeName& name = pattern_class_names[at(of)];
    text += "  " + std::string(name.code) + " (" + std::string(name.label.in(language)) +
            "): " + std::to_string(n.inside) + (nl ? " van " : " of ") +
            std::to_string(n.computed) + (nl ? " binnen, " : " inside, ") +
            std::to_string(n.rows - n.computed) + (nl ? " niet berekend\n" : " not computed\n");
  }
  return text;
}

}  // namespace

std::string validation_csv(std::span<const PatternCheck> checks) {
  std::string text = "row,pattern,target,low,high,model,model_low,model_high,inside,class,source\n";
  CsvWriter csv(text);
  for (const PatternCheck& c : checks) {
    csv.text(c.pattern.row);
    csv.text(c.pattern.label.en);
    for (const double x :
         {c.pattern.target, c.pattern.low, c.pattern.high, c.model, c.low, c.high}) {
      csv.number(x);
    }
    const std::string why(c.pattern.missing.en);
    csv.text(inside_word(c.inside) + (c.inside != Inside::not_computed
                                          ? ""
                                          : ": " + (why.empty() ? "too few people" : why)));
    csv.text(pattern_class_names[at(c.pattern.of)].code);
    csv.text(c.pattern.source.en);
    csv.end_row();
  }
  return text;
}

std::string validation_text(std::span<const PatternCheck> checks, Language language) {
  const bool nl = language == Language::nl;
  std::vector<TextRow> rows{{nl ? "Rij" : "Row", nl ? "het model zegt" : "model says", "95 %",
                             nl ? "bekend is" : "data say", nl ? "marge" : "band",
                             nl ? "binnen" : "inside", nl ? "soort" : "class"}};
  for (const PatternCheck& c : checks) {
    if (c.inside == Inside::not_computed) {
      continue;
    }
    const Pattern& p = c.pattern;
    const bool sign = std::isnan(p.target);
    rows.push_back(
        {"  " + std::string(p.row) + " " + std::string(p.label.in(language)),
         value_text(c.model, p.unit, language), range_text(c.low, c.high, p.unit, language),
         sign ? (nl ? "meer" : "more") : value_text(p.target, p.unit, language),
         sign ? "> 0" : range_text(p.low, p.high, p.unit, language),
         inside_text(c.inside, language), std::string(pattern_class_names[at(p.of)].code)});
  }
  return aligned(rows) +
         (nl ? "\n95 %: toeval tussen de nagebootste plaatsen. De marge is die van de "
               "onderzoeken.\nI is erin gestopt en telt niet mee.\n\n"
             : "\n95 %: chance between the simulated towns. The band is that of the surveys.\n"
               "I was put in and does not count.\n\n") +
         counts_text(checks, language) + (nl ? "\nNiet berekend:\n" : "\nNot computed:\n") +
         unfinished_text(checks, language);
}

nlohmann::ordered_json validation_json(std::span<const PatternCheck> checks) {
  using Json = nlohmann::ordered_json;
  const auto number = [](double x) { return std::isfinite(x) ? Json(x) : Json(nullptr); };
  const auto both = [](Label label) { return Json{{"nl", label.nl}, {"en", label.en}}; };
  Json rows = Json::array();
  for (const PatternCheck& c : checks) {
    const Pattern& p = c.pattern;
    rows.push_back({{"row", p.row},
                    {"pattern", both(p.label)},
                    {"unit", unit_text(p.unit, Language::en)},
                    {"target", number(p.target)},
                    {"low", number(p.low)},
                    {"high", number(p.high)},
                    {"model", number(c.model)},
                    {"model_low", number(c.low)},
                    {"model_high", number(c.high)},
                    {"towns", c.towns},
                    {"inside", inside_word(c.inside)},
                    {"reason", both(p.missing)},
                    {"class", pattern_class_names[at(p.of)].code},
                    {"source", both(p.source)}});
  }
  Json counts;
  for (const PatternClass of :
       {PatternClass::estimate, PatternClass::test, PatternClass::direction}) {
    const ClassCount n = count_class(checks, of);
    counts[std::string(pattern_class_names[at(of)].code)] = {
        {"inside", n.inside}, {"computed", n.computed}, {"rows", n.rows}};
  }
  return {{"counts", counts}, {"rows", rows}};
}

}  // namespace draagkracht::app
