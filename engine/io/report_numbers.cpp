// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
#include <algorithm>
#include <array>
#include <cmath>
#include <utility>
#include <vector>

#include "io/report_parts.hpp"
#include "measures/catalogue.hpp"

namespace draagkracht::report_parts {

namespace {

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

/// Thin lines on a chart: more of them say no more.
constexpr std::uint32_t most_runs = 20;

/// Five digits: finer than a line on a chart.
Json drawn(double value) {
  if (value == 0 || !std::isfinite(value)) {
    return json_of(value);
  }
  const double unit = std::pow(10.0, 4 - std::floor(std::log10(std::abs(value))));
  return std::round(value * unit) / unit;
}

Json course(const SeriesStore& store, std::uint32_t variant, std::size_t group, std::size_t measure,
            const std::vector<int>& weeks) {
  Json mean = Json::array(), p10 = Json::array(), p90 = Json::array();
  for (const int week : weeks) {
    const RunSpread spread = store.spread(variant, group, measure, week);
    mean.push_back(json_of(spread.mean));
    p10.push_back(json_of(spread.p10));
    p90.push_back(json_of(spread.p90));
  }
  if (store.axes().replicates == 1) {
    return {{"mean", mean}};
  }
  Json runs = Json::array();
  for (std::uint32_t r = 0; r < std::min(store.axes().replicates, most_runs); ++r) {
    Json run = Json::array();
    for (const int week : weeks) {
      run.push_back(drawn(store.at(variant, r, group, measure, week)));
    }
    runs.push_back(std::move(run));
  }
  return {{"mean", mean}, {"p10", p10}, {"p90", p90}, {"runs", std::move(runs)}};
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
    rows["baseline"].push_back(json_of(d.baseline));
    rows["value"].push_back(json_of(d.value));
    rows["difference"].push_back(json_of(d.difference));
    rows["low"].push_back(json_of(d.low));
    rows["high"].push_back(json_of(d.high));
    rows["p10"].push_back(json_of(d.p10));
    rows["p90"].push_back(json_of(d.p90));
    rows["same_sign"].push_back(d.runs > 0 ? Json(d.runs_same_sign) : Json(nullptr));
  }
  return rows;
}

Json group_row(const Collected& results, std::size_t g) {
  const GroupInfo& group = results.groups[g];
  const GroupSize& size = results.group_size[g];
  return {
      {"id", group.id},
      {"label", json_of(group.label)},
      {"explain", json_of(group.explain)},
      {"clients", json_of(size.clients)},
      {"carers", json_of(size.carers)},
      {"stands_for",
       {{"clients", json_of(size.clients_weighted)}, {"carers", json_of(size.carers_weighted)}}}};
}

/// Those affected come first on the page; subgroups have a section of their own.
std::vector<std::size_t> order_of_groups(const Collected& results) {
  std::vector<std::size_t> order;
  for (std::size_t g = 0; g < results.groups.size(); ++g) {
    if (results.groups[g].by.nl.empty()) {
      order.push_back(g);
    }
  }
  if (order.size() > exposed_group) {
    std::swap(order[all_group], order[exposed_group]);
  }
  return order;
}

/// Beside the headlines: what carers bear, which is asked of groups first.
bool told_by_group(std::size_t measure) {
  constexpr std::array borne{Measure::hours_given, Measure::burden_severe, Measure::stepped_down,
                             Measure::lost_work, Measure::cost_carer};
  return measures()[measure].headline ||
         std::ranges::find(borne, static_cast<Measure>(measure)) != borne.end();
}

/// What the variant does to a group in the last week, per run.
std::vector<double> effects_at_end(const SeriesStore& store, std::uint32_t variant,
                                   std::size_t group, std::size_t measure) {
  std::vector<double> effects;
  for (std::uint32_t run = 0; run < store.axes().replicates; ++run) {
    const int week = store.axes().weeks;
    effects.push_back(store.at(variant, run, group, measure, week) -
                      store.at(0, run, group, measure, week));
  }
  return effects;
}

/// Whether the variant does something else to the group than to all affected together. Of so many
/// looks some seem clear by chance, so each has to be that much clearer (Bonferroni).
bool differs_from_all(const SeriesStore& store, std::uint32_t variant, std::size_t group,
                      std::size_t measure, std::size_t looks) {
  return is_clear(
      paired_difference(effects_at_end(store, variant, exposed_group, measure),
                        effects_at_end(store, variant, group, measure),
                        1 - 0.1 / static_cast<double>(std::max<std::size_t>(looks, 1))));
}

}  // namespace

void add_numbers(const Setup& setup, const Collected& results, Json& json) {
  const ScenarioSpec& spec = setup.spec;
  const SeriesStore& store = results.series;
  const std::vector<int> weeks = drawn_weeks(spec.weeks);
  // The page compares at the end; every quarter stands in differences.csv.
  const std::vector<int> compared{spec.weeks};
  json["groups"] = Json::array();
  json["weeks"] = weeks;
  json["dates"] = Json::array();
  for (const int week : weeks) {
    json["dates"].push_back(date_text(date_of(spec.start, Week{week})));
  }
  json["series"] = Json::object();
  json["difference_weeks"] = compared;
  json["differences"] = Json::object();
  for (const std::size_t g : order_of_groups(results)) {
    const GroupInfo& group = results.groups[g];
    json["groups"].push_back(group_row(results, g));
    for (std::size_t m = 0; m < measures().size(); ++m) {
      const std::string measure(measures()[m].id);
      for (const std::uint32_t variant : setup.variants) {
        const std::string& id = spec.variants[variant].id;
        // Four points a year make no line between weekly ones; only headlines have a chart.
        if (group.weekly && measures()[m].headline) {
          json["series"][group.id][measure][id] = course(store, variant, g, m, weeks);
        }
        if (variant != 0) {
          json["differences"][group.id][measure][id] =
              difference_rows(store, variant, g, m, compared);
        }
      }
    }
  }
}

Json who_rows(const Setup& setup, const Collected& results) {
  Json rows = Json::array();
  const SeriesStore& store = results.series;
  const auto looks = static_cast<std::size_t>(std::ranges::count_if(
      results.groups, [](const GroupInfo& group) { return !group.by.nl.empty(); }));
  for (std::size_t g = 0; g < results.groups.size(); ++g) {
    const GroupInfo& group = results.groups[g];
    if (group.by.nl.empty()) {
      continue;
    }
    for (std::size_t m = 0; m < measures().size(); ++m) {
      if (!told_by_group(m) || too_few_to_tell(results.group_size[g], static_cast<Measure>(m))) {
        continue;
      }
      for (const std::uint32_t variant : store.axes().variants) {
        if (variant == 0) {
          continue;
        }
        const PairedDifference d = store.against_baseline(variant, g, m, store.axes().weeks);
        // A group that died out in some runs has too few people left in the others as well.
        if (d.runs < setup.spec.replicates) {
          continue;
        }
        rows.push_back({{"group", group.id},
                        {"by", json_of(group.by)},
                        {"label", json_of(group.label)},
                        {"measure", json_of(measures()[m].id)},
                        {"variant", setup.spec.variants[variant].id},
                        {"baseline", json_of(d.baseline)},
                        {"value", json_of(d.value)},
                        {"difference", json_of(d.difference)},
                        {"low", json_of(d.low)},
                        {"high", json_of(d.high)},
                        {"runs", d.runs},
                        {"same_sign", d.runs_same_sign},
                        {"apart", differs_from_all(store, variant, g, m, looks)}});
      }
    }
  }
  return rows;
}

}  // namespace draagkracht::report_parts
