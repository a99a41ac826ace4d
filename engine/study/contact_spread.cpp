// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
#include "study/contact_spread.hpp"

#include "study/paired.hpp"

namespace draagkracht {

namespace {

StreetSpread spread(std::span<const StreetContact> streets,
                    PerContact<double> StreetContact::* figure, std::size_t dimension) {
  std::vector<double> values;
  values.reserve(streets.size());
  for (const StreetContact& street : streets) {
    values.push_back((street.*figure)[dimension]);
  }
  return {quantile(values, 0.1), quantile(values, 0.5), quantile(values, 0.9)};
}

}  // namespace

PerContact<ContactSpread> spread_over_streets(std::span<const StreetContact> streets) {
  PerContact<ContactSpread> spreads;
  for (std::size_t d = 0; d < contact_count; ++d) {
    spreads[d] = {
        spread(streets, &StreetContact::actual, d), spread(streets, &StreetContact::desired, d),
        spread(streets, &StreetContact::importance, d), spread(streets, &StreetContact::gap, d)};
  }
  return spreads;
}

}  // namespace draagkracht
