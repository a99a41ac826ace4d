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
  if (judged_at_end(answer_parts::info(measure))) {
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
  static const std::vector<Measure> list{
      Measure::delivered_hours, Measure::informal_hours, Measure::unmet_hours,
      Measure::own_direction,   Measure::strain,         Measure::overloaded,
      Measure::crises,          Measure::quit,           Measure::cost_municipality,
      Measure::cost_total};
  return list;
}

std::optional<Answer> answer(const Setup& setup, const Collected& results) {
  const std::optional<std::uint32_t> variant = main_variant(setup);
  if (!variant || results.groups.size() <= exposed_group) {
    return std::nullopt;
  }
  using namespace answer_parts;
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
  page.mind = unused_methods(view);
  for (std::optional<Text> each : {few_clients(view), many_built(view)}) {
    if (each) {
      page.mind.push_back(*std::move(each));
    }
  }
  for (std::vector<Text> each : {dear_aftercare(view), uncounted(view)}) {
    std::ranges::move(each, std::back_inserter(page.mind));
  }
  page.lead.push_back(headline(view, page.flow));
  if (reaches_nobody(view)) {
    page.watch.clear();
    page.rests = rests_on(view);
    page.cannot = cannot_say();
    return page;
  }
  page.lead.push_back(hours_sentence(view));
  if (std::optional<Text> taken = take_over_sentence(page.flow)) {
    page.lead.push_back(*std::move(taken));
  }
  if (std::optional<Text> hit = hardest_hit(view, page.watch)) {
    page.lead.push_back(*std::move(hit));
  }
  page.payers = payer_effects(view);
  page.money = money_sentence(view);
  page.town = town_money(view);
  page.against = against_others(view);
  page.against_note = {
      "Wat te klein is om op te besluiten, staat er niet bij, behalve als het een effect minstens "
      "een "
      "kwart groter of kleiner maakt. Wat zwaarder telt, kiest het model niet: dat is aan u.",
      "What is too small to decide on is left out, unless it makes an effect at least a quarter "
      "larger "
      "or smaller. What weighs more the model does not choose: that is up to you."};
  page.by_year = by_year(view);
  page.years = over_the_years(view);
  page.before = before_the_cut(view);
  page.reached = reached(view);
  page.rests = rests_on(view);
  page.cannot = cannot_say();
  return page;
}

}  // namespace draagkracht
