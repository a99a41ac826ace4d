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
  std::uint8_t part;
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
    homes.push_back({d.part[p], (std::uint64_t{luck.word(0)} << 32) | luck.word(1), p});
  }
  std::ranges::sort(homes, [&](const Home& a, const Home& b) {
    if (a.part != b.part) {
      return a.part < b.part;
    }
    return a.place != b.place ? a.place < b.place : d.key(a.head) < d.key(b.head);
  });
  return homes;
}

struct Address {
  std::uint32_t street;
  std::uint16_t neighbourhood;
};

/// Streets and neighbourhoods are numbered through; each part begins with new ones.
std::vector<Address> addresses_of(Draft& d, const std::vector<Home>& homes) {
  std::vector<Address> addresses;
  addresses.reserve(homes.size());
  std::uint32_t streets = 0;  // of the parts before
  std::size_t neighbourhoods = 0;
  std::size_t first = 0;
  for (std::size_t h = 0; h < homes.size(); ++h) {
    if (homes[h].part != homes[first].part) {
      first = h;
      streets = addresses.back().street + 1;
      neighbourhoods = d.neighbourhoods.size();
    }
    const double size = d.spec_of_part(homes[h].part).street_households;
    const auto street = static_cast<std::uint32_t>(static_cast<double>(h - first) / size);
    const std::size_t n = neighbourhoods + static_cast<std::size_t>(static_cast<double>(street) /
                                                                    d.spec.neighbourhood_streets);
    addresses.push_back({streets + street, static_cast<std::uint16_t>(n)});
    d.neighbourhoods.resize(n + 1);
    d.neighbourhoods[n].part = homes[h].part;
    const bool new_street = h == 0 || addresses[h - 1].street != streets + street;
    d.neighbourhoods[n].streets += new_street ? 1 : 0;
  }
  return addresses;
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

  const std::vector<Address> addresses = addresses_of(d, homes);
  for (Row p = 0; p < n; ++p) {
    d.people.household[p] = household_key(d.key(d.host[p]), long_ago);
    d.people.street[p] = addresses[home_of[p]].street;
    d.people.neighbourhood[p] = addresses[home_of[p]].neighbourhood;
    // One income for all who share a home: bands are of household income.
    d.people.income_band[p] = d.people.income_band[d.host[p]];
  }
  PersonTable::each_column(d.people, [&](const char*, auto& column) { reorder(column, old_row); });
  d.home = home_of;
  reorder(d.home, old_row);
  reorder(d.age, old_row);
  reorder(d.part, old_row);
  reorder(d.special, old_row);
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
