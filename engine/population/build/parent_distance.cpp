// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
#include "population/build/parent_distance.hpp"

#include "core/math.hpp"
#include "population/build/assumed.hpp"

namespace draagkracht::build {

namespace {

/// Share of a standard normal below `z`, within 0.0002 (Page 1977).
double normal_share(double z) { return math::logistic(z * (1.5976 + 0.07056 * z * z)); }

}  // namespace

ParentDistance::ParentDistance(const Draft& d) : nearer_(d.size(), 0), d_(d) {
  enum : std::uint8_t { children = 1, minors = 2, couple = 4 };
  std::vector<std::uint8_t> home(d.size(), 0);
  for (Row p = 0; p < d.size(); ++p) {
    for (const Row parent : {d.mother[p], d.father[p]}) {
      if (parent != nobody) {
        home[d.host[parent]] |= children;
      }
    }
    home[d.host[p]] |= static_cast<std::uint8_t>((d.age[p] < 18 ? minors : 0) |
                                                 (d.partner[p] != nobody ? couple : 0));
  }
  for (Row p = 0; p < d.size(); ++p) {
    const bool lone = (home[p] & minors) != 0 && (home[p] & couple) == 0;
    nearer_[p] = static_cast<float>((home[p] & children) == 0 ? assumed::nearer_without_children
                                    : lone                    ? assumed::nearer_lone_parent
                                                              : assumed::nearer_with_children);
  }
}

double ParentDistance::km(Row child, Row parent) const {
  const Row here = d_.host[child];
  const Row there = d_.host[parent];
  const double family = d_.draw(decision("build.family_distance"), there).normal();
  const double own = d_.draw(decision("build.parent_distance"), here, there).normal();
  const double z = math::sqrt(assumed::family_distance) * family +
                   math::sqrt(1 - assumed::family_distance) * own -
                   static_cast<double>(nearer_[here]);
  return d_.spec.parent_child.at(normal_share(z));
}

}  // namespace draagkracht::build
