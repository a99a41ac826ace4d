// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// What a client costs in a week and who pays. Whole cents: each product is hours times tariff,
// rounded once by the rule of `core/quantities`; then the lines are added.
#pragma once

#include "core/quantities.hpp"
#include "population/care.hpp"
#include "population/spec.hpp"

namespace draagkracht {

/// The prices of a population, in cents.
struct Prices {
  PerProduct<Cents> per_hour{};
  PerProduct<Payer> payer{};
  Cents own_contribution{0};  ///< per week, while a Wmo product is held
  Cents informal_hour{0};     ///< stated value; nobody pays or gets it
  Cents admission{0};         ///< per week in a residential place
};
[[nodiscard]] Prices prices_of(const PopulationSpec& spec);

/// Cents of this week per payer.
///
/// The own contribution goes to the municipality, never more than its bill of the week: what the
/// client pays, the municipality does not, and the sum over payers stays the sum of the bills.
/// Volunteers' hours have no price. Lost work (employer) is not simulated yet and stays zero.
[[nodiscard]] PerPayer<Cents> week_cost(const Prices& prices, const ClientRecord& client,
                                        bool admitted);

}  // namespace draagkracht
