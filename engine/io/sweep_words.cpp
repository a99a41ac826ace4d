// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
#include "io/sweep_words.hpp"

#include <algorithm>
#include <cmath>
#include <utility>

#include "io/number_words.hpp"

namespace draagkracht {

namespace {

/// A slope below this share of the other counts as hardly any.
constexpr double hardly = 0.2;

Text both_words(double value, std::string (*words)(double, const MeasureInfo&, Language),
                const MeasureInfo& measure) {
  return {words(value, measure, Language::nl), words(value, measure, Language::en)};
}

/// A difference with its unit: "+0,8 uur per week".
Text difference_words(double value, const MeasureInfo& measure) {
  Text text = both_words(value, measure_difference, measure);
  if (measure.unit == "share") {
    return text + Text{" procentpunt", " percentage points"};
  }
  return text +
         Text{" " + std::string(measure.unit_label.nl), " " + std::string(measure.unit_label.en)};
}

std::string times(double ratio, Language language) {
  return decimals(ratio, ratio < 9.95 ? 1 : 0, language);
}

Text rises(double slope) { return slope > 0 ? Text{"stijgt", "rises"} : Text{"daalt", "falls"}; }

/// What happens before a bend: "verandert er weinig".
Text before_words(const ChangePoint& change) {
  if (std::abs(change.slope_before) < hardly * std::abs(change.slope_after)) {
    return {"verandert er weinig", "little changes"};
  }
  const Text verb = rises(change.slope_before);
  return {verb.nl + " het", "it " + verb.en};
}

/// And after it: "stijgt het 2,1 keer zo snel".
Text after_words(const ChangePoint& change) {
  const double before = std::abs(change.slope_before);
  const double after = std::abs(change.slope_after);
  const Text verb = rises(change.slope_after);
  if (after < hardly * before) {
    return {"verandert er weinig meer", "little more changes"};
  }
  if (before < hardly * after) {
    return {verb.nl + " het duidelijk", "it clearly " + verb.en};
  }
  if (change.slope_before * change.slope_after < 0) {
    return {verb.nl + " het juist", "it " + verb.en + " instead"};
  }
  if (after > before) {
    return {verb.nl + " het " + times(after / before, Language::nl) + " keer zo snel",
            "it " + verb.en + " " + times(after / before, Language::en) + " times as fast"};
  }
  if (2 * after < before) {
    return {verb.nl + " het minder dan half zo snel", "it " + verb.en + " less than half as fast"};
  }
  return {verb.nl + " het langzamer", "it " + verb.en + " more slowly"};
}

Text runs_words(int agree, int runs) {
  const std::string n = std::to_string(agree);
  const std::string all = std::to_string(runs);
  return {"in " + n + " van " + all + " doorrekeningen", "in " + n + " of " + all + " runs"};
}

/// A difference with its band, after words that fit how clear it is.
Text with_band(const Text& where, const Text& unclear, const PairedDifference& d,
               const MeasureInfo& measure) {
  if (d.runs == 0) {
    return {"Er is niemand om dit bij te meten.", "There is nobody to measure this on."};
  }
  const Text amount = Text{": ", ": "} + difference_words(d.difference, measure);
  if (d.runs < 2) {
    return where + amount +
           Text{" (één doorrekening, dus zonder marge).", " (one run, so without a band)."};
  }
  const Text low = both_words(d.low, measure_difference, measure);
  const Text high = both_words(d.high, measure_difference, measure);
  return (is_clear(d) ? where : unclear) + amount +
         Text{" (90 % marge " + low.nl + " tot " + high.nl + ").",
              " (90% band " + low.en + " to " + high.en + ")."};
}

/// The values that were computed around the range of a bend: between two of them nothing is known.
std::pair<double, double> computed_around(const Sweep& sweep, const LeverBend& bend) {
  double low = -HUGE_VAL;
  double high = HUGE_VAL;
  for (const DesignPoint& point : sweep.design.points) {
    const double value = point[bend.lever];
    low = value <= bend.change.low ? std::max(low, value) : low;
    high = value >= bend.change.high ? std::min(high, value) : high;
  }
  return {std::isfinite(low) ? low : bend.change.low,
          std::isfinite(high) ? high : bend.change.high};
}

}  // namespace

const MeasureEffect* effect_of(const SweepResults& results, std::size_t measure,
                               std::size_t lever) {
  const auto found = std::ranges::find_if(results.findings.effects, [&](const MeasureEffect& e) {
    return e.measure == measure && e.term.first == lever && e.term.second == lever;
  });
  return found == results.findings.effects.end() ? nullptr : &*found;
}

Text effect_sentence(const Sweep& sweep, const MeasureEffect& effect) {
  const MeasureInfo& measure = measures()[effect.measure];
  const PairedDifference& d = effect.term.effect;
  const SweptLever& lever = sweep.request.levers[effect.term.first];
  const double to = ends_of(lever.range).to;
  // "At 80 % less" or, of two levers, "Together, beyond the sum of ...".
  Text where = Text{"Bij ", "At "} + lever.words(to);
  Text unclear = Text{"Geen duidelijk effect bij ", "No clear effect at "} + lever.words(to);
  if (effect.term.first != effect.term.second) {
    const SweptLever& other = sweep.request.levers[effect.term.second];
    const Text sum = lever.words(to) + Text{" en ", " and "} + other.words(ends_of(other.range).to);
    where = Text{"Samen, bovenop de som van ", "Together, beyond the sum of "} + sum;
    unclear = Text{"Samen niet duidelijk anders dan de som van ",
                   "Together not clearly other than the sum of "} +
              sum;
  }
  return with_band(where, unclear, d, measure);
}

Text value_sentence(const SweptLever& lever, double value, const PairedDifference& difference,
                    const MeasureInfo& measure) {
  return with_band(Text{"Bij ", "At "} + lever.words(value),
                   Text{"Geen duidelijk effect bij ", "No clear effect at "} + lever.words(value),
                   difference, measure);
}

Text bend_place(const Sweep& sweep, const LeverBend& bend) {
  const SweptLever& lever = sweep.request.levers[bend.lever];
  const auto [low, high] = computed_around(sweep, bend);
  // Nearest to 0 first, as a sentence walks.
  const bool down = bend.change.at < 0;
  const Text near = lever.words(down ? high : low);
  const Text far = lever.words(down ? low : high);
  return {"tussen " + near.nl + " en " + far.nl, "between " + near.en + " and " + far.en};
}

Text bend_sentence(const Sweep& sweep, const LeverBend& bend) {
  const ChangePoint& change = bend.change;
  switch (change.shape) {
    case Shape::unknown:
      return {"Of er een omslagpunt is, is met zo weinig punten of doorrekeningen niet te zeggen.",
              "With so few points or runs it cannot be said whether there is a tipping point."};
    case Shape::straight:
      return {"Geen omslagpunt: een rechte lijn volgt de uitkomst even goed.",
              "No tipping point: a straight line follows the outcome as well."};
    case Shape::curve: {
      const bool steeper = std::abs(change.slope_after) > std::abs(change.slope_before);
      return {std::string("De lijn buigt geleidelijk en wordt ") +
                  (steeper ? "steeds steiler" : "steeds vlakker") +
                  "; één omslagpunt is niet aan te wijzen.",
              std::string("The line curves gradually and becomes ") +
                  (steeper ? "ever steeper" : "ever flatter") +
                  "; no single tipping point can be pointed out."};
    }
    case Shape::bend:
      break;
  }
  const Text place = bend_place(sweep, bend);
  const Text before = before_words(change);
  const Text after = after_words(change);
  const Text runs = runs_words(change.runs_agree, change.runs);
  return {
      "Tot ergens " + place.nl + " " + before.nl + "; daarna " + after.nl + " (" + runs.nl + ").",
      "Up to somewhere " + place.en + " " + before.en + "; beyond that " + after.en + " (" +
          runs.en + ")."};
}

Text bend_caveat(const Sweep& sweep) {
  const std::size_t rows = sweep.request.measures.size() * sweep.request.levers.size();
  const std::string count = std::to_string(rows);
  return {
      "Een omslagpunt wordt alleen genoemd als een geknikte lijn het duidelijk beter doet dan "
      "een rechte. Van twintig rechte lijnen krijgt er toch één een knik door toeval; hier zijn "
      "er " +
          count +
          " bekeken. Het is een eigenschap van het model, geen voorspelling voor "
          "één persoon of plaats.",
      "A tipping point is named only when a bent line does clearly better than a straight one. "
      "Of twenty straight lines one is still called bent by chance; here " +
          count +
          " were looked at. It is a property of the model, no prediction for one person or place."};
}

Text judged_words(const MeasureInfo& measure, int weeks) {
  const std::string last = std::to_string(weeks);
  if (judged_at_end(measure)) {
    return {"stand in week " + last, "at week " + last};
  }
  return weeks > 52 ? Text{"gemiddelde over het laatste jaar", "mean over the last year"}
                    : Text{"gemiddelde over alle weken", "mean over all weeks"};
}

Text sweep_basis(const Sweep& sweep) {
  const std::string points = std::to_string(sweep.design.points.size());
  const std::string runs = std::to_string(sweep.setup.spec.replicates);
  const std::string persons = std::to_string(sweep.setup.spec.persons);
  const std::string weeks = std::to_string(sweep.setup.spec.weeks);
  const std::string from = std::to_string(sweep.request.from);
  const CodeName& design = design_names[static_cast<std::size_t>(sweep.request.design)];
  return {points + " punten (" + std::string(design.label.nl) + "), elk " + runs +
              " doorrekeningen van " + weeks + " weken met " + persons +
              " inwoners; de verandering begint na week " + from +
              ", voor iedereen tegelijk, wat de varianten van het bestand ook doen",
          points + " points (" + std::string(design.label.en) + "), " + runs + " runs each of " +
              weeks + " weeks with " + persons + " residents; the change begins after week " +
              from + ", for everybody at once, whatever the variants of the file do"};
}

}  // namespace draagkracht
