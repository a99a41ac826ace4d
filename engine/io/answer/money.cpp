// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

#include "io/answer/parts.hpp"
#include "io/number_words.hpp"
#include "io/report_parts.hpp"

namespace draagkracht::answer_parts {

namespace {

std::string in_figures(double value, int figures, Language language) {
  const double size = std::abs(value);
  double unit = 1;
  while (size / unit >= std::pow(10.0, figures)) {
    unit *= 10;
  }
  return whole_number(std::round(size / unit) * unit, language);
}

}  // namespace

std::string two_figures(double value, Language language) { return in_figures(value, 2, language); }

namespace {

constexpr std::array payer_measures{Measure::cost_municipality,   Measure::cost_insurer,
                                    Measure::cost_long_term_care, Measure::cost_client,
                                    Measure::cost_carer,          Measure::cost_employer};

/// The lowest or highest price that is plausible; the price of the file itself always is.
double end_of(const std::array<double, 2>& range, double price, std::size_t end) {
  return end == 0 ? std::min(range[0], price) : std::max(range[1], price);
}

/// The difference at the lowest or highest prices of the file: hours times price, line by line. The
/// own contribution, methods and what budgets pay to family are kept as they are.
std::optional<double> at_price(const View& view, Payer payer, std::size_t end) {
  const PopulationSpec& population = view.setup.spec.population;
  const auto euros = [&](Measure measure) { return view.of(measure).difference; };
  const auto scaled = [&](Measure measure, double price,
                          const std::array<double, 2>& range) -> std::optional<double> {
    return range[1] > 0 && price > 0
               ? std::optional(euros(measure) * end_of(range, price, end) / price)
               : std::nullopt;
  };
  switch (payer) {
    case Payer::municipality:
    case Payer::insurer: {
      double sum =
          euros(payer == Payer::municipality ? Measure::cost_municipality : Measure::cost_insurer);
      bool known = false;
      for (std::size_t product = 0; product < product_count; ++product) {
        const ProductSpec& spec = population.products[product];
        if (spec.payer != payer) {
          continue;
        }
        const auto measure =
            static_cast<Measure>(static_cast<std::size_t>(Measure::guidance_hours) + product);
        const double hours = euros(measure);
        if (spec.tariff_range[1] > 0 && std::isfinite(hours)) {
          sum += hours * (end_of(spec.tariff_range, spec.tariff, end) - spec.tariff);
        }
        known = known || spec.tariff_range[1] > 0;
      }
      return known ? std::optional(sum) : std::nullopt;
    }
    case Payer::long_term_care:
      return scaled(Measure::cost_long_term_care, population.costs.admission,
                    population.costs.admission_range);
    case Payer::carer:
      return scaled(Measure::cost_carer, population.costs.wage_hour,
                    population.costs.wage_hour_range);
    case Payer::employer:
      return scaled(Measure::cost_employer, population.costs.employer_hour,
                    population.costs.employer_hour_range);
    default:
      return std::nullopt;
  }
}

/// Who pays and for what, where that is not plain.
Text payer_label(Payer payer) {
  switch (payer) {
    case Payer::client:
      return {"cliënt (eigen bijdrage)", "client (own contribution)"};
    case Payer::carer:
      return {"mantelzorger (loon dat wegvalt)", "carer (wages lost)"};
    case Payer::employer:
      return {"werkgever (doorbetaald verlof)", "employer (paid leave)"};
    default:
      return payer_names[at(payer)].label.text();
  }
}

}  // namespace

std::vector<PayerEffect> payer_effects(const View& view) {
  std::vector<PayerEffect> list;
  for (std::size_t payer = 0; payer < payer_count; ++payer) {
    const Measure measure = payer_measures[payer];
    list.push_back({payer_label(static_cast<Payer>(payer)), measure, view.of(measure),
                    at_price(view, static_cast<Payer>(payer), 0),
                    at_price(view, static_cast<Payer>(payer), 1)});
  }
  const CostSpec& costs = view.setup.spec.population.costs;
  PayerEffect value{
      {"waarde van mantelzorg (niemand betaalt)", "value of informal care (nobody pays)"},
      Measure::value_informal,
      view.of(Measure::value_informal)};
  if (costs.informal_hour_range[1] > 0 && costs.informal_hour > 0) {
    const double hours = value.difference.difference / costs.informal_hour;
    value.low_tariff = hours * end_of(costs.informal_hour_range, costs.informal_hour, 0);
    value.high_tariff = hours * end_of(costs.informal_hour_range, costs.informal_hour, 1);
  }
  list.push_back(value);
  list.push_back({{"samen", "together"}, Measure::cost_total, view.of(Measure::cost_total)});
  return list;
}

// Euros per client and week times the clients of that week.
std::vector<double> spent_a_year(const View& view, std::uint32_t variant, int from, int to,
                                 Measure payer) {
  const SeriesStore& store = view.results.series;
  std::vector<double> list;
  for (std::uint32_t run = 0; run < store.axes().replicates; ++run) {
    const auto at_week = [&](Measure measure, int week) {
      return store.at(variant, run, all_group, static_cast<std::size_t>(measure), week);
    };
    double euros = 0;
    for (int week = from + 1; week <= to; ++week) {
      const double spent = at_week(payer, week) * at_week(Measure::clients, week);
      euros += std::isfinite(spent) ? spent : 0;
    }
    list.push_back(euros / (to - from) * weeks_per_year);
  }
  return list;
}

namespace {

TownMoney::Period::Change change_of(std::uint32_t variant, const PairedDifference& d) {
  const double least = std::min(std::abs(d.low), std::abs(d.high));
  const double most = std::max(std::abs(d.low), std::abs(d.high));
  const auto margin = [&](Language language) {
    // A narrow margin would read "190.000 to 190.000".
    const bool alike = two_figures(least, language) == two_figures(most, language);
    const auto written = [&](double euros) { return in_figures(euros, alike ? 3 : 2, language); };
    return written(least) + pick(language, " tot ", " to ") + written(most);
  };
  if (d.runs > 1 && !is_clear(d)) {
    return {variant, {"geen duidelijk verschil", "no clear difference"}, {}};
  }
  return {variant, in_both([&](Language language) {
            return "€ " + two_figures(d.difference, language) +
                   (d.difference < 0 ? pick(language, " minder", " less")
                                     : pick(language, " meer", " more"));
          }),
          d.runs > 1 ? in_both(margin) : Text{}};
}

}  // namespace

TownMoney town_money(const View& view) {
  const int weeks = view.setup.spec.weeks;
  // The weeks of a row are those of the variant itself: what it saves does not depend on others.
  const auto period = [&](Measure payer, const Text& label, auto&& weeks_of) {
    const auto spent = [&](std::uint32_t of_variant, std::uint32_t variant) {
      const auto [from, to] = weeks_of(View{view.setup, view.results, variant});
      std::vector<double> euros = spent_a_year(view, of_variant, from, to, payer);
      if (payer == Measure::cost_total) {  // without what nobody pays
        const std::vector<double> unpaid =
            spent_a_year(view, of_variant, from, to, Measure::value_informal);
        std::ranges::transform(euros, unpaid, euros.begin(), std::minus());
      }
      return euros;
    };
    const std::vector<double> now = spent(0, view.variant);
    const double mean = paired_difference(now, now).baseline;
    TownMoney::Period row{
        payer == Measure::cost_total ? Text{"Alle betaalde kosten samen, hele plaats",
                                            "All costs paid together, whole place"}
                                     : Text{"Gemeente, hele plaats", "Municipality, whole place"},
        label,
        in_both([&](Language language) { return "€ " + two_figures(mean, language); }),
        {}};
    for (const std::uint32_t variant : view.setup.variants) {
      if (variant != 0) {
        row.changes.push_back(
            change_of(variant, paired_difference(spent(0, variant), spent(variant, variant))));
      }
    }
    return row;
  };
  using Weeks = std::pair<int, int>;
  TownMoney town;
  if (!std::isfinite(view.results.series.at(0, 0, all_group,
                                            static_cast<std::size_t>(Measure::clients), weeks))) {
    return town;  // a folder of an older version, which counted no clients
  }
  if (const std::optional<int> last = last_year(view)) {
    const Text label = in_both([&](Language language) {
      return pick(language, "in het laatste jaar, vanaf ", "in the last year, from ") +
             report_parts::day_of(view.setup.spec.start, Week{*last}, language);
    });
    const auto last_weeks = [&](const View&) { return Weeks{*last, weeks}; };
    town.periods.push_back(period(Measure::cost_municipality, label, last_weeks));
    town.periods.push_back(period(
        Measure::cost_municipality,
        {"in het eerste jaar van de korting of maatregel",
         "in the first year of the cut or measure"},
        [&](const View& of) { return Weeks{of.begins(), std::min(of.begins() + 52, weeks)}; }));
    town.periods.push_back(period(Measure::cost_total, label, last_weeks));
  } else {
    town.periods.push_back(
        period(Measure::cost_municipality,
               {"per jaar, vanaf de korting of maatregel", "a year, from the cut or measure on"},
               [&](const View& of) { return Weeks{of.begins(), weeks}; }));
  }
  const TownMoney::Period& shown = town.periods.front();
  const auto change =
      std::ranges::find(shown.changes, view.variant, [](const auto& c) { return c.variant; });
  town.now = in_both([&](Language language) {
    std::string text =
        pick(language, "In de nagebouwde plaats van ", "In the made-up place of ") +
        whole_number(view.setup.spec.persons, language) +
        pick(language, " inwoners betaalt de gemeente ", " residents the municipality pays ") +
        shown.label.in(language) +
        pick(language, ", zonder de maatregel ", ", without the policy, ") +
        shown.baseline.in(language) + pick(language, " aan hulp thuis", " for help at home");
    if (change != shown.changes.end()) {
      text += pick(language, "; met de maatregel ", "; with it ") + change->euros.in(language) +
              (change->margin.nl.empty()
                   ? std::string()
                   : pick(language, " (marge ", " (margin ") + change->margin.in(language) + ")");
    }
    return text + ".";
  });
  return town;
}

Text money_sentence(const View& view) {
  const PairedDifference municipality = view.of(Measure::cost_municipality);
  const PairedDifference total = view.of(Measure::cost_total);
  return in_both([&](Language language) {
    const auto euros = [&](double value) {
      const int digits = std::abs(value) < 10 ? 1 : 0;
      return "€ " + decimals(std::abs(value), digits, language);
    };
    std::string text;
    if (is_clear(municipality)) {
      text =
          std::string(pick(language, "De gemeente betaalt per cliënt ", "The municipality pays ")) +
          euros(municipality.difference) +
          (municipality.difference < 0
               ? pick(language, " per week minder", " less per client per week")
               : pick(language, " per week meer", " more per client per week"));
    } else {
      text = pick(language, "Voor de gemeente is er geen duidelijk verschil in kosten",
                  "There is no clear difference in cost to the municipality");
    }
    if (is_clear(total)) {
      text += pick(language, "; alle kosten samen, met de waarde van mantelzorg, zijn ",
                   "; all costs together, the value of informal care among them, are ") +
              euros(total.difference) +
              (total.difference < 0 ? pick(language, " lager.", " lower.")
                                    : pick(language, " hoger.", " higher."));
      if (const std::optional<int> last = last_year(view);
          last && !is_clear(against_nothing(effects_in(view, view.group, Measure::cost_total, *last,
                                                       view.setup.spec.weeks)))) {
        text += pick(
            language, " In het laatste jaar is voor alle kosten samen geen verschil meer te zien.",
            " In the last year no difference is to be seen any more for all costs together.");
      }
      const PairedDifference unmet = view.of(Measure::unmet_hours);
      if (total.difference < 0 && is_clear(unmet) && unmet.difference > 0) {
        text += pick(language, " Hulp die niemand geeft, is niet in euro's meegeteld.",
                     " Help that nobody gives is not counted in euros.");
      }
    } else {
      text += pick(language, "; of alle kosten samen lager of hoger worden, is niet duidelijk.",
                   "; whether all costs together fall or rise is not clear.");
    }
    return text;
  });
}

}  // namespace draagkracht::answer_parts
