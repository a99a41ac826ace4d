// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
#include "study/cohort.hpp"

#include <algorithm>

#include "measures/burden.hpp"
#include "measures/care_network.hpp"
#include "measures/sums.hpp"

namespace draagkracht {

namespace {

constexpr int one_year = 52;

double weight_of(const World& w, PersonId p) {
  return static_cast<double>(w.persons.weight[p.index()]);
}

bool resident_at_home(const World& w, PersonId p) {
  return w.persons.professional[p.index()] == 0 && w.persons.at_home(p);
}

/// One flag per person: helps somebody now, in a way that counts as care.
std::vector<std::uint8_t> carers_now(const World& w) {
  std::vector<std::uint8_t> flags(w.persons.size(), 0);
  for (const CareLink& link : w.links) {
    if (link.open != 0 && counts_as_care(w, link)) {
      flags[link.giver.index()] = 1;
    }
  }
  return flags;
}

bool lives_with_dementia(const World& w, const ClientRecord& client) {
  return client.open != 0 && client.limitation == Limitation::dementia &&
         w.persons.at_home(client.person);
}

bool has_indication(const ClientRecord& client) {
  return std::ranges::any_of(client.indications,
                             [](const Indication& i) { return i.granted.value > 0; });
}

}  // namespace

Cohort::Cohort(const World& week0, const Forgetting& memory)
    : memory_(memory), carers_(carers_now(week0)) {
  constexpr std::uint32_t one_in = 10;  // a panel, not a census
  for (std::uint32_t i = 0; i < week0.persons.size(); ++i) {
    const PersonId p{i};
    const int age = week0.persons.age(p, week0.week);
    if (i % one_in == 0 && age >= 18 && age < 65 && resident_at_home(week0, p)) {
      panel_.push_back(p);
      named_.push_back(named_network(week0, p));
    }
  }
  for (const ClientRecord& client : week0.clients) {
    if (lives_with_dementia(week0, client) && has_indication(client) &&
        helpers_of(week0, client).carers > 0) {
      dementia_.push_back(client.person);
    }
  }
  for (const CareLink& link : week0.links) {
    if (link.open != 0) {
      episodes_[link.tie.value] = {};  // began before: its start was not seen
    }
  }
  mark_guidance(week0);
  look_at_risk(week0);
}

void Cohort::look(const World& world) {
  look_at_links(world);
  look_at_risk(world);
  const int week = world.week.value;
  if (week <= one_year) {
    mark_guidance(world);
  }
  if (week == one_year) {
    compare_carers(world);
    for (std::uint32_t i = 0; i < world.persons.size(); ++i) {
      const PersonId p{i};
      if (resident_at_home(world, p)) {
        guidance_in_year.add(weight_of(world, p), i < guidance_.size() ? guidance_[i] : 0);
      }
    }
  }
  if (week == one_year) {
    find_uneven_ties(world);
  } else if (week == 2 * one_year) {
    look_at_uneven_ties(world);
  }
  if (week == one_year || week == 2 * one_year) {
    for (const PersonId p : dementia_) {
      (week == one_year ? home_1 : home_2)
          .add(weight_of(world, p), world.persons.at_home(p) ? 1 : 0);
    }
  }
  if (week == followed_weeks) {
    look_at_network(world);
    judge_episodes();
    count_support(world);
  }
}

void Cohort::mark_guidance(const World& world) {
  guidance_.resize(world.persons.size(), 0);
  for (const ClientRecord& client : world.clients) {
    if (client.open != 0 && client.indications[at(Product::guidance)].granted.value > 0) {
      guidance_[client.person.index()] = 1;
    }
  }
}

void Cohort::compare_carers(const World& world) {
  const std::vector<std::uint8_t> now = carers_now(world);
  for (std::size_t i = 0; i < carers_.size(); ++i) {
    const PersonId p{static_cast<std::uint32_t>(i)};
    if (!resident_at_home(world, p) || world.persons.age(p, world.week) < 17) {
      continue;
    }
    const double weight = weight_of(world, p);
    if (carers_[i] != 0) {
      left.add(weight, now[i] != 0 ? 0 : 1);
    }
    if (now[i] != 0) {
      entered.add(weight, carers_[i] != 0 ? 0 : 1);
    }
  }
}

void Cohort::look_at_links(const World& world) {
  for (const CareLink& link : world.links) {
    if (link.open == 0 || !counts_as_care(world, link)) {
      continue;
    }
    const auto [found, is_new] = episodes_.try_emplace(link.tie.value);
    Episode& episode = found->second;
    if (!is_new && episode.looks == 0) {
      continue;
    }
    episode.last = total_minutes(link.agreed);
    episode.first = is_new ? episode.last : episode.first;
    episode.weight = weight_of(world, link.giver);
    ++episode.looks;
  }
}

void Cohort::judge_episodes() {
  constexpr double same = 0.25;   // assumed: the study gives no bound
  constexpr int long_enough = 2;  // quarters: one look shows no course
  for (const auto& [tie, episode] : episodes_) {
    if (episode.looks < long_enough) {
      continue;
    }
    const double ratio =
        static_cast<double>(episode.last) / static_cast<double>(std::max(episode.first, 1));
    const bool up = ratio > 1 + same;
    const bool down = ratio < 1 - same;
    rising.add(episode.weight, up ? 1 : 0);
    falling.add(episode.weight, down ? 1 : 0);
    stable.add(episode.weight, up || down ? 0 : 1);
  }
}

void Cohort::look_at_risk(const World& world) {
  for (const AtRisk& before : at_risk_) {
    const Residence now = world.persons.residence[before.person.index()];
    if (now == Residence::home || now == Residence::admitted) {
      admission.add(before.row, now == Residence::admitted, weight_of(world, before.person));
    }
  }
  at_risk_.clear();
  for (const ClientRecord& client : world.clients) {
    if (!lives_with_dementia(world, client)) {
      continue;
    }
    const HelperCount helpers = helpers_of(world, client);
    if (!helpers.busiest.valid()) {
      continue;
    }
    const PersonId giver = world.links[helpers.busiest.index()].giver;
    const CarerRecord& carer = world.carers[world.persons.carer[giver.index()].index()];
    const bool severe = ediz_plus_class(ediz_plus(world, carer)) == EdizPlusClass::severe;
    at_risk_.push_back({client.person,
                        {1, severe ? 1.0 : 0.0, hours(total_minutes(client.need)) / 40,
                         (world.persons.age(client.person, world.week) - 80) / 10.0}});
  }
}

void Cohort::look_at_network(const World& world) {
  for (std::size_t i = 0; i < panel_.size(); ++i) {
    const PersonId p = panel_[i];
    if (!resident_at_home(world, p)) {
      continue;
    }
    const double weight = weight_of(world, p);
    const std::vector<NamedPerson>& then = named_[i];
    const std::vector<NamedPerson> now = named_network(world, p);
    size_before.add(weight, static_cast<double>(then.size()));
    size_after.add(weight, static_cast<double>(now.size()));
    const auto end = now.begin() + static_cast<std::ptrdiff_t>(std::min(named_people, now.size()));
    for (std::size_t k = 0; k < std::min(named_people, then.size()); ++k) {
      still_named.add(
          weight,
          std::any_of(now.begin(), end, [&](const NamedPerson& n) { return n.who == then[k].who; })
              ? 1
              : 0);
    }
    const std::vector<PersonId> inner = in_a_role(now);
    for (const PersonId who : in_a_role(then)) {
      still_inner.add(weight, std::ranges::find(inner, who) != inner.end() ? 1 : 0);
    }
  }
}

void Cohort::find_uneven_ties(const World& world) {
  constexpr std::uint32_t one_in = 5;
  for (std::uint32_t i = 0; i < world.persons.size(); i += one_in) {
    const PersonId p{i};
    const int age = world.persons.age(p, world.week);
    if (age >= older_from && age < older_until && resident_at_home(world, p)) {
      add_uneven_ties(world, memory_, p, uneven_);
    }
  }
}

void Cohort::look_at_uneven_ties(const World& world) {
  for (const UnevenTie& tie : uneven_) {
    if (resident_at_home(world, tie.person) && resident_at_home(world, tie.other)) {
      (tie.neighbour ? left_among_neighbours : left_among_near)
          .add(weight_of(world, tie.person), imbalance_left(world, memory_, tie));
    }
  }
}

void Cohort::count_support(const World& world) {
  const std::vector<std::uint8_t> wide = wide_carers(world);
  for (std::uint32_t i = 0; i < world.persons.size(); ++i) {
    const PersonId p{i};
    if (resident_at_home(world, p)) {
      carers_then += wide[i] != 0 ? weight_of(world, p) : 0;
    }
  }
  for (const ClientRecord& client : world.clients) {
    if (client.open != 0 && resident_at_home(world, client.person) &&
        world.persons.age(client.person, world.week) >= 75) {
      older_clients_then += weight_of(world, client.person);
    }
  }
}

}  // namespace draagkracht
