// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
#include "study/contact_spread.hpp"

#include <cmath>

#include "support/catch.hpp"

namespace draagkracht {
namespace {

TEST_CASE("streets are spread per dimension, each street once") {
  std::vector<StreetContact> streets(11);
  for (std::size_t i = 0; i < streets.size(); ++i) {
    streets[i].adults = i + 5;  // of no account
    streets[i].actual[at(Contact::latent)] = static_cast<double>(i) / 10;
    streets[i].gap[at(Contact::latent)] = -static_cast<double>(i) / 10;
  }
  const PerContact<ContactSpread> spreads = spread_over_streets(streets);
  const ContactSpread& latent = spreads[at(Contact::latent)];
  CHECK(latent.actual.p10 == Approx(0.1));
  CHECK(latent.actual.median == Approx(0.5));
  CHECK(latent.actual.p90 == Approx(0.9));
  CHECK(latent.gap.p10 == Approx(-0.9));
  CHECK(latent.desired.p90 == 0);
  CHECK(spreads[at(Contact::negative)].actual.p90 == 0);
  CHECK(std::isnan(spread_over_streets({})[0].gap.median));
}

}  // namespace
}  // namespace draagkracht
