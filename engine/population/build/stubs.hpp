// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// Matching of like with like: everybody holds out as many hands (stubs) as they want ties; sorted
// by place with noise, neighbours in the order take each other's hand. Whoever finds no fitting
// hand tries again with new noise.
#pragma once

#include <algorithm>
#include <vector>

#include "population/build/draft.hpp"

namespace draagkracht::build {

struct Stub {
  Row person;
  std::uint32_t number;  ///< of this person's stubs
};

/// Where a stub stands: only stubs of one group meet, and the nearer the likelier.
struct Place {
  std::uint32_t group;
  double at;
};

/// `place(stub, luck)` says where a stub stands, `join(a, b, group)` makes the tie or refuses.
template <class PlaceOf, class Join>
void match_stubs(const Draft& d, std::vector<Stub> stubs, Decision what, unsigned rounds,
                 PlaceOf&& place, Join&& join) {
  struct Standing {
    Place place;
    Stub stub;
  };
  std::vector<Standing> line;
  for (unsigned round = 0; round < rounds && stubs.size() > 1; ++round) {
    line.clear();
    for (const Stub& s : stubs) {
      const Draw luck = d.draw(what, s.person).more(s.number * rounds + round);
      line.push_back({place(s, luck), s});
    }
    std::sort(line.begin(), line.end(), [](const Standing& x, const Standing& y) {
      if (x.place.group != y.place.group) {
        return x.place.group < y.place.group;
      }
      if (x.place.at != y.place.at) {
        return x.place.at < y.place.at;
      }
      return x.stub.person != y.stub.person ? x.stub.person < y.stub.person
                                            : x.stub.number < y.stub.number;
    });
    stubs.clear();
    std::size_t i = 0;
    while (i < line.size()) {
      const bool pair = i + 1 < line.size() && line[i].place.group == line[i + 1].place.group;
      if (pair && join(line[i].stub.person, line[i + 1].stub.person, line[i].place.group)) {
        i += 2;
      } else {
        stubs.push_back(line[i++].stub);
      }
    }
  }
}

}  // namespace draagkracht::build
