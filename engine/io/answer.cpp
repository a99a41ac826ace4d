// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
#include "io/answer.hpp"

#include <algorithm>
#include <cmath>
#include <iterator>

#include "io/answer/parts.hpp"
#include "io/number_words.hpp"
#include "study/sweep.hpp"

namespace draagkracht {

int policy_begins(const Setup& setup, std::uint32_t variant) {
  const VariantSpec& spec = setup.spec.variants[variant];
  if (const Withdrawal* cut = answer_parts::first_cut(spec)) {
    return std::max(0, cut->from.value);
  }
  const std::vector<Week> starts = starts_of(spec);
  return starts.empty() ? 0
                        : std::max(0, std::ranges::min_element(starts, {}, &Week::value)->value);
}

PairedDifference over_the_policy(const Setup& setup, const Collected& results,
                                 std::uint32_t variant, std::size_t group, Measure measure) {
  const SeriesStore& store = results.series;
  const auto m = static_cast<std::size_t>(measure);
  if (judged_at_end(answer_parts::info(measure))) {
    return store.against_baseline(variant, group, m, store.axes().weeks);
  }
  const int from = policy_begins(setup, variant);
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
  static const std::vector<Measure> list{
      Measure::delivered_hours,   Measure::informal_hours, Measure::unmet_hours,
      Measure::own_direction,     Measure::strain,         Measure::burden_severe,
      Measure::overloaded,        Measure::crises,         Measure::quit_strained,
      Measure::cost_municipality, Measure::cost_total};
  return list;
}

namespace {

using namespace answer_parts;

/// The rows of the table. Carers of those reached are those of the start: where more or fewer stop
/// in the whole place, new helpers among them, than they tell, that has a row too.
std::vector<ComparedRow> compared_rows(const View& main) {
  const auto told = [](const PairedDifference& d) {
    return !is_clear(d) ? 0 : d.difference > 0 ? 1 : -1;
  };
  std::vector<ComparedRow> rows;
  for (const Measure measure : answer_measures()) {
    rows.push_back({measure, false});
    const bool otherwise = std::ranges::any_of(main.setup.variants, [&](std::uint32_t variant) {
      const View view{main.setup, main.results, variant};
      return variant != 0 && told(view.of(measure)) != told(view.of(measure, all_group));
    });
    if (measure == Measure::quit_strained && otherwise) {
      rows.push_back({measure, true});
    }
    const bool admits = std::ranges::any_of(main.setup.variants, [&](std::uint32_t variant) {
      return variant != 0 &&
             is_clear(View(main.setup, main.results, variant).of(Measure::admitted));
    });
    if (measure == Measure::crises && admits) {
      rows.push_back({Measure::admitted, false});
    }
  }
  return rows;
}

/// What is left out where choices are beside one another, and over whom they are.
Text against_note(const View& view) {
  Text note{
      "Ertoe doet, afgerond (aangenomen): 0,1 uur per week, 0,1 punt van 10, een half punt van "
      "100, een half "
      "procentpunt, een half per 100 mensen. Wat kleiner is, staat er niet bij, behalve als het "
      "een "
      "effect minstens een kwart groter of kleiner maakt. Wat zwaarder telt, kiest het model niet: "
      "dat is aan u.",
      "What matters, rounded (assumed): 0.1 hours a week, 0.1 points out of 10, half a point out "
      "of 100, "
      "half "
      "a percentage point, a half per 100 people. What is smaller is left out, unless it makes an "
      "effect at least a quarter larger or smaller. What weighs more the model does not choose: "
      "that is up to you."};
  if (!reach_is_shared(view)) {
    const double all = view.results.group_size[exposed_group].clients_weighted;
    const double end = clients_at_end(view, exposed_group);
    note = in_both([&](Language language) {
             const bool nl = language == Language::nl;
             std::string whom =
                 nl ? "alle cliënten die een keuze kort" : "all clients whom some choice cuts";
             if (all >= 1) {
               whom = (nl ? "de " : "the ") + whole_number(all, language) +
                      (nl ? " cliënten die een keuze kort" : " clients whom some choice cuts") +
                      (end > 1.1 * all ? (nl ? " (aan het einde " : " (at the end ") +
                                             whole_number(end, language) + ")"
                                       : std::string());
             }
             return (nl ? "Keuzes die niet dezelfde mensen korten, zijn vergeleken over "
                        : "Choices that do not cut the same people are compared over ") +
                    whom + (nl ? ", samen. " : ", together. ");
           }) +
           note;
  }
  return note;
}

/// Choices that cut nothing, beside others that do, change more than those whom those cut.
std::optional<Text> reach_beyond(const View& main) {
  const auto cuts = [&](std::uint32_t variant) {
    return !main.setup.spec.variants[variant].policy.empty();
  };
  Text names;
  for (const std::uint32_t variant : main.setup.variants) {
    const VariantSpec& spec = main.setup.spec.variants[variant];
    if (variant != 0 && !cuts(variant) && !spec.settings.empty()) {
      names = names + Text{names.nl.empty() ? "‘" : ", ‘", names.en.empty() ? "‘" : ", ‘"} +
              spec.label + Text{"’", "’"};
    }
  }
  if (names.nl.empty() || std::ranges::none_of(main.setup.variants, cuts)) {
    return std::nullopt;
  }
  return Text{"Let op: ", "Mind: "} + names +
         Text{
             " kort niemand en raakt ook anderen dan wie hier geteld is: de cijfers per cliënt "
             "gaan over wie de andere keuzes korten. Vergelijk over de hele plaats.",
             " cuts nobody and changes others than those counted here as well: figures per client "
             "are of those whom the other choices cut. Compare over the whole place."};
}

/// What to know beside the answer: what `check` warns of, and what makes the answer weak.
std::vector<Text> to_mind(const View& view) {
  std::vector<Text> list;
  const LoadedScenario& loaded = view.setup.loaded;
  for (std::size_t i = loaded.about_size; i < loaded.warnings.size(); ++i) {
    const Text& what = loaded.warnings[i].what;
    // Two places of the file may ask for the same words.
    if (Text line{"Let op, het bestand: " + what.nl, "Mind, the file: " + what.en};
        std::ranges::find(list, line.en, &Text::en) == list.end()) {
      list.push_back(std::move(line));
    }
  }
  if (std::optional<Text> line = reach_beyond(view)) {
    list.push_back(*std::move(line));
  }
  if (!reach_is_shared(view)) {
    list.push_back(
        {"Let op: de keuzes korten niet dezelfde mensen. Elke keuze is daarom verteld bij wie zij "
         "zelf kort. Een groter verschil per cliënt bij minder cliënten kan samen minder zijn: "
         "hoeveel het in de hele plaats is, staat per keuze achterop.",
         "Mind: the choices do not cut the same people. So each choice is told for those whom it "
         "cuts itself. A larger difference per client for fewer clients may be less in all: how "
         "much it is in the whole place stands on the back, for every choice."});
  }
  std::ranges::move(unused_methods(view), std::back_inserter(list));
  for (std::optional<Text> each : {few_clients(view), many_built(view)}) {
    if (each) {
      list.push_back(*std::move(each));
    }
  }
  return list;
}

/// For whom each variant is told, in the order of the file.
std::vector<Reached> of_whom(const View& main) {
  std::vector<Reached> list;
  if (reach_is_shared(main)) {
    return list;
  }
  for (const std::uint32_t variant : main.setup.variants) {
    if (variant == 0) {
      continue;
    }
    const View view{main.setup, main.results, variant};
    const double start = view.size().clients_weighted;  // as many as in a real place
    const double end = clients_at_end(view, view.group);
    list.push_back(
        {variant, view.group, in_both([&](Language language) {
           const bool nl = language == Language::nl;
           const std::string last = whole_number(end, language);
           if (start < 1) {
             return (nl ? "nieuwe cliënten: " : "new clients: ") + last +
                    (nl ? " aan het einde" : " at the end");
           }
           return whole_number(start, language) +
                  (view.group != exposed_group
                       ? (nl ? " gekorte cliënten" : " clients cut")
                       : (nl ? " cliënten, van alle keuzes" : " clients, of all choices")) +
                  (end > 1.1 * start ? (nl ? ", aan het einde " : ", at the end ") + last
                                     : std::string());
         })});
  }
  return list;
}

Text period_text(const View& view) {
  return in_both([&](Language language) {
    const std::string name = "‘" + view.spec().label.in(language) + "’";
    const std::string whom =
        reach_is_shared(view)
            ? pick(language, "voor wie het beleid raakt", "for those whom the policy reaches")
            : pick(language, "voor wie die variant kort", "for those whom that variant cuts");
    const std::string own = length_text(view.setup.spec.weeks - view.begins(), language);
    const std::string all = length_text(view.setup.spec.weeks, language);
    return language == Language::nl
               ? "Gemiddeld vanaf de korting van elke variant (zonder korting, zoals bij een "
                 "plafond: vanaf het begin van de maatregel) tot het einde (bij " +
                     name + " " + own + "), " + whom +
                     "; wat gestopt, opgenomen of misgegaan is, is "
                     "geteld "
                     "over alle " +
                     all +
                     ". Mantelzorgers zijn zij die aan het begin al hielpen; wie later gaat "
                     "helpen, "
                     "telt alleen mee bij de hele plaats."
               : "Means from the cut of each variant (without a cut, as with a ceiling: from the "
                 "start of the measure) to the end (for " +
                     name + " " + own + "), " + whom +
                     "; stops, admissions and crises are "
                     "counted "
                     "over all " +
                     all +
                     ". Carers are those who helped at the start; who begins later counts only in "
                     "the whole place.";
  });
}

}  // namespace

std::optional<Answer> answer(const Setup& setup, const Collected& results) {
  const std::optional<std::uint32_t> variant = main_variant(setup);
  if (!variant || results.groups.size() <= exposed_group) {
    return std::nullopt;
  }
  const View view{setup, results, *variant};
  Answer page;
  page.variant = *variant;
  page.period = period_text(view);
  page.counted = counted_over(setup);
  page.flow = hours_flow(view);
  page.mind = to_mind(view);
  page.lead.push_back(headline(view, page.flow));
  page.rests = rests_on(view);
  page.cannot = cannot_say(setup.spec);
  if (reaches_nobody(view)) {
    return page;
  }
  page.watch = watched(view);
  if (std::optional<Text> brief = in_brief(view)) {
    page.lead.push_back(*std::move(brief));
  }
  page.lead.push_back(hours_sentence(view));
  for (std::optional<Text> each :
       {arrival(view), take_over_sentence(page.flow), over_the_years(view, Measure::unmet_hours),
        hardest_hit(view, page.watch)}) {
    if (each) {
      page.lead.push_back(*std::move(each));
    }
  }
  page.payers = payer_effects(view);
  page.money = money_sentence(view);
  page.town = town_money(view);
  page.compared = compared_rows(view);
  page.of_whom = of_whom(view);
  page.caveats = caveats(view);
  if (std::optional<Text> missing = uncounted(view)) {
    page.money = page.money + Text{" ", " "} + *std::move(missing);
  }
  page.choices = choices(view);
  page.against = against_others(view);
  page.against_over = pairs_from(view) ? Text{"in het laatste jaar", "in the last year"}
                                       : Text{"sinds de eerste van de twee begon",
                                              "since the first of the two began"};
  page.against_note = against_note(view);
  page.by_year = by_year(view);
  page.years = over_the_years(view);
  page.before = before_the_cut(view);
  page.reached = reached(view);
  return page;
}

}  // namespace draagkracht
