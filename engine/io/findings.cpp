// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// Sentences under the figures. They say what the runs show and how many of them do, name null
// results as such, and never show hours saved without what stands against them.
#include <cmath>
#include <optional>

#include "io/number_words.hpp"
#include "io/report.hpp"

namespace draagkracht {

namespace {

std::string named(std::string_view text) { return "‘" + std::string(text) + "’"; }

/// The interval leaves zero out: the same rule as on the page.
bool clear(const PairedDifference& d) { return d.runs > 1 && (d.low > 0 || d.high < 0); }

PairedDifference at_the_end(const Collected& results, std::uint32_t variant, Measure measure) {
  return results.series.against_baseline(variant, exposed_group, static_cast<std::size_t>(measure),
                                         results.series.axes().weeks);
}

/// "Help that does not come: 7.0 instead of 6.7 hours per week (higher in 4 of 4 runs)".
Text change_words(const MeasureInfo& measure, const PairedDifference& d) {
  const bool up = d.difference > 0;
  const auto words = [&](Language language) {
    const bool nl = language == Language::nl;
    const std::string before = measure_value(d.baseline, measure, language);
    std::string text = std::string(measure.label.in(language)) + ": ";
    if (before == measure_value(d.value, measure, language)) {
      text += (nl ? "een fractie " : "a fraction ") +
              std::string(up ? (nl ? "hoger dan " : "higher than ")
                             : (nl ? "lager dan " : "lower than ")) +
              measure_phrase(d.baseline, measure, language);
    } else {
      text += measure_value(d.value, measure, language) +
              (nl ? " in plaats van " : " instead of ") +
              measure_phrase(d.baseline, measure, language);
    }
    const std::string same = std::to_string(d.runs_same_sign);
    const std::string runs = std::to_string(d.runs);
    return text + (nl ? " (in " + same + " van de " + runs + " doorrekeningen " +
                            (up ? "hoger)" : "lager)")
                      : std::string(up ? " (higher in " : " (lower in ") + same + " of " + runs +
                            " runs)");
  };
  return {words(Language::nl), words(Language::en)};
}

void add_to_list(Text& list, const Text& item) {
  const std::string_view between = list.nl.empty() ? "" : "; ";
  list = list + Text{std::string(between) + item.nl, std::string(between) + item.en};
}

/// Of the hours of professionals that go: what carers take over and what does not come.
std::optional<Text> take_over(const Collected& results, std::uint32_t variant,
                              const VariantSpec& spec) {
  const PairedDifference formal = at_the_end(results, variant, Measure::delivered_hours);
  if (!clear(formal) || formal.difference >= 0) {
    return std::nullopt;
  }
  const PairedDifference informal = at_the_end(results, variant, Measure::informal_hours);
  const PairedDifference unmet = at_the_end(results, variant, Measure::unmet_hours);
  const auto hours = [](double value, Language language) { return decimals(value, 2, language); };
  // A difference that chance may explain gets no number here.
  const auto sentence = [&](Language language) {
    const bool nl = language == Language::nl;
    std::string text = named(spec.label.in(language));
    text += nl ? ": per cliënt die het raakt komt er aan het eind "
               : ": per client affected there are ";
    text += hours(-formal.difference, language);
    text += nl ? " uur professionele hulp per week minder. "
               : " fewer hours of professional help a week at the end. ";
    if (clear(informal)) {
      text += nl ? "Mantelzorgers geven " : "Carers give ";
      text += hours(std::abs(informal.difference), language);
      text += informal.difference < 0 ? (nl ? " uur minder" : " hours less")
                                      : (nl ? " uur meer" : " hours more");
    } else {
      text += nl ? "Of mantelzorgers meer geven, is niet duidelijk"
                 : "Whether carers give more is not clear";
    }
    text += "; ";
    if (clear(unmet)) {
      text += hours(std::abs(unmet.difference), language);
      text += unmet.difference < 0
                  ? (nl ? " uur minder hulp blijft uit." : " hours less help fail to come.")
                  : (nl ? " uur meer hulp blijft uit." : " hours more help fail to come.");
    } else {
      text += nl ? "of er meer hulp uitblijft, is niet duidelijk."
                 : "whether more help fails to come is not clear.";
    }
    return text;
  };
  return Text{sentence(Language::nl), sentence(Language::en)};
}

}  // namespace

std::vector<Text> findings(const Setup& setup, const Collected& results) {
  std::vector<Text> list;
  const auto& axes = results.series.axes();
  if (axes.replicates == 1 && axes.variants.size() > 1) {
    list.push_back(
        {"Er is één keer gerekend. Of een verschil door het beleid komt of door toeval, is zo niet "
         "te zien.",
         "One run was made. Whether a difference comes from the policy or from chance "
         "cannot be seen this way."});
  }
  for (const std::uint32_t variant : axes.variants) {
    if (variant == 0 || axes.replicates == 1) {
      continue;
    }
    const VariantSpec& spec = setup.spec.variants[variant];
    if (const std::optional<Text> text = take_over(results, variant, spec)) {
      list.push_back(*text);
    }
    Text different, unclear;
    for (std::size_t m = 0; m < measures().size(); ++m) {
      const MeasureInfo& measure = measures()[m];
      if (!measure.headline || measure.better == Better::none) {
        continue;
      }
      const PairedDifference d = at_the_end(results, variant, static_cast<Measure>(m));
      if (d.runs == 0) {
        continue;
      }
      if (clear(d)) {
        add_to_list(different, change_words(measure, d));
      } else {
        add_to_list(unclear, measure.label.text());
      }
    }
    const Text name{named(spec.label.nl), named(spec.label.en)};
    Text sentence;
    if (!different.nl.empty()) {
      sentence = {
          name.nl + ", aan het eind duidelijk anders dan in de basis. " + different.nl + ".",
          name.en + ", clearly different from the baseline at the end. " + different.en + "."};
    }
    if (!unclear.nl.empty()) {
      sentence = sentence + Text{(different.nl.empty() ? name.nl + ". " : " ") +
                                     "Geen duidelijk verschil bij: " + unclear.nl + ".",
                                 (different.en.empty() ? name.en + ". " : " ") +
                                     "No clear difference in: " + unclear.en + "."};
    }
    if (!sentence.nl.empty()) {
      list.push_back(sentence);
    }
  }
  return list;
}

std::vector<Text> limits(const Setup& setup, const Collected& results) {
  std::vector<Text> list{
      {"Het model voorspelt niet wat een echt mens gaat doen. Het laat zien wat er in een groep "
       "kan gebeuren.",
       "The model does not predict what a real person will do. It shows what can happen in a "
       "group."},
      {"De marge gaat over toeval in het model. Zij zegt niet of het model zelf klopt.",
       "The margin is about chance within the model. Whether the model itself is right is not in "
       "it."},
      {"Veel getallen zijn aannames. Bij elk getal staat of het gemeten, geschat of aangenomen is.",
       "Many numbers are assumptions. Each says whether it was measured, estimated or assumed."},
      {"De bevolking in het model lijkt op heel Nederland. Uw gemeente kan anders zijn.",
       "The population was made from national figures. A municipality may differ."},
      {"Netwerkgericht werken zit nog niet in het model. Wat een gemeente doet om netwerken te "
       "versterken, telt hier dus niet mee.",
       "Methods of network-oriented work are not in the model yet: what a municipality does "
       "besides "
       "is not counted here."}};
  if (setup.spec.replicates > 1 && setup.spec.replicates < 5) {
    list.push_back({"Er is maar " + std::to_string(setup.spec.replicates) +
                        " keer gerekend. Daardoor zijn de marges zelf onzeker.",
                    "Only " + std::to_string(setup.spec.replicates) +
                        " runs were made: the margins themselves are uncertain."});
  }
  if (results.group_size.size() > exposed_group && results.group_size[exposed_group] < 50) {
    list.push_back(
        {"De groep die het beleid raakt is klein: ongeveer " +
             decimals(results.group_size[exposed_group], 0, Language::nl) +
             " mensen. Reken met meer inwoners, of neem met population.oversample meer van deze "
             "mensen op.",
         "The group that the policy affects is small: about " +
             decimals(results.group_size[exposed_group], 0, Language::en) +
             " people. Run with more residents, or take in more of these people with "
             "population.oversample."});
  }
  if (setup.spec.same_population) {
    list.push_back(
        {"Alle doorrekeningen hebben dezelfde bevolking: verschillen tussen bevolkingen "
         "zitten niet in de marge.",
         "All runs share one population: differences between populations are not in the "
         "margin."});
  }
  return list;
}

}  // namespace draagkracht
