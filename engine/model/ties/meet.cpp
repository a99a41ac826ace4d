// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
#include "model/ties/meet.hpp"

#include <array>

#include "core/draw.hpp"
#include "model/ask/shyness.hpp"

namespace draagkracht {

namespace {

/// How readily people take to one another by the years between them, and how much less so with each
/// year for the young, who meet in classes (assumed). Beyond twenty years they seldom do.
constexpr int most_years_apart = 20;
constexpr double grown_apart = 0.05;
constexpr double young_apart = 0.5;
constexpr int young = 20;

constexpr auto liking(double per_year) {
  std::array<double, most_years_apart + 1> by_years{};
  for (std::size_t years = 0; years < by_years.size(); ++years) {
    by_years[years] = math::exp(-per_year * static_cast<double>(years));
  }
  return by_years;
}
constexpr auto liking_of_grown = liking(grown_apart);
constexpr auto liking_of_young = liking(young_apart);

}  // namespace

PersonId stranger_in(const World& w, std::uint32_t street, PersonId p, unsigned attempt) {
  const int age = w.persons.age(p, w.week);
  const auto& likes = age < young ? liking_of_young : liking_of_grown;
  PersonId best;
  double best_score = -math::detail::infinity;
  for (const PersonId q : w.residents_of(street)) {
    const std::size_t i = q.index();
    const int gap = w.persons.age(q, w.week) - age;
    const auto years = static_cast<std::size_t>(gap < 0 ? -gap : gap);
    if (years > most_years_apart || !w.persons.at_home(q) || w.persons.professional[i] != 0) {
      continue;
    }
    if (w.persons.household[i] == w.persons.household[p.index()]) {
      continue;
    }
    const double weight =
        likes[years] * (0.3 + static_cast<double>(traits_of(w, q)[at(Trait::social_skill)]));
    const double score = candidate_score(
        weight, Draw(w.luck, decision("ties.meet.whom"), w.key(p), w.key(q), w.week).more(attempt));
    // Equal scores: the list is in no order that means something.
    const bool better =
        score > best_score || (best.valid() && score == best_score && w.key(q) < w.key(best));
    if (better && !w.ties.between(p, q).valid()) {
      best_score = score;
      best = q;
    }
  }
  return best;
}

void meet_neighbours(World& w, double mean, PersonId p) {
  const Draw draw(w.luck, decision("ties.meet.neighbours"), w.key(p), w.week);
  const int wanted = draw.poisson(mean);
  for (int met = 1; met <= wanted; ++met) {
    const PersonId other =
        stranger_in(w, w.persons.street[p.index()], p, static_cast<unsigned>(met));
    if (!other.valid()) {
      return;
    }
    w.ties.add({.a = p,
                .b = other,
                .kind = TieKind::neighbour,
                .closeness = 0.25F,
                .contacts = 1,
                .distance_km = 0.1F,
                .since = w.week},
               w.persons.key);
  }
}

}  // namespace draagkracht
