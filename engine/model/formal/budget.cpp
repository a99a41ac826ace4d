// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// A budget year has 52 weeks and begins with the ceiling. Money is counted before own contributions
// and for as many people as each client stands for.
#include "model/formal/budget.hpp"

#include <algorithm>
#include <numeric>

#include "model/setting.hpp"

namespace draagkracht {

namespace {

Cents cents_of(double euros) { return {round_half_away(100.0 * euros)}; }

/// Cents an hour of one product, in kind or paid to family.
struct HourPrice {
  Cents in_kind;
  Cents kin;
};

/// Of the products that the municipality pays.
PerProduct<HourPrice> municipal_prices(const PopulationSpec& spec) {
  PerProduct<HourPrice> prices{};
  for (std::size_t k = 0; k < product_count; ++k) {
    if (spec.products[k].payer == Payer::municipality) {
      prices[k] = {cents_of(spec.products[k].tariff),
                   cents_of(spec.costs.kin_hour(Payer::municipality))};
    }
  }
  return prices;
}

std::size_t slot_of(Week week) {
  constexpr int n = weeks_of_budget_year;
  return static_cast<std::size_t>(((week.value % n) + n) % n);
}

BudgetBook& book_of(World& w) {
  if (w.book.empty()) {
    w.book.emplace_back();
  }
  return w.book.front();
}

/// A year at the pace of the weeks known.
std::int64_t spent_in_a_year(const BudgetBook& book) {
  const std::int64_t sum = std::accumulate(book.weeks.begin(), book.weeks.end(), std::int64_t{0});
  return book.known > 0 ? sum * weeks_of_budget_year / book.known : 0;
}

}  // namespace

Purse::Purse(World& world, const Setting& setting)
    : world_(world), setting_(setting), guarded_(has_ceiling(setting.parameters.budget)) {
  if (!guarded_) {
    if (!world.book.empty()) {
      world.book.front().year_from = long_ago;
    }
    return;
  }
  BudgetBook& book = book_of(world);
  const int week = world.week.value;
  for (const ClientRecord& client : world.clients) {
    if (client.open != 0 && client.institution == 0) {
      for (std::size_t k = 0; k < product_count; ++k) {
        // In the very first week nothing has been delivered yet.
        const bool runs =
            has_term(client.terms[k], Term::begun) || client.indications[k].professional.valid();
        now_.running += runs ? price(client, k) : 0.0;
      }
    }
  }
  if (book.year_from == long_ago) {
    book.year_from = week;
    book.spent = 0;
    // Nothing known: what runs now is the measure.
    book.last_year = book.known > 0 ? spent_in_a_year(book)
                                    : round_half_away(now_.running * weeks_of_budget_year);
  } else if (week >= book.year_from + weeks_of_budget_year) {
    book.year_from = week;
    book.spent = 0;
  }
  now_.ceiling = ceiling(setting.parameters.budget, static_cast<double>(book.last_year));
  now_.spent = static_cast<double>(book.spent);
  now_.weeks_left = book.year_from + weeks_of_budget_year - week;
}

double Purse::price(const ClientRecord& client, std::size_t k) const {
  const ProductSpec& product = setting_.population.products[k];
  if (product.payer != Payer::municipality) {
    return 0;
  }
  const double hour = has_term(client.terms[k], Term::own_budget)
                          ? setting_.population.costs.kin_hour(Payer::municipality)
                          : product.tariff;
  return 100.0 * hour * client.indications[k].in_force.hours() * product.delivered *
         static_cast<double>(world_.persons.weight[client.person.index()]);
}

bool Purse::can_pay(ClientRecord& client, Product product) {
  std::uint8_t& terms = client.terms[at(product)];
  const bool waited = has_term(terms, Term::no_money);
  clear_term(terms, Term::no_money);
  if (!guarded_ || has_term(terms, Term::begun) ||
      setting_.population.products[at(product)].payer != Payer::municipality) {
    return true;
  }
  empty_ = empty_ || !affordable(now_, price(client, at(product)));
  if (!empty_) {
    return true;
  }
  set_term(terms, Term::no_money);
  if (!waited) {
    world_.emit(EventKind::waits_for_money, Cause::policy, client.person, {},
                static_cast<float>(client.indications[at(product)].in_force.value),
                EventUnit::minutes_per_week);
  }
  return false;
}

void Purse::pays(ClientRecord& client, Product product) {
  std::uint8_t& terms = client.terms[at(product)];
  if (guarded_ && !has_term(terms, Term::begun)) {
    now_.running += price(client, at(product));
  }
  set_term(terms, Term::begun);
}

void write_in_book(World& w, const Setting& s) {
  const PerProduct<HourPrice> prices = municipal_prices(s.population);
  std::int64_t sum = 0;
  for (const ClientRecord& client : w.clients) {
    if (client.open == 0 || client.institution != 0) {
      continue;
    }
    std::int64_t cents = 0;
    for (std::size_t k = 0; k < product_count; ++k) {
      if (client.indications[k].delivered.value > 0) {
        const Minutes kin{client.by_kin[k]};
        cents += cost(client.indications[k].delivered - kin, prices[k].in_kind).value +
                 cost(kin, prices[k].kin).value;
      }
    }
    if (cents != 0) {
      sum += round_half_away(static_cast<double>(cents) *
                             static_cast<double>(w.persons.weight[client.person.index()]));
    }
  }
  BudgetBook& book = book_of(w);
  book.weeks[slot_of(w.week)] = sum;
  book.known = std::min(book.known + 1, weeks_of_budget_year);
  book.spent += sum;
}

}  // namespace draagkracht
