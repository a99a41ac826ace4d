// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
#include <algorithm>
#include <cmath>
#include <utility>

#include "io/answer/parts.hpp"
#include "io/fair_sentence.hpp"
#include "io/number_words.hpp"
#include "study/sweep.hpp"

namespace draagkracht::answer_parts {

namespace {

struct Years {
  PairedDifference first, last;
  bool differ = false;  ///< clearly, and by enough to matter
};

Years years_of(const View& view, Measure measure, int last) {
  const int begins = view.begins();
  const std::vector<double> early = effects_in(view, view.group, measure, begins, begins + 52);
  const std::vector<double> late =
      effects_in(view, view.group, measure, last, view.setup.spec.weeks);
  const PairedDifference change = paired_difference(early, late);
  const PairedDifference first = against_nothing(early), then = against_nothing(late);
  const bool turns = is_clear(first) && is_clear(then) && first.difference * then.difference < 0;
  return {first, then, is_clear(change) && (turns || matters(info(measure), change.difference))};
}

/// The week after which something of a variant is known or in force.
int first_sign(const VariantSpec& variant, const Withdrawal& cut) {
  int first = cut.last_unchanged().value;
  for (const Week start : starts_of(variant)) {
    first = std::min(first, start.value);
  }
  return std::max(0, first);
}

/// The last year, when there are runs enough to tell years apart.
std::optional<int> last_year_if_runs(const View& view) {
  return view.setup.spec.replicates < 2 ? std::nullopt : last_year(view);
}

}  // namespace

std::vector<ByYear> by_year(const View& main) {
  std::vector<ByYear> list;
  for (const Measure measure : answer_measures()) {
    if (judged_at_end(info(measure))) {
      continue;
    }
    ByYear row{measure, {}};
    bool any = false;
    for (const std::uint32_t variant : main.setup.variants) {
      const View view{main.setup, main.results, variant};
      if (const std::optional<int> last = last_year_if_runs(view); variant != 0 && last) {
        const Years years = years_of(view, measure, *last);
        row.variants.push_back({variant, years.first, years.last});
        any = any || years.differ;
      }
    }
    if (any) {
      list.push_back(std::move(row));
    }
  }
  return list;
}

std::optional<Text> over_the_years(const View& view, Measure measure) {
  const std::optional<int> last = last_year_if_runs(view);
  if (!last || judged_at_end(info(measure))) {
    return std::nullopt;
  }
  const Years years = years_of(view, measure, *last);
  if (!years.differ) {
    return std::nullopt;
  }
  return in_both([&](Language language) {
    const auto told = [&](const PairedDifference& d) {
      return is_clear(d)
                 ? with_unit(info(measure), d.difference, language)
                 : std::string(pick(language, "geen duidelijk verschil", "no clear difference"));
    };
    return std::string(info(measure).label.in(language)) +
           pick(language, ": in het eerste jaar ", ": in the first year ") + told(years.first) +
           pick(language, ", in het laatste jaar ", ", in the last year ") + told(years.last) + ".";
  });
}

std::vector<Text> over_the_years(const View& view) {
  std::vector<Text> list;
  for (const Measure measure : answer_measures()) {
    if (std::optional<Text> line = over_the_years(view, measure)) {
      list.push_back(*std::move(line));
    }
  }
  return list;
}

const Withdrawal* first_cut(const VariantSpec& variant) {
  const Withdrawal* first = nullptr;
  for (const Withdrawal& cut : variant.policy) {
    if (cut.change < 0 && (first == nullptr || cut.from.value < first->from.value)) {
      first = &cut;
    }
  }
  return first;
}

std::vector<Text> before_the_cut(const View& main) {
  std::vector<Text> list;
  if (main.setup.spec.replicates < 2) {
    return list;
  }
  for (const std::uint32_t variant : main.setup.variants) {
    const View view{main.setup, main.results, variant};
    const Withdrawal* cut = first_cut(view.spec());
    if (variant == 0 || cut == nullptr || cut->from.value > main.setup.spec.weeks) {
      continue;
    }
    const int from = cut->from.value;
    const int told = first_sign(view.spec(), *cut);
    if (told >= from) {
      continue;
    }
    std::vector<std::pair<const MeasureInfo*, PairedDifference>> moved;
    for (const Measure measure : answer_measures()) {
      if (judged_at_end(info(measure))) {
        continue;
      }
      const PairedDifference d = against_nothing(effects_in(view, view.group, measure, told, from));
      // Half of what matters over the years: this lasts for weeks.
      if (is_clear(d) && 2 * std::abs(d.difference) >= smallest_that_matters(info(measure))) {
        moved.emplace_back(&info(measure), d);
      }
    }
    if (moved.empty()) {
      continue;
    }
    list.push_back(in_both([&](Language language) {
      std::string text = "‘" + view.spec().label.in(language) +
                         "’: " + pick(language, "in de ", "in the ") +
                         length_text(from - told, language) +
                         pick(language, " voor de korting verandert er al iets: ",
                              " before the cut something changes already: ");
      for (const auto& [measure, d] : moved) {
        text += (measure == moved.front().first ? "" : "; ") +
                lower_first(std::string(measure->label.in(language))) + " " +
                with_margin(*measure, d, language);
      }
      return text +
             pick(language,
                  ". Die weken tellen in de gemiddelden niet mee; wel in wat over alle jaren "
                  "geteld is.",
                  ". Those weeks are not in the means; they are in what is counted over all "
                  "years.");
    }));
  }
  return list;
}

}  // namespace draagkracht::answer_parts
