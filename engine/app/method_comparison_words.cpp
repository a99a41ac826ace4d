// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
#include "app/method_comparison_words.hpp"

#include <algorithm>

#include "app/terminal.hpp"
#include "io/fair_sentence.hpp"
#include "io/number_words.hpp"
#include "run/outcome.hpp"

namespace draagkracht::app {

namespace {

const MeasureInfo& info_of(Measure measure) {
  return measures()[static_cast<std::size_t>(measure)];
}

std::string band_of(const PairedDifference& d, const MeasureInfo& measure, Language language) {
  if (!(d.low == d.low)) {
    return "–";
  }
  return measure_difference(d.low, measure, language) +
         (language == Language::nl ? " tot " : " to ") +
         measure_difference(d.high, measure, language);
}

/// Subgroups for whom something is clearly different, by what they have in common.
std::string who_gains(const std::vector<GroupInfo>& groups, const ComparedMethod& method,
                      Language language) {
  const bool nl = language == Language::nl;
  std::vector<TextRow> rows;
  int looked_at = 0;
  for (const SubgroupGain& gain : method.subgroups) {
    const GroupInfo& group = groups[gain.group];
    for (std::size_t m = 0; m < gain_measures.size(); ++m) {
      const PairedDifference& d = gain.effects[m];
      looked_at += d.runs > 1 ? 1 : 0;
      if (d.runs < 2 || !is_clear(d)) {
        continue;
      }
      const MeasureInfo& measure = info_of(gain_measures[m]);
      const bool better = (d.difference < 0) == (measure.better == Better::lower);
      rows.push_back({"    " + group.by.in(language) + ": " + group.label.in(language),
                      std::string(measure.label.in(language)),
                      measure_difference(d.difference, measure, language),
                      band_of(d, measure, language),
                      better ? (nl ? "beter" : "better") : (nl ? "slechter" : "worse")});
    }
  }
  const std::string lead =
      nl ? "  Voor wie het duidelijk verschil maakt:" : "  For whom it clearly makes a difference:";
  if (rows.empty()) {
    return lead + (nl ? " voor geen enkele deelgroep.\n" : " no subgroup.\n");
  }
  const std::string all = std::to_string(looked_at);
  const std::string chance = std::to_string(std::max(1, looked_at / 10));
  return lead + "\n" + aligned(rows) +
         (nl ? "    Van " + all + " vergelijkingen lijken er ongeveer " + chance +
                   " alleen al door toeval duidelijk.\n"
             : "    Of " + all + " comparisons about " + chance + " seem clear by chance alone.\n");
}

}  // namespace

std::string comparison_text(const ScenarioSpec& spec, const GroupSpec& group,
                            const std::vector<ComparedMethod>& compared, const GroupSize& size,
                            Language language) {
  const bool nl = language == Language::nl;
  const std::vector<GroupInfo> groups = series_groups(spec);
  std::string text =
      (nl ? "Methoden vergeleken voor: " : "Methods compared for: ") + group.label.in(language) +
      "\n" + (nl ? "Aan het begin " : "At the start ") + decimals(size.clients, 0, language) +
      (nl ? " cliënten en " : " clients and ") + decimals(size.carers, 0, language) +
      (nl ? " mantelzorgers; elk verschil is met niets doen, voor dezelfde mensen met "
            "hetzelfde geluk.\n"
          : " carers; each difference is with doing nothing, for the same people with "
            "the same luck.\n") +
      (nl ? "Kolommen: niets doen, verschil, 90 % marge, eenheid; ? = niet duidelijk. Gemiddelden "
            "vanaf een half\njaar na het aanbod, geld vanaf het aanbod; stoppen en opnames zijn "
            "geteld tot het einde.\n"
          : "Columns: doing nothing, difference, 90 % band, unit; ? = not clear. Means from half a "
            "year after the\noffer on, money from the offer on; stopping and admissions are "
            "counted "
            "to the end.\n");
  if (spec.replicates < enough_runs) {
    text += (nl ? "Let op: er is maar " : "Mind: only ") + std::to_string(spec.replicates) +
            (nl ? " keer gerekend. Neem minstens 10 doorrekeningen voordat u iets besluit.\n"
                : " runs were made. Take at least 10 before you decide anything.\n");
  }
  for (const ComparedMethod& method : compared) {
    const VariantSpec& variant = spec.variants[method.variant];
    text += "\n" + variant.label.in(language) + " (" + variant.id + ")\n";
    text += (nl ? "  begonnen " : "  began ") + decimals(method.effort.began, 1, language) +
            (nl ? ", afgerond " : ", completed ") + decimals(method.effort.completed, 1, language) +
            (nl ? ", gestopt " : ", stopped ") + decimals(method.effort.stopped, 1, language) +
            (nl ? ", nee " : ", no ") + decimals(method.effort.refused, 1, language) +
            (nl ? " (per doorrekening)\n" : " (per run)\n");
    if (method.effort.circles > 0) {
      text += (nl ? "  kringen en groepen " : "  circles and groups ") +
              decimals(method.effort.circles, 1, language) +
              (nl ? ", daarvan gaan aan het eind zonder begeleider door "
                  : ", of those going on at the end without who led them ") +
              decimals(method.effort.self_running, 1, language) + "\n";
    }
    if (!(method.effort.began > 0)) {
      text +=
          nl ? "  Niemand deed mee, dus dit zegt niets over de methode. Kijk naar \"where\", naar "
               "--for, of neem meer inwoners.\n"
             : "  Nobody took part, so this says nothing about the method. Look at \"where\", at "
               "--for, or take more residents.\n";
      continue;
    }
    std::vector<TextRow> rows;
    int clear = 0;
    for (std::size_t m = 0; m < compared_measures.size(); ++m) {
      const PairedDifference& d = method.effects[m];
      const MeasureInfo& measure = info_of(compared_measures[m]);
      const bool sure = d.runs > 1 && is_clear(d);
      clear += sure ? 1 : 0;
      rows.push_back({"  " + std::string(measure.label.in(language)),
                      measure_value(d.baseline, measure, language),
                      measure_difference(d.difference, measure, language),
                      band_of(d, measure, language), std::string(measure.unit_label.in(language)),
                      sure ? "" : "?"});
    }
    text += aligned(rows);
    if (clear == 0) {
      text += nl ? "  Niets hiervan is duidelijk anders dan niets doen.\n"
                 : "  Nothing of this is clearly different from doing nothing.\n";
    }
    text += who_gains(groups, method, language);
  }
  text += nl ? "\nGrootten van methoden zijn meestal aangenomen.\n"
             : "\nSizes of methods are mostly assumed.\n";
  return text;
}

std::string comparison_csv(const ScenarioSpec& spec, const std::vector<ComparedMethod>& compared) {
  std::string text =
      "method,measure,unit,baseline,value,difference,low,high,runs,clear,began,completed,stopped,"
      "refused,circles,self_running\n";
  const auto number = [](double value) { return value == value ? number_text(value) : ""; };
  for (const ComparedMethod& method : compared) {
    for (std::size_t m = 0; m < compared_measures.size(); ++m) {
      const PairedDifference& d = method.effects[m];
      text += spec.variants[method.variant].id + "," +
              std::string(info_of(compared_measures[m]).id) + "," +
              std::string(info_of(compared_measures[m]).unit) + "," + number(d.baseline) + "," +
              number(d.value) + "," + number(d.difference) + "," + number(d.low) + "," +
              number(d.high) + "," + std::to_string(d.runs) + "," +
              (d.runs > 1 && is_clear(d) ? "1" : "0") + "," + number(method.effort.began) + "," +
              number(method.effort.completed) + "," + number(method.effort.stopped) + "," +
              number(method.effort.refused) + "," + number(method.effort.circles) + "," +
              number(method.effort.self_running) + "\n";
    }
  }
  return text;
}

Json comparison_json(const ScenarioSpec& spec, const GroupSpec& group,
                     const std::vector<ComparedMethod>& compared) {
  const auto number = [](double value) { return value == value ? Json(value) : Json(nullptr); };
  const std::vector<GroupInfo> groups = series_groups(spec);
  Json json{{"group", {{"id", group.id}, {"label", json_of(group.label)}}}};
  json["methods"] = Json::array();
  for (const ComparedMethod& method : compared) {
    Json effects = Json::array();
    for (std::size_t m = 0; m < compared_measures.size(); ++m) {
      const PairedDifference& d = method.effects[m];
      effects.push_back({{"measure", std::string(info_of(compared_measures[m]).id)},
                         {"unit", std::string(info_of(compared_measures[m]).unit)},
                         {"baseline", number(d.baseline)},
                         {"difference", number(d.difference)},
                         {"low", number(d.low)},
                         {"high", number(d.high)},
                         {"runs", d.runs},
                         {"clear", d.runs > 1 && is_clear(d)}});
    }
    Json subgroups = Json::array();
    for (const SubgroupGain& gain : method.subgroups) {
      for (std::size_t m = 0; m < gain_measures.size(); ++m) {
        const PairedDifference& d = gain.effects[m];
        if (d.runs > 0) {
          subgroups.push_back({{"subgroup", groups[gain.group].id},
                               {"measure", std::string(info_of(gain_measures[m]).id)},
                               {"difference", number(d.difference)},
                               {"low", number(d.low)},
                               {"high", number(d.high)},
                               {"clear", d.runs > 1 && is_clear(d)}});
        }
      }
    }
    json["methods"].push_back({{"method", spec.variants[method.variant].id},
                               {"label", json_of(spec.variants[method.variant].label)},
                               {"began", method.effort.began},
                               {"completed", method.effort.completed},
                               {"stopped", method.effort.stopped},
                               {"refused", method.effort.refused},
                               {"circles", method.effort.circles},
                               {"self_running", method.effort.self_running},
                               {"effects", effects},
                               {"subgroups", subgroups}});
  }
  return json;
}

std::string who_gains_csv(const ScenarioSpec& spec, const std::vector<ComparedMethod>& compared) {
  const std::vector<GroupInfo> groups = series_groups(spec);
  std::string text = "method,subgroup,measure,unit,baseline,difference,low,high,runs,clear\n";
  const auto number = [](double value) { return value == value ? number_text(value) : ""; };
  for (const ComparedMethod& method : compared) {
    for (const SubgroupGain& gain : method.subgroups) {
      for (std::size_t m = 0; m < gain_measures.size(); ++m) {
        const PairedDifference& d = gain.effects[m];
        const MeasureInfo& measure = info_of(gain_measures[m]);
        if (d.runs > 0) {
          text += spec.variants[method.variant].id + "," + groups[gain.group].id + "," +
                  std::string(measure.id) + "," + std::string(measure.unit) + "," +
                  number(d.baseline) + "," + number(d.difference) + "," + number(d.low) + "," +
                  number(d.high) + "," + std::to_string(d.runs) + "," +
                  (d.runs > 1 && is_clear(d) ? "1" : "0") + "\n";
        }
      }
    }
  }
  return text;
}

}  // namespace draagkracht::app
