// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
#include "io/research_look.hpp"

#include <algorithm>
#include <cmath>
#include <span>

#include "measures/care_network.hpp"
#include "measures/sums.hpp"

namespace draagkracht {

namespace {

/// A spread over people: classes from each bound up to the next; the last has no end.
struct Spread {
  const char* id;
  Label title, unit, of;
  std::vector<double> bounds;
};

enum Which : std::size_t { given_hours, load_share, lacking_share, helpers_counted, spread_count };

const std::array<Spread, spread_count>& all_spreads() {
  static const std::array<Spread, spread_count> list{{
      {"hours_given",
       {"Uren die mantelzorgers en vrijwilligers geven", "Hours that carers and volunteers give"},
       {"uur per week", "hours a week"},
       {"van wie helpt", "of who helps"},
       {0, 1, 2, 4, 8, 16, 24, 40}},
      {"load_share",
       {"Last als deel van de draagkracht", "Load as a part of strength"},
       {"1 is precies de draagkracht", "1 is exactly the strength"},
       {"van wie helpt", "of who helps"},
       {0, 0.25, 0.5, 0.75, 1, 1.25, 1.5, 2}},
      {"lacking_share",
       {"Deel van de nodige hulp dat ontbreekt", "Part of the help needed that is lacking"},
       {"1 is alle hulp", "1 is all help"},
       {"van wie hulp nodig heeft", "of who needs help"},
       {0, 0.02, 0.1, 0.2, 0.35, 0.5, 0.75}},
      {"helpers",
       {"Aantal mensen dat helpt", "Number of people who help"},
       {"mensen", "people"},
       {"van wie hulp nodig heeft", "of who needs help"},
       {0, 1, 2, 3, 4, 5, 6}},
  }};
  return list;
}

std::size_t class_of(const Spread& spread, double value) {
  const auto above = std::ranges::upper_bound(spread.bounds, value);
  return above == spread.bounds.begin()
             ? 0
             : static_cast<std::size_t>(above - spread.bounds.begin()) - 1;
}

}  // namespace

Json ResearchLook::spreads() {
  Json list = Json::array();
  for (const Spread& spread : all_spreads()) {
    list.push_back({{"id", spread.id},
                    {"title", json_of(spread.title)},
                    {"unit", json_of(spread.unit)},
                    {"of", json_of(spread.of)},
                    {"bounds", spread.bounds}});
  }
  return list;
}

void ResearchLook::after(const World& world) {
  if (world.week.value > 0) {
    person_weeks_ += static_cast<double>(world.residents());
    for (const Event& event : world.events) {
      events_[at(event.kind)] += 1;
    }
  }
  if (world.week.value == last_week_) {
    look(world);
  }
}

void ResearchLook::look(const World& world) {
  spreads_.clear();
  for (const Spread& spread : all_spreads()) {
    spreads_.emplace_back(spread.bounds.size(), 0.0);
  }
  const auto add = [&](Which which, double value, PersonId person) {
    spreads_[which][class_of(all_spreads()[which], value)] +=
        static_cast<double>(world.persons.weight[person.index()]);
  };
  for (const CarerRecord& carer : world.carers) {
    if (!carer.first_link.valid() || !world.persons.alive(carer.person)) {
      continue;
    }
    double minutes = 0;
    for (const double channel : recent_minutes(world, carer)) {
      minutes += channel;
    }
    add(given_hours, minutes / 60, carer.person);
    if (carer.strength > 0) {
      add(load_share, static_cast<double>(carer.load / carer.strength), carer.person);
    }
  }
  for (const ClientRecord& client : world.clients) {
    if (client.open == 0 || client.institution != 0 || !world.persons.alive(client.person)) {
      continue;
    }
    int helpers = 0;
    each_link_of_client(world, client, [&](LinkId) { ++helpers; });
    add(helpers_counted, helpers, client.person);
    if (const int need = total_minutes(client.need); need > 0) {
      add(lacking_share, static_cast<double>(total_minutes(client.unmet)) / need, client.person);
    }
  }
}

Json ResearchLook::json() const {
  Json events = Json::array();
  for (std::size_t kind = 0; kind < event_kind_count; ++kind) {
    if (events_[kind] > 0 && person_weeks_ > 0) {
      events.push_back({{"id", event_names[kind].code},
                        {"label", json_of(event_names[kind].label)},
                        {"rate", events_[kind] / person_weeks_ * 1000 * 52.1775}});
    }
  }
  Json shares = Json::object();
  for (std::size_t i = 0; i < spreads_.size(); ++i) {
    double sum = 0;
    for (const double people : spreads_[i]) {
      sum += people;
    }
    Json row = Json::array();
    for (const double people : spreads_[i]) {
      row.push_back(sum > 0 ? Json(std::round(people / sum * 1e5) / 1e5) : Json(nullptr));
    }
    shares[all_spreads()[i].id] = std::move(row);
  }
  return {{"events", std::move(events)}, {"spreads", std::move(shares)}};
}

}  // namespace draagkracht
