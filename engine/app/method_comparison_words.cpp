// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
#include "app/method_comparison_words.hpp"

#include <algorithm>
#include <array>

#include "app/terminal.hpp"
#include "io/condition_words.hpp"
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

/// The unit of a difference: shares differ by points.
std::string points_or_unit(const MeasureInfo& measure, Language language) {
  if (measure.unit == "share") {
    return language == Language::nl ? "procentpunt" : "points of the per cent";
  }
  return std::string(measure.unit_label.in(language));
}

/// What a difference is to people: better, worse, more, less, too small to show, or not clear.
std::string verdict_of(const PairedDifference& d, const MeasureInfo& measure, Language language) {
  const bool nl = language == Language::nl;
  if (d.runs < 2 || !is_clear(d)) {
    return "?";
  }
  if (measure_difference(d.difference, measure, language).find_first_of("123456789") ==
      std::string::npos) {
    return nl ? "klein over allen" : "small over all";
  }
  const bool up = d.difference > 0;
  if (measure.better == Better::none) {
    return up ? (nl ? "meer" : "more") : (nl ? "minder" : "less");
  }
  return up == (measure.better == Better::higher) ? (nl ? "beter" : "better")
                                                  : (nl ? "slechter" : "worse");
}

/// Heads of columns: shorter than the label of the measure.
std::string short_name(Measure measure, Language language) {
  switch (measure) {
    case Measure::unmet_hours:
      return language == Language::nl ? "hulp die uitblijft, u" : "help missing, h";
    case Measure::lonely:
      return language == Language::nl ? "sterk eenzaam, %-punt" : "strongly lonely, pp";
    case Measure::strain:
      return language == Language::nl ? "belasting, 0-100" : "strain, 0-100";
    case Measure::own_direction:
      return language == Language::nl ? "eigen regie, 0-10" : "own direction, 0-10";
    default:
      return language == Language::nl ? "gemeente, euro per week" : "municipality, euro a week";
  }
}

constexpr std::size_t most_subgroups = 12;
constexpr double least_to_scale = 5;  ///< participants per run
constexpr double most_empty = 0.7;    ///< share of the seats below which a group is no longer full

/// Subgroups for whom something is clearly different, by what they have in common.
std::string who_gains(const std::vector<GroupInfo>& groups, const ComparedMethod& method,
                      bool with_tables, Language language) {
  const bool nl = language == Language::nl;
  std::vector<TextRow> rows;
  std::size_t looked_at = 0;
  for (const SubgroupGain& gain : method.subgroups) {
    const GroupInfo& group = groups[gain.group];
    for (std::size_t m = 0; m < gain_measures.size(); ++m) {
      const PairedDifference& d = gain.effects[m];
      looked_at += d.runs > 1 ? 1 : 0;
      if (d.runs < 2 || !is_clear(d)) {
        continue;
      }
      const MeasureInfo& measure = info_of(gain_measures[m]);
      rows.push_back({"    " + group.by.in(language) + ": " + group.label.in(language),
                      std::string(measure.label.in(language)),
                      measure_difference(d.difference, measure, language),
                      band_of(d, measure, language), verdict_of(d, measure, language)});
    }
  }
  const std::string lead = nl ? "  Deelgroepen met een duidelijk verschil (kan toeval zijn):"
                              : "  Subgroups with a clear difference (may be chance):";
  if (rows.empty()) {
    return lead + (nl ? " geen.\n" : " none.\n");
  }
  const std::size_t by_chance = std::max<std::size_t>(1, looked_at / 10);
  const std::size_t clear = rows.size();
  rows.resize(std::min(clear, most_subgroups));
  const std::string count = std::to_string(clear), all = std::to_string(looked_at),
                    chance = std::to_string(by_chance);
  std::string text = lead + "\n" + aligned(rows);
  if (clear > rows.size()) {
    const std::string more = std::to_string(clear - rows.size());
    text += nl ? "    ... en nog " + more + "; " +
                     (with_tables ? "zie" : "met --out MAP staan ze alle in") + " who-gains.csv.\n"
               : "    ... and " + more + " more; " +
                     (with_tables ? "see" : "with --out FOLDER all stand in") + " who-gains.csv.\n";
  }
  return text + (nl ? "    " + count + " van " + all + " vergelijkingen; ongeveer " + chance +
                          " lijken er door toeval duidelijk.\n"
                    : "    " + count + " of " + all + " comparisons; about " + chance +
                          " seem clear by chance.\n");
}

/// Who of the group began, and what a difference of all is for them; nothing for streets.
std::string for_who_took_part(const MethodSpec& method, const Effort& effort, const GroupSize& size,
                              Language language) {
  const bool nl = language == Language::nl;
  const auto number = [&](double value) { return decimals(value, 1, language); };
  const bool streets = method.target == MethodTarget::street;
  std::string text;
  const bool carers = method.target == MethodTarget::carer;
  const double base = carers ? size.carers : size.clients;
  if (!streets && effort.began_in_group > 0 && effort.began_in_group <= base) {
    // Of a handful nobody can say how many times larger it is.
    const std::string times =
        effort.began_in_group < least_to_scale ? "" : number(base / effort.began_in_group);
    const std::string some = number(effort.began_in_group), of = decimals(base, 0, language);
    const std::string who =
        carers ? (nl ? " mantelzorgers" : " carers") : (nl ? " cliënten" : " clients");
    text += nl ? "  Van de " + of + who + " van het begin begonnen er " + some +
                     "; de anderen kwamen later. Een verschil is over allen:\n  "
               : "  Of the " + of + who + " of the start " + some +
                     " began; the others came later. A difference is over all:\n  ";
    text += times.empty()
                ? (nl ? "zo weinig deelnemers dat niet te zeggen is wat het voor hen is.\n"
                      : "so few took part that what it is for them cannot be said.\n")
                : (nl ? "bij cijfers over" + who + " is het voor wie meedeed ongeveer " + times +
                            " keer zo groot.\n"
                      : "for figures about" + who + " it is about " + times +
                            " times as large for who took part.\n");
  }
  return text;
}

/// Who took part, and for how many hours.
std::string who_took_part(const MethodSpec& method, const Effort& effort, const GroupSize& size,
                          Language language) {
  const bool nl = language == Language::nl;
  const auto number = [&](double value) { return decimals(value, 1, language); };
  const bool streets = method.target == MethodTarget::street;
  std::string text = (nl ? "  begonnen " : "  began ") +
                     std::string(streets ? (nl ? "in straten " : "in streets ") : "") +
                     number(effort.began) + (nl ? " (afgerond " : " (completed ") +
                     number(effort.completed) + (nl ? ", gestopt " : ", stopped ") +
                     number(effort.stopped) + (nl ? ", nog bezig " : ", still going on ") +
                     number(effort.running) +
                     (nl ? "), nee of er niet aan toe " : "), no or not ready ") +
                     number(effort.refused) + (nl ? " (per doorrekening)\n" : " (per run)\n");
  if (effort.followed > 0) {
    text += (nl ? "  vervolgmethode begonnen " : "  began a method that follows ") +
            number(effort.followed) + "\n";
  }
  const bool seated = method.group > 1 && effort.circles > 0;
  if (effort.circles > 0) {
    text += (nl ? "  kringen en groepen " : "  circles and groups ") + number(effort.circles) +
            (nl ? ", daarvan gaan aan het eind zonder begeleider door "
                : ", of those going on at the end without who led them ") +
            number(effort.self_running) + "\n";
  }
  if (seated && effort.began / effort.circles < most_empty * method.group) {
    const std::string each = number(effort.began / effort.circles),
                      seats = std::to_string(method.group);
    text += nl ? "  Let op: een groep had gemiddeld " + each + " deelnemers op " + seats +
                     " plaatsen, en kost evenveel als een volle: hier te duur.\n"
               : "  Mind: a group had " + each + " participants in " + seats +
                     " seats on average, and costs as much as a full one: too dear here.\n";
  }
  if (!(effort.began > 0)) {
    return text;
  }
  text += (nl ? "  uren per " : "  hours per ") +
          std::string(streets ? (nl ? "straat" : "street") : (nl ? "deelnemer" : "participant")) +
          (nl ? ": medewerkers " : ": staff ") + number(effort.staff_hours / effort.began) +
          (nl ? ", vrijwilligers " : ", volunteers ") +
          number(effort.volunteer_hours / effort.began) +
          (effort.followed > 0 ? (nl ? " (met de vervolgmethode)" : " (with what follows)") : "") +
          "\n";
  return text + for_who_took_part(method, effort, size, language);
}

std::string lead_of(const ScenarioSpec& spec, const GroupSpec& group, const GroupSize& size,
                    Language language) {
  const bool nl = language == Language::nl;
  std::string text =
      (nl ? "Methoden vergeleken voor: " : "Methods compared for: ") + group.label.in(language) +
      (group.where.empty() || condition_words(group.where) == group.label
           ? ""
           : " (" + condition_words(group.where).in(language) + ")") +
      "\n" + (nl ? "Aan het begin " : "At the start ") + decimals(size.clients, 0, language) +
      (nl ? " cliënten en " : " clients and ") + decimals(size.carers, 0, language) +
      (nl ? " mantelzorgers; elk verschil is met niets doen, voor dezelfde mensen met "
            "hetzelfde geluk.\nDe groep blijft wie er aan het begin in was.\n"
          : " carers; each difference is with doing nothing, for the same people with "
            "the same luck.\nThe group remains who was in it at the start.\n") +
      (nl ? "Kolommen: niets doen, verschil, 90 % marge, eenheid, wat het is. ? = niet duidelijk: "
            "nul ligt\nin de marge, of hoogstens de helft van de keren gaat dezelfde kant op. "
            "Gemiddelden vanaf een half\njaar na het aanbod, geld vanaf het aanbod; stoppen en "
            "opnames zijn geteld tot het einde.\nKosten samen tellen de waarde van mantelzorg mee, "
            "die niemand betaalt: ook minder hulp maakt ze lager.\n"
          : "Columns: doing nothing, difference, 90 % band, unit, what it is. ? = not clear: zero "
            "lies\nin the band, or no more than half of the runs go that way. Means from half a "
            "year after the offer\non, money from the offer on; stopping and admissions are "
            "counted "
            "to the end.\nCosts together count the value of informal care, which nobody pays: less "
            "help makes them lower too.\n");
  if (spec.replicates < enough_runs) {
    text += (nl ? "Let op: er is maar " : "Mind: only ") + std::to_string(spec.replicates) +
            (nl ? " keer gerekend. Neem minstens 10 doorrekeningen voordat u iets besluit.\n"
                : " runs were made. Take at least 10 before you decide anything.\n");
  }
  constexpr int quarter = 13;  // weeks
  if (spec.weeks < methods_offered_after + methods_take_effect + quarter) {
    const std::string weeks = std::to_string(spec.weeks);
    text += nl ? "Let op: de doorrekening duurt " + weeks +
                     " weken, te kort om te zien wat een methode doet. Neem minstens 104 weken "
                     "(--weeks).\n"
               : "Mind: the run lasts " + weeks +
                     " weeks, too short to see what a method does. Take at least 104 weeks "
                     "(--weeks).\n";
  }
  constexpr double few_people = 30;
  if (size.clients < few_people) {
    text += nl ? "Let op: de groep is klein. Neem meer inwoners (--persons) om iets te zien.\n"
               : "Mind: the group is small. Take more residents (--persons) to see anything.\n";
  }
  return text;
}

/// The outcomes that stand beside one another for all methods.
constexpr std::array in_short{Measure::unmet_hours, Measure::lonely, Measure::strain,
                              Measure::own_direction, Measure::cost_municipality};

/// A row for each method: how many began, and what differs; "?" where that is not clear.
std::string side_by_side(const ScenarioSpec& spec, const std::vector<ComparedMethod>& compared,
                         Language language) {
  const bool nl = language == Language::nl;
  std::vector<TextRow> rows{
      {nl ? "  In het kort: verschil" : "  In short: difference", nl ? "begonnen" : "began"}};
  for (const Measure measure : in_short) {
    rows.front().push_back(short_name(measure, language));
  }
  for (const ComparedMethod& method : compared) {
    if (!(method.effort.began > 0)) {
      continue;
    }
    TextRow& row = rows.emplace_back(TextRow{"  " + spec.variants[method.variant].id,
                                             decimals(method.effort.began, 1, language)});
    for (const Measure measure : in_short) {
      const auto m = static_cast<std::size_t>(std::ranges::find(compared_measures, measure) -
                                              compared_measures.begin());
      const PairedDifference& d = method.effects[m];
      const bool clear = d.runs > 1 && is_clear(d);
      row.push_back(measure_difference(d.difference, info_of(measure), language) +
                    (clear ? "  " : " ?"));
    }
  }
  return rows.size() < 3 ? "" : "\n" + aligned(rows);
}

}  // namespace

std::string comparison_text(const ScenarioSpec& spec, const GroupSpec& group,
                            const std::vector<ComparedMethod>& compared, const GroupSize& size,
                            bool with_tables, Language language) {
  const bool nl = language == Language::nl;
  const std::vector<GroupInfo> groups = series_groups(spec);
  std::string text = lead_of(spec, group, size, language) + side_by_side(spec, compared, language);
  for (const ComparedMethod& method : compared) {
    const VariantSpec& variant = spec.variants[method.variant];
    const MethodSpec& of = *std::ranges::find(spec.methods, variant.id, &MethodSpec::id);
    text += "\n" + variant.label.in(language) + " (" + variant.id + ")\n";
    if (!of.runs()) {
      text += nl ? "  Dit is onderzoek en geen methode: er is niets om uit te voeren.\n"
                 : "  This is research and no method: there is nothing to carry out.\n";
      continue;
    }
    text += who_took_part(of, method.effort, size, language);
    if (!(method.effort.began > 0)) {
      text +=
          nl ? "  Niemand deed mee, dus dit zegt niets over de methode. Kijk naar \"where\", naar "
               "--for, of neem meer inwoners.\n"
             : "  Nobody took part, so this says nothing about the method. Look at \"where\", at "
               "--for, or take more residents.\n";
      continue;
    }
    std::vector<TextRow> rows;
    bool clear = false;
    for (std::size_t m = 0; m < compared_measures.size(); ++m) {
      const PairedDifference& d = method.effects[m];
      const MeasureInfo& measure = info_of(compared_measures[m]);
      clear = clear || (d.runs > 1 && is_clear(d));
      rows.push_back({"  " + std::string(measure.label.in(language)),
                      measure_value(d.baseline, measure, language),
                      measure_difference(d.difference, measure, language),
                      band_of(d, measure, language), points_or_unit(measure, language),
                      verdict_of(d, measure, language)});
    }
    text += aligned(rows);
    if (!clear) {
      text += nl ? "  Niets hiervan is duidelijk anders dan niets doen.\n"
                 : "  Nothing of this is clearly different from doing nothing.\n";
    }
    text += who_gains(groups, method, with_tables, language);
  }
  text +=
      nl ? "\nEen deelgroep is die van de cliënt, bij belasting die van de mantelzorger. Grootten "
           "van methoden zijn\nmeestal aangenomen.\n"
         : "\nA subgroup is of the client, for strain of the carer. Sizes of methods are mostly "
           "assumed.\n";
  return text;
}

std::string comparison_csv(const ScenarioSpec& spec, const std::vector<ComparedMethod>& compared) {
  std::string text =
      "method,measure,unit,baseline,value,difference,low,high,runs,clear,began,completed,stopped,"
      "refused,circles,self_running,still_running,began_in_group,followed,staff_hours,"
      "volunteer_hours\n";
  const auto number = [](double value) { return value == value ? number_text(value) : ""; };
  for (const ComparedMethod& method : compared) {
    for (std::size_t m = 0; m < compared_measures.size(); ++m) {
      const PairedDifference& d = method.effects[m];
      text +=
          spec.variants[method.variant].id + "," + std::string(info_of(compared_measures[m]).id) +
          "," + std::string(info_of(compared_measures[m]).unit) + "," + number(d.baseline) + "," +
          number(d.value) + "," + number(d.difference) + "," + number(d.low) + "," +
          number(d.high) + "," + std::to_string(d.runs) + "," +
          (d.runs > 1 && is_clear(d) ? "1" : "0") + "," + number(method.effort.began) + "," +
          number(method.effort.completed) + "," + number(method.effort.stopped) + "," +
          number(method.effort.refused) + "," + number(method.effort.circles) + "," +
          number(method.effort.self_running) + "," + number(method.effort.running) + "," +
          number(method.effort.began_in_group) + "," + number(method.effort.followed) + "," +
          number(method.effort.staff_hours) + "," + number(method.effort.volunteer_hours) + "\n";
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
                               {"still_running", method.effort.running},
                               {"began_in_group", method.effort.began_in_group},
                               {"followed", method.effort.followed},
                               {"staff_hours", method.effort.staff_hours},
                               {"volunteer_hours", method.effort.volunteer_hours},
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
