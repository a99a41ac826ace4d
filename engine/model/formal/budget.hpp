// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// The municipality has an amount of money a year for help at home. When it is spent, or committed
// to those who have help, who is new waits until others need less: a waiting list instead of a cut.
// De gemeente heeft per jaar een bedrag voor hulp thuis. Is dat op, of vastgelegd voor wie al hulp
// heeft, dan wacht wie nieuw is tot anderen minder nodig hebben: een wachtlijst in plaats van een
// korting.
//
// Source: findings M19, M33; municipal budget ceilings. Grade: assumed. Reads indications, prices,
// what was spent; writes who waits for money and the book of the municipality. When: weekly.
#pragma once

#include <array>

#include "core/parameter.hpp"
#include "core/quantities.hpp"
#include "population/world.hpp"

namespace draagkracht {

struct Budget {
  double tight = 0.0;
  double euros = 0.0;

  static constexpr auto parameters() {
    return std::to_array<Parameter<Budget>>(
        {{&Budget::tight,
          {"formal.budget.tight",
           Unit::share,
           0.0,
           0.9,
           Grade::assumed,
           {"Hoeveel minder geld de gemeente per jaar heeft dan zij uitgaf in het jaar voordat er "
            "een plafond kwam",
            "How much less money a year the municipality has than it spent in the year before "
            "there was a ceiling"},
           {"nul: geen plafond; een knop van beleid", "none: no ceiling; a lever of policy"}}},
         {&Budget::euros,
          {"formal.budget.euros",
           Unit::euro,
           0.0,
           1e10,
           Grade::assumed,
           {"Geld per jaar voor hulp die de gemeente betaalt, voor alle inwoners samen",
            "Money a year for help that the municipality pays, for all residents together"},
           {"nul: geen plafond; een knop van beleid", "none: no ceiling; a lever of policy"}}}});
  }
};

inline constexpr int weeks_of_budget_year = 52;

[[nodiscard]] constexpr bool has_ceiling(const Budget& p) { return p.tight > 0 || p.euros > 0; }

/// Cents a year; with a share and an amount the lower of the two.
[[nodiscard]] constexpr double ceiling(const Budget& p, double last_year) {
  const double relative = (1.0 - p.tight) * last_year;
  const double amount = 100.0 * p.euros;
  return p.euros > 0 && (p.tight <= 0 || amount < relative) ? amount : relative;
}

/// Where the municipality stands: cents.
struct MoneyLeft {
  double ceiling = 0;  ///< a year
  double spent = 0;    ///< so far this year
  double running = 0;  ///< a week, of those who have help or were promised it
  int weeks_left = 0;  ///< of this year, the one that begins among them
};

/// Whether there is money for help of so many cents a week: until the end of this year, and in a
/// whole year, since help goes on.
[[nodiscard]] constexpr bool affordable(const MoneyLeft& now, double more) {
  const double weekly = now.running + more;
  return now.spent + weekly * now.weeks_left <= now.ceiling &&
         weekly * weeks_of_budget_year <= now.ceiling;
}

struct Setting;

/// What the municipality can still promise this week. Whoever is held back is marked as waiting for
/// money; after the first, all who are new and paid by the municipality wait: the oldest go first.
class Purse {
 public:
  Purse(World& world, const Setting& setting);
  /// Whether help of a product may begin; always for who had help before, and for other payers.
  [[nodiscard]] bool can_pay(ClientRecord& client, Product product);
  /// It begins.
  void pays(ClientRecord& client, Product product);

 private:
  [[nodiscard]] double price(const ClientRecord& client, std::size_t product) const;

  World& world_;
  const Setting& setting_;
  MoneyLeft now_;
  bool guarded_ = false;
  bool empty_ = false;
};

/// Writes down what the municipality spends this week, once everything has been delivered.
void write_in_book(World& world, const Setting& setting);

}  // namespace draagkracht
