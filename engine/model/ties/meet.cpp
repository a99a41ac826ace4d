// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
#include "model/ties/meet.hpp"

#include <algorithm>
#include <array>
#include <iterator>
#include <optional>
#include <utility>

#include "core/draw.hpp"
#include "model/ask/shyness.hpp"
#include "model/ties/club_life.hpp"
#include "population/aids.hpp"

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

/// Nobody is more outgoing than this, against the mean.
constexpr double most_outgoing = 3.0;

/// Where somebody may be met, and what those who are met there become.
struct MeetingPlace {
  std::span<const PersonId> present;
  TieKind kind;
  std::vector<PersonId> held{};  ///< those present, when they stand in no list of the world
  CircleId circle{};             ///< none in a street
};

/// The dead and admitted stay on a list until it is made anew, so its length means nothing.
std::size_t at_home_among(const World& w, std::span<const PersonId> present) {
  return static_cast<std::size_t>(
      std::ranges::count_if(present, [&](PersonId p) { return w.persons.at_home(p); }));
}

MeetingPlace gathering(std::vector<PersonId> people, TieKind kind) {
  MeetingPlace place{.present = {}, .kind = kind, .held = std::move(people)};
  place.present = place.held;
  return place;
}

/// At the house of a friend or in the meeting place near, if it is there that somebody is met.
std::optional<MeetingPlace> with_others(const World& w, const Setting& s, PersonId p) {
  const Draw draw(w.luck, decision("ties.meet.where"), w.key(p), w.week);
  if (draw.chance(s.parameters.introduce.by_friend, 0)) {
    std::vector<PersonId> people = introduced_to(w, p);
    if (!people.empty()) {
      return gathering(std::move(people), TieKind::acquaintance);
    }
  }
  const PlaceKind place = place_near(w, p);
  const double visits = s.parameters.street_life.visits;
  if (place != PlaceKind::none && draw.chance(visits / (1.0 + visits), 1)) {
    return gathering(visitors_near(w, p),
                     place == PlaceKind::own ? TieKind::fellow_client : TieKind::acquaintance);
  }
  return std::nullopt;
}

/// Where `p` comes every week, the own street, or another street of the neighbourhood.
MeetingPlace meeting_place(const World& w, const Setting& s, PersonId p, const Draw& draw) {
  if (std::optional<MeetingPlace> place = with_others(w, s, p)) {
    return std::move(*place);
  }
  const std::size_t i = p.index();
  const CircleId weekday = w.persons.weekday[i], leisure = w.persons.leisure[i];
  const Draw where = draw.more(1);
  if ((weekday.valid() || leisure.valid()) && where.chance(s.parameters.take_part.meet_there, 0)) {
    const CircleId circle = either(weekday, leisure, where.chance(0.5, 1));
    const CircleBlock* block = w.circles.block_of(circle);
    return {
        .present = w.members_of(circle),
        .kind = block->kind == CircleKind::day_group ? TieKind::fellow_client : TieKind::colleague,
        .circle = circle};
  }
  const std::uint32_t own = w.persons.street[i];
  // In a street that gets on people meet at the door.
  if (draw.chance(s.parameters.keep_close.own_street *
                      neighbourly(s.parameters.street_life, street_level(w, p)),
                  2)) {
    const bool adult = w.persons.age(p, w.week) >= adult_age;
    return {.present = w.residents_of(own),
            .kind = adult ? TieKind::neighbour : TieKind::acquaintance};
  }
  // Streets neither come nor go, so a number may choose among them.
  const World::StreetRange near = w.streets_around(p);
  const double count = near.end - near.begin;
  const auto street = static_cast<std::uint32_t>(near.begin + draw.uniform(3) * count);
  return {.present = w.residents_of(street),
          .kind = street == own ? TieKind::neighbour : TieKind::acquaintance};
}

}  // namespace

std::vector<PersonId> strangers_among(const World& w, const TakeTo& rule,
                                      std::span<const PersonId> present, PersonId p, int wanted) {
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
    double weight =
        likes[years] * (0.3 + static_cast<double>(traits_of(w, q)[at(Trait::social_skill)]));
    const Draw draw(w.luck, decision("ties.meet.whom"), w.key(p), w.key(q), w.week);
    const bool full = best.size() == static_cast<std::size_t>(wanted);
    if (full && !may_reach(best.front().score, weight, draw)) {
      continue;
    }
    weight *= liking_for(rule, between(w, p, q));  // only takes away
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

void meet_neighbours(World& w, const TakeTo& rule, double mean, PersonId p) {
  const Draw draw(w.luck, decision("ties.meet.neighbours"), w.key(p), w.week);
  const int wanted = draw.poisson(mean);
  if (wanted == 0) {
    return;
  }
  for (const PersonId other :
       strangers_among(w, rule, w.residents_of(w.persons.street[p.index()]), p, wanted)) {
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

namespace {

/// How readily `person` meets somebody, against the mean, as far as can be seen at a glance.
double eagerness(const World& w, const Setting& s, PersonId person) {
  double ready = readiness_to_meet(w, s.parameters.take_to, person);
  const PlaceKind place = place_near(w, person);
  if (place != PlaceKind::none) {
    const bool limited = w.persons.limitation[person.index()] != Limitation::none;
    // Among their own people with a limitation dare to come.
    ready *=
        (1.0 + s.parameters.street_life.visits) * (limited && place == PlaceKind::own ? 2.0 : 1.0);
  }
  if (has_aid(w.persons, person, Aid::missing)) {
    ready *= 1.0 + s.parameters.fall_out.gap;
  }
  return ready;
}

/// The two get to know each other.
void begin_tie(World& w, const Setting& s, PersonId person, PersonId other, TieKind kind,
               double luck) {
  const bool next_door = w.persons.street[person.index()] == w.persons.street[other.index()];
  const bool weekly = from_a_circle(kind);
  w.ties.add({.a = person,
              .b = other,
              .kind = kind,
              .closeness = first_closeness(w, s.parameters.take_to, person, other),
              .contacts = static_cast<float>((weekly ? 0.7 : 0.2) + luck),
              .distance_km = next_door ? 0.1F
                             : weekly  ? 2.0F
                                       : 0.6F,
              .since = w.week},
             w.persons.key);
  set_aid(w.persons, person, Aid::missing, false);
  if (next_door) {
    liven(w, s.parameters.street_life, person);
  }
  w.emit(EventKind::tie_made, Cause::contact, person, other);
}

void meet_on_line(World& w, const Setting& s, PersonId person) {
  if (!has_aid(w.persons, person, Aid::meeting_site)) {
    return;
  }
  const PersonId other = match_on_line(w, s.parameters.on_line, person);
  if (other.valid()) {
    begin_tie(w, s, person, other, TieKind::acquaintance, 0.3);
  }
}

}  // namespace

void meet(World& w, const Setting& s, PersonId person) {
  const KeepClose& p = s.parameters.keep_close;
  const std::size_t i = person.index();
  const int age = w.persons.age(person, w.week);
  if (!w.persons.at_home(person) || w.persons.professional[i] != 0 || age < school_from) {
    return;
  }
  meet_on_line(w, s, person);
  const Draw draw(w.luck, decision("ties.meet"), w.key(person), w.week);
  const double rate = p.meet * (age < school_until ? p.school : 1.0);
  const double u = draw.uniform(0);
  if (u >= rate * most_outgoing) {
    return;
  }
  const double ready = eagerness(w, s, person);
  // Those around are looked at only when it can make a difference.
  const GoOut& out = s.parameters.go_out;
  const double most = ready * std::max(out.company, out.alone) * (1.0 + 0.5 * out.safety);
  if (u >= rate * std::min(most, most_outgoing)) {
    return;
  }
  const double often = ready * outings_of(w, out, person) *
                       room_for_new(s.parameters.introduce, closeness_of_knit(w, person));
  if (u >= rate * std::min(often, most_outgoing)) {
    return;
  }
  const MeetingPlace place = meeting_place(w, s, person, draw);
  const ClubLife& life = s.parameters.club_life;
  if (place.circle.valid() ? !finds_somebody(w, life, person, place.circle,
                                             at_home_among(w, place.present), draw.more(2))
                           : at_day_activity(w, person) && !notices_residents(w, life, person)) {
    return;
  }
  const std::vector<PersonId> met =
      strangers_among(w, s.parameters.take_to, place.present, person, 1);
  if (!met.empty()) {
    begin_tie(w, s, person, met.front(), place.kind, draw.uniform(1));
  }
}

}  // namespace draagkracht
