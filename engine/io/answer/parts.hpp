// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// The parts of the answer, a file each: where the hours go, the headline, what to watch, the money,
// the variants beside one another, the years, what it rests on. All read the runs through a View.
#pragma once

#include <algorithm>
#include <optional>
#include <string>
#include <vector>

#include "io/answer.hpp"
#include "io/setup.hpp"

namespace draagkracht::answer_parts {

/// One variant, over its policy, for those whom it reaches.
struct View {
  View(const Setup& of_setup, const Collected& of_results, std::uint32_t of_variant);
  const Setup& setup;
  const Collected& results;
  std::uint32_t variant;
  /// Those whom it cuts; all exposed when it cuts nobody or when all variants cut the same.
  std::size_t group;
  [[nodiscard]] PairedDifference of(Measure measure) const { return of(measure, group); }
  [[nodiscard]] PairedDifference of(Measure measure, std::size_t of_group) const {
    return over_the_policy(setup, results, variant, of_group, measure);
  }
  [[nodiscard]] const GroupSize& size() const { return results.group_size[group]; }
  [[nodiscard]] const VariantSpec& spec() const { return setup.spec.variants[variant]; }
  /// The week of policy_begins, at most the last but one of the runs.
  [[nodiscard]] int begins() const {
    return std::min(policy_begins(setup, variant), setup.spec.weeks - 1);
  }
};

/// The first of the cuts of a variant, or null.
[[nodiscard]] const Withdrawal* first_cut(const VariantSpec& variant);

[[nodiscard]] inline const MeasureInfo& info(Measure measure) {
  return measures()[static_cast<std::size_t>(measure)];
}

/// Effects on a group per run, to compare two groups run by run: over the weeks in which all groups
/// have figures.
[[nodiscard]] std::vector<double> effects(const View& view, std::size_t group, Measure measure);
/// The difference from the baseline per run, mean over the weeks from + 1 up to `to`.
[[nodiscard]] std::vector<double> effects_in(const View& view, std::size_t group, Measure measure,
                                             int from, int to);
/// An effect that runs agree on, beside nothing.
[[nodiscard]] PairedDifference against_nothing(const std::vector<double>& effects);
/// The last year of the runs begins after this week; nothing when the policy lasts no two years.
[[nodiscard]] std::optional<int> last_year(const View& view);

/// The smallest difference that is worth a decision (assumed): six minutes of help a week, half a
/// percentage point, one in two hundred people, a tenth of a point out of ten,
/// half a point out of a hundred.
[[nodiscard]] double smallest_that_matters(const MeasureInfo& measure);
/// Whether a difference, as the tables write it, is as large.
[[nodiscard]] bool matters(const MeasureInfo& measure, double difference);
/// "+0.3 hours a week (margin +0.1 to +0.5)"; an end that is not zero is not written as zero.
[[nodiscard]] std::string with_margin(const MeasureInfo& measure, const PairedDifference& d,
                                      Language language);
/// "+0.3 hours a week".
[[nodiscard]] std::string with_unit(const MeasureInfo& measure, double difference,
                                    Language language);
/// "280.000": two figures, as it is an estimate; without a sign.
[[nodiscard]] std::string two_figures(double value, Language language);
/// "5 years", "26 weeks".
[[nodiscard]] std::string length_text(int weeks, Language language);

/// "in 3 years": over which time is counted what is counted since the start.
[[nodiscard]] Text counted_over(const Setup& setup);

[[nodiscard]] std::optional<HoursFlow> hours_flow(const View& view);
[[nodiscard]] Text hours_sentence(const View& view);
/// "Of every hour that goes, carers take over 8 minutes; 40 minutes do not come back."
[[nodiscard]] std::optional<Text> take_over_sentence(const std::optional<HoursFlow>& flow);
/// The answer in one sentence: who takes up what goes, and whether carers fall out over it.
[[nodiscard]] Text headline(const View& view, const std::optional<HoursFlow>& flow);
/// Whether no client of any run was ever among those the policy is for.
[[nodiscard]] bool reaches_nobody(const View& view);

/// What is otherwise in the first year of the policy than in the last, of all variants.
[[nodiscard]] std::vector<ByYear> by_year(const View& main);
/// The same of one variant, a sentence each.
[[nodiscard]] std::vector<Text> over_the_years(const View& view);
/// The same of one measure; none where the years do not differ.
[[nodiscard]] std::optional<Text> over_the_years(const View& view, Measure measure);
/// What announcing a cut does in the weeks before it, a sentence for each variant that announces.
[[nodiscard]] std::vector<Text> before_the_cut(const View& main);

/// Three things to watch, the worst first.
[[nodiscard]] std::vector<Watched> watched(const View& view);
/// The groups that are clearly hit harder than the whole, on the first thing to watch and on the
/// strain of carers.
[[nodiscard]] std::optional<Text> hardest_hit(const View& view, const std::vector<Watched>& watch);

/// What a payer, or all together, spends a year in the whole place, per run, over the weeks from +
/// 1 up to `to`.
[[nodiscard]] std::vector<double> spent_a_year(const View& view, std::uint32_t variant, int from,
                                               int to, Measure payer = Measure::cost_municipality);
/// The choices in one line, over the same last year; none when there is one only.
[[nodiscard]] std::optional<Text> in_brief(const View& main);
/// Every variant in a few lines, in the order of the file.
[[nodiscard]] std::vector<Choice> choices(const View& main);
[[nodiscard]] std::vector<PayerEffect> payer_effects(const View& view);
[[nodiscard]] Text money_sentence(const View& view);
[[nodiscard]] TownMoney town_money(const View& view);

/// Choices are beside one another over the weeks after this one, the last year; none when not all
/// are in force then: two of them are so since the first of their starts.
[[nodiscard]] std::optional<int> pairs_from(const View& main);
/// How the variant that the question is about differs from each other one.
[[nodiscard]] std::vector<Contrast> against_others(const View& main);
/// Whether every variant reaches the same clients; else each is told for those whom it cuts.
[[nodiscard]] bool reach_is_shared(const View& main);
/// Methods that nobody of a variant began: it says nothing about them then.
[[nodiscard]] std::vector<Text> unused_methods(const View& main);
/// How many a cut at the review of each client has reached, after a year and at the end.
[[nodiscard]] std::optional<Text> arrival(const View& view);
/// What every variant set up and reached: methods begun, ceilings met.
[[nodiscard]] std::vector<Text> reached(const View& main);

/// That who takes up the hours is uncertain, when the policy reaches few clients.
[[nodiscard]] std::optional<Text> few_clients(const View& view);
/// That levels are too high, when so many clients were built that their network is overasked.
[[nodiscard]] std::optional<Text> many_built(const View& view);
/// What the money of a variant leaves out, and looking in that costs much of what it saves.
[[nodiscard]] std::vector<Caveat> caveats(const View& main);
/// What a variant sets up that has no price in the model.
[[nodiscard]] std::optional<Text> uncounted(const View& view);
/// That looking in costs much of what the smaller indications of a variant save.
[[nodiscard]] std::optional<Text> dear_aftercare(const View& view);
/// How many times as many clients the group has at the end as at the start, in the baseline; 0 when
/// nobody was in it at the start.
[[nodiscard]] double growth_of_group(const View& view, std::size_t group);
/// Clients of the group at the end of the baseline, as in a real place.
[[nodiscard]] double clients_at_end(const View& view, std::size_t group);
[[nodiscard]] std::vector<Text> rests_on(const View& view);
[[nodiscard]] std::vector<Text> cannot_say(const ScenarioSpec& spec);

}  // namespace draagkracht::answer_parts
