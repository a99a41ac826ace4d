// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
#include <algorithm>
#include <cmath>

#include "io/answer/parts.hpp"
#include "io/fair_sentence.hpp"
#include "io/number_words.hpp"
#include "study/sweep.hpp"

namespace draagkracht::answer_parts {

namespace {

/// Effects per run on a group, over every week after `from`.
std::vector<double> effects_since(const View& view, std::size_t group, Measure measure, int from) {
  const SeriesStore& store = view.results.series;
  const auto m = static_cast<std::size_t>(measure);
  if (judged_at_end(info(measure))) {
    return effects(view, group, measure);
  }
  const auto means = store.since(view.variant, group, m, from);
  std::vector<double> list;
  list.reserve(means[0].size());
  for (std::size_t run = 0; run < means[0].size(); ++run) {
    list.push_back(means[1][run] - means[0][run]);
  }
  return list;
}

/// Above this the other variants are not compared with one another.
constexpr std::size_t most_others = 3;

/// The same runs in pairs, on what the page compares and three things that a method may well move.
std::vector<Measure> compared_measures() {
  std::vector<Measure> list = answer_measures();
  list.insert(list.end(), {Measure::hidden_hours, Measure::lonely, Measure::short_of_care});
  return list;
}

/// What one variant does differently from another one; `named` tells which, where it is not the one
/// that the question is about.
Contrast against_other(const View& main, const View& other, bool named) {
  Contrast contrast{main.variant, other.variant, {}, {}};
  // One period for the two: the last year, as for the choices by themselves.
  const int from = pairs_from(main).value_or(std::min(main.begins(), other.begins()));
  // Of the same people: of all when the two cut others.
  const std::size_t group = main.group == other.group ? main.group : exposed_group;
  for (const Measure measure : compared_measures()) {
    const std::vector<double> there = effects_since(other, group, measure, from);
    const std::vector<double> here = effects_since(main, group, measure, from);
    const PairedDifference d = paired_difference(there, here);
    // Also what makes an effect that matters a quarter larger or smaller (assumed).
    const double effect = std::max(std::abs(against_nothing(there).difference),
                                   std::abs(against_nothing(here).difference));
    if (is_clear(d) && (matters(info(measure), d.difference) ||
                        (matters(info(measure), effect) && 4 * std::abs(d.difference) >= effect))) {
      contrast.rows.push_back({measure, d});
    }
  }
  contrast.sentence = in_both([&](Language language) {
    const std::string with = "‘" + other.spec().label.in(language) + "’: ";
    std::string text = named ? "‘" + main.spec().label.in(language) + "’ " +
                                   pick(language, "vergeleken met ", "compared with ") + with
                             : pick(language, "Vergeleken met ", "Compared with ") + with;
    for (const Contrast::Row& row : contrast.rows) {
      const MeasureInfo& measure = info(row.measure);
      text += (&row == &contrast.rows.front() ? "" : "; ") +
              lower_first(std::string(measure.label.in(language))) + " " +
              with_margin(measure, row.difference, language);
    }
    return text +
           (contrast.rows.empty() ? pick(language, "geen verschil dat duidelijk is en ertoe doet",
                                         "no difference that is clear and matters")
                                  : "") +
           ".";
  });
  return contrast;
}

}  // namespace

std::optional<int> pairs_from(const View& main) {
  const int last = main.setup.spec.weeks - 52;
  const bool all = std::ranges::all_of(main.setup.variants, [&](std::uint32_t variant) {
    return variant == 0 || View(main.setup, main.results, variant).begins() <= last;
  });
  return last > 0 && all ? std::optional(last) : std::nullopt;
}

std::vector<Contrast> against_others(const View& main) {
  std::vector<Contrast> list;
  std::vector<View> others;
  for (const std::uint32_t variant : main.setup.variants) {
    if (variant != 0 && variant != main.variant && main.setup.spec.replicates > 1) {
      others.emplace_back(main.setup, main.results, variant);
      list.push_back(against_other(main, others.back(), false));
    }
  }
  // The others beside one another too, as long as a reader can take it in, in the order of the
  // file.
  if (others.size() <= most_others) {
    for (std::size_t i = 0; i < others.size(); ++i) {
      for (std::size_t j = i + 1; j < others.size(); ++j) {
        list.push_back(against_other(others[i], others[j], true));
      }
    }
  }
  return list;
}

}  // namespace draagkracht::answer_parts
