// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
#include "io/answer.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <tuple>

#include "core/calendar.hpp"
#include "io/fair_sentence.hpp"
#include "io/number_words.hpp"
#include "io/report_parts.hpp"
#include "study/sweep.hpp"

namespace draagkracht {

namespace {

const MeasureInfo& info(Measure measure) { return measures()[static_cast<std::size_t>(measure)]; }

/// "5 years", "26 weeks".
std::string length_text(int weeks, Language language) {
  const double years = weeks / 52.1775;
  if (weeks < 104) {
    return std::to_string(weeks) + pick(language, " weken", " weeks");
  }
  const bool round = std::abs(years - std::round(years)) < 0.1;
  return decimals(years, round ? 0 : 1, language) + pick(language, " jaar", " years");
}

/// One variant, over its policy, for those whom it reaches.
struct View {
  const Setup& setup;
  const Collected& results;
  std::uint32_t variant;
  [[nodiscard]] PairedDifference of(Measure measure, std::size_t group = exposed_group) const {
    return over_the_policy(setup, results, variant, group, measure);
  }
  [[nodiscard]] const VariantSpec& spec() const { return setup.spec.variants[variant]; }
};

/// Effects on a group per run, to compare two groups run by run: over the weeks in which all groups
/// have figures.
std::vector<double> effects(const View& view, std::size_t group, Measure measure) {
  const SeriesStore& store = view.results.series;
  const int weeks = store.axes().weeks;
  const auto m = static_cast<std::size_t>(measure);
  const int from =
      judged_at_end(info(measure)) ? weeks : std::min(policy_begins(view.setup) + 1, weeks);
  std::vector<double> list;
  for (std::uint32_t run = 0; run < store.axes().replicates; ++run) {
    double sum = 0;
    int counted = 0;
    for (int week = from; week <= weeks; ++week) {
      const double effect =
          store.at(view.variant, run, group, m, week) - store.at(0, run, group, m, week);
      if (quarterly(week, weeks) && std::isfinite(effect)) {
        sum += effect;
        ++counted;
      }
    }
    list.push_back(counted > 0 ? sum / counted : std::nan(""));
  }
  return list;
}

// --- hours ---------------------------------------------------------------------------------------

std::optional<HoursFlow> hours_flow(const View& view) {
  const PairedDifference delivered = view.of(Measure::delivered_hours);
  const PairedDifference other = view.of(Measure::other_formal_hours);
  const double other_hours = std::isfinite(other.difference) ? other.difference : 0;
  HoursFlow flow;
  flow.cut = other_hours - delivered.difference;
  if (!is_clear(delivered) || !(flow.cut > 0)) {
    return std::nullopt;
  }
  const auto add = [&](const char* nl, const char* en, const PairedDifference& d, double hours) {
    flow.parts.push_back({{nl, en}, hours, is_clear(d)});
  };
  const PairedDifference informal = view.of(Measure::informal_hours);
  const PairedDifference volunteer = view.of(Measure::volunteer_hours);
  const PairedDifference unmet = view.of(Measure::unmet_hours);
  add("mantelzorgers", "carers", informal, informal.difference);
  add("vrijwilligers", "volunteers", volunteer, volunteer.difference);
  add("andere beroepskrachten", "other professionals", other, other_hours);
  add("niemand: de hulp blijft uit", "nobody: the help does not come", unmet, unmet.difference);
  double rest = flow.cut;
  for (const HoursFlow::Part& part : flow.parts) {
    rest -= part.hours;
  }
  flow.parts.push_back({{"niet (meer) nodig", "not needed (any more)"}, rest, false});
  // A part larger than all that went, or far less lacking than before: something else than the cut
  // moves these hours, such as a method or a waiting list, and they do not tell who takes over.
  // That what is lacking grows by more than was cut does happen: need itself grows.
  const auto too_much = [&](const HoursFlow::Part& part) {
    return part.clear && std::abs(part.hours) > flow.cut;
  };
  const HoursFlow::Part& nobody = flow.parts[3];
  flow.tells = std::none_of(flow.parts.begin(), flow.parts.begin() + 3, too_much) &&
               (!nobody.clear || (2 * nobody.hours >= -flow.cut && nobody.hours <= 2 * flow.cut));
  return flow;
}

Text hours_sentence(const View& view) {
  const PairedDifference d = view.of(Measure::delivered_hours);
  const MeasureInfo& measure = info(Measure::delivered_hours);
  if (!is_clear(d)) {
    return fair_sentence(measure, d);
  }
  return in_both([&](Language language) {
    const std::optional<MeasureInfo> shown = told_apart(measure, d);
    const MeasureInfo& digits = shown ? *shown : measure;
    return std::string(pick(language, "Een cliënt krijgt gemiddeld ", "A client gets ")) +
           measure_value(d.value, digits, language) +
           pick(language, " uur professionele hulp per week, in plaats van ",
                " hours of professional help a week on average, instead of ") +
           measure_value(d.baseline, digits, language) + ".";
  });
}

/// "Of every hour that goes, carers take over 8 minutes; 40 minutes do not come back."
std::optional<Text> take_over_sentence(const std::optional<HoursFlow>& flow) {
  if (!flow) {
    return std::nullopt;
  }
  if (!flow->tells) {
    return Text{
        "Wie de uren overneemt die wegvallen, is hier niet goed te zeggen: er verandert meer "
        "in de hulp dan die uren alleen.",
        "Who takes over the hours that go cannot be told here: more changes in the help than "
        "those hours."};
  }
  constexpr std::size_t nobody = 3;
  return in_both([&](Language language) {
    const auto minutes = [&](const HoursFlow::Part& part) {
      const std::string n = whole_number(60 * std::abs(part.hours) / flow->cut, language);
      return n + (n == "1" ? pick(language, " minuut", " minute")
                           : pick(language, " minuten", " minutes"));
    };
    const auto add = [&](std::string& list, const std::string& item) {
      list += (list.empty() ? "" : pick(language, " en ", " and ")) + item;
    };
    std::string taken, less, unclear;
    for (std::size_t i = 0; i < nobody; ++i) {
      const HoursFlow::Part& part = flow->parts[i];
      const std::string who = part.label.in(language);
      if (!part.clear) {
        add(unclear, who);
      } else if (part.hours > 0) {
        add(taken, who + " " + minutes(part));
      } else {
        add(less, who + " " + minutes(part));
      }
    }
    const bool nl = language == Language::nl;
    std::string text;
    if (taken.empty()) {
      text = nl ? "Dat anderen de hulp overnemen, is niet duidelijk te zien."
                : "That others take over the help is not clearly to be seen.";
    } else {
      text = nl ? "Van elk uur dat wegvalt, nemen " + taken + " over."
                : "Of every hour that goes, others take over: " + taken + ".";
    }
    if (const HoursFlow::Part& part = flow->parts[nobody]; part.clear && part.hours > flow->cut) {
      text += nl ? " Het tekort groeit met meer uren dan er wegvallen."
                 : " What is lacking grows by more hours than are taken away.";
    } else if (part.clear && part.hours > 0) {
      text += " " + minutes(part) + (nl ? " hulp komt niet terug." : " of help do not come back.");
    }
    if (!less.empty()) {
      text +=
          nl ? " Minder dan eerst doen: " + less + "." : " Doing less than before: " + less + ".";
    }
    if (!taken.empty() && !unclear.empty()) {
      text += nl ? " Of ook " + unclear + " iets overnemen, is niet duidelijk."
                 : " Whether " + unclear + " take over some too is not clear.";
    }
    return text;
  });
}

/// The smallest difference that is worth a decision (assumed): six minutes of help a week, half a
/// percentage point, one in two hundred people, a tenth of a point out of ten.
double smallest_that_matters(const MeasureInfo& measure) {
  return measure.unit == "share" ? 0.005 : measure.unit == "per_100" ? 0.5 : 0.1;
}

/// The answer in one sentence: who takes up what goes, and whether carers fall out over it.
Text headline(const View& view, const std::optional<HoursFlow>& flow) {
  const auto clear_rise = [](const HoursFlow::Part& part) { return part.clear && part.hours > 0; };
  if (view.setup.spec.replicates < 2) {
    return {
        "Eén doorrekening is te weinig voor een antwoord. Wat hieronder staat, kan toeval zijn.",
        "One run is too few for an answer. What stands below may be chance."};
  }
  Text hours;
  if (!flow) {
    const PairedDifference delivered = view.of(Measure::delivered_hours);
    hours = is_clear(delivered) && delivered.difference > 0
                ? Text{"Cliënten krijgen meer professionele hulp.",
                       "Clients get more professional help."}
                : Text{"In de uren professionele hulp is geen duidelijk verschil te zien.",
                       "There is no clear difference in the hours of professional help."};
  } else if (!flow->tells) {
    hours = {"Cliënten krijgen minder professionele hulp; wie dat overneemt, is niet te zeggen.",
             "Clients get less professional help; who takes that over cannot be told."};
  } else {
    const HoursFlow::Part& informal = flow->parts[0];
    const HoursFlow::Part& nobody = flow->parts[3];
    if (clear_rise(informal) && clear_rise(nobody)) {
      const PairedDifference apart =
          paired_difference(effects(view, exposed_group, Measure::unmet_hours),
                            effects(view, exposed_group, Measure::informal_hours));
      if (!is_clear(apart)) {
        hours = {"Mantelzorgers vangen een deel op, en een deel komt niet terug.",
                 "Carers take up some of it, and some does not come back."};
      } else if (2 * informal.hours > flow->cut) {
        hours = {"Mantelzorgers vangen het meeste op, maar niet alles.",
                 "Carers take up most of it, but not all."};
      } else if (2 * nobody.hours > flow->cut) {
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
    people = {
        " Mantelzorgers zijn zwaarder belast; dat zij vaker stoppen of meer te dragen hebben "
        "dan zij aankunnen, is niet duidelijk te zien.",
        " Carers are more burdened; whether they stop more often or have more to carry than "
        "they can cannot be seen clearly."};
  } else if (is_clear(stopped) || is_clear(overloaded)) {
    people = {" Mantelzorgers stoppen minder vaak, of er raken er minder overbelast.",
              " Carers stop less often, or fewer are overloaded."};
  } else {
    people = {" Dat mantelzorgers vaker stoppen of overbelast raken, is niet duidelijk te zien.",
              " Whether carers stop more often or are overloaded cannot be seen clearly."};
  }
  return {hours.nl + people.nl, hours.en + people.en};
}

// --- people --------------------------------------------------------------------------------------

/// One of a family of measures that say nearly the same; only one of a family is watched.
struct Candidate {
  Measure measure{};
  int family = 0;
  Label why;
};
constexpr int of_need = 0, of_carers = 1, of_clients = 2, of_crises = 3, of_work = 4;
constexpr std::array candidates{
    Candidate{Measure::unmet_hours,
              of_need,
              {"Wie hulp mist, gaat achteruit en vraagt later om meer.",
               "Who lacks help declines and asks for more later."}},
    Candidate{Measure::hidden_hours,
              of_need,
              {"Dit tekort meldt niemand. U ziet het dus niet in uw cijfers.",
               "Nobody reports this shortfall, so it is not in your figures."}},
    Candidate{
        Measure::short_of_care,
        of_need,
        {"Wie veel hulp mist, gaat eerder achteruit.", "Who lacks much help declines sooner."}},
    Candidate{Measure::quit,
              of_carers,
              {"Iemand kan vaker dan één keer stoppen, bij meer dan één cliënt; elke keer telt.",
               "Somebody can stop more than once, with more than one client; each time counts."}},
    Candidate{Measure::overloaded,
              of_carers,
              {"Overbelasting bouwt langzaam op en herstelt langzaam.",
               "Overload builds up slowly and heals slowly."}},
    Candidate{Measure::burden_severe,
              of_carers,
              {"Overbelasting bouwt langzaam op en herstelt langzaam.",
               "Overload builds up slowly and heals slowly."}},
    Candidate{Measure::stepped_down,
              of_carers,
              {"Wie minder gaat doen, stopt later vaker.",
               "Who cuts down is more likely to stop later."}},
    Candidate{Measure::own_direction,
              of_clients,
              {"Minder greep op het eigen leven is voor cliënten zelf het grootste verlies.",
               "To clients themselves, less grip on their lives is the largest loss."}},
    Candidate{Measure::lonely,
              of_clients,
              {"Eenzaamheid maakt mensen zieker en hun netwerk kleiner.",
               "Loneliness makes people ill and their network smaller."}},
    Candidate{Measure::admitted,
              of_crises,
              {"Een opname is duur en wordt zelden teruggedraaid.",
               "An admission is expensive and seldom undone."}},
    Candidate{
        Measure::crises,
        of_crises,
        {"Een crisis vraagt dure hulp, en snel.", "A crisis takes expensive help, and soon."}},
    Candidate{Measure::broken_down,
              of_crises,
              {"Daarna is er vaak meer hulp nodig dan ervoor.",
               "More help is often needed afterwards than before."}},
    Candidate{Measure::lost_work,
              of_work,
              {"Dit betalen mantelzorgers en hun werkgevers.",
               "Carers and their employers pay for this."}},
};

/// How far the mean lies from zero, in widths of its interval; 0 when nothing differs.
double distinctness(const PairedDifference& d) {
  const double half = (d.high - d.low) / 2;
  if (!std::isfinite(half) || d.difference == 0) {
    return 0;
  }
  return half > 0 ? std::abs(d.difference) / half : 1e9;
}

bool is_worse(const MeasureInfo& measure, double difference) {
  return measure.better == Better::lower ? difference > 0 : difference < 0;
}

/// What to watch first: harm that is clear and matters; then gain that is; then what may still turn
/// out to be harm that matters; last what is clear and small, or may be nothing.
int rank(const MeasureInfo& measure, const PairedDifference& d) {
  const double matters = smallest_that_matters(measure);
  if (is_clear(d) && std::abs(d.difference) >= matters) {
    return is_worse(measure, d.difference) ? 0 : 1;
  }
  const double worst = measure.better == Better::lower ? d.high : -d.low;
  return !is_clear(d) && worst >= matters ? 2 : 3;
}

std::vector<Watched> watched(const View& view) {
  struct Ranked {
    const Candidate* candidate;
    PairedDifference d;
  };
  std::vector<Ranked> ranked;
  for (const Candidate& candidate : candidates) {
    const PairedDifference d = view.of(candidate.measure);
    if (d.runs > 0) {
      ranked.push_back({&candidate, d});
    }
  }
  std::ranges::stable_sort(ranked, [](const Ranked& a, const Ranked& b) {
    const auto order = [](const Ranked& r) {
      return std::tuple(rank(info(r.candidate->measure), r.d), -distinctness(r.d));
    };
    return order(a) < order(b);
  });
  std::vector<Watched> list;
  std::vector<int> families;
  for (const Ranked& r : ranked) {
    if (list.size() == 3 || std::ranges::find(families, r.candidate->family) != families.end()) {
      continue;
    }
    families.push_back(r.candidate->family);
    Text why = r.candidate->why.text();
    if (rank(info(r.candidate->measure), r.d) == 2) {
      why = {"Dit kan nog tegenvallen: de marge is ruim. " + why.nl,
             "This may still turn out badly: the margin is wide. " + why.en};
    }
    list.push_back({r.candidate->measure, fair_sentence(info(r.candidate->measure), r.d),
                    std::move(why), r.d});
  }
  return list;
}

/// The group that is clearly hit harder than the whole, on the first thing to watch. Many groups
/// are looked at, so each has to be that much clearer (Bonferroni).
std::optional<Text> hardest_hit(const View& view, const std::vector<Watched>& watch) {
  if (watch.empty() || !is_clear(watch.front().difference) || watch.front().difference.runs < 2) {
    return std::nullopt;
  }
  const MeasureInfo& measure = info(watch.front().measure);
  const std::vector<double> whole_group = effects(view, exposed_group, watch.front().measure);
  const double sign = watch.front().difference.difference > 0 ? 1 : -1;
  std::vector<std::size_t> groups;
  for (std::size_t g = 0; g < view.results.groups.size(); ++g) {
    if (!view.results.groups[g].by.nl.empty()) {
      groups.push_back(g);
    }
  }
  const double level = 1 - 0.1 / static_cast<double>(std::max<std::size_t>(groups.size(), 1));
  std::optional<std::size_t> hardest;
  double most = 0;
  for (const std::size_t g : groups) {
    const PairedDifference more =
        paired_difference(whole_group, effects(view, g, watch.front().measure), level);
    if (more.runs == static_cast<int>(whole_group.size()) && is_clear(more) &&
        sign * more.difference > most) {
      most = sign * more.difference;
      hardest = g;
    }
  }
  return in_both([&](Language language) {
    const std::string what = lower_first(std::string(measure.label.in(language)));
    if (!hardest) {
      return std::string(pick(language, "Geen groep springt er duidelijk uit bij ‘",
                              "No group stands out clearly for ‘")) +
             what + "’.";
    }
    const GroupInfo& group = view.results.groups[*hardest];
    return std::string(pick(language, "Het verschil in ‘", "The difference in ‘")) + what +
           pick(language, "’ is het grootst bij: ", "’ is largest for: ") +
           group.label.in(language) + " (" + lower_first(group.by.in(language)) + ").";
  });
}

// --- money ---------------------------------------------------------------------------------------

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

/// What the municipality spends a year on help at home in the whole made-up place: per client,
/// times the clients at the start, so that a budget can be laid beside it.
Text town_money(const View& view) {
  const double clients = view.results.group_size[all_group].clients_weighted;
  const auto a_year = [&](double per_client_and_week) {
    return per_client_and_week * clients * weeks_per_year;
  };
  return in_both([&](Language language) {
    const auto euros = [&](double value) {
      // Two figures: it is an estimate.
      const double size = std::abs(value);
      double unit = 1;
      while (size / unit >= 100) {
        unit *= 10;
      }
      return "€ " + whole_number(std::round(size / unit) * unit, language);
    };
    std::string text =
        pick(language, " In de nagebouwde plaats van ", " In the made-up place of ") +
        whole_number(view.setup.spec.persons, language) +
        pick(language, " inwoners betaalt zij nu ongeveer ", " residents it now pays about ") +
        euros(a_year(view.of(Measure::cost_municipality, all_group).baseline)) +
        pick(language,
             " per jaar aan hulp thuis. Dat wordt: ", " a year for help at home. This becomes: ");
    bool first = true;
    for (const std::uint32_t variant : view.setup.variants) {
      if (variant == 0) {
        continue;
      }
      const View other{view.setup, view.results, variant};
      const PairedDifference d = other.of(Measure::cost_municipality, all_group);
      text += (first ? "" : "; ") + other.spec().label.in(language) + " ";
      first = false;
      text += is_clear(d) ? euros(a_year(d.difference)) + (d.difference < 0
                                                               ? pick(language, " minder", " less")
                                                               : pick(language, " meer", " more"))
                          : pick(language, "geen duidelijk verschil", "no clear difference");
    }
    return text + ".";
  });
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
      const PairedDifference unmet = view.of(Measure::unmet_hours);
      if (total.difference < 0 && is_clear(unmet) && unmet.difference > 0) {
        text += pick(language, " Hulp die uitblijft, heeft in deze som geen prijs.",
                     " Help that does not come has no price in this sum.");
      }
    } else {
      text += pick(language, "; of alle kosten samen lager of hoger worden, is niet duidelijk.",
                   "; whether all costs together fall or rise is not clear.");
    }
    return text;
  });
}

// --- variants against one another ---------------------------------------------------------------

/// Effects per run on those whom the policy reaches, over every week that the tables count.
std::vector<double> effects_of_all_weeks(const View& view, Measure measure) {
  const SeriesStore& store = view.results.series;
  const auto m = static_cast<std::size_t>(measure);
  if (judged_at_end(info(measure))) {
    return effects(view, exposed_group, measure);
  }
  const int from = std::min(policy_begins(view.setup), store.axes().weeks - 1);
  const auto means = store.since(view.variant, exposed_group, m, from);
  std::vector<double> list;
  for (std::size_t run = 0; run < means[0].size(); ++run) {
    list.push_back(means[1][run] - means[0][run]);
  }
  return list;
}

/// What another variant does differently from the one the question is about, on what the page
/// compares: the same runs in pairs.
Text against_main(const View& main, const View& other) {
  struct Clear {
    Measure measure;
    PairedDifference d;
  };
  std::vector<Clear> clear;
  for (const Measure measure : answer_measures()) {
    const PairedDifference d = paired_difference(effects_of_all_weeks(main, measure),
                                                 effects_of_all_weeks(other, measure));
    if (is_clear(d) && std::abs(d.difference) >= smallest_that_matters(info(measure))) {
      clear.push_back({measure, d});
    }
  }
  return in_both([&](Language language) {
    std::string text = other.spec().label.in(language) +
                       pick(language, " vergeleken met ", " compared with ") +
                       main.spec().label.in(language) + ": ";
    for (std::size_t i = 0; i < clear.size(); ++i) {
      const MeasureInfo& measure = info(clear[i].measure);
      const PairedDifference& d = clear[i].d;
      text += (i == 0 ? "" : "; ") + lower_first(std::string(measure.label.in(language))) + " " +
              measure_difference(d.difference, measure, language) +
              pick(language, " (marge ", " (margin ") +
              measure_difference(d.low, measure, language) + pick(language, " tot ", " to ") +
              measure_difference(d.high, measure, language) + ")";
    }
    return text +
           (clear.empty() ? pick(language, "geen duidelijk verschil", "no clear difference") : "") +
           ".";
  });
}

/// A ceiling that nobody meets changes nothing, and one that is met keeps out who has nothing yet.
std::optional<Text> about_ceiling(const View& view) {
  const std::vector<LeverSetting>& settings = view.spec().settings;
  if (std::ranges::none_of(settings,
                           [](const LeverSetting& s) { return s.info().id == "budget_ceiling"; })) {
    return std::nullopt;
  }
  const Text name = view.spec().label;
  const PairedDifference waiting = view.of(Measure::waits_for_money, all_group);
  if (!(waiting.value > 0)) {
    return Text{name.nl + ": het plafond wordt nooit bereikt, dus het verandert niets.",
                name.en + ": the ceiling is never reached, so it changes nothing."};
  }
  // The first week in which somebody waits in any run, and how many wait at the end.
  const SeriesStore& store = view.results.series;
  const auto m = static_cast<std::size_t>(Measure::waits_for_money);
  const int weeks = store.axes().weeks;
  int first = weeks;
  double at_end = 0;
  for (std::uint32_t run = 0; run < store.axes().replicates; ++run) {
    for (int week = 0; week < first; ++week) {
      first = store.at(view.variant, run, all_group, m, week) > 0 ? week : first;
    }
    at_end += store.at(view.variant, run, all_group, m, weeks) / store.axes().replicates;
  }
  return in_both([&](Language language) {
    const std::string since = report_parts::since(view.setup.spec.start, Week{first}, language);
    const auto percent = [&](double share) { return decimals(100 * share, 1, language) + " %"; };
    return language == Language::nl
               ? name.nl + ": het plafond is bereikt. De eerste moet op geld wachten " + since +
                     "; gemiddeld wacht " + percent(waiting.value) +
                     " van alle cliënten, aan het eind " + percent(at_end) +
                     ". Een plafond raakt vooral wie nog geen hulp heeft: die staan niet in de "
                     "tabel hierboven, maar wel onder ‘iedereen’."
               : name.en + ": the ceiling is reached. The first has to wait for money " + since +
                     "; on average " + percent(waiting.value) +
                     " of all clients wait, at the end " + percent(at_end) +
                     ". A ceiling mostly reaches who has no help yet: they are not in the table "
                     "above, but under ‘everybody’.";
  });
}

/// How many took part in the methods of a variant, and what that takes of professionals' hours.
std::optional<Text> about_methods(const View& view) {
  const std::vector<MethodSetting>& chosen = view.spec().methods;
  const auto position = static_cast<std::size_t>(
      std::ranges::find(view.setup.variants, view.variant) - view.setup.variants.begin());
  if (chosen.empty() || position >= view.results.methods_begun.size()) {
    return std::nullopt;
  }
  const double times = static_cast<double>(view.results.methods_begun[position]) /
                       std::max(view.setup.spec.replicates, 1);
  const bool inside = std::ranges::any_of(view.setup.spec.methods, [&](const MethodSpec& m) {
    return m.hours == StaffHours::inside && m.staff_hours > 0 &&
           std::ranges::find(chosen, m.id, &MethodSetting::use) != chosen.end();
  });
  return in_both([&](Language language) {
    const bool nl = language == Language::nl;
    std::string text = view.spec().label.in(language);
    if (!(times > 0)) {
      return text + (nl ? ": niemand deed mee aan een methode. Niemand voldoet aan de "
                          "voorwaarden, of de plaats is te klein."
                        : ": nobody took part in a method. Nobody meets the conditions, or the "
                          "place is too small.");
    }
    const std::string count = whole_number(std::max(1.0, std::round(times)), language);
    text += nl ? ": in elke doorrekening begon ongeveer " + count + " keer iemand aan een methode."
               : ": in every run somebody began a method about " + count + " times.";
    if (inside) {
      text += nl ? " De uren die dat kost, gaan af van de gewone hulp; ze staan dus niet apart op "
                   "de rekening."
                 : " The hours this takes come out of the ordinary help, so the bill does not "
                   "show them.";
    }
    return text;
  });
}

std::vector<Text> between_variants(const View& main) {
  std::vector<Text> list;
  for (const std::uint32_t variant : main.setup.variants) {
    if (std::optional<Text> nobody = about_methods(View{main.setup, main.results, variant})) {
      list.push_back(*std::move(nobody));
    }
    if (std::optional<Text> ceiling = about_ceiling(View{main.setup, main.results, variant})) {
      list.push_back(*std::move(ceiling));
    }
  }
  bool compared = false;
  for (const std::uint32_t variant : main.setup.variants) {
    if (variant != 0 && variant != main.variant && main.setup.spec.replicates > 1) {
      list.push_back(against_main(main, View{main.setup, main.results, variant}));
      compared = true;
    }
  }
  if (compared) {
    list.push_back({"Wat zwaarder telt, kiest het model niet: dat is aan u.",
                    "What weighs more the model does not choose: that is up to you."});
  }
  return list;
}

// --- what it rests on ----------------------------------------------------------------------------

/// Clients of all runs together below which who takes up hours is left open (assumed).
constexpr double enough_clients = 1000;

/// What a variant sets up besides hours of an indication has no price in the model.
std::optional<Text> uncounted(const View& view) {
  std::vector<const LeverInfo*> set;
  for (const std::uint32_t variant : view.setup.variants) {
    for (const LeverSetting& setting : view.setup.spec.variants[variant].settings) {
      if (std::ranges::find(set, &setting.info()) == set.end()) {
        set.push_back(&setting.info());
      }
    }
  }
  if (set.empty()) {
    return std::nullopt;
  }
  return in_both([&](Language language) {
    std::string names;
    for (std::size_t i = 0; i < set.size(); ++i) {
      names += (i == 0                ? ""
                : i + 1 == set.size() ? pick(language, " en ", " and ")
                                      : ", ") +
               lower_first(std::string(set[i]->label.in(language)));
    }
    return pick(language, "Niet meegerekend: wat het kost om dit te regelen: ",
                "Not counted: what it costs to organise ") +
           names + ".";
  });
}

std::vector<Text> rests_on(const View& view) {
  const ScenarioSpec& spec = view.setup.spec;
  const std::array<int, 3> grades = report_parts::assumption_grades(view.setup);
  const int all = grades[0] + grades[1] + grades[2];
  std::vector<Text> list;
  list.push_back(in_both([&](Language language) {
    const std::string runs = std::to_string(spec.replicates);
    const std::string people = whole_number(spec.persons, language);
    const std::string span = length_text(spec.weeks, language);
    const GroupSize& size = view.results.group_size[exposed_group];
    const std::string clients = whole_number(size.clients, language);
    const std::string carers = whole_number(size.carers, language);
    return language == Language::nl
               ? (spec.replicates == 1 ? std::string("Eén doorrekening")
                                       : runs + " doorrekeningen") +
                     " van een nagebouwde plaats met " + people + " inwoners, " + span +
                     " lang. Daarin raakt het beleid ongeveer " + clients + " cliënten en " +
                     carers + " mantelzorgers."
               : (spec.replicates == 1 ? std::string("One run") : runs + " runs") +
                     " of a made-up place of " + people + " residents, over " + span +
                     ". The policy reaches about " + clients + " clients and " + carers +
                     " carers there.";
  }));
  list.push_back(in_both([&](Language language) {
    const auto n = [](int count) { return std::to_string(count); };
    return language == Language::nl
               ? "Van de " + n(all) + " getallen in het model zijn er " + n(grades[0]) +
                     " gemeten, " + n(grades[1]) + " geschat en " + n(grades[2]) +
                     " aangenomen. Lees de uitkomst dus als richting, niet als voorspelling."
               : "Of the " + n(all) + " numbers in the model " + n(grades[0]) + " were measured, " +
                     n(grades[1]) + " estimated and " + n(grades[2]) +
                     " assumed. So read the outcome as a direction, not as a forecast.";
  }));
  if (const GroupSize& size = view.results.group_size[exposed_group];
      size.clients * spec.replicates < enough_clients) {
    list.push_back(
        {"Het beleid raakt in deze bevolking weinig cliënten. Wie de uren opvangt, is dan vooral "
         "toeval. Neem meer inwoners, of bouw meer van deze cliënten (population.oversample).",
         "The policy reaches few clients in this population. Who takes up the hours is largely "
         "chance then. Take more residents, or build more of these clients "
         "(population.oversample)."});
  }
  if (std::optional<Text> free = uncounted(view)) {
    list.push_back(*std::move(free));
  }
  if (spec.replicates < enough_runs) {
    list.push_back(
        {"Er is te weinig gerekend om toeval goed uit te sluiten. Laat het model minstens "
         "10 keer rekenen voordat u besluit.",
         "Too few runs were made to rule out chance. Make at least 10 before you "
         "decide."});
  }
  return list;
}

std::vector<Text> cannot_say() {
  return {{"Wat één bepaalde inwoner gaat doen. Het model gaat over groepen.",
           "What any one resident will do. The model is about groups."},
          {"Of het model zelf klopt. De marge gaat alleen over toeval.",
           "Whether the model itself is right. The margin is about chance only."},
          {"Hoe uw gemeente afwijkt. De bevolking lijkt op heel Nederland.",
           "How your municipality differs. The people resemble the whole country."},
          {"Wat andere manieren om netwerken te steunen opleveren dan het model kent.",
           "What other ways to support networks bring than those the model knows."}};
}

}  // namespace

int policy_begins(const Setup& setup) {
  std::optional<int> first;
  for (const VariantSpec& variant : setup.spec.variants) {
    for (const Week start : starts_of(variant)) {
      first = std::min(first.value_or(start.value), start.value);
    }
  }
  return std::max(0, first.value_or(0));
}

PairedDifference over_the_policy(const Setup& setup, const Collected& results,
                                 std::uint32_t variant, std::size_t group, Measure measure) {
  const SeriesStore& store = results.series;
  const auto m = static_cast<std::size_t>(measure);
  if (judged_at_end(info(measure))) {
    return store.against_baseline(variant, group, m, store.axes().weeks);
  }
  const int from = policy_begins(setup);
  const auto means = store.since(variant, group, m, std::min(from, store.axes().weeks - 1));
  PairedDifference d = paired_difference(means[0], means[1]);
  for (double* value : {&d.baseline, &d.value, &d.difference, &d.low, &d.high, &d.p10, &d.p90}) {
    *value = rounded(*value);
  }
  return d;
}

std::optional<std::uint32_t> main_variant(const Setup& setup) {
  std::optional<std::uint32_t> first;
  for (const std::uint32_t variant : setup.variants) {
    if (variant != 0 && setup.spec.variants[variant].id == setup.spec.main_variant) {
      return variant;
    }
    if (variant != 0 && !first) {
      first = variant;
    }
  }
  return first;
}

const std::vector<Measure>& answer_measures() {
  static const std::vector<Measure> list{Measure::delivered_hours,   Measure::informal_hours,
                                         Measure::unmet_hours,       Measure::own_direction,
                                         Measure::overloaded,        Measure::quit,
                                         Measure::cost_municipality, Measure::cost_total};
  return list;
}

std::optional<Answer> answer(const Setup& setup, const Collected& results) {
  const std::optional<std::uint32_t> variant = main_variant(setup);
  if (!variant || results.groups.size() <= exposed_group) {
    return std::nullopt;
  }
  const View view{setup, results, *variant};
  Answer page;
  page.variant = *variant;
  const int weeks = setup.spec.weeks - std::min(policy_begins(setup), setup.spec.weeks);
  page.period = in_both([&](Language language) {
    return std::string(pick(language, "Gemiddeld over de ", "Means over the ")) +
           length_text(weeks, language) +
           pick(language,
                " vanaf de eerste maatregel in deze vergelijking, voor alle varianten gelijk, en "
                "voor "
                "wie het beleid raakt. Stoppen en opnames zijn geteld tot het einde.",
                " from the first policy in this comparison, the same for all variants, for those "
                "whom the policy reaches. Stopping and admissions are counted to the end.");
  });
  page.flow = hours_flow(view);
  page.watch = watched(view);
  page.lead.push_back(headline(view, page.flow));
  page.lead.push_back(hours_sentence(view));
  if (std::optional<Text> taken = take_over_sentence(page.flow)) {
    page.lead.push_back(*std::move(taken));
  }
  if (std::optional<Text> hit = hardest_hit(view, page.watch)) {
    page.lead.push_back(*std::move(hit));
  }
  page.payers = payer_effects(view);
  page.money = money_sentence(view);
  const Text town = town_money(view);
  page.money.nl += town.nl;
  page.money.en += town.en;
  page.between = between_variants(view);
  page.rests = rests_on(view);
  page.cannot = cannot_say();
  return page;
}

}  // namespace draagkracht
