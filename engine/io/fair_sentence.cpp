// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
#include "io/fair_sentence.hpp"

#include <algorithm>
#include <array>
#include <cmath>

#include "io/number_words.hpp"

namespace draagkracht {

namespace {

/// What it means that a measure is higher or lower. Dutch has the verb first: it stands behind
/// "In 17 van de 20 doorrekeningen".
struct Phrase {
  Measure measure{};
  Label up, down;
};

constexpr std::array phrases{
    Phrase{Measure::delivered_hours,
           {"krijgen cliënten meer professionele hulp", "clients get more professional help"},
           {"krijgen cliënten minder professionele hulp", "clients get less professional help"}},
    Phrase{
        Measure::other_formal_hours,
        {"komen beroepskrachten meer voor andere hulp", "professionals come more for other help"},
        {"komen beroepskrachten minder voor andere hulp",
         "professionals come less for other help"}},
    Phrase{Measure::informal_hours,
           {"geven mantelzorgers meer hulp", "carers give more help"},
           {"geven mantelzorgers minder hulp", "carers give less help"}},
    Phrase{Measure::volunteer_hours,
           {"geven vrijwilligers meer hulp", "volunteers give more help"},
           {"geven vrijwilligers minder hulp", "volunteers give less help"}},
    Phrase{Measure::unmet_hours,
           {"blijft meer hulp uit", "more help does not come"},
           {"blijft minder hulp uit", "less help fails to come"}},
    Phrase{Measure::hidden_hours,
           {"is het verborgen tekort groter", "the hidden shortfall is larger"},
           {"is het verborgen tekort kleiner", "the hidden shortfall is smaller"}},
    Phrase{Measure::short_of_care,
           {"komen meer cliënten veel hulp tekort", "more clients are far short of help"},
           {"komen minder cliënten veel hulp tekort", "fewer clients are far short of help"}},
    Phrase{Measure::own_direction,
           {"hebben cliënten meer eigen regie", "clients have more own direction"},
           {"hebben cliënten minder eigen regie", "clients have less own direction"}},
    Phrase{Measure::lonely,
           {"zijn meer cliënten sterk eenzaam", "more clients are strongly lonely"},
           {"zijn minder cliënten sterk eenzaam", "fewer clients are strongly lonely"}},
    Phrase{Measure::crises,
           {"gaat het vaker acuut mis", "things go acutely wrong more often"},
           {"gaat het minder vaak acuut mis", "things go acutely wrong less often"}},
    Phrase{Measure::admitted,
           {"worden meer cliënten opgenomen", "more clients are admitted to an institution"},
           {"worden minder cliënten opgenomen", "fewer clients are admitted to an institution"}},
    Phrase{Measure::overloaded,
           {"zijn meer mantelzorgers overbelast", "more carers are overloaded"},
           {"zijn minder mantelzorgers overbelast", "fewer carers are overloaded"}},
    Phrase{Measure::burden_severe,
           {"zijn meer mantelzorgers ernstig belast", "more carers are severely burdened"},
           {"zijn minder mantelzorgers ernstig belast", "fewer carers are severely burdened"}},
    Phrase{Measure::carer_lonely,
           {"zijn meer mantelzorgers sterk eenzaam", "more carers are strongly lonely"},
           {"zijn minder mantelzorgers sterk eenzaam", "fewer carers are strongly lonely"}},
    Phrase{Measure::stepped_down,
           {"gaan mantelzorgers vaker minder helpen", "carers cut down on care more often"},
           {"gaan mantelzorgers minder vaak minder helpen", "carers cut down on care less often"}},
    Phrase{Measure::quit,
           {"stoppen mantelzorgers vaker", "carers stop more often"},
           {"stoppen mantelzorgers minder vaak", "carers stop less often"}},
    Phrase{Measure::quit_strained,
           {"stoppen mantelzorgers vaker omdat het te zwaar is",
            "carers stop more often because it is too heavy"},
           {"stoppen mantelzorgers minder vaak omdat het te zwaar is",
            "carers stop less often because it is too heavy"}},
    Phrase{Measure::lost_work,
           {"valt meer betaald werk weg", "more paid work is lost"},
           {"valt minder betaald werk weg", "less paid work is lost"}},
    Phrase{Measure::cost_municipality,
           {"betaalt de gemeente meer", "the municipality pays more"},
           {"betaalt de gemeente minder", "the municipality pays less"}},
    Phrase{Measure::cost_insurer,
           {"betaalt de zorgverzekeraar meer", "the health insurer pays more"},
           {"betaalt de zorgverzekeraar minder", "the health insurer pays less"}},
    Phrase{Measure::cost_long_term_care,
           {"betaalt de langdurige zorg meer", "long-term care pays more"},
           {"betaalt de langdurige zorg minder", "long-term care pays less"}},
    Phrase{Measure::cost_client,
           {"betalen cliënten zelf meer", "clients pay more themselves"},
           {"betalen cliënten zelf minder", "clients pay less themselves"}},
    Phrase{Measure::cost_carer,
           {"lopen mantelzorgers meer loon mis", "carers lose more wages"},
           {"lopen mantelzorgers minder loon mis", "carers lose less wages"}},
    Phrase{Measure::cost_employer,
           {"kost het werkgevers meer", "it costs employers more"},
           {"kost het werkgevers minder", "it costs employers less"}},
    Phrase{Measure::cost_total,
           {"zijn alle kosten samen hoger", "all costs together are higher"},
           {"zijn alle kosten samen lager", "all costs together are lower"}},
    Phrase{Measure::network_overloaded,
           {"dragen meer netwerken te veel", "more networks carry too much"},
           {"dragen minder netwerken te veel", "fewer networks carry too much"}},
    Phrase{Measure::hidden_decline,
           {"gaan meer cliënten stil achteruit", "more clients decline in silence"},
           {"gaan minder cliënten stil achteruit", "fewer clients decline in silence"}},
    Phrase{Measure::back_in_formal_care,
           {"krijgen meer cliënten na een korting weer een indicatie",
            "more clients are granted care again after a cut"},
           {"krijgen minder cliënten na een korting weer een indicatie",
            "fewer clients are granted care again after a cut"}},
    Phrase{Measure::knock_on_stops,
           {"stoppen meer mantelzorgers nadat een ander uitviel",
            "more carers stop after another fell out"},
           {"stoppen minder mantelzorgers nadat een ander uitviel",
            "fewer carers stop after another fell out"}},
    Phrase{Measure::broken_down,
           {"begeeft de zorg thuis het vaker", "care at home breaks down more often"},
           {"begeeft de zorg thuis het minder vaak", "care at home breaks down less often"}},
    Phrase{Measure::harmful_tie,
           {"hebben meer cliënten iemand om zich heen die schaadt",
            "more clients have somebody around who does harm"},
           {"hebben minder cliënten iemand om zich heen die schaadt",
            "fewer clients have somebody around who does harm"}},
};

double as_written(double value, const MeasureInfo& measure) {
  const double scale = std::pow(10.0, measure.digits) * (measure.unit == "share" ? 100.0 : 1.0);
  return std::round(value * scale) / scale;
}

std::string quoted(const MeasureInfo& measure, Language language) {
  return "‘" + lower_first(std::string(measure.label.in(language))) + "’";
}

/// "17 van de 20 doorrekeningen", "alle 20 doorrekeningen".
std::string in_runs(const PairedDifference& d, Language language) {
  const std::string runs = std::to_string(d.runs);
  const std::string same = std::to_string(d.runs_same_sign);
  if (language == Language::nl) {
    return (d.runs_same_sign != d.runs ? same + " van de " + runs
            : d.runs == 2              ? std::string("beide")
                                       : "alle " + runs) +
           " doorrekeningen";
  }
  return (d.runs_same_sign != d.runs ? same + " of " + runs
          : d.runs == 2              ? std::string("both")
                                     : "all " + runs) +
         " runs";
}

/// " in 3 years", behind a unit.
std::string behind(const Text& over, Language language) {
  return over.nl.empty() ? std::string() : " " + over.in(language);
}

/// "4.3 instead of 3.1 per 100 carers", or that the digits of the tables show no difference.
std::string values_words(const MeasureInfo& measure, const PairedDifference& d, const Text& over,
                         Language language) {
  if (const std::optional<MeasureInfo> shown = told_apart(measure, d)) {
    return measure_value(d.value, *shown, language) +
           pick(language, " in plaats van ", " instead of ") +
           measure_phrase(d.baseline, *shown, language) + behind(over, language);
  }
  return (d.difference > 0 ? pick(language, "een fractie hoger dan ", "a fraction above ")
                           : pick(language, "een fractie lager dan ", "a fraction below ")) +
         measure_phrase(d.baseline, measure, language) + behind(over, language);
}

/// With one digit more where the values would not differ by the difference as written.
MeasureInfo adding_up(MeasureInfo measure, const PairedDifference& d) {
  const std::optional<MeasureInfo> shown = told_apart(measure, d);
  const auto off = [&](const MeasureInfo& values) {
    const double apart = as_written(d.value, values) - as_written(d.baseline, values);
    return std::abs(apart - as_written(d.difference, measure)) > std::abs(d.difference) * 1e-6;
  };
  if (shown && off(*shown) && off(measure)) {
    ++measure.digits;
  }
  return measure;
}

std::string rough(const PairedDifference& d, Language language) {
  if (d.runs >= enough_runs) {
    return "";
  }
  return pick(language, "; ruw, want er is maar ", "; rough, as only ") + std::to_string(d.runs) +
         pick(language, " keer gerekend", " runs were made");
}

std::string clear_words(const MeasureInfo& usual, const PairedDifference& d, const Text& over,
                        Language language) {
  const MeasureInfo measure = adding_up(usual, d);
  return "In " + in_runs(d, language) + " " + change_phrase(measure, d.difference > 0, language) +
         pick(language, " dan in de basis: ", " than in the baseline: ") +
         values_words(measure, d, over, language) + " (" + difference_words(measure, d, language) +
         rough(d, language) + ").";
}

std::string unclear_words(const MeasureInfo& measure, const PairedDifference& d, const Text& over,
                          Language language) {
  std::string text =
      std::string(pick(language, "Geen duidelijk verschil in ", "No clear difference in ")) +
      quoted(measure, language) + ": ";
  if (d.difference != 0) {
    text += std::string(pick(language, "in ", "")) +
            (language == Language::en ? (d.difference > 0 ? "higher in " : "lower in ") : "") +
            in_runs(d, language) + pick(language, d.difference > 0 ? " hoger, " : " lager, ", ", ");
  }
  // The values stand nowhere in this sentence, so the unit has to.
  const std::string unit =
      measure.unit == "share" ? "" : " " + std::string(measure.unit_label.in(language));
  return text + difference_words(measure, d, language) + unit + behind(over, language) +
         rough(d, language) + ".";
}

std::string one_run_words(const MeasureInfo& measure, const PairedDifference& d, const Text& over,
                          Language language) {
  if (d.difference == 0) {
    return std::string(pick(language, "In de ene doorrekening die er is, verschilt ",
                            "In the one run there is, nothing differs in ")) +
           quoted(measure, language) + pick(language, " niet.", ".");
  }
  return std::string(
             pick(language, "In de ene doorrekening die er is, ", "In the one run there is, ")) +
         change_phrase(measure, d.difference > 0, language) +
         pick(language, " dan in de basis: ", " than in the baseline: ") +
         values_words(measure, d, over, language) +
         pick(language, ". Dat kan toeval zijn.", ". That may be chance.");
}

std::string sentence(const MeasureInfo& measure, const PairedDifference& d, const Text& over,
                     Language language) {
  if (d.runs == 0 || !std::isfinite(d.difference)) {
    return std::string(pick(language, "Over ", "Nothing can be said about ")) +
           quoted(measure, language) +
           pick(language, " is niets te zeggen: er is niemand om naar te kijken.",
                ": there is nobody to look at.");
  }
  if (d.runs == 1) {
    return one_run_words(measure, d, over, language);
  }
  if (d.difference == 0 && d.low == 0 && d.high == 0) {
    return std::string(pick(language, "In geen van de ", "In none of the ")) +
           std::to_string(d.runs) +
           pick(language, " doorrekeningen verschilt ", " runs is there a difference in ") +
           quoted(measure, language) + pick(language, " van de basis.", ".");
  }
  return is_clear(d) ? clear_words(measure, d, over, language)
                     : unclear_words(measure, d, over, language);
}

}  // namespace

std::string lower_first(std::string text) {
  // An abbreviation such as EDIZ stays as it is.
  const bool abbreviation = text.size() > 1 && text[1] >= 'A' && text[1] <= 'Z';
  if (!text.empty() && text.front() >= 'A' && text.front() <= 'Z' && !abbreviation) {
    text.front() = static_cast<char>(text.front() - 'A' + 'a');
  }
  return text;
}

std::optional<MeasureInfo> told_apart(MeasureInfo measure, const PairedDifference& d) {
  const int usual = measure.digits;
  for (measure.digits = 0; measure.digits <= usual; ++measure.digits) {
    const double shown = as_written(d.value, measure) - as_written(d.baseline, measure);
    if (std::abs(shown - d.difference) <= std::abs(d.difference) / 4) {
      return measure;
    }
    if (shown == 0 && measure.digits == usual) {
      return std::nullopt;
    }
  }
  return measure;
}

std::string change_phrase(const MeasureInfo& measure, bool up, Language language) {
  const auto* const found = std::ranges::find_if(phrases, [&](const Phrase& phrase) {
    return measures()[static_cast<std::size_t>(phrase.measure)].id == measure.id;
  });
  if (found != phrases.end()) {
    return std::string((up ? found->up : found->down).in(language));
  }
  if (language == Language::nl) {
    return std::string("is ") + quoted(measure, language) + (up ? " hoger" : " lager");
  }
  return quoted(measure, language) + (up ? " is higher" : " is lower");
}

std::string difference_words(const MeasureInfo& measure, const PairedDifference& d,
                             Language language) {
  MeasureInfo shown = measure;
  const auto blurred = [&] {
    const double low = as_written(d.low, shown);
    const double high = as_written(d.high, shown);
    return low == high ||
           (d.low * d.high > 0 && (low * high == 0 || as_written(d.difference, shown) == 0));
  };
  for (int more = 0; more < 2 && d.low < d.high && d.difference != 0 && blurred(); ++more) {
    ++shown.digits;
  }
  std::string text = pick(language, "verschil ", "difference ") +
                     measure_difference(d.difference, shown, language) +
                     (measure.unit == "share" ? pick(language, " procentpunt", " points") : "");
  if (std::isfinite(d.low)) {
    text += pick(language, "; marge ", "; margin ") + measure_difference(d.low, shown, language) +
            pick(language, " tot ", " to ") + measure_difference(d.high, shown, language);
  }
  return text;
}

Text fair_sentence(const MeasureInfo& measure, const PairedDifference& d, const Text& over) {
  return {sentence(measure, d, over, Language::nl), sentence(measure, d, over, Language::en)};
}

}  // namespace draagkracht
