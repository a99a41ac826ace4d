// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// What a client costs in a week and who pays. Whole cents: each line of a bill is time times price,
// rounded once by the rule of `core/quantities`; then the lines are added.
#pragma once

#include <array>
#include <cstdint>
#include <optional>

#include "core/quantities.hpp"
#include "measures/lost_work.hpp"
#include "population/care.hpp"
#include "population/spec.hpp"

namespace draagkracht {

/// The lines of a bill. The products come first, in their order; each line has one payer or none.
enum class CostLine : std::uint8_t {
  own_contribution_off = product_count,  ///< what the municipality need not pay, below zero
  own_contribution,
  admission,
  paid_leave,  ///< work lost that the employer goes on paying
  lost_wages,  ///< work lost that nobody pays
  informal_care,
  volunteer_help,
  method_hours,  ///< of who works with carers or a street by a network method, at the guidance rate
  method_money,  ///< books, courses and licences of network methods
  kin_municipality,  ///< who is paid from a personal budget, by who gives the budget
  kin_insurer,
  kin_long_term_care,
  looking_in,  ///< on who lost help, once a month
};
inline constexpr std::size_t cost_line_count = product_count + 13;
template <class T>
using PerCostLine = std::array<T, cost_line_count>;
extern const std::array<CodeName, cost_line_count> cost_line_names;

/// The prices of a population, in cents, and what work is lost.
struct Prices {
  PerProduct<Cents> per_hour{};
  PerProduct<Payer> payer{};
  Cents own_contribution{0};  ///< per week, while a Wmo product is held
  Cents informal_hour{0};     ///< stated value; nobody pays or gets it
  Cents admission{0};         ///< per week in a residential place
  Cents employer_hour{0};
  Cents wage_hour{0};
  Cents looking_in{0};         ///< per week, for who lost help and keeps somebody who looks in
  PerPayer<Cents> kin_hour{};  ///< of a relative or friend paid from a personal budget
  LostWork work;
};
[[nodiscard]] Prices prices_of(const PopulationSpec& spec, const LostWork& work = {});

/// Nobody for the value of informal care and for volunteers' hours.
[[nodiscard]] std::optional<Payer> payer_of(const Prices& prices, std::size_t line);

/// What a week of one client, or of many together, comes to. Minutes of an admission are those of
/// the stay; an own contribution has none.
struct Bill {
  PerCostLine<std::int64_t> minutes{};
  PerCostLine<Cents> cents{};

  void add(std::size_t line, std::int64_t more_minutes, Cents more_cents) {
    minutes[line] += more_minutes;
    cents[line] += more_cents;
  }
  void add(const Bill& other);
  [[nodiscard]] PerPayer<Cents> by_payer(const Prices& prices) const;
};

/// The bill of this week. `help_by_workers` is informal help by those with a paid job.
///
/// The own contribution goes to the municipality, never more than its bill of the week: what the
/// client pays, the municipality does not, and the sum over payers stays the sum of the bills.
/// Volunteers' hours have no price.
[[nodiscard]] Bill week_bill(const Prices& prices, const ClientRecord& client, bool admitted,
                             Minutes help_by_workers = {});

}  // namespace draagkracht
