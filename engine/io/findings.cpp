// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// Sentences under the figures. They say what the runs show and how many of them do, name null
// results as such, and never show hours saved without what stands against them.
#include <algorithm>
#include <cmath>
#include <optional>

#include "io/answer.hpp"
#include "io/answer/parts.hpp"
#include "io/fair_sentence.hpp"
#include "io/number_words.hpp"
#include "io/report.hpp"
#include "study/paired.hpp"
#include "study/sweep.hpp"

namespace draagkracht {

namespace {

/// One variant against the baseline, for those whom the policy reaches.
struct Compared : answer_parts::View {
  using View::View;
  [[nodiscard]] PairedDifference in_week(Measure measure, int week) const {
    return results.series.against_baseline(variant, group, static_cast<std::size_t>(measure), week);
  }
  [[nodiscard]] PairedDifference over_all(Measure measure) const { return of(measure); }
};

/// "a, b and c".
std::string listed(const std::vector<Label>& labels, Language language) {
  std::string text;
  for (std::size_t i = 0; i < labels.size(); ++i) {
    if (i > 0) {
      text += i + 1 == labels.size() ? pick(language, " en ", " and ") : ", ";
    }
    text += lower_first(std::string(labels[i].in(language)));
  }
  return text;
}

/// The first week in which the whole change has been in force for a month; none if the run or
/// another change comes in between.
std::optional<int> month_after(const VariantSpec& spec, int weeks) {
  int week = 0;
  for (const Withdrawal& cut : spec.policy) {
    week = std::max(week, cut.from.value + std::max(cut.taper, 0) + 4);
  }
  for (const LeverSetting& setting : spec.settings) {
    week = std::max(week, setting.from.value + std::max(setting.taper, 0) + 4);
  }
  return week > 0 && week < weeks ? std::optional(week) : std::nullopt;
}

/// Hours of professionals shortly after the change and over all weeks of it.
void add_hours_that_go(const Compared& compared, const VariantSpec& spec,
                       std::vector<Text>& lines) {
  const PairedDifference all = compared.over_all(Measure::delivered_hours);
  const auto hours = [](double value, Language language) {
    return decimals(std::abs(value), 1, language);
  };
  const MeasureInfo& measure = answer_parts::info(Measure::delivered_hours);
  const auto written = [&](double value, const PairedDifference& d, Language language) {
    return measure_value(value, told_apart(measure, d).value_or(measure), language);
  };
  const std::optional<int> week = month_after(spec, compared.results.series.axes().weeks);
  if (week) {
    const PairedDifference first = compared.in_week(Measure::delivered_hours, *week);
    if (is_clear(first) && told_apart(measure, first)) {
      const bool at_once =
          std::ranges::all_of(spec.policy, [](const Withdrawal& cut) { return cut.taper <= 0; }) &&
          std::ranges::all_of(spec.settings, [](const LeverSetting& s) { return s.taper <= 0; });
      lines.push_back(in_both([&](Language language) {
        return (at_once
                    ? pick(language, "Een maand na de start van de maatregel krijgt een cliënt ",
                           "A month after the policy starts, a client gets ")
                    : pick(language,
                           "Een maand nadat de maatregel volledig is ingevoerd, krijgt een "
                           "cliënt ",
                           "A month after the policy is complete, a client gets ")) +
               written(first.value, first, language) +
               pick(language, " uur professionele hulp per week, in plaats van ",
                    " hours of professional help a week, instead of ") +
               written(first.baseline, first, language) + ".";
      }));
    }
  }
  if (!is_clear(all)) {
    lines.push_back({"Over de hele tijd is in die uren geen duidelijk verschil te zien.",
                     "Over the whole time there is no clear difference in those hours."});
    return;
  }
  if (!told_apart(measure, all)) {
    lines.push_back({"Over de hele tijd is het verschil in die uren te klein om te tellen.",
                     "Over the whole time the difference in those hours is too small to count."});
    return;
  }
  lines.push_back(in_both([&](Language language) {
    return pick(language, "Over de hele tijd is het gemiddeld ",
                "Over the whole time it is on average ") +
           hours(all.difference, language) +
           (all.difference < 0 ? pick(language, " uur per week minder dan in de basis.",
                                      " hours a week less than in the baseline.")
                               : pick(language, " uur per week meer dan in de basis.",
                                      " hours a week more than in the baseline."));
  }));
}

/// Whether carers take over; a difference that chance may explain gets no number.
void add_take_over(const Compared& compared, std::vector<Text>& lines) {
  if (!is_clear(compared.over_all(Measure::delivered_hours))) {
    return;
  }
  const PairedDifference informal = compared.over_all(Measure::informal_hours);
  if (!is_clear(informal)) {
    lines.push_back({"Of mantelzorgers hierdoor meer of minder hulp geven, is niet duidelijk.",
                     "Whether carers give more or less because of it is not clear."});
    return;
  }
  lines.push_back(in_both([&](Language language) {
    return pick(language, "Mantelzorgers geven een cliënt gemiddeld ",
                "Carers give a client on average ") +
           decimals(std::abs(informal.difference), 1, language) +
           (informal.difference > 0
                ? pick(language, " uur per week meer.", " hours a week more.")
                : pick(language, " uur per week minder.", " hours a week less."));
  }));
}

void add_measures(const Compared& compared, std::vector<Text>& lines) {
  std::vector<Label> unclear;
  for (std::size_t m = 0; m < measures().size(); ++m) {
    const MeasureInfo& measure = measures()[m];
    if (!measure.headline || measure.better == Better::none) {
      continue;
    }
    const PairedDifference d = compared.over_all(static_cast<Measure>(m));
    if (is_clear(d)) {
      lines.push_back(fair_sentence(
          measure, d,
          judged_at_end(measure) ? answer_parts::counted_over(compared.setup) : Text{}));
    } else if (d.runs > 0) {
      unclear.push_back(measure.label);
    }
  }
  if (!unclear.empty()) {
    lines.push_back(in_both([&](Language language) {
      return pick(language, "Geen duidelijk verschil bij: ", "No clear difference in: ") +
             listed(unclear, language) + ".";
    }));
  }
}

std::string span_text(int weeks, Language language) {
  const long years = std::lround(weeks / 52.1775);
  if (weeks < 104) {
    return std::to_string(weeks) + pick(language, " weken", " weeks");
  }
  return std::to_string(years) + pick(language, " jaar", " years");
}

/// True when no variant touches what is granted later.
bool only_running(const Setup& setup) {
  for (const std::uint32_t variant : setup.variants) {
    for (const Withdrawal& cut : setup.spec.variants[variant].policy) {
      if (cut.reach != Reach::existing) {
        return false;
      }
    }
  }
  return true;
}

/// Why a cut in running hours fades: who was reached is reached no more.
std::optional<Finding> those_reached(const Setup& setup, const Collected& results) {
  const WhereaboutsCount& count = results.reached_at_end;
  double all = 0;
  for (const double clients : count) {
    all += clients;
  }
  if (all <= 0 || results.groups.size() <= exposed_group) {
    return std::nullopt;
  }
  const auto of_100 = [&](Whereabouts where) {
    return std::to_string(std::lround(100 * count[at(where)] / all));
  };
  Finding finding{"",
                  {"Hoe het de cliënten vergaat die het beleid raakt",
                   "What becomes of the clients whom the policy reaches"},
                  {}};
  finding.lines.push_back(in_both([&](Language language) {
    return pick(language, "Ook zonder maatregel: van elke 100 van deze cliënten hebben er na ",
                "Even without any policy: of every 100 of these clients, after ") +
           span_text(setup.spec.weeks, language) + pick(language, " nog ", " ") +
           of_100(Whereabouts::indicated) +
           pick(language, " dezelfde indicatie.", " still hold the same indication.");
  }));
  finding.lines.push_back(in_both([&](Language language) {
    std::string text;
    const auto add = [&](Whereabouts where, const char* nl, const char* en) {
      if (of_100(where) != "0") {
        text += (text.empty() ? pick(language, "De anderen: ", "The others: ") : ", ") +
                of_100(where) + pick(language, nl, en);
      }
    };
    add(Whereabouts::recovered, " redden het zonder hulp", " manage without help");
    add(Whereabouts::admitted, " opgenomen", " in an institution");
    add(Whereabouts::died, " overleden", " died");
    add(Whereabouts::without_indication, " thuis zonder deze indicatie",
        " at home without this indication");
    return text.empty() ? text : text + ".";
  }));
  if (finding.lines.back().nl.empty()) {
    finding.lines.pop_back();
  }
  if (only_running(setup)) {
    finding.lines.push_back(
        {"De maatregel raakt alleen hulp die al liep. Dat wordt dus elk jaar minder.",
         "The policy reaches only help that was running. So there is less of it every year."});
  }
  finding.lines.push_back(
      {"Wie veel hulp mist, krijgt er bij een herindicatie weer uren bij. Ook dat maakt een "
       "korting kleiner.",
       "Who lacks much help is granted more hours at a review. That makes a cut smaller too."});
  return finding;
}

}  // namespace

std::vector<Finding> findings(const Setup& setup, const Collected& results) {
  std::vector<Finding> list;
  const auto& axes = results.series.axes();
  if (axes.variants.size() <= 1) {
    return list;
  }
  if (axes.replicates == 1) {
    list.push_back({"",
                    {"Eén doorrekening", "One run"},
                    {{"Er is één keer gerekend. Of een verschil door het beleid komt of door "
                      "toeval, is zo niet te zien.",
                      "One run was made. Whether a difference comes from the policy or from chance "
                      "cannot be seen this way."}}});
    return list;
  }
  for (const std::uint32_t variant : axes.variants) {
    if (variant == 0) {
      continue;
    }
    const VariantSpec& spec = setup.spec.variants[variant];
    const Compared compared{setup, results, variant};
    Finding finding{spec.id, spec.label, {}};
    add_hours_that_go(compared, spec, finding.lines);
    add_take_over(compared, finding.lines);
    add_measures(compared, finding.lines);
    if (!finding.lines.empty()) {
      list.push_back(std::move(finding));
    }
  }
  if (std::optional<Finding> reached = those_reached(setup, results)) {
    list.push_back(std::move(*reached));
  }
  return list;
}

}  // namespace draagkracht
