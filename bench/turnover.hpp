// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// Who is still in the network after some years, as Mollenhorst (2009) asked people of 18 to 65 in
// the Netherlands twice. How the interview is imitated: measures/named_network.hpp.
#pragma once

#include <algorithm>
#include <vector>

#include "census.hpp"
#include "measures/named_network.hpp"

namespace draagkracht::bench {

/// Sums over persons of whom both moments are known.
struct Turnover {
  double persons = 0, before = 0, after = 0;  ///< ties awake, per person
  double members = 0, still = 0, in_touch = 0;
  double kin = 0, kin_still = 0;
  double inner_members = 0, inner_still = 0;

  void add(const std::vector<NamedPerson>& then, const std::vector<NamedPerson>& now) {
    const auto among = [&](PersonId who, std::size_t first) {
      const auto end = now.begin() + static_cast<std::ptrdiff_t>(std::min(first, now.size()));
      return std::any_of(now.begin(), end, [&](const NamedPerson& k) { return k.who == who; });
    };
    persons += 1;
    before += static_cast<double>(then.size());
    after += static_cast<double>(now.size());
    for (std::size_t i = 0; i < std::min(named_people, then.size()); ++i) {
      const bool stayed = among(then[i].who, named_people);
      members += 1;
      still += stayed ? 1 : 0;
      in_touch += among(then[i].who, now.size()) ? 1 : 0;
      kin += then[i].kin ? 1 : 0;
      kin_still += then[i].kin && stayed ? 1 : 0;
    }
    const std::vector<PersonId> inner = in_a_role(now);
    for (const PersonId who : in_a_role(then)) {
      inner_members += 1;
      inner_still += std::ranges::find(inner, who) != inner.end() ? 1 : 0;
    }
  }
};

/// Lives `years` and adds those of 18 to 65 at the start who still live here.
inline void add_turnover(const ScenarioSpec& spec, int persons, std::uint32_t seed, int years,
                         Turnover& sum) {
  std::vector<std::vector<NamedPerson>> then;
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
        then.push_back(here && age >= 18 && age < 65 ? named_network(w, p)
                                                     : std::vector<NamedPerson>{});
      } else if (here && !then[i].empty()) {
        sum.add(then[i], named_network(w, p));
      }
    }
  });
}

}  // namespace draagkracht::bench
