// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// Who is still in the network after some years. Mollenhorst (2009) asked people of 18 to 65 in the
// Netherlands whom they talk with, visit and are helped by, and asked again seven years later. Here
// the twelve closest people one is in touch with, of those who come to mind, stand for those whom
// somebody names, and the five closest for those in the inner role.
#pragma once

#include <algorithm>
#include <vector>

#include "census.hpp"
#include "core/draw.hpp"

namespace draagkracht::bench {

inline constexpr std::size_t named = 12, inner = 5;
/// Share of friends whom people forget when they are asked to name them (Brewer and Webster 1999,
/// 217 students; recalled friends were hardly closer than those forgotten).
inline constexpr double forgotten = 0.2;

struct Known {
  float closeness;
  PersonId who;
  bool kin;
};

/// Adults in touch with `p` who come to mind in an interview of this week, the closest first.
inline std::vector<Known> network_of(const World& w, PersonId p) {
  std::vector<Known> list;
  for (const Arc arc : w.ties.of(p)) {
    if (w.ties.columns.row[arc.tie.index()].state == TieState::active &&
        w.persons.alive(arc.other) && w.persons.professional[arc.other.index()] == 0 &&
        w.persons.age(arc.other, w.week) >= 18 &&
        !Draw(w.luck, decision("survey.forgets"), w.key(p), w.key(arc.other), w.week)
             .chance(forgotten)) {
      list.push_back({w.ties.columns.row[arc.tie.index()].closeness, arc.other,
                      is_kin(w.ties.kind_seen_by(p, arc.tie))});
    }
  }
  std::ranges::sort(list, [](const Known& a, const Known& b) {
    return a.closeness != b.closeness ? a.closeness > b.closeness : a.who < b.who;
  });
  return list;
}

/// Sums over persons of whom both moments are known.
struct Turnover {
  double persons = 0, before = 0, after = 0;  ///< ties awake, per person
  double members = 0, still = 0, in_touch = 0;
  double kin = 0, kin_still = 0;
  double inner_members = 0, inner_still = 0;

  void add(const std::vector<Known>& then, const std::vector<Known>& now) {
    const auto among = [&](PersonId who, std::size_t first) {
      const auto end = now.begin() + static_cast<std::ptrdiff_t>(std::min(first, now.size()));
      return std::any_of(now.begin(), end, [&](const Known& k) { return k.who == who; });
    };
    persons += 1;
    before += static_cast<double>(then.size());
    after += static_cast<double>(now.size());
    for (std::size_t i = 0; i < std::min(named, then.size()); ++i) {
      const bool stayed = among(then[i].who, named);
      members += 1;
      still += stayed ? 1 : 0;
      in_touch += among(then[i].who, now.size()) ? 1 : 0;
      kin += then[i].kin ? 1 : 0;
      kin_still += then[i].kin && stayed ? 1 : 0;
      if (i < inner) {
        inner_members += 1;
        inner_still += among(then[i].who, inner) ? 1 : 0;
      }
    }
  }
};

/// Lives `years` and adds those of 18 to 65 at the start who still live here.
inline void add_turnover(const ScenarioSpec& spec, int persons, std::uint32_t seed, int years,
                         Turnover& sum) {
  std::vector<std::vector<Known>> then;
  live(spec, persons, seed, years, [&](int year, const World& w) {
    if (year != 0 && year != years) {
      return;
    }
    const bool start = year == 0;
    const std::size_t rows = start ? w.persons.size() : then.size();
    for (std::uint32_t i = 0; i < rows; ++i) {
      const PersonId p{i};
      const bool here = w.persons.professional[i] == 0 && w.persons.at_home(p);
      const int age = w.persons.age(p, w.week);
      if (start) {
        then.push_back(here && age >= 18 && age < 65 ? network_of(w, p) : std::vector<Known>{});
      } else if (here && !then[i].empty()) {
        sum.add(then[i], network_of(w, p));
      }
    }
  });
}

}  // namespace draagkracht::bench
