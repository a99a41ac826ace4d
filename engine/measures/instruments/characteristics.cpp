// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
#include "measures/instruments/characteristics.hpp"

#include <algorithm>
#include <vector>

namespace draagkracht {

const PerCharacteristic<CodeName> characteristic_names{{
    {"size", {"omvang", "size"}},
    {"composition", {"samenstelling", "composition"}},
    {"density", {"dichtheid", "density"}},
    {"stability", {"stabiliteit", "stability"}},
    {"complexity", {"complexiteit", "complexity"}},
    {"reachability", {"bereikbaarheid", "reachability"}},
}};

namespace {

constexpr std::size_t compared_with = 300;  ///< residents at most: enough for a rank

PerCharacteristic<double> values(const NetworkTraits& t) {
  return {
      static_cast<double>(t.size), t.variety, t.density, t.stability, t.complexity, t.reachability};
}

/// Other grown-ups, the same ones every week as long as they live here: those of the lowest keys.
std::vector<PersonId> others(const World& w, PersonId person) {
  std::vector<PersonId> list;
  for (std::uint32_t p = 0; p < w.persons.size(); ++p) {
    const PersonId other{p};
    if (other != person && w.persons.at_home(other) && w.persons.professional[p] == 0 &&
        w.persons.age(other, w.week) >= adult_age && p < w.ties.persons()) {
      list.push_back(other);
    }
  }
  std::ranges::sort(list, {}, [&](PersonId p) { return w.key(p); });
  list.resize(std::min(list.size(), compared_with));
  return list;
}

void rank(const World& w, PersonId person, const PerCharacteristic<double>& own,
          PerCharacteristic<double>& ranks) {
  const std::vector<PersonId> list = others(w, person);
  for (const PersonId other : list) {
    const PerCharacteristic<double> theirs = values(network_traits(w, other));
    for (std::size_t c = 0; c < characteristic_count; ++c) {
      const double less = theirs[c] < own[c] ? 1.0 : theirs[c] == own[c] ? 0.5 : 0.0;
      ranks[c] += less / static_cast<double>(list.size());
    }
  }
}

}  // namespace

Characteristics characteristics(const Sitting& s) {
  Characteristics found;
  found.ego = ego_network(s);
  found.ego.lens = Lens::told;  // these are read off an interview of its own
  found.traits = network_traits(*s.world, s.person);
  found.now = values(found.traits);
  rank(*s.world, s.person, found.now, found.rank);
  if (s.year_ago != nullptr) {
    const auto& keys = s.year_ago->persons.key;
    const auto then = std::ranges::find(keys, s.world->key(s.person));
    if (then != keys.end()) {
      const PersonId person{static_cast<std::uint32_t>(then - keys.begin())};
      found.compared = true;
      found.before = values(network_traits(*s.year_ago, person));
      rank(*s.year_ago, person, found.before, found.rank_before);
    }
  }
  return found;
}

}  // namespace draagkracht
