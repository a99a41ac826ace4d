// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
#include "population/look/density.hpp"

#include <algorithm>
#include <cstdint>
#include <span>
#include <vector>

namespace draagkracht {

namespace {

struct Member {
  PersonId person;
  float closeness;
};

/// Counts pairs with marks that carry the number of the question, so that nothing needs wiping.
class Pairs {
 public:
  explicit Pairs(const Residents& residents)
      : residents_(residents), mark_(residents.world().persons.size(), 0) {}

  /// Share of the pairs among `members` with a standing tie; there are two members at least.
  double share_tied(std::span<const Member> members) {
    ++question_;
    for (const Member& m : members) {
      mark_[m.person.index()] = question_;
    }
    std::size_t ends = 0;  // a tied pair is met from both sides
    for (const Member& m : members) {
      residents_.each_tie(m.person, [&](PersonId other, TieId tie, TieKind) {
        ends += mark_[other.index()] == question_ && residents_.stands(tie) ? 1 : 0;
      });
    }
    const auto n = static_cast<double>(members.size());
    return static_cast<double>(ends) / (n * (n - 1));
  }

 private:
  const Residents& residents_;
  std::vector<std::uint32_t> mark_;
  std::uint32_t question_ = 0;
};

}  // namespace

DensityLook look_at_density(const Residents& residents) {
  DensityLook look;
  Pairs pairs(residents);
  const std::vector<Tie>& ties = residents.world().ties.columns.row;
  std::vector<Member> members;
  for (const PersonId p : residents.people()) {
    members.clear();
    residents.each_tie(p, [&](PersonId other, TieId tie, TieKind) {
      if (residents.awake(tie)) {
        members.push_back({other, ties[tie.index()].closeness});
      }
    });
    if (members.size() < 2) {
      continue;
    }
    Density& band = look.by_age[band_of(residents.age(p))];
    const double weight = residents.weight(p);
    const double all = pairs.share_tied(members);
    look.all.network.add(weight, all);
    band.network.add(weight, all);
    // Equally close: by key, so that the order of rows decides nothing.
    std::ranges::sort(members, [&](const Member& a, const Member& b) {
      const World& w = residents.world();
      return a.closeness != b.closeness ? a.closeness > b.closeness
                                        : w.key(a.person) < w.key(b.person);
    });
    const double near =
        pairs.share_tied(std::span(members).first(std::min(members.size(), closest_people)));
    look.all.closest.add(weight, near);
    band.closest.add(weight, near);
  }
  return look;
}

}  // namespace draagkracht
