// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
#include "io/report.hpp"

#include <algorithm>
#include <cctype>
#include <cmath>
#include <map>
#include <nlohmann/json.hpp>

#include "embedded/report_page.hpp"
#include "io/key_labels.hpp"
#include "measures/catalogue.hpp"
#include "run/spec_fields.hpp"

namespace draagkracht {

namespace {

using Json = nlohmann::ordered_json;

constexpr std::string_view marker = "__DRAAGKRACHT_DATA__";

Json json_of(const Text& text) { return {{"nl", text.nl}, {"en", text.en}}; }
Json json_of(Label label) { return json_of(label.text()); }

Json number(double value) {
  if (!std::isfinite(value)) {
    return nullptr;
  }
  return value;
}

const char* better_word(Better better) {
  switch (better) {
    case Better::lower:
      return "lower";
    case Better::higher:
      return "higher";
    case Better::none:
      return "none";
  }
  return "none";
}

const char* grade_word(Grade grade) {
  switch (grade) {
    case Grade::measured:
      return "measured";
    case Grade::estimated:
      return "estimated";
    case Grade::assumed:
      return "assumed";
  }
  return "assumed";
}

/// Every fourth week, quarters and the last: enough for a line, and the file stays small.
std::vector<int> drawn_weeks(int weeks) {
  std::vector<int> list;
  for (int week = 0; week <= weeks; ++week) {
    if (week % 4 == 0 || quarterly(week, weeks)) {
      list.push_back(week);
    }
  }
  return list;
}

std::vector<int> quarter_weeks(int weeks) {
  std::vector<int> list;
  for (int week = 0; week <= weeks; ++week) {
    if (quarterly(week, weeks)) {
      list.push_back(week);
    }
  }
  return list;
}

Json course(const SeriesStore& store, std::uint32_t variant, std::size_t group, std::size_t measure,
            const std::vector<int>& weeks) {
  Json mean = Json::array(), p10 = Json::array(), p90 = Json::array();
  for (const int week : weeks) {
    const RunSpread spread = store.spread(variant, group, measure, week);
    mean.push_back(number(spread.mean));
    p10.push_back(number(spread.p10));
    p90.push_back(number(spread.p90));
  }
  if (store.axes().replicates == 1) {
    return {{"mean", mean}};
  }
  return {{"mean", mean}, {"p10", p10}, {"p90", p90}};
}

Json difference_rows(const SeriesStore& store, std::uint32_t variant, std::size_t group,
                     std::size_t measure, const std::vector<int>& weeks) {
  Json rows;
  for (const char* key : {"baseline", "value", "difference", "low", "high", "p10", "p90"}) {
    rows[key] = Json::array();
  }
  rows["runs"] = store.axes().replicates;
  rows["same_sign"] = Json::array();
  for (const int week : weeks) {
    const PairedDifference d = store.against_baseline(variant, group, measure, week);
    rows["baseline"].push_back(number(d.baseline));
    rows["value"].push_back(number(d.value));
    rows["difference"].push_back(number(d.difference));
    rows["low"].push_back(number(d.low));
    rows["high"].push_back(number(d.high));
    rows["p10"].push_back(number(d.p10));
    rows["p90"].push_back(number(d.p90));
    rows["same_sign"].push_back(d.runs > 0 ? Json(d.runs_same_sign) : Json(nullptr));
  }
  return rows;
}

Json who_rows(const Setup& setup, const Collected& results) {
  Json rows = Json::array();
  const SeriesStore& store = results.series;
  for (std::size_t g = 0; g < results.groups.size(); ++g) {
    const GroupInfo& group = results.groups[g];
    if (group.by.nl.empty()) {
      continue;
    }
    for (std::size_t m = 0; m < measures().size(); ++m) {
      if (!measures()[m].headline) {
        continue;
      }
      for (const std::uint32_t variant : store.axes().variants) {
        if (variant == 0) {
          continue;
        }
        const PairedDifference d = store.against_baseline(variant, g, m, store.axes().weeks);
        if (d.runs == 0) {
          continue;
        }
        rows.push_back({{"group", group.id},
                        {"by", json_of(group.by)},
                        {"label", json_of(group.label)},
                        {"measure", std::string(measures()[m].id)},
                        {"variant", setup.spec.variants[variant].id},
                        {"baseline", number(d.baseline)},
                        {"value", number(d.value)},
                        {"difference", number(d.difference)},
                        {"low", number(d.low)},
                        {"high", number(d.high)},
                        {"runs", d.runs},
                        {"same_sign", d.runs_same_sign}});
      }
    }
  }
  return rows;
}

Json unit_json(Unit unit) {
  if (unit == Unit::share) {
    return "share";
  }
  return {{"nl", std::string(unit_text(unit, Language::nl))},
          {"en", std::string(unit_text(unit, Language::en))}};
}

Json assumptions(const Setup& setup) {
  Json list = Json::array();
  const LoadedScenario& loaded = setup.loaded;
  std::map<std::string, double> defaults;
  each_parameter(RuleParameters{}, [&](const ParameterInfo& info, double value) {
    defaults[std::string(info.id)] = value;
  });
  each_parameter(setup.spec.parameters, [&](const ParameterInfo& info, double value) {
    const std::string id(info.id);
    std::string source(info.source);
    Grade grade = info.grade;
    const bool changed =
        std::find(loaded.parameters_changed.begin(), loaded.parameters_changed.end(), id) !=
        loaded.parameters_changed.end();
    if (changed) {  // the file may say where its own number comes from
      for (const SourceNote& note : loaded.notes) {
        if (("parameters." + id).rfind(note.path + ".", 0) == 0) {
          source = note.source;
          grade = note.grade;
        }
      }
    }
    list.push_back({{"id", id},
                    {"label", json_of(info.label)},
                    {"value", value},
                    {"default", defaults[id]},
                    {"unit", unit_json(info.unit)},
                    {"low", info.low},
                    {"high", info.high},
                    {"source", source},
                    {"grade", grade_word(grade)}});
  });
  for (const SourceNote& note : loaded.notes) {
    if (note.path.rfind("parameters.", 0) == 0) {
      continue;
    }
    list.push_back({{"id", note.path},
                    {"label", json_of(key_label(note.path))},
                    {"value", "–"},
                    {"default", "–"},
                    {"unit", ""},
                    {"low", nullptr},
                    {"high", nullptr},
                    {"source", note.source},
                    {"grade", grade_word(note.grade)}});
  }
  return list;
}

/// Figures of the population, mean over replicates.
Json built_rows(const Collected& results) {
  Json rows = Json::array();
  if (results.replicates.empty()) {
    return rows;
  }
  const auto n = static_cast<double>(results.replicates.size());
  for (std::size_t i = 0; i < results.replicates.front().built.size(); ++i) {
    const PopulationFigure& figure = results.replicates.front().built[i];
    double built = 0;
    for (const ReplicateOutcome& replicate : results.replicates) {
      built += i < replicate.built.size() ? replicate.built[i].built / n : std::nan("");
    }
    if (!std::isfinite(figure.asked) || !std::isfinite(built)) {
      continue;
    }
    rows.push_back({{"label", json_of(figure.label)},
                    {"asked", rounded(figure.asked)},
                    {"built", rounded(built)},
                    {"unit", unit_json(figure.unit)},
                    {"source", figure.source}});
  }
  return rows;
}

Json moments(const Setup& setup) {
  // Several variants often start in the same week: one mark then.
  std::map<int, Text> marks;
  for (const std::uint32_t variant : setup.variants) {
    for (const Withdrawal& cut : setup.spec.variants[variant].policy) {
      if (cut.from.value > setup.spec.weeks) {
        continue;
      }
      if (cut.notice > 0) {
        marks.emplace(std::max(cut.from.value - cut.notice, 0),
                      Text{"aankondiging", "announcement"});
      }
      marks[cut.from.value] = {"start van de maatregel", "policy starts"};
      if (cut.taper > 0 && cut.from.value + cut.taper <= setup.spec.weeks) {
        marks.emplace(cut.from.value + cut.taper,
                      Text{"maatregel volledig ingevoerd", "policy complete"});
      }
    }
  }
  Json list = Json::array();
  for (const auto& [week, label] : marks) {
    list.push_back({{"week", week}, {"label", json_of(label)}});
  }
  return list;
}

}  // namespace

std::string report_json(const Setup& setup, const Collected& results) {
  const ScenarioSpec& spec = setup.spec;
  const SeriesStore& store = results.series;
  Json json;
  json["format"] = 1;
  json["program"] = {{"version", results.manifest.version}, {"commit", results.manifest.commit}};
  json["title"] = json_of(spec.title);
  json["question"] = json_of(spec.question);
  json["scenario"] = {{"file", spec.file},
                      {"start", date_text(spec.start)},
                      {"weeks", spec.weeks},
                      {"warm_up", spec.warm_up},
                      {"persons", spec.persons},
                      {"replicates", spec.replicates},
                      {"seed", std::to_string(spec.seed)},
                      {"weighted", !spec.population.oversample.empty()}};
  json["variants"] = Json::array();
  for (const std::uint32_t variant : setup.variants) {
    json["variants"].push_back({{"id", spec.variants[variant].id},
                                {"label", json_of(spec.variants[variant].label)},
                                {"explain", json_of(explain_variant(spec.variants[variant]))}});
  }

  const std::vector<int> weeks = drawn_weeks(spec.weeks);
  const std::vector<int> quarters = quarter_weeks(spec.weeks);
  json["groups"] = Json::array();
  json["measures"] = Json::array();
  for (const MeasureInfo& measure : measures()) {
    json["measures"].push_back(
        {{"id", std::string(measure.id)},
         {"label", json_of(measure.label)},
         {"explain", json_of(measure.explain)},
         {"unit", std::string(measure.unit)},
         {"unit_label",
          measure.unit == "share" ? json_of(Label{"%", "%"}) : json_of(measure.unit_label)},
         {"digits", measure.digits},
         {"better", better_word(measure.better)},
         {"headline", measure.headline}});
  }
  json["moments"] = moments(setup);
  json["weeks"] = weeks;
  json["dates"] = Json::array();
  for (const int week : weeks) {
    json["dates"].push_back(date_text(date_of(spec.start, Week{week})));
  }
  json["series"] = Json::object();
  json["difference_weeks"] = quarters;
  json["differences"] = Json::object();
  // Those affected come first on the page; subgroups have a section of their own.
  std::vector<std::size_t> order;
  for (std::size_t g = 0; g < results.groups.size(); ++g) {
    if (results.groups[g].by.nl.empty()) {
      order.push_back(g);
    }
  }
  if (order.size() > exposed_group) {
    std::swap(order[all_group], order[exposed_group]);
  }
  for (const std::size_t g : order) {
    const GroupInfo& group = results.groups[g];
    json["groups"].push_back(
        {{"id", group.id},
         {"label", json_of(group.label)},
         {"explain", json_of(group.explain)},
         {"size", number(g < results.group_size.size() ? results.group_size[g] : NAN)}});
    for (std::size_t m = 0; m < measures().size(); ++m) {
      for (const std::uint32_t variant : setup.variants) {
        const std::string measure(measures()[m].id);
        const std::string& id = spec.variants[variant].id;
        if (group.weekly) {  // four points a year make no line between weekly ones
          json["series"][group.id][measure][id] = course(store, variant, g, m, weeks);
        }
        if (variant != 0) {
          json["differences"][group.id][measure][id] =
              difference_rows(store, variant, g, m, quarters);
        }
      }
    }
  }
  json["who"] = who_rows(setup, results);
  json["assumptions"] = assumptions(setup);
  json["built"] = built_rows(results);
  json["figures"] = {{"person_weeks_per_s", results.manifest.person_weeks_per_s},
                     {"active_share", results.manifest.active_share},
                     {"results_checksum", results.manifest.results_checksum}};
  json["findings"] = Json::array();
  for (const Text& text : findings(setup, results)) {
    json["findings"].push_back(json_of(text));
  }
  json["limits"] = Json::array();
  for (const Text& text : limits(setup, results)) {
    json["limits"].push_back(json_of(text));
  }
  return json.dump(-1, ' ', false, Json::error_handler_t::replace);
}

Text explain_variant(const VariantSpec& variant) {
  if (variant.policy.empty()) {
    return {"Alles blijft zoals het is.", "Everything stays as it is."};
  }
  Text text;
  for (const Withdrawal& cut : variant.policy) {
    const Label product = product_names[at(cut.product)].label;
    const std::string percent = std::to_string(std::lround(std::abs(cut.change) * 100));
    const std::string from = std::to_string(cut.from.value);
    const bool less = cut.change < 0;
    const Label reach = reach_names[static_cast<std::size_t>(cut.reach)].label;
    Text one{std::string(product.nl) + ": " + percent + " % " + (less ? "minder" : "meer") +
                 " uren na week " + from + ", voor " + std::string(reach.nl),
             std::string(product.en) + ": " + percent + "% " + (less ? "fewer" : "more") +
                 " hours after week " + from + ", for " + std::string(reach.en)};
    if (cut.notice > 0) {
      one.nl += ", " + std::to_string(cut.notice) + " weken eerder aangekondigd";
      one.en += ", announced " + std::to_string(cut.notice) + " weeks before";
    }
    if (cut.taper > 0) {
      one.nl += ", geleidelijk in " + std::to_string(cut.taper) + " weken";
      one.en += ", phased in over " + std::to_string(cut.taper) + " weeks";
    }
    for (std::string* sentence :
         {&one.nl, &one.en}) {  // the labels of products begin in lower case
      sentence->front() =
          static_cast<char>(std::toupper(static_cast<unsigned char>(sentence->front())));
    }
    text.nl += (text.nl.empty() ? "" : " ") + one.nl + ".";
    text.en += (text.en.empty() ? "" : " ") + one.en + ".";
  }
  return text;
}

std::string filled_page(std::string_view page, std::string_view json) {
  const std::size_t at = page.find(marker);
  if (at == std::string_view::npos) {
    return {};
  }
  std::string out(page.substr(0, at));
  for (const char c : json) {
    // `<` could end the script or open a comment in it.
    if (c == '<') {
      out += "\\u003c";
    } else {
      out += c;
    }
  }
  out += page.substr(at + marker.size());
  return out;
}

std::string report_html(const Setup& setup, const Collected& results) {
  const std::string_view page(report_page, report_page_size);
  std::string filled = filled_page(page, report_json(setup, results));
  return filled.empty() ? std::string(page) : filled;
}

}  // namespace draagkracht
