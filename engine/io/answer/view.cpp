// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
#include <cmath>

#include "io/answer/parts.hpp"
#include "io/number_words.hpp"
#include "study/sweep.hpp"

namespace draagkracht::answer_parts {

View::View(const Setup& of_setup, const Collected& of_results, std::uint32_t of_variant)
    : setup(of_setup),
      results(of_results),
      variant(of_variant),
      group(group_of_variant(group_plan(of_setup.spec), of_variant)) {
  if (group >= results.groups.size()) {  // a folder of an older version
    group = exposed_group;
  }
}

bool reach_is_shared(const View& main) {
  return std::ranges::all_of(main.setup.variants, [&](std::uint32_t variant) {
    return variant == 0 || View(main.setup, main.results, variant).group == main.group;
  });
}

std::string length_text(int weeks, Language language) {
  const double years = weeks / 52.1775;
  if (weeks < 104) {
    return std::to_string(weeks) +
           (weeks == 1 ? pick(language, " week", " week") : pick(language, " weken", " weeks"));
  }
  const bool round = std::abs(years - std::round(years)) < 0.1;
  return decimals(years, round ? 0 : 1, language) + pick(language, " jaar", " years");
}

Text counted_over(const Setup& setup) {
  return in_both([&](Language language) {
    return std::string("in ") + length_text(setup.spec.weeks, language);
  });
}

namespace {

/// Mean difference from the baseline per run, over the weeks after `from` that `counts` takes in.
template <class F>
std::vector<double> mean_effects(const View& view, std::size_t group, Measure measure, int from,
                                 int to, F&& counts) {
  const SeriesStore& store = view.results.series;
  const auto m = static_cast<std::size_t>(measure);
  std::vector<double> list;
  for (std::uint32_t run = 0; run < store.axes().replicates; ++run) {
    double sum = 0;
    int counted = 0;
    for (int week = from + 1; week <= to; ++week) {
      const double effect =
          store.at(view.variant, run, group, m, week) - store.at(0, run, group, m, week);
      if (counts(week) && std::isfinite(effect)) {
        sum += effect;
        ++counted;
      }
    }
    list.push_back(counted > 0 ? sum / counted : std::nan(""));
  }
  return list;
}

}  // namespace

std::vector<double> effects(const View& view, std::size_t group, Measure measure) {
  const int weeks = view.results.series.axes().weeks;
  const int from = judged_at_end(info(measure)) ? weeks - 1 : view.begins();
  return mean_effects(view, group, measure, from, weeks,
                      [&](int week) { return quarterly(week, weeks); });
}

std::vector<double> effects_in(const View& view, std::size_t group, Measure measure, int from,
                               int to) {
  return mean_effects(view, group, measure, from, to, [](int) { return true; });
}

PairedDifference against_nothing(const std::vector<double>& effects) {
  return paired_difference(std::vector<double>(effects.size(), 0.0), effects);
}

std::optional<int> last_year(const View& view) {
  const int weeks = view.setup.spec.weeks;
  return weeks - view.begins() >= 2 * 52 ? std::optional(weeks - 52) : std::nullopt;
}

std::string with_unit(const MeasureInfo& measure, double difference, Language language) {
  return measure_difference(difference, measure, language) + " " +
         (measure.unit == "share" ? pick(language, "procentpunt", "percentage points")
                                  : std::string(measure.unit_label.in(language)));
}

std::string with_margin(const MeasureInfo& measure, const PairedDifference& d, Language language) {
  MeasureInfo shown = measure;
  const auto written = [&](double end, int digits) {
    return std::round(end * std::pow(10.0, digits) * (measure.unit == "share" ? 100.0 : 1.0));
  };
  const auto alike = [&](int digits) { return written(d.low, digits) == written(d.high, digits); };
  const auto vanishes = [&](double end) { return end != 0 && written(end, shown.digits) == 0; };
  if (alike(shown.digits) && !alike(shown.digits + 1)) {
    ++shown.digits;
  }
  for (int more = 0; more < 2 && (vanishes(d.low) || vanishes(d.high)); ++more) {
    ++shown.digits;
  }
  return with_unit(shown, d.difference, language) + pick(language, " (marge ", " (margin ") +
         measure_difference(d.low, shown, language) + pick(language, " tot ", " to ") +
         measure_difference(d.high, shown, language) + ")";
}

double smallest_that_matters(const MeasureInfo& measure) {
  return measure.unit == "share"                               ? 0.005
         : measure.unit == "per_100" || measure.id == "strain" ? 0.5
                                                               : 0.1;
}

bool matters(const MeasureInfo& measure, double difference) {
  const double scale = std::pow(10.0, measure.digits) * (measure.unit == "share" ? 100.0 : 1.0);
  return std::round(std::abs(difference) * scale) >=
         std::floor(smallest_that_matters(measure) * scale);
}

}  // namespace draagkracht::answer_parts
