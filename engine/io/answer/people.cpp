// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
#include <algorithm>
#include <array>
#include <cmath>
#include <tuple>

#include "io/answer/parts.hpp"
#include "io/fair_sentence.hpp"
#include "io/number_words.hpp"
#include "io/report_parts.hpp"
#include "study/sweep.hpp"

namespace draagkracht::answer_parts {

namespace {

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
    Candidate{Measure::quit_strained,
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

Text small_words(const MeasureInfo& measure, const PairedDifference& d) {
  if (!is_clear(d)) {
    return {"Is er een verschil, dan is het klein.", "If there is a difference, it is small."};
  }
  return is_worse(measure, d.difference)
             ? Text{"Nadeel, maar het verschil is klein.", "A drawback, but a small one."}
             : Text{"Voordeel, maar het verschil is klein.", "A gain, but a small one."};
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

}  // namespace

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
    switch (rank(info(r.candidate->measure), r.d)) {
      case 0:
        why = {"Nadeel. " + why.nl, "A drawback. " + why.en};
        break;
      case 1:
        why = {"Voordeel: dit gaat de goede kant op.", "A gain: this goes the right way."};
        break;
      case 2:
        why = {"Onzeker: dit kan nog tegenvallen, want de marge is ruim. " + why.nl,
               "Uncertain: this may still turn out badly, as the margin is wide. " + why.en};
        break;
      default:
        why = small_words(info(r.candidate->measure), r.d);
    }
    const MeasureInfo& measure = info(r.candidate->measure);
    list.push_back(
        {r.candidate->measure,
         fair_sentence(measure, r.d, judged_at_end(measure) ? counted_over(view.setup) : Text{}),
         std::move(why), r.d});
  }
  return list;
}

namespace {

/// The group that is clearly hit harder than the whole; many are looked at, so each has to be that
/// much clearer (Bonferroni).
std::optional<std::size_t> hit_hardest(const View& view, Measure measure,
                                       const std::vector<std::size_t>& groups, double level) {
  const std::vector<double> whole = effects(view, view.group, measure);
  const double sign = view.of(measure).difference > 0 ? 1 : -1;
  std::optional<std::size_t> hardest;
  double most = 0;
  for (const std::size_t g : groups) {
    const PairedDifference more = paired_difference(whole, effects(view, g, measure), level);
    if (more.runs == static_cast<int>(whole.size()) && is_clear(more) &&
        sign * more.difference > most) {
      most = sign * more.difference;
      hardest = g;
    }
  }
  return hardest;
}

}  // namespace

std::optional<Text> hardest_hit(const View& view, const std::vector<Watched>& watch) {
  if (view.group != exposed_group) {
    return std::nullopt;  // the subgroups are of all exposed: who has the help is hit, and no more
  }
  std::vector<Measure> asked;
  if (!watch.empty() && is_clear(watch.front().difference)) {
    asked.push_back(watch.front().measure);
  }
  if (is_clear(view.of(Measure::strain)) && (asked.empty() || asked.front() != Measure::strain)) {
    asked.push_back(Measure::strain);
  }
  if (asked.empty() || view.setup.spec.replicates < 2) {
    return std::nullopt;
  }
  std::vector<std::size_t> groups;
  for (std::size_t g = 0; g < view.results.groups.size(); ++g) {
    const bool enough = std::ranges::none_of(asked, [&](Measure measure) {
      return report_parts::too_few_to_tell(view.results.group_size[g], measure);
    });
    if (!view.results.groups[g].by.nl.empty() && enough) {
      groups.push_back(g);
    }
  }
  if (groups.empty()) {
    return std::nullopt;
  }
  const auto looks = static_cast<double>(groups.size() * asked.size());
  std::vector<std::pair<Measure, std::size_t>> found;
  for (const Measure measure : asked) {
    if (const auto group = hit_hardest(view, measure, groups, 1 - 0.1 / looks)) {
      found.emplace_back(measure, *group);
    }
  }
  return in_both([&](Language language) {
    const auto quoted = [&](Measure measure) {
      return "‘" + lower_first(std::string(info(measure).label.in(language))) + "’";
    };
    if (found.empty()) {
      return std::string(pick(language, "Geen groep wordt duidelijk harder geraakt (gekeken naar ",
                              "No group is clearly hit harder (looked at ")) +
             quoted(asked.front()) +
             (asked.size() > 1 ? pick(language, " en ", " and ") + quoted(asked.back())
                               : std::string()) +
             ").";
    }
    std::string text;
    for (const auto& [measure, g] : found) {
      const GroupInfo& group = view.results.groups[g];
      text += (text.empty() ? "" : " ") +
              std::string(pick(language, "Het verschil in ", "The difference in ")) +
              quoted(measure) + pick(language, " is het grootst bij: ", " is largest for: ") +
              group.label.in(language) + " (" + lower_first(group.by.in(language)) + ").";
    }
    return text;
  });
}

}  // namespace draagkracht::answer_parts
