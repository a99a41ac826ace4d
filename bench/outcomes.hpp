// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// What becomes of each client and each carer of week 0, person by person, so that two worlds with
// the same people and the same luck can be compared in pairs.
#pragma once

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdlib>
#include <iostream>
#include <limits>
#include <optional>
#include <string>
#include <vector>

#include "measures/burden.hpp"
#include "measures/care_network.hpp"
#include "measures/catalogue.hpp"
#include "measures/cost.hpp"
#include "measures/reserve.hpp"
#include "measures/sums.hpp"
#include "measures/week_events.hpp"
#include "methods/method_spec.hpp"
#include "population/look/loneliness.hpp"
#include "population/world.hpp"
#include "run/outcome.hpp"
#include "study/paired.hpp"

namespace draagkracht::bench {

inline constexpr double nothing = std::numeric_limits<double>::quiet_NaN();

/// Hours, euros and stocks are means over this many weeks up to the look; questions are asked then.
inline constexpr int weeks_of_look = 13;

inline constexpr std::array client_outcomes{Measure::need_hours,        Measure::delivered_hours,
                                            Measure::informal_hours,    Measure::unmet_hours,
                                            Measure::hidden_hours,      Measure::carers_per_client,
                                            Measure::own_direction,     Measure::lonely,
                                            Measure::admitted,          Measure::substitution_depth,
                                            Measure::cost_municipality, Measure::cost_total};
inline constexpr std::array carer_outcomes{Measure::strain, Measure::overloaded,
                                           Measure::burden_severe, Measure::heavy_self_rated,
                                           Measure::quit};
inline constexpr std::size_t outcome_count = client_outcomes.size() + carer_outcomes.size();

/// Position among all outcomes, those of clients first.
[[nodiscard]] constexpr std::optional<std::size_t> outcome_of(Measure measure) {
  for (std::size_t i = 0; i < client_outcomes.size(); ++i) {
    if (client_outcomes[i] == measure) {
      return i;
    }
  }
  for (std::size_t i = 0; i < carer_outcomes.size(); ++i) {
    if (carer_outcomes[i] == measure) {
      return client_outcomes.size() + i;
    }
  }
  return std::nullopt;
}
[[nodiscard]] constexpr Measure measure_of(std::size_t outcome) {
  return outcome < client_outcomes.size() ? client_outcomes[outcome]
                                          : carer_outcomes[outcome - client_outcomes.size()];
}
/// Whose outcome it is: that of clients, of carers, or of everybody old enough to be asked.
enum class Whose : std::uint8_t { client, carer, anybody };
[[nodiscard]] constexpr Whose whose(std::size_t outcome) {
  return measure_of(outcome) == Measure::lonely ? Whose::anybody
         : outcome >= client_outcomes.size()    ? Whose::carer
                                                : Whose::client;
}

using Outcomes = std::array<double, outcome_count>;

/// The people of week 0 at one look; NaN for who died, is too young to be asked or plays no such
/// part.
struct Look {
  int week = 0;
  std::vector<Outcomes> of;  ///< by person
};

/// Follows one world.
class Follow {
 public:
  Follow(const World& week0, const Prices& prices, std::vector<int> looks)
      : prices_(prices), weeks_(std::move(looks)), sums_(week0.persons.size(), Outcomes{}) {
    for (const ClientRecord& client : week0.clients) {
      if (client.open != 0 && week0.persons.at_home(client.person)) {
        clients_.push_back(client.person);
      }
    }
    for (const CarerRecord& carer : week0.carers) {
      if (is_carer_now(week0, carer)) {
        carers_.push_back(carer.person);
      }
    }
  }

  /// After every week.
  void after(const World& w) {
    count_events(w);
    for (const int look : weeks_) {
      if (w.week.value <= look && w.week.value > look - weeks_of_look) {
        add(w);
      }
      if (w.week.value == look) {
        ask(w, look);
      }
    }
  }

  [[nodiscard]] const Look& at_week(int week) const {
    for (const Look& look : looks_) {
      if (look.week == week) {
        return look;
      }
    }
    return looks_.back();
  }
  [[nodiscard]] const std::vector<PersonId>& clients() const { return clients_; }
  [[nodiscard]] const std::vector<PersonId>& carers() const { return carers_; }

 private:
  static constexpr std::size_t slot(Measure m) { return *outcome_of(m); }

  void count_events(const World& w) {
    for (const Event& event : w.events) {
      if (event.kind == EventKind::admitted) {
        admitted_.push_back(event.person);
      } else if (event.kind == EventKind::quit) {
        quit_.push_back(event.person);
      }
    }
  }

  void add(const World& w) {
    for (const PersonId p : clients_) {
      const ClientRecord& client = w.clients[w.persons.client[p.index()].index()];
      Outcomes& sum = sums_[p.index()];
      sum[slot(Measure::own_direction)] += 10.0 * static_cast<double>(client.own_direction);
      if (client.open == 0) {
        continue;
      }
      sum[slot(Measure::need_hours)] += hours(total_minutes(client.need));
      sum[slot(Measure::delivered_hours)] += hours(minutes_delivered(client));
      sum[slot(Measure::informal_hours)] += hours(total_minutes(client.informal));
      // Documents speak of people who help, whether they come as a neighbour or as a volunteer.
      each_link_of_client(w, client, [&](LinkId) { sum[slot(Measure::carers_per_client)] += 1.0; });
      sum[slot(Measure::unmet_hours)] += hours(total_minutes(client.unmet));
      sum[slot(Measure::hidden_hours)] +=
          hours(std::max(0, total_minutes(client.unmet) - client.reported.value));
      const bool away = w.persons.residence[p.index()] == Residence::admitted;
      const Bill bill =
          week_bill(prices_, client, away, Minutes{helpers_of(w, client).working_minutes});
      const PerPayer<Cents> paid = bill.by_payer(prices_);
      double all =
          static_cast<double>(bill.cents[static_cast<std::size_t>(CostLine::informal_care)].value);
      for (const Cents part : paid) {
        all += static_cast<double>(part.value);
      }
      sum[slot(Measure::cost_municipality)] +=
          static_cast<double>(paid[at(Payer::municipality)].value) / 100;
      sum[slot(Measure::cost_total)] += all / 100;
    }
    for (const PersonId p : carers_) {
      const CarerRecord& carer = w.carers[w.persons.carer[p.index()].index()];
      sums_[p.index()][slot(Measure::strain)] += static_cast<double>(carer.strain);
      sums_[p.index()][slot(Measure::overloaded)] +=
          carer.first_link.valid() && carer.load > carer.strength ? 1 : 0;
    }
  }

  void ask(const World& w, int week) {
    std::ranges::sort(admitted_);
    std::ranges::sort(quit_);
    Look& look = looks_.emplace_back();
    look.week = week;
    Outcomes none{};
    none.fill(nothing);
    look.of.assign(sums_.size(), none);
    const auto happened = [&](const std::vector<Key>& to, PersonId p) {
      return std::ranges::binary_search(to, w.key(p)) ? 1.0 : 0.0;
    };
    for (const PersonId p : clients_) {
      if (!w.persons.alive(p)) {
        continue;
      }
      const ClientRecord& client = w.clients[w.persons.client[p.index()].index()];
      Outcomes& of = look.of[p.index()];
      for (std::size_t i = 0; i < client_outcomes.size(); ++i) {
        of[i] = sums_[p.index()][i] / weeks_of_look;
      }
      of[slot(Measure::lonely)] = nothing;
      of[slot(Measure::admitted)] = happened(admitted_, p);
      const int depth = client.open != 0 && w.persons.at_home(p)
                            ? substitution_depth(possible_helpers(w, client))
                            : -1;
      of[slot(Measure::substitution_depth)] = depth >= 0 ? depth : nothing;
    }
    for (const PersonId p : carers_) {
      if (!w.persons.alive(p)) {
        continue;
      }
      const CarerRecord& carer = w.carers[w.persons.carer[p.index()].index()];
      const BurdenLimits limits = burden_limits(w, p);
      Outcomes& of = look.of[p.index()];
      of[slot(Measure::strain)] = sums_[p.index()][slot(Measure::strain)] / weeks_of_look;
      of[slot(Measure::overloaded)] = sums_[p.index()][slot(Measure::overloaded)] / weeks_of_look;
      of[slot(Measure::burden_severe)] = carer.strain > limits.severe ? 1 : 0;
      of[slot(Measure::heavy_self_rated)] = carer.strain > limits.heavy ? 1 : 0;
      of[slot(Measure::quit)] = happened(quit_, p);
    }
    for (std::uint32_t i = 0; i < look.of.size(); ++i) {
      const PersonId p{i};
      if (w.persons.alive(p) && w.persons.age(p, w.week) >= loneliness_age) {
        // As trials report it: the score, not the few above a limit.
        look.of[i][slot(Measure::lonely)] = loneliness(w, p).score();
      }
    }
    std::ranges::fill(sums_, Outcomes{});
  }

  Prices prices_;
  std::vector<int> weeks_;
  std::vector<PersonId> clients_, carers_;
  std::vector<Key> admitted_, quit_;
  std::vector<Outcomes> sums_;
  std::vector<Look> looks_;
};

[[noreturn]] inline void fail(const std::string& why) {
  std::cerr << why << '\n';
  std::exit(1);
}

/// Somebody of week 0 whom a method may have touched.
struct Touched {
  PersonId person;
  bool began = false;  ///< or is around somebody who did
};

/// Those who were offered the method, with the clients and carers around them.
struct Exposed {
  std::array<std::vector<Touched>, 3> people;  ///< by `Whose`
  double offered = 0, began = 0;  ///< all who were, also those who were no client or carer then

  [[nodiscard]] const std::vector<Touched>& of(Whose kind) const {
    return people[static_cast<std::size_t>(kind)];
  }
};

[[nodiscard]] inline Exposed exposed_to(const World& week0, const World& after, const MethodSpec& m,
                                        std::uint8_t number) {
  enum Part : std::uint8_t { untouched, offered, begun };
  Exposed exposed;
  std::array<std::vector<std::uint8_t>, 3> parts;
  parts.fill(std::vector<std::uint8_t>(week0.persons.size(), untouched));
  const auto touch = [&](Whose kind, PersonId p, bool began) {
    std::uint8_t& part = parts[static_cast<std::size_t>(kind)][p.index()];
    part = std::max<std::uint8_t>(part, began ? begun : offered);
  };
  const auto with_carers = [&](const ClientRecord& record, bool began) {
    touch(Whose::client, record.person, began);
    each_link_of_client(week0, record, [&](LinkId l) {
      const CareLink& link = week0.links[l.index()];
      if (link.as_volunteer == 0) {
        touch(Whose::carer, link.giver, began);
      }
    });
  };
  for (const Enrolment& e : after.enrolments) {
    if (e.method != number) {
      continue;
    }
    const bool began = e.sessions > 0;
    exposed.offered += 1;
    exposed.began += began ? 1 : 0;
    if (e.person.index() >= week0.persons.size()) {
      continue;
    }
    if (m.target == MethodTarget::street) {
      for (const PersonId p : week0.residents_of(week0.persons.street[e.person.index()])) {
        touch(Whose::anybody, p, began);
        if (const ClientSlot slot = week0.persons.client[p.index()]; slot.valid()) {
          with_carers(week0.clients[slot.index()], began);
        }
      }
      continue;
    }
    touch(Whose::anybody, e.person, began);
    if (m.target == MethodTarget::client) {
      if (const ClientSlot slot = week0.persons.client[e.person.index()]; slot.valid()) {
        with_carers(week0.clients[slot.index()], began);
      }
    } else {
      touch(Whose::carer, e.person, began);
      if (const CarerSlot slot = week0.persons.carer[e.person.index()]; slot.valid()) {
        each_link_of_giver(week0, week0.carers[slot.index()], [&](LinkId l) {
          touch(Whose::client, week0.links[l.index()].client, began);
        });
      }
    }
  }
  for (std::size_t kind = 0; kind < parts.size(); ++kind) {
    for (std::uint32_t i = 0; i < week0.persons.size(); ++i) {
      if (parts[kind][i] != untouched) {
        exposed.people[kind].push_back({PersonId{i}, parts[kind][i] == begun});
      }
    }
  }
  return exposed;
}

/// Lives on from week 0 under a variant; `end` gets the world of the last look.
[[nodiscard]] inline Follow followed(const ScenarioSpec& spec, std::uint32_t variant,
                                     const World& week0, const Prices& prices,
                                     const std::vector<int>& looks, World* end) {
  Follow follow(week0, prices, looks);
  World w = replay(spec, variant, week0, Week{looks.back()},
                   [&](const World& now) { follow.after(now); });
  if (w.week.value != looks.back()) {
    fail("a week could not be lived");
  }
  if (end != nullptr) {
    *end = std::move(w);
  }
  return follow;
}

/// People in pairs, gathered per town; the interval is over towns.
class Pairs {
 public:
  void next_town() { towns_.emplace_back(); }
  void add(double before, double after) {
    if (before != before || after != after) {
      return;
    }
    Town& town = towns_.back();
    town.n += 1;
    town.before += before;
    town.after += after;
    n_ += 1;
    level_ += before;
    squares_ += before * before;
  }
  [[nodiscard]] double n() const { return n_; }
  /// Between people, without the method.
  [[nodiscard]] double sd() const {
    return std::sqrt(std::max(0.0, squares_ / n_ - level_ / n_ * level_ / n_));
  }
  [[nodiscard]] PairedDifference difference(double level = 0.9) const {
    std::vector<double> before, after;
    for (const Town& town : towns_) {
      before.push_back(town.n > 0 ? town.before / town.n : nothing);
      after.push_back(town.n > 0 ? town.after / town.n : nothing);
    }
    return paired_difference(before, after, level);
  }

 private:
  struct Town {
    double n = 0, before = 0, after = 0;
  };
  std::vector<Town> towns_;
  double n_ = 0, level_ = 0, squares_ = 0;
};

}  // namespace draagkracht::bench
