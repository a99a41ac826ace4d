// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// Households into streets, streets into neighbourhoods, and everybody's final row: near in space is
// near in memory.
#include <algorithm>

#include "population/build/draft.hpp"

namespace draagkracht::build {

namespace {

struct Home {
  std::uint64_t place;  ///< drawn: households lie in this order
  Row head;
};

/// Households in the order in which they lie along the streets.
std::vector<Home> homes_of(const Draft& d) {
  std::vector<Home> homes;
  for (Row p = 0; p < d.size(); ++p) {
    if (d.host[p] != p) {
      continue;
    }
    const Draw luck = d.draw(decision("build.place"), p);
    homes.push_back({(std::uint64_t{luck.word(0)} << 32) | luck.word(1), p});
  }
  std::ranges::sort(homes, [&](const Home& a, const Home& b) {
    return a.place != b.place ? a.place < b.place : d.key(a.head) < d.key(b.head);
  });
  return homes;
}

template <class T>
void reorder(std::vector<T>& column, const std::vector<Row>& old_row) {
  std::vector<T> moved;
  moved.reserve(column.size());
  for (const Row old : old_row) {
    moved.push_back(column[old]);
  }
  column = std::move(moved);
}

}  // namespace

void settle(Draft& d) {
  const std::size_t n = d.size();
  const std::vector<Home> homes = homes_of(d);
  std::vector<std::uint32_t> home_of(n);
  for (std::uint32_t h = 0; h < homes.size(); ++h) {
    home_of[homes[h].head] = h;
  }
  std::vector<Row> old_row(n);
  for (Row p = 0; p < n; ++p) {
    old_row[p] = p;
  }
  for (Row p = 0; p < n; ++p) {
    if (d.host[p] != p) {
      home_of[p] = home_of[d.host[p]];
    }
  }
  std::ranges::sort(old_row, [&](Row a, Row b) {
    if (home_of[a] != home_of[b]) {
      return home_of[a] < home_of[b];
    }
    return d.age[a] != d.age[b] ? d.age[a] > d.age[b] : d.key(a) < d.key(b);
  });
  std::vector<Row> new_row(n);
  for (Row p = 0; p < n; ++p) {
    new_row[old_row[p]] = p;
  }

  const double street_size = d.spec.street_households;
  const double neighbourhood_size = street_size * d.spec.neighbourhood_streets;
  for (Row p = 0; p < n; ++p) {
    d.people.household[p] = household_key(d.key(d.host[p]), long_ago);
    d.people.street[p] = static_cast<std::uint32_t>(home_of[p] / street_size);
    d.people.neighbourhood[p] = static_cast<std::uint16_t>(home_of[p] / neighbourhood_size);
    // One income for all who share a home: bands are of household income.
    d.people.income_band[p] = d.people.income_band[d.host[p]];
  }
  PersonTable::each_column(d.people, [&](const char*, auto& column) { reorder(column, old_row); });
  d.home = home_of;
  reorder(d.home, old_row);
  reorder(d.age, old_row);
  reorder(d.at_parents, old_row);
  const auto renumber = [&](std::vector<Row>& rows) {
    for (Row& row : rows) {
      if (row != nobody) {
        row = new_row[row];
      }
    }
  };
  for (std::vector<Row>* relation : {&d.partner, &d.mother, &d.father, &d.host, &d.sibship_of}) {
    reorder(*relation, old_row);
  }
  for (std::vector<Row>* relation : {&d.partner, &d.mother, &d.father, &d.host, &d.sibs}) {
    renumber(*relation);
  }
}

}  // namespace draagkracht::build
