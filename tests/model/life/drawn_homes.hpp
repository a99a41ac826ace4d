// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// Drawn homes with real distances, and what must be true of all homes at all times.
#pragma once

#include <map>
#include <string>
#include <vector>

#include "model/quiet.hpp"
#include "population/households.hpp"
#include "population/sample_spec.hpp"

namespace draagkracht::test {

/// Distances as in the sample; nothing else happens by itself.
inline QuietTown town_with_distances(std::string_view text, std::uint64_t seed = 1) {
  QuietTown town(text, Luck{seed, 0});
  const PopulationSpec sample = sample_spec();
  town.population.parent_child = sample.parent_child;
  town.population.sibling = sample.sibling;
  town.population.other_kin_distance = sample.other_kin_distance;
  town.population.friendship = sample.friendship;
  return town;
}

inline Curve always(double rate) { return {{0}, {rate}, {rate}}; }

inline bool live_together(const DrawnNetwork& town, std::string_view a, std::string_view b) {
  bool found = false;
  each_housemate(town.world.persons, town[a], [&](PersonId q) { found = found || q == town[b]; });
  return found;
}

inline float distance(const DrawnNetwork& town, std::string_view a, std::string_view b) {
  return town.world.ties.columns.distance_km[town.tie(a, b).index()];
}

/// What the second is to the first.
inline TieKind kind(const DrawnNetwork& town, std::string_view a, std::string_view b) {
  return town.world.ties.kind_seen_by(town[a], town.tie(a, b));
}

inline int count(const World& w, EventKind what) {
  return static_cast<int>(
      std::ranges::count_if(w.events, [&](const Event& e) { return e.kind == what; }));
}

/// What is wrong with where and with whom people live; empty when nothing is.
class HomeCheck {
 public:
  static std::string problem(const World& w) {
    const PersonTable& t = w.persons;
    std::map<Key, std::size_t> members;
    for (std::uint32_t i = 0; i < t.size(); ++i) {
      if (t.alive(PersonId{i}) && t.professional[i] == 0) {
        ++members[t.household[i]];
      }
    }
    for (std::uint32_t i = 0; i < t.size(); ++i) {
      const PersonId p{i};
      if (t.professional[i] != 0) {
        continue;
      }
      if (!t.alive(p)) {
        if (!lives_alone(t, p)) {
          return "the dead live with nobody";
        }
        continue;
      }
      std::string found = ring(w, p, members.at(t.household[i]));
      found = found.empty() ? kin(w, p) : found;
      if (!found.empty()) {
        return "week " + std::to_string(w.week.value) + ", person " + std::to_string(i) + ": " +
               found;
      }
    }
    return {};
  }

 private:
  static std::string ring(const World& w, PersonId p, std::size_t members) {
    const PersonTable& t = w.persons;
    std::size_t around = 1;
    bool adult = t.age(p, w.week) >= 18;
    bool same = true;
    each_housemate(t, p, [&](PersonId q) {
      ++around;
      adult = adult || (t.age(q, w.week) >= 18 && t.at_home(q));
      same = same && t.household[q.index()] == t.household[p.index()] &&
             t.street[q.index()] == t.street[p.index()] && t.at_home(q) == t.at_home(p);
    });
    if (!same || around != members) {
      return "not one home, or two homes of one key";
    }
    if (!t.at_home(p) && around > 1) {
      return "admitted, and not alone";
    }
    return t.at_home(p) && !adult ? "minors by themselves" : "";
  }

  static std::string kin(const World& w, PersonId p) {
    const PersonTable& t = w.persons;
    int partners = 0;
    for (const Arc arc : w.ties.of(p)) {
      const TieKind other_is = w.ties.kind_seen_by(p, arc.tie);
      partners += other_is == TieKind::partner ? 1 : 0;
      if (other_is == TieKind::partner && related(w, p, arc.other)) {
        return "partner of kin";
      }
      if (other_is == TieKind::parent &&
          t.birth_week[arc.other.index()] >= t.birth_week[p.index()]) {
        return "older than a parent";
      }
      if (t.household[arc.other.index()] == t.household[p.index()] &&
          w.ties.columns.distance_km[arc.tie.index()] != 0) {
        return "far from somebody at home";
      }
    }
    return partners > 1 ? "partner of two" : "";
  }

  /// A parent of `p` is parent, child, brother or sister of `q`.
  static bool related(const World& w, PersonId p, PersonId q) {
    return std::ranges::any_of(w.ties.of(p), [&](const Arc arc) {
      const TieId tie = w.ties.between(arc.other, q);
      if (w.ties.kind_seen_by(p, arc.tie) != TieKind::parent || !tie.valid()) {
        return false;
      }
      const TieKind is = w.ties.kind_seen_by(arc.other, tie);
      return is == TieKind::parent || is == TieKind::child || is == TieKind::sibling;
    });
  }
};

}  // namespace draagkracht::test
