// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
#include <algorithm>
#include <cmath>

#include "io/answer/parts.hpp"
#include "io/messages.hpp"
#include "io/number_words.hpp"

namespace draagkracht::answer_parts {

namespace {

/// Clear, and not by a hair: the headline should not turn with the seed. A fifth is assumed.
bool firm(const HoursFlow::Part& part) {
  return part.clear &&
         5 * std::min(std::abs(part.low), std::abs(part.high)) >= std::abs(part.hours);
}

/// That help stays away over all years and no longer clearly in the last; what the two years
/// clearly differ in has a sentence of its own.
Text fading(const View& view) {
  const std::optional<int> last = last_year(view);
  if (!last || over_the_years(view, Measure::unmet_hours) ||
      is_clear(against_nothing(
          effects_in(view, view.group, Measure::unmet_hours, *last, view.setup.spec.weeks)))) {
    return {};
  }
  return {" In het laatste jaar is niet meer duidelijk te zien dat er hulp wegblijft.",
          " In the last year it cannot be seen clearly any more that help stays away."};
}

/// What becomes of the hours.
Text hours_told(const View& view, const std::optional<HoursFlow>& flow) {
  const auto clear_rise = [](const HoursFlow::Part& part) { return part.clear && part.hours > 0; };
  Text hours;
  if (!flow) {
    const PairedDifference delivered = view.of(Measure::delivered_hours);
    hours = is_clear(delivered) && delivered.difference > 0
                ? Text{"Cliënten krijgen meer professionele hulp.",
                       "Clients get more professional help."}
                : Text{"In de uren professionele hulp is geen duidelijk verschil te zien.",
                       "There is no clear difference in the hours of professional help."};
  } else if (!flow->tells) {
    hours = clear_rise(flow->parts[0])
                ? Text{"Cliënten krijgen minder professionele hulp, en mantelzorgers geven meer.",
                       "Clients get less professional help, and carers give more."}
                : Text{
                      "Cliënten krijgen minder professionele hulp; wie dat overneemt, is niet te "
                      "zeggen.",
                      "Clients get less professional help; who takes that over cannot be told."};
  } else {
    const HoursFlow::Part& informal = flow->parts[0];
    const HoursFlow::Part& nobody = flow->parts[3];
    if (clear_rise(informal) && clear_rise(nobody) && firm(nobody)) {
      const PairedDifference apart =
          paired_difference(effects(view, view.group, Measure::unmet_hours),
                            effects(view, view.group, Measure::informal_hours));
      if (is_clear(apart) && 2 * informal.hours > flow->cut) {
        hours = {"Mantelzorgers vangen het meeste op, maar niet alles.",
                 "Carers take up most of it, but not all."};
      } else if (is_clear(apart) && 2 * nobody.hours > flow->cut) {
        hours = {"Mantelzorgers vangen een deel op; de meeste hulp komt niet terug.",
                 "Carers take up some of it; most of the help does not come back."};
      } else {
        hours = {"Mantelzorgers vangen een deel op, en een deel komt niet terug.",
                 "Carers take up some of it, and some does not come back."};
      }
    } else if (clear_rise(informal) && 2 * informal.low > flow->cut) {
      hours = {
          "Mantelzorgers vangen het meeste op. Hoeveel hulp er wegblijft, is niet precies te "
          "zeggen.",
          "Carers take up most of it. How much help stays away cannot be told precisely."};
    } else if (clear_rise(informal)) {
      hours = {
          "Mantelzorgers vangen een deel op. Hoeveel hulp er wegblijft, is niet precies te zeggen.",
          "Carers take up some of it. How much help stays away cannot be told precisely."};
    } else if (clear_rise(nobody)) {
      hours = {"Hulp die wegvalt, komt niet terug.", "Help that goes does not come back."};
    } else {
      hours = {"Waar de hulp die wegvalt terechtkomt, is niet duidelijk.",
               "Where the help that goes ends up is not clear."};
    }
  }
  return flow && clear_rise(flow->parts[3]) ? hours + fading(view) : hours;
}

bool goes_up(const PairedDifference& d) { return is_clear(d) && d.difference > 0; }

/// In the whole place.
bool rises_by_enough(const View& view, Measure measure) {
  const PairedDifference d = view.of(measure, all_group);
  return goes_up(d) && matters(info(measure), d.difference);
}

const char* slightly(Measure measure, const PairedDifference& d, Language language) {
  if (!matters(info(measure), d.difference)) {
    return pick(language, "nauwelijks ", "barely ");
  }
  // What is a small part of what there was: a twentieth is assumed.
  return 20 * std::abs(d.difference) < std::abs(d.baseline) ? pick(language, "iets ", "slightly ")
                                                            : "";
}

/// "from 22.7 to 23.5 on a scale of 0 to 100 (margin +0.4 to +1.1)", with the digits that make the
/// two differ by what the tables say.
std::string from_to(Measure measure, const PairedDifference& d, Language language) {
  MeasureInfo digits = info(measure);
  const auto written = [&](double value) { return measure_value(value, digits, language); };
  const auto steps = [&](double value) {
    return std::round(value * std::pow(10.0, digits.digits) * (digits.unit == "share" ? 100 : 1));
  };
  // One step of the further digit is no quarrel with the tables, which do not show it.
  const auto off = [&](double allowed) {
    return std::abs(steps(d.value) - steps(d.baseline) - steps(d.difference)) > allowed;
  };
  for (int more = 0;
       more < 2 && (written(d.baseline) == written(d.value) || off(more > 0 ? 1.0 : 0.0)); ++more) {
    ++digits.digits;
  }
  return pick(language, "van ", "from ") + written(d.baseline) + pick(language, " naar ", " to ") +
         written(d.value) +
         (digits.unit == "share" ? "" : " " + std::string(digits.unit_label.in(language))) +
         pick(language, " (marge ", " (margin ") + measure_difference(d.low, digits, language) +
         pick(language, " tot ", " to ") + measure_difference(d.high, digits, language) + ")";
}

/// How heavy it is for carers, in figures that the table below has too.
std::string burden_told(const View& view, Language language) {
  const bool nl = language == Language::nl;
  const PairedDifference strain = view.of(Measure::strain);
  const PairedDifference overloaded = view.of(Measure::overloaded);
  if (is_clear(strain)) {
    return std::string(nl ? " Mantelzorgers zijn " : " Carers are ") +
           slightly(Measure::strain, strain, language) +
           (goes_up(strain) ? pick(language, "zwaarder belast: ", "more burdened: ")
                            : pick(language, "minder zwaar belast: ", "less burdened: ")) +
           from_to(Measure::strain, strain, language) + ".";
  }
  if (is_clear(overloaded)) {
    return std::string(nl ? " Het deel van de mantelzorgers dat meer geeft dan het aankan, gaat "
                          : " The share of carers who give more than they can bear goes ") +
           from_to(Measure::overloaded, overloaded, language) + ".";
  }
  return nl ? " Dat mantelzorgers zwaarder belast raken, is niet duidelijk te zien."
            : " Whether carers get more burdened cannot be seen clearly.";
}

/// Whether carers stop.
std::string stopping_told(const View& view, Language language) {
  const bool nl = language == Language::nl;
  const PairedDifference stopped = view.of(Measure::quit_strained);
  if (!is_clear(stopped) && rises_by_enough(view, Measure::quit_strained)) {
    return nl ? " In de hele plaats stoppen mantelzorgers vaker omdat het te zwaar is; bij wie het "
                "beleid raakt is dat "
                "niet duidelijk te zien."
              : " In the whole place carers stop more often because it is too heavy; among those "
                "whom the policy reaches "
                "that cannot be seen clearly.";
  }
  if (!is_clear(stopped)) {
    return nl ? " Dat mantelzorgers vaker stoppen, is niet duidelijk te zien."
              : " Whether carers stop more often cannot be seen clearly.";
  }
  return std::string(nl ? " Mantelzorgers stoppen " : " Carers stop ") +
         slightly(Measure::quit_strained, stopped, language) +
         (goes_up(stopped) ? pick(language, "vaker omdat het te zwaar is.",
                                  "more often because it is too heavy.")
                           : pick(language, "minder vaak omdat het te zwaar is.",
                                  "less often because it is too heavy."));
}

Text carers_told(const View& view) {
  const PairedDifference stopped = view.of(Measure::quit_strained);
  if (!is_clear(view.of(Measure::strain)) && !is_clear(view.of(Measure::overloaded)) &&
      !is_clear(stopped) && !rises_by_enough(view, Measure::quit_strained)) {
    return {" Dat mantelzorgers zwaarder belast raken of vaker stoppen, is niet duidelijk te zien.",
            " Whether carers get more burdened or stop more often cannot be seen clearly."};
  }
  return in_both([&](Language language) {
    return burden_told(view, language) + stopping_told(view, language);
  });
}

}  // namespace

bool reaches_nobody(const View& view) {
  const SeriesStore& store = view.results.series;
  const auto clients = static_cast<std::size_t>(Measure::clients);
  for (std::uint32_t run = 0; run < store.axes().replicates; ++run) {
    for (int week = 0; week <= store.axes().weeks; ++week) {
      if (store.at(view.variant, run, view.group, clients, week) > 0) {
        return false;
      }
    }
  }
  // A folder of an older version counted no clients.
  return view.size().clients < 1 && view.size().carers < 1;
}

Text headline(const View& view, const std::optional<HoursFlow>& flow) {
  if (reaches_nobody(view)) {
    return {
        "Dit beleid raakt niemand in de nagebouwde plaats, dus er verandert niets. Kijk of het de "
        "goede hulp of groep is, of neem meer inwoners.",
        "This policy reaches nobody in the made-up place, so nothing changes. See whether it is "
        "the right help or group, or take more residents."};
  }
  if (view.setup.spec.replicates < 2) {
    return {
        "Eén doorrekening is te weinig voor een antwoord. Wat hieronder staat, kan toeval zijn.",
        "One run is too few for an answer. What stands below may be chance."};
  }
  return hours_told(view, flow) + carers_told(view);
}

}  // namespace draagkracht::answer_parts
