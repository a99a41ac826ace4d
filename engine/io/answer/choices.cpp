// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// Every choice in a few lines, over the same last year, in which all of it is in force: what it
// saves, what that does to people, and how much help stays away for the same sum.
#include <algorithm>
#include <array>
#include <cmath>
#include <functional>

#include "io/answer/parts.hpp"
#include "io/fair_sentence.hpp"
#include "io/number_words.hpp"

namespace draagkracht::answer_parts {

namespace {

constexpr std::array told_of_choice{Measure::unmet_hours, Measure::own_direction, Measure::strain,
                                    Measure::burden_severe, Measure::short_of_care};

/// Counted since the start.
constexpr std::array counted_of_choice{Measure::crises, Measure::admitted, Measure::quit_strained};

/// "help that does not come, own direction, strain": what is looked at.
std::string looked_at(Language language) {
  std::string names;
  for (const Measure measure : told_of_choice) {
    names +=
        (names.empty() ? "" : ", ") + lower_first(std::string(info(measure).label.in(language)));
  }
  return names;
}

constexpr double sum_to_compare = 100'000;  // euros a year

/// Hours a week that nobody gives in the whole place, more than in the baseline, per run.
std::vector<double> hours_that_stay_away(const View& view, int from) {
  const SeriesStore& store = view.results.series;
  std::vector<double> list;
  for (std::uint32_t run = 0; run < store.axes().replicates; ++run) {
    const auto hours = [&](std::uint32_t variant, int week) {
      const auto at_week = [&](Measure measure) {
        return store.at(variant, run, all_group, static_cast<std::size_t>(measure), week);
      };
      return at_week(Measure::unmet_hours) * at_week(Measure::clients);
    };
    double sum = 0;
    for (int week = from + 1; week <= store.axes().weeks; ++week) {
      const double more = hours(view.variant, week) - hours(0, week);
      sum += std::isfinite(more) ? more : 0;
    }
    list.push_back(sum / std::max(store.axes().weeks - from, 1));
  }
  return list;
}

std::string saved_words(const PairedDifference& paid, const std::string& aside, Language language) {
  if (!is_clear(paid)) {
    return pick(language, "de gemeente betaalt niet duidelijk meer of minder",
                "the municipality does not clearly pay more or less") +
           aside + ".";
  }
  return pick(language, "de gemeente betaalt in de hele plaats € ",
              "in the whole place the municipality pays € ") +
         two_figures(paid.difference, language) +
         (paid.difference < 0 ? pick(language, " per jaar minder", " a year less")
                              : pick(language, " per jaar meer", " a year more")) +
         aside + ".";
}

/// What a measure itself costs, where the model has no price for it.
std::string not_counted(const View& view, Language language) {
  return uncounted(view) ? pick(language, " (wat de maatregel zelf kost, is niet meegeteld)",
                                " (what the measure itself costs is not counted)")
                         : "";
}

std::string saved_briefly(const PairedDifference& paid, Language language) {
  if (!is_clear(paid)) {
    return pick(language, "de gemeente betaalt niet duidelijk meer of minder",
                "costs the municipality not clearly more or less");
  }
  return pick(language, "de gemeente betaalt € ", "costs the municipality € ") +
         two_figures(paid.difference, language) +
         (paid.difference < 0 ? pick(language, " minder", " less")
                              : pick(language, " meer", " more"));
}

std::string away_briefly(const std::vector<double>& away, Language language) {
  const PairedDifference more = against_nothing(away);
  if (!is_clear(more)) {
    return pick(language, "geen duidelijk verschil in hulp die uitblijft",
                "no clear difference in help that does not come");
  }
  return pick(language, "er blijft ", "") + two_figures(more.difference, language) +
         pick(language, " uur hulp per week ", " hours of help a week ") +
         (more.difference > 0 ? pick(language, "meer uit", "more that do not come")
                              : pick(language, "minder uit", "fewer that do not come"));
}

/// With one digit more where rounding would change the difference by over a quarter of it.
std::string told(const MeasureInfo& measure, const PairedDifference& d, Language language) {
  MeasureInfo shown = measure;
  const double scale = std::pow(10.0, shown.digits) * (shown.unit == "share" ? 100.0 : 1.0);
  const double rounding = std::abs(std::round(d.difference * scale) / scale - d.difference);
  shown.digits += 4 * rounding > std::abs(d.difference) ? 1 : 0;
  return lower_first(std::string(shown.label.in(language))) + " " +
         with_unit(shown, d.difference, language);
}

/// What moves clearly and by enough, for those whom the policy reaches.
std::string effects_words(const View& view, int from, Language language) {
  std::string text;
  for (const Measure measure : told_of_choice) {
    const PairedDifference d =
        against_nothing(effects_in(view, view.group, measure, from, view.setup.spec.weeks));
    if (is_clear(d) && matters(info(measure), d.difference)) {
      text += (text.empty() ? "" : "; ") + told(info(measure), d, language);
    }
  }
  std::string counted;
  for (const Measure measure : counted_of_choice) {
    const PairedDifference d = view.of(measure);
    if (is_clear(d) && matters(info(measure), d.difference)) {
      counted += (counted.empty() ? "" : "; ") + told(info(measure), d, language);
    }
  }
  const Text over = counted_over(view.setup);
  return (view.group == exposed_group
              ? pick(language,
                     " Bij wie het beleid raakt: ", " For those whom the policy reaches: ")
              : pick(language, " Bij wie gekort wordt: ", " For those who are cut: ")) +
         (text.empty() ? pick(language, "geen verschil dat duidelijk is en ertoe doet in ",
                              "no difference that is clear and matters in ") +
                             looked_at(language)
                       : text) +
         "." +
         (counted.empty()
              ? ""
              : pick(language, " Geteld ", " Counted ") + over.in(language) + ": " + counted + ".");
}

/// Hours that stay away for every euro less, run by run around the ratio of the means (its
/// linearisation), so that a margin takes in the chance of both.
PairedDifference hours_for_euro(const std::vector<double>& saved, const std::vector<double>& away) {
  const double mean_saved = against_nothing(saved).difference;
  const double ratio = against_nothing(away).difference / mean_saved;
  std::vector<double> list;
  list.reserve(saved.size());
  for (std::size_t run = 0; run < saved.size(); ++run) {
    list.push_back(ratio + (away[run] - ratio * saved[run]) / mean_saved);
  }
  return against_nothing(list);
}

/// Help that nobody gives in the whole place: how many times how much.
std::string in_the_place(const std::vector<double>& away, Language language) {
  const PairedDifference more = against_nothing(away);
  if (!is_clear(more)) {
    return pick(language, " Of er in de hele plaats meer hulp uitblijft, is niet duidelijk.",
                " Whether more help stays away in the whole place is not clear.");
  }
  return pick(language, " In de hele plaats blijft ", " In the whole place ") +
         two_figures(more.difference, language) +
         pick(language, " uur hulp per week ", " hours of help a week ") +
         (more.difference > 0 ? pick(language, "meer uit", "more stay away")
                              : pick(language, "minder uit", "fewer stay away")) +
         pick(language, " (marge ", " (margin ") +
         two_figures(std::min(std::abs(more.low), std::abs(more.high)), language) +
         pick(language, " tot ", " to ") +
         two_figures(std::max(std::abs(more.low), std::abs(more.high)), language) + ").";
}

/// The same sum for every choice that saves, so that a large saving can be laid beside a small one;
/// what cannot be said is said to be so.
std::string for_the_same_sum(const std::vector<double>& saved, const std::vector<double>& away,
                             Language language) {
  const PairedDifference less = against_nothing(saved);
  if (!is_clear(less) || less.difference <= 0) {
    return "";
  }
  const PairedDifference each = hours_for_euro(saved, away);
  if (!is_clear(each) || each.difference <= 0) {
    return pick(language, " Hoeveel hulp er per bespaarde euro uitblijft, is niet goed te zeggen.",
                " How much help stays away for every euro saved cannot be told well.");
  }
  const auto hours = [&](double value) { return two_figures(sum_to_compare * value, language); };
  return pick(language, " Voor elke € ", " For every € ") + whole_number(sum_to_compare, language) +
         pick(language, " minder blijft er in de hele plaats ", " less, ") +
         hours(each.difference) +
         pick(language, " uur hulp per week uit (marge ",
              " hours of help a week stay away in the whole place (margin ") +
         hours(each.low) + pick(language, " tot ", " to ") + hours(each.high) + ").";
}

}  // namespace

std::optional<Text> in_brief(const View& main) {
  const std::vector<Choice> told = choices(main);
  if (told.size() < 2) {
    return std::nullopt;
  }
  return in_both([&](Language language) {
    std::string text = pick(language, "De keuzes in het laatste jaar, in de hele plaats: ",
                            "The choices in the last year, in the whole place: ");
    for (const Choice& each : told) {
      text += (&each == &told.front() ? "" : "; ") + each.brief.in(language);
    }
    return text + ".";
  });
}

std::vector<Choice> choices(const View& main) {
  std::vector<Choice> list;
  const int weeks = main.setup.spec.weeks;
  if (main.setup.spec.replicates < 2 || weeks < 2) {
    return list;
  }
  const int from = std::max(weeks - 52, 0);
  for (const std::uint32_t variant : main.setup.variants) {
    const View view{main.setup, main.results, variant};
    if (variant == 0 || view.begins() > from) {
      continue;
    }
    const std::vector<double> now = spent_a_year(view, 0, from, weeks);
    const std::vector<double> then = spent_a_year(view, variant, from, weeks);
    const PairedDifference paid = paired_difference(now, then);
    std::vector<double> saved(now.size());
    std::ranges::transform(now, then, saved.begin(), std::minus());
    const std::vector<double> away = hours_that_stay_away(view, from);
    list.push_back({variant, in_both([&](Language language) {
                      return pick(language, "In het laatste jaar: ", "In the last year: ") +
                             saved_words(paid, not_counted(view, language), language) +
                             effects_words(view, from, language) + in_the_place(away, language) +
                             for_the_same_sum(saved, away, language);
                    }),
                    in_both([&](Language language) {
                      return "‘" + view.spec().label.in(language) + pick(language, "’: ", "’ ") +
                             saved_briefly(paid, language) + not_counted(view, language) + ", " +
                             away_briefly(away, language);
                    })});
  }
  return list;
}

}  // namespace draagkracht::answer_parts
