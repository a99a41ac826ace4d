// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
#include "app/sweep_text.hpp"

#include <cmath>
#include <nlohmann/json.hpp>

#include "app/terminal.hpp"
#include "io/json_words.hpp"
#include "io/number_words.hpp"
#include "io/sweep_words.hpp"

namespace draagkracht::app {

namespace {

std::string unit_of(const MeasureInfo& measure, Language language) {
  return measure.unit == "share" ? "%" : std::string(measure.unit_label.in(language));
}

/// "between 0.2 and 0.4 (17/20)", or why there is no bend.
std::string bend_cell(const Sweep& sweep, const LeverBend& bend, Language language) {
  const ChangePoint& change = bend.change;
  if (change.shape != Shape::bend) {
    return std::string(shape_names[static_cast<std::size_t>(change.shape)].label.in(language));
  }
  return bend_place(sweep, bend).in(language) + " (" + std::to_string(change.runs_agree) + "/" +
         std::to_string(change.runs) + ")";
}

/// One lever: its effect and its bend in every measure.
std::string lever_table(const Sweep& sweep, const SweepResults& results, std::size_t lever,
                        Language language) {
  const bool nl = language == Language::nl;
  const SweptLever& swept = sweep.request.levers[lever];
  const RangeEnds ends = ends_of(swept.range);
  std::vector<TextRow> rows{{"", "effect", nl ? "90 % marge" : "90 % band",
                             nl ? "zelfde kant op" : "same sign",
                             nl ? "omslagpunt" : "tipping point"}};
  for (const LeverBend& bend : results.findings.bends) {
    if (bend.lever != lever) {
      continue;
    }
    const MeasureInfo& measure = measures()[bend.measure];
    TextRow row{std::string(measure.label.in(language)) + " (" + unit_of(measure, language) + ")"};
    const MeasureEffect* effect = effect_of(results, bend.measure, lever);
    if (effect != nullptr) {
      const PairedDifference& d = effect->term.effect;
      row.push_back(measure_difference(d.difference, measure, language));
      row.push_back(std::isfinite(d.low)
                        ? measure_difference(d.low, measure, language) + (nl ? " tot " : " to ") +
                              measure_difference(d.high, measure, language)
                        : "–");
      row.push_back(std::to_string(d.runs_same_sign) + "/" + std::to_string(d.runs) +
                    (d.runs > 1 && !is_clear(d) ? " ?" : ""));
    } else {
      row.insert(row.end(), 3, "–");
    }
    row.push_back(bend_cell(sweep, bend, language));
    rows.push_back(std::move(row));
  }
  return swept.label().in(language) + (nl ? ", van " : ", from ") +
         swept.words(ends.from).in(language) + (nl ? " tot " : " to ") +
         swept.words(ends.to).in(language) + "\n" + aligned(rows);
}

}  // namespace

std::string sweep_text(const Sweep& sweep, const SweepResults& results, Language language) {
  const bool nl = language == Language::nl;
  std::string text = sweep.setup.spec.title.in(language) + " – " +
                     results.group.label.in(language) + "\n" + sweep_basis(sweep).in(language) +
                     ".\n";
  for (std::size_t lever = 0; lever < sweep.request.levers.size(); ++lever) {
    text += "\n" + lever_table(sweep, results, lever, language);
  }
  std::string together;
  for (const MeasureEffect& effect : results.findings.effects) {
    if (effect.term.first != effect.term.second && is_clear(effect.term.effect)) {
      together += std::string(measures()[effect.measure].label.in(language)) + ": " +
                  effect_sentence(sweep, effect).in(language) + "\n";
    }
  }
  if (!together.empty()) {
    text += (nl ? "\nWat knoppen samen doen\n" : "\nWhat levers do together\n") + together;
  }
  std::string words;
  bool unknown = false;
  for (const LeverBend& bend : results.findings.bends) {
    unknown = unknown || bend.change.shape == Shape::unknown;
    if (bend.change.shape == Shape::bend || bend.change.shape == Shape::curve) {
      words += wrapped(std::string(measures()[bend.measure].label.in(language)) + ". " +
                       bend_sentence(sweep, bend).in(language));
    }
  }
  if (!words.empty()) {
    text += (nl ? "\nIn woorden\n" : "\nIn words\n") + words;
  }
  if (unknown) {
    const std::string runs = std::to_string(least_bend_runs);
    const std::string values = std::to_string(least_bend_values);
    text += nl ? "\nVoor een omslagpunt zijn minstens " + runs + " doorrekeningen en " + values +
                     " waarden van een knop nodig, en meer punten bij meer knoppen.\n"
               : "\nA tipping point needs at least " + runs + " replicates and " + values +
                     " values of a lever, and more points with more levers.\n";
  }
  text += "\n" + wrapped(bend_caveat(sweep).in(language) +
                         (nl ? " Het effect is dat van een rechte lijn over het hele bereik; "
                               "een ? staat bij een effect dat niet duidelijk is."
                             : " The effect is that of a straight line over the whole "
                               "range; a ? marks one that is not clear."));
  return text;
}

nlohmann::ordered_json sweep_json(const Sweep& sweep, const SweepResults& results) {
  Json json;
  json["effects"] = Json::array();
  for (const auto& [m, term] : results.findings.effects) {
    const RangeEnds ends = ends_of(sweep.design.ranges[term.first]);
    Json effect{{"measure", json_of(measures()[m].id)},
                {"unit", json_of(measures()[m].unit)},
                {"lever", sweep.request.levers[term.first].id}};
    if (term.first != term.second) {
      effect["with"] = sweep.request.levers[term.second].id;
    }
    effect["from"] = ends.from;
    effect["to"] = ends.to;
    effect["effect"] = json_of(term.effect.difference);
    effect["low"] = json_of(term.effect.low);
    effect["high"] = json_of(term.effect.high);
    effect["runs"] = term.effect.runs;
    effect["runs_same_sign"] = term.effect.runs_same_sign;
    json["effects"].push_back(std::move(effect));
  }
  json["tipping"] = Json::array();
  for (const auto& [m, lever, change] : results.findings.bends) {
    json["tipping"].push_back(
        {{"measure", json_of(measures()[m].id)},
         {"unit", json_of(measures()[m].unit)},
         {"lever", sweep.request.levers[lever].id},
         {"shape", json_of(shape_names[static_cast<std::size_t>(change.shape)].code)},
         {"bend", json_of(change.at)},
         {"low", json_of(change.low)},
         {"high", json_of(change.high)},
         {"slope_before", json_of(change.slope_before)},
         {"slope_after", json_of(change.slope_after)},
         {"runs", change.runs},
         {"runs_agree", change.runs_agree},
         {"resamples_agree", json_of(change.resamples_agree)},
         {"p", json_of(change.p)}});
  }
  return json;
}

}  // namespace draagkracht::app
