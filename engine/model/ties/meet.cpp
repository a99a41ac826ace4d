// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
#include "model/ties/meet.hpp"

#include <algorithm>
#include <array>
#include <iterator>

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

std::vector<PersonId> strangers_in(const World& w, std::uint32_t street, PersonId p, int wanted) {
  struct Candidate {
    double score;
    PersonId person;
  };
  const int age = w.persons.age(p, w.week);
  const auto& likes = age < young ? liking_of_young : liking_of_grown;
  const auto better = [&](const Candidate& a, const Candidate& b) {
    // Equal scores: the list of residents is in no order that means something.
    return a.score != b.score ? a.score > b.score : w.key(a.person) < w.key(b.person);
  };
  std::vector<Candidate> best;  // a heap, the worst in front
  for (const PersonId q : w.residents_of(street)) {
    const std::size_t i = q.index();
    const int gap = w.persons.age(q, w.week) - age;
    const auto years = static_cast<std::size_t>(gap < 0 ? -gap : gap);
    if (years > most_years_apart || !w.persons.at_home(q) || w.persons.professional[i] != 0 ||
        w.persons.household[i] == w.persons.household[p.index()]) {
      continue;
    }
    const double weight =
        likes[years] * (0.3 + static_cast<double>(traits_of(w, q)[at(Trait::social_skill)]));
    const Draw draw(w.luck, decision("ties.meet.whom"), w.key(p), w.key(q), w.week);
    const Candidate candidate{candidate_score(weight, draw), q};
    const bool full = best.size() == static_cast<std::size_t>(wanted);
    if ((full && !better(candidate, best.front())) || w.ties.between(p, q).valid()) {
      continue;
    }
    if (full) {
      std::ranges::pop_heap(best, better);
      best.pop_back();
    }
    best.push_back(candidate);
    std::ranges::push_heap(best, better);
  }
  std::ranges::sort(best, better);
  std::vector<PersonId> chosen;
  std::ranges::transform(best, std::back_inserter(chosen), &Candidate::person);
  return chosen;
}

void meet_neighbours(World& w, double mean, PersonId p) {
  const Draw draw(w.luck, decision("ties.meet.neighbours"), w.key(p), w.week);
  const int wanted = draw.poisson(mean);
  if (wanted == 0) {
    return;
  }
  for (const PersonId other : strangers_in(w, w.persons.street[p.index()], p, wanted)) {
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
