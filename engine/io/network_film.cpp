// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
#include "io/network_film.hpp"

#include <algorithm>
#include <cmath>
#include <cstdlib>

#include "io/packed_bytes.hpp"
#include "io/town_plan.hpp"
#include "measures/sums.hpp"

namespace draagkracht {

namespace {

/// A month is kept as a byte.
constexpr std::size_t most_months = 250;
/// Ties this close are people one counts on; assumed.
constexpr float close_tie = 0.5F;
/// Close ties kept per person of the film, on average.
constexpr std::size_t ties_per_person = 2;

/// Positions on the plan as whole numbers of 16 bits.
constexpr float finest = 65535;

struct CloseTie {
  float closeness = 0;
  std::uint32_t a = 0, b = 0;
  TieKind kind = TieKind::acquaintance;  ///< what b is to a
};

/// Whether help changed so much that it is another stretch: a quarter of an hour and a fifth.
bool differs(int minutes, int before) {
  const int apart = std::abs(minutes - before);
  return apart >= 15 && 5 * apart >= before;
}

std::vector<CloseTie> close_ties(const World& world, std::span<const PersonId> persons) {
  std::map<PersonId, std::uint32_t> position;
  for (std::uint32_t i = 0; i < persons.size(); ++i) {
    position.emplace(persons[i], i);
  }
  std::vector<CloseTie> list;
  for (std::uint32_t i = 0; i < persons.size(); ++i) {
    for (const Arc& arc : world.ties.of(persons[i])) {
      const Tie& tie = world.ties.columns.row[arc.tie.index()];
      const auto other = position.find(arc.other);
      if (tie.state == TieState::active && tie.closeness >= close_tie && other != position.end() &&
          other->second > i) {
        list.push_back(
            {tie.closeness, i, other->second, world.ties.kind_seen_by(persons[i], arc.tie)});
      }
    }
  }
  std::ranges::stable_sort(list, std::ranges::greater{}, &CloseTie::closeness);
  list.resize(std::min(list.size(), ties_per_person * persons.size()));
  return list;
}

}  // namespace

std::vector<int> film_weeks(Date start, int weeks) {
  std::vector<int> firsts;
  for (int week = 1; week < weeks; ++week) {
    if (date_of(start, Week{week}).month != date_of(start, Week{week - 1}).month) {
      firsts.push_back(week);
    }
  }
  const std::size_t step = firsts.size() / most_months + 1;
  std::vector<int> list{0};
  for (std::size_t i = 0; i < firsts.size(); i += step) {
    list.push_back(firsts[i]);
  }
  if (weeks > 0) {
    list.push_back(weeks);
  }
  return list;
}

std::uint8_t film_state(const World& world, PersonId person) {
  const std::size_t p = person.index();
  switch (world.persons.residence[p]) {
    case Residence::dead:
      return film_dead;
    case Residence::moved_away:
      return film_moved;
    case Residence::admitted:
      return film_admitted;
    case Residence::home:
      break;
  }
  int strain = 0;
  if (const CarerSlot slot = world.persons.carer[p]; slot.valid()) {
    const CarerRecord& carer = world.carers[slot.index()];
    if (carer.first_link.valid()) {
      strain = 1 + static_cast<int>(std::lround(14 * std::clamp(carer.strain, 0.0F, 1.0F)));
    }
  }
  int lacks = 0;
  if (const ClientSlot slot = world.persons.client[p];
      slot.valid() && world.clients[slot.index()].open != 0) {
    const auto share = static_cast<double>(world.clients[slot.index()].unmet_share);
    lacks = 1 + static_cast<int>(
                    std::ranges::count_if(film_lacks, [&](double bound) { return share > bound; }));
  }
  return static_cast<std::uint8_t>(16 * lacks + strain);
}

Json film_cast(const World& start, std::span<const PersonId> persons) {
  const TownPlan plan = town_plan(start, persons);
  const float scale = finest / std::max({plan.width, plan.height, 1.0F});
  const auto whole = [&](float steps) {
    return static_cast<std::uint64_t>(std::lround(std::clamp(steps * scale, 0.0F, finest)));
  };
  PackedBytes places, streets, people, keys, ties;
  for (std::size_t i = 0; i < persons.size(); ++i) {
    const PersonId p = persons[i];
    places.put(whole(plan.places[i].x), 2);
    places.put(whole(plan.places[i].y), 2);
    const int age = std::clamp(start.persons.age(p, start.week), 0, 127);
    people.put(
        static_cast<std::uint64_t>(age) + (start.persons.sex[p.index()] == Sex::female ? 128U : 0U),
        1);
    keys.put(start.key(p).value, 8);
  }
  for (const TownPlan::Street& street : plan.streets) {
    streets.put(whole(street.x), 2);
    streets.put(whole(street.y), 2);
    streets.put(whole(street.width), 2);
  }
  for (const CloseTie& tie : close_ties(start, persons)) {
    ties.put(tie.a, 3);
    ties.put(tie.b, 3);
    ties.put(static_cast<std::uint64_t>(tie.kind), 1);
  }
  Json kinds = Json::array();
  for (const CodeName& name : tie_kind_names) {
    kinds.push_back(json_of(name.label));
  }
  return {
      {"persons", persons.size()}, {"residents", start.residents()}, {"step", std::lround(scale)},
      {"places", places.base64()}, {"streets", streets.base64()},    {"people", people.base64()},
      {"keys", keys.base64()},     {"ties", ties.base64()},          {"tie_kinds", kinds}};
}

NetworkFilm::NetworkFilm(std::span<const PersonId> persons, std::span<const int> weeks)
    : persons_(persons), weeks_(weeks), states_(persons.size()) {
  for (std::uint32_t i = 0; i < persons.size(); ++i) {
    position_.emplace(persons[i], i);
  }
}

void NetworkFilm::after(const World& world) {
  if (world.week.value > 0) {
    stops_.read(world);
  }
  cascades_.after(world, stops_.this_week());
  for (const CascadeStep& step : cascades_.this_week()) {
    if (position_.contains(step.carer) && position_.contains(step.client) &&
        position_.contains(step.first)) {
      steps_.push_back({world.week.value, step});
    }
  }
  if (month_ < weeks_.size() && world.week.value == weeks_[month_]) {
    look(world);
    ++month_;
  }
}

void NetworkFilm::look(const World& world) {
  for (std::size_t i = 0; i < persons_.size(); ++i) {
    states_[i].push_back(film_state(world, persons_[i]));
  }
  for (const CareLink& link : world.links) {
    const auto giver = position_.find(link.giver);
    const auto client = position_.find(link.client);
    if (link.open == 0 || giver == position_.end() || client == position_.end()) {
      continue;
    }
    std::vector<Stretch>& stretches = help_[{giver->second, client->second}];
    const int minutes = agreed_minutes(link).value;
    if (stretches.empty() || stretches.back().to + 1 < month_ ||
        differs(minutes, stretches.back().minutes)) {
      stretches.push_back({month_, month_, minutes, link.as_volunteer != 0});
    }
    stretches.back().to = month_;
  }
}

Json NetworkFilm::json() const {
  PackedBytes states, help;
  for (const std::vector<std::uint8_t>& row : states_) {
    states.put_runs(row);
  }
  for (const auto& [pair, stretches] : help_) {
    for (const Stretch& stretch : stretches) {
      help.put(pair.first, 3);
      help.put(pair.second, 3);
      help.put(stretch.from, 1);
      help.put(stretch.to, 1);
      // Quarters of an hour, and in the high bit whether it is volunteering.
      help.put(static_cast<std::uint64_t>(std::min((stretch.minutes + 14) / 15, 127)) +
                   (stretch.volunteer ? 128U : 0U),
               1);
    }
  }
  // A stop from which nothing followed is no cascade.
  Json steps = Json::array();
  for (const Step& each : steps_) {
    const bool began = std::ranges::any_of(steps_, [&](const Step& other) {
      return other.step.follows && other.step.first == each.step.carer && other.week >= each.week;
    });
    if (each.step.follows || (each.step.first == each.step.carer && began)) {
      steps.push_back({each.week, position_.at(each.step.carer), position_.at(each.step.client),
                       position_.at(each.step.first), each.step.follows ? 1 : 0,
                       each.step.out ? 1 : 0});
    }
  }
  return {{"states", states.base64()}, {"help", help.base64()}, {"steps", steps}};
}

}  // namespace draagkracht
