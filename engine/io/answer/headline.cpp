// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
#include <cmath>

#include "io/answer/parts.hpp"
#include "io/messages.hpp"
#include "io/number_words.hpp"

namespace draagkracht::answer_parts {

namespace {

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
    if (clear_rise(informal) && clear_rise(nobody)) {
      const PairedDifference apart =
          paired_difference(effects(view, exposed_group, Measure::unmet_hours),
                            effects(view, exposed_group, Measure::informal_hours));
      if (is_clear(apart) && 2 * informal.hours > flow->cut) {
        hours = {"Mantelzorgers vangen het meeste op, maar niet alles.",
                 "Carers take up most of it, but not all."};
      } else if (is_clear(apart) && 2 * nobody.hours > flow->cut) {
        hours = {"Mantelzorgers vangen een deel op; het meeste komt niet terug.",
                 "Carers take up some of it; most does not come back."};
      } else {
        hours = {"Mantelzorgers vangen een deel op, en een deel komt niet terug.",
                 "Carers take up some of it, and some does not come back."};
      }
    } else if (clear_rise(informal)) {
      hours = {"Mantelzorgers vangen op wat wegvalt, voor zover dat te zien is.",
               "Carers take up what goes, as far as can be seen."};
    } else if (clear_rise(nobody)) {
      hours = {"Hulp die wegvalt, komt niet terug.", "Help that goes does not come back."};
    } else {
      hours = {"Waar de hulp die wegvalt terechtkomt, is niet duidelijk.",
               "Where the help that goes ends up is not clear."};
    }
  }
  return hours;
}

/// What becomes of carers.
Text carers_told(const View& view) {
  const PairedDifference stopped = view.of(Measure::quit);
  const PairedDifference overloaded = view.of(Measure::overloaded);
  const auto rises = [](const PairedDifference& d) { return is_clear(d) && d.difference > 0; };
  Text people;
  // A rise too small to matter is called slight.
  const auto more = [](Measure measure, const PairedDifference& d, Language language) {
    return std::abs(d.difference) < smallest_that_matters(info(measure))
               ? pick(language, "iets meer", "Slightly more")
               : pick(language, "meer", "More");
  };
  const auto oftener = [](const PairedDifference& d, Language language) {
    return std::string(std::abs(d.difference) < smallest_that_matters(info(Measure::quit))
                           ? pick(language, "iets vaker", "slightly more often")
                           : pick(language, "vaker", "more often"));
  };
  if (rises(stopped) && rises(overloaded)) {
    people = {std::string(" Er raken ") + more(Measure::overloaded, overloaded, Language::nl) +
                  " mantelzorgers overbelast, en zij stoppen " + oftener(stopped, Language::nl) +
                  ".",
              std::string(" ") + more(Measure::overloaded, overloaded, Language::en) +
                  " carers are overloaded, and they stop " + oftener(stopped, Language::en) + "."};
  } else if (rises(stopped)) {
    people = {" Mantelzorgers stoppen " + oftener(stopped, Language::nl) + ".",
              " Carers stop " + oftener(stopped, Language::en) + "."};
  } else if (rises(overloaded)) {
    people = {std::string(" Er raken ") + more(Measure::overloaded, overloaded, Language::nl) +
                  " mantelzorgers overbelast; dat zij vaker stoppen, is niet duidelijk.",
              std::string(" ") + more(Measure::overloaded, overloaded, Language::en) +
                  " carers are overloaded; whether they stop more often is not clear."};
  } else if (rises(view.of(Measure::burden_severe)) || rises(view.of(Measure::heavy_self_rated)) ||
             rises(view.of(Measure::strain))) {
    const PairedDifference strain = view.of(Measure::strain);
    const bool little =
        !(std::abs(strain.difference) >= smallest_that_matters(info(Measure::strain)));
    const auto size = [&](Language language) {
      return is_clear(strain)
                 ? " (" + measure_difference(strain.difference, info(Measure::strain), language) +
                       pick(language, " op 100)", " out of 100)")
                 : std::string();
    };
    people = {std::string(" Mantelzorgers zijn ") + (little ? "iets " : "") + "zwaarder belast" +
                  size(Language::nl) +
                  "; dat zij vaker stoppen of overbelast raken, is niet duidelijk te zien.",
              std::string(" Carers are ") + (little ? "slightly " : "") + "more burdened" +
                  size(Language::en) +
                  "; whether they stop more often or are overloaded cannot be seen clearly."};
  } else if (is_clear(stopped) || is_clear(overloaded)) {
    people = {" Mantelzorgers stoppen minder vaak, of er raken er minder overbelast.",
              " Carers stop less often, or fewer are overloaded."};
  } else {
    people = {" Dat mantelzorgers vaker stoppen of overbelast raken, is niet duidelijk te zien.",
              " Whether carers stop more often or are overloaded cannot be seen clearly."};
  }
  return people;
}

}  // namespace

Text headline(const View& view, const std::optional<HoursFlow>& flow) {
  if (view.setup.spec.replicates < 2) {
    return {
        "Eén doorrekening is te weinig voor een antwoord. Wat hieronder staat, kan toeval zijn.",
        "One run is too few for an answer. What stands below may be chance."};
  }
  return hours_told(view, flow) + carers_told(view);
}

}  // namespace draagkracht::answer_parts
