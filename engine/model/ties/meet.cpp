// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
#include "model/ties/meet.hpp"

#include <algorithm>
#include <array>
#include <iterator>

#include "core/draw.hpp"
#include "model/ask/shyness.hpp"
#include "model/ties/club_life.hpp"

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

constexpr int school_from = 5;
constexpr int school_until = 25;
/// Children of one street are playmates, not neighbours.
constexpr int grown_up = 18;

/// Where somebody may be met, and what those who are met there become.
struct MeetingPlace {
  std::span<const PersonId> present;
  TieKind kind;
  CircleId circle{};  ///< none in a street
};

/// Where `p` comes every week, the own street, or another street of the neighbourhood.
MeetingPlace meeting_place(const World& w, const Setting& s, PersonId p, const Draw& draw) {
  const std::size_t i = p.index();
  const CircleId weekday = w.persons.weekday[i], leisure = w.persons.leisure[i];
  const Draw where = draw.more(1);
  if ((weekday.valid() || leisure.valid()) && where.chance(s.parameters.take_part.meet_there, 0)) {
    const CircleId circle = either(weekday, leisure, where.chance(0.5, 1));
    const CircleBlock* block = w.circles.block_of(circle);
    return {w.members_of(circle),
            block->kind == CircleKind::day_group ? TieKind::fellow_client : TieKind::colleague,
            circle};
  }
  const std::uint32_t own = w.persons.street[i];
  if (draw.chance(s.parameters.keep_close.own_street, 2)) {
    const bool adult = w.persons.age(p, w.week) >= grown_up;
    return {w.residents_of(own), adult ? TieKind::neighbour : TieKind::acquaintance};
  }
  // Streets neither come nor go, so a number may choose among them.
  const World::StreetRange near = w.streets_around(p);
  const double count = near.end - near.begin;
  const auto street = static_cast<std::uint32_t>(near.begin + draw.uniform(3) * count);
  return {w.residents_of(street), street == own ? TieKind::neighbour : TieKind::acquaintance};
}

}  // namespace

std::vector<PersonId> strangers_among(const World& w, std::span<const PersonId> present, PersonId p,
                                      int wanted) {
  struct Candidate {
    double score;
    PersonId person;
  };
  const int age = w.persons.age(p, w.week);
  const auto& likes = age < young ? liking_of_young : liking_of_grown;
  const auto better = [&](const Candidate& a, const Candidate& b) {
    // Equal scores: those present are in no order that means something.
    return a.score != b.score ? a.score > b.score : w.key(a.person) < w.key(b.person);
  };
  std::vector<Candidate> best;  // a heap, the worst in front
  for (const PersonId q : present) {
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
    const bool full = best.size() == static_cast<std::size_t>(wanted);
    if (full && !may_reach(best.front().score, weight, draw)) {
      continue;
    }
    const Candidate candidate{candidate_score(weight, draw), q};
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
  for (const PersonId other :
       strangers_among(w, w.residents_of(w.persons.street[p.index()]), p, wanted)) {
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

void meet(World& w, const Setting& s, PersonId person) {
  const KeepClose& p = s.parameters.keep_close;
  const std::size_t i = person.index();
  const int age = w.persons.age(person, w.week);
  if (!w.persons.at_home(person) || w.persons.professional[i] != 0 || age < school_from) {
    return;
  }
  const Draw draw(w.luck, decision("ties.meet"), w.key(person), w.week);
  const double rate = p.meet * (age < school_until ? p.school : 1.0);
  const double u = draw.uniform(0);
  if (u >= rate * 2.0) {
    return;  // nobody is more than twice as outgoing as the mean
  }
  const double skill = 2.0 * static_cast<double>(traits_of(w, person)[at(Trait::social_skill)]);
  const bool limited = w.persons.limitation[i] != Limitation::none;
  if (u >= rate * skill * (limited ? 0.5 : 1.0)) {
    return;
  }
  const MeetingPlace place = meeting_place(w, s, person, draw);
  const ClubLife& life = s.parameters.club_life;
  if (place.circle.valid()
          ? !finds_somebody(w, life, person, place.circle, place.present.size(), draw.more(2))
          : at_day_activity(w, person) && !notices_residents(w, life, person)) {
    return;
  }
  const std::vector<PersonId> met = strangers_among(w, place.present, person, 1);
  if (met.empty()) {
    return;
  }
  const PersonId other = met.front();
  const bool next_door = w.persons.street[i] == w.persons.street[other.index()];
  const bool weekly = from_a_circle(place.kind);
  w.ties.add({.a = person,
              .b = other,
              .kind = place.kind,
              .closeness = 0.25F,
              .contacts = static_cast<float>((weekly ? 0.7 : 0.2) + draw.uniform(1)),
              .distance_km = next_door ? 0.1F
                             : weekly  ? 2.0F
                                       : 0.6F,
              .since = w.week},
             w.persons.key);
  w.emit(EventKind::tie_made, Cause::contact, person, other);
}

}  // namespace draagkracht
